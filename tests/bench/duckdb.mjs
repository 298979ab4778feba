// SPDX-License-Identifier: GPL-3.0-or-later
// node duckdb.mjs import CSV FILE | node duckdb.mjs query FILE TIMES
// Run where @duckdb/node-api is installed. Prints the seconds of the statements alone as JSON.
import { createRequire } from 'module';

const { DuckDBInstance, version } = createRequire(`${process.cwd()}/`)('@duckdb/node-api');
const [step, ...words] = process.argv.slice(2);

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

async function importCsv(csv, file) {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const [seconds] = await timed(async () => {
    await connection.run(`create table t as select * from read_csv('${csv}')`);
    await connection.run('checkpoint');
  });
  const rows = await connection.runAndReadAll('select count(*)::int from t');
  connection.closeSync();
  instance.closeSync();
  return { seconds, rows: rows.getRows()[0][0], version: version() };
}

const months = `select meter, date_trunc('month', time) as month, sum(value) as total, count(*) as n from t group by 1, 2`;
const gaps = `select meter, time, next from
  (select meter, time, lead(time) over (partition by meter order by time) as next from t)
  where next - time > interval 15 minutes`;

async function query(file, times) {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answer = { months: [], gaps: [], version: version() };
  for (let i = 0; i < Number(times); ++i) {
    const [monthSeconds, sums] = await timed(() => connection.runAndReadAll(months));
    const [gapSeconds, holes] = await timed(() => connection.runAndReadAll(gaps));
    answer.months.push(monthSeconds);
    answer.gaps.push(gapSeconds);
    answer.month_rows = sums.currentRowCount;
    answer.gap_rows = holes.currentRowCount;
    answer.total = sums.getRows().reduce((total, row) => total + Number(row[2]), 0);
  }
  return answer;
}

console.log(JSON.stringify(step === 'import' ? await importCsv(...words) : await query(...words)));
