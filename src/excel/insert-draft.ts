import type { Draft } from '../strategy/draft';
import { walkGoals } from '../strategy/draft';
import type { Language } from '../strategy/language';
import { layOutWorkbook } from '../workbook/lay-out-workbook';
import type { InsertionFailure, InsertionProgress } from './insert-workbook';
import { insertWorkbook } from './insert-workbook';

export interface InsertionOptions {
  /** The language of headings and lists in the sheets; the strategies' texts stay in theirs. */
  readonly language: Language;
  /** Whether the sheets are protected, without a password, with the cells that are filled in unlocked; not when absent. */
  readonly protectFormulas?: boolean;
  readonly onProgress?: (progress: InsertionProgress) => void;
}

export type InsertionOutcome =
  | {
      readonly kind: 'inserted';
      readonly sheets: readonly string[];
      readonly goals: number;
      readonly indicators: number;
    }
  | ({ readonly kind: 'failed' } & InsertionFailure);

/**
 * Lays a draft out as sheets and inserts them into the open workbook, all or nothing (see `insertWorkbook`). `sheets` are the names
 * that the sheets really have, in their order, for `goToSheet`.
 */
export async function insertDraft(draft: Draft, options: InsertionOptions): Promise<InsertionOutcome> {
  const goals = [...walkGoals(draft.goals)].length;
  const indicators = draft.indicators.length;
  const insertion = await insertWorkbook({
    label: { kind: 'draftInserted', goals, indicators },
    layOut: (taken) =>
      layOutWorkbook(draft, {
        language: options.language,
        taken,
        thisYear: new Date().getFullYear(),
        protectFormulas: options.protectFormulas ?? false,
      }),
    onProgress: options.onProgress,
  });
  if (!insertion.ok) return { kind: 'failed', ...insertion.problem };
  const sheets = insertion.value.model.sheets.map(({ name }) => name);
  return {
    kind: 'inserted',
    sheets,
    goals,
    indicators,
  };
}
