import type { CellContent, CellModel, CellStyle, SheetModel } from '../../workbook/model';
import { formatRuns } from '../../workbook/format-runs';
import { literalEntry, needsLateTextFormat } from './literal-entry';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

type Styles = Readonly<Record<string, CellStyle>>;

/** An entry of Range.values: literals only, formulas follow when the tables stand that they may name. */
type Entry = string | number | boolean;

/** Blocks of rows are written in pieces of about this size, so that requests can be filled evenly. */
const PIECE_BYTES = 400_000;

/**
 * Writes a sheet's literals: the number formats first, text format above all, so that Excel leaves "2.10", "1.1" and "3-4" alone;
 * then whole blocks of values; last the text format of the few cells that must have it late (see needsLateTextFormat).
 */
export function cellEntrySteps(sheet: SheetModel, styles: Styles): readonly Step[] {
  return [
    ...numberFormatSteps(sheet, styles, (cell) => !isLate(cell, styles)),
    ...valueSteps(sheet, styles),
    ...numberFormatSteps(sheet, styles, (cell) => isLate(cell, styles)),
  ];
}

function numberFormatSteps(
  sheet: SheetModel,
  styles: Styles,
  isMeant: (cell: CellModel) => boolean,
): readonly Step[] {
  const formats = Object.fromEntries(
    Object.entries(styles).map(([name, { numberFormat }]) => [
      name,
      numberFormat === undefined ? {} : { numberFormat },
    ]),
  );
  const rows = sheet.rows.map((row) => row.map((cell) => (isMeant(cell) ? cell : {})));
  return formatRuns({ rows }, formats).flatMap(({ range, style: { numberFormat } }) => {
    const rowsOfPiece = Math.max(
      1,
      Math.floor(PIECE_BYTES / (range.columnCount * jsonBytes([numberFormat]))),
    );
    return pieces(range.rowCount, rowsOfPiece).map(({ first, count }) => {
      const format = Array.from({ length: count }, () =>
        Array.from({ length: range.columnCount }, () => numberFormat),
      );
      return step(
        3,
        (context) => {
          const piece = { ...range, row: range.row + first, rowCount: count };
          sheetRange(sheetNamed(context, sheet.name), piece).numberFormat = format;
        },
        format,
      );
    });
  });
}

function valueSteps(sheet: SheetModel, styles: Styles): readonly Step[] {
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return [];
  const entries = sheet.rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => entry(row[column], styles)),
  );
  return rowBlocks(entries).map(({ row, values }) =>
    step(
      3,
      (context) => {
        const block = { row, column: 0, rowCount: values.length, columnCount };
        sheetRange(sheetNamed(context, sheet.name), block).values = values;
      },
      values,
    ),
  );
}

/** Cuts rows into blocks of about the size of a piece. */
function rowBlocks(entries: Entry[][]): readonly { readonly row: number; readonly values: Entry[][] }[] {
  const blocks: { row: number; values: Entry[][] }[] = [];
  let room = 0;
  entries.forEach((values, row) => {
    const bytes = jsonBytes(values);
    const last = blocks.at(-1);
    if (last === undefined || bytes > room) {
      blocks.push({ row, values: [values] });
      room = PIECE_BYTES - bytes;
    } else {
      last.values.push(values);
      room -= bytes;
    }
  });
  return blocks;
}

function pieces(length: number, size: number): readonly { readonly first: number; readonly count: number }[] {
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => ({
    first: index * size,
    count: Math.min(size, length - index * size),
  }));
}

function entry(cell: CellModel | undefined, styles: Styles): Entry {
  const content: CellContent | undefined = cell?.content;
  switch (content?.kind) {
    case 'text':
      return isTextCell(cell, styles) && !needsLateTextFormat(content.text)
        ? content.text
        : literalEntry(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
    case undefined:
      return '';
  }
}

function isTextCell(cell: CellModel | undefined, styles: Styles): boolean {
  return cell?.style !== undefined && styles[cell.style]?.numberFormat === '@';
}

function isLate(cell: CellModel, styles: Styles): boolean {
  return isTextCell(cell, styles) && cell.content?.kind === 'text' && needsLateTextFormat(cell.content.text);
}
