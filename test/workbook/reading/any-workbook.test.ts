import fc from 'fast-check';
import type { CellValue } from '../../../src/strategy/cell-value';
import { textIn } from '../../../src/strategy/cell-value';
import { LANGUAGES } from '../../../src/strategy/language';
import { SECTION_KEYS } from '../../../src/strategy/section';
import { GOAL_COLUMNS } from '../../../src/workbook/goal-columns';
import { messagesFor } from '../../../src/workbook/messages/messages';
import { placeOf } from '../../../src/workbook/reading/place-of';
import { GOALS_SHAPE, INDICATORS_SHAPE, sectionShape } from '../../../src/workbook/reading/table-shape';
import { SECTION_TABLES } from '../../../src/workbook/sections/section-tables';
import type { GoalCells } from './sample-snapshots';
import { YEARS, draftOf, goalsTable, indicatorsTable, permuted, readTables } from './sample-snapshots';

const OUR_HEADERS = [
  ...new Set(
    LANGUAGES.flatMap((language) => {
      const messages = messagesFor(language);
      return [
        ...Object.values(GOALS_SHAPE.headers(messages)),
        ...Object.values(INDICATORS_SHAPE.headers(messages)),
        ...SECTION_KEYS.flatMap((key) => Object.values(sectionShape(key).headers(messages))),
      ].map(String);
    }),
  ),
];

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  fc.constantFrom<CellValue[]>(
    '1',
    '1.1',
    '1.1.',
    '1..',
    '.',
    '2.1',
    'Cel operacyjny',
    'cel strategiczny',
    'spatial',
    'g1',
    'g2',
    ' ',
  ),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

const anyTable = fc
  .record({
    name: fc.constantFrom('Cele', 'Cele_2', 'Wskazniki', 'Tabela', ...Object.values(SECTION_TABLES)),
    headers: fc.uniqueArray(
      fc.oneof(
        { arbitrary: fc.constantFrom(...OUR_HEADERS), weight: 8 },
        fc.constantFrom('2026', '2027', ' 2028 ', '1500'),
        fc.string({ maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 24 },
    ),
    count: fc.nat({ max: 6 }),
  })
  .chain(({ name, headers, count }) =>
    fc.record({
      name: fc.constant(name),
      sheet: fc.constantFrom('Cele', 'Arkusz 1'),
      isProtected: fc.boolean(),
      isFiltered: fc.boolean(),
      headerRow: fc.nat({ max: 9 }),
      firstColumn: fc.nat({ max: 9 }),
      headers: fc.constant(headers),
      rows: fc.array(
        fc.array(fc.record({ value: anyValue, formula: fc.constant('=A1') }, { requiredKeys: ['value'] }), {
          minLength: headers.length,
          maxLength: headers.length,
        }),
        { minLength: count, maxLength: count },
      ),
    }),
  );

it('reads any workbook without an exception, and tells a place for everything in it', () => {
  fc.assert(
    fc.property(fc.array(anyTable, { maxLength: 4 }), anyValue, (tables, value) => {
      const reading = readTables(tables, { place: value, firstYear: value, lastYear: value });
      for (const draft of reading.drafts) {
        const seen = new Set<string>();
        for (const { id, parentId } of draft.draft.goals) {
          expect(seen.has(id)).toBe(false);
          expect(parentId === undefined || seen.has(parentId)).toBe(true);
          seen.add(id);
          expect(placeOf(draft, { kind: 'goal', id, field: 'result' })).toBeDefined();
        }
        for (const { id, goalId } of draft.draft.indicators) {
          expect(goalId === undefined || seen.has(goalId)).toBe(true);
          expect(placeOf(draft, { kind: 'indicator', id, field: 'name' })).toBeDefined();
        }
      }
    }),
    { numRuns: 500 },
  );
});

const anyGoalCells: fc.Arbitrary<GoalCells> = fc.record(
  Object.fromEntries(GOAL_COLUMNS.map((column) => [column, anyValue])),
);

const FIELDS = [
  'code',
  'level',
  'name',
  'dimension',
  'result',
  'unit',
  'deadline',
  'funding',
  'status',
] as const;

it('has whatever stands in a goal’s row in the draft, or in a note with its cell', () => {
  fc.assert(
    fc.property(fc.array(anyGoalCells, { maxLength: 5 }), (rows) => {
      const table = goalsTable(rows);
      const reading = readTables([table]);
      const { draft, goals } = draftOf(reading);
      for (const [row, cells] of rows.entries()) {
        const goal = draft.goals.find(({ id }) => id === goals.rowIds[row]);
        for (const field of FIELDS) {
          const value = cells[field];
          const isBlank = value === undefined || (typeof value === 'string' && value.trim() === '');
          if (isBlank) continue;
          const place = { row: table.headerRow + 1 + row, column: goals.columns[field] };
          const isNoted = reading.notes.some(
            (note) => note.place.row === place.row && note.place.column === place.column,
          );
          const isWord = field === 'level' || field === 'dimension';
          const isRead = isWord
            ? goal?.[field] !== undefined
            : goal !== undefined && textIn(goal[field]) === textIn(value).trim();
          expect({ field, value, isThere: isNoted || isRead }).toEqual({ field, value, isThere: true });
        }
      }
    }),
  );
});

/** Goals with the codes of a tree, and indicators for some of them. */
const anyDraft = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 }).map((depths) => {
  const numbers: number[] = [];
  const goals = depths.map((depth, index) => {
    const length = Math.min(depth, numbers.length, 2) + 1;
    numbers.splice(length);
    numbers[length - 1] = (numbers[length - 1] ?? 0) + 1;
    return {
      id: `g${index}`,
      code: numbers.join('.'),
      level: ['Cel strategiczny', 'Cel operacyjny', 'Kierunek działań'][length - 1],
      name: `Cel ${index}`,
      unit: index % 2 === 0 ? 'Wydział' : undefined,
    };
  });
  const indicators = goals.map(({ id, code }, index) => ({
    id: `w${index}`,
    name: `Wskaźnik ${index}`,
    goalCode: code,
    ...(index % 3 === 0 && { goalId: id, insertedGoalCode: code }),
    2026: index,
  }));
  return { goals, indicators };
});

