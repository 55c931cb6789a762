import type { AddOutcome } from '../../src/excel/add-indicators';
import { addIndicators } from '../../src/excel/add-indicators';
import { insertDraft } from '../../src/excel/insert-draft';
import { readOpenWorkbook } from '../../src/excel/read-open-workbook';
import { undoWrite } from '../../src/excel/undo-write';
import type { SimulatedHost, SimulatedHostOptions } from '../../src/preview/simulation/simulated-host';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import type { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { CellContent } from '../../src/preview/simulation/state/cell-state';
import { cellKey, cellOfKey } from '../../src/preview/simulation/state/grid';
import type { SheetState, TableState } from '../../src/preview/simulation/state/sheet-state';
import { columnNames } from '../../src/preview/simulation/state/table-columns';
import { readCell, writeCell } from '../../src/preview/simulation/state/write-cell';
import type { Draft, DraftGoal } from '../../src/strategy/draft';
import { walkGoals } from '../../src/strategy/draft';
import type { ChosenIndicator } from '../../src/strategy/indicator';
import type { Language } from '../../src/strategy/language';
import { nodeKey } from '../../src/strategy/selection';
import { useOfficeClient } from '../office-client';
import { plainContent } from '../preview/simulation/plain-content';
import { libraryDraft } from '../workbook/sample-drafts';
import { plannersWorkbook } from './planners-workbook';
import { useSimulatedOffice } from './simulated-office';

export interface Insertion {
  readonly draft: Draft;
  readonly language: Language;
}

export const TORUN: Insertion = { draft: libraryDraft('torun-2028'), language: 'pl' };

/** Opens workbooks in a Polish Excel of the required version, the real client connected. */
export function useExcel() {
  const client = useOfficeClient();
  const surround = useSimulatedOffice();
  const open = (workbook: SimulatedWorkbook, options: Partial<SimulatedHostOptions> = {}): SimulatedHost => {
    surround({ excelApi: '1.9' });
    const host = createSimulatedHost({
      workbook,
      locale: 'pl-PL',
      year: 2026,
      ...options,
    });
    client.connect(host);
    return host;
  };
  return {
    client,
    surround,
    open,
    /** A planner's workbook into which drafts were inserted, one after the other; Toruń's, in Polish, unless others are given. */
    inserted: async (...insertions: readonly Insertion[]): Promise<SimulatedHost> => {
      const { workbook } = open(plannersWorkbook());
      for (const { draft, language } of insertions.length > 0 ? insertions : [TORUN]) {
        const outcome = await insertDraft(draft, { language });
        if (outcome.kind !== 'inserted') throw new Error(`Not inserted: ${outcome.problem.kind}`);
      }
      return open(workbook);
    },
  };
}

/** The draft with indicators for its goals; their ids count from "w-1". */
export function withIndicators(
  { draft, language }: Insertion,
  indicators: readonly ChosenIndicator[],
): Insertion {
  const goals = [...walkGoals(draft.goals)];
  const added = goals.flatMap(({ id, code, origin }) =>
    indicators
      .filter(({ goal }) => goal === nodeKey(origin.strategyId, origin.nodeId))
      .map(({ goal: _, ...description }) => ({ ...description, goalId: id, goalCode: code })),
  );
  return {
    language,
    draft: {
      ...draft,
      indicators: added.map((indicator, index) => ({ ...indicator, id: `w-${index + 1}` })),
    },
  };
}

/** The same with ids of its own, as every draft has them. */
export function withOwnIds({ draft, language }: Insertion, prefix = 'other'): Insertion {
  const renamed = (goals: readonly DraftGoal[]): readonly DraftGoal[] =>
    goals.map((goal) => ({ ...goal, id: `${prefix}-${goal.id}`, children: renamed(goal.children) }));
  return { language, draft: { ...draft, goals: renamed(draft.goals) } };
}

/** An indicator that a planner chose for a goal of Toruń's document. */
export function chosen(node: string, name: string, rest: Partial<ChosenIndicator> = {}): ChosenIndicator {
  return {
    goal: `torun-2028:${node}`,
    name,
    unit: 'km',
    definition: 'Ile kilometrów, według stanu na koniec roku.',
    kind: 'goal',
    desiredChange: 'increase',
    source: 'zarząd dróg',
    frequency: 'annual',
    templateId: 'example',
    ...rest,
  };
}

export interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

export function tableNamed(workbook: SimulatedWorkbook, name: string): FoundTable {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table !== undefined) return { sheet, table };
  }
  throw new Error(`There is no table ${name}`);
}

