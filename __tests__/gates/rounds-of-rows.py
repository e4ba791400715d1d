"""Writes rounds-of-rows.json: whole rows of the gate table after each round, by an independent program that begins at the runs.

    pip install numpy==2.4.6 scipy==1.17.1
    python rounds-of-rows.py

A run is [solved, lambda, coverage or null, delta_s]. Exchange tests are enumerated, tails are scipy's. Costs are not known,
latency is always the same and no run fails, so that those rows have p = 1.
"""

import itertools
import json
import pathlib

import numpy as np
from scipy import stats

rng = np.random.default_rng(20261127)
ALPHA = 0.05


def grouped(groups, bound, step):
    """The p of "the mean of the groups' means is at most the bound", by the error within the groups and between them."""
    means = np.array([np.mean(g) for g in groups])
    n, values = len(groups), sum(len(g) for g in groups)
    least = (step / values) ** 2
    between = np.sqrt(means.var(ddof=1) / n + least)
    within, df = (np.sqrt(sum(np.var(g, ddof=1) / len(g) for g in groups) / n**2 + least), values - n) if min(map(len, groups)) > 1 else (between, n - 1)
    tail = lambda se, df: float(stats.t.sf((means.mean() - bound) / se, df)) if se > 0 else float(means.mean() <= bound)
    return tail(within, df), tail(between, n - 1)


def sign_flip(differences):
    """The chance that the differences under all signs sum to what they sum to, or more."""
    moved = [d for d in differences if abs(d) > 1e-12]
    sums = np.array([0.0])
    for d in moved:
        sums = np.concatenate([sums + d, sums - d])
    return float(np.mean(sums >= sum(moved) - 1e-9))


def one_of_each(shares, observed):
    """The distribution of a sum of independent coins, by convolution."""
    chance = np.array([1.0])
    for s in shares:
        chance = np.convolve(chance, [1 - s, s])
    return float(min(1, chance[observed:].sum()))


def state_of(runs):
    states = [r[1] for r in runs]
    if all(s == "→" for s in states):
        return "→"
    if all(s == "←" for s in states):
        return "←"
    return "<>" if "→" in states else "×"


def rows_after(rounds):
    """Each row's value, threshold and both p, over the rounds so far."""
    items = range(len(rounds[0]["canary"]))
    canary = [[r for each in rounds for r in each["canary"][i]] for i in items]
    baseline = [[r for each in rounds for r in each["baseline"][i]] for i in items]
    again = rounds[0]["again"]
    # All answers of the baseline to each run key: two in the first round, one in a further one.
    references = [[[b] + ([again[i][j]] if j < len(again[i]) else []) for j, b in enumerate(baseline[i])] for i in items]
    rows = {}

    solved = lambda r: r[0]
    reference = [[np.mean([solved(r) for r in key]) for key in references[i]] for i in items]
    losses = [[ref - solved(c) for ref, c in zip(reference[i], canary[i])] for i in items]
    value = 100 * (np.mean([np.mean(r) for r in reference]) - np.mean([np.mean([solved(c) for c in canary[i]]) for i in items]))
    rows["gold_regression"] = value, 2, "<=", grouped(losses, 0.02, 1)

    covered = [[r[2] for r in runs if r[2] is not None] for runs in canary]
    covered = [c for c in covered if c]
    rows["coverage"] = np.mean([np.mean(c) for c in covered]), 0.7, ">=", grouped([[0.7 - v for v in c] for c in covered], 0, 0)

    left = lambda r: r[1] != "→"
    keys = [(np.mean([left(r) for r in [*key, c]]), left(c), np.mean([not left(r) for r in key]) - (not left(c)), i)
            for i in items for key, c in zip(references[i], canary[i])]
    set_ = one_of_each([k[0] for k in keys], sum(k[1] for k in keys))
    population = sign_flip([np.mean([k[2] for k in keys if k[3] == i]) for i in items])
    for row, state, side in (("lambda_convergence", "→", -1), ("lambda_split", "<>", 1)):
        share = lambda arm, i: np.mean([state_of(each[arm][i]) == state for each in rounds])
        before, now = np.mean([share("baseline", i) for i in items]), np.mean([share("canary", i) for i in items])
        threshold = min(0.8, before - 0.05) if side < 0 else max(0.1, before + 0.05)
        excess = side * (now - threshold)
        changes = np.array([share("baseline", i) - share("canary", i) for i in items])
        se = np.sqrt(changes.var(ddof=1) / len(changes))
        own = float(stats.t.sf(excess / se, len(changes) - 1)) if se > 0 else float(excess <= 0)
        rows[row] = now, threshold, ">=" if side < 0 else "<=", (max(set_, own), max(population, own))
    collapsed = sum(state_of(baseline[i]) == "→" and state_of(canary[i]) in "×←" for i in items)
    rows["lambda_collapse"] = collapsed, 0, "<=", (set_, population)

    for row, p, target in (("delta_s_drift_median", 0.5, 0.03), ("delta_s_drift_p95", 0.95, 0.1)):
        of = lambda arm: np.quantile([r[3] for runs in arm for r in runs], p)
        usual = of(again)
        changes = [[int(c[3] > usual + target) - int(b[3] > usual) for b, c in zip(baseline[i], canary[i])] for i in items]
        flat = [c for each in changes for c in each]
        worse, better = flat.count(1), flat.count(-1)
        mcnemar = float(stats.binom.sf(worse - 1, worse + better, 0.5)) if worse + better else 1.0
        rows[row] = of(canary) - of(baseline), target, "<=", (mcnemar, sign_flip([np.mean(c) for c in changes]))
    return rows


