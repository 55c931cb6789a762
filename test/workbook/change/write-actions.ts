import type { ChangePlan, TableChange } from '../../../src/workbook/change/change-plan';
import type { RestoredRow, TableUndo, UndoPlan } from '../../../src/workbook/change/undo-plan';
import { LOOKS } from '../../../src/workbook/looks';
import type { CellContent, CellModel, CellStyle } from '../../../src/workbook/model';
import type { RowInTest, TableInTest } from './table-model';
import { columnOf, isCalculatedColumn, keptContent } from './table-model';

/** One thing that is done to a table, after which everything may break off. */
export type Action = () => void;

const STYLES: Readonly<Record<string, CellStyle>> = LOOKS;

/** What a plan does to tables, as Excel would: rows are meant, wherever they are by then. */
export function writeActions(plan: ChangePlan, tables: readonly TableInTest[]): readonly Action[] {
  return plan.tables.flatMap((change) => changeActions(change, tableNamed(tables, change.table)));
}

export function undoActions(plan: UndoPlan, tables: readonly TableInTest[]): readonly Action[] {
  return plan.tables.flatMap((undo) => tableUndoActions(undo, tableNamed(tables, undo.table)));
}

/** What is done when all else is, and the record is gone. */
export function closingActions(plan: UndoPlan, tables: readonly TableInTest[]): readonly Action[] {
  return plan.tables.flatMap(({ table: name, ids }) => {
    const table = tableNamed(tables, name);
    return ids.map(({ row, content }) => () => {
      rowAt(table.rows, row).cells[columnOf(table, 'id')] = content;
    });
  });
}

export function carryOut(actions: readonly Action[], count = actions.length): void {
  for (const action of actions.slice(0, count)) action();
}

function changeActions(change: TableChange, table: TableInTest): readonly Action[] {
  const rows = [...table.rows];
  const last = new Map<RowInTest, RowInTest>();
  const entry =
    (row: RowInTest, column: number, { content, style }: CellModel): Action =>
    () => {
      row.cells[column] = content;
      if (style !== undefined) {
        row.fills[column] = STYLES[style]?.fill;
        if (style.startsWith('name')) row.indents[column] = STYLES[style]?.indent ?? 0;
      }
    };
  const sorted = (cells: Readonly<Record<number, CellModel>>) =>
    Object.entries(cells)
      .map(([column, cell]) => [Number(column), cell] as const)
      .sort(([a], [b]) => Number(a === change.idColumn) - Number(b === change.idColumn));
  return [
    ...change.cells.flatMap(({ row, column, after, indentOf }): readonly Action[] => {
      const own = rowAt(rows, row);
      const set = () => {
        own.cells[column] = keptContent(table, row, after);
      };
      const indent = () => {
        own.indents[column] = STYLES[indentOf ?? '']?.indent ?? 0;
      };
      return indentOf === undefined ? [set] : [indent];
    }),
    ...change.added.flatMap(({ id, after, fills, cells }): readonly Action[] => {
      if (fills) {
        const own = rowAt(rows, 0);
        return sorted(cells)
          .toReversed()
          .filter(([, { content }]) => content !== undefined)
          .map(([column, cell]) => entry(own, column, cell));
      }
      const own: RowInTest = { cells: table.columns.map(() => undefined), indents: {}, fills: [] };
      own.cells[change.idColumn] = { kind: 'text', text: id };
      return [
        () => {
          const anchor = rowAt(rows, after);
          insertBehind(table, last.get(anchor) ?? anchor, own);
          last.set(anchor, own);
        },
        () => copyFormulas(table, own),
        ...sorted(cells).map(([column, cell]) => entry(own, column, cell)),
      ];
    }),
    ...change.removed.flatMap(({ row, emptied }): readonly Action[] => {
      const own = rowAt(rows, row);
      return emptied
        ? sorted(emptied).map(([column, cell]) => entry(own, column, cell))
        : [() => (table.rows = table.rows.filter((each) => each !== own))];
    }),
    () => {
      if (change.order) sortById(table, change.idColumn, change.order);
    },
  ];
}

