import { textIn } from '../strategy/cell-value';
import type { EditStep } from '../strategy/edit-all';
import type { ChosenIndicator } from '../strategy/indicator';
import { isSameName } from '../strategy/same-name';
import type { WorkbookGoal } from '../strategy/workbook-draft';
import type { InsertedDraft } from './inserted-drafts';

/** Indicators that one draft gets. */
export interface DraftAddition {
  readonly draft: InsertedDraft;
  /** How many they are. */
  readonly count: number;
  /** Goal by goal in the draft's order; those of one goal in the order in which they were chosen. */
  readonly steps: readonly EditStep[];
}

export interface PlacedIndicators {
  /** In the order of the drafts. */
  readonly additions: readonly DraftAddition[];
  /** Those that stand at their goal already, under the same name. */
  readonly present: readonly ChosenIndicator[];
  /** Those whose goal is in no draft of the workbook. */
  readonly withoutGoal: readonly ChosenIndicator[];
}

interface Placed {
  readonly chosen: ChosenIndicator;
  readonly draft: InsertedDraft;
  readonly goal: WorkbookGoal;
}

/**
 * Finds for each chosen indicator the goal that it is for, by the node of the library that both were made from, and leaves out what
 * is there already. A goal that stands in several drafts is taken from the one inserted last, the first of `drafts`.
 */
export function placeIndicators(
  drafts: readonly InsertedDraft[],
  indicators: readonly ChosenIndicator[],
): PlacedIndicators {
  const placed: Placed[] = [];
  const present: ChosenIndicator[] = [];
  const withoutGoal: ChosenIndicator[] = [];
  for (const chosen of indicators) {
    const place = placeOf(drafts, chosen);
    if (place === undefined) withoutGoal.push(chosen);
    else if (isThere(place, placed)) present.push(chosen);
    else placed.push(place);
  }
  const additions = drafts.flatMap((draft): readonly DraftAddition[] => {
    const own = placed.filter((each) => each.draft === draft);
    const goals = draft.draft.goals.filter((goal) => own.some((each) => each.goal === goal));
    const steps = goals.map((goal): EditStep => {
      const added = own.filter((each) => each.goal === goal).map(({ chosen }) => chosen);
      const descriptions = added.map(({ goal: _, ...description }) => description);
      return () => ({ kind: 'addIndicators', goalId: goal.id, indicators: descriptions });
    });
    return own.length === 0 ? [] : [{ draft, count: own.length, steps }];
  });
  return { additions, present, withoutGoal };
}

function placeOf(drafts: readonly InsertedDraft[], chosen: ChosenIndicator): Placed | undefined {
  for (const draft of drafts) {
    // A goal that has lost its code cannot be named in a row of indicators.
    const goal = draft.draft.goals.find(({ origin, code }) => origin === chosen.goal && code !== '');
    if (goal !== undefined) return { chosen, draft, goal };
  }
  return undefined;
}

function isThere({ chosen, draft, goal }: Placed, placed: readonly Placed[]): boolean {
  const rows = draft.draft.indicators.filter(({ goalId }) => goalId === goal.id);
  return (
    rows.some(({ measured }) => isSameName(textIn(measured.name), chosen.name)) ||
    placed.some((other) => other.goal === goal && isSameName(other.chosen.name, chosen.name))
  );
}
