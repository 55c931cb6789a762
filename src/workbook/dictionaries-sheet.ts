import { GOAL_LEVELS } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import { DIMENSIONS } from '../strategy/strategy';
import { cellRange } from './address';
import { emptyCell, textCell } from './cells';
import { fitColumn } from './fit-column';
import type { LayoutContext } from './layout-context';
import { PALETTE } from './looks';
import type { CellModel, ColumnModel, DefinedName, RangeModel, SheetModel, TableModel } from './model';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';
import { TABLE_STYLE } from './table-style';

export type DictionaryKey = 'levels' | 'dimensions' | 'statuses';

/** The dictionary sheet and what the other sheets refer to on it. */
export interface Dictionaries {
  readonly sheet: SheetModel;
  /** The data cells of a dictionary, for list validations. */
  readonly list: (key: DictionaryKey) => RangeModel;
  /** Names the cell of each level's words, and the cells for goal codes of indicators, which an indicator table will replace. */
  readonly definedNames: readonly DefinedName[];
}

const DICTIONARY_KEYS: readonly DictionaryKey[] = ['levels', 'dimensions', 'statuses'];
const HEADER_ROW = 3;
/** Every other column is a gap, so that each dictionary is a table of its own and grows downwards. */
const GAP_WIDTH = 3;
const INDICATOR_CODES: RangeModel = { row: HEADER_ROW + 1, column: 6, rowCount: 5, columnCount: 1 };

interface Dictionary {
  readonly header: string;
  readonly values: readonly string[];
}

/** Lays out the lists that the other sheets choose from, one table of one column each. */
export function layOutDictionaries(context: LayoutContext): Dictionaries {
  const { messages, names } = context;
  const texts = messages.dictionaries;
  const dictionaries: Readonly<Record<DictionaryKey, Dictionary>> = {
    levels: { header: texts.level, values: GOAL_LEVELS.map((level) => messages.levels[level]) },
    dimensions: {
      header: texts.dimension,
      values: DIMENSIONS.map((dimension) => messages.dimensions[dimension]),
    },
    statuses: { header: texts.status, values: Object.values(messages.statuses) },
  };
  const list = (key: DictionaryKey): RangeModel => ({
    row: HEADER_ROW + 1,
    column: columnOf(key),
    rowCount: dictionaries[key].values.length,
    columnCount: 1,
  });
  const { rows, hyperlinks } = layOutRows(context, dictionaries);
  const sheet: SheetModel = {
    name: names.sheets.dictionaries,
    tabColor: PALETTE.muted,
    showGridlines: false,
    rows,
    hyperlinks,
    columns: layOutColumns(context, dictionaries),
    rowHeights: {},
    merges: [],
    tables: DICTIONARY_KEYS.map((key): TableModel => {
      const data = list(key);
      return {
        name: names.tables[key],
        range: { ...data, row: HEADER_ROW, rowCount: data.rowCount + 1 },
        columns: [{ name: dictionaries[key].header }],
        ...TABLE_STYLE,
        filterButton: false,
      };
    }),
    validations: [],
    conditionalFormats: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    charts: [],
    isProtected: false,
    print: sheetPrint(context, 'portrait', HEADER_ROW),
  };
  return {
    sheet,
    list,
    definedNames: [
      ...GOAL_LEVELS.map((level, index) => ({
        name: names.cells[level],
        sheet: sheet.name,
        range: cellRange(HEADER_ROW + 1 + index, columnOf('levels')),
      })),
      { name: names.cells.indicatorGoalCodes, sheet: sheet.name, range: INDICATOR_CODES },
    ],
  };
}

function columnOf(key: DictionaryKey): number {
  return DICTIONARY_KEYS.indexOf(key) * 2;
}

function layOutRows(
  context: LayoutContext,
  dictionaries: Readonly<Record<DictionaryKey, Dictionary>>,
): SheetRows {
  const { messages, names } = context;
  const texts = messages.dictionaries;
  const sheet = new SheetRows();
  addSheetTitle(sheet, context, {
    title: texts.title,
    hint: texts.hint,
    lastColumn: INDICATOR_CODES.column,
  });
  sheet.gap();

  const inColumns = (cell: (key: DictionaryKey) => CellModel, last: CellModel): CellModel[] => [
    ...DICTIONARY_KEYS.flatMap((key): CellModel[] => [cell(key), {}]),
    last,
  ];
  sheet.add(
    ...inColumns(
      (key) => textCell(dictionaries[key].header, 'header'),
      textCell(texts.indicatorGoalCodes, 'header'),
    ),
  );
  const longest = Math.max(...Object.values(dictionaries).map(({ values }) => values.length));
  const codesHint = textCell(
    formatMessage(texts.indicatorGoalCodesHint, {
      column: messages.goals.indicators,
      sheet: names.sheets.goals,
    }),
    'hintWrapped',
  );
  for (let index = 0; index < Math.max(longest, INDICATOR_CODES.rowCount + 1); index += 1) {
    const codeCell =
      index < INDICATOR_CODES.rowCount
        ? emptyCell('inputCode')
        : index === INDICATOR_CODES.rowCount
          ? codesHint
          : {};
    sheet.add(
      ...inColumns((key) => {
        const value = dictionaries[key].values[index];
        return value === undefined ? {} : textCell(value, 'input');
      }, codeCell),
    );
  }
  return sheet;
}

function layOutColumns(
  { messages }: LayoutContext,
  dictionaries: Readonly<Record<DictionaryKey, Dictionary>>,
): ColumnModel[] {
  return [
    ...DICTIONARY_KEYS.flatMap((key) => {
      const { header, values } = dictionaries[key];
      return [{ width: fitColumn(header, values, { min: 16, max: 40 }) }, { width: GAP_WIDTH }];
    }),
    { width: fitColumn(messages.dictionaries.indicatorGoalCodes, [], { min: 24, max: 40 }) },
  ];
}
