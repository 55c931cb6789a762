import { textIn } from '../cell-value';
import { indicatorLabel } from '../measured-indicator';
import type { Dimension } from '../strategy';
import type { WorkbookDraft, WorkbookGoal, WorkbookIndicator } from '../workbook-draft';

/** A draft with what the rules look up in it, gathered once. Codes and ids are compared as a spreadsheet does: capital letters do not count. */
export interface DraftIndex {
  readonly draft: WorkbookDraft;
  readonly goalOfId: (id: string) => WorkbookGoal | undefined;
  /** The first goal with the code. */
  readonly goalOfCode: (code: string) => WorkbookGoal | undefined;
  readonly parentOf: (goal: WorkbookGoal) => WorkbookGoal | undefined;
  readonly childrenOf: (goal: WorkbookGoal | undefined) => readonly WorkbookGoal[];
  /** How many goal indicators a goal and all that stands under it have. */
  readonly indicatorsUnder: (goal: WorkbookGoal) => number;
  /** A goal's dimension, or that of the nearest goal above it that has one. */
  readonly dimensionOf: (goal: WorkbookGoal) => Dimension | undefined;
}

export function indexDraft(draft: WorkbookDraft): DraftIndex {
  const byId = firstBy(draft.goals, ({ id }) => id);
  const byCode = firstBy(draft.goals, ({ code }) => code);
  const goalOfId = (id: string) => byId.get(id.toLowerCase());
  const parentOf = ({ parentId }: WorkbookGoal) => (parentId === undefined ? undefined : goalOfId(parentId));

  const children = new Map<WorkbookGoal | undefined, WorkbookGoal[]>();
  const dimensions = new Map<WorkbookGoal, Dimension | undefined>();
  for (const goal of draft.goals) {
    const parent = parentOf(goal);
    const siblings = children.get(parent);
    if (siblings) siblings.push(goal);
    else children.set(parent, [goal]);
    dimensions.set(goal, goal.dimension ?? (parent && dimensions.get(parent)));
  }
  const counts = countIndicators(draft, goalOfId, parentOf);
  return {
    draft,
    goalOfId,
    goalOfCode: (code) => (code === '' ? undefined : byCode.get(code.toLowerCase())),
    parentOf,
    childrenOf: (goal) => children.get(goal) ?? [],
    indicatorsUnder: (goal) => counts.get(goal) ?? 0,
    dimensionOf: (goal) => dimensions.get(goal),
  };
}

/** A goal as sentences name it: its code and its name, shortened; empty where it has neither. */
export function goalTitle({ code, name }: WorkbookGoal): string {
  return shorten(`${code} ${name}`);
}

/** An indicator as sentences name it. */
export function indicatorTitle({ measured }: WorkbookIndicator): string {
  return textIn(measured.name) === ''
    ? shorten(textIn(measured.goalCode))
    : shorten(indicatorLabel(measured));
}

const TITLE_LIMIT = 100;

/** A text as part of a sentence: in one line, and cut off where it is long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > TITLE_LIMIT ? `${line.slice(0, TITLE_LIMIT - 1).trimEnd()}…` : line;
}

function firstBy(
  goals: readonly WorkbookGoal[],
  textOf: (goal: WorkbookGoal) => string,
): ReadonlyMap<string, WorkbookGoal> {
  const first = new Map<string, WorkbookGoal>();
  for (const goal of goals) {
    const text = textOf(goal).toLowerCase();
    if (!first.has(text)) first.set(text, goal);
  }
  return first;
}

/** Counted from the last goal up, since parents stand before their children. */
function countIndicators(
  { goals, indicators }: WorkbookDraft,
  goalOfId: (id: string) => WorkbookGoal | undefined,
  parentOf: (goal: WorkbookGoal) => WorkbookGoal | undefined,
): ReadonlyMap<WorkbookGoal, number> {
  const counts = new Map<WorkbookGoal, number>();
  const add = (goal: WorkbookGoal | undefined, count: number) => {
    if (goal) counts.set(goal, (counts.get(goal) ?? 0) + count);
  };
  for (const { goalId, measured } of indicators) {
    if (goalId !== undefined && measured.kind !== 'context') add(goalOfId(goalId), 1);
  }
  for (const goal of goals.toReversed()) add(parentOf(goal), counts.get(goal) ?? 0);
  return counts;
}
