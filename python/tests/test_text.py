"""Similarity of texts."""

import csv
import itertools
import re
from pathlib import Path

import pyarrow as pa
import pytest

import renkou
from renkou import text

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def rows(table="text_metrics.csv"):
    with (VECTORS / table).open(encoding="utf-8", newline="") as file:
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


def shown(field):
    """A field of the table: ``U+E000`` stands for a character that is not to be seen."""
    return re.sub("U\\+([0-9A-F]{4})", lambda code: chr(int(code[1], 16)), field)


def encodings(*kinds):
    return [case for case in rows("encodings.csv") if case["what"] in kinds]


@pytest.mark.parametrize("case", encodings("both", "decode"), ids=str)
def test_decoding_tells_every_gap(case):
    data = bytes.fromhex(case["bytes"])
    found, gaps = text.decode_reporting(data, case["encoding"])
    assert found == shown(case["text"])
    assert " ".join(f"{offset}:{lost.hex()}" for offset, lost, _ in gaps) == case["report"]
    for offset, lost, position in gaps:
        assert data[offset : offset + len(lost)] == lost
        assert found[position] == "\ufffd"


@pytest.mark.parametrize("case", encodings("both", "encode", "lacks"), ids=str)
def test_encoding_tells_every_character_it_lacks(case):
    data, places = text.encode_reporting(shown(case["text"]), case["encoding"])
    if case["what"] == "lacks":
        assert (data, " ".join(map(str, places))) == (None, case["report"])
    else:
        assert (data, places) == (bytes.fromhex(case["bytes"]), [])


@pytest.mark.parametrize("case", encodings("unify"), ids=str)
def test_private_use_is_unified(case):
    written = shown(case["text"])
    unified, replaced, unknown = text.unify_private_use(written)
    assert unified == (shown(case["bytes"]) or written)
    lists = (("replaced", replaced), ("unknown", unknown))
    report = " ".join(f"{name} {' '.join(map(str, places))}" for name, places in lists if places)
    assert report == case["report"]


def test_an_encoding_that_nobody_knows():
    with pytest.raises(renkou.exceptions.RenkouError):
        text.decode_reporting(b"", "ebcdic")
    with pytest.raises(renkou.exceptions.RenkouError):
        text.encode_reporting("", "ebcdic")


@pytest.mark.parametrize("case", rows("address_text.csv"), ids=str)
def test_addresses_agree_as_the_table_says(case):
    found = text.compare_addresses(case["a"], case["b"], 2020)
    assert found.level == case["level"]
    assert found.similarity == text.compare_addresses(case["b"], case["a"], 2020).similarity


def test_parts_of_an_address():
    found = text.address("湖南省长沙市岳麓区桔子洲街道麓山南路甲12号3栋2单元5楼501室", 2020)
    assert found.division == "430104"
    assert found.parts == {
        "town": "桔子洲街道",
        "road": "麓山南路",
        "number": "12甲",
        "building": "3",
        "unit": "2",
        "floor": "5",
        "room": "501",
    }
    assert (repr(found), text.address("", 2020).division) == ("AddressText(parts=7)", None)
    assert "麓山" not in repr(text.compare_addresses("麓山南路1号", "麓山南路2号", 2020))
