import type { DraftIndicator } from '../../strategy/indicator';
import type { Language } from '../../strategy/language';
import type { IndicatorColumn } from '../indicator-columns';
import { INDICATOR_COLUMNS } from '../indicator-columns';
import { indicatorRow } from '../indicator-row';
import { messagesFor } from '../messages/messages';
import type { CellModel } from '../model';
import { NO_NAMES_TAKEN } from '../names';
import { resolveWorkbookNames } from '../workbook-names';
import { pickCells } from './typed-cells';

/** The columns that a new indicator is written into. All others are the planner's to fill in, or calculate themselves. */
const WRITTEN_COLUMNS = [
  'id',
  'goalCode',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'source',
  'frequency',
  'definition',
  'dataKey',
  'origin',
  'goalId',
  'insertedGoalCode',
] as const satisfies readonly IndicatorColumn[];

type IndicatorCells = Readonly<Partial<Record<IndicatorColumn, CellModel>>>;

/** What a new indicator is written with, in the words and looks of an insertion in that language. */
export function newIndicatorCells(language: Language, indicator: DraftIndicator): IndicatorCells {
  return pickCells(rowIn(language, indicator), WRITTEN_COLUMNS);
}

/** The cells of an empty row, but those that calculate themselves and those of the years. */
export function emptyIndicatorCells(language: Language): IndicatorCells {
  const row = rowIn(language, undefined);
  return pickCells(
    row,
    INDICATOR_COLUMNS.filter((column) => row[column].content === undefined),
  );
}

function rowIn(language: Language, indicator: DraftIndicator | undefined) {
  const messages = messagesFor(language);
  const context = {
    draft: NO_DRAFT,
    language,
    messages,
    // Only formulas use names, and those of added rows come from the rows above.
    names: resolveWorkbookNames(messages, NO_NAMES_TAKEN),
    years: [],
    protectFormulas: false,
  };
  return indicatorRow(context, indicator);
}

const NO_DRAFT = {
  place: { forms: { nominative: '' } },
  statements: [],
  goals: [],
  indicators: [],
  sources: [],
  openDecisions: [],
};
