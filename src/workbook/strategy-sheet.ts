import type { NodeKey } from '../strategy/selection';
import { cellRange } from './address';
import { formulaCell, numberCell, textCell } from './cells';
import { addContents, addGuide } from './cover-guide';
import { addOpenDecisions } from './cover-decisions';
import { addSources } from './cover-sources';
import { addSection } from './cover-section';
import { addStatements } from './cover-statements';
import type { LayoutContext } from './layout-context';
import { PALETTE } from './looks';
import type { DefinedName, RangeModel, SheetModel } from './model';
import type { LabelledPlace } from './sheet-rows';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { yearRule } from './validation-rules';

/** Labels, texts and where they come from; together one portrait page wide. */
const COLUMN_WIDTHS = [21, 66, 14];
/** The place and, when both years are known, the years: the title follows what the planner types below it. */
const TITLE_FORMULA = '$B$5&IF(COUNT($B$6:$B$7)=2," "&$B$6&"–"&$B$7,"")';

/** The cover and the names of the cells that hold the strategy's basic data. */
export interface StrategyLayout {
  readonly sheet: SheetModel;
  readonly definedNames: readonly DefinedName[];
}

/**
 * Lays out the cover: basic data, the sheets, the texts that are no goals, what is still to be decided, how to use the file
 * and where everything comes from. `places` tells where the other sheets hold what open decisions speak of.
 */
export function layOutStrategy(
  context: LayoutContext,
  places: ReadonlyMap<NodeKey, LabelledPlace>,
): StrategyLayout {
  const { draft, messages, names } = context;
  const texts = messages.strategy;
  const name = names.sheets.strategy;
  const sheet = new SheetRows();

  sheet.add(textCell(texts.overline, 'overline'));
  sheet.add(formulaCell(TITLE_FORMULA, 'title'));
  addSection(sheet, texts.basics);
  const place = sheet.add(textCell(texts.place, 'label'), textCell(draft.place.forms.nominative, 'input'));
  const firstYear = sheet.add(
    textCell(texts.firstYear, 'label'),
    numberCell(draft.horizon?.from, 'inputNumber'),
  );
  const lastYear = sheet.add(textCell(texts.lastYear, 'label'), numberCell(draft.horizon?.to, 'inputNumber'));

  addContents(sheet, context);
  const here = addStatements(sheet, context);
  addOpenDecisions(sheet, context, new Map([...places, ...here]));
  addGuide(sheet, context);
  addSources(sheet, context);

  const inputCell = (row: number): RangeModel => cellRange(row, 1);
  return {
    definedNames: [
      { name: names.cells.place, sheet: name, range: inputCell(place) },
      { name: names.cells.firstYear, sheet: name, range: inputCell(firstYear) },
      { name: names.cells.lastYear, sheet: name, range: inputCell(lastYear) },
    ],
    sheet: {
      name,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: sheet.rows,
      hyperlinks: sheet.hyperlinks,
      columns: COLUMN_WIDTHS.map((width) => ({ width })),
      rowHeights: {},
      merges: [],
      tables: [],
      validations: [yearRule(context, { ...inputCell(firstYear), rowCount: 2 })],
      conditionalFormats: [],
      frozen: { rows: 0, columns: 0 },
      charts: [],
      isProtected: context.protectFormulas,
      print: sheetPrint(context, 'portrait'),
    },
  };
}
