"""Do match probabilities mean what they say? Sets with known truth, one model each, renkou beside Splink.

    calibration.py RENKOU FOLDER PEOPLE [NAME]...

For every set: F1 of links at the default threshold, the best F1 of any threshold and where it lies, the expected
calibration error (ECE: how far the mean probability of a bin lies from the share of its pairs that are true, over all
pairs of a probability above 0.001, weighted by their number), and the bins.
"""

import csv
import json
import math
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import calibration_sets as sets

# Of the set that is otherwise made by the million.
RECORDS = 200_000
EDGES = (0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 1.0)


def main():
    renkou, out, people, *names = sys.argv[1:]
    out, people = Path(out), int(people)
    out.mkdir(parents=True, exist_ok=True)
    every = [*sets.febrl(out), *sets.rldata(out), *sets.census(out), *sets.english(out, people)]
    print(f"{'':34}{'':24}{'F1 at 0.5':>10}{'best F1':>9}{'at':>10}{'short by':>10}{'ECE':>8}")
    for data in every:
        if names and not any(name.lower() in data.name.lower() for name in names):
            continue
        people_of, truth = truth_of(data.files, data.within)
        marked = [("renkou", True)] if data.shared else []
        for title, marks in [("renkou, unmarked" if data.shared else "renkou", False), *marked]:
            pairs = renkou_pairs(renkou, out, data, marks)
            show(data.name, title, [(p, people_of[a] == people_of[b] != "") for p, a, b in pairs], truth)
        pairs = splink_pairs(out, data)
        show(data.name, "Splink", [(p, people_of[a] == people_of[b] != "") for p, a, b in pairs], truth)
    if not names or any(name.lower() in "by the million" for name in names):
        path = sets.english_by_the_million(out, RECORDS)
        people_of, truth = truth_of([path], True)
        for rules in ("standard", "heavy"):
            title = f"English by the million, {rules}"
            pairs = run_renkou(renkou, out, [path], sets.HERE / f"english_{rules}.model.json", True)
            show(title, "renkou", [(p, people_of[a] == people_of[b]) for p, a, b in pairs], truth)
            command = [sys.executable, sets.HERE / "splink_english.py", rules, path, out / f"splink-english-{rules}", "0.00001"]
            subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
            table = read(out / f"splink-english-{rules}" / "edges.parquet")
            # Rows are numbered in the order of the file, and so are its people.
            links = zip(table["unique_id_l"], table["unique_id_r"], table["match_probability"], strict=True)
            pairs = [(p, people_of[0, left] == people_of[0, right]) for left, right, p in links]
            show(title, "Splink", pairs, truth)
    if not names or any(name.lower() in "chinese" for name in names):
        files = sets.chinese(out, people, renkou)
        people_of, truth = truth_of(files, False)
        for title, model in (("built-in model", "person"), ("Splink's model", sets.HERE / "registers.model.json")):
            pairs = run_renkou(renkou, out, files, model, False)
            show("Chinese registers", f"renkou, {title}", [(p, people_of[a] == people_of[b]) for p, a, b in pairs], truth)
        command = [sys.executable, sets.HERE / "splink_registers.py", *files, out / "splink-chinese.parquet", "0.00001"]
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
        table = read(out / "splink-chinese.parquet")
        rows = {code: (place, row) for place, path in enumerate(files) for row, code in enumerate(read(path)["RYBM"])}
        links = zip(table["RYBM_l"], table["RYBM_r"], table["match_weight"], strict=True)
        pairs = [(1 / (1 + 2**-weight), rows[left], rows[right]) for left, right, weight in links]
        show("Chinese registers", "Splink", [(p, people_of[a] == people_of[b]) for p, a, b in pairs], truth)


def read(path):
    if Path(path).suffix == ".csv":
        with open(path, newline="") as file:
            header, *rows = csv.reader(file)
        return dict(zip(header, zip(*rows, strict=True), strict=True))
    import pyarrow.parquet as pq

    return pq.read_table(path).to_pydict()


def truth_of(files, within):
    """The person of each (file, row), and how many pairs there truly are."""
    people = {(place, row): person for place, path in enumerate(files) for row, person in enumerate(read(path)["person"])}
    counts = defaultdict(lambda: [0] * len(files))
    for (place, _), person in people.items():
        if person != "":
            counts[person][place] += 1
    pairs = sum(math.comb(sum(here), 2) for here in counts.values())
    if not within:
        pairs -= sum(math.comb(count, 2) for here in counts.values() for count in here)
    return people, pairs


def renkou_pairs(renkou, out, data, marked):
    model = sets.save(data.model(marked), out / f"{slug(data.name)}{'-marked' if marked else ''}.model.json")
    return run_renkou(renkou, out, data.files, model, data.within)


def slug(name):
    return "".join(c for c in name.lower() if c.isalnum())


