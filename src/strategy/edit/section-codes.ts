import type { CellValue } from '../cell-value';
import { textIn } from '../cell-value';
import type { IntendedSectionCode } from '../draft-edit';
import { SECTION_KEYS } from '../section';
import type { WorkbookDraft } from '../workbook-draft';

const SEPARATED = /[^,;\s]+/g;

/** The codes of goals that a section's cell names: the whole text where a goal has it for its code, else what commas, semicolons and spaces part. */
export function goalCodesIn(cell: CellValue, isCode: (code: string) => boolean): readonly string[] {
  const text = textIn(cell).trim();
  if (text === '') return [];
  return isCode(text) ? [text] : (text.match(SEPARATED) ?? []);
}

/** What the sections' cells that name goals are to show when goals get other codes. */
export function followInSections(
  { sections }: WorkbookDraft,
  newCodes: ReadonlyMap<string, string>,
): readonly IntendedSectionCode[] {
  if (newCodes.size === 0) return [];
  const follow = (code: string) => newCodes.get(code.toLowerCase());
  return SECTION_KEYS.flatMap((section) =>
    (sections[section] ?? []).flatMap(({ id, cells }): readonly IntendedSectionCode[] => {
      const text = textIn(cells.goalCode);
      const goalCode = follow(text.trim()) ?? text.replace(SEPARATED, (code) => follow(code) ?? code);
      return goalCode === text ? [] : [{ section, id, goalCode }];
    }),
  );
}
