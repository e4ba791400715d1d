"""Writes starts.json: e-values over all starts, on block sums that stand beside them, that src/statistics/sequential must reproduce.

    pip install numpy==2.4.6 scipy==1.17.1 mpmath==1.4.1
    python starts.py

Straight from the definition: every start and every stake is a product of its own over the blocks from there on (a t x t table of
sums of logarithms, no recursion), the series of the weights is summed by Euler and Maclaurin at 30 digits. Samples of counters
are summed by minute (five and fifteen of them, and by 5 s) pod by pod: a fall is a restart from 0, a pod that comes later begins at 0.
"""

import json
import pathlib
import sys

import mpmath as mp
import numpy as np
import scipy
from scipy.special import logsumexp

mp.mp.dps = 30
rng = np.random.default_rng(20261126)

WIDE = ([0.05, 0.1, 0.2, 0.4, 0.8], [0.3, 0.3, 0.2, 0.1, 0.1])
MINUTES = ([0.05, 0.1, 0.2, 0.4, 0.8], [0.25, 0.4, 0.2, 0.1, 0.05])
SMALL = ([0.05, 0.1, 0.2], [0.3, 0.4, 0.3])
GREATER = ([0.1, 0.3, 0.8], [1 / 3, 1 / 3, 1 / 3])
GROSS = ([0.4, 0.9], [0.5, 0.5])
NAMES = {id(WIDE): "wide", id(MINUTES): "minutes", id(SMALL): "small", id(GREATER): "greater", id(GROSS): "gross"}


def series_from(first):
    term = lambda s: 1 / (s * mp.log(s + 2) ** 2)
    n = 20000
    tail = mp.quad(lambda u: term(mp.e**u) * mp.e**u, [mp.log(n), mp.log(n) + 5, mp.log(n) + 30, mp.inf])
    return mp.fsum(term(s) for s in range(first, n)) + tail + term(n) / 2 - mp.diff(term, n) / 12 + mp.diff(term, n, 3) / 720


SUM = float(series_from(101))


def weight(s, seconds):
    if s == 0:
        return 0.1
    place, even = 100 + s, 14 * 86400 // seconds
    return 0.3 / SUM / (place * np.log(place + 2) ** 2) + (0.6 / even if s <= even else 0)


def over_starts(payoffs, stakes, start=0, seconds=60):
    """log E at the end of each block from `start` on, its place and the likely start of the highest; NaN pays nothing."""
    pays = np.asarray(payoffs, float)
    shares, parts = map(np.asarray, stakes)
    seen = ~np.isnan(pays)
    order = np.cumsum(seen) - 1
    logs = np.log1p(np.outer(shares, np.where(seen, pays, 0)))
    total = np.concatenate([np.zeros((len(shares), 1)), np.cumsum(logs, axis=1)], axis=1)
    course, best = [], []
    for end in range(start, len(pays)):
        begins = [b for b in range(start, end + 1) if seen[b]]
        if not begins:
            course.append(-np.inf)
            best.append(None)
            continue
        terms = np.log([weight(order[b], seconds) for b in begins])[None, :] + np.log(parts)[:, None] + total[:, [end + 1]] - total[:, begins]
        course.append(float(logsumexp(terms)))
        best.append(begins[int(np.unravel_index(np.argmax(terms), terms.shape)[1])])
    at = int(np.argmax(course))
    return {"logE": course[at], "at": start + at, "since": best[at], "last": course[-1]}


def rates(n, *spans):
    num, den = [], []
    for blocks, p in spans:
        d = rng.poisson(n, blocks)
        num += rng.binomial(d, p).tolist()
        den += d.tolist()
    return {"num": num, "den": den}


def above(s, limit):
    num, den = np.array(s["num"], float), np.array(s["den"], float)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(den > 0, num / den / limit - 1, np.nan)


def below(s, limit):
    return above({"num": (np.array(s["den"]) - np.array(s["num"])).tolist(), "den": s["den"]}, 1 - limit)


def over_baseline(canary, baseline, margin, ratio):
    k, n = np.array(baseline["num"], float), np.array(baseline["den"], float)
    pays = above(canary, np.maximum((k + margin * (n - k) + 1) / (n + 1), ratio * (k + 1) / (n + 1)))
    return np.where(n > 0, pays, np.nan)


def more_than_baseline(canary, baseline, by):
    k, n = np.array(baseline["num"], float), np.array(baseline["den"], float)
    return np.where(n > 0, above(canary, by + (k + 1) / (n + 1)), np.nan)


