"""Divisions, code tables and exceptions."""

import csv
from pathlib import Path

import pytest

import renkou
from renkou import _renkou

ERRORS = Path(__file__).parents[2] / "core" / "data" / "errors.csv"


def test_a_division_in_a_year():
    chongwen = renkou.division("110103", 2000)
    assert (chongwen.code, chongwen.name, chongwen.full_name) == (
        "110103",
        "崇文区",
        "北京市崇文区",
    )
    assert (chongwen.level, chongwen.record_class, chongwen.end_year) == (
        "county",
        "official",
        2010,
    )
    assert chongwen.parent.name == "北京市"
    assert chongwen.parent.parent is None
    assert chongwen in chongwen.parent.children()
    assert [successor.name for successor in chongwen.successors()] == ["东城区"]
    assert "110103" in repr(chongwen)


def test_a_division_out_of_its_years():
    assert renkou.division("110103", 2015) is None
    assert renkou.division("999999", 2015) is None
    assert renkou.code_state("110103", 2015) == "abolished"
    assert renkou.code_state("990101", 2015) == "unknown_province"
    assert [record.name for record in renkou.division_history("110103")] == ["崇文区"]


@pytest.mark.parametrize("code", ["", "11010", "1101034", "11010a"])
def test_what_is_no_code(code):
    with pytest.raises(renkou.exceptions.InvalidCode) as raised:
        renkou.division(code, 2000)
    assert raised.value.number == 202


def test_what_is_no_year():
    with pytest.raises(renkou.exceptions.YearOutOfRange):
        renkou.division("110103", 95)


def test_every_entry_of_every_table():
    ids = renkou.codes.table_ids()
    assert len(ids) > 10
    for name in ids:
        table = renkou.codes.table(name)
        assert (table.id, len(table)) == (name, len(table.entries()))
        assert table.title_zh
        assert table.confidence in {"high", "medium", "low"}
        for entry in table.entries():
            assert entry.name_zh
            assert entry.code in table
            if entry.parent:
                assert entry.code in [child.code for child in entry.parent.children()]


def test_a_code_that_is_not_in_the_table():
    sex = renkou.codes.table("sex")
    assert sex.get("77") is None
    assert "77" not in sex
    with pytest.raises(KeyError) as raised:
        sex["77"]
    assert "77" not in str(raised.value)


def test_exceptions_are_those_of_every_language():
    with ERRORS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        kind = getattr(renkou.exceptions, row["name"])
        assert issubclass(kind, renkou.RenkouError)
        assert issubclass(kind, ValueError)
        assert kind.number == int(row["number"])
        assert row["name_zh"] in kind.__doc__
    assert set(renkou.exceptions.__all__) == {row["name"] for row in rows} | {"RenkouError"}


def test_where_it_went_wrong():
    with pytest.raises(renkou.RenkouError) as raised:
        renkou.codes.table("shoe_size")
    error = raised.value
    assert (error.number, error.file, error.row, error.item) == (200, None, None, None)
    assert "shoe_size" not in str(error)


def test_the_version_is_that_of_the_package():
    from importlib.metadata import version  # noqa: PLC0415

    assert renkou.__version__ == _renkou.__version__ == version("renkou")