const anyOrder = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );

/** Any order of the columns that leaves the years between the columns beside them, where formulas look for them. */
function columnOrder(headers: readonly string[], keys: readonly number[]): readonly number[] {
  const first = headers.indexOf('Wartość docelowa');
  const last = headers.indexOf('Źródło danych');
  return keys.flatMap((column) => {
    if (column > first && column <= last) return [];
    return column === first ? headers.map((_, index) => index).slice(first, last + 1) : [column];
  });
}

it('gives the same draft whatever the order of rows and columns and whatever tables and sheets are called', () => {
  fc.assert(
    fc.property(
      anyDraft.chain(({ goals, indicators }) => {
        const tables = [goalsTable(goals), indicatorsTable(indicators)] as const;
        return fc.record({
          tables: fc.constant(tables),
          columns: fc.tuple(anyOrder(tables[0].headers.length), anyOrder(tables[1].headers.length)),
          rows: fc.tuple(anyOrder(goals.length), anyOrder(indicators.length)),
          names: fc.uniqueArray(fc.constantFrom('A', 'B', 'Cele_7', 'Wskazniki', 'Cele'), {
            minLength: 2,
            maxLength: 2,
          }),
        });
      }),
      ({ tables: [goals, indicators], columns, rows, names: [one = '', other = ''] }) => {
        const before = draftOf(readTables([goals, indicators])).draft;
        const after = readTables([
          {
            ...permuted(indicators, columnOrder(indicators.headers, columns[1]), rows[1]),
            name: other,
            sheet: 'X',
          },
          { ...permuted(goals, columns[0], rows[0]), name: one, sheet: 'Y', firstColumn: 3 },
        ]);
        const { draft } = draftOf(after);
        const byId = <Row extends { readonly id: string }>(items: readonly Row[]) =>
          new Map(items.map((item) => [item.id, item]));
        expect(byId(draft.goals)).toEqual(byId(before.goals));
        const plain = (of: typeof draft) =>
          byId(
            of.indicators.map(
              ({ id, goalId, isStored, measured: { goals: _, earlierLabels: __, ...measured } }) => ({
                id,
                goalId,
                isStored,
                measured,
              }),
            ),
          );
        expect(plain(draft)).toEqual(plain(before));
        expect(after.notes).toEqual([]);
        expect(draft.indicators[0]?.measured.years.map(({ year }) => year)).toEqual(YEARS);
      },
    ),
  );
});
