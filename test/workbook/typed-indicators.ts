import type { CellValue } from '../../src/strategy/cell-value';
import { sameText, textIn } from '../../src/strategy/cell-value';
import { measure } from '../../src/strategy/assessment';
import type { Draft, DraftGoal } from '../../src/strategy/draft';
import type { DesiredChange, IndicatorKind } from '../../src/strategy/indicator';
import { DESIRED_CHANGES, INDICATOR_KINDS } from '../../src/strategy/indicator';
import type { Language } from '../../src/strategy/language';
import type { GoalRow, MeasuredIndicator } from '../../src/strategy/measured-indicator';
import { indicatorLabel, isEmptyRow } from '../../src/strategy/measured-indicator';
import type { Thresholds } from '../../src/strategy/thresholds';
import { DEFAULT_THRESHOLDS } from '../../src/strategy/thresholds';
import { gapsMessage } from '../../src/workbook/gap-message';
import type { CalculatedColumn } from '../../src/workbook/indicator-formulas';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { Messages } from '../../src/workbook/messages/messages';
import { messagesFor } from '../../src/workbook/messages/messages';
import type { CellContent, CellModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { strategy } from '../strategy/sample-strategies';
import { ownIndicator } from './sample-drafts';

/** The columns of the table of indicators that planners type into and formulas read. */
export const INPUT_COLUMNS = [
  'goalCode',
  'name',
  'kind',
  'unit',
  'desiredChange',
  'baseYear',
  'baseValue',
  'targetYear',
  'targetValue',
  'source',
  'owner',
  'nextUpdate',
  'goalId',
  'insertedGoalCode',
] as const;

export type InputColumn = (typeof INPUT_COLUMNS)[number];

/** A row of the table as somebody typed it: words of the dictionary as words, whatever stands in the cells. */
export interface TypedIndicator {
  readonly cells: Readonly<Partial<Record<InputColumn, CellValue>>>;
  readonly years: Readonly<Record<number, CellValue>>;
}

/** What a row shows, cell by cell; '' for nothing. */
export type ShownRow = Readonly<Record<CalculatedColumn, string | number>>;

export const YEARS: readonly number[] = [2026, 2027, 2028, 2029, 2030, 2031];

export interface TypedTables {
  readonly goals: readonly GoalRow[];
  readonly rows: readonly TypedIndicator[];
}

/** The workbook of a draft with these goals, its table of indicators filled with these rows. */
export function workbookOf({ goals, rows }: TypedTables, language: Language = 'pl'): WorkbookModel {
  const draft: Draft = {
    place: { forms: { nominative: 'Zielona Góra' } },
    horizon: { from: YEARS[0] ?? 0, to: YEARS.at(-1) ?? 0 },
    statements: [],
    goals: goals.map(draftGoal),
    indicators: rows.map((_, index) => ({ ...ownIndicator, id: `wskaznik-${index + 1}` })),
    sources: [strategy('made-up', 'Nigdzie', [])],
    openDecisions: [],
  };
  const model = layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
  return typeInto(model, rows, messagesFor(language));
}

/** The sheets alone that the formulas of indicators look at, which calculate faster. */
export function tablesAlone(model: WorkbookModel): WorkbookModel {
  const sheets = model.sheets.filter(({ tables }) =>
    tables.some(({ name }) => ['Cele', 'Wskazniki', 'Progi'].includes(name)),
  );
  const kept = new Set(sheets.map(({ name }) => name));
  return {
    styles: model.styles,
    sheets: sheets.map((sheet) => ({ ...sheet, hyperlinks: [] })),
    names: model.names.filter(({ sheet }) => kept.has(sheet)),
  };
}

function draftGoal({ id, code, name }: GoalRow): DraftGoal {
  return {
    id,
    code,
    level: code.includes('.') ? 'operationalGoal' : 'strategicGoal',
    name: { text: name, segments: [] },
    origin: { strategyId: 'made-up', nodeId: id, text: name },
    children: [],
  };
}

function typeInto(model: WorkbookModel, rows: readonly TypedIndicator[], messages: Messages): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === 'Wskazniki');
      if (!table) return sheet;
      const headers = table.columns.map(({ name }) => name);
      const typed = rows.map(
        ({ cells, years }) =>
          new Map<string, CellValue>([
            ...INPUT_COLUMNS.map((column) => [messages.indicators[column], cells[column]] as const),
            ...YEARS.map((year) => [`${year}`, years[year]] as const),
          ]),
      );
      return {
        ...sheet,
        rows: sheet.rows.map((row, index) => {
          const values = typed[index - table.range.row - 1];
          if (!values) return row;
          return row.map((cell, column) => {
            const header = headers[column] ?? '';
            return values.has(header) ? withContent(cell, values.get(header)) : cell;
          });
        }),
      };
    }),
  };
}

