import { numberIn, textIn } from '../cell-value';
import type { Gap } from '../gaps';
import { findGaps } from '../gaps';
import type { MessageValues } from '../language';
import type { MeasuredIndicator } from '../measured-indicator';
import { indicatorLabel, yearValues } from '../measured-indicator';
import type { IndicatorField, WorkbookIndicator } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { indicatorTitle, shorten } from './draft-index';
import type { FindingTarget, Rule } from './finding';
import type { Observation } from './observation';

/**
 * What the rows of indicators lack and what contradicts itself in them: the same as their sheet's column of gaps says. Of a goal with
 * another code only that is told, not also that no goal has the old one.
 * @param today as a serial number
 */
export function* checkIndicators(index: DraftIndex, today: number): Generator<Observation> {
  const labels = new Set<string>();
  const lookup = {
    goalOfCode: index.goalOfCode,
    goalOfId: index.goalOfId,
    isLabelAbove: (label: string) => labels.has(label.toLowerCase()),
  };
  for (const indicator of index.draft.indicators) {
    const gaps = findGaps(indicator.measured, today, lookup);
    labels.add(indicatorLabel(indicator.measured).toLowerCase());
    const isRenumbered = gaps.some(({ kind }) => kind === 'goalRenumbered');
    for (const gap of gaps) {
      if (gap.kind === 'unknownGoalCode' && isRenumbered) continue;
      yield observe(index, indicator, gap, today);
    }
  }
}

function observe(index: DraftIndex, indicator: WorkbookIndicator, gap: Gap, today: number): Observation {
  const { id, measured } = indicator;
  const values: MessageValues = { indicator: indicatorTitle(indicator), ...valuesOf(gap, measured) };
  const rule: Rule = gap.kind === 'duplicate' ? 'duplicateIndicator' : gap.kind;
  const goal = gap.kind === 'goalRenumbered' ? index.goalOfId(textIn(measured.goalId)) : undefined;
  return {
    rule,
    target: targetOf(id, gap, measured, today),
    values,
    ...('field' in gap && { detail: gap.field }),
    ...(gap.kind === 'textInYear' && { detail: `${gap.year}` }),
    ...(goal && {
      remedy: { kind: 'edit', edit: { kind: 'assignIndicator', id, goalId: goal.id } },
    }),
  };
}

function valuesOf(gap: Gap, measured: MeasuredIndicator): MessageValues {
  switch (gap.kind) {
    case 'unknownGoalCode':
      return { code: gap.code };
    case 'goalRenumbered':
      return { code: gap.code, oldCode: textIn(measured.goalCode) };
    case 'goalRemoved':
      return { code: textIn(measured.goalCode) };
    case 'missingNumber':
      return { column: gap.field };
    case 'textInNumber':
      return { column: gap.field, text: shorten(textIn(measured[gap.field])) };
    case 'textInYear':
      return { year: gap.year, text: shorten(textIn(yearText(measured, gap.year))) };
    case 'updateNotADate':
      return { text: shorten(textIn(measured.nextUpdate)) };
    default:
      return {};
  }
}

function yearText({ years }: MeasuredIndicator, year: number) {
  return years.findLast((cell) => cell.year === year)?.value;
}

const FIELDS = {
  missingGoalCode: 'goalCode',
  unknownGoalCode: 'goalCode',
  goalRenumbered: 'goalCode',
  goalRemoved: 'goalCode',
  missingName: 'name',
  missingUnit: 'unit',
  missingDesiredChange: 'desiredChange',
  yearsReversed: 'targetYear',
  targetContradicts: 'targetValue',
  missingOwner: 'owner',
  missingSource: 'source',
  updateOverdue: 'nextUpdate',
  updateNotADate: 'nextUpdate',
  duplicate: 'name',
} as const satisfies Partial<Record<Gap['kind'], IndicatorField>>;

function targetOf(id: string, gap: Gap, measured: MeasuredIndicator, today: number): FindingTarget {
  switch (gap.kind) {
    case 'textInNumber':
    case 'missingNumber':
      return { kind: 'indicator', id, field: gap.field };
    case 'textInYear':
      return { kind: 'indicatorYear', id, year: gap.year };
    case 'percentageOutOfRange':
      return outOfRange(id, measured);
    case 'noMeasurement':
      return yearToMeasure(id, measured, today);
    default:
      return { kind: 'indicator', id, field: FIELDS[gap.kind] };
  }
}

/** The first cell with a number that is no share of a hundred. */
function outOfRange(id: string, measured: MeasuredIndicator): FindingTarget {
  const isOutside = (cell: MeasuredIndicator['baseValue']) => {
    const value = numberIn(cell);
    return value !== undefined && (value < 0 || value > 100);
  };
  const year = yearValues(measured).find(({ value }) => isOutside(value))?.year;
  if (isOutside(measured.baseValue)) return { kind: 'indicator', id, field: 'baseValue' };
  if (isOutside(measured.targetValue) || year === undefined) {
    return { kind: 'indicator', id, field: 'targetValue' };
  }
  return { kind: 'indicatorYear', id, year };
}

/** The year column that a first value would go into: the latest one that has begun, else the earliest. */
function yearToMeasure(id: string, measured: MeasuredIndicator, today: number): FindingTarget {
  const years = yearValues(measured)
    .map(({ year }) => year)
    .sort((one, other) => one - other);
  const year = years.findLast((each) => each <= yearOf(today)) ?? years[0];
  return year === undefined ? { kind: 'indicator', id, field: 'name' } : { kind: 'indicatorYear', id, year };
}

const DAY = 24 * 60 * 60 * 1000;
/** The day that spreadsheets count from. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function yearOf(serial: number): number {
  return new Date(DAY_ZERO + serial * DAY).getUTCFullYear();
}
