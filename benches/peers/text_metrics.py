#!/usr/bin/env python3
"""String metrics through Python on one worker: `text_metrics.py NAMES ROUNDS`, one name a line.

renkou gets Arrow columns and decodes them each time; RapidFuzz gets lists of `str`, which need no
decoding; DuckDB gets a table in memory and one thread. They take turns; one line of JSON for each
has the least time of one pair in nanoseconds.
"""

import json
import sys
import time
from functools import partial
from pathlib import Path

import duckdb
import pyarrow as pa
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler, Levenshtein
from renkou import text

# Pairs that are timed at once: a time that another program interrupted is seldom the least.
PART = 10_000

names = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
rounds = int(sys.argv[2])
half = len(names) // 2
database = duckdb.connect(config={"threads": 1})

METRICS = {
    "jaro_winkler": (JaroWinkler.similarity, "jaro_winkler_similarity"),
    "levenshtein": (Levenshtein.distance, "levenshtein"),
}


def jobs(left, right):
    """What is timed on one part of the names: the pairs, and the work."""
    arrow_left, arrow_right = pa.array(left), pa.array(right)
    names_of_part = pa.table({"a": arrow_left, "b": arrow_right})
    database.execute("create or replace table pairs as select * from names_of_part")
    for metric, (scorer, function) in METRICS.items():
        for shape, rows, columns in (("one x many", 1, len(right)), ("many x many", 100, 1000)):
            few, many = left[:rows], right[:columns]
            arrow_few, arrow_many = pa.array(few), pa.array(many)
            pairs = len(few) * len(many)
            yield f"renkou {metric} {shape}", pairs, partial(text.cdist, metric, arrow_few, arrow_many)
            yield f"RapidFuzz {metric} {shape}", pairs, partial(process.cdist, few, many, scorer=scorer, workers=1)
        pairs = len(left)
        yield f"renkou {metric} row by row", pairs, partial(text.similarity, metric, arrow_left, arrow_right)
        yield (
            f"RapidFuzz {metric} row by row",
            pairs,
            partial(process.cpdist, left, right, scorer=scorer, workers=1),
        )
        query = f"select sum({function}(a, b)) from pairs"
        yield f"DuckDB {metric} row by row", pairs, lambda query=query: database.execute(query).fetchone()


times = {}
for start in range(0, half - PART + 1, PART):
    part = list(jobs(names[start : start + PART], names[half + start : half + start + PART]))
    least = dict.fromkeys((name for name, _, _ in part), float("inf"))
    for _ in range(rounds):
        for name, pairs, job in part:
            started = time.perf_counter()
            job()
            least[name] = min(least[name], (time.perf_counter() - started) * 1e9 / pairs)
    for name, ns in least.items():
        times.setdefault(name, []).append(ns)
for name, parts in times.items():
    print(json.dumps({"name": name, "ns": round(sum(parts) / len(parts), 2)}))
