import { writeXlsx } from '../../../src/workbook/write-xlsx';
import { readCalculated } from '../xlsx-reading';
import { FUNDING_CASES } from './funding-cases';
import { cellsOf, fundingFaults } from './shown-funding';

/** Every case is a file that is written, read and calculated. */
jest.setTimeout(60_000);

describe('the financial framework', () => {
  it.each(FUNDING_CASES)('sums and assesses $name', async (fundingCase) => {
    const workbook = await readCalculated(await writeXlsx(fundingCase.model));
    expect(fundingFaults(cellsOf(workbook), fundingCase)).toEqual([]);
  });
});
