#!/usr/bin/env python3
"""Compares every metric of renkou with RapidFuzz, or with a plain definition, on random pairs.

    text_equality.py [PAIRS]           compares, and fails where a value differs by more than 1e-12
    text_equality.py --vectors FILE    writes the shared cases with the peers' values

The metrics on q-grams and tokens, which RapidFuzz does not have, are held against counts in
Python, on a tenth of the pairs.
"""

import csv
import math
import re
import sys
from collections import Counter

import text_inputs
from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein, Indel, Jaro, JaroWinkler, LCSseq, Levenshtein

RAPIDFUZZ = {
    "levenshtein": Levenshtein.normalized_similarity,
    "osa": OSA.normalized_similarity,
    "damerau_levenshtein": DamerauLevenshtein.normalized_similarity,
    "indel": Indel.normalized_similarity,
    "lcs": LCSseq.normalized_similarity,
    "jaro": Jaro.similarity,
    "jaro_winkler": JaroWinkler.similarity,
}


def grams(text, length=2):
    starts = range(max(len(text) - length, 0) + 1 if text else 0)
    return Counter(text[start : start + length] for start in starts)


def jaccard(left, right):
    left, right = grams(left), grams(right)
    union = (left | right).total()
    return (left & right).total() / union if union else 1.0


def dice(left, right):
    left, right = grams(left), grams(right)
    both = left.total() + right.total()
    return 2 * (left & right).total() / both if both else 1.0


def cosine(left, right):
    token = re.compile(r"[㐀-鿿豈-﫿\U00020000-\U0003FFFF〇]|[^\W_㐀-鿿豈-﫿\U00020000-\U0003FFFF〇]+")
    left, right = Counter(token.findall(left)), Counter(token.findall(right))
    if not left or not right:
        return float(left == right)
    product = sum(count * right[token] for token, count in left.items())
    return product / math.sqrt(sum(n * n for n in left.values()) * sum(n * n for n in right.values()))


COUNTED = {"jaccard": jaccard, "dice": dice, "cosine": cosine}

# Pairs that someone chose; the rest of the shared cases is random.
CHOSEN = [
    ("", ""), ("", "a"), ("a", ""), ("a", "a"), ("a", "b"), ("王", "王"), ("王", "李"), ("martha", "marhta"),
    ("dwayne", "duane"), ("dixon", "dicksonx"), ("jones", "johnson"), ("kitten", "sitting"), ("ca", "abc"),
    ("night", "nacht"), ("王晓明", "王小明"), ("张伟", "张炜"), ("欧阳修", "欧阳脩"), ("龙㛃", "龙洁"), ("𬭎", "铉"),
    ("11010519491231002X", "11010519491213002X"), ("12 Main Street", "Main Street 12"), ("中山路12号", "中山路21号"),
    ("Müller", "Mueller"), ("Müller", "Muller"), ("a" * 64, "a" * 65), ("ab" * 40, "ba" * 40), ("王" * 70, "王李" * 35),
]


def compare(count):
    import numpy as np
    import pyarrow as pa
    from renkou import text

    pairs = CHOSEN + list(text_inputs.nasty(count - len(CHOSEN)))
    left, right = (list(side) for side in zip(*pairs, strict=True))
    failed = False
    for name in text.metrics():
        if name in RAPIDFUZZ:
            peer, some = "RapidFuzz", count
            expected = process.cpdist(left, right, scorer=RAPIDFUZZ[name], dtype=np.float64, workers=1)
        else:
            peer, some = "counts", count // 10
            expected = np.array([COUNTED[name](*pair) for pair in pairs[:some]])
        found = pa.array(text.similarity(name, pa.array(left[:some]), pa.array(right[:some]))).to_numpy()
        one_side = slice(0, 300)
        matrix = pa.array(text.cdist(name, left[one_side], right[one_side])).to_numpy().reshape(300, 300)
        between = np.abs(found[one_side] - matrix.diagonal()).max()
        apart = np.abs(found - expected).max()
        failed |= apart > 1e-12 or between > 0
        print(f"{name:20}{some:9} pairs against {peer:10} largest difference {apart:.1e}, in columns {between:.1e}")
    return int(failed)


def vectors(path):
    """Cases with values of the peers, for the tests of every language."""
    names = [*RAPIDFUZZ, *COUNTED]
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["left", "right", *names])
        for left, right in CHOSEN + list(text_inputs.nasty(400, seed=3)):
            peers = {**RAPIDFUZZ, **COUNTED}
            writer.writerow([left, right, *(repr(float(peers[name](left, right))) for name in names)])


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--vectors", path]:
            vectors(path)
        case [count]:
            sys.exit(compare(int(count)))
        case _:
            sys.exit(compare(1_000_000))
