import type { CellValue } from '../cell-value';
import { numberIn, textIn } from '../cell-value';
import type { SectionColumn, SectionKey } from '../section';
import { SECTION_COLUMNS } from '../section';
import type { SectionRow, WorkbookDraft } from '../workbook-draft';

/** Columns that an inserted table has words in from the start, and notes: a row with nothing else is not filled in yet. */
const GIVEN: Readonly<Record<SectionKey, readonly SectionColumn[]>> = {
  diagnosis: ['dimension'],
  results: ['notes'],
  spatialPolicy: ['kind', 'notes'],
  voivodeshipAreas: ['notes'],
  ownAreas: ['notes'],
  implementation: ['part', 'notes'],
  fundingYears: ['year'],
  funding: ['source', 'notes'],
};

/** Whether a cell holds nothing that a reader would see; an error is something. */
export function isBlank(cell: CellValue): boolean {
  return typeof cell === 'object' ? false : textIn(cell).trim() === '';
}

/** The rows of a section in which a planner has written something of their own; undefined where the table is not there. */
export function filledRows(
  { sections }: WorkbookDraft,
  section: SectionKey,
): readonly SectionRow[] | undefined {
  const columns: readonly SectionColumn[] = SECTION_COLUMNS[section];
  const own = columns.filter((column) => !GIVEN[section].includes(column));
  return sections[section]?.filter(
    ({ cells, years }) =>
      own.some((column) => !isBlank(cells[column])) || years.some(({ value }) => !isBlank(value)),
  );
}

/** A year's planned spending as its row tells; undefined without a year or an amount. */
export function plannedYear({
  cells,
}: SectionRow): { readonly year: number; readonly planned: number } | undefined {
  const year = numberIn(cells.year);
  const planned = numberIn(cells.planned);
  return year === undefined || planned === undefined ? undefined : { year, planned };
}
