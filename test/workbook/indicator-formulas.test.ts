import fc from 'fast-check';
import { LANGUAGES } from '../../src/strategy/language';
import type { WorkbookModel } from '../../src/workbook/model';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { anyTables } from './any-indicators';
import type { IndicatorCase } from './indicator-cases';
import { CASE_GOALS, INDICATOR_CASES, TRUTH_VALUE_CASES } from './indicator-cases';
import { records } from './model-reading';
import { differences, shownRows } from './shown-indicators';
import type { ShownRow, TypedTables } from './typed-indicators';
import { inEnglish, measuredRows, tablesAlone, todaySerial, workbookOf } from './typed-indicators';
import { readCalculated } from './xlsx-reading';

/** What the rows show once another library has calculated the written file. */
async function calculated(model: WorkbookModel): Promise<readonly ShownRow[]> {
  return shownRows(await readCalculated(await writeXlsx(model)), model);
}

const cases = [...INDICATOR_CASES, ...TRUTH_VALUE_CASES];
const tables: TypedTables = { goals: CASE_GOALS, rows: cases };
const expectedOf = ({ expected }: IndicatorCase, row: ShownRow | undefined): ShownRow | undefined =>
  row && { ...row, ...expected };

describe('the formulas of an indicator’s row', () => {
  it('have at least seventy cases worked out by hand, each with a name of its own', () => {
    expect(INDICATOR_CASES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  const measured = measuredRows(tables, todaySerial());
  it.each(cases.map((each, index) => [each.name, each, index] as const))(
    'are measured as expected: %s',
    (_, each, index) => {
      expect(differences(measured[index], expectedOf(each, measured[index]))).toEqual([]);
    },
  );

  it('show what was worked out by hand and what is measured', async () => {
    const shown = await calculated(workbookOf(tables));
    const faults = cases.flatMap((each, index) =>
      [
        ...differences(shown[index], expectedOf(each, shown[index])),
        ...differences(shown[index], measured[index]),
      ].map((difference) => `${each.name}: ${difference}`),
    );
    expect(faults).toEqual([]);
  });

  it('show what is measured, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables(220), async (any) => {
        const shown = await calculated(tablesAlone(workbookOf(any)));
        const expected = measuredRows(any, todaySerial());
        expect(shown.flatMap((row, index) => differences(row, expected[index]))).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
    // A thousand rows of long formulas take the library a while on two busy cores.
  }, 300_000);

  it('show the same in English, in its words', async () => {
    const english = inEnglish({ goals: CASE_GOALS, rows: INDICATOR_CASES });
    const model = tablesAlone(workbookOf(english, 'en'));
    const shown = shownRows(await readCalculated(await writeXlsx(model)), model, 'en');
    const expected = measuredRows(english, todaySerial(), { language: 'en' });
    expect(shown.flatMap((row, index) => differences(row, expected[index]))).toEqual([]);
    expect(new Set(shown.map(({ assessment }) => assessment))).toContain('◆ at risk');
  });

  it('are shorter than Excel’s limit, in both languages and with every name taken', () => {
    for (const language of LANGUAGES) {
      const formulas = Object.values(records(workbookOf(tables, language), 'Wskazniki')[0] ?? {});
      // Excel takes 8,192 characters (Microsoft: Excel specifications and limits); some are left for longer names.
      expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(7000);
    }
  });
});
