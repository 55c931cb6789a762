import { record, textValue } from '../arguments';
import { refuse } from '../host-error';
import { checkAllowed, checkUnlocked } from '../rules/protection';
import type { CellContent } from '../state/cell-state';
import { cellKey } from '../state/grid';
import type { HyperlinkState } from '../state/sheet-state';
import { formatCells } from './format-cells';
import type { SheetRange } from './sheet-range';
import { readCell, writeCell } from '../state/write-cell';

/** The standard colour of links in Excel's theme. */
const LINK_COLOR = '#0563C1';

/** The longest address and screen tip (Excel specifications and limits; XlsxWriter, worksheet.write_url). */
const ADDRESS_LIMIT = 2_079;
const TIP_LIMIT = 255;

/** The link of a range's first cell, as `Range.hyperlink` reports it. */
export function readHyperlink({ sheet, area }: SheetRange): object | null {
  const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
  if (link === undefined) return null;
  const { content } = readCell(sheet, area.row, area.column);
  return { ...link, textToDisplay: content.kind === 'text' ? content.text : '' };
}

/**
 * Puts a link on each cell of a range. The cell gets the look of links, and the text to display, which is the target where neither a
 * text is given nor the cell has one (inferred from Excel's other object models, Hyperlinks.Add).
 */
export function setHyperlink(range: SheetRange, value: unknown): void {
  const { sheet, area } = range;
  checkAllowed(sheet, 'allowInsertHyperlinks');
  checkUnlocked(sheet, area);
  const given = record(value, 'hyperlink');
  const address = optionalText(given['address'], 'address', ADDRESS_LIMIT);
  const documentReference = optionalText(given['documentReference'], 'documentReference', ADDRESS_LIMIT);
  const screenTip = optionalText(given['screenTip'], 'screenTip', TIP_LIMIT);
  const textToDisplay = optionalText(given['textToDisplay'], 'textToDisplay', ADDRESS_LIMIT);
  const target = address ?? documentReference;
  if (target === undefined) return refuse('InvalidArgument', 'A hyperlink needs an address or a reference.');
  const link: HyperlinkState = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  formatCells(range, { font: { color: LINK_COLOR, underline: 'Single' } });
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      sheet.hyperlinks.set(cellKey(row, column), link);
      const cell = readCell(sheet, row, column);
      const text = textToDisplay ?? (cell.content.kind === 'empty' ? target : undefined);
      const content: CellContent = text === undefined ? cell.content : { kind: 'text', text };
      writeCell(sheet, row, column, { ...cell, content });
    }
  }
}

function optionalText(value: unknown, what: string, limit: number): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = textValue(value, what);
  return text.length <= limit ? text : refuse('InvalidArgument', `${what} is too long.`);
}
