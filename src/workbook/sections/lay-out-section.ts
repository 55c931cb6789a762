import type { Language } from '../../strategy/language';
import type { SectionSheetKey } from '../../strategy/section';
import type { RangeModel, WorkbookModel } from '../model';
import type { TakenNames } from '../names';

/** What a section's sheet refers to in the workbook that it goes into; absent parts are done without. */
export interface SectionSurroundings {
  readonly language: Language;
  readonly taken: TakenNames;
  readonly place: string;
  /** The years of the horizon, or those that indicators are measured in. */
  readonly years: readonly number[];
  /** The data cells of the codes of goals, for a list; and the table with its headers of code and name, for formulas. */
  readonly goalCodes?: { readonly sheet: string; readonly range: RangeModel };
  readonly goalsTable?: { readonly name: string; readonly code: string; readonly goalName: string };
  /** The words for the three dimensions, for a list. */
  readonly dimensions?: { readonly sheet: string; readonly range: RangeModel };
  /** The sheet that a link leads back to. */
  readonly back?: string;
}

/** CONTRACT: to be written. */
export function layOutSection(_section: SectionSheetKey, _surroundings: SectionSurroundings): WorkbookModel {
  throw new Error('not written yet');
}