def holm(p):
    order = np.argsort(p, kind="stable")
    held = np.empty(len(p))
    held[order] = np.minimum(1, np.maximum.accumulate([(len(p) - i) * p[j] for i, j in enumerate(order)]))
    return held


def adjusted(rows, question, round_, of):
    """.8 of alpha to the score; the rest by Holm over distinct tests, the three λ rows as one; .9/of of it in each round but the last."""
    share = 0.9 / of if round_ < of else 1 - 0.9 / of * (of - 1)
    p = {row: at[3][question] for row, at in rows.items()}
    lambdas = [row for row in p if row.startswith("lambda")]
    tests = {"lambda": min(p[row] for row in lambdas), "error_rate": 1.0, "latency_p95": 1.0,
             **{row: p[row] for row in p if row not in lambdas and row != "gold_regression"}}
    held = dict(zip(tests, holm(list(tests.values()))))
    found = {}
    for row in p:
        own = max(p[row], held["lambda" if row in lambdas else row]) if row != "gold_regression" else p[row]
        found[row] = min(1.0, own / ((0.8 if row == "gold_regression" else 0.2) * share))
    return found


def judged(rounds, question, of):
    """Verdict and p of each row after the last of the rounds."""
    verdicts = {}
    for k in range(1, len(rounds) + 1):
        rows = rows_after(rounds[:k])
        p = adjusted(rows, question, k, of)
        for row, (value, threshold, op, ps) in rows.items():
            inside = value <= threshold + 1e-9 if op == "<=" else value >= threshold - 1e-9
            verdict = "pass" if inside else "fail" if p[row] <= ALPHA else "inconclusive"
            was, p_was = verdicts.get(row, (None, None))
            if was == "fail":
                verdict, p[row] = "fail", min(p_was, p[row])
            if was == "inconclusive" and verdict == "pass" and ps[question] < stats.norm.cdf(1):
                verdict = "inconclusive"
            verdicts[row] = verdict, p[row]
    return [{"row": row, "value": float(v), "threshold": float(t), "set": ps[0], "population": ps[1],
             "p": float(verdicts[row][1]), "verdict": verdicts[row][0]} for row, (v, t, _, ps) in rows.items()]


def runs_of(items, runs, worse):
    """An arm's runs: rarely wrong items and often wrong ones, `worse` taken off every chance."""
    found = []
    for i in range(items):
        chance = [0.98, 0.9, 0.75, 0.5][i % 4] - worse
        has_target = i % 5 != 4
        found.append([[int(rng.random() < chance), str(rng.choice(["→", "←", "×"], p=[chance, (1 - chance) / 3, 2 * (1 - chance) / 3])),
                       round(float(np.clip(rng.normal(0.8 - worse, 0.15), 0, 1)), 3) if has_target else None,
                       round(float(np.clip(rng.normal(0.35 + worse / 2, 0.08), 0, 1)), 3)] for _ in range(runs)])
    return found


def case(items, runs, worse, of, question):
    rounds = [{"canary": runs_of(items, runs, worse), "baseline": runs_of(items, runs, 0), "again": runs_of(items, runs, 0) if k == 0 else []} for k in range(of)]
    after = [judged(rounds[: k + 1], ("set", "population").index(question), of) for k in range(of)]
    return {"question": question, "rounds": rounds, "after": after}


cases = [case(12, 6, 0.05, 3, "set"), case(12, 6, 0.12, 3, "set"), case(10, 4, 0.08, 3, "population"), case(14, 2, 0.0, 2, "set"), case(12, 1, 0.3, 2, "population")]
text = "[\n" + ",\n".join(json.dumps(c, ensure_ascii=False) for c in cases) + "\n]\n"
pathlib.Path(__file__).with_suffix(".json").write_text(text)
for c in cases:
    for k, rows in enumerate(c["after"]):
        print(c["question"], k + 1, {r["row"]: (r["verdict"], round(r["p"], 4)) for r in rows})
