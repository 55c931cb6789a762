import { absoluteAddress, cellRange } from './address';
import { formulaCell, textCell } from './cells';
import { when } from './formula-parts';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { CellModel } from './model';

/** Hidden columns beside the card: what each fact is called, and the fact. */
export const FACT_LABELS = 8;
export const FACTS = FACT_LABELS + 1;

/** What several of the card's formulas look at, besides the row's place in the table of indicators. */
const KEPT = [
  'goalCode',
  'goal',
  'kind',
  'desiredChange',
  'baseYear',
  'baseValue',
  'targetYear',
  'targetValue',
  'lastYear',
] as const satisfies readonly IndicatorColumn[];

export type Fact = (typeof KEPT)[number];

/** The cell that holds the chosen indicator's place in the table, nothing when it is not there. */
export const PLACE = absoluteAddress(cellRange(0, FACTS));

/** The cell that holds a fact of the chosen indicator. */
export function factCell(fact: Fact): string {
  return absoluteAddress(cellRange(1 + KEPT.indexOf(fact), FACTS));
}

/** What a column of the table says of the chosen indicator; nothing for an empty cell, an error or no indicator. */
export function fieldFormula(context: LayoutContext, column: IndicatorColumn): string {
  const value = `INDEX(${indicatorReferences(context).all(column)},${PLACE})`;
  return when(`${PLACE}=""`, '""', `IFERROR(${when(`${value}=""`, '""', value)},"")`);
}

/** The cells of the hidden columns, from the first row of the sheet on: label and fact. */
export function factCells(context: LayoutContext): readonly (readonly [CellModel, CellModel])[] {
  const { messages } = context;
  return [
    [textCell(messages.card.row, 'aside'), formulaCell(placeFormula(context), 'aside')],
    ...KEPT.map((fact): readonly [CellModel, CellModel] => [
      textCell(messages.indicators[fact], 'aside'),
      formulaCell(fieldFormula(context, fact), 'aside'),
    ]),
  ];
}

/** Labels are compared whole: MATCH with a text would read *, ? and ~ in it as wildcards. */
function placeFormula(context: LayoutContext): string {
  const chosen = context.names.cells.cardIndicator;
  const isChosen = `--(${indicatorReferences(context).all('label')}=${chosen})`;
  return `IFERROR(${when(`${chosen}=""`, '""', `SUMPRODUCT(MATCH(1,${isChosen},0))`)},"")`;
}
