"""`trend`, `report` and `facts` beside pandas and statsmodels doing the same work on the same figures.

`trends(binary, python, store, data, folder, runs)` is what run.py calls; `PEERS` is what it installs. Run as a program this file is
the peer itself:

    python Benchmarks/trends.py keep DATA PICKLE      # data/*.csv as one pickle: figures loaded, as a store is
    python Benchmarks/trends.py trend|report|facts PICKLE

The peer works out what the command shows: the same selection, statistics, resamplings and backtest, printed plainly.
It writes no sentences, receipts or charts, which is to its advantage.
"""

import os
import sys

PEERS = ["pandas==3.1.1", "statsmodels==0.15.0", "pymannkendall==1.4.3", "ruptures==1.1.10"]
TABLES = {
    "state": "cbp-nationwide-state.csv", "southwest": "cbp-southwest-monthly.csv", "darien": "panama-darien.csv",
    "mexico": "mexico-detections.csv", "honduras": "honduras-detections.csv", "population": "population.csv",
    "usbp": "ohss-annual-citizenship.csv", "ohss": "ohss-monthly-region-citizenship.csv", "asylum": "unhcr-asylum.csv",
    "sector": "usbp-country-sector.csv", "nationwide": "usbp-nationwide.csv", "deaths": "missing-migrants.csv",
}
TRIANGLE = ["GTM", "HND", "SLV"]


def trends(binary, python, store, data, folder, runs):
    """Medians in seconds and peak memory, as measure.side_by_side gives them, for the three commands and their peers."""
    import measure

    kept = os.path.join(folder, "peer.pickle")
    measure.once([python, __file__, "keep", data, kept])
    contenders = {}
    for name, command in (
        ("trend", ["trend", "northern-triangle"]), ("report", ["report", "northern-triangle"]), ("facts", ["facts"]),
    ):
        contenders[f"crosscheck {name}"] = ([binary, *command, "--store", store], None)
        contenders[f"pandas {name}"] = ([python, __file__, name, kept], None)
    return measure.side_by_side(contenders, runs)


# The peer.


def keep(data, path):
    import pandas as pd

    frames = {
        key: pd.read_csv(os.path.join(data, name), keep_default_na=False, dtype={"period": "category"})
        for key, name in TABLES.items()
    }
    pd.to_pickle(frames, path)


def monthly(frame):
    import pandas as pd

    text = frame["period"].astype(str)
    inside = text.str.len() == 7
    series = frame[inside].groupby(text[inside])["count"].sum()
    series.index = pd.PeriodIndex(series.index, freq="M")
    return series.reindex(pd.period_range(series.index.min(), series.index.max(), freq="M"), fill_value=0).astype(float)


def fiscal(series):
    years = series.index.year + (series.index.month >= 10)
    whole = series.groupby(years).count() == 12
    return series.groupby(years).sum()[whole]


def triangle(frames):
    state = frames["state"]
    return state[state["citizenship"].isin(TRIANGLE)], state


