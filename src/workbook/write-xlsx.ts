import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { absoluteAddress, columnLetters, quotedSheetName } from './address';
import type { SheetModel, WorkbookModel } from './model';
import type { StoredPart } from './reading/workbook-snapshot';
import { fittedRowHeights } from './row-height';
import { finishChart, finishDrawing } from './xlsx-chart-parts';
import { addCustomPartRelations, addCustomPartTypes, customPartFiles } from './xlsx-custom-parts';
import { fileSheet } from './xlsx-sheet';
import { fileStyle } from './xlsx-style';
import { addCalculatedColumns, allowNumbersAsText, freeFittedRows } from './xlsx-parts';

/** The time that the parts of a file carry: the same model gives the same parts. */
const FILE_TIME = new Date(2000, 0, 1);

/**
 * A workbook as the bytes of an .xlsx file (ECMA-376, transitional). Formulas carry no values: Excel and LibreOffice calculate
 * them when they open the file.
 * @param options.parts custom XML parts that the file is to carry, each well-formed and in UTF-8
 * @throws Error for a model that no file can hold, such as a sheet name that Excel refuses: a fault of the program.
 */
export async function writeXlsx(
  model: WorkbookModel,
  { parts = [] }: { readonly parts?: readonly StoredPart[] } = {},
): Promise<Uint8Array> {
  const styles = new Map(Object.entries(model.styles).map(([name, style]) => [name, fileStyle(style)]));
  const active = model.sheets.findIndex(({ name }) => name === model.activeSheet);
  const bytes = await writeFile({
    sheets: model.sheets.map((sheet) => fileSheet(sheet, styles, fittedRowHeights(sheet, model.styles))),
    namedRanges: [
      ...model.names.map(({ name, sheet, range }) => ({
        name,
        range: `${quotedSheetName(sheet)}!${absoluteAddress(range)}`,
      })),
      ...model.sheets.flatMap(printNames),
    ],
    defaultFont: { name: 'Calibri', size: 11 },
    activeSheet: Math.max(active, 0),
  });
  return finishParts(bytes, model, parts);
}

/** The columns that are printed and the rows that repeat on every page, as the reserved names that files keep them under. */
function printNames({ name, print: { columns, titleRows } }: SheetModel) {
  const reserved = (reservedName: string, first: string | number, last: string | number) => ({
    name: `_xlnm.${reservedName}`,
    range: `${quotedSheetName(name)}!$${first}:$${last}`,
    scope: name,
  });
  return [
    ...(columns ? [reserved('Print_Area', columnLetters(columns.first), columnLetters(columns.last))] : []),
    ...(titleRows ? [reserved('Print_Titles', titleRows.first + 1, titleRows.last + 1)] : []),
  ];
}

/** Adds to the finished parts what the file writer cannot say. */
function finishParts(
  bytes: Uint8Array,
  { sheets, styles }: WorkbookModel,
  customParts: readonly StoredPart[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, by: (part: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`The file lacks ${name}`);
    parts[name] = strToU8(by(strFromU8(part)));
  };
  sheets.forEach((sheet, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (part) =>
      allowNumbersAsText(freeFittedRows(part, sheet), sheet, styles),
    );
  });
  sheets.forEach(({ charts }, index) => {
    if (charts.length > 0) {
      change(`xl/drawings/drawing${index + 1}.xml`, (part) => finishDrawing(part, charts));
    }
  });
  sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) => {
      change(`xl/charts/chart${index + 1}.xml`, (part) => finishChart(part, chart));
    });
  sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => {
      change(`xl/tables/table${index + 1}.xml`, (part) => addCalculatedColumns(part, table));
    });
  if (customParts.length > 0) {
    change('[Content_Types].xml', (part) => addCustomPartTypes(part, customParts));
    change('xl/_rels/workbook.xml.rels', (part) => addCustomPartRelations(part, customParts));
    Object.assign(parts, customPartFiles(customParts));
  }
  return zipSync(parts, { level: 6, mtime: FILE_TIME });
}
