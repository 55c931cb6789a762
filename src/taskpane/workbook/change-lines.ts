import type { CellContent } from '../../workbook/model';
import type { ChangePlan, TableChange } from '../../workbook/change/change-plan';
import { placeText } from './place-text';

/** One line of the list of changes. */
export interface ChangeLine {
  readonly key: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The cell's address and its column, or what an added or removed row is about. */
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
}

/** A plan as lines, table by table: rows that come, rows that go, then single cells. */
export function changeLines({ tables }: ChangePlan): readonly ChangeLine[] {
  return tables.flatMap(linesOf);
}

function linesOf({ table, sheet, headers, added, removed, cells }: TableChange): readonly ChangeLine[] {
  return [
    ...added.map(({ id, title }): ChangeLine => ({
      key: `${table} + ${id}`,
      kind: 'added',
      title: `${sheet}: ${title}`,
    })),
    ...removed.map(({ id, title }): ChangeLine => ({
      key: `${table} - ${id}`,
      kind: 'removed',
      title: `${sheet}: ${title}`,
    })),
    ...cells.map(({ rowId, column, place, before, after }): ChangeLine => ({
      key: `${table} ${rowId} ${column}`,
      kind: 'changed',
      title: `${placeText(place)} (${headers[column] ?? ''})`,
      before: contentText(before),
      after: contentText(after),
    })),
  ];
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
