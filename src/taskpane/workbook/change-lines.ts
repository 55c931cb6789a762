import { HIDDEN_INDICATOR_COLUMNS } from '../../workbook/indicator-columns';
import type { AddedRow, ChangePlan, TableChange } from '../../workbook/change/change-plan';
import type { CellContent } from '../../workbook/model';
import { placeText } from './place-text';

/** One line of the list of changes. */
export interface ChangeLine {
  readonly key: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The cell's address and its column, or what an added or removed row is about. */
  readonly title: string;
  /** Of a changed cell; empty for an empty one. */
  readonly before?: string;
  /** What a changed cell is to hold, or the cells of an added row, each with its column. */
  readonly after?: string;
}

/** A plan as a planner reads it. */
export interface DescribedPlan {
  readonly lines: readonly ChangeLine[];
  /** How many cells change besides, in the hidden columns that only the add-in reads. */
  readonly hidden: number;
}

/** The keys of columns that planners do not see. */
const HIDDEN: ReadonlySet<string> = new Set(['id', 'ordinal', 'originKey', ...HIDDEN_INDICATOR_COLUMNS]);

/** A plan as lines, table by table: rows that come, rows that go, then single cells. */
export function describePlan({ tables }: ChangePlan): DescribedPlan {
  return {
    lines: tables.flatMap(linesOf),
    hidden: tables.reduce(
      (sum, { cells, keys }) => sum + cells.filter(({ column }) => isHidden(keys, column)).length,
      0,
    ),
  };
}

function linesOf(change: TableChange): readonly ChangeLine[] {
  const { table, sheet, headers, keys, added, removed, cells } = change;
  return [
    ...added.map((row): ChangeLine => ({
      key: `${table} + ${row.id}`,
      kind: 'added',
      title: `${sheet}: ${row.title}`,
      after: rowText(change, row),
    })),
    ...removed.map(({ id, title }): ChangeLine => ({
      key: `${table} - ${id}`,
      kind: 'removed',
      title: `${sheet}: ${title}`,
    })),
    ...cells
      .filter(({ column }) => !isHidden(keys, column))
      .map(({ rowId, column, place, before, after }): ChangeLine => ({
        key: `${table} ${rowId} ${column}`,
        kind: 'changed',
        title: `${placeText(place)} (${headers[column] ?? ''})`,
        before: contentText(before),
        after: contentText(after),
      })),
  ];
}

/** What an added row is given, column by column. */
function rowText({ headers, keys }: TableChange, { cells }: AddedRow): string {
  return headers
    .flatMap((header, column) => {
      const text = isHidden(keys, column) ? '' : contentText(cells[column]?.content);
      return text === '' ? [] : [`${header}: ${text}`];
    })
    .join('; ');
}

function isHidden(keys: TableChange['keys'], column: number): boolean {
  const key = keys[column];
  return key !== undefined && HIDDEN.has(key);
}

function contentText(content: CellContent | undefined): string {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return content.text;
    case 'formula':
      return `=${content.formula}`;
    case 'number':
    case 'boolean':
      return String(content.value);
  }
}
