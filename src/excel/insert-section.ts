import type { Language } from '../strategy/language';
import type { SectionSheetKey } from '../strategy/section';
import type { CheckSheetContent } from '../workbook/check-sheet/check-sheet';
import { layOutCheckSheet } from '../workbook/check-sheet/check-sheet';
import { layOutSection } from '../workbook/sections/lay-out-section';
import type { InsertionFailure, WorkbookInsertion } from './insert-workbook';
import { insertWorkbook } from './insert-workbook';
import { readSurroundings } from './read-surroundings';

export type SheetOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string; readonly canBeUndone: boolean }
  | ({ readonly kind: 'failed' } & InsertionFailure);

/** Inserts the sheet of a section, its lists and formulas referring to the draft inserted last; all or nothing. */
export async function insertSection(
  section: SectionSheetKey,
  { language }: { readonly language: Language },
): Promise<SheetOutcome> {
  const surroundings = await readSurroundings(language);
  if (!surroundings.ok) return { kind: 'failed', problem: surroundings.problem, leftovers: false };
  return insertSheet({
    layOut: (taken) => layOutSection(section, { ...surroundings.value, taken }),
    label: { kind: 'sectionInserted', section },
  });
}

/** Inserts the sheet Kontrola: the state of the check on that day; all or nothing. */
export async function insertCheck(
  content: CheckSheetContent,
  { language }: { readonly language: Language },
): Promise<SheetOutcome> {
  return insertSheet({
    layOut: (taken) => layOutCheckSheet(content, { language, taken }),
    label: { kind: 'checkInserted' },
  });
}

async function insertSheet(insertion: WorkbookInsertion): Promise<SheetOutcome> {
  const inserted = await insertWorkbook(insertion);
  if (!inserted.ok) return { kind: 'failed', ...inserted.problem };
  const { model, canBeUndone } = inserted.value;
  return { kind: 'inserted', sheet: model.sheets[0]?.name ?? '', canBeUndone };
}
