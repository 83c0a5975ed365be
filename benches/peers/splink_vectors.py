#!/usr/bin/env python3
"""Writes what Splink itself makes of small registers of invented people, for the tests of renkou.

    splink_vectors.py FOLDER        writes the cases (tests/vectors/splink)
    splink_vectors.py --load FILE CASE.pairs.csv
                                    asks Splink to load and run a model that renkou wrote

A case is CASE.model.json (as Splink saves it), CASE.spark.json (the same settings in the dialect of
Spark), CASE.records.jsonl, and CASE.pairs.csv: every pair with its match weight and the level of
each comparison (gamma; -1 is a missing value). DuckDB counts edits in bytes of UTF-8. Where that
gives another level than counting characters, as RapidFuzz does, the column `characters` names the
comparison and the level by characters: `name=2`. Nothing else may differ.
"""

import csv
import json
import pathlib
import sys

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from rapidfuzz.distance import DamerauLevenshtein, Jaro, JaroWinkler, Levenshtein
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.internals.column_expression import ColumnExpression
from splink_people import chinese, english


def custom(name, *levels):
    return cl.CustomComparison(output_column_name=name, comparison_levels=list(levels))


def fuzzy_frequency(level, column, weight, least):
    return level.configure(
        tf_adjustment_column=column, tf_adjustment_weight=weight, tf_minimum_u_value=least
    )


def english_comparisons():
    changed = ColumnExpression("town").lower().substr(1, 3)
    return [
        cl.NameComparison("first_name"),
        custom(
            "surname",
            cll.NullLevel("surname"),
            cll.ExactMatchLevel("surname", term_frequency_adjustments=True),
            fuzzy_frequency(cll.DamerauLevenshteinLevel("surname", 1), "surname", 0.5, 0.12),
            fuzzy_frequency(cll.JaroLevel("surname", 0.75), "surname", 0.25, 0.0),
            cll.JaccardLevel("surname", 0.7),
            cll.ElseLevel(),
        ),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.PostcodeComparison("postcode", lat_col="lat", long_col="lng", km_thresholds=[1, 10]),
        cl.EmailComparison("email"),
        custom(
            "town",
            cll.NullLevel("town"),
            cll.ExactMatchLevel("town"),
            cll.ExactMatchLevel(ColumnExpression("town").lower()),
            cll.And(cll.ExactMatchLevel(changed), cll.Not(cll.LiteralMatchLevel(
                "town", literal_value="Ashby", literal_datatype="string", side_of_comparison="left"))),
            cll.ElseLevel(),
        ),
        custom(
            "income",
            cll.NullLevel("income"),
            cll.ExactMatchLevel("income"),
            cll.AbsoluteDifferenceLevel("income", 2),
            cll.PercentageDifferenceLevel("income", 0.07),
            cll.ElseLevel(),
        ),
        custom(
            "goods",
            cll.NullLevel("goods"),
            cll.ArraySubsetLevel("goods"),
            cll.ArrayIntersectLevel("goods", 2),
            cll.ArrayIntersectLevel("goods", 1),
            cll.ElseLevel(),
        ),
        cl.ForenameSurnameComparison(
            "first_name", "surname", forename_surname_concat_col_name="full_name"
        ),
        # Without a null level a missing value is evidence like others.
        custom(
            "place",
            cll.DistanceInKMLevel("lat", "lng", 5, not_null=True),
            cll.Or(cll.ExactMatchLevel("postcode"), cll.LevenshteinLevel("town", 2)),
            cll.ElseLevel(),
        ),
    ]


def chinese_comparisons():
    return [
        custom(
            "name",
            cll.NullLevel("name"),
            cll.ExactMatchLevel("name", term_frequency_adjustments=True),
            cll.LevenshteinLevel("name", 1),
            cll.JaroWinklerLevel("name", 0.8),
            cll.ElseLevel(),
        ),
        custom(
            "born",
            cll.NullLevel("born"),
            cll.ExactMatchLevel("born"),
            cll.DamerauLevenshteinLevel("born", 1),
            cll.ElseLevel(),
        ),
        cl.ExactMatch("county").configure(term_frequency_adjustments=True),
        custom(
            "village",
            cll.NullLevel("village"),
            cll.ExactMatchLevel("village"),
            cll.DamerauLevenshteinLevel("village", 1),
            cll.JaroLevel("village", 0.7),
            cll.ElseLevel(),
        ),
    ]


