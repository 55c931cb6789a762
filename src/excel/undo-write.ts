import type { UndoOutcome } from './change-outcome';

/** CONTRACT: to be written. */
export async function undoWrite(
  _id: string,
  _options: { readonly keepEdited: boolean },
): Promise<UndoOutcome> {
  throw new Error('not written yet');
}
