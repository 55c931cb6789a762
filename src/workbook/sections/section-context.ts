import type { Language } from '../../strategy/language';
import type { SectionKey } from '../../strategy/section';
import type { Messages } from '../messages/messages';
import type { RangeModel } from '../model';
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
  /** Ids for the rows that have content from the start. */
  readonly newId: () => string;
}

/** What the parts of a section's sheet are laid out from. */
export interface SectionContext extends SectionSurroundings {
  readonly messages: Messages;
  /** What the sheet is called. */
  readonly sheet: string;
  /** What the sections' tables are called, of which only this sheet's are free for certain. */
  readonly tables: Readonly<Record<SectionKey, string>>;
}
