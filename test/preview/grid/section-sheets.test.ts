import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { FUNDING_CASES } from '../../workbook/sections/funding-cases';
import { fundingFaults } from '../../workbook/sections/shown-funding';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();

test.each(FUNDING_CASES)('the grid sums and assesses $name', (fundingCase) => {
  const sheets = fundingCase.model.sheets.map(({ name }) => ({ id: name, visible: true }));
  const { getters } = openModel(library, gridWorkbook(fundingCase.model, sheets, gridLocale('pl')));
  const read = (sheetId: string, row: number, col: number): string | number => {
    const { value } = getters.getEvaluatedCell({ sheetId, row, col });
    return typeof value === 'number' ? value : `${value ?? ''}`;
  };
  expect(fundingFaults(read, fundingCase)).toEqual([]);
});
