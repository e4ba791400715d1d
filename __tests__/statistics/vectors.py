"""Writes vectors.json: values that src/statistics must reproduce, made by an independent program.

    pip install numpy==2.4.6 scipy==1.17.1 mpmath==1.4.1
    python vectors.py

Tails, special functions and e-values come from mpmath at 40 digits (by a hypergeometric series, not by the continued fraction under
test), intervals and slopes from scipy, quantiles from numpy, exchange tests by enumeration.
"""

import itertools
import json
import pathlib
import sys

import mpmath as mp
import numpy as np
import scipy
from scipy import optimize, stats

mp.mp.dps = 40
rng = np.random.default_rng(20260101)


def log_lower(x, a, b):
    """log I_x(a, b), as the hypergeometric series with positive terms x^a (1-x)^b / (a B(a,b)) * 2F1(a+b, 1; a+1; x)."""
    x, a, b = mp.mpf(x), mp.mpf(a), mp.mpf(b)
    term, total, i = mp.mpf(1), mp.mpf(1), 0
    while term > total * mp.mpf(10) ** -32:
        term *= (a + b + i) / (a + 1 + i) * x
        total += term
        i += 1
    log_beta = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    return a * mp.log(x) + b * mp.log1p(-x) - mp.log(a) - log_beta + mp.log(total)


def log_tails(x, a, b):
    if x < a / (a + b):
        low = log_lower(x, a, b)
        return low, mp.log1p(-mp.e**low)
    high = log_lower(1 - mp.mpf(x), b, a)
    return mp.log1p(-mp.e**high), high


def log_beta(a, b):
    a, b = mp.mpf(a), mp.mpf(b)
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def log_e(k, n, p0, a, b):
    """Both one-sided e-values by the formula as published, 40 digits."""
    mixture = log_beta(a + k, b + n - k) - log_beta(a, b) - k * mp.log(p0) - (n - k) * mp.log1p(-mp.mpf(p0))
    (below, above), (below0, above0) = log_tails(p0, a + k, b + n - k), log_tails(p0, a, b)
    return mixture + above - above0, mixture + below - below0


def ranks(n, p, alpha):
    a, b, bar = 200 * p, 200 * (1 - p), mp.log(1 / mp.mpf(alpha))
    low = next((k for k in range(int(np.ceil(n * p)) - 1, -1, -1) if log_e(k, n, p, a, b)[1] >= bar), None)
    high = next((k for k in range(int(n * p) + 1, n + 1) if log_e(k, n, p, a, b)[0] >= bar), None)
    return {"n": n, "p": p, "alpha": alpha, "lower": None if low is None else low + 1, "upper": high}


def sequence(k, n, alpha, a, b):
    bar = mp.log(2 / mp.mpf(alpha))
    root = lambda side, lo, hi: optimize.brentq(lambda x: float(log_e(k, n, x, a, b)[side] - bar), lo, hi, xtol=1e-16, rtol=1e-14)
    low = 0 if k == 0 else root(0, k / n * 1e-3, min(k / n, 0.999))
    high = 1 if k == n else root(1, k / n if k else 1e-9, 1 - (1 - k / n) * 1e-2)
    return {"k": k, "n": n, "alpha": alpha, "a": a, "b": b, "interval": [low, high]}


def sign_flip(d):
    observed, scale = sum(d), sum(map(abs, d))
    moved = [x for x in d if x != 0]
    hits = sum(sum(s * x for s, x in zip(signs, moved)) >= observed - 1e-9 * scale
               for signs in itertools.product((1, -1), repeat=len(moved)))
    return hits / 2 ** len(moved)


