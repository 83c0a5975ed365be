#!/usr/bin/env python3
"""Writes every class of Splink's comparison libraries as the SQL it makes, for the tests of renkou.

    splink_library.py FOLDER PYTHON...   asks each interpreter, one with Splink 3, one with 4, one with
                                         5, and writes FOLDER/library.jsonl and its records
    splink_library.py --list             what the Splink of this interpreter makes, line by line

An interpreter of each version is made so:

    python3 -m venv splink3 && splink3/bin/pip install 'splink==3.9.15' 'sqlglot<24' 'pandas<2.3' \\
        'numpy<2.2' 'duckdb<1.2'
    python3 -m venv splink4 && splink4/bin/pip install 'splink==4.0.17' 'duckdb==2.0.0'
    python3 -m venv splink5 && splink5/bin/pip install 'splink==5.0.0' 'duckdb==2.0.0'

A line of library.jsonl says which versions and dialect make which levels from which words. For DuckDB
it has the level of each pair of neighbours among the records, as Splink counts levels: 0 for the last
one, `-` for a missing value. A class that a dialect does not offer has Splink's own words for it.
`--list` stops when a library has a class that is not asked for here.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

import duckdb
import splink
from splink_people import english

# {date} and {time} stand for forms of dates, which each dialect writes in its own way.
FORMS = {
    "duckdb": {"date": "%d/%m/%Y", "time": "%Y-%m-%d %H:%M", "digits": "%Y%m%d"},
    "spark": {"date": "dd/MM/yyyy", "time": "yyyy-MM-dd HH:mm", "digits": "yyyyMMdd"},
}

LEVELS = """
NullLevel("surname")
NullLevel("postcode", valid_string_pattern="^[A-Z]{{2}}[0-9]")
ElseLevel()
ExactMatchLevel("surname")
ExactMatchLevel("surname", term_frequency_adjustments=True)
ExactMatchLevel(ColumnExpression("town").lower())
ExactMatchLevel(ColumnExpression("surname").substr(2, 3))
ExactMatchLevel(ColumnExpression("income").cast_to_string())
ExactMatchLevel(ColumnExpression("email").regex_extract("^[^@]+"))
ExactMatchLevel(ColumnExpression("email").regex_extract("^([^.@]+)[.]([^@]+)", capture_group=2))
ExactMatchLevel(ColumnExpression("town").lower().nullif("ashby"))
ExactMatchLevel(ColumnExpression("dob").try_parse_date())
ExactMatchLevel(ColumnExpression("dmy").try_parse_date("{date}"))
ExactMatchLevel(ColumnExpression("seen").try_parse_timestamp())
ExactMatchLevel(ColumnExpression("goods").access_extreme_array_element("first"))
ExactMatchLevel(ColumnExpression("goods").access_extreme_array_element("last"))
LiteralMatchLevel("town", literal_value="Ashby", literal_datatype="string")
LiteralMatchLevel("town", literal_value="Ashby", literal_datatype="string", side_of_comparison="left")
LiteralMatchLevel("income", literal_value="110", literal_datatype="int", side_of_comparison="right")
LiteralMatchLevel("lat", literal_value="52.5", literal_datatype="float", side_of_comparison="left")
LiteralMatchLevel("born", literal_value="1960-01-01", literal_datatype="date", side_of_comparison="left")
ColumnsReversedLevel("first_name", "surname")
ColumnsReversedLevel("first_name", "surname", symmetrical=True)
LevenshteinLevel("surname", 2)
LevenshteinLevel(ColumnExpression("town").lower(), 2)
DamerauLevenshteinLevel("surname", 1)
JaroLevel("surname", 0.8)
JaroWinklerLevel("surname", 0.88)
JaccardLevel("surname", 0.7)
CosineSimilarityLevel("vector", 0.9)
DistanceFunctionLevel("surname", "levenshtein", 2, higher_is_more_similar=False)
DistanceFunctionLevel("surname", "jaccard", 0.7)
DistanceFunctionLevel("surname", "hamming", 1, higher_is_more_similar=False)
PairwiseStringDistanceFunctionLevel("goods", "levenshtein", 1)
PairwiseStringDistanceFunctionLevel("goods", "damerau_levenshtein", 1)
PairwiseStringDistanceFunctionLevel("goods", "jaro", 0.8)
PairwiseStringDistanceFunctionLevel("goods", "jaro_winkler", 0.9)
ArrayIntersectLevel("goods")
ArrayIntersectLevel("goods", min_intersection=2)
ArraySubsetLevel("goods")
ArraySubsetLevel("goods", empty_is_subset=True)
AbsoluteDifferenceLevel("income", 3)
PercentageDifferenceLevel("income", 0.05)
AbsoluteDateDifferenceLevel("dob", input_is_string=True, threshold=10, metric="day")
AbsoluteDateDifferenceLevel("dob", input_is_string=True, threshold=1, metric="month")
AbsoluteDateDifferenceLevel("dob", input_is_string=True, threshold=2, metric="year")
AbsoluteDateDifferenceLevel("born", input_is_string=False, threshold=1, metric="month")
AbsoluteDateDifferenceLevel("dmy", input_is_string=True, threshold=1, metric="year", datetime_format="{date}")
AbsoluteTimeDifferenceLevel("seen", input_is_string=True, threshold=90, metric="second")
AbsoluteTimeDifferenceLevel("seen", input_is_string=True, threshold=30, metric="minute")
AbsoluteTimeDifferenceLevel("seen", input_is_string=True, threshold=3, metric="hour")
AbsoluteTimeDifferenceLevel("seen_at", input_is_string=False, threshold=3, metric="day")
AbsoluteTimeDifferenceLevel("minute", input_is_string=True, threshold=3, metric="hour", datetime_format="{time}")
DistanceInKMLevel("lat", "lng", 5)
DistanceInKMLevel("lat", "lng", 5, not_null=True)
And(ExactMatchLevel("town"), LevenshteinLevel("surname", 2))
Or(ExactMatchLevel("town"), LevenshteinLevel("surname", 2))
Not(ExactMatchLevel("town"))
And(NullLevel("town"), Not(NullLevel("surname")))
CustomLevel("levenshtein(surname_l, surname_r) < 3 and town_l = town_r")
CustomLevel("surname_l like 'n%'")
"""

COMPARISONS = """
ExactMatch("surname")
ExactMatch("surname").configure(term_frequency_adjustments=True)
LevenshteinAtThresholds("surname", [1, 3])
DamerauLevenshteinAtThresholds("surname")
JaroAtThresholds("surname", [0.9, 0.7])
JaroWinklerAtThresholds("surname")
JaccardAtThresholds("surname")
CosineSimilarityAtThresholds("vector")
DistanceFunctionAtThresholds("surname", "levenshtein", [1, 2], higher_is_more_similar=False)
DistanceFunctionAtThresholds("surname", "jaro_similarity", [0.9])
PairwiseStringDistanceFunctionAtThresholds("goods", "levenshtein", [1, 2])
PairwiseStringDistanceFunctionAtThresholds("goods", "jaro_winkler", [0.9, 0.8])
ArrayIntersectAtSizes("goods", [2, 1])
AbsoluteDateDifferenceAtThresholds("dob", input_is_string=True, metrics=["day", "month", "year"], thresholds=[3, 1, 1])
AbsoluteDateDifferenceAtThresholds("dob", input_is_string=True, metrics="month", thresholds=2, invalid_dates_as_null=False)
AbsoluteDateDifferenceAtThresholds("born", input_is_string=False, metrics="year", thresholds=2)
AbsoluteTimeDifferenceAtThresholds("seen", input_is_string=True, metrics=["minute", "hour"], thresholds=[30, 12])
AbsoluteTimeDifferenceAtThresholds("minute", input_is_string=True, metrics="hour", thresholds=5, datetime_format="{time}")
DistanceInKMAtThresholds("lat", "lng", [1, 10])
DateOfBirthComparison("dob", input_is_string=True)
DateOfBirthComparison("dob", input_is_string=True, invalid_dates_as_null=False)
DateOfBirthComparison("born", input_is_string=False)
DateOfBirthComparison("dmy", input_is_string=True, datetime_format="{date}")
EmailComparison("email")
ForenameSurnameComparison("first_name", "surname")
ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="full_name")
NameComparison("first_name")
NameComparison("first_name", dmeta_col_name="sounds")
PostcodeComparison("postcode")
PostcodeComparison("postcode", invalid_postcodes_as_null=True, lat_col="lat", long_col="lng", km_thresholds=[1, 10])
CustomComparison([NullLevel("town"), ExactMatchLevel("town"), ElseLevel()], output_column_name="town")
"""

LEVELS_3 = """
null_level("surname")
null_level("dob", invalid_dates_as_null=True)
null_level("dmy", invalid_dates_as_null=True, valid_string_pattern="{date}")
null_level("postcode", valid_string_pattern="^[A-Z]{{2}}[0-9]")
else_level()
exact_match_level("surname")
exact_match_level("surname", term_frequency_adjustments=True)
exact_match_level("town", set_to_lowercase=True)
exact_match_level("email", regex_extract="^[^@]+")
exact_match_level("email", regex_extract="^[^@]+", set_to_lowercase=True)
columns_reversed_level("first_name", "surname")
columns_reversed_level("first_name", "surname", set_to_lowercase=True)
levenshtein_level("surname", 2)
levenshtein_level("email", 1, regex_extract="^[^@]+")
damerau_levenshtein_level("surname", 1)
jaro_level("surname", 0.8)
jaro_winkler_level("surname", 0.88)
jaccard_level("surname", 0.7)
distance_function_level("surname", "levenshtein", 2, higher_is_more_similar=False)
distance_function_level("surname", "hamming", 1, higher_is_more_similar=False)
array_intersect_level("goods")
array_intersect_level("goods", min_intersection=2)
percentage_difference_level("income", 0.05)
datediff_level("born", 10, "day")
datediff_level("born", 1, "month")
datediff_level("born", 2, "year")
datediff_level("iso", 10, "day", cast_strings_to_date=True)
datediff_level("iso", 1, "month", cast_strings_to_date=True)
datediff_level("iso", 2, "year", cast_strings_to_date=True)
datediff_level("slashed", 1, "year", cast_strings_to_date=True, date_format="{date}")
distance_in_km_level("lat", "lng", 5)
distance_in_km_level("lat", "lng", 5, not_null=True)
and_(exact_match_level("town"), levenshtein_level("surname", 2))
or_(exact_match_level("town"), levenshtein_level("surname", 2))
not_(exact_match_level("town"))
"""

COMPARISONS_3 = """
exact_match("surname")
exact_match("surname", term_frequency_adjustments=True)
exact_match("town", set_to_lowercase=True, valid_string_pattern="^[A-Z]")
levenshtein_at_thresholds("surname", [1, 3])
levenshtein_at_thresholds("email", [1], regex_extract="^[^@]+", set_to_lowercase=True)
damerau_levenshtein_at_thresholds("surname", [1, 2])
jaro_at_thresholds("surname")
jaro_winkler_at_thresholds("surname", include_exact_match_level=False)
jaccard_at_thresholds("surname")
distance_function_at_thresholds("surname", "levenshtein", [1, 2], higher_is_more_similar=False)
array_intersect_at_sizes("goods", [2, 1])
datediff_at_thresholds("born", [10, 1, 1], ["day", "month", "year"])
datediff_at_thresholds("iso", [10, 1, 1], ["day", "month", "year"], cast_strings_to_date=True)
datediff_at_thresholds("slashed", [1, 2], ["month", "year"], cast_strings_to_date=True, date_format="{date}")
distance_in_km_at_thresholds("lat", "lng", [1, 10])
"""

TEMPLATES_3 = """
date_comparison("born")
date_comparison("iso", cast_strings_to_date=True, invalid_dates_as_null=True)
date_comparison("iso", cast_strings_to_date=True, separate_1st_january=True)
email_comparison("email")
email_comparison("email", invalid_emails_as_null=True, include_domain_match_level=True)
forename_surname_comparison("first_name", "surname")
forename_surname_comparison("first_name", "surname", set_to_lowercase=True, tf_adjustment_col_forename_and_surname="full_name")
forename_surname_comparison("first_name", "surname", phonetic_forename_col_name="sound", phonetic_surname_col_name="end")
name_comparison("first_name")
name_comparison("first_name", phonetic_col_name="sound", set_to_lowercase=True, jaccard_thresholds=[0.8])
postcode_comparison("postcode")
postcode_comparison("postcode", invalid_postcodes_as_null=True, lat_col="lat", long_col="lng", km_thresholds=[1, 10])
"""

TYPES = {
    "born": "DATE", "seen_at": "TIMESTAMP", "lat": "DOUBLE", "lng": "DOUBLE", "income": "BIGINT",
    "goods": "VARCHAR[]", "sounds": "VARCHAR[]", "vector": "DOUBLE[3]",
}


def records():
    """The English people with further columns, of types that some classes ask for."""
    draw = random.Random(22)
    rows = []
    for row in english():
        date = row["dob"] if row["dob"] not in (None, "unknown") else None
        sound = "".join(c for c in (row["first_name"] or "") if c not in "aeiouhy") or None
        seen = f"2020-01-0{draw.randrange(1, 4)}T{draw.randrange(0, 24):02}:{draw.choice(['00', '20', '59'])}:00Z"
        copy = rows[-1] if rows and draw.random() < 0.4 else None
        row = dict(row, born=date, iso=date, sound=sound)
        if draw.random() < 0.05:
            row["goods"] = []
        row["slashed"] = "/".join(reversed(date.split("-"))) if date else None
        row["dmy"] = row["slashed"] or "about 1960"
        row["seen"] = copy["seen"][:-3] + "30Z" if copy and copy["seen"] else seen
        row["seen"] = None if draw.random() < 0.1 else row["seen"]
        row["seen_at"] = row["seen"] and row["seen"][:-1].replace("T", " ")
        row["minute"] = row["seen"] and row["seen"][:16].replace("T", " ")
        row["sounds"] = [sound, sound[::-1]] if sound else None
        row["end"] = (row["surname"] or "")[-3:] or None
        row["vector"] = [draw.randrange(0, 9), draw.randrange(0, 9), draw.randrange(1, 9)]
        rows.append(row)
    return rows


def neighbours(rows):
    """The pairs that are looked at: copies stand behind the record they were made of."""
    return [(left, right) for left in range(len(rows)) for right in (left + 1, left + 2) if right < len(rows)]


def case(levels):
    """The level of a pair as Splink counts it."""
    real = [level for level in levels if not level.get("is_null_level")]
    branches, left = "", len(real)
    for level in levels:
        if level.get("is_null_level"):
            number = -1
        else:
            left -= 1
            number = left
        condition = level["sql_condition"].strip()
        branches += f" ELSE {number}" if condition.upper() == "ELSE" else f" WHEN {condition} THEN {number}"
    return f"CASE {branches} END"


class Pairs:
    """The pairs in DuckDB, with every column as `_l` and `_r`."""

    def __init__(self):
        rows = records()
        self.connection = duckdb.connect()
        if duckdb.__version__ >= "1.3":
            # What Splink writes for lists is how DuckDB wrote functions before 2.0.
            self.connection.execute("SET lambda_syntax = 'ENABLE_SINGLE_ARROW'")
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("".join(json.dumps({"id": at, **row}) + "\n" for at, row in enumerate(rows)))
            file.flush()
            columns = ", ".join(f"\"{name}\": '{TYPES.get(name, 'VARCHAR')}'" for name in rows[0])
            self.connection.execute(
                f"CREATE TABLE people AS SELECT * FROM read_json('{file.name}', columns = {{id: 'BIGINT', {columns}}})"
            )
        both = ", ".join(f'l."{name}" AS "{name}_l", r."{name}" AS "{name}_r"' for name in rows[0])
        wanted = ", ".join(map(str, neighbours(rows)))
        self.connection.execute(
            f"CREATE TABLE pairs AS SELECT {both}, l.id AS a, r.id AS b FROM people l, people r "
            f"WHERE (l.id, r.id) IN ({wanted})"
        )

    def gammas(self, levels):
        found = self.connection.execute(f"SELECT {case(levels)} FROM pairs ORDER BY a, b").fetchall()
        return "".join("-" if gamma == -1 else "." if gamma is None else str(gamma) for (gamma,) in found)


def known(names, words):
    """Every class of a library is asked for at least once."""
    asked = {line.split("(", 1)[0] for line in words.split()}
    missing = sorted(set(names) - asked)
    if missing:
        sys.exit(f"not asked for: {', '.join(missing)}")


def version_3(dialect):
    import importlib

    library, levels, templates = (
        importlib.import_module(f"splink.{dialect}.{name}")
        for name in ("comparison_library", "comparison_level_library", "comparison_template_library")
    )
    for module, words in [(levels, LEVELS_3), (library, COMPARISONS_3), (templates, TEMPLATES_3)]:
        names = [name for name in dir(module) if not name.startswith("_") and callable(getattr(module, name))]
        known(names, words)
        space = {**vars(levels), **vars(module)}
        for line in words.strip().splitlines():
            said = line.format(**FORMS[dialect])
            def make(said=said, is_level=module is levels):
                made = eval(said, dict(space))
                return [made.as_dict()] if is_level else made.as_dict()["comparison_levels"]
            yield module.__name__.rsplit(".", 1)[1], line, make


def later(dialect):
    import inspect

    import splink.comparison_level_library as cll
    import splink.comparison_library as cl
    from splink.internals.column_expression import ColumnExpression

    for module, words in [(cll, LEVELS), (cl, COMPARISONS)]:
        known([name for name in dir(module) if inspect.isclass(getattr(module, name))], words)
        space = {**vars(cll), **vars(cl), "ColumnExpression": ColumnExpression}
        for line in words.strip().splitlines():
            said = line.format(**FORMS[dialect])
            def make(said=said, is_level=module is cll):
                made = eval(said, dict(space))
                if is_level:
                    return [made.create_level_dict(dialect)]
                return made.create_comparison_dict(dialect)["comparison_levels"]
            yield module.__name__.rsplit(".", 1)[1], line, make


def one_version():
    version = int(splink.__version__.split(".", 1)[0])
    pairs = Pairs()
    for dialect in ("duckdb", "spark"):
        for module, words, make in (version_3 if version == 3 else later)(dialect):
            found = {"version": version, "dialect": dialect, "library": module, "words": words.replace("{{", "{").replace("}}", "}")}
            try:
                levels = make()
            except Exception as error:
                yield {**found, "not_offered": f"{type(error).__name__}: {error}".splitlines()[0]}
                continue
            kept = ("sql_condition", "label_for_charts", "is_null_level", "tf_adjustment_column")
            levels = [{key: level[key] for key in kept if level.get(key)} for level in levels]
            if levels[0]["sql_condition"] == "ELSE":
                levels.insert(0, {"sql_condition": "surname_l = surname_r", "label_for_charts": "same"})
            elif module == "comparison_level_library":
                levels.append({"sql_condition": "ELSE", "label_for_charts": "else"})
            found["levels"] = levels
            if dialect == "duckdb":
                try:
                    found["gammas"] = pairs.gammas(levels)
                except duckdb.Error as error:
                    found["fails"] = str(error).splitlines()[0]
            yield found


def main(folder, interpreters):
    folder = pathlib.Path(folder)
    together = {}
    for interpreter in interpreters:
        listed = subprocess.run([interpreter, __file__, "--list"], check=True, capture_output=True, text=True)
        for line in listed.stdout.splitlines():
            found = json.loads(line)
            version = found.pop("version")
            together.setdefault(json.dumps(found), []).append(version)
    with open(folder / "library.jsonl", "w", encoding="utf-8") as out:
        for found, versions in together.items():
            out.write(json.dumps({"versions": sorted(versions), **json.loads(found)}) + "\n")
    with open(folder / "library.records.jsonl", "w", encoding="utf-8") as out:
        for row in records():
            out.write(json.dumps(row) + "\n")
    print(f"{len(together)} lines")


if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        for found in one_version():
            print(json.dumps(found))
    elif len(sys.argv) > 2:
        main(sys.argv[1], sys.argv[2:])
    else:
        sys.exit(__doc__)
