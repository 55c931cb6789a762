import fc from 'fast-check';
import { GOAL_LEVELS } from '../../../src/strategy/draft';
import { DIMENSIONS } from '../../../src/strategy/strategy';
import { GOAL_COLUMNS } from '../../../src/workbook/goal-columns';
import { INDICATOR_COLUMNS } from '../../../src/workbook/indicator-columns';
import { messagesFor } from '../../../src/workbook/messages/messages';
import type { CellContent } from '../../../src/workbook/model';
import type { RowInTest, TableInTest } from './table-model';
import { isCalculatedColumn } from './table-model';

/** A goal as a planner's workbook may have it. */
interface GoalInTest {
  readonly code: string;
  readonly level: number | undefined;
  readonly dimension: number | undefined;
  /** Whether its row has an id, and which one if it is not its own. */
  readonly id: string;
  readonly name: string;
}

/** The tables of a workbook: goals first, then indicators. */
export type TablesInTest = readonly [TableInTest, TableInTest];

const shape = fc.array(fc.array(fc.nat({ max: 2 }), { maxLength: 3 }), { maxLength: 3 });

/** Codes and levels of a tree: for each goal at the top the numbers of actions under each of its operational goals. */
function numbered(tops: readonly (readonly number[])[]): readonly { code: string; level: number }[] {
  return tops.flatMap((operational, top) => [
    { code: `${top + 1}`, level: 0 },
    ...operational.flatMap((actions, goal) => [
      { code: `${top + 1}.${goal + 1}`, level: 1 },
      ...Array.from({ length: actions }, (_, action) => ({
        code: `${top + 1}.${goal + 1}.${action + 1}`,
        level: 2,
      })),
    ]),
  ]);
}

/** What becomes of a tidy row in a planner's hands. */
const fate = fc.record({
  isEmpty: rarely(),
  lacksId: rarely(),
  copiesId: rarely(),
  lacksCode: rarely(),
  otherCode: rarely(),
  lacksLevel: rarely(),
  dimension: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
  place: fc.nat({ max: 1000 }),
});

const indicatorFate = fc.record({
  goal: fc.nat({ max: 20 }),
  isOwn: fc.boolean(),
  lacksId: rarely(),
  isEmpty: rarely(),
  code: fc.option(fc.constantFrom('', '1', '1.1', '9.9'), { nil: undefined, freq: 5 }),
});

const habits = fc.record({
  language: fc.constantFrom('pl' as const, 'en' as const),
  isSorted: fc.boolean(),
  moved: fc.nat({ max: 40 }),
  ownColumns: fc.array(
    fc.record({ at: fc.nat({ max: 40 }), kind: fc.constantFrom('text', 'own', 'structured') }),
    {
      maxLength: 2,
    },
  ),
});

/** Any workbook with goals and indicators, tidy or not. */
export const anyTables: fc.Arbitrary<TablesInTest> = fc
  .record({
    shape,
    fates: fc.array(fate, { minLength: 40, maxLength: 40 }),
    indicators: fc.array(indicatorFate, { maxLength: 5 }),
    habits,
    indicatorHabits: habits,
  })
  .map(({ shape: tree, fates, indicators, habits: ways, indicatorHabits }) => {
    const goals = numbered(tree).map((goal, index) => goalIn(goal, index, fates[index]));
    const order = goals.map((goal, index) => ({ goal, fate: fates[index] }));
    if (ways.isSorted) order.sort((a, b) => (a.fate?.place ?? 0) - (b.fate?.place ?? 0));
    return [
      goalsTable(
        order.flatMap(({ goal, fate: each }) => (each?.isEmpty ? [undefined, goal] : [goal])),
        ways,
      ),
      indicatorsTable(goals, indicators, { ...indicatorHabits, language: ways.language }),
    ];
  });

function goalIn(
  { code, level }: { readonly code: string; readonly level: number },
  index: number,
  rest: FateInTest | undefined,
): GoalInTest {
  const own = `g${index + 1}`;
  return {
    code: rest?.lacksCode ? '' : rest?.otherCode ? '1.1' : code,
    level: rest?.lacksLevel ? undefined : level,
    dimension: rest?.dimension,
    id: rest?.lacksId ? '' : rest?.copiesId ? 'g1' : own,
    name: `Cel ${own}`,
  };
}

type FateInTest = typeof fate extends fc.Arbitrary<infer Fate> ? Fate : never;
type IndicatorFate = typeof indicatorFate extends fc.Arbitrary<infer Fate> ? Fate : never;
type Habits = typeof habits extends fc.Arbitrary<infer Each> ? Each : never;

