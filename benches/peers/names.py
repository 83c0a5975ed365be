#!/usr/bin/env python3
"""Which of two names is nearer: renkou beside what people use for Han names now.

    benches/peers/run.py names

Every method gets the same triples of tests/vectors/name_triples.csv: an anchor, a name that is
nearer and one that is farther. A method is right when it scores the nearer one higher; equal scores
are no answer. The methods by pinyin are what one writes with pypinyin in an afternoon.
"""

import csv
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import jellyfish
from pypinyin import Style, lazy_pinyin
from rapidfuzz.distance import JaroWinkler, Levenshtein

ROOT = Path(__file__).resolve().parents[2]
TRIPLES = ROOT / "tests" / "vectors" / "name_triples.csv"


def syllables(name, style=Style.NORMAL):
    return lazy_pinyin(name, style=style, v_to_u=False)


def by_syllables(a, b):
    """The share of syllables that agree, place by place."""
    a, b = syllables(a), syllables(b)
    return sum(x == y for x, y in zip(a, b, strict=False)) / max(len(a), len(b))


METHODS = {
    "rapidfuzz, Jaro-Winkler": JaroWinkler.similarity,
    "rapidfuzz, Levenshtein": Levenshtein.normalized_similarity,
    "jellyfish, Jaro-Winkler": jellyfish.jaro_winkler_similarity,
    "pypinyin, syllables that agree": by_syllables,
    "pypinyin, Jaro-Winkler of letters": lambda a, b: JaroWinkler.similarity(
        "".join(syllables(a)), "".join(syllables(b))
    ),
    "pypinyin, the same with tones": lambda a, b: JaroWinkler.similarity(
        "".join(syllables(a, Style.TONE3)), "".join(syllables(b, Style.TONE3))
    ),
}


def renkou(program, pairs):
    """The similarities of pairs, as the program gives them."""
    lines = "".join(f"{a}\t{b}\n" for a, b in pairs)
    run = subprocess.run(
        [program, "name", "--jsonl"], input=lines, capture_output=True, text=True, check=True
    )
    return [json.loads(line)["similarity"] for line in run.stdout.splitlines()]


def main():
    with TRIPLES.open(encoding="utf-8", newline="") as file:
        triples = list(csv.DictReader(file))
    near = [(triple["anchor"], triple["nearer"]) for triple in triples]
    far = [(triple["anchor"], triple["farther"]) for triple in triples]
    scores = {"renkou": (renkou(sys.argv[1], near), renkou(sys.argv[1], far))}
    for name, method in METHODS.items():
        scores[name] = ([method(*pair) for pair in near], [method(*pair) for pair in far])

    print(f"{len(triples)} triples: the nearer name scores higher / equal / lower")
    for name, (nearer, farther) in scores.items():
        pairs = list(zip(nearer, farther, strict=True))
        higher = sum(x > y for x, y in pairs)
        equal = sum(x == y for x, y in pairs)
        print(f"{name:36}{higher:5} /{equal:4} /{len(pairs) - higher - equal:4}")
    print("\nright, by kind:")
    kinds = defaultdict(list)
    for place, triple in enumerate(triples):
        kinds[triple["kind"]].append(place)
    for kind, places in kinds.items():
        right = [
            sum(nearer[place] > farther[place] for place in places)
            for nearer, farther in scores.values()
        ]
        print(f"{kind:20}{len(places):4} " + "".join(f"{count:5}" for count in right))
    print("columns: " + "; ".join(scores))


if __name__ == "__main__":
    main()
