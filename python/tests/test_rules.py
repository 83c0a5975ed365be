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
        assert (str(rule.number), rule.id, rule.severity) == (row["number"], row["id"], row["severity"])
        assert (rule.text_en, rule.text_zh, rule.clause) == (row["text_en"], row["text_zh"], row["clause"])
        assert rule.is_enabled == (row["enabled"] == "1")
        assert rule.items == row["items"].split(";")
        assert rule.id in repr(rule)
