import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { draftFor } from './draft-for';
import { generatedStrategy } from './generated-goals';
import { mediansInTurns, timeOf } from './median-of-runs';
import { compared, type BenchResult } from './result';

const RUNS = 3;
const GOALS = 500;
const INDICATORS = 2_000;

/** Tells LibreOffice to calculate every formula when it opens a workbook, instead of trusting values in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opening a workbook of 2,000 indicators in LibreOffice, calculating every formula and saving it, against the same workbook
 * without its formulas: what is above 1 is the formulas' share.
 */
export async function benchRecalculation(): Promise<readonly BenchResult[]> {
  const draft = draftFor(generatedStrategy(GOALS), {
    horizon: { from: 2026, to: 2031 },
    indicators: INDICATORS,
  });
  const model = measured(layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 }));
  const work = mkdtempSync(path.join(tmpdir(), 'bench-recalculation-'));
  try {
    const profile = path.join(work, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const files = { formulas: path.join(work, 'formulas.xlsx'), plain: path.join(work, 'plain.xlsx') };
    writeFileSync(files.formulas, await writeXlsx(model));
    writeFileSync(files.plain, await writeXlsx(withoutFormulas(model)));
    const { formulas, plain } = await mediansInTurns(RUNS, {
      formulas: () => timeOf(() => convert(files.formulas, profile, work)),
      plain: () => timeOf(() => convert(files.plain, profile, work)),
    });
    return [
      compared(
        'recalculate-2000-indicators-in-libreoffice',
        formulas,
        'ms',
        plain,
        'the same workbook without formulas',
      ),
    ];
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function convert(file: string, profile: string, work: string): Promise<void> {
  const { status, error, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      path.join(work, 'out'),
      file,
    ],
    { encoding: 'utf8' },
  );
  if (error || status !== 0) {
    throw new Error(
      `LibreOffice could not open the workbook (status ${status}). Install it (Debian: libreoffice-calc) so that “soffice” can be run. ${stderr}`,
      { cause: error },
    );
  }
}

/** The workbook with numbers in every cell of the table of indicators that waits for one, so that every formula has work to do. */
function measured(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === 'Wskazniki');
      if (!table) return sheet;
      const { row: header, rowCount } = table.range;
      const fill = table.columns.map(({ name }): ((row: number) => number) | undefined =>
        name === 'Rok bazowy'
          ? () => 2024
          : name === 'Rok docelowy'
            ? () => 2031
            : name === 'Wartość bazowa'
              ? (row) => row
              : name === 'Wartość docelowa'
                ? (row) => row + 40
                : /^\d{4}$/.test(name)
                  ? (row) => row + (row % 7) * 5
                  : undefined,
      );
      return {
        ...sheet,
        rows: sheet.rows.map((cells, row) =>
          row <= header || row >= header + rowCount
            ? cells
            : cells.map((cell, column): CellModel => {
                const value = fill[column]?.(row);
                return value === undefined ? cell : { ...cell, content: { kind: 'number', value } };
              }),
        ),
      };
    }),
  };
}

function withoutFormulas(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map(({ content, ...cell }) => (content?.kind === 'formula' ? cell : { ...cell, content })),
      ),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map(({ name }) => ({ name })),
      })),
      conditionalFormats: [],
    })),
  };
}