function tableUndoActions(undo: TableUndo, table: TableInTest): readonly Action[] {
  const rows = [...table.rows];
  const last = new Map<RowInTest, RowInTest>();
  const idColumn = columnOf(table, 'id');
  const cellActions = undo.cells.flatMap(({ row, column, after, indent }) => {
    const own = rowAt(rows, row);
    const set = () => {
      own.cells[column] = keptContent(table, table.rows.indexOf(own), after);
    };
    const indentation = () => {
      if (indent !== undefined) own.indents[column] = indent;
    };
    return [{ isId: column === idColumn, actions: [indentation, set] }];
  });
  const actionsOf = (isId: boolean) =>
    cellActions.filter((each) => each.isId === isId).flatMap(({ actions }) => actions);
  return [
    ...actionsOf(false),
    ...restoreActions(undo.restored, table, rows, last, idColumn),
    ...undo.emptied.flatMap(({ row, columns, fills, indents }) => {
      const own = rowAt(rows, row);
      return columns.map((column) => () => {
        own.cells[column] = undefined;
        if (column in fills) own.fills[column] = fills[column];
        if (column in indents) own.indents[column] = indents[column] ?? 0;
      });
    }),
    ...undo.deleted.toReversed().map((row) => {
      const own = rowAt(rows, row);
      return () => {
        table.rows = table.rows.filter((each) => each !== own);
      };
    }),
    () => {
      const { order } = undo;
      if (order) table.rows = order.rows.map((row) => rowAt(table.rows, row));
    },
    // Rows are recognised by them until everything else is done.
    ...actionsOf(true),
  ];
}

/** All insertions first: what a formula reads depends on the place that its row has then. */
function restoreActions(
  restored: readonly RestoredRow[],
  table: TableInTest,
  rows: readonly RowInTest[],
  last: Map<RowInTest, RowInTest>,
  idColumn: number,
): readonly Action[] {
  const made = restored.map((row) => {
    const own = row.fills
      ? rowAt(rows, row.after)
      : { cells: table.columns.map((): CellContent | undefined => undefined), indents: {}, fills: [] };
    const insert = () => {
      own.cells[idColumn] = { kind: 'text', text: row.id };
      if (row.fills) return;
      const anchor = rowAt(rows, row.after);
      insertBehind(table, last.get(anchor) ?? anchor, own);
      last.set(anchor, own);
    };
    return { own, row, insert };
  });
  return [
    ...made.map(({ insert }) => insert),
    ...made.flatMap(({ own, row }): readonly Action[] => [
      () => {
        for (const [key, look] of Object.entries(row.looks)) {
          own.fills[Number(key)] = look.fill;
          if (look.indent !== undefined) own.indents[Number(key)] = look.indent;
        }
      },
      () => copyFormulas(table, own),
      ...Object.entries(row.cells).map(([key, content]) => () => {
        own.cells[Number(key)] = keptContent(table, table.rows.indexOf(own), content);
      }),
    ]),
  ];
}

/** Formulas of ours, and of the planner's columns in which every other row has one. */
function copyFormulas(table: TableInTest, own: RowInTest): void {
  const others = table.rows.filter((row) => row !== own);
  for (const [column, { key }] of table.columns.entries()) {
    const formulas = others.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'formula' ? [cell] : [];
    });
    const isFilled = isCalculatedColumn(table, column)
      ? formulas.length > 0
      : key === undefined && formulas.length === others.length;
    if (isFilled && own.cells[column] === undefined) own.cells[column] = formulas.at(-1);
  }
}

function insertBehind(table: TableInTest, anchor: RowInTest, row: RowInTest): void {
  const place = table.rows.indexOf(anchor) + 1;
  table.rows = [...table.rows.slice(0, place), row, ...table.rows.slice(place)];
}

/** Rows without a number go last, as Excel sorts empty cells. */
function sortById(table: TableInTest, idColumn: number, ids: readonly string[]): void {
  const number = ({ cells }: RowInTest) => {
    const cell = cells[idColumn];
    const index = cell?.kind === 'text' ? ids.indexOf(cell.text) : -1;
    return index < 0 ? ids.length : index;
  };
  table.rows = [...table.rows].sort((a, b) => number(a) - number(b));
}

function tableNamed(tables: readonly TableInTest[], name: string): TableInTest {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
}

function rowAt(rows: readonly RowInTest[], row: number): RowInTest {
  const found = rows[row];
  if (!found) throw new Error(`There is no row ${row}`);
  return found;
}
