import type { CellValue } from '../../../src/strategy/cell-value';
import type { Language } from '../../../src/strategy/language';
import type { SectionSheetKey } from '../../../src/strategy/section';
import { SECTION_SHEETS } from '../../../src/strategy/section';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { RangeModel, SheetModel, TableModel, WorkbookModel } from '../../../src/workbook/model';
import type { TakenNames } from '../../../src/workbook/names';
import type { SectionSurroundings } from '../../../src/workbook/sections/lay-out-section';
import { layOutSection } from '../../../src/workbook/sections/lay-out-section';
import { tableNamed } from '../model-reading';
import { withContent } from '../typed-indicators';

export const SECTION_YEARS: readonly number[] = [2026, 2027, 2028];

/** The names of a workbook. */
export function namesIn({ sheets, names }: WorkbookModel): TakenNames {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: names.map(({ name }) => name),
  };
}

/** What a section's sheet refers to in a workbook with an inserted draft; ids count from "id-1". */
export function surroundingsIn(
  model: WorkbookModel,
  language: Language = 'pl',
  years: readonly number[] = SECTION_YEARS,
): SectionSurroundings {
  let last = 0;
  const { goals } = messagesFor(language);
  const goalsTable = tableNamed(model, 'Cele');
  const dimensions = tableNamed(model, 'Wymiary');
  return {
    language,
    taken: namesIn(model),
    place: 'Zielona Góra',
    years,
    goalCodes: { sheet: goalsTable.sheet.name, range: dataOf(goalsTable.table, goals.code) },
    goalsTable: { name: 'Cele', code: goals.code, goalName: goals.name },
    dimensions: { sheet: dimensions.sheet.name, range: dataOf(dimensions.table) },
    back: messagesFor(language).sheets.strategy,
    newId: () => `id-${++last}`,
  };
}

/** The workbook after sections were inserted, one after the other. */
export function withSections(
  model: WorkbookModel,
  {
    language = 'pl',
    sections = SECTION_SHEETS,
    years = SECTION_YEARS,
  }: {
    readonly language?: Language;
    readonly sections?: readonly SectionSheetKey[];
    readonly years?: readonly number[];
  } = {},
): WorkbookModel {
  return sections.reduce((workbook, section) => {
    const added = layOutSection(section, surroundingsIn(workbook, language, years));
    return { ...workbook, sheets: [...workbook.sheets, ...added.sheets] };
  }, model);
}

/** Values of a row by header. */
export type TypedRow = Readonly<Record<string, CellValue>>;

/** The workbook after somebody typed into the first rows of a table. */
export function typedInto(model: WorkbookModel, name: string, rows: readonly TypedRow[]): WorkbookModel {
  return withTableSheet(model, name, (sheet, { range, columns }) => {
    if (rows.length >= range.rowCount) throw new Error(`“${name}” has ${range.rowCount - 1} rows`);
    return sheet.rows.map((row, index) => {
      const typed = rows[index - range.row - 1];
      if (!typed) return row;
      return row.map((cell, column) => {
        const header = columns[column - range.column]?.name ?? '';
        return header in typed ? withContent(cell, typed[header]) : cell;
      });
    });
  });
}

/** The workbook after somebody inserted a column into a table, whose cells hold these values. */
export function withColumn(
  model: WorkbookModel,
  name: string,
  {
    after,
    header,
    values,
  }: { readonly after: string; readonly header: string; readonly values: CellValue[] },
): WorkbookModel {
  const { range, columns } = tableNamed(model, name).table;
  const place = columns.findIndex((column) => column.name === after) + 1;
  const wider = withTableSheet(model, name, (sheet) =>
    sheet.rows.map((row, index) => {
      const offset = index - range.row;
      if (offset < 0 || offset >= range.rowCount) return row;
      const cell = withContent({}, offset === 0 ? header : values[offset - 1]);
      return [...row.slice(0, range.column + place), cell, ...row.slice(range.column + place)];
    }),
  );
  return {
    ...wider,
    sheets: wider.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === name
          ? {
              ...table,
              range: { ...range, columnCount: range.columnCount + 1 },
              columns: [...columns.slice(0, place), { name: header }, ...columns.slice(place)],
            }
          : table,
      ),
    })),
  };
}

function withTableSheet(
  model: WorkbookModel,
  name: string,
  change: (sheet: SheetModel, table: TableModel) => SheetModel['rows'],
): WorkbookModel {
  const { sheet, table } = tableNamed(model, name);
  return {
    ...model,
    sheets: model.sheets.map((each) => (each === sheet ? { ...sheet, rows: change(sheet, table) } : each)),
  };
}

function dataOf({ range, columns }: TableModel, header?: string): RangeModel {
  const offset = header === undefined ? 0 : columns.findIndex(({ name }) => name === header);
  return {
    row: range.row + 1,
    column: range.column + offset,
    rowCount: range.rowCount - 1,
    columnCount: 1,
  };
}
