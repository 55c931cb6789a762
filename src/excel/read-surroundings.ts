import type { Language } from '../strategy/language';
import type { Result } from '../strategy/result';
import { success } from '../strategy/result';
import type { DraftReading } from '../workbook/reading/workbook-reading';
import type { SectionSurroundings } from '../workbook/sections/section-context';
import type { HostProblem } from './host-problem';
import { readOpenWorkbook } from './read-open-workbook';
import { runInExcel } from './run-in-excel';
import { parseSheetAddress, rangeOfAddress } from './sheet-address';

/** What a section's sheet refers to in the open workbook, all but the names that are taken. */
export type Surroundings = Omit<SectionSurroundings, 'taken'>;

/** The name that insertions give to the place's cell on the cover. */
const COVER = /^Strategia_miejscowosc(?:_(\d+))?$/i;

/** How many years there are to plan for where nothing says how long the strategy is to last, and at most. */
const UNSTATED_YEARS = 6;
const MOST_YEARS = 25;

/**
 * Reads what a section's sheet refers to: the draft inserted last, its years, the list of dimensions that its goals have, the cover. One
 * round trip more than reading the workbook, where there is a draft.
 */
export async function readSurroundings(language: Language): Promise<Result<Surroundings, HostProblem>> {
  const read = await readOpenWorkbook();
  if (!read.ok) return read;
  const { drafts, snapshot } = read.value;
  const [draft] = drafts;
  const newId = () => crypto.randomUUID();
  if (draft === undefined) return success({ language, place: '', years: yearsOf(undefined), newId });
  const references = await runInExcel((context) => readReferences(context, draft, snapshot.names));
  if (!references.ok) return references;
  return success({
    language,
    place: draft.draft.place,
    years: yearsOf(draft),
    ...goalsOf(draft),
    ...references.value,
    newId,
  });
}

function yearsOf(draft: DraftReading | undefined): readonly number[] {
  const { from, to } = draft?.draft.horizon ?? {};
  if (from !== undefined && to !== undefined && from <= to) return yearsFrom(from, to - from + 1);
  const measured = draft?.indicators?.years.map(({ year }) => year) ?? [];
  if (measured.length > 0) return measured;
  return yearsFrom(from ?? new Date().getFullYear(), UNSTATED_YEARS);
}

function yearsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.min(count, MOST_YEARS) }, (_, index) => first + index);
}

function goalsOf({
  goals: { table, columns },
}: DraftReading): Pick<Surroundings, 'goalCodes' | 'goalsTable'> {
  const { code, name } = columns;
  if (code === undefined) return {};
  const range = {
    row: table.headerRow + 1,
    column: table.firstColumn + code,
    rowCount: table.rows.length,
    columnCount: 1,
  };
  const [codeHeader, goalName] = [table.headers[code], name === undefined ? undefined : table.headers[name]];
  return {
    goalCodes: { sheet: table.sheet, range },
    ...(codeHeader !== undefined &&
      goalName !== undefined && { goalsTable: { name: table.name, code: codeHeader, goalName } }),
  };
}

/** The list that the goals' dimensions are chosen from, wherever it is now, and the sheet that is called the cover. */
async function readReferences(
  context: Excel.RequestContext,
  { goals }: DraftReading,
  names: readonly string[],
): Promise<Pick<Surroundings, 'dimensions' | 'back'>> {
  const { dimension } = goals.columns;
  const validation =
    dimension === undefined
      ? undefined
      : context.workbook.tables
          .getItem(goals.table.name)
          .getDataBodyRange()
          .untrack()
          .getColumn(dimension)
          .untrack().dataValidation;
  validation?.load('rule');
  const covers = names.filter((name) => COVER.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
  const ranges = covers.map((name) => {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject().untrack();
    range.load('address');
    return range;
  });
  await context.sync();
  const cover = ranges.find((range) => !range.isNullObject);
  // Cells of one column that accept different things have no rule together.
  const rule: Excel.DataValidationRule | null | undefined = validation?.rule;
  const dimensions = listed(rule?.list?.source);
  return {
    back: cover === undefined ? goals.table.sheet : parseSheetAddress(cover.address).sheet,
    ...(dimensions && { dimensions }),
  };
}

function listed(source: unknown): Surroundings['dimensions'] {
  if (typeof source !== 'string' || !source.startsWith('=')) return undefined;
  const { sheet, address } = parseSheetAddress(source.slice(1));
  const range = rangeOfAddress(address);
  return sheet === '' || range === undefined ? undefined : { sheet, range };
}

function numberOf(name: string): number {
  return Number(COVER.exec(name)?.[1] ?? 1);
}
