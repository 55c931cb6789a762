import type { CellModel, RangeModel, SheetModel, TableModel, WorkbookModel } from '../../src/workbook/model';

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet “${name}” among ${model.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

export function tableNamed(model: WorkbookModel, name: string): { sheet: SheetModel; table: TableModel } {
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`No table “${name}”`);
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  return sheet.rows[row]?.[column] ?? {};
}

/** What a cell holds: its text, its number, or its formula after an equals sign; '' for nothing. */
export function shown({ content }: CellModel): string {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return content.text;
    case 'formula':
      return `=${content.formula}`;
    case 'number':
    case 'boolean':
      return String(content.value);
  }
}

/** The contents of a range, row by row. */
export function shownIn(sheet: SheetModel, range: RangeModel): string[][] {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) =>
      shown(cellAt(sheet, range.row + row, range.column + column)),
    ),
  );
}

/** A table's data rows as records by header. */
export function records(model: WorkbookModel, name: string): Readonly<Record<string, string>>[] {
  const { sheet, table } = tableNamed(model, name);
  const [headers = [], ...rows] = shownIn(sheet, table.range);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [headers[index] ?? '', value])));
}

/** All cells of a sheet that hold something, as words. */
export function wordsOf(sheet: SheetModel): string[] {
  return sheet.rows.flatMap((row) => row.map(shown)).filter((words) => words !== '');
}
