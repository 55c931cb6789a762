import { isWording, numberIn, textIn } from '../cell-value';
import { roundDecimals } from '../round-decimals';
import type { SectionRow, WorkbookDraft } from '../workbook-draft';
import { shorten } from './draft-index';
import type { FindingTarget } from './finding';
import type { Observation } from './observation';
import { filledRows, isBlank, plannedYear } from './section-rows';

/** What contradicts itself in the amounts of the financial framework, and the years for which nothing is planned. */
export function* checkFunding(draft: WorkbookDraft): Generator<Observation> {
  const planned = filledRows(draft, 'fundingYears') ?? [];
  const sources = filledRows(draft, 'funding') ?? [];
  yield* texts(planned, sources);
  const amounts = sumByYear(sources);
  if (planned.length > 0) yield* yearsMissing(draft, planned, amounts);
  if (sources.length > 0) yield* sumsDiffering(planned, amounts);
}

function* texts(planned: readonly SectionRow[], sources: readonly SectionRow[]): Generator<Observation> {
  const rule = 'fundingTextInAmount';
  for (const { id, cells } of planned) {
    if (!isWording(cells.planned)) continue;
    const target = { kind: 'section', section: 'fundingYears', id, column: 'planned' } as const;
    yield { rule, target, values: { year: textIn(cells.year), text: shorten(textIn(cells.planned)) } };
  }
  for (const { id, years } of sources) {
    for (const { year, value } of years) {
      if (!isWording(value) || isBlank(value)) continue;
      const target = { kind: 'section', section: 'funding', id, year } as const;
      yield { rule, target, values: { year, text: shorten(textIn(value)) }, detail: `${year}` };
    }
  }
}

/** What the sources give in each year in which at least one of them has an amount. */
function sumByYear(sources: readonly SectionRow[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { year, value } of sources.flatMap(({ years }) => years)) {
    const amount = numberIn(value);
    if (amount !== undefined) sums.set(year, (sums.get(year) ?? 0) + amount);
  }
  return sums;
}

/** A strategy spans some twenty years; a typing error in the horizon must not list thousands. */
const LONGEST_HORIZON = 60;

/** The years of the horizon, and those with sources, for which no spending is planned. */
function* yearsMissing(
  { horizon: { from, to }, sections }: WorkbookDraft,
  planned: readonly SectionRow[],
  amounts: ReadonlyMap<number, number>,
): Generator<Observation> {
  // A text where the amount belongs is told as such.
  const present = new Set(
    planned.flatMap((row) => {
      const year = isWording(row.cells.planned) ? numberIn(row.cells.year) : plannedYear(row)?.year;
      return year ?? [];
    }),
  );
  const length = from === undefined || to === undefined ? 0 : Math.min(to - from + 1, LONGEST_HORIZON);
  const horizon = Array.from({ length: Math.max(0, length) }, (_, index) => (from ?? 0) + index);
  for (const year of [...new Set([...horizon, ...amounts.keys()])].sort((one, other) => one - other)) {
    if (present.has(year)) continue;
    const row = sections.fundingYears?.find(({ cells }) => numberIn(cells.year) === year);
    const table = { kind: 'section', section: 'fundingYears' } as const;
    const target: FindingTarget = row ? { ...table, id: row.id, column: 'planned' } : table;
    yield { rule: 'fundingYearMissing', target, values: { year }, detail: `${year}` };
  }
}

/** Years whose sources give more or less than is planned; grosze count, what is smaller does not. */
function* sumsDiffering(
  planned: readonly SectionRow[],
  amounts: ReadonlyMap<number, number>,
): Generator<Observation> {
  for (const row of planned) {
    const known = plannedYear(row);
    if (known === undefined) continue;
    const sources = amounts.get(known.year) ?? 0;
    const difference = roundDecimals(sources - known.planned);
    if (Math.abs(difference) < 0.005) continue;
    yield {
      rule: 'fundingSumsDiffer',
      target: { kind: 'section', section: 'fundingYears', id: row.id, column: 'planned' },
      values: { ...known, sources, difference },
    };
  }
}
