import type { DraftGoal } from '../strategy/draft';
import { GOAL_LEVELS, walkGoals } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import { cellRange, rangeAddress } from './address';
import { formulaCell, textCell } from './cells';
import type { Dictionaries } from './dictionaries-sheet';
import type { GoalColumn } from './goal-columns';
import { GOAL_COLUMNS, goalColumnWidths } from './goal-columns';
import { goalFormulas } from './goal-formulas';
import type { GoalRowContent } from './goal-row';
import { goalRow } from './goal-row';
import type { LayoutContext } from './layout-context';
import { LEVEL_FORMATS, PALETTE } from './looks';
import type { CellModel, ConditionalFormatModel, RangeModel, SheetModel } from './model';
import { originText } from './origin-text';
import { placeTitle } from './place-title';
import type { LabelledPlace } from './sheet-rows';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';
import { TABLE_STYLE } from './table-style';
import { dateRule, listRule } from './validation-rules';

/** The sheet of goals, where its table has the codes, and where on it each goal's name stands. */
export interface GoalsLayout {
  readonly sheet: SheetModel;
  readonly codes: RangeModel;
  readonly places: ReadonlyMap<NodeKey, LabelledPlace>;
}

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;

/**
 * Lays out the hierarchy as one table, a goal a row, parents before their children. A draft without goals gets one empty
 * row, because an Excel table has at least one.
 */
export function layOutGoals(context: LayoutContext, dictionaries: Dictionaries): GoalsLayout {
  const { draft, messages, names } = context;
  const goals = [...walkGoals(draft.goals)];
  const formulas: Readonly<Partial<Record<GoalColumn, string>>> = goalFormulas(context);
  const sheetName = names.sheets.goals;
  const sheet = new SheetRows();
  addSheetTitle(sheet, context, {
    title: formatMessage(messages.goals.title, { place: placeTitle(draft) }),
    hint: formatMessage(messages.goals.hint, { dictionaries: names.sheets.dictionaries }),
    lastColumn: GOAL_COLUMNS.indexOf('origin'),
  });
  sheet.add(...GOAL_COLUMNS.map((key) => textCell(messages.goals[key], 'header')));
  const places = new Map<NodeKey, LabelledPlace>();
  for (const goal of goals) {
    const row = sheet.add(...goalCells(context, goal));
    places.set(nodeKey(goal.origin.strategyId, goal.origin.nodeId), {
      sheet: sheetName,
      row,
      column: GOAL_COLUMNS.indexOf('name'),
      label: formatMessage(messages.goals.reference, { code: goal.code }),
    });
  }
  if (goals.length === 0) sheet.add(...goalCells(context, undefined));

  const data: RangeModel = {
    row: FIRST_ROW,
    column: 0,
    rowCount: Math.max(goals.length, 1),
    columnCount: GOAL_COLUMNS.length,
  };
  const dataColumn = (key: GoalColumn): RangeModel => ({
    ...data,
    column: GOAL_COLUMNS.indexOf(key),
    columnCount: 1,
  });
  const list = dictionaries.sheet.name;
  return {
    places,
    codes: dataColumn('code'),
    sheet: {
      name: sheetName,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: sheet.rows,
      hyperlinks: sheet.hyperlinks,
      columns: goalColumnWidths(context, goals),
      rowHeights: {},
      merges: [],
      tables: [
        {
          name: names.tables.goals,
          range: { ...data, row: HEADER_ROW, rowCount: data.rowCount + 1 },
          columns: GOAL_COLUMNS.map((key) => {
            const formula = formulas[key];
            return { name: messages.goals[key], ...(formula !== undefined && { formula }) };
          }),
          ...TABLE_STYLE,
          filterButton: true,
        },
      ],
      validations: [
        listRule(context, dataColumn('level'), 'levels', list, dictionaries.list('levels')),
        listRule(context, dataColumn('dimension'), 'dimensions', list, dictionaries.list('dimensions')),
        listRule(context, dataColumn('status'), 'statuses', list, dictionaries.list('statuses')),
        dateRule(context, dataColumn('deadline')),
      ],
      conditionalFormats: levelFormats(context, data),
      frozen: { rows: FIRST_ROW, columns: 0 },
      charts: [],
      isProtected: context.protectFormulas,
      print: sheetPrint(context, 'landscape', HEADER_ROW),
    },
  };
}

function goalCells(context: LayoutContext, goal: DraftGoal | undefined): CellModel[] {
  const formulas = goalFormulas(context);
  const cells: Readonly<Record<GoalColumn, CellModel>> = {
    ...goalRow(context, goal && rowContent(context, goal)),
    indicators: formulaCell(formulas.indicators, 'formulaNumber'),
    ordinal: formulaCell(formulas.ordinal, 'formulaKey'),
  };
  return GOAL_COLUMNS.map((key) => cells[key]);
}

function rowContent({ draft }: LayoutContext, goal: DraftGoal): GoalRowContent {
  const { id, code, level, name, dimension, origin } = goal;
  return {
    id,
    code,
    level,
    name: name.text,
    dimension,
    origin: { text: originText(origin, draft.sources), key: nodeKey(origin.strategyId, origin.nodeId) },
  };
}

/**
 * A row looks like the level that it names, whoever wrote it and wherever sorting took it. The level's words have a name,
 * because the conditional formats of a file cannot refer to another sheet by its address (Excel 2007's part of the format).
 */
function levelFormats({ names }: LayoutContext, data: RangeModel): ConditionalFormatModel[] {
  const identity: RangeModel = { ...data, columnCount: GOAL_COLUMNS.indexOf('name') + 1 };
  const levelCell = rangeAddress(cellRange(data.row, GOAL_COLUMNS.indexOf('level')));
  return GOAL_LEVELS.flatMap((level) => {
    const format = LEVEL_FORMATS[level];
    if (!format) return [];
    return [{ range: identity, formula: `$${levelCell}=${names.cells[level]}`, format }];
  });
}
