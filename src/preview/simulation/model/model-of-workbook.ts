import { columnCharacters } from '../../../workbook/column-width';
import type { CellStyle, ColumnModel, DefinedName, SheetModel, WorkbookModel } from '../../../workbook/model';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { formatKey, type CellFormat } from '../state/cell-format';
import { cellKey, cellOfKey, WHOLE_GRID } from '../state/grid';
import { referencedRange } from '../state/referenced-range';
import type { SheetState } from '../state/sheet-state';
import { usedArea } from '../state/used-area';
import { chartModel } from './charts';
import { styleOfFormat } from './looks';
import {
  conditionalFormatModel,
  hyperlinkModel,
  printModel,
  tableModel,
  validationModel,
} from './sheet-parts';

/** What the model can say of a workbook; the rest stands in `beyondModel`. */
export function modelOfWorkbook(workbook: SimulatedWorkbook): WorkbookModel {
  const styles = new Map<string, { readonly name: string; readonly style: CellStyle }>();
  const styleName = (format: CellFormat): string => {
    const key = formatKey(format);
    const known = styles.get(key);
    if (known !== undefined) return known.name;
    const name = `look${styles.size + 1}`;
    styles.set(key, { name, style: styleOfFormat(format) });
    return name;
  };
  const sheets = workbook.sheets.map((sheet) => modelOfSheet(workbook, sheet, styleName));
  const activeSheet = workbook.activeSheet()?.name;
  return {
    styles: Object.fromEntries([...styles.values()].map(({ name, style }) => [name, style])),
    sheets,
    names: workbook.names.flatMap(({ name, formula, visible }): readonly DefinedName[] => {
      const found = visible ? referencedRange(workbook, formula) : undefined;
      return found === undefined ? [] : [{ name, sheet: found.sheet.name, range: found.range }];
    }),
    ...(activeSheet === undefined ? {} : { activeSheet }),
  };
}

function modelOfSheet(
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  styleName: (format: CellFormat) => string,
): SheetModel {
  return {
    name: sheet.name,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    rows: rowsOf(sheet, styleName),
    columns: columnsOf(sheet),
    rowHeights: Object.fromEntries(
      [...sheet.rows].flatMap(([row, { size }]) => (size === undefined ? [] : [[row, size]])),
    ),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => tableModel(sheet, table)),
    validations: sheet.validations.flatMap((validation) => validationModel(workbook, validation) ?? []),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormatModel),
    hyperlinks: [...sheet.hyperlinks].flatMap(
      ([key, link]) => hyperlinkModel(workbook, cellOfKey(key), link) ?? [],
    ),
    frozen: sheet.frozen,
    charts: sheet.charts.flatMap((chart) => chartModel(chart) ?? []),
    isProtected: sheet.isProtected,
    print: printModel(sheet.page),
  };
}

function rowsOf(sheet: SheetState, styleName: (format: CellFormat) => string): SheetModel['rows'] {
  const used = usedArea(sheet, WHOLE_GRID, false);
  if (used === undefined) return [];
  return Array.from({ length: used.row + used.rowCount }, (_row, row) =>
    Array.from({ length: used.column + used.columnCount }, (_column, column) => {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell === undefined) return {};
      const { content } = cell;
      const style = styleName(cell.format);
      if (content.kind === 'formula') {
        return { style, content: { kind: 'formula', formula: content.formula.slice(1) } } as const;
      }
      return content.kind === 'empty' || content.kind === 'error' ? { style } : { style, content };
    }),
  );
}

function columnsOf({ columns }: SheetState): readonly ColumnModel[] {
  const length = columns.size === 0 ? 0 : Math.max(...columns.keys()) + 1;
  return Array.from({ length }, (_, column) => {
    const { size, hidden } = columns.get(column) ?? {};
    return {
      ...(size === undefined ? {} : { width: columnCharacters(size) }),
      ...(hidden === true ? { hidden } : {}),
    };
  });
}
