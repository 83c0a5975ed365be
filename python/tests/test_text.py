"""Similarity of texts."""

import csv
import itertools
from pathlib import Path

import pyarrow as pa
import pytest

import renkou
from renkou import text

VECTORS = Path(__file__).parents[2] / "tests" / "vectors" / "text_metrics.csv"


def rows():
    with VECTORS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("metric", text.metrics())
def test_every_shared_case(metric):
    cases = rows()
    left, right = ([case[side] for case in cases] for side in ("left", "right"))
    found = text.similarity(metric, left, right).to_list()
    for case, value in zip(cases, found, strict=True):
        assert value == pytest.approx(float(case[metric]), abs=1e-12), case


def test_all_against_all_is_every_pair():
    left, right = ["王小明", "smith", None, ""], ["王晓明", "smyth", "", None, "x" * 100]
    matrix = text.cdist("jaro_winkler", left, right)
    assert matrix.shape == (4, 5)
    pairs = list(itertools.product(left, right))
    row_by_row = text.similarity("jaro_winkler", *map(list, zip(*pairs, strict=True)))
    assert matrix.to_list() == row_by_row.to_list()
    assert row_by_row.shape == (20,)


def test_a_cutoff_leaves_nothing_below_it():
    found = text.similarity("levenshtein", ["smith", "smith"], ["smyth", "jones"], cutoff=0.8)
    assert found.to_list() == [0.8, 0.0]


def test_columns_of_arrow_come_in_and_go_out():
    column = pa.chunked_array([["王小明"], [None, "王小明"]])
    found = text.similarity("jaro", column, column)
    assert pa.array(found).to_pylist() == [1.0, None, 1.0]
    empty = pa.array(["", "", None])
    assert text.similarity("jaro", empty, pa.array(["", "a", ""])).to_list() == [1.0, 0.0, None]
    assert (found[0], found[1], found[-1], len(found)) == (1.0, None, 1.0, 3)
    with pytest.raises(IndexError):
        found[3]


def test_what_makes_no_sense():
    with pytest.raises(renkou.exceptions.InvalidArgument):
        text.similarity("jaro-winkel", [], [])
    with pytest.raises(renkou.exceptions.InvalidArgument):
        text.similarity("jaro", ["a"], [])
    with pytest.raises(TypeError):
        text.similarity("jaro", "a", "b")


def test_distances():
    assert text.distance("damerau_levenshtein", "ca", "abc") == 2
    assert text.distance("jaro", "ca", "abc") is None
