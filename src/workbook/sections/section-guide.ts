import { formatMessage } from '../../strategy/language';
import type { ListedColumn, SectionSheetKey } from '../../strategy/section';
import { SPATIAL_KINDS } from '../../strategy/section';
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

interface ListedWord {
  readonly word: string;
  readonly meaning: string;
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
  /** Excel fits no row to merged cells: their height has to be told. */
  const addAcross = (column: number, text: string, look: LookName, before = indent(column)) => {
    const row = sheet.add(...before, textCell(text, look));
    merges.push({ row, column, rowCount: 1, columnCount: last - column + 1 });
    const width = columns.slice(column, last + 1).reduce((sum, each) => sum + each.width, 0);
    rowHeights[row] = textHeight(text, LOOKS[look], width);
    return row;
  };
  addAcross(first, law, 'text');
  addAcross(first, howTo, 'hintWrapped');
  const gap = () => {
    rowHeights[sheet.rows.length] = GAP_HEIGHT;
    sheet.gap();
  };
  gap();
  const words = ownWords(context, columns);
  if (words === undefined) return { merges, rowHeights, lists: dictionaryLists(context) };
  const place = columns.findIndex(({ key, width }) => key !== 'id' && width >= WORD_WIDTH);
  const row = sheet.rows.length;
  for (const { word, meaning } of words.list) {
    addAcross(place + 1, meaning, 'hintWrapped', [...indent(place), textCell(word, 'given')]);
  }
  gap();
  const range = { row, column: place, rowCount: words.list.length, columnCount: 1 };
  return { merges, rowHeights, lists: { [words.column]: { sheet: context.sheet, range } } };
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

/** The words of the column that is chosen from a list; those of a dictionary in the workbook are not repeated. */
function ownWords(
  { messages, dimensions }: SectionContext,
  columns: readonly SectionTableColumn[],
): { readonly column: ListedColumn; readonly list: readonly ListedWord[] } | undefined {
  const { spatialKinds, dimensionMeaning } = messages.sectionSheets;
  const has = (column: ListedColumn) => columns.some(({ key }) => key === column);
  if (has('kind')) return { column: 'kind', list: SPATIAL_KINDS.map((key) => spatialKinds[key]) };
  if (!has('dimension') || dimensions) return undefined;
  const words = [...listedWords(messages, 'dimension').values()];
  return { column: 'dimension', list: words.map((word) => ({ word, meaning: dimensionMeaning })) };
}

function dictionaryLists({ dimensions }: SectionContext): WordLists {
  return dimensions ? { dimension: dimensions } : {};
}

function indent(columns: number): CellModel[] {
  return Array.from({ length: columns }, () => ({}));
}