def by_characters(row):
    """The levels of a Chinese pair that edit distances decide, counted in characters."""
    def level(a, b, tests):
        if a is None or b is None:
            return -1
        return next(len(tests) - at for at, test in enumerate([*tests, lambda a, b: True]) if test(a, b))

    same = lambda a, b: a == b
    return {
        "name": level(row["name_l"], row["name_r"], [
            same,
            lambda a, b: Levenshtein.distance(a, b) <= 1,
            lambda a, b: JaroWinkler.similarity(a, b) >= 0.8,
        ]),
        "village": level(row["village_l"], row["village_r"], [
            same,
            lambda a, b: DamerauLevenshtein.distance(a, b) <= 1,
            lambda a, b: Jaro.similarity(a, b) >= 0.7,
        ]),
    }


# As Splink 3 saved its models: rules as text, names without quotes, differences of calendar units.
VERSION_3 = {
    "link_type": "dedupe_only",
    "unique_id_column_name": "unique_id",
    "sql_dialect": "duckdb",
    "linker_uid": "abc",
    "additional_columns_to_retain": ["email"],
    "retain_matching_columns": True,
    "probability_two_random_records_match": 0.01,
    "blocking_rules_to_generate_predictions": [
        "l.town = r.town",
        "substr(l.surname, 1, 2) = substr(r.surname, 1, 2) and l.income = r.income",
    ],
    "comparisons": [
        {
            "output_column_name": "surname",
            "comparison_description": "Exact match vs. anything else",
            "comparison_levels": [
                {"sql_condition": "surname_l IS NULL OR surname_r IS NULL",
                 "label_for_charts": "Null", "is_null_level": True},
                {"sql_condition": "surname_l = surname_r", "label_for_charts": "Exact match",
                 "tf_adjustment_column": "surname", "tf_adjustment_weight": 1.0},
                {"sql_condition": "levenshtein(surname_l, surname_r) <= 2",
                 "label_for_charts": "Levenshtein <= 2"},
                {"sql_condition": "0.7 < jaro_winkler_similarity(lower(surname_l), lower(surname_r))",
                 "label_for_charts": "Jaro-Winkler"},
                {"sql_condition": "ELSE", "label_for_charts": "All other comparisons"},
            ],
        },
        {
            "output_column_name": "born",
            "comparison_levels": [
                {"sql_condition": "born_l IS NULL OR born_r IS NULL", "is_null_level": True},
                {"sql_condition": "born_l = born_r", "label_for_charts": "Exact"},
                {"sql_condition": "abs(date_diff('day', strptime(born_l, '%Y-%m-%d'), "
                                  "strptime(born_r, '%Y-%m-%d'))) <= 10", "label_for_charts": "10 days"},
                {"sql_condition": "abs(date_diff('month', strptime(born_l, '%Y-%m-%d'), "
                                  "strptime(born_r, '%Y-%m-%d'))) <= 1", "label_for_charts": "a month"},
                {"sql_condition": "abs(date_diff('year', strptime(born_l, '%Y-%m-%d'), "
                                  "strptime(born_r, '%Y-%m-%d'))) < 3", "label_for_charts": "2 years"},
                {"sql_condition": "ELSE", "label_for_charts": "All other comparisons"},
            ],
        },
        {
            "output_column_name": "initials",
            "comparison_levels": [
                {"sql_condition": "first_name_l IS NULL OR first_name_r IS NULL", "is_null_level": True},
                {"sql_condition": "left(first_name_l, 2) = left(first_name_r, 2) "
                                  "AND NOT first_name_l <> first_name_r", "label_for_charts": "same"},
                {"sql_condition": "upper(substr(trim(first_name_l), 1, 1)) = "
                                  "upper(substr(trim(first_name_r), 1, 1)) OR "
                                  "nullif(postcode_l, 'AB1 1CD') = nullif(postcode_r, 'AB1 1CD')",
                 "label_for_charts": "initial or postcode"},
                {"sql_condition": "ELSE", "label_for_charts": "All other comparisons"},
            ],
        },
    ],
}


def with_parameters(settings):
    """Shares for every level: falling for matches, rising for the rest."""
    for number, comparison in enumerate(settings["comparisons"]):
        levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
        m = [0.6**at + 0.01 * number for at in range(len(levels))]
        u = [0.3 ** (len(levels) - at) + 0.001 * number for at in range(len(levels))]
        for level, m_share, u_share in zip(levels, m, u):
            level["m_probability"] = m_share / sum(m)
            level["u_probability"] = u_share / sum(u)
    return settings


