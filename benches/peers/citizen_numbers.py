"""Checks of citizen numbers in Python: citizen_numbers.py tests/vectors/identity.csv NUMBERS

One line of JSON for each library: how long one of the right numbers in the file NUMBERS takes, how many of
those it refuses, how many cases of the table it refuses though they are not invalid, and how many it
takes though they are.
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


def nanoseconds(check, numbers, rounds=3):
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter_ns()
        for number in numbers:
            takes(check, number)
        best = min(best, time.perf_counter_ns() - started)
    return best / len(numbers)


def main():
    table = cases(sys.argv[1])
    with open(sys.argv[2], encoding="ascii") as file:
        # A part of them: some take milliseconds for one.
        plain = file.read().split()[:50]
    for name, check in [
        ("python-stdnum 2.2", stdnum.cn.ric.is_valid),
        ("id-validator 1.0.20", id_validator.validator.is_valid),
    ]:
        refused = sum(valid and not takes(check, number) for number, valid in table)
        taken = sum(not valid and takes(check, number) for number, valid in table)
        right_refused = sum(not takes(check, number) for number in plain)
        answer = {"name": name, "ns": nanoseconds(check, plain), "right_refused": right_refused}
        print(json.dumps({**answer, "refused": refused, "taken": taken}))


if __name__ == "__main__":
    main()
