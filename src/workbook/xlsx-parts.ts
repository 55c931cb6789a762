import { rangeAddress } from './address';
import { formatRuns } from './format-runs';
import type { SheetModel, TableModel, WorkbookModel } from './model';

/**
 * Adds to a table's part the formula of each calculated column, which rows that a planner adds take over (ECMA-376 part 1,
 * 18.5.1.2).
 */
export function addCalculatedColumns(part: string, table: TableModel): string {
  let column = -1;
  // A table without a style of its own has no name for it; an empty one would name a style that there is not.
  const styled = table.style === '' ? part.replace('<tableStyleInfo name="" ', '<tableStyleInfo ') : part;
  return styled.replace(/<tableColumn ([^>]*?)\/>/g, (element, attributes: string) => {
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

/**
 * Tells Excel that the text cells of a sheet's part hold texts on purpose, so that it does not mark each code that reads as a
 * number with a warning triangle (ECMA-376 part 1, 18.3.1.50; the element's place is before the drawings and tables).
 */
export function allowNumbersAsText(part: string, sheet: SheetModel, styles: WorkbookModel['styles']): string {
  const textStyles = Object.fromEntries(
    Object.entries(styles).map(([name, { numberFormat }]) => [
      name,
      numberFormat === '@' ? { numberFormat } : {},
    ]),
  );
  const ranges = formatRuns(sheet, textStyles).map(({ range }) => rangeAddress(range));
  if (ranges.length === 0) return part;
  const element = `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
  return part.replace(/<tableParts |<\/worksheet>/, (next) => element + next);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
