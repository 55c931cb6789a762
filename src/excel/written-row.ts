import type { DraftIndicator } from '../strategy/indicator';
import type { Language } from '../strategy/language';
import type { IndicatorColumn } from '../workbook/indicator-columns';
import { indicatorRow } from '../workbook/indicator-row';
import { LOOKS } from '../workbook/looks';
import { messagesFor } from '../workbook/messages/messages';
import type { CellStyle } from '../workbook/model';
import { NO_NAMES_TAKEN } from '../workbook/names';
import { resolveWorkbookNames } from '../workbook/workbook-names';

/** The columns that an addition writes texts into: Id first, because a row is recognised by it. All others are the planner's or calculated. */
export const WRITTEN_COLUMNS = [
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

export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];

/** What a cell is given. */
export interface WrittenCell {
  /** A literal; "" for an empty cell. */
  readonly text: string;
  readonly numberFormat: string;
  /** "#RRGGBB"; undefined for none. */
  readonly fill: string | undefined;
}

export type WrittenRow = Readonly<Record<WrittenColumn, WrittenCell>>;

const STYLES: Readonly<Record<string, CellStyle>> = LOOKS;

/**
 * What an indicator's row reads in the columns that an addition writes, in the words and looks of an insertion in that language;
 * without an indicator those of an empty row. Numbers are none: no source supplies them.
 */
export function writtenRow(language: Language, indicator: DraftIndicator | undefined): WrittenRow {
  const messages = messagesFor(language);
  const row = indicatorRow(
    {
      draft: NO_DRAFT,
      language,
      messages,
      // Only formulas use names, and those come from the table itself.
      names: resolveWorkbookNames(messages, NO_NAMES_TAKEN),
      years: [],
      protectFormulas: false,
    },
    indicator,
  );
  const cell = (column: WrittenColumn): WrittenCell => {
    const { content, style } = row[column];
    const look = style === undefined ? undefined : STYLES[style];
    if (content !== undefined && content.kind !== 'text') throw new Error(`The column ${column} is no text`);
    return {
      text: content?.text ?? '',
      numberFormat: look?.numberFormat ?? 'General',
      fill: look?.fill,
    };
  };
  return {
    id: cell('id'),
    goalCode: cell('goalCode'),
    name: cell('name'),
    kind: cell('kind'),
    unit: cell('unit'),
    desiredChange: cell('desiredChange'),
    source: cell('source'),
    frequency: cell('frequency'),
    definition: cell('definition'),
    dataKey: cell('dataKey'),
    origin: cell('origin'),
    goalId: cell('goalId'),
    insertedGoalCode: cell('insertedGoalCode'),
  };
}

const NO_DRAFT = {
  place: { forms: { nominative: '' } },
  statements: [],
  goals: [],
  indicators: [],
  sources: [],
  openDecisions: [],
};
