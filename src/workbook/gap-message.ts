import type { Gap, NumberField } from '../strategy/gaps';
import { formatMessage } from '../strategy/language';
import type { Messages } from './messages/messages';

/** What the sheet calls a missing number. */
export const MISSING_NUMBER = {
  baseYear: 'missingBaseYear',
  targetYear: 'missingTargetYear',
  baseValue: 'missingBaseValue',
  targetValue: 'missingTargetValue',
} as const satisfies Record<NumberField, keyof Messages['assessment']['gaps']>;

/** What stands between two phrases. */
export const GAP_SEPARATOR = '; ';

/** What the column of gaps shows for them: the same words as its formula's. */
export function gapsMessage({ assessment, indicators }: Messages, gaps: readonly Gap[]): string {
  const phrase = (gap: Gap): string => {
    switch (gap.kind) {
      case 'unknownGoalCode':
      case 'goalRenumbered':
        return formatMessage(assessment.gaps[gap.kind], { code: gap.code });
      case 'textInNumber':
        return formatMessage(assessment.gaps.textInNumber, { column: indicators[gap.field] });
      case 'textInYear':
        return formatMessage(assessment.gaps.textInNumber, { column: gap.year });
      case 'missingNumber':
        return assessment.gaps[MISSING_NUMBER[gap.field]];
      default:
        return assessment.gaps[gap.kind];
    }
  };
  return gaps.map(phrase).join(GAP_SEPARATOR);
}
