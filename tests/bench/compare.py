#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Attest beside other programs, whole processes, taking turns in one run on one machine.

  cmake --preset bench && cmake --build --preset bench
  tests/bench/compare.py --build build/bench

Inputs and other programs' packages lie in a cache folder outside of the repository. Peers: DuckDB (node and npm; installed
into the cache), sqlite3, openpyxl, xlsx2csv; one that is missing is skipped, and the report says so. Prints Markdown.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import bench_inputs

HERE = os.path.dirname(os.path.abspath(__file__))
#: The DuckDB that is compared against.
DUCKDB = "@duckdb/node-api@1.4.5-r.1"


class Runs:
    """Repeated runs of one command."""

    def __init__(self):
        self.seconds, self.peaks, self.answers = [], [], []

    def add(self, seconds, peak, answer):
        self.seconds.append(seconds)
        self.peaks.append(peak)
        self.answers.append(answer)

    def inner(self, key):
        """What the program itself measured."""
        return [answer[key] for answer in self.answers]


def run(command, cwd=None):
    """Seconds, peak memory in bytes and the JSON that the command prints, if it does; a failure ends the benchmark."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=errors)
        out = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(command)}\nended with {child.returncode}: {errors.read().decode(errors='replace')}")
    try:
        answer = json.loads(out)
    except ValueError:
        answer = None
    return seconds, usage.ru_maxrss * 1024, answer


def spread(seconds):
    digits = 3 if statistics.median(seconds) < 1 else 2
    return f"{statistics.median(seconds):.{digits}f} s ({min(seconds):.{digits}f}–{max(seconds):.{digits}f})"


def mib(size):
    return f"{size / 2**20:.0f} MiB"


def first_line(command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0].strip()
    except (OSError, subprocess.CalledProcessError, IndexError):
        return None


def machine():
    cpu = platform.processor()
    with open("/proc/cpuinfo", encoding="utf-8") as about:
        cpu = next((line.split(":", 1)[1].strip() for line in about if line.startswith("model name")), cpu)
    with open("/etc/os-release", encoding="utf-8") as about:
        system = next((line.split("=", 1)[1].strip().strip('"') for line in about if line.startswith("PRETTY_NAME")), "Linux")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return f"{cpu}, {os.cpu_count()} cores, {memory / 2**30:.0f} GiB RAM, {system}, kernel {platform.release()}"


def python_with_openpyxl():
    """The first interpreter that has it: this one, or the system's."""
    for interpreter in (sys.executable, "/usr/bin/python3"):
        version = first_line([interpreter, "-c", "import openpyxl; print(openpyxl.__version__)"])
        if version:
            return interpreter, version
    return None, None


def install_duckdb(cache):
    """The folder in which node finds DuckDB, or nothing."""
    folder = os.path.join(cache, "duckdb")
    if not shutil.which("node"):
        return None
    if not os.path.isdir(os.path.join(folder, "node_modules", "@duckdb", "node-api")):
        if not shutil.which("npm"):
            return None
        os.makedirs(folder, exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, DUCKDB], capture_output=True, check=False)
        if done.returncode != 0:
            return None
    return folder