/** A cell that holds a value as if it had been typed there. */
export function withContent({ style }: CellModel, value: CellValue): CellModel {
  const content = contentOf(value);
  return { ...(style !== undefined && { style }), ...(content && { content }) };
}

function contentOf(value: CellValue): CellContent | undefined {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'string':
      return { kind: 'text', text: value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'object':
      return { kind: 'formula', formula: '1/0' };
    default:
      return undefined;
  }
}

/** The rows as they are measured, each with the goals, and with the labels above it where a row is not empty. */
export function measuredOf(
  { goals, rows }: TypedTables,
  language: Language = 'pl',
  years: readonly number[] = YEARS,
): readonly MeasuredIndicator[] {
  const messages = messagesFor(language);
  const earlierLabels: string[] = [];
  return rows.map(({ cells, years: values }) => {
    const measured: MeasuredIndicator = {
      goalCode: cells.goalCode,
      name: cells.name,
      kind: kindOf(cells.kind, messages),
      unit: cells.unit,
      desiredChange: changeOf(cells.desiredChange, messages),
      baseYear: cells.baseYear,
      baseValue: cells.baseValue,
      targetYear: cells.targetYear,
      targetValue: cells.targetValue,
      years: years.map((year) => ({ year, value: values[year] })),
      source: cells.source,
      owner: cells.owner,
      nextUpdate: cells.nextUpdate,
      goalId: cells.goalId,
      insertedGoalCode: cells.insertedGoalCode,
      goals,
      earlierLabels: [...earlierLabels],
    };
    earlierLabels.push(isEmptyRow(measured) ? '' : indicatorLabel(measured));
    return measured;
  });
}

/** What every row has to show, calculated by the product's own `measure`. */
export function measuredRows(
  tables: TypedTables,
  today: number,
  {
    language = 'pl',
    years = YEARS,
    thresholds = DEFAULT_THRESHOLDS,
  }: { language?: Language; years?: readonly number[]; thresholds?: Thresholds } = {},
): readonly ShownRow[] {
  const messages = messagesFor(language);
  return measuredOf(tables, language, years).map((measured, index) => {
    const measurement = measure(measured, thresholds, today);
    const { assessment } = measurement;
    return {
      number: assessment === undefined ? '' : index + 1,
      goal: measurement.goal,
      lastValue: measurement.lastValue ?? '',
      lastYear: measurement.lastYear ?? '',
      progress: measurement.progress ?? '',
      assessment: assessment === undefined ? '' : messages.assessment.words[assessment].word,
      gaps: gapsMessage(messages, measurement.gaps),
      strategicCode: measurement.strategicCode,
      label: measurement.label,
    };
  });
}

function kindOf(cell: CellValue, { assessment }: Messages): IndicatorKind | 'unknown' | undefined {
  const word = textIn(cell);
  if (word === '') return undefined;
  return INDICATOR_KINDS.find((kind) => sameText(assessment.kinds[kind].word, word)) ?? 'unknown';
}

function changeOf(cell: CellValue, { assessment }: Messages): DesiredChange | undefined {
  return DESIRED_CHANGES.find((change) => sameText(assessment.changes[change].word, textIn(cell)));
}

/** The same rows with the dictionary's words in English. */
export function inEnglish({ goals, rows }: TypedTables): TypedTables {
  const [pl, en] = [messagesFor('pl').assessment, messagesFor('en').assessment];
  const words = new Map<CellValue, string>([
    ...INDICATOR_KINDS.map((kind) => [pl.kinds[kind].word, en.kinds[kind].word] as const),
    ...DESIRED_CHANGES.map((change) => [pl.changes[change].word, en.changes[change].word] as const),
  ]);
  const translate = (word: CellValue) => words.get(word) ?? word;
  return {
    goals,
    rows: rows.map(({ cells, years }) => ({
      years,
      cells: { ...cells, kind: translate(cells.kind), desiredChange: translate(cells.desiredChange) },
    })),
  };
}

/** Today as a serial number, as TODAY() gives it. */
export function todaySerial(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
