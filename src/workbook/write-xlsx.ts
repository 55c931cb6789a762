import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { absoluteAddress, quotedSheetName } from './address';
import type { SheetModel, WorkbookModel } from './model';
import { fileSheet } from './xlsx-sheet';
import { fileStyle } from './xlsx-style';
import { addCalculatedColumns } from './xlsx-tables';

/**
 * A workbook as the bytes of an .xlsx file (ECMA-376, transitional). Formulas carry no values: Excel and LibreOffice calculate
 * them when they open the file.
 * @throws Error for a model that no file can hold, such as a sheet name that Excel refuses: a fault of the program.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const styles = new Map(Object.entries(model.styles).map(([name, style]) => [name, fileStyle(style)]));
  const active = model.sheets.findIndex(({ name }) => name === model.activeSheet);
  const bytes = await writeFile({
    sheets: model.sheets.map((sheet) => fileSheet(sheet, styles)),
    namedRanges: [
      ...model.names.map(({ name, sheet, range }) => ({
        name,
        range: `${quotedSheetName(sheet)}!${absoluteAddress(range)}`,
      })),
      ...model.sheets.flatMap(printTitles),
    ],
    defaultFont: { name: 'Calibri', size: 11 },
    activeSheet: Math.max(active, 0),
  });
  return addTableFormulas(
    bytes,
    model.sheets.flatMap(({ tables }) => tables),
  );
}

/** The rows that repeat on every page, as the reserved name that files keep them under. */
function printTitles({ name, print: { titleRows } }: SheetModel) {
  if (!titleRows) return [];
  const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [{ name: '_xlnm.Print_Titles', range: `${quotedSheetName(name)}!${rows}`, scope: name }];
}

function addTableFormulas(bytes: Uint8Array, tables: SheetModel['tables']): Uint8Array {
  if (!tables.some(({ columns }) => columns.some(({ formula }) => formula !== undefined))) return bytes;
  const parts = unzipSync(bytes);
  tables.forEach((table, index) => {
    const name = `xl/tables/table${index + 1}.xml`;
    const part = parts[name];
    if (!part) throw new Error(`The file lacks ${name} for the table “${table.name}”`);
    parts[name] = strToU8(addCalculatedColumns(strFromU8(part), table));
  });
  return zipSync(parts, { level: 6 });
}
