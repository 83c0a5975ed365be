"""Citizen numbers: the shared cases, and what only Python can get wrong."""

import csv
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

import renkou

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def cases():
    with (VECTORS / "identity.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["note"])
def test_shared_cases(case):
    check = renkou.check_citizen_number(case["input"], case["today"])
    answer = {
        "grade": check.grade,
        "reasons": " ".join(check.reasons),
        "normal": check.normal or "",
        "canonical18": check.canonical18 or "",
        "check_expected": check.check_expected or "",
        "birth": check.birth or "",
        "sex": check.sex or "",
        "sequence": check.sequence or "",
        "division": check.division or "",
        "division_at_birth": "residence_permit"
        if check.is_residence_permit
        else check.division_at_birth or "",
    }
    assert answer == {name: case[name] for name in answer}


def test_there_are_cases():
    assert len(cases()) > 50


def test_today_is_a_date_or_a_text():
    number = "110105203001010009"
    assert "future" in renkou.check_citizen_number(number, date(2029, 12, 31)).reasons
    assert "future" not in renkou.check_citizen_number(number, "2030-01-02").reasons
    with pytest.raises(TypeError):
        renkou.check_citizen_number(number, 2030)
    with pytest.raises(renkou.exceptions.InvalidDate):
        renkou.check_citizen_number(number, "2030-13-02")


def test_no_part_of_the_number_is_shown():
    check = renkou.check_citizen_number("11010519491231002X")
    assert "1949" not in repr(check)
    assert "110105" not in repr(check)


def test_words_in_both_languages():
    check = renkou.check_citizen_number("110105194912310021")
    assert check.explain() == ["the check character is wrong"]
    assert check.explain("zh") == ["校验码不符"]
    with pytest.raises(TypeError):
        check.explain("fr")


NUMBERS = ["11010519491231002X", None, "110105194912310021", "", "440524188001010014"]
GRADES = ["valid", "invalid", "invalid", "invalid", "valid"]


@pytest.mark.parametrize(
    "column",
    [
        NUMBERS,
        iter(NUMBERS),
        pa.array(NUMBERS),
        pa.array(NUMBERS, pa.large_string()),
        pa.array(NUMBERS, pa.string_view()),
        pa.array(NUMBERS).dictionary_encode(),
        pa.chunked_array([NUMBERS[:2], NUMBERS[2:]]),
        pa.array(["x", *NUMBERS, "y"]).slice(1, len(NUMBERS)),
    ],
    ids=["list", "iterator", "string", "large", "view", "dictionary", "chunks", "slice"],
)
def test_a_column_of_any_kind(column):
    checks = renkou.check_citizen_numbers(column, "2026-01-01")
    assert len(checks) == len(NUMBERS)
    records = pa.record_batch(checks)
    assert records.column("grade").to_pylist() == GRADES
    assert records.column("reasons").to_pylist()[:3] == [[], ["empty"], ["check"]]
    assert records.column("birth").to_pylist()[0] == "1949-12-31"
    assert pa.table(checks).equals(pa.Table.from_batches([records]))


def test_a_column_of_nothing():
    assert len(renkou.check_citizen_numbers(pa.chunked_array([], pa.string()))) == 0
    assert len(renkou.check_citizen_numbers(pa.array([None, None]))) == 2


@pytest.mark.parametrize("column", ["11010519491231002X", 5, [5], [b"1"]])
def test_what_is_no_column(column):
    with pytest.raises(TypeError):
        renkou.check_citizen_numbers(column)


def test_a_column_that_cannot_be_text():
    with pytest.raises(renkou.exceptions.ColumnType):
        renkou.check_citizen_numbers(pa.array([[1], [2]]))


def test_a_column_says_what_single_checks_say():
    inputs = [case["input"] for case in cases()]
    records = pa.record_batch(renkou.check_citizen_numbers(inputs, "2026-01-01"))
    for text, row in zip(inputs, records.to_pylist(), strict=True):
        check = renkou.check_citizen_number(text, "2026-01-01")
        assert row["grade"] == check.grade
        assert tuple(row["reasons"]) == check.reasons
        assert (row["birth"], row["sex"], row["division"]) == (
            check.birth,
            check.sex,
            check.division,
        )
