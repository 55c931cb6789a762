import type { SheetModel, TableModel } from './model';

/**
 * Adds to a table's part the formula of each calculated column, which rows that a planner adds take over (ECMA-376 part 1,
 * 18.5.1.2).
 */
export function addCalculatedColumns(part: string, table: TableModel): string {
  let column = -1;
  return part.replace(/<tableColumn ([^>]*?)\/>/g, (element, attributes: string) => {
    column += 1;
    const formula = table.columns[column]?.formula;
    if (formula === undefined) return element;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

/**
 * Lets the rows of a sheet's part, but those whose height the model sets, grow with their text: a height without
 * `customHeight` is only what the row measured last (ECMA-376 part 1, 18.3.1.73).
 */
export function freeFittedRows(part: string, sheet: SheetModel): string {
  return part.replace(
    /<row r="(\d+)" ht="[\d.]+"( customHeight="1")/g,
    (row, number: string, custom: string) =>
      sheet.rowHeights[Number(number) - 1] === undefined ? row.slice(0, -custom.length) : row,
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
