import { translateFormula } from '../formula/translate-formula';
import { cellKey } from '../state/grid';
import { dataBody } from '../state/table-columns';
import { readCell, writeCell } from '../state/write-cell';
import { changeTableRows } from './change-table-rows';
import { readTable, type TableTarget } from './table';

export interface CopiedRows {
  readonly from: number;
  readonly count: number;
  /** Before which row they are inserted; the number of rows for behind the last. */
  readonly at: number;
}

/**
 * Copies rows of a table and inserts the copies into it, as "Insert Copied Cells" does and pasting right below the last row: contents,
 * formulas as copied down or up, looks and links.
 */
export function copyTableRows(target: TableTarget, { from, count, at }: CopiedRows): void {
  const { sheet } = target;
  changeTableRows(target, { kind: 'added', index: at, count });
  const { row, column, columnCount } = dataBody(readTable(target));
  for (let offset = 0; offset < count; offset += 1) {
    const source = row + from + offset + (from + offset >= at ? count : 0);
    const to = row + at + offset;
    for (let each = column; each < column + columnCount; each += 1) {
      const { content, format } = readCell(sheet, source, each);
      const isFormula = content.kind === 'formula';
      writeCell(sheet, to, each, {
        format,
        content: isFormula
          ? { kind: 'formula', formula: translateFormula(content.formula, to - source) }
          : content,
      });
      const link = sheet.hyperlinks.get(cellKey(source, each));
      if (link !== undefined) sheet.hyperlinks.set(cellKey(to, each), link);
    }
  }
}