class Comparison:
    def __init__(self, options):
        self.options = options
        self.rows, self.skipped, self.versions, self.memory = [], [], [], []
        os.makedirs(options.cache, exist_ok=True)
        self.duckdb = None if options.without_duckdb else install_duckdb(options.cache)
        if self.duckdb is None:
            self.skipped.append("DuckDB (needs node, and npm the first time)")
        self.versions.append("Attest: " + (first_line([self.program("attest-cli"), "--version"]) or "?"))

    def program(self, name):
        path = os.path.join(self.options.build, "bin", name)
        if not os.path.exists(path):
            sys.exit(f"{path} is missing: build the preset bench first")
        return os.path.abspath(path)

    def place(self, *names):
        return os.path.join(self.options.cache, *names)

    def fresh(self, name):
        """A path in the cache at which nothing is."""
        path = self.place(name)
        for leftover in (path, path + ".wal", path + "-wal", path + "-shm", path + "-journal"):
            if os.path.exists(leftover):
                os.remove(leftover)
        return path

    def take_turns(self, commands, repeat=None):
        """Runs each of the commands in turn, after a first round that only warms up; a command is made by a function."""
        runs = {name: Runs() for name in commands}
        for turn in range((repeat or self.options.repeat) + 1):
            for name, make in commands.items():
                command, cwd = make()
                result = run(command, cwd)
                if turn > 0:
                    runs[name].add(*result)
                print(f"  {name}: {result[0]:.3f} s, {mib(result[1])}", file=sys.stderr)
        return runs

    def row(self, work, attest, peer_name, peer, goal, reached):
        """One line; `reached` judges (median of Attest) / (median of the peer)."""
        ratio = statistics.median(attest) / statistics.median(peer)
        times = f"{1 / ratio:.1f} × as fast" if ratio < 1 else f"{ratio:.2f} × its time"
        self.rows.append((work, spread(attest), f"{peer_name}: {spread(peer)}", times, goal, "yes" if reached(ratio) else "**no**"))

    def fixed(self, work, value, goal, reached):
        self.rows.append((work, value, "–", "–", goal, "yes" if reached else "**no**"))

    # ---- CSV ----

    def import_csv(self):
        o = self.options
        folder = self.place(f"csv-{o.meters}-{o.steps}")
        csv = os.path.join(folder, "intervals.csv")
        if not os.path.exists(os.path.join(folder, "dossier.json")):
            print("writing the CSV file", file=sys.stderr)
            bench_inputs.csv_dossier(folder, o.meters, o.steps)
        with open(csv, "rb") as data:  # into the page cache for all alike
            rows = sum(piece.count(b"\n") for piece in iter(lambda: data.read(1 << 20), b"")) - 1
        commands = {"attest-cli": lambda: ([self.program("attest-cli"), "import", folder, self.fresh("intervals.attest"), "--json"], None)}
        if self.duckdb:
            commands["DuckDB"] = lambda: (["node", os.path.join(HERE, "duckdb.mjs"), "import", csv, self.fresh("intervals.duckdb")], self.duckdb)
        if shutil.which("sqlite3"):
            commands["sqlite3"] = lambda: (["sqlite3", self.fresh("intervals.sqlite"), "-cmd", ".mode csv", f".import '{csv}' t"], None)
            self.versions.append("SQLite: " + (first_line(["sqlite3", "--version"]) or "?").split(" ")[0])
        else:
            self.skipped.append("sqlite3")
        runs = self.take_turns(commands)
        accepted = sum(file["accepted"] for file in runs["attest-cli"].answers[-1]["files"])
        if accepted != rows:
            sys.exit(f"attest-cli accepted {accepted} of {rows} rows")
        self.report_import(runs, csv, f"CSV, {rows:,} rows, {os.path.getsize(csv) / 1e6:.0f} MB")

    def report_import(self, runs, csv, what):
        attest = runs["attest-cli"]
        if "DuckDB" in runs:
            self.versions.append("DuckDB: " + runs["DuckDB"].answers[-1]["version"])
            statement = runs["DuckDB"].inner("seconds")
            self.row(f"{what}, into a case", attest.seconds, "DuckDB, its statement alone", statement, "at most its time", lambda r: r <= 1)
            self.row("the same", attest.seconds, "DuckDB, whole process", runs["DuckDB"].seconds, "half its time is the aim", lambda r: r <= 0.5)
        if "sqlite3" in runs:
            self.row("the same", attest.seconds, "sqlite3 .import", runs["sqlite3"].seconds, "5 × as fast", lambda r: r <= 0.2)
        self.fixed("peak memory of that import", mib(max(attest.peaks)), "at most 300 MB", max(attest.peaks) <= 300e6)
        size, source = os.path.getsize(self.place("intervals.attest")), os.path.getsize(csv)
        self.fixed("case file, source kept inside", f"{size / 1e6:.1f} MB, {100 * size / source:.1f} % of the CSV", "at most 40 %", size <= 0.4 * source)
        self.remember_memory(runs)

    def remember_memory(self, runs):
        self.memory += [f"{name} {mib(max(r.peaks))}" for name, r in runs.items()]

    # ---- months and gaps ----

    def months(self):
        times = str(self.options.repeat * 2)
        case, table = self.place("intervals.attest"), self.place("intervals.duckdb")
        _, peak, attest = run([self.program("attest_bench_months"), case, times])
        self.memory.append(f"months of the opened case {mib(peak)}")
        print(f"  opening {attest['open']:.3f} s, {attest['months']} months, {attest['with_gaps']} with gaps", file=sys.stderr)
        self.opening = attest["open"]
        if not self.duckdb:
            return
        _, _, duckdb = run(["node", os.path.join(HERE, "duckdb.mjs"), "query", table, times], self.duckdb)
        if attest["months"] != duckdb["month_rows"] or abs(attest["total"] / duckdb["total"] - 1) > 1e-9:
            sys.exit(f"the two do not agree: {attest}, {duckdb}")
        both = [m + g for m, g in zip(duckdb["months"], duckdb["gaps"])]
        self.row("monthly sums and gaps of all of it, opened", attest["seconds"][1:], "DuckDB, two queries", both[1:], "at most its time", lambda r: r <= 1)
        self.row("the same", attest["seconds"][1:], "DuckDB, the sums alone", duckdb["months"][1:], "–", lambda r: r <= 1)

    # ---- XLSX ----

    def xlsx(self):
        interpreter, version = python_with_openpyxl()
        if not interpreter:
            self.skipped.append("openpyxl, and with it the whole XLSX part (it writes the workbook)")
            return
        folder = self.place(f"xlsx-{self.options.xlsx_rows}")
        path = os.path.join(folder, "intervals.xlsx")
        if not os.path.exists(os.path.join(folder, "dossier.json")):
            print("writing the workbook", file=sys.stderr)
            subprocess.run([interpreter, os.path.join(HERE, "bench_inputs.py"), folder, str(self.options.xlsx_rows)], check=True)
        self.versions.append("openpyxl: " + version)
        commands = {
            "attest reader": lambda: ([self.program("attest_bench_rows"), path], None),
            "attest-cli, workbook": lambda: ([self.program("attest-cli"), "import", folder, self.fresh("workbook.attest"), "--json"], None),
            "openpyxl": lambda: ([interpreter, os.path.join(HERE, "openpyxl_rows.py"), path], None)}
        if shutil.which("xlsx2csv"):
            commands["xlsx2csv"] = lambda: (["xlsx2csv", path, self.fresh("workbook.csv")], None)
            self.versions.append("xlsx2csv: " + (first_line(["xlsx2csv", "--version"]) or "?"))
        else:
            self.skipped.append("xlsx2csv")
        runs = self.take_turns(commands)
        what = f"XLSX, {self.options.xlsx_rows:,} rows × 4"
        for peer in ("openpyxl", "xlsx2csv"):
            if peer not in runs:
                continue
            self.row(f"{what}, every cell read", runs["attest reader"].seconds, peer, runs[peer].seconds, "10 × as fast", lambda r: r <= 0.1)
            self.row(f"{what}, imported into a case", runs["attest-cli, workbook"].seconds, peer, runs[peer].seconds, "10 × as fast", lambda r: r <= 0.1)
        self.remember_memory(runs)

    # ---- report ----

    def markdown(self):
        lines = ["| work | Attest, median (range) | beside it | comparison | goal | reached |", "| --- | --- | --- | --- | --- | --- |"]
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        lines += ["", f"Machine: {machine()}; {self.options.repeat} repetitions after one that warms up, taking turns, files in the page cache."]
        lines += ["Versions: " + "; ".join(self.versions) + "."]
        lines += ["Peak memory: " + ", ".join(self.memory) + "."]
        if hasattr(self, "opening"):
            lines += [f"Opening the case (reading all of its values) takes {self.opening:.2f} s and is not part of the monthly sums."]
        if self.skipped:
            lines += ["Not compared, because it is not installed: " + "; ".join(self.skipped) + "."]
        return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/bench", help="folder of the build")
    parser.add_argument("--cache", default=os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "attest-bench"))
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--meters", type=int, default=100)
    parser.add_argument("--steps", type=int, default=bench_inputs.STEPS_OF_YEAR, help="intervals of each meter")
    parser.add_argument("--xlsx-rows", type=int, default=200_000)
    parser.add_argument("--only", choices=["csv", "xlsx"], help="one half of it")
    parser.add_argument("--without-duckdb", action="store_true")
    options = parser.parse_args()
    options.cache = os.path.abspath(options.cache)
    comparison = Comparison(options)
    if options.only != "xlsx":
        comparison.import_csv()
        comparison.months()
    if options.only != "csv":
        comparison.xlsx()
    print(comparison.markdown())


if __name__ == "__main__":
    main()
