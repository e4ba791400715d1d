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


def growth_of_spread(v, loss):
    canary = min(0.25, v + (1 - 4 * v) ** 2 * loss)
    return canary, (v + canary) / (2 * v), min(loss * (1 - loss), 0.036 / v * loss**2)


def difference(losses, v):
    """Variance of the items' means less that of runs and of the common loss."""
    means = np.array([np.mean(l) for l in losses])
    loss = max(0.0, means.mean())
    _, growth, common = growth_of_spread(v, loss)
    luck = np.mean([np.var(l, ddof=1) / len(l) for l in losses])
    return float(max(0.0, means.var(ddof=1) - luck - common) / growth)


def power(question, v, differ, items, runs, loss, target, level):
    """Of one round, against the target, where the loss is that large."""
    canary, growth, common = growth_of_spread(v, loss)
    within = (canary + v / 2) / runs
    between = min(1.0, common + differ * growth) / items if question == "population" else 0.0
    se = np.sqrt(within + between + 1 / runs**2)
    critical = stats.norm.isf(level) if question == "population" else stats.t.isf(level, runs - items)
    return float(stats.norm.cdf((loss - target - critical * se) / np.sqrt(within + between)))


def losses_of(items, runs):
    p = rng.beta(4, 1, items)
    return [[float(x) for x in (rng.binomial(2, a, runs) / 2 - (rng.random(runs) < rng.beta(4, 2)))] for a in p]


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
vectors["differences"] = [
    {"losses": l, "v": v, "variance": difference(l, v)} for l, v in ((losses_of(20, 6), 0.112), (losses_of(9, 4), 0.05))
]
vectors["power"] = [
    {"question": q, "v": v, "differ": d, "items": n, "loss": l, "power": power(q, v, d, n, 6 * n, l, 0.02, 0.04)}
    for q in ("set", "population")
    for v, d, n, l in ((0.112, 0.0, 20, 0.13), (0.112, 0.0224, 20, 0.19), (0.05, 0.01, 100, 0.06), (0.2, 0.0, 40, 0.1))
]
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n")