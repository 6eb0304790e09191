#!/usr/bin/env python3
"""Writes reference.json: inputs, and what NumPy, SciPy, statsmodels, pymannkendall and ruptures make of them.

Run once, not by the tests:
    python3 -m venv env && env/bin/pip install numpy scipy pandas statsmodels pymannkendall ruptures
    env/bin/python make_fixtures.py > reference.json
Versions used are written into the file. Each entry's "call" is the call that made its numbers.
"""
import json
import sys
import warnings

import numpy as np
import pandas
import pymannkendall as mk
import ruptures as rpt
import scipy
import scipy.stats as st
import statsmodels
import statsmodels.api as sm
from statsmodels.regression.linear_model import yule_walker
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.exponential_smoothing.initialization import _initialization_heuristic
from statsmodels.tsa.seasonal import STL
from statsmodels.tsa.stattools import grangercausalitytests

warnings.simplefilter("ignore")
rng = np.random.default_rng(20240701)
out = {
    "versions": {
        "numpy": np.__version__, "scipy": scipy.__version__, "pandas": pandas.__version__,
        "statsmodels": statsmodels.__version__, "pymannkendall": "1.4.3", "ruptures": "1.1.10",
    }
}


def plain(x):
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple, np.ndarray)):
        return [plain(v) for v in x]
    if isinstance(x, (np.floating, float)):
        return None if np.isnan(x) else float(x)
    if isinstance(x, (np.integer, int)):
        return int(x)
    return x


def put(name, call, **kw):
    out[name] = plain({"call": call, **kw})


# Made-up monthly counts with season, trend, two breaks and autocorrelated noise; no publisher's figures.
n = 108
t = np.arange(n)
noise = np.zeros(n)
for i in range(1, n):
    noise[i] = 0.5 * noise[i - 1] + rng.normal(0, 0.12)
level = 9.5 + 0.004 * t + 0.9 * (t >= 40) - 0.7 * (t >= 78)
logy = level + 0.25 * np.sin(2 * np.pi * t / 12) + 0.1 * np.cos(2 * np.pi * t / 6) + noise
y = np.round(np.exp(logy))
out["monthly"] = plain(y)
short = np.round(100 + 7 * np.arange(14) + rng.normal(0, 25, 14))
short[5] = short[3]  # a tie
out["short"] = plain(short)

# Distributions
z = np.array([-6.0, -2.5, -1.0, 0.0, 0.3, 1.96, 4.0, 8.0])
p = np.array([1e-10, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999])
put("normal", "scipy.stats.norm.cdf(z), norm.ppf(p)", z=z, cdf=st.norm.cdf(z), p=p, ppf=st.norm.ppf(p))
tt = [(0.5, 1), (2.0, 3), (-1.7, 12.5), (3.3, 40), (5.0, 200)]
put("t", "scipy.stats.t.sf(x, df), t.ppf(0.975, df)", x=[a for a, _ in tt], df=[b for _, b in tt],
    sf=[st.t.sf(a, b) for a, b in tt], ppf975=[st.t.ppf(0.975, b) for _, b in tt])
ff = [(0.5, 1, 10), (2.0, 3, 50), (4.5, 2, 97), (1.01, 12, 33), (9.0, 5, 20)]
put("f", "scipy.stats.f.sf(x, d1, d2)", x=[a for a, _, _ in ff], d1=[b for _, b, _ in ff],
    d2=[c for _, _, c in ff], sf=[st.f.sf(*a) for a in ff])

# Theil-Sen
for name, x in (("short", short), ("monthly", y)):
    r = st.theilslopes(x, np.arange(len(x)), 0.95)
    put("theilslopes_" + name, "scipy.stats.theilslopes(y, arange(n), 0.95)  # method='separate'",
        slope=r.slope, intercept=r.intercept, low=r.low_slope, high=r.high_slope)

