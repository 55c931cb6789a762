import type { Language } from '../strategy/language';
import type { SectionSheetKey } from '../strategy/section';
import type { CheckSheetContent } from '../workbook/check-sheet/check-sheet';
import type { InsertionFailure } from './insert-workbook';

export type SheetOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string; readonly canBeUndone: boolean }
  | ({ readonly kind: 'failed' } & InsertionFailure);

/** CONTRACT: to be written. Inserts the sheet of a section, its lists referring to the draft inserted last. */
export async function insertSection(
  _section: SectionSheetKey,
  _options: { readonly language: Language },
): Promise<SheetOutcome> {
  throw new Error('not written yet');
}

/** CONTRACT: to be written. Inserts the sheet Kontrola: the state of the check on that day. */
export async function insertCheck(
  _content: CheckSheetContent,
  _options: { readonly language: Language },
): Promise<SheetOutcome> {
  throw new Error('not written yet');
}
