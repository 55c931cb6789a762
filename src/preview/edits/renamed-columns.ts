import { withColumnsChanged, type ColumnChanges } from '../simulation/formula/table-columns';
import { tellColumns } from '../simulation/object-model/table-headers';
import type { SimulatedWorkbook } from '../simulation/simulated-workbook';
import { cellOfKey, contains } from '../simulation/state/grid';
import type { SheetState, TableState } from '../simulation/state/sheet-state';
import { columnNames } from '../simulation/state/table-columns';
import type { Pairing } from './pairing';
import type { ShownSheet } from './read-sheet';
import type { SheetChange } from './structured-formulas';

/** The names of each table's columns, by the table's id, before edits are taken. */
export function namesOfColumns({ sheets }: SimulatedWorkbook): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, columnNames(sheet, table)] as const)),
  );
}

/**
 * Lets formulas follow headers that a person typed over in the grid, whose own formulas name no columns. A column is known by its header's
 * cell, or by its place where as many columns as before are there. (Of columns that are gone, the grid's formulas tell.)
 * @param before what `namesOfColumns` gave
 * @returns the changes, what formulas said before in the new words as well
 */
export function followHeaders<Change extends SheetChange & { readonly shown: ShownSheet }>(
  changes: readonly Change[],
  workbook: SimulatedWorkbook,
  pairing: Pairing,
  before: ReadonlyMap<string, readonly string[]>,
): readonly Change[] {
  const renamed = changes.flatMap((change) =>
    change.state.tables.flatMap((table) => {
      const columns = renamedColumns(change, table, pairing, before.get(table.id) ?? []);
      return columns.size === 0 ? [] : [{ table, columns }];
    }),
  );
  for (const { table, columns } of renamed) tellColumns(workbook, table, columns);
  if (renamed.length === 0) return changes;
  return changes.map((change) => ({
    ...change,
    cells: change.cells.map((cell) => {
      if (cell.formulaBefore === undefined) return cell;
      const home = tableAt(change.state, cell.key);
      const formulaBefore = renamed.reduce(
        (formula, { table, columns }) => withColumnsChanged(formula, table.name, columns, home),
        cell.formulaBefore,
      );
      return { ...cell, formulaBefore };
    }),
  }));
}

function renamedColumns(
  { shown, state }: { readonly shown: ShownSheet; readonly state: SheetState },
  table: TableState,
  pairing: Pairing,
  before: readonly string[],
): ColumnChanges {
  const { row, column, columnCount } = table.range;
  const headerIds = new Map(
    shown.cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell.id]),
  );
  const pairs = columnNames(state, table).flatMap((name, index) => {
    const id = headerIds.get(column + index);
    const content = id === undefined ? undefined : pairing.cells.get(id)?.state.content;
    const old = content?.kind === 'text' ? content.text : '';
    const known = before.includes(old) ? old : columnCount === before.length ? before[index] : undefined;
    return known === undefined || known === name ? [] : [[known, name] as const];
  });
  return new Map(pairs);
}

function tableAt({ tables }: SheetState, key: number): string | undefined {
  const cell = { ...cellOfKey(key), rowCount: 1, columnCount: 1 };
  return tables.find(({ range }) => contains(range, cell))?.name;
}
