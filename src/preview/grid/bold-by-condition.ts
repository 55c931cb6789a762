import type { Model } from '@odoo/o-spreadsheet';
import { cellRange, rangeAddress } from '../../workbook/address';
import type { GridStyle, GridWorkbook } from './grid-workbook';

/**
 * The workbook with the cells bold in themselves that a conditional format makes bold now; undefined where there are none.
 * The grid breaks lines and sizes rows without regard to conditional formats, so a bold text would not fit.
 * @param model the grid's model of the workbook
 */
export function withConditionalBold(workbook: GridWorkbook, { getters }: Model): GridWorkbook | undefined {
  const styles: Record<number, GridStyle> = { ...workbook.styles };
  const boldStyles = new Map<number, number>();
  const boldStyleOf = (style: number): number => {
    const known = boldStyles.get(style) ?? Math.max(0, ...Object.keys(styles).map(Number)) + 1;
    boldStyles.set(style, known);
    styles[known] = { ...styles[style], bold: true };
    return known;
  };
  const sheets = workbook.sheets.map((sheet) => {
    if (!sheet.conditionalFormats.some(({ rule }) => rule.style.bold === true)) return sheet;
    const bold = getters
      .getCells(sheet.id)
      .map(({ id }) => getters.getCellPosition(id))
      .filter((position) => getters.getCellConditionalFormatStyle(position)?.bold === true)
      .map(({ row, col }): [string, number] => {
        const address = rangeAddress(cellRange(row, col));
        return [address, boldStyleOf(sheet.styles[address] ?? 0)];
      });
    return { ...sheet, styles: { ...sheet.styles, ...Object.fromEntries(bold) } };
  });
  return boldStyles.size === 0 ? undefined : { ...workbook, styles, sheets };
}
