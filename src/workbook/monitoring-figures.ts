import { absoluteAddress, cellRange, rangeAddress } from './address';
import { emptyCell, formulaCell, textCell } from './cells';
import type { LayoutContext } from './layout-context';
import { ASSESSMENT_FORMATS, LOOKS, PALETTE } from './looks';
import type { ConditionalFormatModel, RangeModel } from './model';
import type { Count } from './monitoring-columns';
import { COUNTS, monitoringColumnAt, STACKED, TO_DO } from './monitoring-columns';
import { countFormulas, orNothing } from './monitoring-counts';
import type { MonitoringRows } from './monitoring-rows';
import { textHeight } from './row-height';
import { tableColumn } from './structured-reference';

const FIGURE_HEIGHT = 33;
const REST_HEIGHT = 30;
const TOTAL_HEIGHT = 18;
/** Room above and below words. */
const PADDING = 3;

/** The rows of the figures, and the cell of each. */
export interface Figures {
  readonly row: number;
  readonly cellOf: (count: Count) => string;
}

/** Adds the numbers of the whole strategy, large, with their words below; each above its column of the table. */
export function addFigures(
  rows: MonitoringRows,
  context: LayoutContext,
  widths: readonly { readonly width: number }[],
): Figures {
  const { language, messages } = context;
  const texts = messages.monitoring;
  const row = rows.sheet.rows.length;
  const cellOf = (count: Count) => absoluteAddress(cellRange(row, monitoringColumnAt(count)));
  const formulas = countFormulas(context, cellOf('indicators'));
  rows.add(
    FIGURE_HEIGHT,
    textCell(texts.whole, 'figureHeading'),
    emptyCell('figureHeading'),
    ...COUNTS.map((count) => formulaCell(orNothing(formulas[count]), 'figure')),
  );
  const look = language === 'pl' ? 'asOfPl' : 'asOfEn';
  const heights = COUNTS.map((count) =>
    textHeight(texts.figures[count], LOOKS.figureCaption, widths[monitoringColumnAt(count)]?.width ?? 0),
  );
  rows.add(
    Math.max(...heights) + PADDING,
    formulaCell('TODAY()', look),
    emptyCell(look),
    ...COUNTS.map((count) => textCell(texts.figures[count], 'figureCaption')),
  );
  return { row, cellOf };
}

/** Adds what the table's rows leave out, and the whole: the rest is the difference, so that the sums always agree. */
export function addTotals(
  rows: MonitoringRows,
  { messages, names }: LayoutContext,
  { cellOf }: Figures,
): void {
  const texts = messages.monitoring;
  // Not every program takes the sum of one cell with a text for 0.
  const sum = (count: Count) =>
    `IFERROR(SUM(${tableColumn(names.tables.monitoring, texts.columns[count])}),0)`;
  rows.add(
    REST_HEIGHT,
    textCell(texts.rest, 'monitoringText'),
    emptyCell('monitoringText'),
    ...COUNTS.map((count) => formulaCell(orNothing(`${cellOf(count)}-${sum(count)}`), 'monitoringCount')),
  );
  rows.add(
    TOTAL_HEIGHT,
    textCell(texts.total, 'monitoringTotalLabel'),
    emptyCell('monitoringTotalLabel'),
    ...COUNTS.map((count) => formulaCell(cellOf(count), 'monitoringTotal')),
  );
}

/** The figures with their words: those that are not 0 have their assessment's colours, what somebody has to see to is bold. */
export function figureFormats({ row, cellOf }: Figures): readonly ConditionalFormatModel[] {
  return countFormats({ row, rowCount: 2 }, cellOf);
}

/** The same for each cell of some rows of counts. */
export function rowFormats(rows: Pick<RangeModel, 'row' | 'rowCount'>): readonly ConditionalFormatModel[] {
  return countFormats(rows, (count) => rangeAddress(cellRange(rows.row, monitoringColumnAt(count))));
}

function countFormats(
  rows: Pick<RangeModel, 'row' | 'rowCount'>,
  cellOf: (count: Count) => string,
): readonly ConditionalFormatModel[] {
  const format = (count: Count, look: ConditionalFormatModel['format']): ConditionalFormatModel => ({
    range: { ...rows, column: monitoringColumnAt(count), columnCount: 1 },
    formula: `AND(ISNUMBER(${cellOf(count)}),${cellOf(count)}>0)`,
    format: look,
  });
  return [
    ...STACKED.map((count) => format(count, ASSESSMENT_FORMATS[count])),
    ...TO_DO.map((count) => format(count, { bold: true, fontColor: PALETTE.alert })),
  ];
}
