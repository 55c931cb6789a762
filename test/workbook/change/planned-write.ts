import { editDraft } from '../../../src/strategy/edit-draft';
import type { IntendedDraft } from '../../../src/strategy/draft-edit';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { planChanges } from '../../../src/workbook/change/plan-changes';
import { recordOf } from '../../../src/workbook/change/record-of';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import type { DraftReading } from '../../../src/workbook/reading/workbook-reading';
import type { WriteLabel, WriteRecord } from '../../../src/workbook/records/write-record';
import type { EditChoice } from './any-edit';
import { chosenEdit } from './any-edit';
import type { TableInTest } from './table-model';
import { shownContent, snapshotOf } from './table-model';

/** Ids that count from 1. */
export function counter(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}

/** The draft in some tables; rows without ids get some that begin as told. */
export function readingOf(tables: readonly TableInTest[], prefix = 'nowe'): DraftReading {
  const [draft] = readWorkbook(snapshotOf(tables), counter(prefix)).drafts;
  if (!draft) throw new Error('Nothing was read');
  return draft;
}

export function planned(
  reading: DraftReading,
  intended: IntendedDraft,
  label: WriteLabel = { kind: 'renumbered' },
): ChangePlan {
  const plan = planChanges(reading, intended, label);
  if (!plan.ok) throw new Error(`Refused: ${plan.problem.kind}`);
  return plan.value;
}

/** What an edit writes into tables; undefined for an edit that cannot be made there. */
export function plannedEdit(
  tables: readonly TableInTest[],
  choice: EditChoice,
):
  | { readonly reading: DraftReading; readonly intended: IntendedDraft; readonly plan: ChangePlan }
  | undefined {
  const reading = readingOf(tables);
  const intended = editDraft(reading.draft, chosenEdit(reading.draft, choice), counter('dodane'));
  return intended.ok
    ? { reading, intended: intended.value, plan: planned(reading, intended.value) }
    : undefined;
}

/** The record of a plan, of tables that nothing was written into yet. */
export function recordFor(plan: ChangePlan, tables: readonly TableInTest[]): WriteRecord {
  const rowOf = (name: string, row: number) => {
    const table = tables.find((each) => each.name === name);
    const found = table?.rows[row];
    if (!table || !found) throw new Error(`There is no row ${row} in ${name}`);
    return { table, ...found };
  };
  return recordOf(plan, {
    id: 'zapis',
    at: '2026-11-22T07:00:00.000Z',
    indentation: ({ table }, { row, column }) => rowOf(table, row).indents[column] ?? 0,
    removedRow: ({ table: name }, { row }) => {
      const { table, fills, indents } = rowOf(name, row);
      return {
        cells: table.columns.map((_, column) => shownContent(table, row, column)),
        looks: table.columns.map((_, column) => ({
          ...(fills[column] !== undefined && { fill: fills[column] }),
          ...(indents[column] !== undefined && { indent: indents[column] }),
        })),
      };
    },
    fills: ({ table, headers }) => headers.map((_, column) => rowOf(table, 0).fills[column]),
  });
}
