// check-indicators.ts: writes indicators worked out by hand and generated ones to .xlsx, has LibreOffice calculate the files anew,
// and compares every formula's result with what `measure` says. Names each cell that differs; exit code 1 when one does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import type { Language } from '../src/strategy/language';
import type { Thresholds } from '../src/strategy/thresholds';
import type { WorkbookModel } from '../src/workbook/model';
import { writeXlsx } from '../src/workbook/write-xlsx';
import { anyTables } from '../test/workbook/any-indicators';
import { CASE_GOALS, INDICATOR_CASES } from '../test/workbook/indicator-cases';
import { differences, shownRows } from '../test/workbook/shown-indicators';
import { TABLE_CHANGES } from '../test/workbook/table-changes';
import type { TypedTables } from '../test/workbook/typed-indicators';
import { inEnglish, measuredRows, todaySerial, workbookOf } from '../test/workbook/typed-indicators';
import { readStored } from '../test/workbook/xlsx-reading';
import { recalculate } from './recalculate.mjs';

const GENERATED = 300;
/** Reproducible: the same cases on every machine. */
const SEED = 20_261_122;

interface CheckedWorkbook {
  readonly name: string;
  readonly model: WorkbookModel;
  readonly tables: TypedTables;
  readonly years?: readonly number[];
  readonly thresholds?: Thresholds;
  readonly language?: Language;
}

const cases: TypedTables = { goals: CASE_GOALS, rows: INDICATOR_CASES };
const generated = fc.sample(anyTables(GENERATED), { numRuns: 1, seed: SEED });

const WORKBOOKS: readonly CheckedWorkbook[] = [
  { name: 'cases worked out by hand', model: workbookOf(cases), tables: cases },
  ...generated.flatMap((tables): CheckedWorkbook[] => {
    const english = inEnglish(tables);
    return [
      { name: 'generated', model: workbookOf(tables), tables },
      { name: 'generated, in English', model: workbookOf(english, 'en'), tables: english, language: 'en' },
    ];
  }),
  ...TABLE_CHANGES.map((change) => ({ ...change, name: `when a planner ${change.name}` })),
];

async function main(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'check-indicators-'));
  try {
    const files = WORKBOOKS.map((_, index) => path.join(work, `${index}.xlsx`));
    for (const [index, { model }] of WORKBOOKS.entries()) {
      writeFileSync(files[index] ?? '', await writeXlsx(model));
    }
    const calculated = path.join(work, 'calculated');
    mkdirSync(calculated);
    recalculate(files, calculated);
    let faults = 0;
    for (const [index, workbook] of WORKBOOKS.entries()) {
      faults += await compare(workbook, path.join(calculated, `${index}.xlsx`));
    }
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Prints where the calculated file differs from what is measured; returns how often. */
async function compare(
  { name, model, tables, years, thresholds, language }: CheckedWorkbook,
  file: string,
): Promise<number> {
  const shown = shownRows(await readStored(readFileSync(file)), model, language);
  const expected = measuredRows(tables, todaySerial(), { language, years, thresholds });
  const faults = expected.flatMap((row, index) =>
    differences(shown[index], row).map((difference) => `row ${index + 1}, ${difference}`),
  );
  for (const fault of faults) console.log(`${name}: ${fault}`);
  console.log(`${name}: ${shown.length} indicators, ${faults.length} differences`);
  return faults.length;
}

void main();
