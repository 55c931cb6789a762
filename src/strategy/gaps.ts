import { isWording, numberIn, sameText, textIn } from './cell-value';
import type { GoalRow, MeasuredIndicator } from './measured-indicator';
import { indicatorLabel, targetContradicts, yearValues, yearsAreReversed } from './measured-indicator';
import { lastMeasurement } from './progress';

/** The cells of a row beside the year columns that are to hold numbers. */
export type NumberField = 'baseYear' | 'baseValue' | 'targetYear' | 'targetValue';

/** What is missing or wrong in a row of the table of indicators. */
export type Gap =
  | { readonly kind: 'missingGoalCode' }
  | { readonly kind: 'unknownGoalCode'; readonly code: string }
  /** The goal that the indicator was inserted for has another code now. */
  | { readonly kind: 'goalRenumbered'; readonly code: string }
  /** The goal that the indicator was inserted for is gone; another one has its code. */
  | { readonly kind: 'goalRemoved' }
  | { readonly kind: 'missingName' }
  | { readonly kind: 'missingUnit' }
  | { readonly kind: 'missingDesiredChange' }
  | { readonly kind: 'textInNumber'; readonly field: NumberField }
  /** A text in a year column; of several the one furthest to the right. */
  | { readonly kind: 'textInYear'; readonly year: number }
  | { readonly kind: 'missingNumber'; readonly field: NumberField }
  | { readonly kind: 'yearsReversed' }
  | { readonly kind: 'targetContradicts' }
  | { readonly kind: 'percentageOutOfRange' }
  | { readonly kind: 'noMeasurement' }
  | { readonly kind: 'missingOwner' }
  | { readonly kind: 'missingSource' }
  | { readonly kind: 'updateOverdue' }
  | { readonly kind: 'updateNotADate' }
  /** A row above has the same goal and the same name. */
  | { readonly kind: 'duplicate' };

/** What of the other rows a row is judged by. Whoever judges many rows gives an index instead of looking through all of them for each. */
export interface GapLookup {
  /** The first goal with the code. */
  readonly goalOfCode: (code: string) => GoalRow | undefined;
  readonly goalOfId: (id: string) => GoalRow | undefined;
  /** Whether a row above has the label. */
  readonly isLabelAbove: (label: string) => boolean;
}

/**
 * What a row that is not empty lacks and what contradicts itself in it, in the order in which the sheet names it. A context
 * indicator describes the surroundings and lacks nothing; what is wrong in it is named all the same.
 * @param today as a serial number
 */
export function findGaps(
  indicator: MeasuredIndicator,
  today: number,
  lookup: GapLookup = lookThrough(indicator),
): readonly Gap[] {
  const isGoal = indicator.kind !== 'context';
  const applies: readonly (readonly [boolean, Gap])[] = [
    [isGoal && textIn(indicator.goalCode) === '', { kind: 'missingGoalCode' }],
    ...lostGoal(indicator, lookup),
    [textIn(indicator.name) === '', { kind: 'missingName' }],
    [isGoal && textIn(indicator.unit) === '', { kind: 'missingUnit' }],
    [isGoal && indicator.desiredChange === undefined, { kind: 'missingDesiredChange' }],
    ...textsForNumbers(indicator),
    ...(isGoal ? missingNumbers(indicator) : []),
    [yearsAreReversed(indicator), { kind: 'yearsReversed' }],
    [targetContradicts(indicator), { kind: 'targetContradicts' }],
    [percentageIsOutOfRange(indicator), { kind: 'percentageOutOfRange' }],
    [isGoal && lastMeasurement(indicator) === undefined, { kind: 'noMeasurement' }],
    [isGoal && textIn(indicator.owner) === '', { kind: 'missingOwner' }],
    [isGoal && textIn(indicator.source) === '', { kind: 'missingSource' }],
    [(numberIn(indicator.nextUpdate) ?? today) < today, { kind: 'updateOverdue' }],
    [isWording(indicator.nextUpdate), { kind: 'updateNotADate' }],
    [isDuplicate(indicator, lookup), { kind: 'duplicate' }],
  ];
  return applies.flatMap(([does, gap]) => (does ? [gap] : []));
}

/** Capital letters count in none of the three (`sameText`). */
function lookThrough(indicator: MeasuredIndicator): GapLookup {
  return {
    goalOfCode: (code) => indicator.goals.find((goal) => sameText(goal.code, code)),
    goalOfId: (id) => indicator.goals.find((goal) => sameText(goal.id, id)),
    isLabelAbove: (label) => indicator.earlierLabels.some((earlier) => sameText(earlier, label)),
  };
}

/**
 * Codes that lead nowhere, or no longer to the goal that the indicator was inserted for. A planner who types another code means
 * it, so only the code of the insertion is followed.
 */
function lostGoal(indicator: MeasuredIndicator, lookup: GapLookup): readonly (readonly [boolean, Gap])[] {
  const code = textIn(indicator.goalCode);
  const goalId = textIn(indicator.goalId);
  const found = code === '' ? undefined : lookup.goalOfCode(code);
  const asInserted = goalId !== '' && sameText(textIn(indicator.insertedGoalCode), code);
  const inserted = goalId === '' ? undefined : lookup.goalOfId(goalId);
  return [
    [code !== '' && found === undefined, { kind: 'unknownGoalCode', code }],
    [
      asInserted && inserted !== undefined && !sameText(inserted.code, code),
      { kind: 'goalRenumbered', code: inserted?.code ?? '' },
    ],
    [asInserted && inserted === undefined && found !== undefined, { kind: 'goalRemoved' }],
  ];
}

function textsForNumbers(indicator: MeasuredIndicator): readonly (readonly [boolean, Gap])[] {
  const fields = ['baseYear', 'baseValue', 'targetYear', 'targetValue'] as const;
  const wording = yearValues(indicator).findLast(({ value }) => isWording(value));
  return [
    ...fields.map((field) => [isWording(indicator[field]), { kind: 'textInNumber', field }] as const),
    ...(wording === undefined ? [] : [[true, { kind: 'textInYear', year: wording.year }] as const]),
  ];
}

/** Maintaining needs one level and no years; everything else needs where from, where to and by when. */
function missingNumbers(indicator: MeasuredIndicator): readonly (readonly [boolean, Gap])[] {
  const maintains = indicator.desiredChange === 'maintain';
  const isMissing = (field: NumberField) => numberIn(indicator[field]) === undefined;
  const isNeeded = (field: NumberField) => !maintains || (field === 'baseValue' && isMissing('targetValue'));
  const fields = ['baseYear', 'targetYear', 'baseValue', 'targetValue'] as const;
  return fields.map((field) => [
    isNeeded(field) && isMissing(field) && !isWording(indicator[field]),
    { kind: 'missingNumber', field },
  ]);
}

function percentageIsOutOfRange(indicator: MeasuredIndicator): boolean {
  const cells = [
    indicator.baseValue,
    indicator.targetValue,
    ...yearValues(indicator).map(({ value }) => value),
  ];
  return (
    textIn(indicator.unit).startsWith('%') &&
    cells.some((cell) => {
      const value = numberIn(cell);
      return value !== undefined && (value < 0 || value > 100);
    })
  );
}

/** Rows without a name are not the same indicator, whatever they share. */
function isDuplicate(indicator: MeasuredIndicator, { isLabelAbove }: GapLookup): boolean {
  return textIn(indicator.name) !== '' && isLabelAbove(indicatorLabel(indicator));
}
