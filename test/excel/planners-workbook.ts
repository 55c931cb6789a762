import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { STANDARD_FORMAT } from '../../src/preview/simulation/state/cell-format';
import { cellKey } from '../../src/preview/simulation/state/grid';

/**
 * A workbook that a planner has worked in: a sheet in front, a hidden sheet called Cele, an empty sheet, a table Poziomy, a name Prog, a setting of
 * another add-in.
 */
export function plannersWorkbook(): SimulatedWorkbook {
  const workbook = SimulatedWorkbook.blank('Budżet');
  const budget = workbook.sheets[0];
  if (budget === undefined) throw new Error('A blank workbook has a sheet');
  const write = (sheet: typeof budget, row: number, column: number, text: string): void => {
    sheet.cells.set(cellKey(row, column), { content: { kind: 'text', text }, format: STANDARD_FORMAT });
  };
  write(budget, 0, 0, 'Zadanie');
  write(budget, 1, 0, 'Remont szkoły');
  budget.tables = [
    {
      id: '{T1}',
      name: 'Poziomy',
      range: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    },
  ];
  const hidden = workbook.appendSheet('Cele');
  hidden.visibility = 'Hidden';
  write(hidden, 0, 0, 'stare cele');
  workbook.appendSheet('Zadania');
  workbook.names = [{ name: 'Prog', formula: "='Budżet'!$A$2", visible: true, comment: '' }];
  workbook.settings.set('other', 'their value');
  return workbook;
}

/** Everything that a workbook holds, for comparing it with itself at another time. */
export function snapshot(workbook: SimulatedWorkbook): unknown {
  const { sheets, activeSheetId, names, settings, structureProtected, readOnly } = workbook;
  return structuredClone({ sheets, activeSheetId, names, settings, structureProtected, readOnly });
}
