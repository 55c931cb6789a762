import type { CellContent } from '../../../src/workbook/model';
import { GOAL_COLUMNS } from '../../../src/workbook/goal-columns';
import { INDICATOR_COLUMNS } from '../../../src/workbook/indicator-columns';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { TableInTest } from './table-model';
import { isCalculatedColumn } from './table-model';

type Row = Readonly<Record<string, string>>;

const { goals: goalHeaders, indicators: indicatorHeaders } = messagesFor('pl');

/** Two strategic goals, the first with two operational ones, in order. */
export const GOALS: readonly Row[] = [
  { code: '1', level: 'Cel strategiczny', name: 'Zdrowie', id: 'g1' },
  { code: '1.1', level: 'Cel operacyjny', name: 'Szpital', id: 'g2' },
  { code: '1.2', level: 'Cel operacyjny', name: 'Przychodnie', id: 'g3' },
  { code: '2', level: 'Cel strategiczny', name: 'Drogi', id: 'g4' },
];

export const INDICATORS: readonly Row[] = [
  { goalCode: '1.1', name: 'Łóżka', kind: 'wskaźnik celu', id: 'w1', goalId: 'g2', insertedGoalCode: '1.1' },
  { goalCode: '1.2', name: 'Wizyty', kind: 'wskaźnik celu', id: 'w2', goalId: 'g3', insertedGoalCode: '1.2' },
];

/** A table of goals; the planner's own columns stand on the right and are named by their headers in the rows. */
export function goalsOf(rows: readonly Row[], own: readonly string[] = []): TableInTest {
  return tableOf(
    'Cele',
    GOAL_COLUMNS.map((key) => ({ header: goalHeaders[key], key })),
    rows,
    own,
  );
}

export function indicatorsOf(rows: readonly Row[], own: readonly string[] = []): TableInTest {
  return tableOf(
    'Wskazniki',
    INDICATOR_COLUMNS.flatMap((key): TableInTest['columns'] => [
      ...(key === 'source' ? [{ header: '2026' }] : []),
      { header: indicatorHeaders[key], key },
    ]),
    rows,
    own,
  );
}

function tableOf(
  name: string,
  columns: TableInTest['columns'],
  rows: readonly Row[],
  own: readonly string[],
): TableInTest {
  const table: TableInTest = {
    name,
    sheet: name,
    headerRow: 2,
    firstColumn: 0,
    columns: [...columns, ...own.map((header) => ({ header }))],
    rows: [],
  };
  table.rows = rows.map((row) => ({
    cells: table.columns.map(({ header, key }, column): CellContent | undefined => {
      if (isCalculatedColumn(table, column)) return { kind: 'formula', formula: 'ROW()' };
      const text = row[key ?? header] ?? '';
      if (text.startsWith('=')) return { kind: 'formula', formula: text.slice(1) };
      return text === '' ? undefined : { kind: 'text', text };
    }),
    indents: {},
    fills: [],
  }));
  return table;
}
