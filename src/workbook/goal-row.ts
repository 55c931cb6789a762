import type { GoalLevel } from '../strategy/draft';
import type { Language } from '../strategy/language';
import type { Dimension } from '../strategy/strategy';
import { emptyCell, textCell } from './cells';
import type { GoalColumn } from './goal-columns';
import type { LookName } from './looks';
import type { Messages } from './messages/messages';
import type { CellModel } from './model';

/** What is known of a goal before its planner has said more. */
export interface GoalRowContent {
  readonly id: string;
  readonly code: string;
  readonly level: GoalLevel;
  readonly name: string;
  readonly dimension?: Dimension | undefined;
  /** The words of the column Pochodzenie, and the node that they name; absent for a goal of the planner's own. */
  readonly origin?: { readonly text: string; readonly key: string } | undefined;
}

/** The columns of goals that do not calculate themselves. */
export type TypedGoalColumn = Exclude<GoalColumn, 'indicators' | 'ordinal'>;

/** The look of a goal's name: the deeper the level, the further from the left. */
export const NAME_LOOKS: Readonly<Record<GoalLevel, LookName>> = {
  strategicGoal: 'name0',
  operationalGoal: 'name1',
  action: 'name2',
};

/** The cells of a goal's row but those of the formulas; without a goal those of an empty row. */
export function goalRow(
  { language, messages }: { readonly language: Language; readonly messages: Messages },
  goal: GoalRowContent | undefined,
): Readonly<Record<TypedGoalColumn, CellModel>> {
  return {
    code: goal ? textCell(goal.code, 'code') : emptyCell('inputCode'),
    level: goal ? textCell(messages.levels[goal.level], 'given') : emptyCell('input'),
    name: goal ? textCell(goal.name, NAME_LOOKS[goal.level]) : emptyCell('input'),
    dimension: textCell(goal?.dimension ? messages.dimensions[goal.dimension] : '', 'input'),
    result: emptyCell('input'),
    unit: emptyCell('input'),
    deadline: emptyCell(language === 'pl' ? 'inputDatePl' : 'inputDateEn'),
    funding: emptyCell('input'),
    status: emptyCell('input'),
    origin: textCell(goal?.origin?.text ?? '', 'tableOrigin'),
    id: textCell(goal?.id ?? '', 'key'),
    originKey: textCell(goal?.origin?.key ?? '', 'key'),
  };
}
