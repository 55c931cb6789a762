import type { DraftEdit, EditProblem, IntendedDraft } from './draft-edit';
import type { Result } from './result';
import type { WorkbookDraft } from './workbook-draft';

/** CONTRACT: to be written. */
export function editDraft(
  _draft: WorkbookDraft,
  _edit: DraftEdit,
  _newId: () => string,
): Result<IntendedDraft, EditProblem> {
  throw new Error('not written yet');
}
