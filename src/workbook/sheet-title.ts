import { formatMessage } from '../strategy/language';
import { textCell } from './cells';
import type { LayoutContext } from './layout-context';
import type { SheetRows } from './sheet-rows';

/** Adds a sheet's title with the way back to the cover in `lastColumn`, and a hint below, which runs over empty cells. */
export function addSheetTitle(
  sheet: SheetRows,
  { messages, names }: LayoutContext,
  { title, hint, lastColumn }: { readonly title: string; readonly hint: string; readonly lastColumn: number },
): void {
  const cover = names.sheets.strategy;
  const row = sheet.add(
    textCell(title, 'sheetTitle'),
    ...Array.from({ length: lastColumn - 1 }, () => ({})),
    textCell(formatMessage(messages.back, { sheet: cover }), 'backLink'),
  );
  sheet.linkToCell(row, lastColumn, { sheet: cover, row: 0, column: 0 });
  sheet.add(textCell(hint, 'hint'));
}
