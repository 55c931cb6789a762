import type { Workbook } from '@cj-tech-master/excelts';
import { cellRange, rangeAddress } from '../../src/workbook/address';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { WorkbookModel } from '../../src/workbook/model';
import { COUNTS, monitoringColumnAt } from '../../src/workbook/monitoring-columns';
import type { Counts } from './counted-indicators';
import { sheetNamed, tableNamed } from './model-reading';
import { valueAt } from './xlsx-reading';

export type Shown = string | number;

/** What each cell of a sheet shows in a calculated file of the model, row by row. */
export function shownCells(
  workbook: Workbook,
  model: WorkbookModel,
  name: string,
): readonly (readonly Shown[])[] {
  return sheetNamed(model, name).rows.map((row, index) =>
    row.map((_, column) => valueAt(workbook, name, rangeAddress(cellRange(index, column)))),
  );
}

/** The formulas of a sheet that show an error value, "B7: #N/A" for example. */
export function errorsOn(workbook: Workbook, model: WorkbookModel, name: string): readonly string[] {
  return shownCells(workbook, model, name).flatMap((row, index) =>
    row.flatMap((shown, column) =>
      /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!)/.test(`${shown}`)
        ? [`${rangeAddress(cellRange(index, column))}: ${shown}`]
        : [],
    ),
  );
}

/** What the monitoring summary shows, by the places of its table and figures. */
export interface ShownMonitoring {
  readonly figures: readonly Shown[];
  readonly goals: readonly {
    readonly code: string;
    readonly name: string;
    readonly counts: readonly Shown[];
  }[];
  readonly rest: readonly Shown[];
  readonly total: readonly Shown[];
  readonly notice: Shown;
}

/** Reads the Polish monitoring summary. */
export function shownMonitoring(workbook: Workbook, model: WorkbookModel): ShownMonitoring {
  const { sheet, table } = tableNamed(model, 'Monitoring');
  const cells = shownCells(workbook, model, sheet.name);
  const first = monitoringColumnAt(COUNTS[0]);
  const counts = (row: number) => (cells[row] ?? []).slice(first, first + COUNTS.length);
  const { row: header, rowCount } = table.range;
  const figures = cells.findIndex(([heading]) => heading === messagesFor('pl').monitoring.whole);
  return {
    figures: counts(figures),
    goals: cells.slice(header + 1, header + rowCount).map((row, index) => ({
      code: `${row[0] ?? ''}`,
      name: `${row[1] ?? ''}`,
      counts: counts(header + 1 + index),
    })),
    rest: counts(header + rowCount),
    total: counts(header + rowCount + 1),
    notice: cells[header + rowCount + 2]?.[0] ?? '',
  };
}

/** Counts as the sheet shows them, from the left. */
export function inOrder(counts: Counts): readonly number[] {
  return COUNTS.map((count) => counts[count]);
}