def sfc32(seed, count):
    """The generator of random.ts once more, from its description."""
    mask = 0xFFFFFFFF

    def fnv(offset):
        value = offset
        for char in seed:
            value = ((value ^ ord(char)) * 0x01000193) & mask
        return value

    a, b, c, counter = fnv(0x811C9DC5), fnv(0x9E3779B9), fnv(0x85EBCA6B), 1
    out = []
    for _ in range(15 + count):
        total = (a + b + counter) & mask
        counter = (counter + 1) & mask
        a, b = b ^ (b >> 9), (c + (c << 3)) & mask
        c = ((((c << 21) & mask) | (c >> 11)) + total) & mask
        out.append(total)
    return [x / 2**32 for x in out[15:]]


def split(counts, shares, concentration):
    alpha = [mp.mpf(concentration) * mp.mpf(s) for s in shares]
    log_multi = lambda v: sum(mp.loggamma(x) for x in v) - mp.loggamma(sum(v))
    return (log_multi([x + n for x, n in zip(alpha, counts)]) - log_multi(alpha)
            - sum(n * mp.log(mp.mpf(s)) for n, s in zip(counts, shares)))


def mean_radius(n, alpha, at):
    rho2 = (-2 * mp.log(alpha) + mp.log(-2 * mp.log(alpha) + 1)) / at
    return mp.sqrt(2 * (n * rho2 + 1) / (n**2 * rho2) * mp.log(mp.sqrt(n * rho2 + 1) / alpha))


def mean_radius_one_sided(n, alpha, at):
    rho2 = (-2 * mp.log(2 * alpha) + mp.log(-2 * mp.log(2 * alpha) + 1)) / at
    return mp.sqrt(2 * (n * rho2 + 1) / (n**2 * rho2) * mp.log(1 + mp.sqrt(n * rho2 + 1) / (2 * alpha)))


def values(n):
    return [round(float(x), 6) for x in rng.normal(size=n)]


def beta_points():
    points = [(0.5, 0.5, 0.3), (1, 20, 0.01), (190, 10, 0.95), (1, 1e6, 5e-7), (0.2, 3, 0.9), (5e3, 9.95e5, 0.006)]
    for _ in range(54):
        a, b = (round(float(10 ** rng.uniform(-0.3, 3.7)), 3) for _ in range(2))
        centre, sd = a / (a + b), (a * b / (a + b + 1)) ** 0.5 / (a + b)
        points.append((a, b, float(min(max(centre + sd * rng.uniform(-30, 30), centre * 0.05), 1 - (1 - centre) * 0.05))))
    points += [(1e7, 1e7, 0.5 + s * 1.1e-4) for s in (-30, -2, 2)]
    points += [(1e5, 9.9e6, 0.01 + s * 3.2e-5) for s in (-20, 2)]
    return points


