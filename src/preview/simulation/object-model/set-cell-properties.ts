import { booleanValue, numberValue, oneOf, record, textValue, wholeNumberValue } from '../arguments';
import { UnsimulatedError } from '../host-error';
import { colorValue } from '../rules/colors';
import { FONT_SIZE_LIMIT, INDENT_LIMIT } from '../rules/limits';
import { checkAllowed, checkUnprotected } from '../rules/protection';
import {
  BORDER_EDGES,
  changedFormat,
  type BorderFormat,
  type CellFormat,
  type FontFormat,
  type FormatChange,
} from '../state/cell-format';
import { spread } from './enter-content';
import { borderChange } from './range-borders';
import { UNDERLINES } from './range-font';
import { HORIZONTAL, VERTICAL } from './range-format';
import type { SheetRange } from './sheet-range';
import { writeCells } from './write-cells';

type Given = Readonly<Record<string, unknown>>;

/** `Range.setCellProperties`: a matrix of the range's shape with what of each cell's look changes. */
export function setCellProperties(range: SheetRange, value: unknown): void {
  checkAllowed(range.sheet, 'allowFormatCells');
  const givenAt = spread(range, value);
  const cells = range.matrix((cell, row, column) => {
    const { format, ...others } = record(givenAt(row, column) ?? {}, 'cellPropertiesData');
    refuseUnknown('SettableCellProperties', others);
    if (format === undefined || format === null) return cell;
    return { ...cell, format: withFormat(range, cell.format, record(format, 'format')) };
  });
  writeCells(range, cells);
}

function withFormat(range: SheetRange, before: CellFormat, given: Given): CellFormat {
  const { fill, font, borders, protection, ...traits } = given;
  const locked = protection === undefined ? undefined : lockedOf(range, record(protection, 'protection'));
  return changedFormat(before, {
    ...(fill === undefined ? {} : fillChange(record(fill, 'fill'))),
    ...(font === undefined ? {} : { font: fontChange(record(font, 'font')) }),
    ...(borders === undefined ? {} : { borders: bordersChange(before, record(borders, 'borders')) }),
    ...(locked === undefined ? {} : { locked }),
    ...traitsChange(traits),
  });
}

function fillChange({ color, ...others }: Given): FormatChange {
  refuseUnknown('CellPropertiesFill', others);
  return color === undefined ? {} : { fill: colorValue(color, 'color') };
}

function fontChange({
  bold,
  italic,
  strikethrough,
  underline,
  color,
  name,
  size,
  ...others
}: Given): Partial<FontFormat> {
  refuseUnknown('CellPropertiesFont', others);
  return {
    ...(bold === undefined ? {} : { bold: booleanValue(bold, 'bold') }),
    ...(italic === undefined ? {} : { italic: booleanValue(italic, 'italic') }),
    ...(strikethrough === undefined ? {} : { strikethrough: booleanValue(strikethrough, 'strikethrough') }),
    ...(underline === undefined ? {} : { underline: oneOf(underline, UNDERLINES, 'underline') }),
    ...(color === undefined ? {} : { color: colorValue(color, 'color') }),
    ...(name === undefined ? {} : { name: textValue(name, 'name') }),
    ...(size === undefined ? {} : { size: numberValue(size, 'size', 1, FONT_SIZE_LIMIT) }),
  };
}

function bordersChange({ borders }: CellFormat, given: Given): Partial<CellFormat['borders']> {
  const edges: readonly string[] = BORDER_EDGES;
  refuseUnknown(
    'CellBorderCollection',
    Object.fromEntries(Object.entries(given).filter(([edge]) => !edges.includes(edge))),
  );
  return Object.fromEntries(
    BORDER_EDGES.filter((edge) => given[edge] !== undefined).map((edge): [string, BorderFormat | null] => [
      edge,
      borderChange(borders[edge], record(given[edge], edge)),
    ]),
  );
}

function lockedOf({ sheet }: SheetRange, { locked, ...others }: Given): boolean | undefined {
  refuseUnknown('CellPropertiesProtection', others);
  if (locked === undefined) return undefined;
  checkUnprotected(sheet);
  return booleanValue(locked, 'locked');
}

function traitsChange({
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indentLevel,
  ...others
}: Given): FormatChange {
  refuseUnknown('CellPropertiesFormat', others);
  return {
    ...(horizontalAlignment === undefined
      ? {}
      : { horizontalAlignment: oneOf(horizontalAlignment, HORIZONTAL, 'horizontalAlignment') }),
    ...(verticalAlignment === undefined
      ? {}
      : { verticalAlignment: oneOf(verticalAlignment, VERTICAL, 'verticalAlignment') }),
    ...(wrapText === undefined ? {} : { wrapText: booleanValue(wrapText, 'wrapText') }),
    ...(indentLevel === undefined
      ? {}
      : { indentLevel: wholeNumberValue(indentLevel, 'indentLevel', 0, INDENT_LIMIT) }),
  };
}

function refuseUnknown(name: string, others: Given): void {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UnsimulatedError(`setting ${name}.${other}`);
}
