import type { Language } from '../../strategy/language';
import { formatMessage, formatPlural } from '../../strategy/language';
import { cellRange, rangeAddress } from '../address';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages';
import type { CellContent } from '../model';
import type { CellPlace } from '../reading/workbook-reading';
import type { CellChange, ChangePlan, TableChange } from './change-plan';
import { movedRows } from './moved-rows';
import { idsOfRows } from './resulting-rows';

/** A plan in words, for a planner to look through before anything is written. */
export interface ChangeDescription {
  /** How many rows and cells change, a phrase each: „2 wiersze przybędą”, „14 kodów się zmieni”. None when nothing is written. */
  readonly summaries: readonly string[];
  /** By table: rows that come, go and move, then cells, each from the top. */
  readonly lines: readonly ChangeLine[];
  /** How many cells change that nobody sees, as a sentence; undefined for none. */
  readonly hidden: string | undefined;
  /** What moves below the tables, a sentence each. */
  readonly moves: readonly string[];
}

export interface ChangeLine {
  readonly kind: 'cell' | 'rowAdded' | 'rowDeleted' | 'rowMoved';
  /** The kind in words. */
  readonly label: string;
  /** Where, in words: „Cele, A7”; rows and cells as they stand before the change. */
  readonly where: string;
  /** The cell, or the first cell of the row; of a row that comes, of the one that it comes behind. */
  readonly place: CellPlace;
  /** What the planner calls the row. */
  readonly subject: string;
  /** The column's header, of cells only. */
  readonly column?: string;
  /** What stands there and what will: of cells their contents, of a row that moves its place. Empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** The columns that nobody sees. */
const HIDDEN_KEYS: ReadonlySet<string> = new Set(['id', 'goalId', 'insertedGoalCode', 'originKey']);
const CODE_KEYS: ReadonlySet<string> = new Set(['code', 'goalCode']);

/** Tells what a plan writes. */
export function describeChanges(plan: ChangePlan, language: Language): ChangeDescription {
  const { change: words } = messagesFor(language);
  const lines = plan.tables.flatMap((table) => [
    ...rowLines(table, words),
    ...visibleCells(table).map((cell) => cellLine(table, cell, language, words)),
  ]);
  const cells = plan.tables.flatMap((table) =>
    visibleCells(table).map(({ column }) => CODE_KEYS.has(table.keys[column] ?? '')),
  );
  const codes = cells.filter(Boolean).length;
  const others = cells.length - codes;
  const hidden = plan.tables.flatMap(hiddenCells).length;
  const rows = (kind: ChangeLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const { summary } = words;
  const counts = [
    [summary.rowAdded, rows('rowAdded')],
    [summary.rowDeleted, rows('rowDeleted')],
    [summary.rowMoved, rows('rowMoved')],
    [summary.code, codes],
    [codes > 0 ? summary.cell : summary.onlyCell, others],
  ] as const;
  return {
    summaries: counts.flatMap(([message, count]) =>
      count > 0 ? [formatPlural(language, message, count)] : [],
    ),
    lines,
    hidden: hidden > 0 ? formatPlural(language, words.hidden, hidden) : undefined,
    moves: plan.moves.map(({ sheet, range }) => formatMessage(words.below, { sheet, range })),
  };
}

type Words = Messages['change'];

/** What the planner will see; an indentation follows its level, which is told. */
function visibleCells({ cells, keys }: TableChange): readonly CellChange[] {
  return cells
    .filter(({ column, indentOf }) => indentOf === undefined && !HIDDEN_KEYS.has(keys[column] ?? ''))
    .toSorted((a, b) => a.row - b.row);
}

function hiddenCells({ cells, keys }: TableChange): readonly CellChange[] {
  return cells.filter(({ column }) => HIDDEN_KEYS.has(keys[column] ?? ''));
}

function rowLines(table: TableChange, words: Words): readonly ChangeLine[] {
  const { sheet, titles, added, removed } = table;
  const ids = idsOfRows(table);
  const titleOf = new Map([
    ...ids.map((id, row) => [id, titles[row] ?? ''] as const),
    ...added.map(({ id, title }) => [id, title] as const),
  ]);
  const line = (
    kind: ChangeLine['kind'],
    message: string,
    row: number,
    rest: Pick<ChangeLine, 'subject' | 'before' | 'after'>,
  ): ChangeLine => {
    const place = { sheet, row: table.headerRow + 1 + row, column: table.firstColumn };
    const where = formatMessage(message, { sheet, row: place.row + 1 });
    return { kind, label: words.kinds[kind], where, place, ...rest };
  };
  return [
    ...added.map(({ title, after, fills }) =>
      line('rowAdded', fills ? words.rowPlace : words.behindRow, fills ? 0 : after, {
        subject: title,
        before: '',
        after: title,
      }),
    ),
    ...removed.map(({ title, row }) =>
      line('rowDeleted', words.rowPlace, row, { subject: title, before: title, after: '' }),
    ),
    ...movedRows(table, (row) => ids[row] ?? '').map(({ row, behind }) =>
      line('rowMoved', words.rowPlace, row, {
        subject: titles[row] ?? '',
        before: row === 0 ? words.atTop : formatMessage(words.behind, { title: titles[row - 1] ?? '' }),
        after:
          behind === undefined
            ? words.atTop
            : formatMessage(words.behind, { title: titleOf.get(behind) ?? '' }),
      }),
    ),
  ];
}

function cellLine(
  { sheet, headers, titles }: TableChange,
  { row, column, place, before, after }: CellChange,
  language: Language,
  words: Words,
): ChangeLine {
  const address = rangeAddress(cellRange(place.row, place.column));
  return {
    kind: 'cell',
    label: words.kinds.cell,
    where: formatMessage(words.cellPlace, { sheet, address }),
    place,
    subject: titles[row] ?? '',
    column: headers[column] ?? '',
    before: shown(before, language, words),
    after: shown(after, language, words),
  };
}

function shown(content: CellContent | undefined, language: Language, words: Words): string {
  switch (content?.kind) {
    case undefined:
      return words.empty;
    case 'text':
      return content.text;
    case 'number':
      return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(
        content.value,
      );
    case 'boolean':
      return content.value ? words.truth : words.falsehood;
    case 'formula':
      return `=${content.formula}`;
  }
}
