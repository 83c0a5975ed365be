"""Links two registers with Splink on DuckDB, tuned the way its own guides say.

    splink_registers.py A.parquet B.parquet SCORED.parquet KEEP

Writes the pairs from the match probability KEEP on (RYBM_l, RYBM_r, match_weight) and prints one
line of JSON with the seconds of each stage. `registers.model.json` beside this file says the same
model for renkou.

Tuned: only the columns of the model are loaded; parts of values are cut out once per record, not
once per pair; u comes from a million random pairs and EM from two million.
"""

import json
import sys
import time

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# DuckDB counts edits in bytes of UTF-8: one Han character is three of them.
ONE_CHARACTER = 3
SEED = 7


def comparison(column, *levels, frequency=False):
    exact = cll.ExactMatchLevel(column, term_frequency_adjustments=frequency)
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[cll.NullLevel(column), exact, *levels, cll.ElseLevel()],
    )


def same(column):
    return cll.CustomLevel(f'"{column}_l" = "{column}_r"')


def settings():
    return SettingsCreator(
        link_type="link_only",
        unique_id_column_name="RYBM",
        comparisons=[
            comparison("XM", cll.LevenshteinLevel("XM", ONE_CHARACTER), frequency=True),
            comparison("GMSFHM", cll.DamerauLevenshteinLevel("GMSFHM", 1)),
            comparison("CSRQ", cll.DamerauLevenshteinLevel("CSRQ", 1), same("birth_year")),
            comparison("XB"),
            comparison("MZ", frequency=True),
            comparison("HJDXZQH", same("prefecture"), same("province")),
            comparison("YDDH", cll.DamerauLevenshteinLevel("YDDH", 1)),
            comparison("FQXM", cll.LevenshteinLevel("FQXM", ONE_CHARACTER), frequency=True),
            comparison("MQXM", cll.LevenshteinLevel("MQXM", ONE_CHARACTER), frequency=True),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("GMSFHM"),
            block_on("XM", "CSRQ"),
            block_on("XM", "prefecture", "XB"),
            block_on("CSRQ", "prefecture", "XB"),
            block_on("YDDH", "XB"),
            block_on("FQXM", "MQXM", "birth_year"),
            block_on("surname", "CSRQ", "XB"),
        ],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )


def load(connection, name, path):
    connection.execute(
        f"""create table {name} as
            with columns as (
                select RYBM, nullif(XM, '') as XM, nullif(GMSFHM, '') as GMSFHM,
                    nullif(CSRQ, '') as CSRQ, nullif(XB, '') as XB, nullif(MZ, '') as MZ,
                    nullif(HJDXZQH, '') as HJDXZQH, nullif(YDDH, '') as YDDH,
                    nullif(FQXM, '') as FQXM, nullif(MQXM, '') as MQXM
                from read_parquet(?)
            )
            select *, substr(CSRQ, 1, 4) as birth_year, substr(HJDXZQH, 1, 4) as prefecture,
                substr(HJDXZQH, 1, 2) as province, substr(XM, 1, 1) as surname
            from columns""",
        [path],
    )


def main():
    a, b, out, keep = sys.argv[1:5]
    seconds = {}
    clock = time.perf_counter()

    def lap(stage):
        nonlocal clock
        now = time.perf_counter()
        seconds[stage] = now - clock
        clock = now

    connection = duckdb.connect()
    load(connection, "a", a)
    load(connection, "b", b)
    api = DuckDBAPI(connection)
    linker = Linker([api.register("a"), api.register("b")], settings(), log_level=None)
    lap("load")
    training = linker.training
    # The share of true pairs that two exact rules find has to be guessed; this is near the truth.
    training.estimate_probability_two_random_records_match(
        [block_on("GMSFHM"), block_on("XM", "CSRQ")], recall=0.8
    )
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    for rule in (block_on("GMSFHM"), block_on("XM", "CSRQ")):
        training.estimate_parameters_using_expectation_maximisation(rule, max_pairs=2e6)
    lap("train")
    pairs = linker.inference.predict(threshold_match_probability=float(keep))
    lap("predict")
    connection.execute(
        f"""copy (select RYBM_l, RYBM_r, match_weight from {pairs.physical_name})
            to '{out}' (format parquet)"""
    )
    lap("write")
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main()