def share_of_errors(canary, baseline):
    kc, nc, kb, nb = (np.array(x, float) for x in (canary["num"], canary["den"], baseline["num"], baseline["den"]))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = nc / (nc + nb)
        return np.where((kc + kb > 0) & (nc > 0) & (nb > 0), kc / (kc + kb) / share - 1, np.nan)


def costs(n, *spans):
    out = {"requests": [], "cost": [], "solved": []}
    for blocks, level in spans:
        for size in rng.poisson(n, blocks):
            out["requests"].append(int(size))
            out["cost"].append(round(float(np.minimum(1, level * rng.lognormal(-4, 0.8, size)).sum()), 9))
            out["solved"].append(int(rng.binomial(size, 0.8)))
    return out


def cost_over_baseline(canary, baseline, ratio):
    c = {k: np.array(v, float) for k, v in canary.items()}
    b = {k: np.array(v, float) for k, v in baseline.items()}
    with np.errstate(invalid="ignore", divide="ignore"):
        pays = (c["cost"] * b["solved"] / (b["cost"] + 1) / ratio - c["solved"]) / c["requests"]
    return np.where((c["requests"] > 0) & (b["requests"] > 0), pays, np.nan)


def case(kind, pays, sums, limit, stakes=WIDE, start=0, seconds=60):
    return {"kind": kind, **sums, "limit": limit, "stakes": NAMES[id(stakes)], "seconds": seconds, "from": start,
            **over_starts(pays, stakes, start, seconds)}


