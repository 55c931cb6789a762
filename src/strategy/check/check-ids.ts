import type { WorkbookDraft, WorkbookGoal, WorkbookIndicator } from '../workbook-draft';
import { goalTitle, indicatorTitle } from './draft-index';
import type { Observation } from './observation';
import { STORE_IDS } from './observation';

/** Rows that lack the hidden id by which the add-in knows them, or share it with another one. */
export function* checkIds({ goals, indicators }: WorkbookDraft): Generator<Observation> {
  for (const goal of goals) {
    yield* idOf(goal, { kind: 'goal', id: goal.id, field: 'name' }, goalTitle(goal));
  }
  for (const row of indicators) {
    yield* idOf(row, { kind: 'indicator', id: row.id, field: 'name' }, indicatorTitle(row));
  }
}

function* idOf(
  { isStored, copiedId }: WorkbookGoal | WorkbookIndicator,
  target: Observation['target'],
  row: string,
): Generator<Observation> {
  if (isStored) return;
  const rule = copiedId === undefined ? 'missingId' : 'duplicateId';
  yield { rule, target, values: { row }, remedy: STORE_IDS };
}