# Mann-Kendall family
gappy = y.astype(float).copy()
gappy[[7, 20, 21, 55]] = np.nan
put("gappy", "monthly with indices 7, 20, 21, 55 missing", values=gappy)
for name, f, x in (
    ("mk_short", lambda v: mk.original_test(v), short),
    ("mk_monthly", lambda v: mk.original_test(v), y),
    ("mk_hamed_rao_short", lambda v: mk.hamed_rao_modification_test(v), short),
    ("mk_hamed_rao3_monthly", lambda v: mk.hamed_rao_modification_test(v, lag=3), y),
    ("mk_seasonal_monthly", lambda v: mk.seasonal_test(v, period=12), y),
    ("mk_seasonal_gappy", lambda v: mk.seasonal_test(v, period=12), gappy),
    ("mk_correlated_seasonal_monthly", lambda v: mk.correlated_seasonal_test(v, period=12), y),
):
    r = f(x)
    put(name, "pymannkendall " + name, s=float(r.s), var_s=float(r.var_s), z=float(r.z), p=float(r.p),
        tau=float(r.Tau), slope=float(r.slope), trend=r.trend)

# STL
for name, kw in (("stl", {}), ("stl_robust", {"robust": True}), ("stl_13", {"seasonal": 13})):
    r = STL(np.log(y), period=12, **kw).fit()
    put(name, f"STL(log(monthly), period=12, {kw}).fit()", trend=r.trend, seasonal=r.seasonal, resid=r.resid,
        weights=r.weights)

# PELT
for pen in (0.5, 2.0, 8.0):
    b = rpt.Pelt(model="l2", min_size=3, jump=1).fit(logy.reshape(-1, 1)).predict(pen=pen)
    put(f"pelt_{pen}", f"ruptures.Pelt(model='l2', min_size=3, jump=1).fit(log series).predict(pen={pen})", bkps=b)
out["logy"] = plain(logy)
for k in (1, 2, 4):
    b = rpt.Dynp(model="l2", min_size=3, jump=1).fit(logy.reshape(-1, 1)).predict(n_bkps=k)
    put(f"dynp_{k}", f"ruptures.Dynp(model='l2', min_size=3, jump=1).predict(n_bkps={k})", bkps=b)

# Interrupted series: OLS with Newey-West
k0 = 40
post = (t >= k0).astype(float)
X = np.c_[np.ones(n), t, post, post * (t - k0)]
for h in (1, 2):
    X = np.c_[X, np.sin(2 * np.pi * h * t / 12), np.cos(2 * np.pi * h * t / 12)]
for L in (0, 4, 12):
    r = sm.OLS(np.log(y), X).fit(cov_type="HAC", cov_kwds={"maxlags": L, "use_correction": True}, use_t=True)
    put(f"its_{L}", f"OLS(log monthly, [1,t,post,post*(t-40),2 harmonics]).fit('HAC', maxlags={L}, "
        "use_correction=True, use_t=True)", params=r.params, bse=r.bse, pvalues=r.pvalues, ci=r.conf_int(),
        cov=r.cov_params())
r = sm.OLS(np.log(y), X).fit()
put("ols", "OLS(...).fit()", params=r.params, bse=r.bse, ssr=r.ssr, rsquared=r.rsquared)

# Prewhitened cross-correlation and Granger
m = 60
a = np.zeros(m)
for i in range(1, m):
    a[i] = 0.6 * a[i - 1] + rng.normal()
