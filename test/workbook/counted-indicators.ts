import { numberIn, sameText, textIn } from '../../src/strategy/cell-value';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { Count } from '../../src/workbook/monitoring-columns';
import { COUNTS } from '../../src/workbook/monitoring-columns';
import type { TypedIndicator, TypedTables } from './typed-indicators';
import { measuredRows } from './typed-indicators';

export type Counts = Readonly<Record<Count, number>>;

/** What the monitoring summary has to show, reckoned from the rows one by one. */
export interface CountedStrategy {
  readonly whole: Counts;
  /** A strategic goal each, in their order. */
  readonly goals: readonly { readonly code: string; readonly name: string; readonly counts: Counts }[];
  readonly rest: Counts;
}

const { words, changes } = messagesFor('pl').assessment;

const NOTHING: Counts = {
  indicators: 0,
  achieved: 0,
  onTrack: 0,
  atRisk: 0,
  offTrack: 0,
  unassessed: 0,
  context: 0,
  missingBaseValue: 0,
  missingTargetValue: 0,
  missingOwner: 0,
  overdue: 0,
};

/** Counts the indicators of a strategy whose goals without a dot in their codes are the strategic ones. */
export function countIndicators(tables: TypedTables, today: number): CountedStrategy {
  const rows = measuredRows(tables, today).map(({ assessment, strategicCode }, index) => ({
    strategicCode: `${strategicCode}`,
    counts: countsOf(tables.rows[index], `${assessment}`, today),
  }));
  const strategic = tables.goals.filter(({ code }) => !code.includes('.'));
  const taken = new Set<string>();
  const goals = strategic.map(({ code, name }) => {
    const isCounted = code !== '' && !taken.has(code.toLowerCase());
    taken.add(code.toLowerCase());
    const own = isCounted ? rows.filter(({ strategicCode }) => sameText(strategicCode, code)) : [];
    return { code, name, counts: sum(own) };
  });
  const rest = rows.filter(
    ({ strategicCode }) => !goals.some(({ code }) => code !== '' && sameText(strategicCode, code)),
  );
  return { whole: sum(rows), goals, rest: sum(rest) };
}

function countsOf(row: TypedIndicator | undefined, assessment: string, today: number): Counts {
  if (!row || assessment === '') return NOTHING;
  const { desiredChange, baseValue, targetValue, owner, nextUpdate } = row.cells;
  const isGoal = assessment !== words.context.word;
  const isMaintained = sameText(textIn(desiredChange), changes.maintain.word);
  const hasBase = numberIn(baseValue) !== undefined;
  const hasTarget = numberIn(targetValue) !== undefined;
  const is = (condition: boolean) => (condition ? 1 : 0);
  return {
    indicators: is(isGoal),
    achieved: is(assessment === words.achieved.word),
    onTrack: is(assessment === words.onTrack.word),
    atRisk: is(assessment === words.atRisk.word),
    offTrack: is(assessment === words.offTrack.word),
    unassessed: is(assessment === words.unassessed.word),
    context: is(!isGoal),
    missingBaseValue: is(isGoal && !hasBase && !(isMaintained && hasTarget)),
    missingTargetValue: is(isGoal && !hasTarget && !isMaintained),
    missingOwner: is(isGoal && textIn(owner) === ''),
    overdue: is((numberIn(nextUpdate) ?? Infinity) < today),
  };
}

function sum(rows: readonly { readonly counts: Counts }[]): Counts {
  const total: Record<Count, number> = { ...NOTHING };
  for (const { counts } of rows) for (const count of COUNTS) total[count] += counts[count];
  return total;
}