def brief(frames, resamples):
    import numpy as np
    import pymannkendall as mk
    import ruptures
    from scipy import stats
    from statsmodels.tsa.seasonal import STL

    rows, everyone = triangle(frames)
    months = monthly(rows)
    years = fiscal(months)
    print(years, years.pct_change(), years / years.iloc[0], years / fiscal(monthly(everyone)))
    members = {c: fiscal(monthly(rows[rows["citizenship"] == c])) for c in TRIANGLE}
    print({c: (s, s / years) for c, s in members.items()}, years.idxmax(), years.idxmin(), months.idxmax(), months.idxmin())
    to_date = months.groupby([months.index.year + (months.index.month >= 10), months.index.month]).sum()
    print(to_date.tail(14))
    y = np.log(months)
    whole = y.iloc[len(y) % 12:]
    season = STL(y, period=12, seasonal=2 * len(y) + 1, robust=True).fit().seasonal
    adjusted = (y - season).to_numpy()
    print(mk.correlated_seasonal_test(whole.to_numpy(), period=12), stats.theilslopes(adjusted))
    penalty = 4 * np.median(np.abs(np.diff(adjusted))) ** 2 / 0.91 * np.log(len(y))

    def cuts(v):
        return ruptures.Pelt(model="l2", min_size=6, jump=1).fit(v.reshape(-1, 1)).predict(pen=penalty)[:-1]

    found = cuts(adjusted)
    edges = [0, *found, len(adjusted)]
    level = np.concatenate([np.full(b - a, adjusted[a:b].mean()) for a, b in zip(edges, edges[1:])])
    rest = adjusted - level
    draw = np.random.default_rng(1)
    hits = np.zeros(len(found))
    for _ in range(resamples):
        starts = draw.integers(0, len(rest) - 5, len(rest) // 6 + 1)
        again = cuts(level + np.concatenate([rest[s:s + 6] for s in starts])[: len(rest)])
        hits += [any(abs(a - f) <= 2 for a in again) for f in found]
    print(found, hits / resamples)
    newest = months.index[-1]
    print(months[[newest - 12 * k for k in range(6) if newest - 12 * k in months.index]])
    return months


def report(frames):
    import numpy as np
    import pandas as pd
    import statsmodels.api as sm
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel
    from statsmodels.tsa.stattools import grangercausalitytests

    y = np.log(brief(frames, 199))
    logs = y.to_numpy()

    def fit(v, season):
        model = ETSModel(
            pd.Series(v), error="add", trend="add", damped_trend=True, seasonal="add" if season else None,
            seasonal_periods=12 if season else None, initialization_method="heuristic")
        return model.fit(disp=False)

    errors = {"season": [], "plain": [], "same month": [], "newest": []}
    for end in range(len(logs) - 26, len(logs) - 2):
        past, truth = logs[:end], logs[end:end + 3]
        for name, v in (
            ("season", fit(past, True).forecast(3)), ("plain", fit(past, False).forecast(3)),
            ("same month", past[-12:-9]), ("newest", np.repeat(past[-1], 3)),
        ):
            errors[name] += list(np.abs(truth - np.asarray(v)))
    print({k: np.expm1(np.mean(v)) for k, v in errors.items()})
    for season in (True, False):
        print(fit(logs, season).get_prediction(len(logs), len(logs) + 5).summary_frame(alpha=0.2))
    for event in ("2023-05", "2024-06", "2025-02"):
        start = y.index.get_loc(pd.Period(event, "M"))
        window = logs[max(0, start - 36):start + 12]
        t = np.arange(len(window))
        post = (t >= min(36, start)).astype(float)
        w = 2 * np.pi * (y.index.month[max(0, start - 36):start + 12]) / 12
        x = np.c_[np.ones(len(t)), t, post, post * (t - min(36, start)), np.sin(w), np.cos(w), np.sin(2 * w), np.cos(2 * w)]
        print(sm.OLS(window, x).fit(cov_type="HAC", cov_kwds={"maxlags": 3, "use_correction": True}, use_t=True).summary())
    border = frames["state"]
    border = border[border["place"].str.startswith("us-southwest") & ~border["citizenship"].isin(["MEX", *TRIANGLE])]
    pair = pd.DataFrame({"x": monthly(frames["darien"]), "y": monthly(border)})["2020-09":"2025-03"]
    d = np.log(pair).diff().dropna()

    def ccf(a, b):
        a, b = a - a.mean(), b - b.mean()
        full = np.correlate(b, a, "full") / np.sqrt((a @ a) * (b @ b))
        return full[len(a) - 9:len(a) + 8]

    draw = np.random.default_rng(2)

    def redraw(v):
        at, out = draw.integers(len(v)), []
        for _ in range(len(v)):
            out.append(v[at])
            at = draw.integers(len(v)) if draw.random() < 1 / 6 else (at + 1) % len(v)
        return np.array(out)

    x, z = d["x"].to_numpy(), d["y"].to_numpy()
    for a, b in ((x, z), (x[1:] - 0.3 * x[:-1], z[1:] - 0.3 * z[:-1])):
        bar = np.quantile([np.abs(ccf(redraw(a), redraw(b))).max() for _ in range(199)], 0.95)
        print(ccf(a, b), bar)
    print(grangercausalitytests(np.c_[z, x], maxlag=[2]), grangercausalitytests(np.c_[x, z], maxlag=[2]))
    for name in ("darien", "honduras", "mexico", "state"):
        months = monthly(frames[name])
        print(name, months.groupby(months.index.year).sum())


def facts(frames):
    import numpy as np

    found = []
    scanned = 0

    def look(name, values):
        """Each period's strength of each kind; the newest ones are what can be told."""
        nonlocal scanned
        n = len(values)
        if n < 5 or np.nanmean(values) < 100:
            return
        scanned += 1
        high, low, up, down = np.zeros(n), np.zeros(n), np.zeros(n), np.zeros(n)
        for i in range(n):
            j = i - 1
            while j >= 0 and values[j] < values[i]:
                j -= 1
            high[i] = i - 1 - j
            j = i - 1
            while j >= 0 and values[j] > values[i]:
                j -= 1
            low[i] = i - 1 - j
            if i and values[i] > values[i - 1]:
                up[i] = up[i - 1] + 1
            if i and values[i] < values[i - 1]:
                down[i] = down[i - 1] + 1
        jump = np.abs(np.diff(np.log(values + 1), prepend=np.log(values[0] + 1)))
        first = sum((np.maximum.accumulate(values) >= 10.0**k) * 1 for k in range(3, 8))
        for kind, strengths in (("high", high), ("low", low), ("rising", up), ("falling", down), ("jump", jump),
                                ("first", np.diff(first, prepend=first[0]))):
            found.append((kind, name, strengths))

    def whole(name, frame):
        text = frame["period"].astype(str)
        if (text.str.len() == 7).any():
            wide = frame.assign(p=text)[text.str.len() == 7].pivot_table(
                index="p", columns="citizenship" if "citizenship" in frame else None, values="count", aggfunc="sum",
                fill_value=0)
            for column in wide:
                look((name, column, "month"), wide[column].to_numpy(float))
            years = wide.groupby([int(p[:4]) for p in wide.index]).sum()
        else:
            years = frame.assign(p=text).pivot_table(
                index="p", columns="citizenship" if "citizenship" in frame else None, values="count", aggfunc="sum",
                fill_value=0)
        for column in years:
            look((name, column, "year"), years[column].to_numpy(float))
        order = years.iloc[-1].sort_values(ascending=False).index[:12]
        for a in order:
            for b in order:
                ahead = (years[a] > years[b]).to_numpy()
                if len(ahead) > 1 and ahead[-1] and not ahead[-2]:
                    found.append(("overtake", (name, a, b), np.array([1.0])))
        look((name, "all", "year"), years.sum(axis=1).to_numpy(float))

    for key in ("darien", "mexico", "honduras", "usbp", "asylum", "nationwide", "deaths"):
        whole(key, frames[key])
    for key in ("state", "ohss", "sector", "southwest"):
        frame = frames[key]
        border = frame["place"].str.split("/").str[0]
        for place in border.unique():
            whole((key, place), frame[border == place])
    kinds = {}
    for kind, name, strengths in found:
        kinds.setdefault(kind, []).append(strengths)
    tables = {kind: np.sort(np.concatenate(s)) for kind, s in kinds.items()}
    told = []
    for kind, name, strengths in found:
        table = tables[kind]
        told.append(((len(table) - np.searchsorted(table, strengths[-1])) / len(table), kind, name))
    for fact in sorted(told, key=lambda f: (f[0], f[1], str(f[2])))[:20]:
        print(fact)
    print(scanned, "series")


def main():
    task, source = sys.argv[1:3]
    if task == "keep":
        keep(source, sys.argv[3])
        return
    import warnings

    import pandas as pd

    warnings.simplefilter("ignore")
    frames = pd.read_pickle(source)
    {"trend": lambda f: brief(f, 99), "report": report, "facts": facts}[task](frames)


if __name__ == "__main__":
    main()
