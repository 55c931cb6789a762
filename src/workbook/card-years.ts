import { cellRange, rangeAddress } from './address';
import { PLACE, factCell } from './card-facts';
import { formulaCell } from './cells';
import { and, when } from './formula-parts';
import { indicatorReferences, isYearColumn } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { CellModel, ChartModel } from './model';

/** Columns of the block: year, measured value, path. */
export const YEAR_COLUMN = 0;
const VALUE_COLUMN = 1;
const PATH_COLUMN = 2;

const COLORS = { values: '#0B5563', path: '#E0A100' } as const;

/**
 * One row a year, as many as there are year columns now, from `top` on. The last row is the table's rightmost year, each row
 * above the year before it, so that the block follows when the planner adds or deletes year columns.
 */
export function yearRows(context: LayoutContext, top: number): readonly (readonly CellModel[])[] {
  const last = context.years.length - 1;
  return context.years.map((_, index) => {
    const row = top + index;
    const year = rangeAddress(cellRange(row, YEAR_COLUMN));
    const below = rangeAddress(cellRange(row + 1, YEAR_COLUMN));
    const yearFormula = index === last ? rightmostYear(context) : when(`${below}=""`, '""', `${below}-1`);
    return [
      formulaCell(yearFormula, 'measuredYear'),
      formulaCell(valueFormula(context, year), 'measuredValue'),
      formulaCell(pathFormula(context, year), 'measuredValue'),
    ];
  });
}

function rightmostYear(context: LayoutContext): string {
  const { yearHeaders } = indicatorReferences(context);
  return `IFERROR(LOOKUP(2,1/(${isYearColumn(context)}),${yearHeaders}*1),"")`;
}

function valueFormula(context: LayoutContext, year: string): string {
  const { allYears, yearHeaders } = indicatorReferences(context);
  const value = `INDEX(${allYears},${PLACE},MATCH(${year}&"",${yearHeaders},0))`;
  const isThere = `${PLACE}*${year}>0`;
  return `IFERROR(${when(isThere, when(`ISNUMBER(${value})`, value))},"")`;
}

/**
 * The straight way from baseline to target; one level for what is to be maintained and where there is no target. A formula cannot
 * leave a gap in a chart's line, so there is a path wherever there is a level to show.
 */
function pathFormula(context: LayoutContext, year: string): string {
  const [from, base, to, target] = [
    factCell('baseYear'),
    factCell('baseValue'),
    factCell('targetYear'),
    factCell('targetValue'),
  ];
  const isNumber = (cell: string) => `ISNUMBER(${cell})`;
  const level = (cell: string, otherwise = '""') => when(isNumber(cell), cell, otherwise);
  const part = `MIN(1,MAX(0,(${year}-${from})/(${to}-${from})))`;
  // As many decimals as show four digits of the way: a path of 13.333333333 says no more than one of 13.33.
  const decimals = `MAX(0,3-INT(LN(ABS(${target}-${base}))/LN(10)))`;
  const way = when(`${target}=${base}`, base, `ROUND(${base}+(${target}-${base})*${part},${decimals})`);
  const isComplete = and(...[from, base, to, target].map(isNumber));
  const changing = when(isComplete, when(`${to}>${from}`, way), when(isNumber(target), '""', level(base)));
  const isMaintained = `${factCell('desiredChange')}=${context.names.cells.maintain}`;
  return `IFERROR(${when(`${year}=""`, '""', when(isMaintained, level(target, level(base)), changing))},"")`;
}

/** The chosen indicator's values against its path, over the block's rows. */
export function yearChart(
  { messages }: LayoutContext,
  block: { readonly top: number; readonly rowCount: number },
  place: ChartModel['place'],
): ChartModel {
  const texts = messages.card;
  const dataColumn = (column: number) => ({
    row: block.top,
    column,
    rowCount: block.rowCount,
    columnCount: 1,
  });
  return {
    name: 'Karta_wartosci',
    kind: 'columnsAndLine',
    title: texts.chart,
    place,
    categories: dataColumn(YEAR_COLUMN),
    series: [
      { name: texts.measuredSeries, values: dataColumn(VALUE_COLUMN), color: COLORS.values },
      { name: texts.pathSeries, values: dataColumn(PATH_COLUMN), color: COLORS.path },
    ],
  };
}
