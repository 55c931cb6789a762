import { absoluteAddress, quotedSheetName } from '../../workbook/address';
import type { DefinedName, WorkbookModel } from '../../workbook/model';
import { gridSheet, type GridSheet } from './grid-sheet';
import { ItemTable } from './item-table';

/**
 * A workbook as o-spreadsheet loads it (https://github.com/odoo/o-spreadsheet, doc/data-model.md, version 19.3). Only
 * what we fill is named; looks, number formats and borders stand in tables that the sheets refer to by number.
 */
export interface GridWorkbook {
  readonly version: '19.3';
  readonly sheets: readonly GridSheet[];
  readonly styles: Readonly<Record<number, GridStyle>>;
  readonly formats: Readonly<Record<number, string>>;
  readonly borders: Readonly<Record<number, GridBorder>>;
  readonly namedRanges: Readonly<Record<string, string>>;
  readonly settings: { readonly locale: GridLocale };
  readonly revisionId: 'START_REVISION';
  readonly uniqueFigureIds: true;
  readonly pivots: Readonly<Record<string, never>>;
  readonly pivotNextId: 1;
  readonly customTableStyles: Readonly<Record<string, never>>;
}

export interface GridStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'wrap';
}

export interface GridBorder {
  readonly top?: GridLine;
  readonly right?: GridLine;
  readonly bottom?: GridLine;
  readonly left?: GridLine;
}

export interface GridLine {
  readonly style: 'thin';
  readonly color: string;
}

export interface GridLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

/** What the grid has to know of a sheet beside the model: its identifier, and whether it is hidden. */
export interface SheetInGrid {
  readonly id: string;
  readonly visible: boolean;
}

/**
 * A workbook for the grid. What the grid lacks is written another way where there is one (structured references as
 * ranges, indentation as blanks before the text) and left out where there is none (tooltips, messages of validations,
 * print set-up); the workbook itself keeps all of it.
 * @param sheetsInGrid one for each sheet, in the order of the sheets
 */
export function gridWorkbook(
  model: WorkbookModel,
  sheetsInGrid: readonly SheetInGrid[],
  locale: GridLocale,
): GridWorkbook {
  const styles = new ItemTable<GridStyle>();
  const formats = new ItemTable<string>();
  const borders = new ItemTable<GridBorder>();
  const idOf = new Map(
    model.sheets.map((sheet, index) => [sheet.name, sheetsInGrid[index]?.id ?? sheet.name]),
  );
  const sheets = model.sheets.map((sheet, index) => ({
    ...gridSheet(sheet, { model, idOf, numbers: { styles, formats, borders } }),
    isVisible: sheetsInGrid[index]?.visible ?? true,
  }));
  return {
    version: '19.3',
    sheets,
    styles: styles.items(),
    formats: formats.items(),
    borders: borders.items(),
    namedRanges: Object.fromEntries(
      model.names.filter(isNameOfGrid).map((name) => [name.name, rangeOf(name)]),
    ),
    settings: { locale },
    revisionId: 'START_REVISION',
    uniqueFigureIds: true,
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
  };
}

/** The grid knows names of letters, digits, underscores and dots only. */
function isNameOfGrid({ name }: DefinedName): boolean {
  return /^[\p{L}\p{N}_.]+$/u.test(name);
}

function rangeOf({ sheet, range }: DefinedName): string {
  return `${quotedSheetName(sheet)}!${absoluteAddress(range)}`;
}
