import type { CheckResult, Finding } from '../../strategy/check/finding';
import type { Language } from '../../strategy/language';
import type { WorkbookModel } from '../model';
import type { TakenNames } from '../names';
import type { CellPlace } from '../reading/workbook-reading';
import type { Dismissal } from '../records/stored-records';

/** What the sheet Kontrola records: the check's result as it was on a day. */
export interface CheckSheetContent {
  /** The place's name, for the title. */
  readonly place: string;
  readonly result: CheckResult;
  readonly dismissals: readonly Dismissal[];
  /** The cell that a finding is about. */
  readonly placeOf: (finding: Finding) => CellPlace | undefined;
  /** As a serial number. */
  readonly today: number;
}

/** CONTRACT: to be written. */
export function layOutCheckSheet(
  _content: CheckSheetContent,
  _options: { readonly language: Language; readonly taken: TakenNames },
): WorkbookModel {
  throw new Error('not written yet');
}