/** What stands in a table's rows, by header; formulas with their equals sign, nothing is "". */
export function rowsOf(
  workbook: SimulatedWorkbook,
  name: string,
): readonly Readonly<Record<string, string | number | boolean>>[] {
  const { sheet, table } = tableNamed(workbook, name);
  const headers = columnNames(sheet, table);
  return Array.from({ length: table.range.rowCount - 1 }, (_, row) =>
    Object.fromEntries(
      headers.map((header, column) => {
        const { content } = readCell(sheet, table.range.row + 1 + row, table.range.column + column);
        return [header, plainContent(content)];
      }),
    ),
  );
}

/** Enters a text or number into a cell of a table's data, as it stands. */
export function enter(
  workbook: SimulatedWorkbook,
  tableName: string,
  row: number,
  header: string,
  value: string | number,
): void {
  const { sheet, table } = tableNamed(workbook, tableName);
  const column = table.range.column + columnNames(sheet, table).indexOf(header);
  const { format } = readCell(sheet, table.range.row + 1 + row, column);
  const content: CellContent = typeof value === 'number' ? { kind: 'number', value } : textOrFormula(value);
  writeCell(sheet, table.range.row + 1 + row, column, { content, format });
}

function textOrFormula(text: string): CellContent {
  if (text === '') return { kind: 'empty' };
  return text.startsWith('=') ? { kind: 'formula', formula: text } : { kind: 'text', text };
}

/** Gives a column of a table another header. */
export function renameHeader(workbook: SimulatedWorkbook, name: string, from: string, to: string): void {
  const { sheet, table } = tableNamed(workbook, name);
  const column = table.range.column + columnNames(sheet, table).indexOf(from);
  const { format } = readCell(sheet, table.range.row, column);
  writeCell(sheet, table.range.row, column, { content: { kind: 'text', text: to }, format });
}

/** Changes the order of a table's rows, as sorting does. */
export function reverseRows(workbook: SimulatedWorkbook, tableName: string): void {
  const { sheet, table } = tableNamed(workbook, tableName);
  const { row, column, rowCount, columnCount } = table.range;
  for (let at = column; at < column + columnCount; at += 1) {
    const cells = Array.from({ length: rowCount - 1 }, (_, index) => readCell(sheet, row + 1 + index, at));
    for (const [index, cell] of cells.toReversed().entries()) writeCell(sheet, row + 1 + index, at, cell);
  }
}

/** Inserts a column of the planner's into a table; rules and names of columns to its right stay behind, which no test minds. */
export function insertColumn(
  workbook: SimulatedWorkbook,
  tableName: string,
  before: string,
  header: string,
  cells: readonly string[] = [],
): void {
  const { sheet, table } = tableNamed(workbook, tableName);
  const at = table.range.column + columnNames(sheet, table).indexOf(before);
  const moving = [...sheet.cells].filter(([key]) => cellOfKey(key).column >= at);
  for (const [key] of moving) sheet.cells.delete(key);
  for (const [key, cell] of moving) {
    const { row, column } = cellOfKey(key);
    sheet.cells.set(cellKey(row, column + 1), cell);
  }
  const range = { ...table.range, columnCount: table.range.columnCount + 1 };
  sheet.tables = sheet.tables.map((each) => (each === table ? { ...table, range } : each));
  for (const [index, text] of [header, ...cells].entries()) {
    const row = table.range.row + index;
    writeCell(sheet, row, at, { ...readCell(sheet, row, at), content: textOrFormula(text) });
  }
}

/**
 * Everything that a workbook holds, as a text, for comparing it with itself at another time. A range that has grown from one cell
 * and shrunk again reads $A$5:$A$5 in formulas; that is $A$5.
 */
export function contents(workbook: SimulatedWorkbook): string {
  return JSON.stringify(workbook.snapshot()).replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, '$1');
}

/**
 * Expects a workbook to hold what `contents` gave. Texts are compared first: that is much faster, and tests do it very often.
 * @param action tells which of many comparisons failed
 */
export function expectContents(workbook: SimulatedWorkbook, expected: string, action?: number): void {
  const text = contents(workbook);
  if (text !== expected)
    expect({ action, workbook: JSON.parse(text) }).toEqual({ action, workbook: JSON.parse(expected) });
}

/** Adds indicators, and expects that this succeeds. */
export async function add(
  ...indicators: readonly ChosenIndicator[]
): Promise<Extract<AddOutcome, { kind: 'added' }>> {
  const outcome = await addIndicators({ indicators });
  if (outcome.kind !== 'added') throw new Error(`Not added: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Takes the last write back, as the pane does. */
export async function takeBackLast(): Promise<void> {
  const reading = await readOpenWorkbook();
  if (!reading.ok || reading.value.history.kind !== 'read') throw new Error('There is no history');
  const [record] = reading.value.history.value;
  expect(await undoWrite(record?.id ?? '', { keepEdited: false })).toEqual({ kind: 'undone', kept: [] });
}

/** Deletes a column of a table, as the planner does. */
export async function deleteColumn(table: string, header: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(header).delete();
    await context.sync();
  });
}

/** Deletes a sheet, as the planner does. */
export async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