def linker_of(rows, settings):
    lines = [{"unique_id": number, **row} for number, row in enumerate(rows)]
    connection = duckdb.connect()
    path = pathlib.Path("/tmp") / f"splink_vectors_{id(rows)}.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    text = {column: "VARCHAR" for column in rows[0]}
    text |= {"lat": "DOUBLE", "lng": "DOUBLE", "income": "BIGINT", "goods": "VARCHAR[]"}
    columns = ", ".join(f"{column}: '{text[column]}'" for column in rows[0])
    connection.execute(
        f"CREATE TABLE people AS SELECT * FROM read_json('{path}', "
        f"columns = {{unique_id: 'BIGINT', {columns}}})"
    )
    path.unlink()
    api = DuckDBAPI(connection)
    if settings["link_type"] != "link_only":
        return Linker(api.register("people"), settings)
    # The first half of the records is one register, the rest the other.
    half = len(rows) // 2
    connection.execute(f"CREATE TABLE first AS SELECT * FROM people WHERE unique_id < {half}")
    connection.execute(f"CREATE TABLE second AS SELECT * FROM people WHERE unique_id >= {half}")
    return Linker([api.register("first"), api.register("second")], settings)


def write(folder, case, rows, settings, spark):
    # Splink would draw a name; this way the files stay the same.
    settings["linker_uid"] = case
    linker = linker_of(rows, settings)
    linker.misc.save_model_to_json(str(folder / f"{case}.model.json"), overwrite=True)
    if spark:
        text = json.dumps(spark, indent=2, ensure_ascii=False)
        (folder / f"{case}.spark.json").write_text(text + "\n", encoding="utf-8")
    with open(folder / f"{case}.records.jsonl", "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    pairs = linker.inference.predict().as_record_list()
    pairs.sort(key=lambda pair: (pair["unique_id_l"], pair["unique_id_r"]))
    gammas = [c["output_column_name"] for c in settings["comparisons"]]
    differing = 0
    with open(folder / f"{case}.pairs.csv", "w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out, lineterminator="\n")
        lines.writerow(["left", "right", "match_weight", *gammas, "characters"])
        for pair in pairs:
            characters = by_characters(pair) if case == "chinese" else {}
            characters = {k: v for k, v in characters.items() if v != pair[f"gamma_{k}"]}
            differing += bool(characters)
            lines.writerow([
                pair["unique_id_l"], pair["unique_id_r"], repr(pair["match_weight"]),
                *(pair[f"gamma_{name}"] for name in gammas),
                ";".join(f"{name}={level}" for name, level in characters.items()),
            ])
    print(f"{case}: {len(rows)} records, {len(pairs)} pairs, {differing} counted otherwise in bytes")


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def creator(comparisons, *rules):
        return SettingsCreator(
            link_type="dedupe_only",
            probability_two_random_records_match=0.02,
            comparisons=comparisons,
            blocking_rules_to_generate_predictions=list(rules),
            retain_intermediate_calculation_columns=False,
        )

    for case, rows, comparisons, rules in [
        ("english", english(), english_comparisons,
         [block_on("surname"), block_on("substr(dob, 1, 3)"), block_on("lower(town)", "postcode")]),
        ("chinese", chinese(), chinese_comparisons, [block_on("county"), block_on("substr(born, 1, 4)")]),
    ]:
        settings = {
            dialect: with_parameters(creator(comparisons(), *rules).create_settings_dict(dialect))
            for dialect in ("duckdb", "spark")
        }
        for comparison in settings["duckdb"]["comparisons"] + settings["spark"]["comparisons"]:
            comparison.setdefault("output_column_name", "name")
        write(folder, case, rows, settings["duckdb"], settings["spark"])
        if case == "english":
            linked = {**settings["duckdb"], "link_type": "link_only"}
            write(folder, "two_registers", rows, linked, None)
    rows = [{**row, "born": row["dob"] if row["dob"] != "unknown" else None} for row in english()]
    write(folder, "version_3", rows, with_parameters(json.loads(json.dumps(VERSION_3))), None)


def load(path, case):
    """Runs a model on the English people, and holds the weights against those of the case."""
    settings = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    pairs = linker_of(english(), settings).inference.predict().as_record_list()
    weights = {(p["unique_id_l"], p["unique_id_r"]): p["match_weight"] for p in pairs}
    with open(case, encoding="utf-8") as file:
        expected = {(int(p["left"]), int(p["right"])): float(p["match_weight"]) for p in csv.DictReader(file)}
    same = sum(abs(weights.get(pair, 1e9) - weight) < 1e-6 for pair, weight in expected.items())
    print(f"Splink loads it: {len(weights)} pairs, {same} of {len(expected)} with the weights of {case}")
    return 0 if same == len(expected) == len(weights) else 1


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--load":
        sys.exit(load(sys.argv[2], sys.argv[3]))
    elif len(sys.argv) == 2:
        main(sys.argv[1])
    else:
        sys.exit(__doc__)
