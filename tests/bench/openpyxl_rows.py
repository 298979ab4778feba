#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""openpyxl_rows.py FILE.xlsx: reads every cell of the first sheet with openpyxl's read-only mode."""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = cells = 0
for row in book.worksheets[0].iter_rows(values_only=True):
    rows += 1
    cells += len(row)
print({"rows": rows, "cells": cells, "version": openpyxl.__version__})
