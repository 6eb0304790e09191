"""Measures crosscheck beside the tools that people would otherwise pick, on the same files in one run.

    python3 Benchmarks/run.py [--rows N] [--runs N] [--out FOLDER] [NAME...]

Whole processes, wall time, medians. The peers come from PyPI into Benchmarks/.venv.
"""

import argparse
import json
import os
import platform
import subprocess
import sys

import articles
import figures
import measure
import trends
import web

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
WORK = os.path.join(ROOT, ".build", "benchmarks")
BINARY = os.path.join(ROOT, ".build", "release", "crosscheck")
VENV = os.path.join(HERE, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
PEERS = ["duckdb==2.0.1", "polars==2.1.0"]

POLARS = """
import polars as pl, sys
(pl.scan_csv(sys.argv[1], infer_schema_length=0)
  .group_by('Fiscal Year', 'Citizenship').agg(pl.col('Encounter Count').cast(pl.Int64).sum())
  .collect(engine='streaming').write_csv('/dev/null'))
"""
DUCKDB = """
import duckdb, sys
duckdb.sql(f'''SELECT "Fiscal Year", Citizenship, sum("Encounter Count") FROM read_csv('{sys.argv[1]}', types={{'Fiscal Year': 'VARCHAR'}})
  GROUP BY ALL''').fetchall()
"""
DUCKDB_LOAD = """
import duckdb, sys
c = duckdb.connect(sys.argv[2])
c.execute(f"CREATE TABLE t AS SELECT * FROM read_csv('{sys.argv[1]}')")
c.close()
"""


def peers():
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PEERS, *trends.PEERS], check=True)


def path(name):
    os.makedirs(WORK, exist_ok=True)
    return os.path.join(WORK, name)


def remove(*names):
    for name in names:
        for suffix in ("", ".wal", "-journal"):
            if os.path.exists(name + suffix):
                os.remove(name + suffix)


def apart(make, *what, **form):
    """In a process of its own: what is measured begins as a copy of this one, whose memory would count as theirs."""
    child = os.fork()
    if child == 0:
        try:
            make(*what, **form)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def aggregate(rows, runs, name, **form):
    file = path(name)
    apart(figures.write_cbp, file, rows, **form)
    return measure.side_by_side(
        {
            "crosscheck": ([BINARY, "trend", "nationwide", "--from", file, "--format", "csv"], None),
            "polars": ([PYTHON, "-c", POLARS, file], None),
            "duckdb": ([PYTHON, "-c", DUCKDB, file], None),
            "wc -l": (["wc", "-l", file], None),
        },
        runs,
    )


def load(runs):
    """BTS's border crossings into a store: the real file where it is beside the project, else one of its shape."""
    real = os.path.join(ROOT, "..", "shared", "data", "bts", "Border_Crossing_Entry_Data.csv")
    file = real if os.path.exists(real) else path("bts.csv")
    if file != real:
        apart(figures.write_bts, file)
    store, duck, lite = path("load.sqlite"), path("load.duckdb"), path("load.sqlite3")
    return measure.side_by_side(
        {
            "crosscheck": ([BINARY, "load", "--store", store, file], None),
            "duckdb": ([PYTHON, "-c", DUCKDB_LOAD, file, duck], None),
            "sqlite3 .import": (["sqlite3", lite, ".mode csv", f".import '{file}' t"], None),
        },
        runs,
        before=lambda _: remove(store, path("load.cube"), duck, lite),
    )


def question(runs):
    """One question to a store of a million rows."""
    store, file = path("million.sqlite"), path("cbp-1m.csv")
    apart(figures.write_cbp, file, 1_000_000)
    if not os.path.exists(store):
        measure.once([BINARY, "load", "--store", store, file])
    return measure.side_by_side(
        {"crosscheck trend": ([BINARY, "trend", "honduras", "--store", store], None)}, max(runs, 15)
    )


