import { canonicalLook, lookKey } from './look';
import type { CellStyle, RangeModel, SheetModel } from './model';

/** A rectangle of cells that look the same. */
export interface FormatRun {
  readonly range: RangeModel;
  /** The canonical look: only what differs from Excel's standard; never empty. */
  readonly style: CellStyle;
}

/** One column's (or row's) cells of one look, from `first` to `last` along it. */
interface Strip {
  readonly first: number;
  readonly last: number;
  readonly look: string;
}

interface Block extends Strip {
  /** The strips' columns (or rows). */
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a sheet's cells into rectangles of one look, so that whole ranges are formatted and not single cells.
 *
 * The runs are disjoint and cover exactly the cells whose style differs from Excel's standard look (a style's name is
 * irrelevant, two names with one look run together; a name that `styles` lacks is an error of the program and throws).
 * Their order of application is therefore free; they come sorted by row, then by column. Strips of equal cells are formed
 * along the columns and equal neighbouring strips joined, and the same along the rows; the split with fewer rectangles
 * is taken. A table whose columns each have one look becomes at most one run a column, however long it is; a column whose
 * looks alternate (indented names) becomes one run per change. Time is linear in the number of cells.
 */
export function formatRuns(
  sheet: Pick<SheetModel, 'rows'>,
  styles: Readonly<Record<string, CellStyle>>,
): readonly FormatRun[] {
  const keys = new Map<string, string>();
  const looks = new Map<string, CellStyle>();
  for (const [name, style] of Object.entries(styles)) {
    const key = lookKey(style);
    keys.set(name, key);
    looks.set(key, canonicalLook(style));
  }
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const lookAt = (row: number, column: number): string => {
    const name = sheet.rows[row]?.[column]?.style;
    if (name === undefined) return '';
    const key = keys.get(name);
    if (key === undefined) throw new Error(`The workbook has no style “${name}”`);
    return key;
  };
  const alongColumns = blocks(width, sheet.rows.length, (column, row) => lookAt(row, column));
  const alongRows = blocks(sheet.rows.length, width, lookAt);
  const ranges =
    alongColumns.length <= alongRows.length
      ? alongColumns.map((block) => ({ block, range: columnRange(block) }))
      : alongRows.map((block) => ({ block, range: rowRange(block) }));
  return ranges
    .map(({ block, range }) => ({ range, style: looks.get(block.look) ?? {} }))
    .sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
}

/** Cuts `lines` lines of `length` cells into strips of one look and joins equal strips of neighbouring lines. */
function blocks(lines: number, length: number, lookAt: (line: number, at: number) => string): Block[] {
  const finished: Block[] = [];
  let open = new Map<string, Block>();
  for (let line = 0; line < lines; line += 1) {
    const next = new Map<string, Block>();
    for (const strip of strips(length, (at) => lookAt(line, at))) {
      const key = `${strip.first} ${strip.last} ${strip.look}`;
      next.set(key, { ...strip, from: open.get(key)?.from ?? line, to: line });
    }
    for (const [key, block] of open) if (!next.has(key)) finished.push(block);
    open = next;
  }
  return [...finished, ...open.values()];
}

function strips(length: number, lookAt: (at: number) => string): Strip[] {
  const found: Strip[] = [];
  for (let first = 0; first < length;) {
    const look = lookAt(first);
    let last = first;
    while (last + 1 < length && lookAt(last + 1) === look) last += 1;
    if (look !== '') found.push({ first, last, look });
    first = last + 1;
  }
  return found;
}

function columnRange({ first, last, from, to }: Block): RangeModel {
  return { row: first, column: from, rowCount: last - first + 1, columnCount: to - from + 1 };
}

function rowRange({ first, last, from, to }: Block): RangeModel {
  return { row: from, column: first, rowCount: to - from + 1, columnCount: last - first + 1 };
}
