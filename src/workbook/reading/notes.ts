import type { CellPlace, ReadingNote } from './workbook-reading';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** Takes down what a reading did not understand. */
export type TakeNote = (note: ReadingNote) => void;

/** In the order of sheets, and on each from the top and from the left. */
export function sortNotes(
  notes: readonly ReadingNote[],
  { sheets }: WorkbookSnapshot,
): readonly ReadingNote[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ sheet }: CellPlace) => order.get(sheet) ?? sheets.length;
  return notes.toSorted(
    ({ place: a }, { place: b }) => sheetOf(a) - sheetOf(b) || a.row - b.row || a.column - b.column,
  );
}
