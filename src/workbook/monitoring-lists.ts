import { cellRange, rangeAddress } from './address';
import { literal, messageFormula, when } from './formula-parts';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import { ASSESSMENT_FORMATS, LOOKS } from './looks';
import type { CellModel, ConditionalFormatModel, RangeModel } from './model';
import { isOverdue, orNothing } from './monitoring-counts';
import type { MonitoringColumn } from './monitoring-columns';
import { monitoringColumnAt } from './monitoring-columns';
import type { Figures } from './monitoring-figures';
import type { ListColumn, MonitoringList } from './monitoring-list';
import { FIRST_LISTED, LISTED, listCells, listedHeight, listMerges } from './monitoring-list';
import { textHeight } from './row-height';

/** Heights of title, summary and headers. */
const HEAD_HEIGHTS = [19.5, 18, 28.5] as const;
/** A name of two lines fits in any case. */
const LEAST_LINES = 2;

/** Both lists, side by side: how high their rows are, and what they are once it is known where they begin. */
export interface MonitoringLists {
  readonly heights: readonly number[];
  readonly at: (top: number) => {
    readonly rows: readonly (readonly CellModel[])[];
    readonly merges: readonly RangeModel[];
    readonly conditionalFormats: readonly ConditionalFormatModel[];
  };
}

/** Lays out the indicators at risk or behind plan, and beside them the overdue updates. */
export function layOutLists(
  context: LayoutContext,
  widths: readonly { readonly width: number }[],
  figures: Figures,
): MonitoringLists {
  const lists = [behindPlan(context, figures), overdueUpdates(context, figures)];
  const names = context.draft.indicators.map(({ goalCode, name }) => `${goalCode} · ${name}`);
  const height = Math.max(
    LEAST_LINES * textHeight('', LOOKS.listText, 1),
    ...lists.map((list) => listedHeight(list, names, widths)),
  );
  return {
    heights: [...HEAD_HEIGHTS, ...Array.from({ length: LISTED }, () => height)],
    at: (top) => ({
      rows: sideBySide(lists.map((list) => listCells(context, list, top))),
      merges: lists.flatMap((list) => listMerges(list, top)),
      conditionalFormats: assessmentFormats(context, top + FIRST_LISTED),
    }),
  };
}

function behindPlan(context: LayoutContext, { cellOf }: Figures): MonitoringList {
  const { messages, names } = context;
  const { all } = indicatorReferences(context);
  const { atRisk, offTrack } = names.cells;
  const texts = messages.indicators;
  const total = `${cellOf('atRisk')}+${cellOf('offTrack')}`;
  return {
    title: messages.monitoring.behind.title,
    summary: summaryFormula(context, messages.monitoring.behind, total, cellOf),
    columns: [
      column(['code', 'code'], texts.goalCode, 'goalCode', 'listText'),
      column(['name', 'name'], texts.name, 'name', 'listText'),
      column(['indicators', 'indicators'], texts.lastValue, 'lastValue', 'listValue'),
      column(['achieved', 'achieved'], texts.targetValue, 'targetValue', 'listValue'),
      column(['onTrack', 'onTrack'], texts.assessment, 'assessment', 'listAssessment'),
    ],
    conditions: [
      `${all('number')}<>""`,
      `(${all('assessment')}=${atRisk})+(${all('assessment')}=${offTrack})>0`,
    ],
    places: monitoringColumnAt('place'),
  };
}

function overdueUpdates(context: LayoutContext, { cellOf }: Figures): MonitoringList {
  const { language, messages } = context;
  const texts = messages.monitoring.overdue;
  const dateLook = language === 'pl' ? 'listDatePl' : 'listDateEn';
  return {
    title: texts.title,
    summary: summaryFormula(context, texts, cellOf('overdue'), cellOf),
    columns: [
      column(['offTrack', 'missingBaseValue'], messages.indicators.name, 'label', 'listText'),
      column(['missingTargetValue', 'missingTargetValue'], texts.due, 'nextUpdate', dateLook),
      column(['missingOwner', 'overdue'], messages.indicators.owner, 'owner', 'listText'),
    ],
    conditions: isOverdue(context),
    places: monitoringColumnAt('countedCode'),
  };
}

function column(
  [from, to]: readonly [MonitoringColumn, MonitoringColumn],
  header: string,
  shows: IndicatorColumn,
  look: LookName,
): ListColumn {
  return { from: monitoringColumnAt(from), to: monitoringColumnAt(to), header, shows, look };
}

/** How many there are, in words; what is left out; or a friendly sentence where there are none. */
function summaryFormula(
  { messages, names }: LayoutContext,
  texts: { readonly none: string; readonly count: string },
  total: string,
  cellOf: Figures['cellOf'],
): string {
  const { noIndicators, firstOnly } = messages.monitoring;
  const none = when(
    `${cellOf('indicators')}+${cellOf('context')}=0`,
    messageFormula(noIndicators, { indicators: literal(names.sheets.indicators) }),
    literal(texts.none),
  );
  const count = messageFormula(texts.count, { count: `(${total})` });
  const firstOf = messageFormula(firstOnly, { count, shown: literal(`${LISTED}`) });
  return orNothing(when(`${total}=0`, none, when(`${total}>${LISTED}`, firstOf, count)));
}

function assessmentFormats({ names }: LayoutContext, first: number): readonly ConditionalFormatModel[] {
  const range = { ...cellRange(first, monitoringColumnAt('onTrack')), rowCount: LISTED };
  const cell = rangeAddress(cellRange(first, range.column));
  return (['atRisk', 'offTrack'] as const).map((key) => ({
    range,
    formula: `${cell}=${names.cells[key]}`,
    format: ASSESSMENT_FORMATS[key],
  }));
}

type ListRows = ReturnType<typeof listCells>;

function sideBySide(lists: readonly ListRows[]): readonly (readonly CellModel[])[] {
  return Array.from({ length: FIRST_LISTED + LISTED }, (_, index) => {
    const cells = new Map(
      lists.flatMap((rows) => rows[index] ?? []).map(({ column: at, cell }) => [at, cell]),
    );
    return Array.from({ length: Math.max(...cells.keys()) + 1 }, (__, at) => cells.get(at) ?? {});
  });
}
