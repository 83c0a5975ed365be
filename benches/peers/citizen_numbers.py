"""Checks of citizen numbers in Python: citizen_numbers.py tests/vectors/identity.csv

One line of JSON for each library: how long one number takes, how many cases of the table it refuses
though they are not invalid, and how many it takes though they are.
"""

import csv
import json
import sys
import time

import id_validator.validator
import stdnum.cn.ric

# The peers take today from the clock: only cases that the clock cannot change are asked.
TODAY = "2026-01-01"


def cases(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["today"] == TODAY]
    return [(row["input"], row["grade"] != "invalid") for row in rows]


def takes(check, number):
    try:
        return bool(check(number))
    except Exception:  # a library that fails on a number does not take it
        return False


def nanoseconds(check, numbers, seconds=1.0):
    started = time.perf_counter_ns()
    rounds = 0
    while time.perf_counter_ns() - started < seconds * 1e9:
        for number in numbers:
            takes(check, number)
        rounds += 1
    return (time.perf_counter_ns() - started) / (rounds * len(numbers))


def main():
    table = cases(sys.argv[1])
    plain = [number for number, valid in table if valid and len(number) == 18 and number.isascii()]
    for name, check in [
        ("python-stdnum 2.2", stdnum.cn.ric.is_valid),
        ("id-validator 1.0.20", id_validator.validator.is_valid),
    ]:
        refused = sum(valid and not takes(check, number) for number, valid in table)
        taken = sum(not valid and takes(check, number) for number, valid in table)
        print(json.dumps({"name": name, "ns": nanoseconds(check, plain), "refused": refused, "taken": taken}))


if __name__ == "__main__":
    main()
