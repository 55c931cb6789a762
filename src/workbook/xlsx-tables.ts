import type { SheetModel } from './model';

/**
 * Adds to a file's table parts what the file writer leaves out: the formula of each calculated column, which rows that a
 * planner adds take over (ECMA-376 part 1, 18.5.1.2). `tables` stand in the order of the parts, table1.xml first.
 */
export function addCalculatedColumns(part: string, table: SheetModel['tables'][number]): string {
  let column = -1;
  return part.replace(/<tableColumn ([^>]*?)\/>/g, (element, attributes: string) => {
    column += 1;
    const formula = table.columns[column]?.formula;
    if (formula === undefined) return element;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
