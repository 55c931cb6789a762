import { columnPixels, STANDARD_COLUMN_WIDTH } from './column-width';
import type { CellContent, CellStyle, SheetModel } from './model';
import { lineWidth, wrappedLines } from './text-width';

/** Points of a row that nobody has set. */
export const STANDARD_ROW_HEIGHT = 15;
/** Excel's limit in points. */
const HIGHEST_ROW = 409.5;
const STANDARD_FONT_SIZE = 11;
/** Pixels that Excel leaves empty at a cell's edges, and those of one level of indentation. */
const EDGES = 6;
const INDENT = 9;
const DIGIT_PIXELS = 7;
/** Letters are drawn up to so much wider than the digit that a column's width counts: rather a line too many. */
const DRAWN_WIDER = 1.06;
const BOLD = 1.05;

/**
 * Heights in points that show each row's whole text, for the rows that need more than the standard; by row index. Excel and
 * LibreOffice do not measure the rows of a file when they open it, they take the heights that stand there.
 */
export function fittedRowHeights(
  sheet: Pick<SheetModel, 'rows' | 'columns'>,
  styles: Readonly<Record<string, CellStyle>>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.rows.forEach((row, index) => {
    const needed = row.map(({ content, style }, column) => {
      if (!content) return STANDARD_ROW_HEIGHT;
      const look = (style === undefined ? undefined : styles[style]) ?? {};
      const width = sheet.columns[column]?.width ?? STANDARD_COLUMN_WIDTH;
      return textHeight(wordsOf(content), look, width);
    });
    const height = Math.max(...needed, STANDARD_ROW_HEIGHT);
    if (height > STANDARD_ROW_HEIGHT) heights.set(index, height);
  });
  return heights;
}

/**
 * Points that a text takes in a cell or merged cells of so many characters: its lines, wrapped where the look wraps; never more
 * than a row can have.
 */
export function textHeight(text: string, look: CellStyle, width: number): number {
  return Math.min(lineCount(text, look, width) * lineHeight(look.fontSize), HIGHEST_ROW);
}

/** What a cell reads when the file is opened, as far as it is known. */
function wordsOf(content: CellContent): string {
  if (content.kind === 'text') return content.text;
  return (content.kind === 'formula' ? content.shows : undefined) ?? '';
}

function lineCount(text: string, look: CellStyle, width: number): number {
  if (!look.wrap) return 1;
  const letters =
    DRAWN_WIDER * (look.bold ? BOLD : 1) * ((look.fontSize ?? STANDARD_FONT_SIZE) / STANDARD_FONT_SIZE);
  const room = (columnPixels(width) - EDGES - (look.indent ?? 0) * INDENT) / DIGIT_PIXELS / letters;
  return wrappedLines(text, Math.max(room, lineWidth('m')));
}

/** Points of one line, as Excel gives them for Calibri: 15 for 11 points, 31.5 for 24. */
function lineHeight(fontSize = STANDARD_FONT_SIZE): number {
  return Math.ceil(((fontSize * 1.22 + 1.5) * 4) / 3) * 0.75;
}
