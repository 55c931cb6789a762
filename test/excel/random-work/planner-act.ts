import type { PlannerEdit } from '../../../src/preview/simulation/planner-edits/planner-edit';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { SheetState, TableState } from '../../../src/preview/simulation/state/sheet-state';
import { columnNames, dataBody } from '../../../src/preview/simulation/state/table-columns';
import { cellKey } from '../../../src/preview/simulation/state/grid';
import { LANGUAGES } from '../../../src/strategy/language';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { Act } from './act';
import { pick } from './act';

type PlannerAct = Extract<Act, { by: 'planner' }>;

const TEXTS = LANGUAGES.map(messagesFor);
const CODE_HEADERS = TEXTS.flatMap(({ goals, indicators }) => [goals.code, indicators.goalCode]);
/** Headers by which a table is one of goals or of indicators. */
const MARK_HEADERS = TEXTS.flatMap(({ goals, indicators }) => [goals.originKey, indicators.goalId]);
/** Columns that a planner does not see. */
const HIDDEN_HEADERS = TEXTS.flatMap(({ goals, indicators }) => [
  goals.id,
  goals.ordinal,
  goals.originKey,
  indicators.id,
  indicators.goalId,
  indicators.insertedGoalCode,
]);
const CODES = ['1', '1.1', '1.2', '2', '2.10', '9.9', 'A', ''];

/**
 * What an act means in this workbook; undefined where it has nothing to be done to. No row is inserted before the first one of a table: it
 * is not known whether Excel then extends validations and conditional formats, and the add-in never does it itself.
 */
export function plannerEdit(
  workbook: SimulatedWorkbook,
  { kind, picks: [a, b, c, d] }: PlannerAct,
  word: string,
): PlannerEdit | undefined {
  const tables = draftTables(workbook);
  const found = pick(tables, a);
  const sheet = pick(workbook.sheets, a);
  if (found === undefined || sheet === undefined) return undefined;
  const { table } = found;
  const body = dataBody(table);
  const at = b % body.rowCount;
  const column = c % body.columnCount;
  const ofSheet = found.sheet.name;
  switch (kind) {
    case 'typeInTable': {
      const cell = pick(enterableCells(found), b);
      return cell && { kind: 'type', sheet: ofSheet, ...cell, text: word };
    }
    case 'typeOutside': {
      const { row, column: first, rowCount, columnCount } = table.range;
      const below = { row: row + rowCount + 1 + (c % 3), column: first + (d % columnCount) };
      const beside = { row: row + (d % rowCount), column: first + columnCount + 1 + (c % 2) };
      return { kind: 'type', sheet: ofSheet, ...(b % 2 === 0 ? below : beside), text: word };
    }
    case 'clearId': {
      const id = columnNames(found.sheet, table).indexOf('Id');
      if (id < 0) return undefined;
      return {
        kind: 'clear',
        sheet: ofSheet,
        range: { row: body.row + at, column: body.column + id, rowCount: 1, columnCount: 1 },
      };
    }
    case 'typeCode': {
      const code = columnNames(found.sheet, table).findIndex((name) => CODE_HEADERS.includes(name));
      const text = pick(CODES, c);
      if (code < 0 || text === undefined || text === '') return undefined;
      return { kind: 'type', sheet: ofSheet, row: body.row + at, column: body.column + code, text };
    }
    case 'insertRows': {
      const row = b % (table.range.row + table.range.rowCount + 2);
      return { kind, sheet: ofSheet, at: row === body.row ? row + 1 : row, count: 1 };
    }
    case 'deleteRows':
      return { kind, sheet: ofSheet, at: b % (table.range.row + table.range.rowCount + 2), count: 1 };
    case 'insertColumns':
    case 'deleteColumns':
      return { kind, sheet: ofSheet, at: b % (table.range.columnCount + 2), count: 1 };
    case 'insertTableRows':
      return { kind, table: table.name, at: at + 1, count: 1 };
    case 'deleteTableRows':
      return { kind, table: table.name, at, count: 1 };
    case 'copyTableRows':
      return { kind, table: table.name, from: at, count: 1, at: 1 + (d % body.rowCount) };
    case 'sortTable':
      return { kind, table: table.name, column, ascending: d % 2 === 0 };
    case 'filterTable':
      return { kind, table: table.name, on: d % 3 === 0 };
    case 'renameTable':
      return { kind, table: table.name, name: `Moja_tabela_${d}` };
    case 'renameTableColumn':
      return { kind, table: table.name, column, name: `Kolumna ${d}` };
    case 'addTableColumn':
      return { kind, table: table.name, at: c % (body.columnCount + 1), name: `Moja kolumna ${d}` };
    case 'deleteTableColumn':
      return { kind, table: table.name, column };
    case 'renameSheet':
      return { kind, sheet: sheet.name, name: `Arkusz nr ${d}` };
    case 'moveSheet':
      return { kind, sheet: sheet.name, position: d % workbook.sheets.length };
    case 'hideSheet':
      return { kind, sheet: sheet.name };
    case 'copySheet':
      return { kind, sheet: ofSheet };
  }
}

interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** The tables of goals and indicators, by a column that only they have. */
export function draftTables(workbook: SimulatedWorkbook): readonly FoundTable[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => columnNames(sheet, table).some((name) => MARK_HEADERS.includes(name)))
      .map((table) => ({ sheet, table })),
  );
}

/** Where a planner would type a text: not over a formula, nor into the columns that she does not see. */
function enterableCells({ sheet, table }: FoundTable): readonly { row: number; column: number }[] {
  const body = dataBody(table);
  return columnNames(sheet, table).flatMap((name, index) => {
    if (HIDDEN_HEADERS.includes(name)) return [];
    const column = body.column + index;
    return Array.from({ length: body.rowCount }, (_, offset) => ({ row: body.row + offset, column })).filter(
      ({ row }) => sheet.cells.get(cellKey(row, column))?.content.kind !== 'formula',
    );
  });
}
