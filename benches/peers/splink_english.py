"""Finds the records of one person in a file of English people with Splink on DuckDB, tuned the way its own guides say.

    splink_english.py standard|heavy PEOPLE.parquet FOLDER KEEP
    splink_english.py --count standard|heavy PEOPLE.parquet

Writes the pairs from the match probability KEEP on (unique_id_l, unique_id_r, match_probability) to `edges.parquet`
and the cluster of every record at 0.95 to `clusters.parquet`, and prints one line of JSON with the seconds of each
stage and the number of pairs compared; with --count only the pairs of every rule. `english_standard.model.json` and
`english_heavy.model.json` beside this file say the same models for renkou.

Tuned: only the columns of the model are loaded, dates as dates; parts of values are cut out once per record, not once
per pair; u comes from a million random pairs, EM from two million and from the counts of their patterns.
"""

import json
import sys
import time
from pathlib import Path

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.blocking_analysis import count_comparisons_from_blocking_rules

SEED = 7
THREADS = 2
CLUSTERS_AT = 0.95
STANDARD = [
    block_on("first_name", "surname"),
    block_on("dob", "surname"),
    block_on("dob", "first_name"),
    block_on("dob", "postcode"),
    block_on("phone", "first_name"),
    block_on("postcode", "first_name"),
    block_on("postcode", "surname"),
]
HEAVY = [
    block_on("surname", "birth_year"),
    block_on("initial", "surname_start", "birth_year"),
    block_on("dob", "initial", "sex"),
    block_on("surname", "city"),
]
RULES = {"standard": STANDARD, "heavy": STANDARD + HEAVY}
# As in Splink's own comparisons of postcodes: sector, district, area.
SECTOR = "^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? [0-9]"
DISTRICT = "^[A-Za-z]{1,2}[0-9][A-Za-z0-9]?"
AREA = "^[A-Za-z]{1,2}"


def comparison(column, *levels, frequency=False):
    exact = cll.ExactMatchLevel(column, term_frequency_adjustments=frequency)
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[cll.NullLevel(column), exact, *levels, cll.ElseLevel()],
    )


def name(column):
    """The levels of Splink's NameComparison."""
    similar = (cll.JaroWinklerLevel(column, least) for least in (0.92, 0.88, 0.7))
    return comparison(column, *similar, frequency=True)


def same(column):
    return cll.CustomLevel(f'"{column}_l" = "{column}_r"')


def within(threshold, metric):
    return cll.AbsoluteDateDifferenceLevel("dob", input_is_string=False, threshold=threshold, metric=metric)


def settings(rules):
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            name("first_name"),
            name("surname"),
            # The levels of Splink's DateOfBirthComparison.
            comparison(
                "dob",
                cll.LevenshteinLevel("dob_text", 1),
                within(1, "month"),
                within(1, "year"),
                within(10, "year"),
            ),
            comparison("sex"),
            comparison("postcode", same("sector"), same("district"), same("area")),
            comparison("phone", cll.LevenshteinLevel("phone", 1)),
        ],
        blocking_rules_to_generate_predictions=rules,
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )


def load(connection, path):
    connection.execute(
        f"""create table people as
            select unique_id, first_name, surname, dob, sex, postcode, city, phone, dob::varchar as dob_text,
                year(dob) as birth_year, substr(first_name, 1, 1) as initial, substr(surname, 1, 4) as surname_start,
                nullif(regexp_extract(postcode, '{SECTOR}'), '') as sector,
                nullif(regexp_extract(postcode, '{DISTRICT}'), '') as district,
                nullif(regexp_extract(postcode, '{AREA}'), '') as area
            from read_parquet(?)""",
        [path],
    )


def count(rules, path):
    connection = duckdb.connect(config={"threads": THREADS})
    load(connection, path)
    people = DuckDBAPI(connection).register("people")
    found = [
        count_comparisons_from_blocking_rules(
            people, blocking_rules=rule, link_type="dedupe_only", record_sample_proportion=1.0
        )[0]
        for rule in RULES[rules]
    ]
    print(json.dumps({"pairs": [int(row["marginal_comparison_count"]) for row in found]}))


def main():
    rules, path, out, keep = sys.argv[1:5]
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    seconds = {}
    clock = time.perf_counter()

    def lap(stage):
        nonlocal clock
        now = time.perf_counter()
        seconds[stage] = now - clock
        clock = now

    connection = duckdb.connect(config={"threads": THREADS})
    load(connection, path)
    api = DuckDBAPI(connection)
    linker = Linker(api.register("people"), settings(RULES[rules]), log_level=None)
    lap("load")
    training = linker.training
    # The share of true pairs that two exact rules find has to be guessed; this is near the truth.
    training.estimate_probability_two_random_records_match(
        [block_on("first_name", "surname", "dob"), block_on("phone", "first_name")], recall=0.6
    )
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    for rule in (block_on("first_name", "surname"), block_on("dob")):
        training.estimate_parameters_using_expectation_maximisation(
            rule, max_pairs=2e6, estimate_without_term_frequencies=True
        )
    lap("train")
    # What predict does itself, in two steps, so that the pairs can be counted.
    blocked = linker.inference.compute_blocked_pairs_for_predict()
    pairs = connection.execute(f"select count(*) from {blocked.physical_name}").fetchall()[0][0]
    lap("block")
    edges = linker.inference.predict(threshold_match_probability=float(keep))
    blocked.drop_table_from_database_and_remove_from_cache()
    lap("predict")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        edges, threshold_match_probability=CLUSTERS_AT
    )
    lap("cluster")
    connection.execute(
        f"""copy (select unique_id_l, unique_id_r, match_probability from {edges.physical_name})
            to '{out / "edges.parquet"}' (format parquet)"""
    )
    connection.execute(
        f"""copy (select cluster_id, unique_id from {clusters.physical_name})
            to '{out / "clusters.parquet"}' (format parquet)"""
    )
    lap("write")
    print(json.dumps({"seconds": seconds, "pairs": pairs}))


if __name__ == "__main__":
    if sys.argv[1] == "--count":
        count(*sys.argv[2:4])
    else:
        main()
