"""Makes tests/vectors/single_best_links.jsonl: single best links as Splink finds them.

Random links between three small sources, some without duplicates, go through Splink's own clustering; the
file has the links and the clusters that came out. Run it in an environment with splink and duckdb:

    python splink_clusters.py > ../../tests/vectors/single_best_links.jsonl
"""

import json
import random

import pyarrow as pa
from splink import DuckDBAPI
from splink.internals.one_to_one_clustering import one_to_one_clustering

SOURCES = {"a": 4, "b": 4, "c": 3}


def records():
    """Source by record number; numbers run through the sources as they do in renkou."""
    return [source for source, size in SOURCES.items() for _ in range(size)]


def case(seed, ties):
    choose = random.Random(seed)
    source = records()
    pairs = [(i, j) for i in range(len(source)) for j in range(i) if source[i] != source[j]]
    chosen = choose.sample(pairs, choose.randint(3, 18))
    # Weights in sixteenths: without ties all are different, with ties few are.
    weights = choose.sample(range(1, 200), len(chosen)) if ties == "lowest_id" else [
        16 * choose.randint(1, 4) for _ in chosen
    ]
    links = sorted((j, i, weight) for (i, j), weight in zip(chosen, weights))
    free = choose.choice([["a", "b", "c"], ["a"], ["a", "b"]])
    return links, free


def clusters(api, links, free, ties):
    source = records()
    nodes = pa.table({"id": list(range(len(source))), "source_dataset": source})
    edges = pa.table({
        "id_l": [left for left, _, _ in links],
        "id_r": [right for _, right, _ in links],
        "source_dataset_l": [source[left] for left, _, _ in links],
        "source_dataset_r": [source[right] for _, right, _ in links],
        "match_probability": [1 / (1 + 2 ** (-weight / 16)) for _, _, weight in links],
    })
    found = one_to_one_clustering(
        nodes_table=api.register(nodes),
        edges_table=api.register(edges),
        node_id_column_name="id",
        source_dataset_column_name="source_dataset",
        edge_id_column_name_left="id_l",
        edge_id_column_name_right="id_r",
        duplicate_free_datasets=free,
        ties_method=ties,
        db_api=api,
        threshold_match_probability=None,
    )
    rows = found.as_record_list()
    of = {row["id"]: row["cluster_id"] for row in rows}
    lowest = {}
    for record in sorted(of):
        lowest.setdefault(of[record], record)
    return [lowest[of[record]] for record in range(len(source))]


def main():
    for ties, seeds in [("lowest_id", range(40)), ("drop", range(100, 140))]:
        for seed in seeds:
            links, free = case(seed, ties)
            found = clusters(DuckDBAPI(), links, free, ties)
            print(json.dumps({"ties": "lowest_row" if ties == "lowest_id" else "drop",
                              "duplicate_free": free, "links": links, "clusters": found}))


if __name__ == "__main__":
    main()