b = np.r_[rng.normal(size=2), 0.8 * a[:-2]] + 0.5 * rng.normal(size=m)
out["lead_x"], out["lead_y"] = plain(a), plain(b)
for order in (1, 3):
    rho, sigma = yule_walker(a, order=order, method="mle")
    fx = np.array([a[i] - a.mean() - sum(rho[k] * (a[i - 1 - k] - a.mean()) for k in range(order))
                   for i in range(order, m)])
    fy = np.array([b[i] - b.mean() - sum(rho[k] * (b[i - 1 - k] - b.mean()) for k in range(order))
                   for i in range(order, m)])
    u, v = fx - fx.mean(), fy - fy.mean()
    s = np.sqrt((u**2).sum() * (v**2).sum())
    ccf = {str(L): float((u[: len(u) - L] * v[L:]).sum() / s if L >= 0 else (u[-L:] * v[: len(v) + L]).sum() / s)
           for L in range(-6, 7)}
    put(f"prewhitened_{order}", f"yule_walker(x, order={order}, method='mle'); both filtered; r(L)=corr(x[t], y[t+L])",
        rho=rho, sigma=sigma, ccf=ccf)
for lag in (1, 2, 3):
    g = grangercausalitytests(np.c_[b, a], maxlag=[lag])[lag][0]
    put(f"granger_{lag}", f"grangercausalitytests([y, x], maxlag=[{lag}])[{lag}][0]['ssr_ftest']",
        F=g["ssr_ftest"][0], p=g["ssr_ftest"][1], df_denom=g["ssr_ftest"][2], df_num=g["ssr_ftest"][3])

# ETS with heuristic initial states
for name, series, kw in (
    ("ets_aada", np.log(y), dict(error="add", trend="add", damped_trend=True, seasonal="add", seasonal_periods=12)),
    ("ets_aadn", np.log(y), dict(error="add", trend="add", damped_trend=True)),
):
    lev, tr, se = _initialization_heuristic(series, "add", kw.get("seasonal"), kw.get("seasonal_periods"))
    model = ETSModel(pandas.Series(series), initialization_method="known", initial_level=lev, initial_trend=tr,
                     **({"initial_seasonal": se} if se is not None else {}), **kw)
    fixed = [0.4, 0.05, 0.1, 0.95] if se is not None else [0.4, 0.05, 0.95]
    smooth = model.smooth(fixed)
    fit = model.fit(disp=False, maxiter=5000)
    entry = dict(level=lev, trend=tr, seasonal=se if se is not None else [], fixed=fixed, fitted=smooth.fittedvalues.values,
                 llf=smooth.llf, mse=smooth.mse, forecast=smooth.forecast(18).values, best=fit.params.values
                 if hasattr(fit.params, "values") else fit.params, best_llf=fit.llf)
    pred = smooth.get_prediction(start=n, end=n + 17).summary_frame(alpha=0.2)
    entry["low80"], entry["high80"] = pred["pi_lower"].values, pred["pi_upper"].values
    put(name, f"ETSModel({kw}, initialization_method='known', heuristic states).smooth(fixed); .fit()", **entry)

# Rolling origin: mean absolute error of the logarithm three months ahead over the last 24 origins.
logm = np.log(y)
ways = {"newestMonth": [], "sameMonthLastYear": [], "smoothing": [], "seasonalSmoothing": []}
for end in range(n - 26, n - 2):
    past = logm[:end]
    truth = logm[end:end + 3]
    ahead = {"newestMonth": np.repeat(past[-1], 3), "sameMonthLastYear": past[-12:-9]}
    for way, seasonal in (("smoothing", None), ("seasonalSmoothing", "add")):
        lev, tr, se = _initialization_heuristic(past, "add", seasonal, 12 if seasonal else None)
        model = ETSModel(pandas.Series(past), error="add", trend="add", damped_trend=True, seasonal=seasonal,
                         seasonal_periods=12 if seasonal else None, initialization_method="known", initial_level=lev,
                         initial_trend=tr, **({"initial_seasonal": se} if se is not None else {}))
        ahead[way] = model.fit(disp=False, maxiter=5000).forecast(3).values
    for way, v in ahead.items():
        ways[way] += list(np.abs(truth - v))
put("backtest", "expm1(mean |error|) of ETSModel(...).fit().forecast(3) and of the plain guesses, origins n-26..n-3",
    **{way: np.expm1(np.mean(e)) for way, e in ways.items()})

json.dump(out, sys.stdout, indent=1)
