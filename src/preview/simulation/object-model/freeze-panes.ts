import { wholeNumberValue } from '../arguments';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../host-object';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { areaFromAddress } from '../state/area-from-address';
import { rangeObject } from './range';
import { rangeValue, SheetRange, type SheetTarget } from './sheet-range';
import { textValue } from '../arguments';

/**
 * Each method replaces what was frozen before: rows and columns together need `freezeAt` (inferred; the type declarations describe
 * each method by itself).
 */
const freezePanesType: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  queries: {
    getLocationOrNullObject: ({ simulation, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rowCount: rows || ROW_COUNT, columnCount: columns || COLUMN_COUNT };
      return rangeObject(new SheetRange(simulation, sheet, area));
    },
  },
  commands: {
    freezeRows: ({ sheet }, [count]) => {
      sheet.frozen = { rows: wholeNumberValue(count ?? 1, 'count', 0, ROW_COUNT - 1), columns: 0 };
    },
    freezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: wholeNumberValue(count ?? 1, 'count', 0, COLUMN_COUNT - 1) };
    },
    freezeAt: ({ sheet }, [frozen]) => {
      const area = isHostObject(frozen)
        ? rangeValue(frozen, 'frozenRange').area
        : areaFromAddress(textValue(frozen, 'frozenRange'));
      const rows = area.row + area.rowCount;
      const columns = area.column + area.columnCount;
      sheet.frozen = {
        rows: rows === ROW_COUNT ? 0 : rows,
        columns: columns === COLUMN_COUNT ? 0 : columns,
      };
    },
    unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};

export function freezePanesObject(target: SheetTarget): HostObject {
  return hostObject(freezePanesType, target);
}
