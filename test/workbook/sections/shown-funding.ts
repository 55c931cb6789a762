import type { Workbook } from '@cj-tech-master/excelts';
import { cellRange, rangeAddress } from '../../../src/workbook/address';
import type { WorkbookModel } from '../../../src/workbook/model';
import { tableNamed } from '../model-reading';
import { valueAt } from '../xlsx-reading';
import type { FundingCase } from './funding-cases';

/** What a cell shows where the model was calculated. */
export type ReadCell = (sheet: string, row: number, column: number) => string | number;

/** Reads the cells of a calculated file. */
export function cellsOf(workbook: Workbook): ReadCell {
  return (sheet, row, column) => valueAt(workbook, sheet, rangeAddress(cellRange(row, column)));
}

/** Where what the Polish financial framework shows differs from what a case says. */
export function fundingFaults(read: ReadCell, { model, years, sources }: FundingCase): readonly string[] {
  const compare = (what: string, is: readonly unknown[][], should: readonly unknown[]) =>
    is.flatMap((row, index) => {
      const [seen, expected] = [JSON.stringify(row), JSON.stringify(should[index])];
      return seen === expected ? [] : [`${what} ${index + 1}: ${seen} instead of ${expected}`];
    });
  return [
    ...compare(
      'year',
      shown(read, model, 'RamyFinansoweLata', ['Suma źródeł', 'Różnica', 'Zgodność']),
      years,
    ),
    ...compare('source', shown(read, model, 'RamyFinansowe', ['Razem', 'Cel']), sources),
  ];
}

function shown(
  read: ReadCell,
  model: WorkbookModel,
  name: string,
  headers: readonly string[],
): (string | number)[][] {
  const { sheet, table } = tableNamed(model, name);
  const { row: header, column: first, rowCount } = table.range;
  return Array.from({ length: rowCount - 1 }, (_, row) =>
    headers.map((each) => {
      const column = table.columns.findIndex(({ name: own }) => own === each);
      return read(sheet.name, header + 1 + row, first + column);
    }),
  );
}
