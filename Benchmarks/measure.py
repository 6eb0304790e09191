"""Runs whole processes and measures them."""

import os
import statistics
import subprocess
import time


def once(command, stdin=None, env=None):
    """Seconds of wall time, peak memory in MB and seconds of processor time of one run.

    A failing command stops the benchmark.
    """
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=open(stdin, "rb") if stdin else subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, env={**os.environ, **(env or {})},
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 2):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {errors.decode(errors='replace')}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def side_by_side(contenders, runs, before=None):
    """Medians of `runs` rounds, the contenders in turn in each, so that a slow spell of the machine hits all alike.

    `contenders`: name → (command, stdin or None). `before(name)` runs, unmeasured, before each run.
    """
    times = {name: [] for name in contenders}
    peaks = {name: 0.0 for name in contenders}
    busy = {name: [] for name in contenders}
    for i in range(runs + 1):
        for name, (command, stdin) in contenders.items():
            if before:
                before(name)
            seconds, peak, processor = once(command, stdin)
            if i == 0:
                continue  # warms the file cache
            times[name].append(seconds)
            busy[name].append(processor)
            peaks[name] = max(peaks[name], peak)
    return {name: (statistics.median(t), peaks[name], statistics.median(busy[name])) for name, t in times.items()}
