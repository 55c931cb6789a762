import { queueLooks } from './row-looks';
import type { TableJob } from './table-job';
import { valueRuns } from './value-runs';

/** Queues the looks of rows that get back what they had, their number formats too, and the formulas that other rows have. */
export function queueRefilled(body: Excel.Range, { refilled, formulas }: TableJob): void {
  for (const { row, looks } of refilled) {
    const target = body.getRow(row).untrack();
    queueLooks(target, [looks]);
    const formats = looks.map((look) => look && (look.numberFormat ?? 'General'));
    for (const { range, value } of valueRuns([formats], (each) => each)) {
      target
        .getCell(0, range.column)
        .untrack()
        .getResizedRange(0, range.columnCount - 1)
        .untrack().numberFormat = [Array.from({ length: range.columnCount }, () => value)];
    }
    for (const { column, rows } of formulas) {
      const source = rows.findLast((each) => each < row) ?? rows.find((each) => each > row);
      if (source === undefined || rows.includes(row)) continue;
      const from = body.getCell(source, column).untrack();
      target.getCell(0, column).untrack().copyFrom(from, 'Formulas');
    }
  }
}
