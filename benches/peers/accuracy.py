"""How good edges and clusters are where the true person of every record is known, by arrays: for millions of pairs."""

import numpy as np


def pairs_of_groups(groups):
    """Pairs of records that are in one group."""
    counts = np.unique(groups, return_counts=True)[1].astype(np.int64)
    return int((counts * (counts - 1) // 2).sum())


def f1(found, correct, truth):
    return 2 * correct / np.maximum(found + truth, 1)


def edges(person, left, right, probability, at=(0.5, 0.9)):
    """F1 of the edges from each of these match probabilities on, the best F1 of any, and where it lies."""
    truth = pairs_of_groups(person)
    order = np.argsort(-probability, kind="stable")
    probability = probability[order]
    correct = np.cumsum(person[left[order]] == person[right[order]])
    found = np.arange(1, len(order) + 1)
    values = f1(found, correct, truth)
    # Edges of one probability are taken together or not at all.
    last = np.append(probability[:-1] != probability[1:], True)
    best = int(np.argmax(np.where(last, values, 0)))
    taken = np.searchsorted(-probability, -np.array(at), side="right")
    return [float(values[count - 1]) if count else 0.0 for count in taken], float(values[best]), float(probability[best])


def clusters(person, cluster):
    """F1 of the pairs that are in one cluster."""
    names = np.unique(cluster, return_inverse=True)[1].astype(np.int64)
    correct = pairs_of_groups(names * (int(person.max()) + 1) + person)
    return float(f1(pairs_of_groups(cluster), correct, pairs_of_groups(person)))
