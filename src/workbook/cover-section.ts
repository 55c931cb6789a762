import { emptyCell, textCell } from './cells';
import type { SheetRows } from './sheet-rows';

/** Adds the heading of a section, a tinted line across the cover's three columns, below an empty row. */
export function addSection(sheet: SheetRows, title: string): void {
  sheet.gap();
  sheet.add(textCell(title, 'section'), emptyCell('section'), emptyCell('section'));
}
