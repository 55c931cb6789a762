import { isTableStyle } from '../simulation/rules/table-styles';

/** The grid's word for a table without a style. */
const NO_STYLE = 'None';

/** A table's style as the grid calls it; one of the workbook's own, or none, is nothing that the grid knows. */
export function gridTableStyle(style: string): string {
  return isTableStyle(style) ? style : NO_STYLE;
}

/** A table's style as the workbook calls it. */
export function workbookTableStyle(styleId: string): string {
  return styleId === NO_STYLE ? '' : styleId;
}
