import type { Workbook } from '@cj-tech-master/excelts';
import { cellRange, rangeAddress } from '../../../src/workbook/address';
import type { WorkbookModel } from '../../../src/workbook/model';
import { tableNamed } from '../model-reading';
import { valueAt } from '../xlsx-reading';
import type { FundingCase } from './funding-cases';

/** What the formulas of the Polish financial framework show in a calculated file of the model, as in `FundingCase`. */
export function shownFunding(workbook: Workbook, model: WorkbookModel) {
  const [years, sources] = [
    columnsShown(workbook, model, 'RamyFinansoweLata', ['Suma źródeł', 'Różnica', 'Zgodność']),
    columnsShown(workbook, model, 'RamyFinansowe', ['Razem', 'Cel']),
  ];
  return { years, sources };
}

/** Where a calculated file differs from what a case says. */
export function fundingFaults(workbook: Workbook, { model, years, sources }: FundingCase): readonly string[] {
  const shown = shownFunding(workbook, model);
  const compare = (what: string, is: readonly unknown[][], should: readonly unknown[]) =>
    is.flatMap((row, index) => {
      const [seen, expected] = [JSON.stringify(row), JSON.stringify(should[index])];
      return seen === expected ? [] : [`${what} ${index + 1}: ${seen} instead of ${expected}`];
    });
  return [...compare('year', shown.years, years), ...compare('source', shown.sources, sources)];
}

function columnsShown(
  workbook: Workbook,
  model: WorkbookModel,
  name: string,
  headers: readonly string[],
): (string | number)[][] {
  const { sheet, table } = tableNamed(model, name);
  return Array.from({ length: table.range.rowCount - 1 }, (_, row) =>
    headers.map((header) => {
      const column = table.columns.findIndex((each) => each.name === header);
      const cell = cellRange(table.range.row + 1 + row, table.range.column + column);
      return valueAt(workbook, sheet.name, rangeAddress(cell));
    }),
  );
}
