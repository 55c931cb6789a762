import type { AddedRow, CellChange, TableChange } from '../../workbook/change/change-plan';
import { resultingRows } from '../../workbook/change/resulting-rows';
import { LOOKS } from '../../workbook/looks';
import type { CellModel, CellStyle } from '../../workbook/model';
import { looksLikeFormula } from './cell-content';
import { orderColumn, sourceRows } from './change-pieces';
import type { KnownColumns } from './known-columns';
import type { FormulaSource, InsertedCell, InsertedRow, JobCell, JobOrder, TableJob } from './table-job';
import type { TableCells } from './table-pieces';

/** How a change of a table is carried out, by what was read of it. */
export function changeJob(change: TableChange, known: KnownColumns, read: TableCells): TableJob {
  const inserted = change.added.filter(({ fills }) => !fills);
  return {
    table: change.table,
    rowCount: change.storedIds.length,
    columnCount: change.headers.length,
    idColumn: change.idColumn,
    isUndo: false,
    cells: [
      ...change.cells.map((cell) => changedCell(cell, read)),
      ...change.added.filter(({ fills }) => fills).flatMap((row) => filledCells(row, change.idColumn, read)),
      ...change.removed.flatMap(({ row, emptied }) =>
        idLast(Object.entries(emptied ?? {}), change.idColumn).map(([column, cell]) =>
          restyledCell(row, column, cell, read),
        ),
      ),
    ],
    refilled: [],
    isSortCutOff: false,
    inserted: inserted.map(insertedRow),
    deleted: change.removed.filter(({ emptied }) => emptied === undefined).map(({ row }) => row),
    formulas: inserted.length === 0 ? [] : formulaSources(change, known, read),
    ...(change.order && { order: jobOrder(change, change.order, known, read) }),
  };
}

const STYLES: Readonly<Record<string, CellStyle>> = LOOKS;

function styleOf({ style }: CellModel): CellStyle {
  return style === undefined ? {} : (STYLES[style] ?? {});
}

function changedCell({ row, column, after, indentOf }: CellChange, read: TableCells): JobCell {
  return {
    row,
    column,
    content: after,
    numberFormat: read.numberFormat(row, column),
    ...(indentOf && { indentation: indentationOf(LOOKS[indentOf]) }),
  };
}

function indentationOf({ horizontal, indent }: CellStyle): NonNullable<JobCell['indentation']> {
  return { ...(horizontal && { horizontal }), ...(indent !== undefined && { indent }) };
}

/** The id goes first: by it the row is recognised. What the row gets nothing for keeps its look. */
function filledCells({ after, cells }: AddedRow, idColumn: number, read: TableCells): readonly JobCell[] {
  const row = after + 1;
  const given = idLast(Object.entries(cells), idColumn).toReversed();
  return given
    .filter(([, { content }]) => content !== undefined)
    .map(([column, cell]) => restyledCell(row, column, cell, read));
}

/** A cell with new content and fill; its number format stays. */
function restyledCell(row: number, column: number, cell: CellModel, read: TableCells): JobCell {
  return {
    row,
    column,
    content: cell.content,
    numberFormat: read.numberFormat(row, column),
    ...(cell.style !== undefined && {
      fill: styleOf(cell).fill ?? null,
      ...(isIndented(cell) && { indentation: indentationOf(styleOf(cell)) }),
    }),
  };
}

function idLast(
  cells: readonly (readonly [string, CellModel])[],
  idColumn: number,
): readonly (readonly [number, CellModel])[] {
  return cells
    .map(([column, cell]) => [Number(column), cell] as const)
    .sort(([a], [b]) => Number(a === idColumn) - Number(b === idColumn));
}

function insertedRow({ after, id, cells }: AddedRow): InsertedRow {
  return {
    after,
    id,
    hasOwnLooks: false,
    cells: new Map(
      Object.entries(cells).map(([column, cell]): [number, InsertedCell] => [
        Number(column),
        { content: cell.content, style: styleOf(cell), setsIndentation: isIndented(cell) },
      ]),
    ),
  };
}

/** Looks that differ by how far they are indented: the names of goals. */
const INDENTED_LOOKS: readonly (string | undefined)[] = ['name0', 'name1', 'name2'];

function isIndented({ style }: CellModel): boolean {
  return INDENTED_LOOKS.includes(style);
}

/**
 * The columns that calculate themselves, and rows to copy each one's formula from: those of ours, and those of the planner's in which
 * every cell has a formula.
 */
function formulaSources(
  change: TableChange,
  { keys, calculated }: KnownColumns,
  read: TableCells,
): readonly FormulaSource[] {
  const all = change.storedIds.map((_, row) => row);
  const withFormula = (column: number, rows: readonly number[]) =>
    rows.filter((row) => looksLikeFormula(read.formula(row, column)));
  return change.headers.flatMap((_, column) => {
    if (calculated.has(column)) {
      const rows = withFormula(column, sourceRows(change));
      return rows.length > 0 ? [{ column, rows }] : [];
    }
    if (keys[column] !== undefined) return [];
    const rows = withFormula(column, all);
    return rows.length === all.length ? [{ column, rows }] : [];
  });
}

function jobOrder(
  change: TableChange,
  ids: readonly string[],
  { keys }: KnownColumns,
  read: TableCells,
): JobOrder {
  const column = orderColumn(keys);
  const held = change.storedIds.map((_, row) => read.formula(row, column));
  const formula = held.find(looksLikeFormula) ?? '';
  const newIds = new Map(change.cells.map(({ row, rowId }) => [row, rowId]));
  const rows = resultingRows(change).map((row) =>
    row.kind === 'added'
      ? { id: row.row.id, held: formula }
      : { id: newIds.get(row.row) ?? change.storedIds[row.row], held: String(held[row.row] ?? '') },
  );
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const ordered = ids.flatMap((id) => places.get(id) ?? []);
  const others = rows.map((_, index) => index).filter((index) => !ordered.includes(index));
  return { column, rows: [...ordered, ...others], formulas: rows.map((row) => row.held) };
}
