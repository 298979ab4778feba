#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole way of the example case on the command line: example.sh ATTEST-CLI FOLDER
set -euo pipefail

cli=$1
folder=$2
samples=$(cd "$(dirname "$0")/../resources/samples/secco-2024" && pwd)

rm -rf "$folder"
mkdir -p "$folder"
case_file=$folder/secco-2024.attest

# Exit 1 is an answer here (discrepancies found, a statement that is blocked); anything above is a failure.
answer() { "$cli" "$@" || [ $? -eq 1 ]; }

"$cli" import "$samples/revision-1" "$case_file"
answer check "$case_file"
"$cli" finding "$case_file" raise --all --by LV
"$cli" finding "$case_file" send --all --by LV
answer statement "$case_file" >"$folder/statement-revision-1.txt"
"$cli" import "$samples/revision-2" "$case_file" >/dev/null
"$cli" finding "$case_file" answer --all --by company --note "Activity data were filled in wrongly; corrected in revision 2." --evidence support/correction-note.pdf >/dev/null
"$cli" finding "$case_file" accept --all --by LV --note "Corrected values agree with meters, documents and statistics." >/dev/null
"$cli" deviation "$case_file"
for signature in lead-verifier:LV independent-reviewer:IR signatory:SG; do
  "$cli" sign "$case_file" "${signature%%:*}" --by "${signature##*:}"
done
"$cli" issue "$case_file" --by SG
"$cli" audit "$case_file"
for language in en de zh_CN hi; do
  "$cli" report "$case_file" --lang "$language" --out "$folder/verification-report-$language.pdf"
done
echo
echo "The case:   $case_file"
echo "The report: $folder/verification-report-en.pdf (also de, zh_CN, hi)"
