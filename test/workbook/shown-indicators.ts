import type { Workbook } from '@cj-tech-master/excelts';
import { cellRange, rangeAddress } from '../../src/workbook/address';
import type { CalculatedColumn } from '../../src/workbook/indicator-formulas';
import type { Language } from '../../src/strategy/language';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { WorkbookModel } from '../../src/workbook/model';
import { tableNamed } from './model-reading';
import type { ShownRow } from './typed-indicators';
import { valueAt } from './xlsx-reading';

const CALCULATED = [
  'number',
  'goal',
  'lastValue',
  'lastYear',
  'progress',
  'assessment',
  'gaps',
  'strategicCode',
  'label',
] as const satisfies readonly CalculatedColumn[];

/** What the rows of the table of indicators show in a calculated file of the model. */
export function shownRows(
  workbook: Workbook,
  model: WorkbookModel,
  language: Language = 'pl',
): readonly ShownRow[] {
  const { sheet, table } = tableNamed(model, 'Wskazniki');
  const texts = messagesFor(language).indicators;
  const headers = table.columns.map(({ name }) => name);
  return Array.from({ length: table.range.rowCount - 1 }, (_, index) => {
    const read = (column: CalculatedColumn) => {
      const cell = cellRange(
        table.range.row + 1 + index,
        table.range.column + headers.indexOf(texts[column]),
      );
      return valueAt(workbook, sheet.name, rangeAddress(cell));
    };
    return {
      number: read('number'),
      goal: read('goal'),
      lastValue: read('lastValue'),
      lastYear: read('lastYear'),
      progress: read('progress'),
      assessment: read('assessment'),
      gaps: read('gaps'),
      strategicCode: read('strategicCode'),
      label: read('label'),
    };
  });
}

/** Where two rows differ, "progress: 0.5 instead of 0.25" for example; numbers by more than their last digits. */
export function differences(seen: ShownRow | undefined, expected: ShownRow | undefined): readonly string[] {
  return CALCULATED.flatMap((column) => {
    const [is, should] = [seen?.[column], expected?.[column]];
    return isSame(is, should)
      ? []
      : [`${column}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`];
  });
}

function isSame(is: string | number | undefined, should: string | number | undefined): boolean {
  if (typeof is !== 'number' || typeof should !== 'number') return is === should;
  return Math.abs(is - should) <= 1e-12 * Math.max(1, Math.abs(should));
}
