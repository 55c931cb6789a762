import type { Result } from '../strategy/result';
import type { WorkbookModel } from './model';
import type { StoredPart, WorkbookSnapshot } from './reading/workbook-snapshot';

/** What an .xlsx file holds. */
export interface XlsxContent {
  /** All that the model can say; what else the file has is named in `beyond`. */
  readonly model: WorkbookModel;
  /** The same as `readOpenWorkbook` sees of the file in Excel. */
  readonly snapshot: WorkbookSnapshot;
  readonly parts: readonly StoredPart[];
  /** Names of what the file has and the model cannot say (pictures, pivot tables, comments …), one phrase each. */
  readonly beyond: readonly string[];
}

export type XlsxProblem =
  | { readonly kind: 'notXlsx' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly reason: string };

/** CONTRACT: to be written. */
export async function readXlsx(_file: Uint8Array): Promise<Result<XlsxContent, XlsxProblem>> {
  throw new Error('not written yet');
}
