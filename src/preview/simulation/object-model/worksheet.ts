import { wholeNumberValue, textValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { refuse } from '../host-error';
import type { Simulation } from '../simulation';
import { COLUMN_COUNT, ROW_COUNT, WHOLE_GRID } from '../state/grid';
import type { SheetState } from '../state/sheet-state';
import { areaFromAddress } from './area-from-address';
import { rangeObject } from './range';
import { SheetRange } from './sheet-range';

export interface WorksheetTarget {
  readonly simulation: Simulation;
  readonly sheet: SheetState;
}

const worksheetType: ObjectType<WorksheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name },
    visibility: { get: ({ sheet }) => sheet.visibility },
    position: { get: ({ simulation, sheet }) => simulation.workbook.sheets.indexOf(sheet) },
  },
  queries: {
    getRange: ({ simulation, sheet }, [address]) => {
      const isAddress = address !== undefined && address !== null;
      const area = isAddress ? areaFromAddress(textValue(address, 'address')) : WHOLE_GRID;
      return rangeObject(new SheetRange(simulation, sheet, area));
    },
    getRangeByIndexes: ({ simulation, sheet }, [startRow, startColumn, rows, columns]) => {
      const row = wholeNumberValue(startRow, 'startRow', 0, ROW_COUNT - 1);
      const column = wholeNumberValue(startColumn, 'startColumn', 0, COLUMN_COUNT - 1);
      const rowCount = wholeNumberValue(rows, 'rowCount', 1, ROW_COUNT - row);
      const columnCount = wholeNumberValue(columns, 'columnCount', 1, COLUMN_COUNT - column);
      return rangeObject(new SheetRange(simulation, sheet, { row, column, rowCount, columnCount }));
    },
  },
  commands: {
    activate: ({ simulation, sheet }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
      simulation.workbook.activeSheetId = sheet.id;
    },
  },
};

export function worksheetObject(target: WorksheetTarget): HostObject {
  return hostObject(worksheetType, target);
}