def main():
    f = float
    samples = [values(n) for n in (1, 2, 5, 20, 40, 240)]
    flips = [values(n) for n in (1, 6, 14)] + [[x / 6 for x in rng.integers(-6, 7, 16).tolist()], [0, 0], [1, 1, 1, -1, 0]]
    binomials = [(0, 10, 0.3), (3, 10, 0.3), (10, 10, 0.3), (7, 1000, 0.005), (40, 1000, 0.005), (500, 1000, 0.9), (1, 240, 0.001)]
    rates = [(0, 50, 0.01, 1, 20), (3, 300, 0.01, 1, 20), (9, 300, 0.01, 1, 20), (60, 300, 0.01, 1, 20), (40, 10000, 0.01, 1, 20),
             (2700, 3000, 0.95, 190, 10), (2950, 3000, 0.95, 190, 10), (10400, 1000000, 0.01, 1, 20), (30, 40, 0.5, 1, 1)]
    splits = [([50, 950], [0.05, 0.95]), ([90, 910], [0.05, 0.95]), ([50400, 949600], [0.05, 0.95]), ([30, 40, 80], [0.2, 0.3, 0.5])]
    x = [0.0, 1.0, 1.0, 2.5, 4.0, 7.0, 7.5]
    adjusted = lambda p: [min(1.0, max((len(p) - r) * sorted(p)[r] for r in range(sorted(p).index(q) + 1))) for q in p]
    out = {
        "program": f"python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}, mpmath {mp.__version__}",
        "random": [{"seed": s, "values": sfc32(s, 5)} for s in ("1", "rollout", "")],
        "quantile": [{"values": v, "p": p, "q": f(np.quantile(v, p))} for v in samples[:5] for p in (0, 0.05, 0.5, 0.95, 1)],
        "moments": [{"values": v, "mean": f(np.mean(v)), "sd": f(np.std(v, ddof=1))} for v in samples[1:5]],
        "logGamma": [[v, f(mp.loggamma(v))] for v in (1e-3, 0.5, 1.5, 3.25, 9.99, 10, 42.5, 1e3, 1e7)],
        "beta": [[a, b, p, *(f(t) for t in log_tails(p, a, b)), *(f(mp.e**t) for t in log_tails(p, a, b))] for a, b, p in beta_points()],
        "normalCdf": [[v, f(mp.ncdf(v))] for v in (-37, -10, -3.001, -2.999, -1.5, -1e-9, 0, 0.3, 2, 5)],
        "normalQuantile": [[p, f(mp.sqrt(2) * mp.erfinv(2 * mp.mpf(p) - 1))] for p in (1e-12, 1e-4, 0.025, 0.2, 0.5, 0.8, 0.95, 0.9999)],
        "binomial": [[k, n, p, f(sum(mp.binomial(n, i) * mp.mpf(p) ** i * (1 - mp.mpf(p)) ** (n - i) for i in range(k, n + 1))),
                      f(sum(mp.binomial(n, i) * mp.mpf(p) ** i * (1 - mp.mpf(p)) ** (n - i) for i in range(0, k + 1)))] for k, n, p in binomials],
        "clopperPearson": [[k, n, level, *map(f, stats.binomtest(k, n).proportion_ci(level, "exact"))]
                           for k, n in ((0, 40), (1, 40), (20, 40), (40, 40), (3, 300), (950, 1000)) for level in (0.9, 0.95)],
        "mcnemar": [[w, b, f(stats.binomtest(w, w + b, 0.5, "greater").pvalue) if w + b else 1.0] for w, b in ((0, 0), (0, 5), (5, 0), (9, 2), (30, 25), (1, 1))],
        "signFlip": [{"differences": d, "p": sign_flip(d)} for d in flips],
        "holm": [{"p": p, "adjusted": adjusted(p)} for p in ([0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.9], [0.001, 0.6, 0.02, 0.02, 0.3])],
        "theilSen": [{"y": v, "x": x, "slope": f(stats.theilslopes(v, x)[0])} for v in (values(7), values(7))]
        + [{"y": v, "slope": f(stats.theilslopes(v)[0])} for v in (values(5), values(40))],
        "rate": [[k, n, p0, a, b, *(f(e) for e in log_e(k, n, p0, a, b))] for k, n, p0, a, b in rates],
        "sequence": [sequence(*s) for s in ((3, 300, 0.05, 1, 20), (0, 300, 0.05, 1, 20), (25, 1000, 0.01, 1, 20), (50, 50, 0.05, 1, 1), (4000, 100000, 0.05, 1, 20))],
        "ranks": [ranks(*r) for r in ((100, 0.95, 0.0125), (200, 0.95, 0.0125), (300, 0.95, 0.0125), (500, 0.95, 0.0125), (1000, 0.95, 0.0125),
                                      (3000, 0.95, 0.0125), (60, 0.5, 0.0125), (400, 0.5, 0.025))],
        "split": [[c, s, 1000, f(split(c, s, 1000))] for c, s in splits],
        "mean": [[n, alpha, at, f(mean_radius(n, alpha, at)), f(mean_radius_one_sided(n, alpha, at))] for n, alpha, at in ((50, 0.05, 500), (500, 0.05, 500), (10000, 0.0125, 300))],
    }
    file = pathlib.Path(__file__).with_name("vectors.json")
    file.write_text("{\n" + ",\n".join(f'  "{k}": {json.dumps(v)}' for k, v in out.items()) + "\n}\n")


main()
