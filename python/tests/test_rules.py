"""The registry of rules, held against its source."""

import csv
from pathlib import Path

import renkou

SOURCE = Path(__file__).parents[2] / "core" / "data" / "rules.csv"


def test_rules_are_those_of_the_registry():
    with SOURCE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rules = renkou.rules()
    assert len(rules) == len(rows) > 100
    for rule, row in zip(rules, rows, strict=True):
        for name in ("id", "severity", "text_en", "text_zh", "clause"):
            assert getattr(rule, name) == row[name]
        assert rule.number == int(row["number"])
        assert rule.is_enabled == (row["enabled"] == "1")
        assert rule.items == row["items"].split(";")
        assert rule.id in repr(rule)
