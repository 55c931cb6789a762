import { goalCodesIn } from '../edit/section-codes';
import type { SectionRow, WorkbookGoal } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { filledRows, isBlank } from './section-rows';

/** The goals of a draft that a section's row names by their codes. */
export function goalsNamedIn(index: DraftIndex, { cells }: SectionRow): readonly WorkbookGoal[] {
  const codes = goalCodesIn(cells.goalCode, (code) => index.goalOfCode(code) !== undefined);
  return codes.flatMap((code) => index.goalOfCode(code) ?? []);
}

/** The rows of the table of results that say a result. */
export function resultRows({ draft }: DraftIndex): readonly SectionRow[] {
  return (filledRows(draft, 'results') ?? []).filter(({ cells }) => !isBlank(cells.result));
}

/** The goals for which a result is written, in their own row or in the table of results. */
export function goalsWithResult(index: DraftIndex): ReadonlySet<WorkbookGoal> {
  return new Set([
    ...index.draft.goals.filter(({ result }) => result.trim() !== ''),
    ...resultRows(index).flatMap((row) => goalsNamedIn(index, row)),
  ]);
}

/** How many results are of the spatial dimension: by their own word for it, else by that of their goal. */
export function countSpatialResults(index: DraftIndex): number {
  const inRows = resultRows(index).filter((row) =>
    isBlank(row.cells.dimension)
      ? goalsNamedIn(index, row).some((goal) => index.dimensionOf(goal) === 'spatial')
      : row.cells.dimension === 'spatial',
  );
  const ofGoals = index.draft.goals.filter(
    (goal) => goal.result.trim() !== '' && index.dimensionOf(goal) === 'spatial',
  );
  return inRows.length + ofGoals.length;
}
