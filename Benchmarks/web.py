"""Measures `crosscheck serve` under load with wrk.

    python3 Benchmarks/web.py [--binary FILE] [--seconds N] [--json FILE]

Each page is asked for the first time (it is then made), and again and again over eight connections. An article is sent anew
each time, with a line that differs, so that nothing kept can answer. `measure_all(binary, seconds)` gives the same rows to
another script.
"""

import argparse
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BINARY = os.path.join(ROOT, ".build", "release", "crosscheck")
ARTICLE = os.path.join(ROOT, "data", "articles", "sample.txt")
CONNECTIONS = 8

LUA = """
local f = io.open("%s"); local text = f:read("*a"); f:close()
local thread = 0
function setup(t) t:set("number", thread); thread = thread + 1 end
local n = 0
function request()
  n = n + 1
  return wrk.format("POST", "/check?date=2025-02-10", {["Content-Type"] = "text/plain"},
    text .. "\\n\\nCopy " .. number .. "-" .. n .. ".\\n")
end
"""


class Server:
    def __init__(self, binary):
        self.folder = tempfile.TemporaryDirectory()
        store = os.path.join(self.folder.name, "store.sqlite")
        subprocess.run([binary, "load", "--store", store, os.path.join(ROOT, "data")], check=True, capture_output=True)
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [binary, "serve", "--port", str(self.port), "--store", store], stdout=subprocess.PIPE)
        self.process.stdout.readline()
        self.start = time.perf_counter() - began
        self.address = f"http://127.0.0.1:{self.port}"

    def memory(self):
        """MB resident now."""
        with open(f"/proc/{self.process.pid}/statm") as f:
            return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def seconds(self):
        """Of processor time so far."""
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def get(self, path, data=None):
        r = urllib.request.Request(self.address + path, data, {"Content-Type": "text/plain"} if data else {})
        began = time.perf_counter()
        urllib.request.urlopen(r, timeout=60).read()
        return time.perf_counter() - began

    def stop(self):
        self.process.terminate()
        status = self.process.wait(30)
        self.folder.cleanup()
        return status


def wrk(server, path, seconds, script=None):
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", server.address + path]
    out = subprocess.run(
        command + (["-s", script] if script else []), check=True, capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])

    def milliseconds(line):
        number, unit = re.search(line + r"%\s+([\d.]+)(us|ms|s)", out).groups()
        return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    return {"rate": rate, "middle": milliseconds("50"), "p99": milliseconds("99"),
            "failed": int(failed[1]) if failed else 0}


def first_time(server, paths):
    """Milliseconds of wall and of processor time for pages that were never asked for, one at a time; the middle ones."""
    walls, before = [], server.seconds()
    for p in paths:
        walls.append(server.get(p))
    return 1000 * statistics.median(walls), 1000 * (server.seconds() - before) / len(paths)


def measure_all(binary=BINARY, seconds=10):
    """Rows: what, milliseconds at the middle, of the slowest hundredth, requests a second, failed, MB before and after."""
    server = Server(binary)
    rows = []

    def row(what, result, before):
        rows.append({"what": what, **result, "before": before, "after": server.memory()})

    # Each month is an address of its own, so that each page is made anew.
    months = [f"/trend?subject=darien&period={y}-01..{y + 1}-12" for y in range(2010, 2024)]
    months += [f"/trend?subject={c}" for c in "honduras guatemala mexico cuba haiti venezuela ecuador peru".split()]
    wall, processor = first_time(server, months)
    rows.append({"what": "a trend page, made for the first time", "middle": wall, "processor": processor})
    before = server.memory()
    row("a trend page, asked for again", wrk(server, "/trend?subject=darien", seconds), before)
    before = server.memory()
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(LUA % ARTICLE)
        script.flush()
        text = open(ARTICLE, "rb").read()
        copies = [text + b"\n\nOnce %d.\n" % i for i in range(20)]
        for c in copies[:5]:
            server.get("/check?date=2025-02-10", c)
        began = server.seconds()
        walls = [server.get("/check?date=2025-02-10", c) for c in copies[5:]]
        rows.append({"what": "an article checked and its page written, one at a time",
                     "middle": 1000 * statistics.median(walls),
                     "processor": 1000 * (server.seconds() - began) / len(walls)})
        row("articles, eight at once", wrk(server, "/check", seconds, script.name), before)
    before = server.memory()
    began = time.perf_counter()
    failures = []

    def one():
        try:
            server.get("/data")
        except OSError as e:
            failures.append(str(e))

    threads = [threading.Thread(target=one) for _ in range(1000)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    rows.append({"what": "1,000 requests at once", "middle": 1000 * (time.perf_counter() - began),
                 "failed": len(failures), "before": before, "after": server.memory()})
    rows.append({"what": "start", "middle": 1000 * server.start})
    status = server.stop()
    rows.append({"what": "exit status after SIGTERM", "middle": status})
    return rows


def table(rows):
    out = ["| what | ms (middle) | ms (99%) | processor ms | a second | failed | MB before → after |", "|---|--:|--:|--:|--:|--:|--:|"]
    for r in rows:
        def n(key, form="{:.1f}"):
            return form.format(r[key]) if key in r else ""
        memory = f"{r['before']:.0f} → {r['after']:.0f}" if "before" in r else ""
        out.append(f"| {r['what']} | {n('middle')} | {n('p99')} | {n('processor')} | {n('rate', '{:,.0f}')} | "
                   f"{n('failed', '{}')} | {memory} |")
    return "\n".join(out)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--binary", default=BINARY)
    p.add_argument("--seconds", type=int, default=10)
    p.add_argument("--json")
    a = p.parse_args()
    if subprocess.run(["which", "wrk"], capture_output=True).returncode:
        raise SystemExit("wrk is not installed (Debian: apt-get install wrk)")
    rows = measure_all(a.binary, a.seconds)
    print(table(rows))
    print(f"\n{os.cpu_count()} cores, load before and after {os.getloadavg()}", file=sys.stderr)
    if a.json:
        with open(a.json, "w") as f:
            json.dump(rows, f, indent=2)


if __name__ == "__main__":
    main()
