import type { CellValue } from './cell-value';
import { numberIn, sameText, textIn } from './cell-value';
import type { DesiredChange, IndicatorKind } from './indicator';

/** A row of the table of goals, as far as indicators look at it. */
export interface GoalRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** A column between the anchors of the year columns: its header as a number, and the row's cell in it. */
export interface YearValue {
  readonly year: number;
  readonly value: CellValue;
}

/**
 * A row of the table of indicators with whatever the planner typed there, and what the row is judged beside. Words of the
 * dictionary are recognised already, since they depend on the workbook's language.
 */
export interface MeasuredIndicator {
  readonly goalCode: CellValue;
  readonly name: CellValue;
  /** Undefined for an empty cell; "unknown" for what the dictionary does not have, which counts as a goal indicator. */
  readonly kind: IndicatorKind | 'unknown' | undefined;
  readonly unit: CellValue;
  /** Undefined for an empty cell as for a word that the dictionary does not have. */
  readonly desiredChange: DesiredChange | undefined;
  readonly baseYear: CellValue;
  readonly baseValue: CellValue;
  readonly targetYear: CellValue;
  readonly targetValue: CellValue;
  /** In the order of the table's columns, which need not be that of the years. */
  readonly years: readonly YearValue[];
  readonly source: CellValue;
  readonly owner: CellValue;
  /** A day as a serial number. */
  readonly nextUpdate: CellValue;
  /** Hidden: the id that the goal's row had, and the code, when the indicator was inserted; empty in a row of the planner's. */
  readonly goalId: CellValue;
  readonly insertedGoalCode: CellValue;
  /** All rows of the table of goals. */
  readonly goals: readonly GoalRow[];
  /** The labels of the rows above this one. */
  readonly earlierLabels: readonly string[];
}

/** The longest label, short enough for a list and for every spreadsheet's search (Excel: 255 characters). */
export const LABEL_LIMIT = 250;

/** Years that a header is taken for one of; other numbers between the year columns belong to columns of the planner's. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether nothing was entered into the row: it shows nothing and lacks nothing. */
export function isEmptyRow({ name, goalCode, kind }: MeasuredIndicator): boolean {
  return textIn(name) === '' && textIn(goalCode) === '' && kind === undefined;
}

/** What the row is called in lists: its goal's code and its name. */
export function indicatorLabel({ goalCode, name }: MeasuredIndicator): string {
  const code = textIn(goalCode);
  const label = code === '' ? textIn(name) : `${code} · ${textIn(name)}`;
  return label.slice(0, LABEL_LIMIT);
}

/** The code of the strategic goal that the row's goal belongs to: what stands before the first dot. */
export function strategicCode({ goalCode }: MeasuredIndicator): string {
  return textIn(goalCode).replace(/\..*$/s, '');
}

/** The goal that the row measures: the first with its code. */
export function goalOf({ goalCode, goals }: MeasuredIndicator): GoalRow | undefined {
  const code = textIn(goalCode);
  return code === '' ? undefined : goals.find((goal) => sameText(goal.code, code));
}

/** The cells of the year columns, in the order of the columns. */
export function yearValues({ years }: MeasuredIndicator): readonly YearValue[] {
  return years.filter(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR);
}

/** The level that a value is to be kept at: the target, or else the baseline. */
export function maintainedLevel({ targetValue, baseValue }: MeasuredIndicator): number | undefined {
  return numberIn(targetValue) ?? numberIn(baseValue);
}

/** Whether the target's year is not after the baseline's. */
export function yearsAreReversed({ baseYear, targetYear }: MeasuredIndicator): boolean {
  const from = numberIn(baseYear);
  const to = numberIn(targetYear);
  return from !== undefined && to !== undefined && to <= from;
}

/** Whether the target lies on the wrong side of the baseline. */
export function targetContradicts({ desiredChange, baseValue, targetValue }: MeasuredIndicator): boolean {
  const base = numberIn(baseValue);
  const target = numberIn(targetValue);
  if (base === undefined || target === undefined) return false;
  return (desiredChange === 'increase' && target < base) || (desiredChange === 'decrease' && target > base);
}
