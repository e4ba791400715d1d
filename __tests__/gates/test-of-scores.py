"""Writes test-of-scores.json: p-values and alpha spending of a gold set's rows, by an independent program.

    pip install numpy==2.4.6 scipy==1.17.1
    python test-of-scores.py
"""

import itertools
import json
import pathlib

import numpy as np
from scipy import stats

rng = np.random.default_rng(20260102)


def grouped(groups, bound, step):
    """The mean of the groups' means against a bound, over its error within the groups and between them."""
    means = np.array([np.mean(g) for g in groups])
    n, values = len(groups), sum(len(g) for g in groups)
    least = (step / values) ** 2
    between = np.sqrt(means.var(ddof=1) / n + least)
    if min(len(g) for g in groups) < 2:
        within, df = between, n - 1
    else:
        within, df = np.sqrt(sum(np.var(g, ddof=1) / len(g) for g in groups) / n**2 + least), values - n
    tail = lambda se, df: float(stats.t.sf((means.mean() - bound) / se, df))
    return {"mean": float(means.mean()), "set": tail(within, df), "population": tail(between, n - 1)}


def one_of_each(shares, observed):
    """All ways to draw one member of each group, by enumeration."""
    chance = 0.0
    for drawn in itertools.product((0, 1), repeat=len(shares)):
        if sum(drawn) >= observed:
            chance += np.prod([s if d else 1 - s for s, d in zip(shares, drawn)])
    return float(chance)


def adjusted(first, rest, round_, of):
    """.8 of alpha to the first, the rest by Holm; .9/of of it in each round but the last."""
    share = 0.9 / of if round_ < of else 1 - 0.9 / of * (of - 1)
    order = np.argsort(rest, kind="stable")
    held = np.empty(len(rest))
    held[order] = np.maximum.accumulate([(len(rest) - i) * rest[j] for i, j in enumerate(order)])
    return [min(1.0, first / (0.8 * share)), [min(1.0, min(1.0, float(h)) / ((1 - 0.8) * share)) for h in held]]


def case(items, runs, bound, step):
    p = rng.beta(4, 1, items)
    groups = [[float(x) for x in (rng.binomial(2, a, runs) / 2 - (rng.random(runs) < a - 0.1))] for a in p]
    return {"groups": groups, "bound": bound, "step": step, **grouped(groups, bound, step)}


vectors = {
    "means": [case(20, 6, 0.02, 1), case(3, 6, 0.02, 1), case(12, 1, 0.02, 1), case(9, 18, 0, 0), case(40, 2, 0.05, 1)],
    "student": [[t, df, float(stats.t.sf(t, df))] for t in (-3.0, 0.0, 1e-6, 0.7, 2.5, 9.0) for df in (1, 4, 19, 100, 2000)],
    "oneOfEach": [
        {"shares": s, "observed": k, "p": one_of_each(s, k)}
        for s in ([1 / 3] * 5 + [2 / 3] * 4, [1 / 2] * 6 + [1 / 3, 0, 1, 1], [1 / 3])
        for k in (0, 1, 3, 6)
    ],
    "adjusted": [
        {"first": a, "rest": r, "round": k, "of": n, "adjusted": adjusted(a, r, k, n)}
        for a, r in ((0.011, [0.001, 0.2, 0.0004]), (0.5, [0.003, 0.003, 0.9]))
        for n in (1, 2, 3, 5)
        for k in range(1, n + 1)
    ],
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n")
