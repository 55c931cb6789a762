import { formatMessage } from '../../strategy/language';
import type { ListedColumn, SectionSheetKey } from '../../strategy/section';
import { SPATIAL_KINDS } from '../../strategy/section';
import { DIMENSIONS } from '../../strategy/strategy';
import { cellRange } from '../address';
import { textCell } from '../cells';
import type { LookName } from '../looks';
import { LOOKS } from '../looks';
import type { CellModel, RangeModel } from '../model';
import { textHeight } from '../row-height';
import type { SheetRows } from '../sheet-rows';
import type { SectionTableColumn } from './section-columns';
import type { SectionContext } from './section-context';
import { listedWords } from './section-tables';
import type { WordLists } from './section-validations';

/** What stands above a section's tables. */
export interface SectionGuide {
  readonly merges: readonly RangeModel[];
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Where the words of the tables' lists stand. */
  readonly lists: WordLists;
}

/** Characters that a line of guidance may have: longer ones are hard to read, and run below the pane. */
const LINE = 125;
/** A column as wide as the words of lists. */
const WORD_WIDTH = 17;
const GAP_HEIGHT = 6;

/**
 * Adds the title with the way back, what the law asks for, how to fill the sheet in, and the words of lists that no dictionary of the
 * workbook has, each with its meaning. The lists of the table refer to these words.
 */
export function addSectionGuide(
  sheet: SheetRows,
  context: SectionContext,
  section: SectionSheetKey,
  columns: readonly SectionTableColumn[],
): SectionGuide {
  const { law, howTo } = context.messages.sections[section];
  const merges: RangeModel[] = [];
  const rowHeights: Record<number, number> = {};
  const first = columns.findIndex(({ key }) => key !== 'id');
  const last = lastGuideColumn(columns, first);
  addTitle(sheet, context, section, first, last);
  const width = columns.slice(first, last + 1).reduce((sum, column) => sum + column.width, 0);
  const paragraph = (text: string, look: LookName) => {
    const row = sheet.add(...indent(first), textCell(text, look));
    merges.push({ row, column: first, rowCount: 1, columnCount: last - first + 1 });
    rowHeights[row] = textHeight(text, LOOKS[look], width);
  };
  paragraph(law, 'text');
  paragraph(howTo, 'hintWrapped');
  const gap = () => {
    rowHeights[sheet.rows.length] = GAP_HEIGHT;
    sheet.gap();
  };
  gap();
  const { rows, lists } = addWords(sheet, context, columns);
  for (const { row, column } of rows) {
    merges.push({ row, column: column + 1, rowCount: 1, columnCount: last - column });
  }
  if (rows.length > 0) gap();
  return { merges, rowHeights, lists };
}

function lastGuideColumn(columns: readonly SectionTableColumn[], first: number): number {
  let width = 0;
  let last = first;
  for (let column = first; column < columns.length; column += 1) {
    width += columns[column]?.width ?? 0;
    if (width > LINE) break;
    last = column;
  }
  return last;
}

function addTitle(
  sheet: SheetRows,
  { messages, place, back }: SectionContext,
  section: SectionSheetKey,
  first: number,
  last: number,
): void {
  const { sheet: title } = messages.sections[section];
  const text = place === '' ? title : formatMessage(messages.sectionSheets.titled, { title, place });
  const cells = [...indent(first), textCell(text, 'sheetTitle')];
  if (back === undefined) {
    sheet.add(...cells);
    return;
  }
  const link = textCell(formatMessage(messages.back, { sheet: back }), 'backLink');
  const row = sheet.add(...cells, ...indent(last - first - 1), link);
  sheet.linkToCell(row, last, { sheet: back, row: 0, column: 0 });
}

/** Words that stand in another sheet's dictionary already are not repeated. */
function addWords(
  sheet: SheetRows,
  context: SectionContext,
  columns: readonly SectionTableColumn[],
): { readonly rows: readonly RangeModel[]; readonly lists: WordLists } {
  const { dimensions } = context;
  const has = (column: ListedColumn) => columns.some(({ key }) => key === column);
  const place = columns.findIndex(({ key, width }) => key !== 'id' && width >= WORD_WIDTH);
  const add = (words: readonly (readonly [word: string, meaning: string])[]): readonly RangeModel[] =>
    words.map(([word, meaning]) =>
      cellRange(
        sheet.add(...indent(place), textCell(word, 'given'), textCell(meaning, 'hintWrapped')),
        place,
      ),
    );
  const list = (rows: readonly RangeModel[]) => ({
    sheet: context.sheet,
    range: { row: rows[0]?.row ?? 0, column: place, rowCount: rows.length, columnCount: 1 },
  });
  if (has('kind')) {
    const rows = add(kinds(context));
    return { rows, lists: { kind: list(rows) } };
  }
  if (!has('dimension') || dimensions)
    return { rows: [], lists: dimensions ? { dimension: dimensions } : {} };
  const rows = add(dimensionWords(context));
  return { rows, lists: { dimension: list(rows) } };
}

function kinds({ messages }: SectionContext) {
  const { spatialKinds } = messages.sectionSheets;
  return SPATIAL_KINDS.map((key) => [spatialKinds[key].word, spatialKinds[key].meaning] as const);
}

function dimensionWords({ messages }: SectionContext) {
  const words = listedWords(messages, 'dimension');
  return DIMENSIONS.map((key) => [words.get(key) ?? key, messages.sectionSheets.dimensionMeaning] as const);
}

function indent(columns: number): CellModel[] {
  return Array.from({ length: columns }, () => ({}));
}