function goalsTable(goals: readonly (GoalInTest | undefined)[], ways: Habits): TableInTest {
  const messages = messagesFor(ways.language);
  const columns = arranged(
    GOAL_COLUMNS.map((key) => ({ header: messages.goals[key], key })),
    ways,
  );
  return tableOf('Cele', columns, ways, goals.length === 0 ? [undefined] : goals, (goal, key) => {
    const level = goal.level === undefined ? undefined : GOAL_LEVELS[goal.level];
    const dimension = goal.dimension === undefined ? undefined : DIMENSIONS[goal.dimension];
    const cells: Readonly<Record<string, string>> = {
      code: goal.code,
      level: level ? messages.levels[level] : '',
      name: goal.name,
      dimension: dimension ? messages.dimensions[dimension] : '',
      result: `Rezultat ${goal.name}`,
      id: goal.id,
    };
    return cells[key] ?? '';
  });
}

function indicatorsTable(
  goals: readonly GoalInTest[],
  indicators: readonly IndicatorFate[],
  ways: Habits,
): TableInTest {
  const messages = messagesFor(ways.language);
  const columns = arranged(
    INDICATOR_COLUMNS.flatMap((key): readonly { header: string; key?: string }[] => [
      ...(key === 'source' ? [{ header: '2026' }, { header: '2027' }] : []),
      { header: messages.indicators[key], key },
    ]),
    ways,
  );
  const rows = indicators.flatMap((each, index) => {
    const goal = goals[each.goal % Math.max(goals.length, 1)];
    const row = { ...each, index, goal };
    return each.isEmpty ? [undefined, row] : [row];
  });
  return tableOf('Wskazniki', columns, ways, rows.length === 0 ? [undefined] : rows, (row, key) => {
    const cells: Readonly<Record<string, string>> = {
      goalCode: row.code ?? row.goal?.code ?? '',
      name: `Wskaźnik ${row.index + 1}`,
      kind: messages.assessment.kinds.goal.word,
      unit: 'osoby',
      owner: `Wydział ${row.index + 1}`,
      id: row.lacksId ? '' : `w${row.index + 1}`,
      goalId: row.isOwn ? '' : (row.goal?.id ?? ''),
      insertedGoalCode: row.isOwn ? '' : (row.goal?.code ?? ''),
    };
    return cells[key] ?? '';
  });
}

interface ColumnInTest {
  readonly header: string;
  readonly key?: string;
  readonly kind?: string;
}

/** Columns as a planner has moved and added them. The anchors of the years stay where they are. */
function arranged(columns: readonly ColumnInTest[], { moved, ownColumns }: Habits): readonly ColumnInTest[] {
  const arrangement = [...columns];
  const movable = arrangement.findIndex(({ key }) => key === 'unit');
  const [unit] = arrangement.splice(movable, 1);
  if (unit) arrangement.splice(moved % 3, 0, unit);
  for (const [index, { at, kind }] of ownColumns.entries()) {
    arrangement.splice(at % arrangement.length, 0, { header: `Moja kolumna ${index + 1}`, kind });
  }
  return arrangement;
}

function tableOf<Row>(
  name: string,
  columns: readonly ColumnInTest[],
  { language }: Habits,
  rows: readonly (Row | undefined)[],
  textOf: (row: Row, key: string) => string,
): TableInTest {
  const header = messagesFor(language).goals.name;
  const table: TableInTest = {
    name,
    sheet: name,
    headerRow: 2,
    firstColumn: 0,
    columns: columns.map(({ header: text, key }) => ({ header: text, ...(key !== undefined && { key }) })),
    rows: [],
  };
  table.rows = rows.map((row, index): RowInTest => ({
    cells: columns.map(({ key, kind }, column): CellContent | undefined => {
      if (isCalculatedColumn(table, column)) return { kind: 'formula', formula: `ROW()+${column}` };
      if (kind === 'own') return { kind: 'formula', formula: 'A§&"B2"&$C§' };
      if (kind === 'structured') return { kind: 'formula', formula: `${name}[[#This Row],[${header}]]&"!"` };
      if (row === undefined) return undefined;
      const text = key === undefined ? (kind === 'text' ? `moje ${index}` : '') : textOf(row, key);
      return text === '' ? undefined : { kind: 'text', text };
    }),
    indents: Object.fromEntries(
      columns.flatMap(({ key }, column) => (key === 'name' ? [[column, row === undefined ? 0 : 7]] : [])),
    ),
    fills: columns.map(() => (index % 2 === 0 ? '#FFF8E1' : undefined)),
  }));
  return table;
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 11 }).map((chance) => chance === 0);
}
