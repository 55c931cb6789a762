import type { SectionKey, SectionSheetKey } from '../../strategy/section';
import { SECTION_KEYS } from '../../strategy/section';
import { cellRange, rangeAddress } from '../address';
import { emptyCell, formulaCell, textCell } from '../cells';
import { ASSESSMENT_FORMATS, LOOKS, PALETTE } from '../looks';
import { messagesFor } from '../messages/messages';
import type {
  CellModel,
  ColumnModel,
  ConditionalFormatModel,
  RangeModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../model';
import { freeNames, freeSheetName, freeTableName } from '../names';
import { literal } from '../formula-parts';
import { SheetRows } from '../sheet-rows';
import { TABLE_STYLE } from '../table-style';
import type { SectionTableColumn } from './section-columns';
import { sectionColumns } from './section-columns';
import type { SectionContext, SectionSurroundings } from './section-context';
import { fundingSumFormula } from './section-formulas';
import { addSectionGuide } from './section-guide';
import type { StartingRow } from './section-rows';
import { startingRows } from './section-rows';
import { SECTION_TABLES } from './section-tables';
import { sectionValidation } from './section-validations';

export type { SectionSurroundings } from './section-context';

/**
 * Lays out the sheet of a section: what the law asks for, how to fill the table in, and the table itself with rows that say what they are
 * about and nothing more. Names that are taken are resolved first. Pure: as long as `newId` is, the same sheet every time.
 */
export function layOutSection(section: SectionSheetKey, surroundings: SectionSurroundings): WorkbookModel {
  const context = contextOf(section, surroundings);
  const { messages } = context;
  const keys = tablesOf(section);
  const tables = keys.map((key) => ({ key, columns: sectionColumns(context, key) }));
  const sheet = new SheetRows();
  const columns = tables.at(-1)?.columns ?? [];
  const guide = addSectionGuide(sheet, context, section, columns);
  const placed = tables.map(({ key, columns: own }, index) => {
    if (index > 0) addSpace(sheet);
    if (keys.length > 1) addHeading(sheet, context, key, own);
    if (key === 'fundingYears') addSums(sheet, context, own);
    return { key, columns: own, range: addTable(sheet, context, key, own) };
  });
  const headerRow = placed.at(-1)?.range.row ?? 0;
  const isSingle = keys.length === 1;
  return {
    styles: LOOKS,
    sheets: [
      {
        name: context.sheet,
        tabColor: PALETTE.teal,
        showGridlines: false,
        rows: sheet.rows,
        hyperlinks: sheet.hyperlinks,
        columns: widths(tables.map((table) => table.columns)),
        rowHeights: guide.rowHeights,
        merges: guide.merges,
        tables: placed.map((table) => tableModel(context, table)),
        validations: placed.flatMap((table) => validations(context, table, guide.lists)),
        conditionalFormats: placed.flatMap((table) => assessmentFormats(context, table)),
        // Two tables cannot both keep their headers in sight: there it is the sources' names that stay.
        frozen: isSingle ? { rows: headerRow + 1, columns: 0 } : { rows: 1, columns: 2 },
        charts: [],
        isProtected: false,
        print: {
          orientation: 'landscape',
          ...(isSingle && { titleRows: { first: headerRow, last: headerRow } }),
          footer: {
            left: context.place.replaceAll('&', '&&'),
            center: '&A',
            right: messages.footerPage,
          },
        },
      },
    ],
    names: [],
    activeSheet: context.sheet,
  };
}

interface PlacedTable {
  readonly key: SectionKey;
  readonly columns: readonly SectionTableColumn[];
  /** With its header. */
  readonly range: RangeModel;
}

function contextOf(section: SectionSheetKey, surroundings: SectionSurroundings): SectionContext {
  const messages = messagesFor(surroundings.language);
  const { taken } = surroundings;
  return {
    ...surroundings,
    messages,
    sheet: freeSheetName(messages.sections[section].sheet, taken.sheets),
    tables: freeNames(SECTION_TABLES, [...taken.tables, ...taken.names], freeTableName),
  };
}

/** The tables of a sheet from above. */
function tablesOf(section: SectionSheetKey): readonly SectionKey[] {
  return SECTION_KEYS.filter((key) => key === section || (section === 'funding' && key === 'fundingYears'));
}

/** Room for rows that are added to the table above. */
function addSpace(sheet: SheetRows): void {
  for (let row = 0; row < 3; row += 1) sheet.gap();
}

function addHeading(
  sheet: SheetRows,
  { messages }: SectionContext,
  key: SectionKey,
  columns: readonly SectionTableColumn[],
): void {
  const { fundingYears, funding } = messages.sections;
  const heading = key === 'fundingYears' ? fundingYears.heading : funding.heading;
  const visible = columns.filter((column) => column.key !== 'id');
  const line = visible.map((_, index) => (index === 0 ? textCell(heading, 'section') : emptyCell('section')));
  sheet.add({}, ...line);
}

/** The sums of all years, above the table, where they are in no row's way. */
function addSums(sheet: SheetRows, context: SectionContext, columns: readonly SectionTableColumn[]): void {
  sheet.add(
    ...columns.map(({ key }): CellModel => {
      if (key === 'year') return textCell(context.messages.sectionSheets.sum, 'totalLabel');
      if (key !== 'planned' && key !== 'sources' && key !== 'difference') return {};
      return formulaCell(fundingSumFormula(context, key), 'totalAmount');
    }),
  );
}

function addTable(
  sheet: SheetRows,
  context: SectionContext,
  key: SectionKey,
  columns: readonly SectionTableColumn[],
): RangeModel {
  const row = sheet.add(...columns.map(({ header }) => textCell(header, 'header')));
  const rows = startingRows(context, key);
  for (const starting of rows) sheet.add(...rowCells(context, columns, starting));
  return { row, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
}

/** A row without content has no id, like one that a planner adds: nobody refers to it yet. */
function rowCells(
  { newId }: SectionContext,
  columns: readonly SectionTableColumn[],
  starting: StartingRow,
): CellModel[] {
  const id = Object.keys(starting).length === 0 ? '' : newId();
  return columns.map(({ key, empty }) => {
    if (key === 'id') return textCell(id, 'key');
    return (typeof key === 'string' && starting[key]) || empty;
  });
}

function widths(tables: readonly (readonly SectionTableColumn[])[]): ColumnModel[] {
  const count = Math.max(...tables.map((columns) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const stacked = tables.flatMap((columns) => columns[index] ?? []);
    const width = Math.max(...stacked.map((column) => column.width));
    return stacked.some(({ key }) => key === 'id') ? { width, hidden: true } : { width };
  });
}

function tableModel({ tables }: SectionContext, { key, columns, range }: PlacedTable): TableModel {
  return {
    name: tables[key],
    range,
    columns: columns.map(({ header, formula }) => ({
      name: header,
      ...(formula !== undefined && { formula }),
    })),
    ...TABLE_STYLE,
    filterButton: key !== 'fundingYears',
  };
}

function dataColumn({ range }: PlacedTable, column: number): RangeModel {
  return { row: range.row + 1, column, rowCount: range.rowCount - 1, columnCount: 1 };
}

function validations(
  context: SectionContext,
  table: PlacedTable,
  lists: Parameters<typeof sectionValidation>[3],
): readonly ValidationModel[] {
  return table.columns.flatMap((column, index) =>
    sectionValidation(context, column, dataColumn(table, index), lists),
  );
}

/** Colours repeat what symbol and word of the assessment say. */
function assessmentFormats(
  { messages }: SectionContext,
  table: PlacedTable,
): readonly ConditionalFormatModel[] {
  const column = table.columns.findIndex(({ key }) => key === 'assessment');
  if (column < 0) return [];
  const range = dataColumn(table, column);
  const cell = `$${rangeAddress(cellRange(range.row, column))}`;
  const { balanced, short, over } = messages.sectionSheets.funding;
  return [
    { range, formula: `${cell}=${literal(balanced)}`, format: ASSESSMENT_FORMATS.achieved },
    { range, formula: `${cell}=${literal(short)}`, format: ASSESSMENT_FORMATS.offTrack },
    { range, formula: `${cell}=${literal(over)}`, format: ASSESSMENT_FORMATS.atRisk },
    { range, formula: `LEFT(${cell},1)="–"`, format: ASSESSMENT_FORMATS.unassessed },
  ];
}
