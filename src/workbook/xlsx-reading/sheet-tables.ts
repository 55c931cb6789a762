import type { TableModel } from '../model';
import type { NoteBeyond } from './beyond';
import { rangeFromAddress } from './cell-range';
import type { FileCells } from './sheet-cells';
import { attribute, childOf, childrenOf, flag, numeric, plainText, readText, type XmlElement } from './xml';

/** A table of a file. */
export interface FileTable {
  readonly model: TableModel;
  /** Whether a filter is set that may hide rows. */
  readonly isFiltered: boolean;
  /** Rows of totals below the range. */
  readonly totals: number;
}

/**
 * A table (ECMA-376 part 1, 18.5.1.2); its headers as they stand in their cells, since programs rename them there without telling the
 * table. Undefined for one without headers or rows, which a model cannot say.
 * @param isCalc whether LibreOffice saved the file: it keeps the formulas of cells, but not that their column calculates itself
 */
export function readTable(
  root: XmlElement,
  cells: FileCells,
  isCalc: boolean,
  note: NoteBeyond,
): FileTable | undefined {
  const whole = rangeFromAddress(attribute(root, 'ref') ?? '');
  const totals = numeric(root, 'totalsRowCount') ?? 0;
  const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
  if (
    !whole ||
    numeric(root, 'headerRowCount') === 0 ||
    whole.rowCount - totals < 2 ||
    columns.length !== whole.columnCount ||
    whole.rowCount * whole.columnCount > PLACES_LIMIT
  ) {
    note('otherTables');
    return undefined;
  }
  if (totals > 0) note('totalsRows');
  const range = { ...whole, rowCount: whole.rowCount - totals };
  const filter = childOf(root, 'autoFilter');
  const conditions = childrenOf(filter, 'filterColumn');
  const isFiltered = conditions.some((column) => childrenOf(column).some((each) => each.name !== 'extLst'));
  if (isFiltered) note('filters');
  const style = childOf(root, 'tableStyleInfo');
  return {
    totals,
    isFiltered,
    model: {
      name,
      range,
      columns: columns.map((column, index) => {
        const header = cells.get(range.row)?.get(range.column + index)?.value;
        const stated = childOf(column, 'calculatedColumnFormula');
        const formula = stated
          ? plainText(stated)
          : isCalc
            ? commonFormula(cells, range, range.column + index)
            : undefined;
        return {
          name:
            typeof header === 'string' || typeof header === 'number'
              ? `${header}`
              : readText(attribute(column, 'name') ?? ''),
          ...(formula !== undefined && { formula }),
        };
      }),
      style: attribute(style, 'name') ?? '',
      bandedRows: flag(style, 'showRowStripes'),
      filterButton: filter !== undefined && !conditions.some((column) => flag(column, 'hiddenButton')),
    },
  };
}

/** More than this many cells are no table that somebody filled. */
const PLACES_LIMIT = 5_000_000;

/** The formula that all data cells of a column have in common. */
function commonFormula(
  cells: FileCells,
  { row, rowCount }: TableModel['range'],
  column: number,
): string | undefined {
  const formulaIn = (index: number) => {
    const content = cells.get(index)?.get(column)?.content;
    return content?.kind === 'formula' ? content.formula : undefined;
  };
  const first = formulaIn(row + 1);
  for (let index = row + 2; index < row + rowCount; index += 1) {
    if (formulaIn(index) !== first) return undefined;
  }
  return first;
}
