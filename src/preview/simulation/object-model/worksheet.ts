import { booleanValue, oneOf, textValue, wholeNumberValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { refuse } from '../host-error';
import { colorValue } from '../rules/colors';
import { COLUMN_COUNT, ROW_COUNT, WHOLE_GRID } from '../state/grid';
import { areaFromAddress } from '../state/area-from-address';
import { chartCollectionObject } from './chart-collection';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from './change-sheets';
import { freezePanesObject } from './freeze-panes';
import { namedItemCollectionObject } from './named-item-collection';
import { pageLayoutObject } from './page-layout';
import { rangeObject } from './range';
import { SheetRange, type SheetTarget } from './sheet-range';
import { tableCollectionObject } from './table-collection';
import { usedArea } from '../state/used-area';
import { worksheetProtectionObject } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function used({ simulation, sheet }: SheetTarget, valuesOnly: unknown): SheetRange | undefined {
  const area = usedArea(sheet, WHOLE_GRID, booleanValue(valuesOnly ?? false, 'valuesOnly'));
  return area === undefined ? undefined : new SheetRange(simulation, sheet, area);
}

const worksheetType: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  check: ({ simulation, sheet }) => {
    if (!simulation.workbook.sheets.includes(sheet))
      refuse('ItemNotFound', "The requested resource doesn't exist.");
  },
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: (target, value) => renameSheet(target, textValue(value, 'name')),
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, value) => setVisibility(target, oneOf(value, VISIBILITIES, 'visibility')),
    },
    position: {
      get: ({ simulation, sheet }) => simulation.workbook.sheets.indexOf(sheet),
      set: moveSheet,
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? '' : colorValue(value, 'tabColor');
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = booleanValue(value, 'showGridlines');
      },
    },
  },
  navigation: {
    charts: chartCollectionObject,
    tables: ({ simulation, sheet }) => tableCollectionObject({ simulation, sheet }),
    names: ({ simulation, sheet }) => namedItemCollectionObject({ simulation, sheet }),
    protection: worksheetProtectionObject,
    freezePanes: freezePanesObject,
    pageLayout: pageLayoutObject,
  },
  queries: {
    getRange: ({ simulation, sheet }, [address]) => {
      const isAddress = address !== undefined && address !== null;
      const area = isAddress ? areaFromAddress(textValue(address, 'address')) : WHOLE_GRID;
      return rangeObject(new SheetRange(simulation, sheet, area));
    },
    getCell: ({ simulation, sheet }, [rowIndex, columnIndex]) => {
      const row = wholeNumberValue(rowIndex, 'row', 0, ROW_COUNT - 1);
      const column = wholeNumberValue(columnIndex, 'column', 0, COLUMN_COUNT - 1);
      return rangeObject(new SheetRange(simulation, sheet, { row, column, rowCount: 1, columnCount: 1 }));
    },
    getRangeByIndexes: ({ simulation, sheet }, [startRow, startColumn, rows, columns]) => {
      const row = wholeNumberValue(startRow, 'startRow', 0, ROW_COUNT - 1);
      const column = wholeNumberValue(startColumn, 'startColumn', 0, COLUMN_COUNT - 1);
      const rowCount = wholeNumberValue(rows, 'rowCount', 1, ROW_COUNT - row);
      const columnCount = wholeNumberValue(columns, 'columnCount', 1, COLUMN_COUNT - column);
      return rangeObject(new SheetRange(simulation, sheet, { row, column, rowCount, columnCount }));
    },
    /** The top left cell when the sheet is empty (type declarations). */
    getUsedRange: ({ simulation, sheet }, [valuesOnly]) => {
      const firstCell = new SheetRange(simulation, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      return rangeObject(used({ simulation, sheet }, valuesOnly) ?? firstCell);
    },
    getUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const range = used(target, valuesOnly);
      return range === undefined ? null : rangeObject(range);
    },
  },
  commands: {
    /** A hidden sheet cannot be in front (XlsxWriter issue 210; code inferred). */
    activate: ({ simulation, sheet }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
      simulation.workbook.activeSheetId = sheet.id;
    },
    delete: deleteSheet,
  },
};

export function worksheetObject(target: SheetTarget): HostObject {
  return hostObject(worksheetType, target);
}