def run_renkou(renkou, out, files, model, within):
    results = out / f"renkou-{Path(model).stem}"
    command = [renkou, "dedupe" if len(files) == 1 else "link", *files, "--model", model, "--keep", "0.00001", "--out", results]
    command += ["--within"] if within and len(files) > 1 else []
    summary = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in summary.splitlines():
        if "remark" in line or "best F1" in line:
            print(line, file=sys.stderr)
    table = read(results / "links.parquet")
    place = {path.name: number for number, path in enumerate(files)}
    ends = zip(table["left_source"], table["left_row"], table["right_source"], table["right_row"], strict=True)
    for probability, (a, left, b, right) in zip(table["match_probability"], ends, strict=True):
        yield probability, (place[a], left - 1), (place[b], right - 1)


def splink_pairs(out, data):
    """The same model in Splink: the same comparisons and levels, frequencies, blocking rules."""
    import duckdb
    import pyarrow as pa
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    levels = {
        "jaro_winkler": cll.JaroWinklerLevel,
        "edits": cll.LevenshteinLevel,
        "edits_and_swaps": cll.DamerauLevenshteinLevel,
    }
    comparisons = [
        cl.CustomComparison(
            output_column_name=column,
            comparison_levels=[
                cll.NullLevel(column),
                cll.ExactMatchLevel(column, term_frequency_adjustments=frequency),
                *[levels[test[0]](column, test[1]) for test in tests[1:]],
                cll.ElseLevel(),
            ],
        )
        for column, tests, frequency in data.comparisons
    ]
    connection = duckdb.connect()
    columns = list({column for column, _, _ in data.comparisons} | {part for rule in data.blocking for part in rule})
    wanted = ", ".join(f"nullif(trim(\"{column}\"), '') as \"{column}\"" for column in sorted(columns))
    tables = []
    for place, path in enumerate(data.files):
        # Rows are numbered in the order of the file.
        rows = {name: list(cells) for name, cells in read(path).items()}
        rows["row"] = list(range(len(rows["id"])))
        connection.register(f"raw{place}", pa.table(rows))
        connection.execute(f"create table t{place} as select 'f{place}-' || \"row\" as unique_id, {wanted} from raw{place}")
        tables.append(f"t{place}")
    kind = "dedupe_only" if len(tables) == 1 else "link_and_dedupe" if data.within else "link_only"
    settings = SettingsCreator(
        link_type=kind,
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in data.blocking],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )
    api = DuckDBAPI(connection)
    linker = Linker([api.register(table) for table in tables], settings, log_level=None)
    sure = [block_on(*rule) for rule in data.sure]
    linker.training.estimate_probability_two_random_records_match(sure, recall=data.recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=7)
    # Every comparison has to be outside the block of a session; two rules of one or two columns each see to it.
    for rule in (data.blocking[0], data.blocking[1], data.blocking[3 if len(data.blocking) > 3 else 2]):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule), max_pairs=2e6)
    found = linker.inference.predict(threshold_match_probability=0.00001)
    query = f"select unique_id_l, unique_id_r, match_probability from {found.physical_name}"
    for left, right, probability in connection.execute(query).fetchall():
        yield probability, end_of(left), end_of(right)


def end_of(unique_id):
    place, _, row = unique_id.removeprefix("f").partition("-")
    return int(place), int(row)


def show(name, title, pairs, truth):
    """One line: F1 at even odds, the best one, the error of the probabilities; then the bins."""
    pairs.sort(reverse=True)
    found = correct = 0
    best_f1, best_at, default = 0.0, 1.0, 0.0
    bins = [[0, 0.0, 0] for _ in EDGES]
    for place, (probability, true) in enumerate(pairs):
        found += 1
        correct += true
        f1 = 2 * correct / (found + truth)
        if probability >= 0.5:
            default = f1
        if f1 > best_f1 and (place + 1 == len(pairs) or pairs[place + 1][0] < probability):
            best_f1, best_at = f1, probability
        if probability >= EDGES[0]:
            here = bins[max(at for at, edge in enumerate(EDGES) if probability >= edge)]
            here[0] += 1
            here[1] += probability
            here[2] += true
    total = sum(count for count, _, _ in bins)
    error = sum(abs(expected - true) for _, expected, true in bins) / max(total, 1)
    print(f"{name:34}{title:24}{default:10.4f}{best_f1:9.4f}{best_at:10.5f}{best_f1 - default:10.4f}{error:8.4f}")
    shown = [f"{edge:g}: {expected / count:.3f}/{true / count:.3f} ({count})"
             for edge, (count, expected, true) in zip(EDGES, bins, strict=True) if count]  # fmt: skip
    print(f"{'':6}from: mean probability/share true (pairs)  {'  '.join(shown)}", flush=True)


if __name__ == "__main__":
    main()
