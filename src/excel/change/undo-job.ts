import type { RestoredRow, TableUndo } from '../../workbook/change/undo-plan';
import { idColumnOf } from '../../workbook/change/table-contents';
import type { CellContent, CellStyle } from '../../workbook/model';
import { plainCell } from './cell-content';
import type { TableNow } from './read-contents';
import type { FormulaSource, InsertedCell, InsertedRow, JobCell, TableJob } from './table-job';

/** How what takes a write back in a table is carried out. */
export function undoJob(undo: TableUndo, now: TableNow): TableJob {
  const { facts, contents } = now;
  const idColumn = idColumnOf(contents.keys);
  if (idColumn === undefined) throw new Error(`The table ${facts.name} has no column of ids`);
  const restored = undo.restored.filter(({ fills }) => !fills);
  return {
    table: facts.name,
    rowCount: facts.rowCount,
    columnCount: facts.headers.length,
    idColumn,
    isUndo: true,
    cells: [
      ...repairs(now),
      ...undo.cells.map(({ row, column, after, indent }) => ({
        ...keptFormat(now, row, column, after),
        ...(indent !== undefined && { indentation: indentation(indent) }),
      })),
      ...undo.restored.filter(({ fills }) => fills).flatMap((row) => filledCells(row, idColumn, now)),
      ...undo.emptied.flatMap(({ row, columns, fills }) =>
        columns.map((column) => ({
          ...keptFormat(now, row, column, undefined),
          ...(column in fills && { fill: fills[column] ?? null }),
        })),
      ),
    ],
    refilled: undo.restored
      .filter(({ fills }) => fills)
      .map(({ after, looks }) => ({ row: after, looks: facts.headers.map((_, column) => looks[column]) })),
    isSortCutOff: now.toRepair !== undefined,
    inserted: restored.map((row) => insertedRow(row, now)),
    deleted: undo.deleted,
    formulas: undo.restored.length === 0 ? [] : formulaSources(now),
    ...(undo.order && { order: { ...undo.order, formulas: columnAfter(undo, undo.order.column, now) } }),
  };
}

/** What is done to a table in which only a column's formula is missing. */
export function repairJob(now: TableNow): TableJob {
  const { name: table, sheet } = now.facts;
  return undoJob({ table, sheet, cells: [], restored: [], emptied: [], deleted: [], ids: [] }, now);
}

function repairs(now: TableNow): readonly JobCell[] {
  const { toRepair } = now;
  if (toRepair === undefined) return [];
  return now.contents.rows.map(({ cells }, row) => keptFormat(now, row, toRepair, cells[toRepair]));
}

function keptFormat(now: TableNow, row: number, column: number, content: CellContent | undefined): JobCell {
  return { row, column, content, numberFormat: now.numberFormats[row]?.[column] ?? 'General' };
}

/** As our looks of names have it: what is indented is aligned to the left. */
function indentation(indent: number): NonNullable<JobCell['indentation']> {
  return indent === 0 ? {} : { horizontal: 'left', indent };
}

/** The id goes first: by it the row is recognised. Their number formats come with the looks. */
function filledCells(
  { after, cells, looks }: RestoredRow,
  idColumn: number,
  now: TableNow,
): readonly JobCell[] {
  return Object.entries(cells)
    .map(([column, content]): JobCell => {
      const look = looks[Number(column)];
      const cell = keptFormat(now, after, Number(column), content);
      return look === undefined ? cell : { ...cell, numberFormat: look.numberFormat ?? 'General' };
    })
    .sort((a, b) => Number(b.column === idColumn) - Number(a.column === idColumn));
}

function insertedRow({ id, after, cells, looks }: RestoredRow, { facts }: TableNow): InsertedRow {
  return {
    id,
    after,
    hasOwnLooks: true,
    cells: new Map(
      facts.headers.flatMap((_, column): [number, InsertedCell][] => {
        const [content, style] = [cells[column], looks[column]];
        if (content === undefined && style === undefined) return [];
        return [[column, { content, style: style ?? STANDARD, setsIndentation: true }]];
      }),
    ),
  };
}

const STANDARD: CellStyle = {};

/** Every row with a formula in a column that calculates itself: all of ours, and those of the planner's that have formulas only. */
function formulaSources({ facts, known, contents: { rows } }: TableNow): readonly FormulaSource[] {
  return facts.headers.flatMap((_, column) => {
    const isOwn = known.keys[column] !== undefined && !known.calculated.has(column);
    if (isOwn) return [];
    const withFormula = rows.flatMap(({ cells }, row) => (cells[column]?.kind === 'formula' ? [row] : []));
    const isCalculated = known.calculated.has(column)
      ? withFormula.length > 0
      : withFormula.length === rows.length;
    return isCalculated ? [{ column, rows: withFormula }] : [];
  });
}

/** What a column that calculates itself holds when rows were inserted and deleted: new rows have the formula of the others. */
function columnAfter(undo: TableUndo, column: number, { contents: { rows } }: TableNow): readonly string[] {
  const held = rows.map(({ cells }) => cells[column]);
  const formula = plainCell(held.find((content) => content?.kind === 'formula'));
  const refilled = undo.restored.filter(({ fills }) => fills).map(({ after }) => after);
  return held.flatMap((content, row) => [
    ...(undo.deleted.includes(row)
      ? []
      : [`${content === undefined && refilled.includes(row) ? formula : plainCell(content)}`]),
    ...undo.restored.filter(({ after, fills }) => after === row && !fills).map(() => `${formula}`),
  ]);
}
