import { formatMessage } from '../../strategy/language';
import { cellKey } from '../simulation/state/grid';
import { STANDARD_FORMAT } from '../simulation/state/cell-format';
import type { SheetState, TableState } from '../simulation/state/sheet-state';
import type { SimulatedWorkbook } from '../simulation/simulated-workbook';
import type { Pairing } from './pairing';
import type { ShownTable } from './read-sheet';

/** The workbook's tables of a sheet: moved and grown with the grid's; one that came with pasted cells gets a new name. `tableName` has a place for {number}. */
export function editedTables(
  shown: readonly ShownTable[],
  pairing: Pairing,
  workbook: SimulatedWorkbook,
  tableName: string,
): readonly TableState[] {
  return shown.map(({ id, range, style, bandedRows, filterButton }) => {
    const known = pairing.tables.get(id);
    if (known !== undefined) return { ...known, range };
    const table: TableState = {
      id: String(workbook.newId()),
      name: freeTableName(workbook, pairing, tableName),
      range,
      style,
      showBandedRows: bandedRows,
      showFilterButton: filterButton,
    };
    pairing.tables.set(id, table);
    return table;
  });
}

function freeTableName(workbook: SimulatedWorkbook, { tables }: Pairing, tableName: string): string {
  const taken = new Set(
    [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.tables), ...tables.values()].map(
      ({ name }) => name.toLowerCase(),
    ),
  );
  let number = 1;
  while (taken.has(formatMessage(tableName, { number }).toLowerCase())) number += 1;
  return formatMessage(tableName, { number });
}

/** Makes header cells texts, none of them empty and no two the same, as Excel does when something else is typed there. `columnName` has a place for {number}. */
export function withHeaderTexts({ tables, cells }: SheetState, columnName: string): void {
  for (const { range } of tables) {
    const taken = new Set<string>();
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const key = cellKey(range.row, column);
      const cell = cells.get(key);
      const content = cell?.content;
      const typed =
        content === undefined || content.kind === 'empty'
          ? formatMessage(columnName, { number: column - range.column + 1 })
          : textOf(content);
      let text = typed;
      for (let copy = 2; taken.has(text.toLowerCase()); copy += 1) text = `${typed}${copy}`;
      taken.add(text.toLowerCase());
      cells.set(key, { content: { kind: 'text', text }, format: cell?.format ?? STANDARD_FORMAT });
    }
  }
}

function textOf(
  content: Exclude<NonNullable<ReturnType<SheetState['cells']['get']>>['content'], { kind: 'empty' }>,
): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.error;
    case 'formula':
      return content.formula;
  }
}
