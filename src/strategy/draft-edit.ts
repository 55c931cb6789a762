import type { DraftGoal, GoalLevel } from './draft';
import type { IndicatorDescription } from './indicator';
import type { SectionKey } from './section';
import type { NodeKey } from './selection';
import type { Dimension } from './strategy';

/** A goal that is to be added, with what goes under it. */
export interface NewGoal {
  readonly level: GoalLevel;
  readonly name: string;
  readonly dimension?: Dimension;
  /** The node of the library that it is made from, and the words for the column Pochodzenie; absent for the planner's own. */
  readonly origin?: { readonly key: NodeKey; readonly text: string };
  readonly children: readonly NewGoal[];
}

/** One thing that a planner asks the add-in to do with the draft in the workbook. */
export type DraftEdit =
  /** Behind the last goal under `parentId`; at the top behind all goals. */
  | { readonly kind: 'addGoals'; readonly parentId: string | undefined; readonly goals: readonly NewGoal[] }
  | {
      readonly kind: 'addIndicators';
      readonly goalId: string;
      readonly indicators: readonly IndicatorDescription[];
    }
  /** Under another goal, or to another place under the same one; what stands under it goes along. */
  | {
      readonly kind: 'moveGoal';
      readonly id: string;
      readonly parentId: string | undefined;
      /** Its place among the goals there, from 0, counted without itself. */
      readonly position: number;
    }
  /** The level alone; codes and places stay. */
  | { readonly kind: 'setLevel'; readonly id: string; readonly level: GoalLevel }
  | { readonly kind: 'setDimension'; readonly id: string; readonly dimension: Dimension }
  /** With everything under it; its indicators and theirs are deleted, or go to another goal. */
  | {
      readonly kind: 'deleteGoal';
      readonly id: string;
      readonly indicators: { readonly kind: 'delete' } | { readonly kind: 'move'; readonly goalId: string };
    }
  | { readonly kind: 'deleteIndicators'; readonly ids: readonly string[] }
  /** Gives an indicator to a goal. */
  | { readonly kind: 'assignIndicator'; readonly id: string; readonly goalId: string }
  /** All codes anew: 1, 1.1, 1.1.1, in the draft's order. */
  | { readonly kind: 'renumber' }
  /** Only what every write does: rows without an id of their own get one. */
  | { readonly kind: 'storeIds' };

/** Why an edit cannot be made. */
export type EditProblem =
  /** The row is not in the workbook any more. */
  | { readonly kind: 'goalGone'; readonly id: string }
  | { readonly kind: 'indicatorGone'; readonly id: string }
  /** A goal cannot stand under itself. */
  | { readonly kind: 'insideItself' }
  /** There would be a fourth level. */
  | { readonly kind: 'tooDeep' }
  /** The indicators are to go to a goal that is deleted with them. */
  | { readonly kind: 'targetDeleted' }
  | { readonly kind: 'nothingToDo' };

/** A goal as it is to be: of a goal that is there, only what an edit may change. */
export interface IntendedGoal {
  readonly id: string;
  readonly code: string;
  readonly level: GoalLevel | undefined;
  readonly dimension: Dimension | undefined;
  readonly parentId: string | undefined;
  /** For a goal that is not there yet. */
  readonly added?: Omit<NewGoal, 'children'>;
}

/** An indicator as it is to be. */
export interface IntendedIndicator {
  readonly id: string;
  readonly goalId: string | undefined;
  /** The code that its row is to show; a planner's own code that leads nowhere stays. */
  readonly goalCode: string;
  /** For an indicator that is not there yet. */
  readonly added?: IndicatorDescription;
}

/** The code that the column `goalCode` of a section's row is to show, since its goal has another code now. */
export interface IntendedSectionCode {
  readonly section: SectionKey;
  /** The row's. */
  readonly id: string;
  readonly goalCode: string;
}

/** What goals and indicators there are to be. What is in the workbook and not in here is to be deleted. */
export interface IntendedDraft {
  /** In the draft's order. */
  readonly goals: readonly IntendedGoal[];
  /** In their table's order; added ones behind the last one of their goal, else at the end. */
  readonly indicators: readonly IntendedIndicator[];
  /** Only the rows whose code changes; rows of sections are neither added nor deleted by an edit. */
  readonly sectionCodes?: readonly IntendedSectionCode[];
}

/** The goals of a composed draft as new goals. */
export function newGoalsOf(
  goals: readonly DraftGoal[],
  originOf: (goal: DraftGoal) => NewGoal['origin'],
): readonly NewGoal[] {
  return goals.map((goal) => {
    const origin = originOf(goal);
    return {
      level: goal.level,
      name: goal.name.text,
      ...(goal.dimension && { dimension: goal.dimension }),
      ...(origin && { origin }),
      children: newGoalsOf(goal.children, originOf),
    };
  });
}
