import { LABEL_LIMIT } from '../strategy/measured-indicator';
import { goalReferences } from './goal-formulas';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorReferences, isYearColumn } from './indicator-columns';
import { gapsFormula } from './indicator-gaps-formula';
import { isContext, targetContradicts, yearsAreReversed } from './indicator-conditions';
import { and, isMissing, literal, or, textOf, when } from './formula-parts';
import type { LayoutContext } from './layout-context';
import { columnHeader } from './structured-reference';

/** The columns of the table of indicators that calculate themselves. */
export type CalculatedColumn = Extract<
  IndicatorColumn,
  | 'number'
  | 'goal'
  | 'lastValue'
  | 'lastYear'
  | 'progress'
  | 'assessment'
  | 'gaps'
  | 'strategicCode'
  | 'label'
>;

/**
 * The formulas of a row of indicators, en-US and without the equals sign, for Excel 2019 and LibreOffice 7.4. What they show is
 * said in TypeScript by `measure` (src/strategy/assessment.ts), against which tests prove them. They look at their own
 * row through the table's columns, so they hold wherever rows and columns go.
 */
export function indicatorFormulas(context: LayoutContext): Readonly<Record<CalculatedColumn, string>> {
  const unlessEmpty = (formula: string) =>
    when(`${indicatorReferences(context).here('number')}=""`, '""', formula);
  return {
    number: numberFormula(context),
    goal: unlessEmpty(goalFormula(context)),
    lastValue: unlessEmpty(lastValueFormula(context)),
    lastYear: unlessEmpty(lastYearFormula(context)),
    progress: unlessEmpty(progressFormula(context)),
    assessment: unlessEmpty(assessmentFormula(context)),
    gaps: unlessEmpty(gapsFormula(context)),
    strategicCode: unlessEmpty(strategicCodeFormula(context)),
    label: unlessEmpty(labelFormula(context)),
  };
}

/** The row's place in the table, from 1; nothing for an empty row, which all other formulas recognise by it. */
function numberFormula(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const header = columnHeader(context.names.tables.indicators, context.messages.indicators.number);
  const isEmpty = and(...(['name', 'goalCode', 'kind'] as const).map((column) => isMissing(here(column))));
  return when(isEmpty, '""', `ROW()-ROW(${header})`);
}

function goalFormula(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const goals = goalReferences(context);
  const place = goals.placeOf('code', `${here('goalCode')}&""`);
  const name = when(goals.isPlace(place), goals.textAt('name', place));
  // Without a code every goal that has none would match.
  return when(isMissing(here('goalCode')), '""', `IFERROR(${name},"")`);
}

/** LOOKUP finds the last 1 before the errors that 1/0 makes of every other column. */
function lookUpLastYear(context: LayoutContext, found: string): string {
  const { yearsHere } = indicatorReferences(context);
  // Numbers sort before texts and an empty cell equals the empty text: ISNUMBER does not work over a range everywhere.
  const isNumber = `${yearsHere}<""`;
  return `IFERROR(LOOKUP(2,1/((${isNumber})*${isYearColumn(context)}),${found}),"")`;
}

function lastValueFormula(context: LayoutContext): string {
  return lookUpLastYear(context, indicatorReferences(context).yearsHere);
}

function lastYearFormula(context: LayoutContext): string {
  return lookUpLastYear(context, `${indicatorReferences(context).yearHeaders}*1`);
}

/** The part of the way from baseline to target that the last value has come; rounded, so that float noise decides nothing. */
function progressFormula(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const { increase, decrease, maintain } = context.names.cells;
  const [change, base, target, last] = [
    here('desiredChange'),
    here('baseValue'),
    here('targetValue'),
    here('lastValue'),
  ];
  const keeping = (level: string) => {
    const share = when(
      `${level}=0`,
      when(`${last}=0`, '1', '0'),
      `MAX(0,1-ABS(${last}-${level})/ABS(${level}))`,
    );
    return `ROUND(${share},9)`;
  };
  const maintaining = when(`ISNUMBER(${target})`, keeping(target), when(`ISNUMBER(${base})`, keeping(base)));
  // Nothing has to change: the value is there as long as it does not turn the wrong way.
  const standing = when(
    `${change}=${increase}`,
    when(`${last}>=${target}`, '1', '0'),
    when(`${last}<=${target}`, '1', '0'),
  );
  const way = when(`${target}=${base}`, standing, `(${last}-${base})/(${target}-${base})`);
  const changing = when(
    and(`ISNUMBER(${base})`, `ISNUMBER(${target})`, or(`${change}=${increase}`, `${change}=${decrease}`)),
    `ROUND(${way},9)`,
  );
  const progress = when(`${change}=${maintain}`, maintaining, changing);
  return when(or(isContext(context), `NOT(ISNUMBER(${last}))`), '""', `IFERROR(${progress},"")`);
}

/** Compares progress with the straight path from baseline to target, at the year of the last value. */
function assessmentFormula(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const { cells } = context.names;
  const isMaintained = `${here('desiredChange')}=${cells.maintain}`;
  const thresholds = [cells.onTrackShare, cells.atRiskShare, cells.maintainTolerance, cells.maintainLimit];
  const isRefused = or(
    `NOT(ISNUMBER(${here('progress')}))`,
    `COUNT(${thresholds.join(',')})<${thresholds.length}`,
    yearsAreReversed(context),
    targetContradicts(context),
  );
  return when(
    isContext(context),
    cells.context,
    when(
      isRefused,
      cells.unassessed,
      when(isMaintained, maintainedAssessment(context), changedAssessment(context)),
    ),
  );
}

/** A value to be maintained is judged by its deviation; it is achieved when it has held until the target's year. */
function maintainedAssessment(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const { cells } = context.names;
  const deviation = `ROUND(1-${here('progress')},9)`;
  const hasHeld = `IF(ISNUMBER(${here('targetYear')}),${here('lastYear')}>=${here('targetYear')},FALSE)`;
  return when(
    `${deviation}>${cells.maintainLimit}`,
    cells.offTrack,
    when(
      `${deviation}>${cells.maintainTolerance}`,
      cells.atRisk,
      when(hasHeld, cells.achieved, cells.onTrack),
    ),
  );
}

function changedAssessment(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const { cells } = context.names;
  const [progress, lastYear, from, to] = [
    here('progress'),
    here('lastYear'),
    here('baseYear'),
    here('targetYear'),
  ];
  const path = `MIN(1,(${lastYear}-${from})/(${to}-${from}))`;
  const reaches = (share: string) => `${progress}>=ROUND(${share}*${path},9)`;
  const compared = when(
    `${progress}>=1`,
    cells.achieved,
    when(
      reaches(cells.onTrackShare),
      cells.onTrack,
      when(reaches(cells.atRiskShare), cells.atRisk, cells.offTrack),
    ),
  );
  const isAfterBaseline = `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${lastYear}>${from},FALSE)`;
  return when(isAfterBaseline, compared, cells.unassessed);
}

/** The code of the strategic goal: what stands before the first dot. */
function strategicCodeFormula(context: LayoutContext): string {
  const code = textOf(indicatorReferences(context).here('goalCode'));
  return `LEFT(${code},FIND(".",${code}&".")-1)`;
}

/** What lists call the indicator. */
function labelFormula(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const name = textOf(here('name'));
  const withCode = `${here('goalCode')}&${literal(' · ')}&${name}`;
  return `LEFT(${when(isMissing(here('goalCode')), name, withCode)},${LABEL_LIMIT})`;
}
