import { formatMessage } from '../../strategy/language';
import type { RangeModel, ValidationModel } from '../model';
import { dateRule, yearRule } from '../validation-rules';
import type { SectionTableColumn } from './section-columns';
import type { SectionContext } from './section-context';

/** More than any gmina spends. */
const LARGEST_AMOUNT = 1e12;

/** Cells of a sheet that hold the words of a list. */
export interface ListSource {
  readonly sheet: string;
  readonly range: RangeModel;
}

/** The cells with the words of the two columns that are chosen from lists. */
export interface WordLists {
  readonly dimension?: ListSource;
  readonly kind?: ListSource;
}

/** What the data cells of a column accept; nothing where anything may stand there. */
export function sectionValidation(
  context: SectionContext,
  { key }: SectionTableColumn,
  range: RangeModel,
  lists: WordLists,
): readonly ValidationModel[] {
  if (typeof key === 'number') return [amountRule(context, range)];
  switch (key) {
    case 'goalCode':
      return goalCodeRules(context, range);
    case 'dimension':
    case 'kind':
      return listRules(context, range, lists[key]);
    case 'planned':
      return [amountRule(context, range)];
    case 'year':
      return [yearRule(context, range)];
    case 'deadline':
      return [dateRule(context, range)];
    default:
      return [];
  }
}

function listRules(
  { messages }: SectionContext,
  range: RangeModel,
  source: ListSource | undefined,
): readonly ValidationModel[] {
  if (!source) return [];
  const { listTitle: title, list: message } = messages.sectionSheets;
  return [
    {
      range,
      rule: { kind: 'list', sheet: source.sheet, source: source.range },
      severity: 'stop',
      error: { title, message },
    },
  ];
}

/** Offers the codes of the table of goals; a planner may insist on one that is not there yet. */
function goalCodeRules(
  { messages, goalCodes }: SectionContext,
  range: RangeModel,
): readonly ValidationModel[] {
  if (!goalCodes) return [];
  const { sheet, range: source } = goalCodes;
  const { goalCodeTitle: title, goalCode } = messages.sectionSheets;
  return [
    {
      range,
      rule: { kind: 'list', sheet, source },
      severity: 'warning',
      error: { title, message: formatMessage(goalCode, { sheet }) },
    },
  ];
}

/** Expects a number; a planner may insist on a text, which is in no sum. */
function amountRule({ messages }: SectionContext, range: RangeModel): ValidationModel {
  const { amountTitle: title, amount: message } = messages.sectionSheets;
  return {
    range,
    rule: { kind: 'decimal', from: -LARGEST_AMOUNT, to: LARGEST_AMOUNT },
    severity: 'warning',
    error: { title, message },
  };
}
