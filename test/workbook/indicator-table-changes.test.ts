import { writeXlsx } from '../../src/workbook/write-xlsx';
import { differences, shownRows } from './shown-indicators';
import { TABLE_CHANGES } from './table-changes';
import { measuredRows, todaySerial } from './typed-indicators';
import { readCalculated } from './xlsx-reading';

describe('the table of indicators goes on calculating', () => {
  it.each(TABLE_CHANGES.map((change) => [change.name, change] as const))(
    'when a planner %s',
    async (_, { model, tables, years, thresholds }) => {
      const shown = shownRows(await readCalculated(await writeXlsx(model)), model);
      const measured = measuredRows(tables, todaySerial(), { years, thresholds });
      expect(shown).toHaveLength(measured.length);
      expect(shown.flatMap((row, index) => differences(row, measured[index]))).toEqual([]);
    },
  );
});
