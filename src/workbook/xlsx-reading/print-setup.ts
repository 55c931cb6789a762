import type { PrintModel } from '../model';
import type { NoteBeyond } from './beyond';
import { COLUMNS, ROWS } from './cell-range';
import { referencedRanges } from './defined-names';
import { attribute, childOf, childrenOf, flag, numeric, plainText, readText, type XmlElement } from './xml';

const A4 = 9;

/**
 * How a sheet prints (ECMA-376 part 1, 18.3.1.63): on A4, one page wide, whatever else the file says.
 * @param printed the references of what is printed, `repeated` those of what is repeated on each page
 */
export function printSetup(
  sheet: XmlElement,
  { printed, repeated }: { readonly printed: string | undefined; readonly repeated: string | undefined },
  note: NoteBeyond,
): PrintModel {
  const setup = childOf(sheet, 'pageSetup');
  const fits = flag(childOf(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const pages = numeric(setup, 'fitToHeight') ?? 1;
  const isOurs = fits && (numeric(setup, 'fitToWidth') ?? 1) === 1 && pages <= 1;
  // A sheet that nobody set up prints as Excel has it: nothing of the file's is lost.
  if (setup && (!isOurs || (numeric(setup, 'paperSize') ?? 1) !== A4)) note('otherPrint');
  const titles = titleRows(repeated, note);
  const columns = printedColumns(printed, note);
  const footer = pageFooter(childOf(sheet, 'headerFooter'), note);
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    ...(titles && { titleRows: titles }),
    ...(columns && { columns }),
    ...(fits && pages === 1 && { onOnePage: true }),
    ...(footer && { footer }),
  };
}

function titleRows(repeated: string | undefined, note: NoteBeyond): PrintModel['titleRows'] {
  if (repeated === undefined) return undefined;
  const ranges = referencedRanges(repeated);
  const rows = ranges.find((range) => range?.columnCount === COLUMNS);
  if (ranges.length !== 1 || !rows) note('otherPrint');
  return rows && { first: rows.row, last: rows.row + rows.rowCount - 1 };
}

function printedColumns(printed: string | undefined, note: NoteBeyond): PrintModel['columns'] {
  if (printed === undefined) return undefined;
  const [range, ...others] = referencedRanges(printed);
  if (others.length > 0 || range?.rowCount !== ROWS) {
    note('otherPrint');
    return undefined;
  }
  return { first: range.column, last: range.column + range.columnCount - 1 };
}

const SIDES = { L: 'left', C: 'center', R: 'right' } as const;

function pageFooter(element: XmlElement | undefined, note: NoteBeyond): PrintModel['footer'] {
  const others = childrenOf(element).filter((each) => !each.name.endsWith('oddFooter'));
  if (others.some((each) => plainText(each) !== '')) note('otherPrint');
  const text = readText(plainText(childOf(element, 'oddFooter')));
  if (text === '') return undefined;
  const footer: { -readonly [Side in keyof NonNullable<PrintModel['footer']>]: string } = {};
  let side: (typeof SIDES)[keyof typeof SIDES] = 'center';
  // "&&" is an ampersand, "&L" begins the left part; other codes stay in the text.
  for (const [piece] of text.matchAll(/&.|[^&]+|&/gs)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') {
      side = SIDES[piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R'];
    } else footer[side] = (footer[side] ?? '') + piece;
  }
  return footer;
}
