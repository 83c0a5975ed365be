"""Names: the shared cases, and what only Python can get wrong."""

import csv
from pathlib import Path

import pytest

import renkou

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def cases(name):
    with (VECTORS / name).open(encoding="utf-8", newline="") as file:
        # A mark among the names ends no line.
        return list(csv.DictReader(file.read().split("\n"), quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("case", cases("names.csv"), ids=lambda case: case["note"])
def test_names(case):
    name = renkou.name(case["input"])
    keys = dict(key.split(":", 1) for key in reversed(name.keys))
    answer = {
        "normal": name.normal,
        "surname": name.surname or "",
        "given": name.given or "",
        "other_split": "/".join(name.other_split or ()),
        "surname_pinyin": name.surname_pinyin or "",
        "pinyin": " ".join(readings[0] if readings else "-" for readings in name.pinyin),
        "folded": name.folded,
        "unknown": str(name.unknown),
        "sound": keys.get("sound", ""),
        "corners": keys.get("corners", ""),
    }
    # What a case is not about stands as a question mark.
    assert answer == {
        field: found if case[field] == "?" else case[field] for field, found in answer.items()
    }


@pytest.mark.parametrize("case", cases("name_pairs.csv"), ids=lambda case: case["note"])
def test_pairs(case):
    for a, b in [(case["a"], case["b"]), (case["b"], case["a"])]:
        comparison = renkou.compare_names(a, b)
        answer = {
            "surname_level": comparison.surname_level or "",
            "given_levels": " ".join(comparison.given_levels),
            "level": comparison.level,
            "swapped": "1" if comparison.swapped else "",
            "equal_after_fold": "1" if comparison.equal_after_fold else "0",
        }
        assert answer == {field: case[field] for field in answer}


def test_triples():
    triples = cases("name_triples.csv")
    assert len(triples) >= 500
    for triple in triples:
        near = renkou.compare_names(triple["anchor"], triple["nearer"]).similarity
        far = renkou.compare_names(triple["anchor"], triple["farther"]).similarity
        assert near >= far, triple


def test_a_comparison_is_explained():
    comparison = renkou.compare_names("王晓明", "王小明")
    assert comparison.explain() == comparison.explanation
    assert comparison.explain("zh") == "姓相同；名：第一字同音同调，第二字相同"
    with pytest.raises(TypeError):
        comparison.explain("fr")


def test_nothing_is_no_name():
    with pytest.raises(renkou.exceptions.InvalidArgument):
        renkou.name(" ")
    with pytest.raises(renkou.exceptions.InvalidArgument):
        renkou.compare_names("王小明", "")


def test_a_name_is_not_shown():
    assert "王" not in repr(renkou.name("王小明"))
    assert "王" not in repr(renkou.compare_names("王小明", "王晓明"))
