import { isWording, numberIn, textIn } from '../cell-value';
import { DIMENSIONS } from '../strategy';
import { occurrencesOf } from '../whole-words';
import type { GoalField, WorkbookGoal } from '../workbook-draft';
import type { CheckContext } from './check-draft';
import type { DraftIndex } from './draft-index';
import { goalTitle, shorten } from './draft-index';
import { goalsWithResult } from './expected-results';
import type { FindingTarget } from './finding';
import type { Observation } from './observation';

/** What is missing in the goals, seen as a whole and one by one; codes and levels are looked at elsewhere. */
export function* checkGoals(index: DraftIndex, context: CheckContext): Generator<Observation> {
  const { goals } = index.draft;
  if (goals.length === 0) {
    yield { rule: 'noGoals', target: { kind: 'draft' } };
    return;
  }
  yield* dimensionsWithoutGoal(goals);
  yield* doubledNames(goals);
  for (const goal of goals) {
    yield* strategicGoal(index, goal);
    yield* cellsOfGoal(goal);
    yield* unresolvedPhrases(goal, index.draft.place, context);
  }
  const { withUnit, withResult } = leavesServed(index);
  for (const goal of goals) {
    if (index.childrenOf(goal).length > 0) continue;
    if (!withResult.has(goal)) yield about(goal, 'result', 'goalWithoutResult');
    if (!withUnit.has(goal)) yield about(goal, 'unit', 'goalWithoutUnit');
  }
}

function about(
  goal: WorkbookGoal,
  field: GoalField,
  rule: Observation['rule'],
  rest: Partial<Observation> = {},
): Observation {
  return {
    rule,
    target: { kind: 'goal', id: goal.id, field },
    ...rest,
    values: { goal: goalTitle(goal), ...rest.values },
  };
}

/** The act asks for strategic goals in each of the three dimensions. */
function* dimensionsWithoutGoal(goals: readonly WorkbookGoal[]): Generator<Observation> {
  const target: FindingTarget = { kind: 'draft' };
  const covered = new Set(
    goals.flatMap(({ level, dimension }) => (level === 'strategicGoal' && dimension) || []),
  );
  for (const dimension of DIMENSIONS) {
    if (covered.has(dimension)) continue;
    yield { rule: 'dimensionWithoutGoal', target, values: { dimension }, detail: dimension };
  }
}

function* doubledNames(goals: readonly WorkbookGoal[]): Generator<Observation> {
  const first = new Map<string, WorkbookGoal>();
  for (const goal of goals) {
    const name = goal.name.replace(/\s+/g, ' ').trim().toLowerCase();
    const other = first.get(name);
    if (name !== '' && other !== undefined) {
      yield about(goal, 'name', 'duplicateName', { values: { other: goalTitle(other) } });
    } else first.set(name, goal);
  }
}

function* strategicGoal(index: DraftIndex, goal: WorkbookGoal): Generator<Observation> {
  const isStrategic = goal.level === 'strategicGoal';
  if (isStrategic && index.indicatorsUnder(goal) === 0) {
    yield about(goal, 'name', 'strategicGoalWithoutIndicator');
  }
  if (isStrategic && index.childrenOf(goal).length === 0) {
    yield about(goal, 'name', 'strategicGoalWithoutAction');
  }
  if (goal.dimension === undefined && (isStrategic || index.parentOf(goal) === undefined)) {
    yield about(goal, 'dimension', 'goalWithoutDimension');
  }
}

/** Numbers that a planner types for a year: as a date they would be a day of the years 1905 and 1906. */
const YEARS = { first: 1900, last: 2199 } as const;

function* cellsOfGoal(goal: WorkbookGoal): Generator<Observation> {
  if (goal.name.trim() === '') yield about(goal, 'name', 'goalWithoutName');
  const day = numberIn(goal.deadline);
  const isYear = day !== undefined && day >= YEARS.first && day <= YEARS.last;
  if (isYear || isWording(goal.deadline)) {
    const deadline = shorten(textIn(goal.deadline));
    yield about(goal, 'deadline', 'deadlineNotADate', { values: { deadline } });
  }
}

/**
 * Words that belong to the place of the document that a goal was taken from. A name that contains the planner's own place's is no
 * such word; of words within others only the longer ones are told.
 */
function* unresolvedPhrases(
  goal: WorkbookGoal,
  place: string,
  { localPhrases }: CheckContext,
): Generator<Observation> {
  if (goal.origin === undefined) return;
  const has = (text: string, phrase: string) =>
    occurrencesOf(text.toLowerCase(), phrase.toLowerCase()).length > 0;
  const longestFirst = localPhrases(goal.origin, place).toSorted((one, other) => other.length - one.length);
  const found: string[] = [];
  for (const phrase of longestFirst) {
    if (!has(goal.name, phrase) || has(place, phrase) || found.some((longer) => has(longer, phrase)))
      continue;
    found.push(phrase);
    yield about(goal, 'name', 'unresolvedPhrase', { values: { phrase }, detail: phrase });
  }
}

/** The goals for which a result or a unit is named, at themselves or at a goal above them. */
function leavesServed(index: DraftIndex) {
  const inTable = goalsWithResult(index);
  const withResult = new Set<WorkbookGoal>();
  const withUnit = new Set<WorkbookGoal>();
  for (const goal of index.draft.goals) {
    const parent = index.parentOf(goal);
    const inherits = (served: ReadonlySet<WorkbookGoal>) => parent !== undefined && served.has(parent);
    if (inTable.has(goal) || inherits(withResult)) withResult.add(goal);
    if (goal.unit.trim() !== '' || inherits(withUnit)) withUnit.add(goal);
  }
  return { withResult, withUnit };
}
