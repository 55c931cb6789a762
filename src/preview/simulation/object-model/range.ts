import { quotedSheetName, rangeAddress } from '../../../workbook/address';
import { booleanValue } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { refuse } from '../host-error';
import { checkAllowed } from '../rules/protection';
import { deleteCells, insertCells } from './change-cells';
import { readHyperlink, setHyperlink } from './cell-hyperlink';
import { readCellProperties } from './cell-properties';
import { clearCells } from './clear-cells';
import { copyCells } from './copy-cells';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { enterContents } from './enter-content';
import { uniform } from './format-cells';
import { changeLines, linesOf } from './lines';
import { mergeCells, unmergeCells } from './merge-cells';
import { setNumberFormats } from './number-formats';
import { rangeFormatObject } from './range-format';
import { geometryQueries } from './range-geometry';
import { readFormulas, readMatrix, readTexts, readValues } from './read-cells';
import { setCellProperties } from './set-cell-properties';
import type { SheetRange } from './sheet-range';
import { worksheetObject } from './worksheet';

const rangeType: ObjectType<SheetRange> = {
  name: 'Range',
  check: (range) => range.checkSheet(),
  properties: {
    address: { get: ({ sheet, area }) => `${addressedSheet(sheet.name)}!${rangeAddress(area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    cellCount: { get: ({ area }) => area.rowCount * area.columnCount },
    values: { get: readValues, set: enterContents },
    formulas: { get: readFormulas, set: enterContents },
    text: { get: readTexts },
    numberFormat: {
      get: (range) => readMatrix(range, (cell) => cell.format.numberFormat),
      set: setNumberFormats,
    },
    hyperlink: { get: readHyperlink, set: setHyperlink },
    columnHidden: {
      get: (range) => uniform(linesOf(range, 'columns').map(({ hidden }) => hidden === true)),
      set: (range, value) => setHidden(range, 'columns', booleanValue(value, 'columnHidden')),
    },
    rowHidden: {
      get: (range) => uniform(linesOf(range, 'rows').map(({ hidden }) => hidden === true)),
      set: (range, value) => setHidden(range, 'rows', booleanValue(value, 'rowHidden')),
    },
  },
  navigation: {
    worksheet: ({ simulation, sheet }) => worksheetObject({ simulation, sheet }),
    format: rangeFormatObject,
    dataValidation: dataValidationObject,
    conditionalFormats: conditionalFormatsObject,
  },
  queries: {
    ...geometryQueries((range) => rangeObject(range)),
    getCellProperties: (range, [options]) => readCellProperties(range, options),
    /** The client asks this before it cuts a large array into portions. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === area.rowCount && columns === area.columnCount) return undefined;
      return refuse('InvalidArgument', 'The array does not match the size of the range.');
    },
  },
  commands: {
    clear: (range, [applyTo]) => clearCells(range, applyTo),
    copyFrom: copyCells,
    setCellProperties: (range, [value]) => setCellProperties(range, value),
    insert: (range, [shift]) => rangeObject(insertCells(range, shift)),
    delete: (range, [shift]) => deleteCells(range, shift),
    merge: (range, [across]) => mergeCells(range, across === true),
    unmerge: unmergeCells,
    select: ({ simulation, sheet, area }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
      simulation.workbook.activeSheetId = sheet.id;
      simulation.workbook.selection = area;
    },
  },
};

function setHidden(range: SheetRange, lines: 'columns' | 'rows', hidden: boolean): void {
  checkAllowed(range.sheet, lines === 'columns' ? 'allowFormatColumns' : 'allowFormatRows');
  changeLines(range, lines, ({ size }) => ({ ...(size === undefined ? {} : { size }), hidden }));
}

/** Excel quotes the name of a sheet in an address only where a formula needs it. */
function addressedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name);
}

export function rangeObject(range: SheetRange): HostObject {
  return hostObject(rangeType, range);
}
