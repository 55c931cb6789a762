import { rangeAddress, quotedSheetName } from '../../../workbook/address';
import { wholeNumberValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { refuse } from '../host-error';
import { boundingArea } from '../state/grid';
import { cellFormula, cellValue } from './read-cells';
import { rangeValue, type SheetRange } from './sheet-range';
import { worksheetObject } from './worksheet';
import { setContents, setNumberFormats } from './write-cells';

const rangeType: ObjectType<SheetRange> = {
  name: 'Range',
  properties: {
    address: { get: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${rangeAddress(area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    values: {
      get: (range) => range.matrix((cell, row, column) => cellValue(range, cell, row, column)),
      set: setContents,
    },
    formulas: { get: (range) => range.matrix(cellFormula), set: setContents },
    numberFormat: { get: (range) => range.matrix((cell) => cell.format.numberFormat), set: setNumberFormats },
  },
  navigation: {
    worksheet: ({ simulation, sheet }) => worksheetObject({ simulation, sheet }),
  },
  queries: {
    getRow: (range, [offset]) => {
      const row = wholeNumberValue(offset, 'row', 0, range.area.rowCount - 1);
      return rangeObject(range.withArea({ ...range.area, row: range.area.row + row, rowCount: 1 }));
    },
    getBoundingRect: (range, [other]) => {
      const another = rangeValue(other, 'anotherRange');
      if (another.sheet !== range.sheet) refuse('InvalidArgument', 'The ranges are on different sheets.');
      return rangeObject(range.withArea(boundingArea(range.area, another.area)));
    },
    _ValidateArraySize: (range, [rows, columns]) => {
      const { rowCount, columnCount } = range.area;
      if (rows !== rowCount || columns !== columnCount)
        refuse('InvalidArgument', 'The array has another size.');
    },
  },
};

export function rangeObject(range: SheetRange): HostObject {
  return hostObject(rangeType, range);
}
