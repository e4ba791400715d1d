"""Values of an independent program (scipy) for the re-created judges: python3 vectors.py > vectors.json"""
import json
import numpy as np
from scipy import stats

rng = np.random.default_rng(11)
samples = {
    'normal': (rng.normal(10.5, 1, 60), rng.normal(10, 1, 60)),
    'log-normal, sizes differ': (rng.lognormal(0.3, 0.6, 41), rng.lognormal(0, 0.6, 77)),
    'ties': (rng.integers(1, 6, 50) + rng.integers(0, 2, 50), rng.integers(1, 6, 70)),
    'mostly zeros': (rng.binomial(2, 0.08, 120) * 1.25, rng.binomial(2, 0.04, 120) * 1.25),
}

def z_of(x, y):
    u = stats.mannwhitneyu(x, y, alternative='two-sided', use_continuity=True, method='asymptotic')
    centred = u.statistic - len(x) * len(y) / 2
    return float(np.sign(centred) * stats.norm.isf(u.pvalue / 2))

def end_of(x, y, z):
    """Where the statistic of x - shift against y falls through z, by bisection to rounding."""
    low, high = min(x) - max(y), max(x) - min(y)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if z_of(x - middle, y) > z else (low, middle)
    return float((low + high) / 2)

q = stats.norm.isf(0.01)
print(json.dumps([
    {'name': name, 'x': list(map(float, x)), 'y': list(map(float, y)), 'z': z_of(x, y),
     'low': end_of(x, y, q), 'high': end_of(x, y, -q),
     'hodges_lehmann': float(np.median(np.subtract.outer(x, y))) if name in ('normal', 'log-normal, sizes differ') else None,
     'cles': float(stats.mannwhitneyu(x, y).statistic / (len(x) * len(y)))}
    for name, (x, y) in samples.items()
], indent=1))
