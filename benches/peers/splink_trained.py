#!/usr/bin/env python3
"""Trains a model with the Splink of this interpreter and writes it with its pairs, for the tests of renkou.

    splink_trained.py FOLDER    writes trained_N.model.json as Splink N saves it, and trained_N.pairs.csv
                                (tests/vectors/splink)

The pairs are those that Splink predicts after it has loaded its own file again: what it did not see in
training it leaves out of the file, and takes its default for. The interpreters are those of
splink_library.py, which has the records too.
"""

import csv
import json
import pathlib
import sys

import splink
from splink_library import Pairs, records

VERSION = int(splink.__version__.split(".", 1)[0])
# More rounds find, on so few records, that nothing ever differs.
ROUNDS = 4
RULES = ["l.surname = r.surname", "l.postcode = r.postcode"]


def settings_3():
    import splink.duckdb.comparison_level_library as levels
    import splink.duckdb.comparison_library as library
    import splink.duckdb.comparison_template_library as templates

    return {
        "link_type": "dedupe_only",
        "unique_id_column_name": "id",
        "probability_two_random_records_match": 0.02,
        "max_iterations": ROUNDS,
        "blocking_rules_to_generate_predictions": [
            *RULES, "substr(l.dob, 1, 3) = substr(r.dob, 1, 3) and l.town = r.town",
        ],
        "comparisons": [
            templates.name_comparison("first_name", term_frequency_adjustments=True),
            library.levenshtein_at_thresholds("surname", [1, 2], term_frequency_adjustments=True),
            templates.date_comparison(
                "dob", cast_strings_to_date=True, invalid_dates_as_null=True, datediff_thresholds=[10, 1, 1],
                datediff_metrics=["day", "month", "year"],
            ),
            templates.postcode_comparison("postcode", lat_col="lat", long_col="lng", km_thresholds=[1, 10]),
            templates.email_comparison("email", invalid_emails_as_null=True),
            library.array_intersect_at_sizes("goods", [2, 1]),
            {
                "output_column_name": "income",
                "comparison_levels": [
                    levels.null_level("income"),
                    levels.exact_match_level("income", term_frequency_adjustments=True),
                    levels.percentage_difference_level("income", 0.05),
                    levels.else_level(),
                ],
            },
        ],
    }


def later_settings():
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on

    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        probability_two_random_records_match=0.02,
        max_iterations=ROUNDS,
        blocking_rules_to_generate_predictions=[
            *RULES, block_on("substr(dob, 1, 3)", "town"), block_on("goods", "sound", arrays_to_explode=["goods"]),
        ],
        comparisons=[
            cl.ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="full_name"),
            cl.DateOfBirthComparison("dmy", input_is_string=True, datetime_format="%d/%m/%Y"),
            cl.PostcodeComparison("postcode", lat_col="lat", long_col="lng", km_thresholds=[1, 10]),
            cl.EmailComparison("email"),
            cl.PairwiseStringDistanceFunctionAtThresholds("goods", "jaro_winkler", [0.9, 0.7]),
            cl.CosineSimilarityAtThresholds("vector", [0.95, 0.8]),
            cl.CustomComparison(
                output_column_name="income",
                comparison_levels=[
                    cll.NullLevel("income"),
                    cll.ExactMatchLevel("income", term_frequency_adjustments=True),
                    cll.PercentageDifferenceLevel("income", 0.05).configure(
                        tf_adjustment_column="income", tf_adjustment_weight=0.5, tf_minimum_u_value=0.03
                    ),
                    cll.ElseLevel(),
                ],
            ),
        ],
    ).create_settings_dict("duckdb")


def linker_of(connection, settings):
    if VERSION == 3:
        from splink.duckdb.linker import DuckDBLinker

        return DuckDBLinker("people", settings, connection=connection)
    from splink import DuckDBAPI, Linker

    api = DuckDBAPI(connection)
    return Linker("people", settings, api) if VERSION == 4 else Linker(api.register("people"), settings)


def train(linker):
    if VERSION == 3:
        linker.estimate_u_using_random_sampling(max_pairs=1e6)
        for rule in RULES:
            linker.estimate_parameters_using_expectation_maximisation(rule)
    else:
        linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
        for rule in RULES:
            linker.training.estimate_parameters_using_expectation_maximisation(rule)


def main(folder):
    folder = pathlib.Path(folder)
    case = f"trained_{VERSION}"
    connection = Pairs().connection
    settings = {**(settings_3() if VERSION == 3 else later_settings()), "linker_uid": case}
    linker = linker_of(connection, settings)
    train(linker)
    model = folder / f"{case}.model.json"
    save = linker.save_model_to_json if VERSION == 3 else linker.misc.save_model_to_json
    save(str(model), overwrite=True)
    connection.execute("DROP TABLE IF EXISTS __splink__df_concat_with_tf")
    again = linker_of(Pairs().connection, json.loads(model.read_text(encoding="utf-8")))
    predicted = again.predict() if VERSION == 3 else again.inference.predict()
    names = [comparison["output_column_name"] for comparison in json.loads(model.read_text())["comparisons"]]
    columns = ", ".join(f'"gamma_{name}"' for name in names)
    query = again.query_sql if VERSION == 3 else again.misc.query_sql
    rows = query(f"SELECT id_l, id_r, match_weight, {columns} FROM {predicted.physical_name} ORDER BY 1, 2")
    rows = rows.as_record_list() if hasattr(rows, "as_record_list") else rows.to_dict("records")
    with open(folder / f"{case}.pairs.csv", "w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out, lineterminator="\n")
        lines.writerow(["left", "right", "match_weight", *names, "characters"])
        for row in rows:
            lines.writerow([row["id_l"], row["id_r"], repr(float(row["match_weight"])),
                            *(row[f"gamma_{name}"] for name in names), ""])
    print(f"{case}: {len(records())} records, {len(rows)} pairs")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        main(sys.argv[1])
    else:
        sys.exit(__doc__)
