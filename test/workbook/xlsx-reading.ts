import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { strFromU8, unzipSync } from 'fflate';

/** An .xlsx file as another library reads it, with every formula calculated by that library. */
export async function readCalculated(bytes: Uint8Array): Promise<Workbook> {
  installFormulaEngine();
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  workbook.calculateFormulas();
  return workbook;
}

/** What a person sees in a cell: its text or number, a formula's result; '' for nothing. */
export function seenAt(workbook: Workbook, sheet: string, address: string): string {
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`The file has no sheet “${sheet}”`);
  return seen(worksheet.getCell(address).value);
}

function seen(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return seen(value.result);
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join('');
  }
  if ('text' in value) return seen(value.text);
  return JSON.stringify(value);
}

/** The parts of an .xlsx file as texts, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** A cell's value: a number, a text, '' for nothing, the name of an error such as "#N/A". */
export function valueAt(workbook: Workbook, sheet: string, address: string): string | number {
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`The file has no sheet “${sheet}”`);
  const { value } = worksheet.getCell(address);
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('formula' in value)) return seen(value);
  // A formula without a result is one that shows the empty text.
  return typeof value.result === 'number' ? value.result : seen(value.result);
}

/** An .xlsx file as another library reads it, with the values that stand in it. */
export async function readStored(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}
