import { refuse } from '../host-error';
import type { SimulatedWorkbook } from '../simulated-workbook';
import type { SheetState } from '../state/sheet-state';

/** Characters of the name of a sheet. */
export const SHEET_NAME_LIMIT = 31;

/**
 * Refuses what Excel refuses as the name of a sheet: blank, over 31 characters, one of : \ / ? * [ ], an apostrophe at either end
 * (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9), "History" in any case of letters
 * (exceljs issue 2243); all InvalidArgument (office-scripts-docs pull request 565, microsoft-graph-docs issue 13159). A name that
 * is taken, whatever the case of letters, is ItemAlreadyExists (office-scripts-docs issue 560).
 * @param renamed the sheet that is to bear the name, when it is there already
 */
export function checkSheetName(workbook: SimulatedWorkbook, name: string, renamed?: SheetState): void {
  const isWellFormed =
    name.trim() !== '' &&
    name.length <= SHEET_NAME_LIMIT &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isWellFormed) refuse('InvalidArgument', `“${name}” cannot be the name of a sheet.`);
  const holder = workbook.sheetNamed(name);
  if (holder !== undefined && holder !== renamed) {
    refuse('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}
