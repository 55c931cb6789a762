import type { UndoPlan } from '../../workbook/change/undo-plan';
import { planUndo } from '../../workbook/change/plan-undo';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import type { WriteRecord } from '../../workbook/records/write-record';
import type { HostProblem } from '../host-problem';
import type { WorkbookState } from '../workbook-state';
import { recordsIn } from './history-records';
import { knownColumns } from './known-columns';
import type { TableNow } from './read-contents';
import { readContents } from './read-contents';
import { repaired } from './repaired';
import type { AddedSheetsNow } from './sheets-now';
import { readAddedSheets } from './sheets-now';
import type { TableFacts } from '../table-facts';
import { loadFacts } from '../table-facts';

/** What a write has left in the workbook, and what it takes to take it back. */
export interface RecordSurvey {
  readonly state: WorkbookState;
  readonly record: WriteRecord;
  readonly undo: UndoPlan;
  readonly tables: readonly TableNow[];
  readonly added: AddedSheetsNow;
}

/**
 * Looks for what a write has left; two round trips for tables that fit an answer, three for sheets. Nothing is written.
 * @param state as it was read in this very run
 */
export async function surveyRecord(
  context: Excel.RequestContext,
  record: WriteRecord,
  state: WorkbookState,
): Promise<RecordSurvey> {
  const read = await readContents(context, await readFacts(context, record, state));
  const tables = read.map((table) => repaired(table, record));
  const others = recordsIn(state.history).filter(({ id }) => id !== record.id);
  return {
    state,
    record,
    undo: planUndo(
      record,
      tables.map(({ contents }) => contents),
      others,
    ),
    tables,
    added: await readAddedSheets(context, record, state),
  };
}

/** The record's tables; all that have rows of ours, where one has another name now. */
async function readFacts(
  context: Excel.RequestContext,
  { tables }: WriteRecord,
  { taken }: WorkbookState,
): Promise<readonly TableFacts[]> {
  if (tables.length === 0) return [];
  const present = taken.tables.filter((name) =>
    tables.some(({ table }) => table.toLowerCase() === name.toLowerCase()),
  );
  const areAllPresent = present.length === tables.length;
  const loads = (areAllPresent ? present : taken.tables).map((name) => loadFacts(context, name));
  await context.sync();
  const facts = loads.map((read) => read());
  return areAllPresent ? facts : facts.filter(hasIds);
}

function hasIds({ name, headers }: TableFacts): boolean {
  return Object.values(knownColumns(name, headers, []).keys).includes('id');
}

/** The cells of a write that were edited since. */
export function editedCells({ undo, added }: RecordSurvey): readonly CellPlace[] {
  return [...undo.edited, ...added.sheets.flatMap(({ edited }) => edited)];
}

/** What keeps a write from being taken back; undefined when nothing does. */
export function obstacleTo({ undo, tables, added, state }: RecordSurvey): HostProblem | undefined {
  const changed = tables.filter(({ facts }) => undo.tables.some(({ table }) => table === facts.name));
  const protectedTable = changed.find(({ facts }) => facts.isProtected);
  if (protectedTable) return { kind: 'sheetProtected', sheet: protectedTable.facts.sheet };
  const filtered = changed.find(({ facts }) => facts.isFiltered);
  if (filtered) return { kind: 'tableFiltered', sheet: filtered.facts.sheet };
  return added.sheets.length > 0 && state.structureProtected ? { kind: 'workbookProtected' } : undefined;
}
