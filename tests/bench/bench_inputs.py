# SPDX-License-Identifier: GPL-3.0-or-later
"""The inputs of compare.py. The same arguments always give the same bytes; nothing of it is kept in the repository."""
import datetime
import json
import math
import os
import random
import sys

STEPS_OF_YEAR = 365 * 96
NEW_YEAR = datetime.datetime(2025, 1, 1)
QUARTER = datetime.timedelta(minutes=15)
#: One interval in so many is missing, so that there are gaps to find.
LOST = 50_000


def load(meter, steps):
    """Hundredths of a kWh: a base load, a working day on top of it, and noise."""
    rng = random.Random(meter)
    base = rng.randint(500, 60_000)
    for step in range(steps):
        hour = step % 96 / 4
        day = max(0.0, math.sin((hour - 6) / 12 * math.pi)) if step // 96 % 7 < 5 else 0.0
        yield None if rng.randrange(LOST) == 0 else base + int(day * base) + rng.randrange(base)


def meter_name(number):
    return f"M-{number:03d}"


def dossier(folder, meters, entry):
    """A dossier.json around one file of meter intervals."""
    site = {"id": "S", "name": "Works", "country": "CN", "region": "Anhui"}
    source = {"id": "EL", "site": "S", "name": "Electricity", "category": "purchased-electricity", "carrier": "electricity"}
    document = {
        "format": "attest-dossier/1",
        "submission": {"revision": 1, "label": "benchmark", "date": "2026-02-01", "reason": ""},
        "engagement": {
            "title": "Benchmark", "claim": "ghg-statement", "period": {"from": "2025-01-01", "to": "2025-12-31"},
            "timezone": "Asia/Shanghai",
            "criteria": {"accounting": "ISO 14064-1:2018", "verification": "ISO 14064-3:2019"},
            "assurance": "reasonable", "materiality": {"percent": "5", "floor_tco2e": "0.5"}, "gwp": "AR5"},
        "client": {"name": "Works Ltd", "registration_id": "B-1"},
        "team": [{"id": "LV", "name": "Lead verifier", "role": "lead-verifier"}],
        "sites": [site], "sources": [source],
        "meters": [{"id": meter_name(i), "site": "S", "measures": "grid-import", "source": "EL", "unit": "kWh", "multiplier": "1"}
                   for i in range(meters)],
        "files": [entry]}
    with open(os.path.join(folder, "dossier.json"), "w", encoding="utf-8") as out:
        json.dump(document, out, indent=1)


def csv_dossier(folder, meters, steps):
    """The long CSV file and its dossier; gives the path of the CSV and its rows."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "intervals.csv")
    rows = 0
    stamps = [(NEW_YEAR + QUARTER * i).strftime("%Y-%m-%d %H:%M:%S") for i in range(steps)]
    with open(path, "w", encoding="ascii") as out:
        out.write("time,meter,value\n")
        for meter in range(meters):
            name = meter_name(meter)
            lines = [f"{stamp},{name},{value // 100}.{value % 100:02d}\n"
                     for stamp, value in zip(stamps, load(meter, steps)) if value is not None]
            out.write("".join(lines))
            rows += len(lines)
    dossier(folder, meters, {"path": "intervals.csv", "kind": "meter-intervals", "constants": {"unit": "kWh"}})
    return path, rows


def xlsx_dossier(folder, rows):
    """A workbook of four columns, as openpyxl writes it, and its dossier; gives the path of the workbook."""
    import openpyxl
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "intervals.xlsx")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Intervals")
    sheet.append(["time", "meter", "value", "unit"])
    written = meter = 0
    while written < rows:
        for step, value in enumerate(load(meter, min(STEPS_OF_YEAR, rows - written))):
            sheet.append([NEW_YEAR + QUARTER * step, meter_name(meter), (value or 0) / 100, "kWh"])
            written += 1
        meter += 1
    book.save(path)
    dossier(folder, meter, {"path": "intervals.xlsx", "kind": "meter-intervals"})
    return path


if __name__ == "__main__":  # FOLDER ROWS: for an interpreter that has openpyxl
    xlsx_dossier(sys.argv[1], int(sys.argv[2]))
