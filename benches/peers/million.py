"""The job `million` of run.py: duplicates among English people by the million, renkou beside Splink, the same model.

Both read one Parquet file and write edges and clusters to Parquet, with two threads. They must compare the same pairs;
what each counted is printed.
"""

import json
import re
import sys
from pathlib import Path

import accuracy
import numpy as np
import pyarrow.parquet as pq

HERE = Path(__file__).resolve().parent
PEER, OURS = "Splink 5.0.0, DuckDB", "renkou, the same model"
CLUSTERS_AT = 0.95
THREADS = 2
RULE = re.compile(r"\s+([\d,]+)\s+[\d,]+\s+[\d,]+  (\S.*)")


def run(arguments, renkou, keep, out, measured):
    """`measured` runs a command; its output, wall seconds, peak memory in MB and seconds of processors."""
    records, rules = arguments.records, arguments.rules
    folder = out / f"english-{records}"
    folder.mkdir(parents=True, exist_ok=True)
    people = folder / "people.parquet"
    if not people.exists():
        measured([sys.executable, HERE / "english_million.py", records, people])
    model = HERE / f"english_{rules}.model.json"
    script = [sys.executable, HERE / "splink_english.py"]
    ours = [renkou, "dedupe", people, "--model", model, "--threads", THREADS]
    written = ["--keep", keep, "--threshold", CLUSTERS_AT, "--out", folder / f"renkou-{rules}"]
    jobs = {
        PEER: ([*script, rules, people, folder / f"splink-{rules}", keep], splink_found),
        OURS: ([*ours, *written], renkou_found),
    }
    runs = {name: [] for name in jobs}
    for _ in range(arguments.runs):
        for name, (command, _) in jobs.items():
            runs[name].append(measured(command))

    person = column(people, "person")
    print(f"{records:,} records, {rules} rules, {accuracy.pairs_of_groups(person):,} true pairs, best of {arguments.runs} runs")
    told = json.loads(runs[PEER][-1][0].splitlines()[-1])
    summary = json.loads((folder / f"renkou-{rules}" / "summary.json").read_text())
    same_pairs("pairs compared, each once", told["pairs"], summary["compared"])
    show(jobs, runs, person, folder, rules)
    stages = ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in told["seconds"].items())
    print(f"Splink's stages, last run: {stages}")
    print("renkou's stages, last run:", *re.findall(r"s \((.*)\), .* records per second", runs[OURS][-1][0]))
    counts([*script, "--count", rules, people], [*ours, "--dry-run"], arguments.runs, measured)
    print("F1: pairs from a match probability on, the best F1 of any and where it lies; clusters at 0.95.")
    print("CPU: seconds of both processors together; that ratio bears other work on the machine better.")


def show(jobs, runs, person, folder, rules):
    print(f"{'':24}{'wall s':>8}{'CPU s':>8}{'peak MB':>9}{'speed':>8}{'CPU':>8}{'memory':>8}"
          f"{'F1 at 0.5':>11}{'at 0.9':>8}{'best':>8}{'at':>10}{'clusters':>10}")  # fmt: skip
    peer = None
    for name, (_, found) in jobs.items():
        seconds, memory, cpu = (min(some) for some in list(zip(*runs[name], strict=True))[1:])
        peer = peer or (seconds, cpu, memory)
        edges, cluster = found(folder, rules, len(person))
        (even, high), best, at = accuracy.edges(person, *edges)
        print(
            f"{name:24}{seconds:8.2f}{cpu:8.2f}{memory:9.0f}{peer[0] / seconds:7.1f}x{peer[1] / cpu:7.1f}x{memory / peer[2]:7.2f}x"
            f"{even:11.4f}{high:8.4f}{best:8.4f}{at:10.5f}{accuracy.clusters(person, cluster):10.4f}"
        )


def same_pairs(what, peer, ours):
    print(f"{what}: Splink {peer:,}, renkou {ours:,}{'' if peer == ours else ': NOT THE SAME'}")


def counts(peer, ours, runs, measured):
    """Exact counts of every rule before anything is compared, and how long they take."""
    seconds = {name: [] for name in (PEER, OURS)}
    for _ in range(runs):
        output, wall, _, _ = measured(peer)
        seconds[PEER].append(wall)
        expected = json.loads(output.splitlines()[-1])["pairs"]
        output, wall, _, _ = measured(ours)
        seconds[OURS].append(wall)
    found = [(rule, int(count.replace(",", ""))) for count, rule in RULE.findall(output)]
    for (rule, count), other in zip(found, expected, strict=True):
        same_pairs(f"  {rule}", other, count)
    theirs, own = min(seconds[PEER]), min(seconds[OURS])
    print(f"to count them, file read and all: Splink {theirs:.2f} s, renkou --dry-run {own:.2f} s, {theirs / own:.1f}x")


def column(path, name):
    return pq.read_table(path, columns=[name]).column(name).to_numpy()


def splink_found(folder, rules, records):
    """Edges as rows and match probabilities, and the cluster of every row; a row is its own unique_id."""
    path = folder / f"splink-{rules}"
    edges = [column(path / "edges.parquet", name) for name in ("unique_id_l", "unique_id_r", "match_probability")]
    cluster = np.arange(records)
    cluster[column(path / "clusters.parquet", "unique_id")] = column(path / "clusters.parquet", "cluster_id")
    return edges, cluster


def renkou_found(folder, rules, records):
    path = folder / f"renkou-{rules}"
    left, right = (column(path / "links.parquet", name).astype(np.int64) - 1 for name in ("left_row", "right_row"))
    cluster = np.empty(records, np.int64)
    cluster[column(path / "clusters.parquet", "row").astype(np.int64) - 1] = column(path / "clusters.parquet", "cluster")
    return [left, right, column(path / "links.parquet", "match_probability")], cluster