def everyday(runs):
    """What people run, on the figures that ship."""
    store = path("bundled.sqlite")
    article = os.path.join(ROOT, "data", "articles", "sample.txt")
    measure.once([BINARY, "data", "--store", store])
    return measure.side_by_side(
        {
            "crosscheck check": ([BINARY, "check", article, "--store", store], None),
            "crosscheck check, HTML": ([BINARY, "check", article, "--store", store, "--format", "html"], None),
            "crosscheck trend": ([BINARY, "trend", "northern-triangle", "--store", store], None),
            "crosscheck report": ([BINARY, "report", "northern-triangle", "--store", store], None),
        },
        max(runs, 15),
    )


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=20_000_000)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--out", default=os.path.join(ROOT, "reports", "benchmarks"))
    options.add_argument("only", nargs="*")
    chosen = options.parse_args()
    millions = f"{chosen.rows / 1e6:g}m"
    benches = {
        "sorted": (f"Sum by fiscal year, {chosen.rows:,} rows, sorted, LF",
                   lambda: aggregate(chosen.rows, chosen.runs, f"cbp-{millions}.csv")),
        "sorted-crlf": ("The same, sorted, CRLF",
                        lambda: aggregate(chosen.rows, chosen.runs, f"cbp-{millions}-crlf.csv", crlf=True)),
        "shuffled": ("The same, shuffled, LF",
                     lambda: aggregate(chosen.rows, chosen.runs, f"cbp-{millions}-shuffled-lf.csv", shuffled=True)),
        "shuffled-crlf": ("The same, shuffled, CRLF",
                          lambda: aggregate(chosen.rows, chosen.runs, f"cbp-{millions}-shuffled.csv", shuffled=True,
                                            crlf=True)),
        "small": ("The same, 60,000 rows", lambda: aggregate(60_000, max(chosen.runs, 15), "cbp-60k.csv")),
        "load": ("Load 399,406 rows into a new store", lambda: load(chosen.runs)),
        "question": ("A question to a store of 1,000,000 rows", lambda: question(chosen.runs)),
        "everyday": ("Everyday commands on the figures that ship", lambda: everyday(chosen.runs)),
    }
    known = [*benches, *EXTRAS]
    unknown = set(chosen.only) - set(known)
    if unknown:
        raise SystemExit(f"No benchmark is called {', '.join(sorted(unknown))}; known are {', '.join(known)}")
    peers()
    results = {}
    for key, (title, run) in benches.items():
        if chosen.only and key not in chosen.only:
            continue
        print(f"{title} …", file=sys.stderr)
        results[key] = {"title": title, "medians": run()}
    text = table(results, chosen) + "\n" + extras(chosen)
    print(text)
    if not chosen.only:
        os.makedirs(chosen.out, exist_ok=True)
        with open(os.path.join(chosen.out, "README.md"), "w") as out:
            out.write(text)
        with open(os.path.join(chosen.out, "results.json"), "w") as out:
            json.dump(results, out, indent=2)


def statistics(chosen):
    """`trend`, `report` and `facts` beside pandas and statsmodels."""
    store = path("bundled.sqlite")
    measure.once([BINARY, "data", "--store", store])
    medians = trends.trends(BINARY, PYTHON, store, os.path.join(ROOT, "data"), WORK, max(chosen.runs, 7))
    lines = ["| | s | processor s | peak MB |", "|---|---:|---:|---:|"]
    lines += [f"| {name} | {s:.3f} | {p:.3f} | {mb:.0f} |" for name, (s, mb, p) in medians.items()]
    return lines


def many(chosen):
    """Articles a second, beside a plain finder of numbers in Python over the same text."""
    lines = ["| | articles a second, both cores | a second of processor time | peak MB | times the finder's processor time |",
             "|---|---:|---:|---:|---:|"]
    for r in articles.pace(BINARY, ROOT, WORK):
        lines.append(f"| {r['what']} | {r['perSecond']:,.0f} | {r['perProcessorSecond']:,.0f} | {r['peakMB']:.0f} "
                     f"| {r['timesFinder']:.1f} |")
    return lines


def pages(chosen):
    """`crosscheck serve` under load; needs wrk."""
    if subprocess.run(["which", "wrk"], capture_output=True).returncode:
        return ["wrk is not installed (Debian: apt-get install wrk), so the pages were not measured."]
    return web.table(web.measure_all(BINARY)).split("\n")


EXTRAS = {
    "statistics": ("Statistics, beside pandas and statsmodels", statistics),
    "articles": ("Many articles in one run", many),
    "pages": ("Pages", pages),
}


def extras(chosen):
    text = ""
    for key, (title, run) in EXTRAS.items():
        if chosen.only and key not in chosen.only:
            continue
        print(f"{title} …", file=sys.stderr)
        text += "\n".join([f"## {title}", "", *run(chosen), "", ""])
    return text


def table(results, chosen):
    lines = [
        "# Benchmarks", "",
        f"Whole processes, wall time, medians of {chosen.runs} runs or more, contenders in turn in each round; "
        f"{os.cpu_count()} cores, {platform.machine()}; load average {os.getloadavg()[0]:.1f} at the end, and where it is "
        f"above zero the processor times tell more than the others. Peers: {', '.join(PEERS)}. "
        "`make bench` makes this page.", "",
    ]
    for r in results.values():
        ours, _, our_processor = next(iter(r["medians"].values()))
        lines += [
            f"## {r['title']}", "",
            "| | s | processor s | peak MB | crosscheck takes | of its processor time |",
            "|---|---:|---:|---:|---:|---:|",
        ]
        for name, (seconds, peak, processor) in r["medians"].items():
            ratio, share = "", ""
            if not name.startswith("crosscheck"):
                ratio, share = f"{ours / seconds:.2f} of it", f"{our_processor / processor:.2f}"
            lines.append(f"| {name} | {seconds:.3f} | {processor:.3f} | {peak:.0f} | {ratio} | {share} |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
