"""Marked personal values go in at every function; no exception, traceback or ``repr`` shows one."""

import itertools
import traceback

import pyarrow as pa
import pytest

import renkou

# Values as people have them, and the part of each that nothing may show.
CANARIES = [
    ("欧阳金丝雀", "金丝雀"),
    ("430104196305031237", "1963050312"),
    ("430104630503123", "630503"),
    ("1963年5月3日", "5月3日"),
    ("13812345678", "81234"),
    ("canary@example.cn", "canary"),
    ("湖南省长沙市岳麓区麓山南路932号", "麓山南路"),
]

DAMAGES = [
    lambda value: value,
    lambda value: f" {value}\t",
    lambda value: value * 40,
    lambda value: f"{value}\ufffd?*",
    lambda value: f"{value}\0",
    lambda value: f"{value}\ud800",
]

CASES = [(damage(value), telling) for (value, telling) in CANARIES for damage in DAMAGES]


def calls(value):
    """Every function of the package with the value in every place that takes a text."""
    number, text, codes = renkou.check_citizen_number, renkou.text, renkou.codes
    in_bytes = value.encode("utf-8", "surrogatepass")
    arrow = (
        [pa.array([in_bytes], pa.binary()), pa.array([[in_bytes]])]
        if "\ud800" in value
        else [pa.array([value]), pa.chunked_array([[value]]), pa.array([[value]])]
    )
    yield lambda: number(value)
    yield lambda: number(value).explain()
    yield lambda: number(value).explain(value)
    yield lambda: number("110105198001010008", value)
    yield lambda: number(in_bytes)
    yield lambda: number([value])
    for column in [*arrow, [value], [value, 7], [in_bytes], {value: 1}, value, [[value]]]:
        yield lambda column=column: renkou.check_citizen_numbers(column)
        yield lambda column=column: text.similarity("jaro", column, ["x"])
        yield lambda column=column: text.similarity("jaro", column, column)
        yield lambda column=column: text.similarity(value, column, ["x", "y"])
        yield lambda column=column: text.cdist("levenshtein", column, column)
    yield lambda: renkou.check_citizen_numbers([value], value)
    yield lambda: text.distance(value, value, value)
    yield lambda: text.distance("osa", value, "x")
    yield lambda: text.address(value, 2020)
    yield lambda: text.address(value, value)
    yield lambda: text.compare_addresses(value, value, 2020)
    yield lambda: text.compare_addresses(value, value, 70000)
    yield lambda: text.decode_reporting(in_bytes, value)
    yield lambda: text.decode_reporting(value, "gb18030")
    yield lambda: text.encode_reporting(value, value)
    yield lambda: text.encode_reporting(in_bytes, "cp936")
    yield lambda: text.unify_private_use(in_bytes)
    yield lambda: renkou.division(value, 2020)
    yield lambda: renkou.division("110103", value)
    yield lambda: renkou.division_history(value)
    yield lambda: renkou.code_state(value, 2020)
    yield lambda: renkou.name(value)
    yield lambda: renkou.name([value])
    yield lambda: renkou.compare_names(value, value)
    yield lambda: renkou.compare_names(value, "王小明").explain(value)
    yield lambda: codes.table(value)
    yield lambda: codes.table("sex").get(value)
    yield lambda: codes.table("sex").by_name(value)
    yield lambda: codes.table("sex")[value]
    yield lambda: value in codes.table("sex")


def told(call):
    """What a call tells without being asked for the value: its answer's repr, or its refusal."""
    try:
        answer = call()
    except Exception as error:  # noqa: BLE001
        own = type(error).__module__.startswith("renkou")
        # Python's own refusals of half characters keep the whole text in their arguments.
        shown = [str(error), *traceback.format_exception_only(error)]
        return "\n".join([*shown, repr(error)] if own else shown), True
    if isinstance(answer, (str, list, tuple, bool, int, type(None))):
        return "", False
    return f"{answer!r} {answer!s}", False


@pytest.mark.parametrize("case", range(len(CASES)))
def test_nothing_shows_a_value(case):
    value, telling = CASES[case]
    refused = 0
    for place, call in enumerate(calls(value)):
        said, was_refused = told(call)
        refused += was_refused
        # Not by assert alone: it would print what it compares.
        shows = value in said or telling in said
        assert not shows, f"call {place} shows a value"
    assert refused > 20


def test_a_value_that_is_shown_would_be_seen():
    value, telling = CASES[0]
    said, was_refused = told(lambda: {}[value])
    assert was_refused
    assert telling in said
    assert len(list(itertools.chain.from_iterable(calls(v) for v, _ in CASES))) > 1000