def counters():
    """Two pods scraped every 15 s: one restarts, one is not scraped for a while, a third comes, and all break."""
    begin, every, span = 1_800_000_000, 15, 3 * 3600
    pods = []
    for name, born, skipped, restarts in (("a", -600, (), 4000), ("b", -590, (5000, 5700), None), ("c", 7007, (), None)):
        requests = errors = 0
        samples = []
        for t in range(born, span, every):
            n = int(rng.poisson(3))
            if restarts is not None and t - every < restarts <= t:
                requests = errors = 0
            requests += n
            errors += int(rng.binomial(n, 0.003 if t < 9000 else 0.04))
            if not any(skipped) or not skipped[0] <= t < skipped[1]:
                samples.append([begin + t, requests, errors])
        pods.append({"pod": name, "samples": samples})
    sums = {60: {}, 5: {}}
    for pod in pods:
        known = [s for s in pod["samples"] if s[0] > begin]
        before = [s for s in pod["samples"] if s[0] <= begin][-1:] or [[None, 0, 0]]
        for (_, r0, e0), (t, r, e) in zip(before + known, known):
            for unit, blocks in sums.items():
                d, k = blocks.setdefault(t // unit, [0, 0])
                blocks[t // unit] = [d + (r - r0 if r >= r0 else r), k + (e - e0 if e >= e0 else e)]
    last = max(s[0] for pod in pods for s in pod["samples"])
    found = []
    for seconds, part, stakes, limit in ((5, 0.2, GROSS, 0.1), (60, 0.6, SMALL, 0.01), (300, 0.13, WIDE, 0.01), (900, 0.07, WIDE, 0.01)):
        unit = 5 if seconds == 5 else 60
        blocks = {}
        for at, (d, k) in sums[unit].items():
            if d > 0:
                den, num = blocks.get(at * unit // seconds, (0, 0))
                blocks[at * unit // seconds] = (den + d, num + min(d, k))
        places = sorted(at for at in blocks if (at + 1) * seconds <= last)
        column = {"num": [blocks[at][1] for at in places], "den": [blocks[at][0] for at in places]}
        found.append(np.log(part) + over_starts(above(column, limit), stakes, 0, seconds)["logE"])
    minutes = sorted(sums[60])
    return {"begin": begin, "span": span, "pods": pods, "minutes": [[m, *sums[60][m]] for m in minutes if sums[60][m][0] > 0],
            "logE": float(max(found))}


def beside():
    """Two arms minute by minute from an odd minute on, with silences of either; both get worse for a while, then the canary alone."""
    first, found = 30_000_007, []
    for kind, limit, good, shared, bad in (("latency", {"margin": 0.0198, "ratio": 1.6}, 0.03, 0.16, 0.3), ("excused", 0.01, 0.02, 0.2, 0.4)):
        minutes = []
        for i in range(400):
            ours, theirs = (shared, shared) if 150 <= i < 250 else (bad, good) if i >= 330 else (good, good)
            canary, baseline = 0 if 40 <= i < 47 else int(rng.poisson(10)), 0 if 90 <= i < 97 else int(rng.poisson(60))
            minutes.append([first + i, int(rng.binomial(canary, ours)), canary, int(rng.binomial(baseline, theirs)), baseline])
        logs = []
        for width, part in ((5, 0.8), (15, 0.2)):
            blocks = {}
            for at, *sums in minutes:
                blocks[at // width] = blocks.get(at // width, np.zeros(4)) + np.array(sums)
            done = [at for at in sorted(blocks) if (at + 1) * width <= first + 400]
            lately = [sum(blocks.get(at - back, np.zeros(4)) for back in range(15 // width)) for at in done]
            own = np.array([blocks[at] for at in done])
            pay = over_baseline if kind == "latency" else more_than_baseline
            terms = limit.values() if kind == "latency" else (limit,)
            canary = {"num": own[:, 0], "den": own[:, 1]}
            pays = [pay(canary, {"num": b[:, 2], "den": b[:, 3]}, *terms) for b in (own, np.array(lately))]
            logs.append(np.log(part) + over_starts(np.minimum(*pays), GREATER, 0, 60 * width)["logE"])
        found.append({"kind": kind, "limit": limit, "minutes": minutes, "logE": float(max(logs))})
    return found


def main():
    cases = []
    for s, limit, stakes in ((rates(10, (300, 0.003), (60, 0.05)), 0.01, WIDE), (rates(0.8, (300, 0.003), (40, 0.99)), 0.2, GROSS),
                             (rates(10, (200, 0.2)), 0.2, WIDE), (rates(50, (1, 0.003), (30, 0.9)), 0.01, WIDE), (rates(2, (400, 1.0)), 0.001, WIDE)):
        cases.append(case("above", above(s, limit), {"canary": s}, limit, stakes))
    late = rates(10, (30, 0.2), (200, 0.003))
    cases += [case("above", above(late, 0.01), {"canary": late}, 0.01, start=start) for start in (0, 20, 40)]
    s = rates(20, (100, 0.82), (40, 0.45))
    cases.append(case("below", below(s, 0.6), {"canary": s}, 0.6))
    for canary, baseline in ((rates(50, (80, 0.03), (20, 0.24)), rates(950, (100, 0.03))), (rates(50, (60, 0.03), (20, 0.2)), rates(950, (60, 0.03), (20, 0.2))),
                             (rates(2, (60, 0.1)), rates(3, (60, 0.1)))):
        cases.append(case("overBaseline", over_baseline(canary, baseline, 0.0198, 1.6), {"canary": canary, "baseline": baseline}, {"margin": 0.0198, "ratio": 1.6}))
    for canary, baseline in ((rates(50, (60, 0.02), (20, 0.4)), rates(950, (80, 0.02))), (rates(2, (60, 0.1)), rates(3, (60, 0.1)))):
        cases.append(case("moreThanBaseline", more_than_baseline(canary, baseline, 0.01), {"canary": canary, "baseline": baseline}, 0.01, GREATER, 0, 300))
    s = rates(10, (300, 0.003), (60, 0.05))
    cases.append(case("above", above(s, 0.01), {"canary": s}, 0.01, MINUTES))
    cases.append(case("above", above(s, 0.01), {"canary": s}, 0.01, SMALL))
    cases.append(case("above", above(s, 0.01), {"canary": s}, 0.01, WIDE, 250, 900))
    for canary, baseline in ((rates(10, (100, 0.003), (60, 0.05)), rates(190, (160, 0.003))), (rates(10, (100, 0.003), (10, 0.6)), rates(190, (100, 0.003), (10, 0.6)))):
        cases.append(case("shareOfErrors", share_of_errors(canary, baseline), {"canary": canary, "baseline": baseline}, None))
    canary, baseline = costs(50, (60, 1), (30, 3)), costs(950, (90, 1))
    cases.append(case("costOverBaseline", cost_over_baseline(canary, baseline, 1.1), {"canary": canary, "baseline": baseline}, 1.1))
    program = f"python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}, mpmath {mp.__version__}"
    out = {"program": program, "weights": [[s, seconds, float(weight(s, seconds))] for seconds in (5, 60, 300, 900) for s in (0, 1, 2, 10, 1000, 1344, 1345, 155520)],
           "counters": counters()}
    out["beside"] = beside()
    text = "{\n" + "".join(f'  "{k}": {json.dumps(v)},\n' for k, v in out.items())
    text += '  "cases": [\n' + ",\n".join("    " + json.dumps(c) for c in cases) + "\n  ]\n}\n"
    pathlib.Path(__file__).with_name("starts.json").write_text(text)


main()
