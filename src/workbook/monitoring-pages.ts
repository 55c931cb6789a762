import { PRINT_MARGINS } from './print-margins';

/** A landscape A4 page in points. */
const PAGE = { width: 841.9, height: 595.3 } as const;
/**
 * How much more or less than calculated a page may hold: printers' letters, and with them columns, differ in width, so a sheet that is
 * fitted to the page's width is made smaller by some (LibreOffice makes columns 6% wider than Excel).
 */
const SHARES = [0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07, 1.08] as const;
/** No page has more empty rows than that. */
const MOST_ROWS = 60;

/** Points of rows that a landscape page holds when `width` points of columns are made to fit its width. */
export function pageHeight(width: number): number {
  const { top, bottom, left, right } = PRINT_MARGINS;
  // Whole percents, as spreadsheet programs scale; they shrink and never enlarge.
  const percent = Math.min(100, Math.floor((100 * (PAGE.width - left - right)) / width));
  return ((PAGE.height - top - bottom) * 100) / percent;
}

/**
 * How many empty rows to leave before a block so that no page break cuts it; 0 where none helps. A break that is set by hand would
 * not do: Excel ignores these on sheets that are fitted to a page's width (Microsoft: “Scale a worksheet”).
 * @param above points of each row above
 * @param block points of each row of the block
 * @param page points that a page holds
 * @param row points of an empty row
 */
export function rowsToNextPage(
  above: readonly number[],
  block: readonly number[],
  page: number,
  row: number,
): number {
  for (let count = 0; count <= MOST_ROWS; count += 1) {
    const start = [...above, ...Array.from({ length: count }, () => row)];
    if (SHARES.every((share) => staysTogether(start, block, page * share))) return count;
  }
  return 0;
}

function staysTogether(above: readonly number[], block: readonly number[], page: number): boolean {
  const used = block.reduce((sum, height) => sum + height, 0);
  return leftOnPage(above, page) >= used;
}

/** Points that are left on the page after rows that break where one does not fit; a full page when it is just full. */
function leftOnPage(rows: readonly number[], page: number): number {
  const left = rows.reduce((rest, height) => (height > rest ? page - height : rest - height), page);
  return left > 0 ? left : page;
}
