import { selectCell } from '../../../src/excel/select-cell';
import { plannersWorkbook } from '../planners-workbook';
import { useExcel } from '../inserted-workbook';

const excel = useExcel();

describe('selecting a cell', () => {
  it('brings its sheet to the front, in two round trips', async () => {
    const workbook = plannersWorkbook();
    const sheet = workbook.appendSheet('Wyniki');
    const host = excel.open(workbook);
    expect(await selectCell({ sheet: 'Wyniki', row: 4, column: 27 })).toEqual({ kind: 'shown' });
    expect(workbook.activeSheetId).toBe(sheet.id);
    expect(workbook.selection).toMatchObject({ row: 4, column: 27, rowCount: 1, columnCount: 1 });
    expect(host.report().roundTrips).toBe(2);
  });

  it('leaves hidden sheets hidden, and tells of those that are gone', async () => {
    const workbook = plannersWorkbook();
    excel.open(workbook);
    const front = workbook.activeSheetId;
    expect(await selectCell({ sheet: 'Cele', row: 0, column: 0 })).toEqual({ kind: 'hidden' });
    expect(await selectCell({ sheet: 'Nikt', row: 0, column: 0 })).toEqual({ kind: 'missing' });
    expect(workbook.activeSheetId).toBe(front);
  });

  it('is refused while a cell is being edited', async () => {
    const host = excel.open(plannersWorkbook());
    host.setCellEditMode(true);
    expect(await selectCell({ sheet: 'Budżet', row: 0, column: 0 })).toEqual({
      kind: 'failed',
      problem: { kind: 'cellEditMode' },
    });
  });
});
