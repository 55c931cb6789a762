import fc from 'fast-check';
import { SECTION_SHEETS } from '../../../src/strategy/section';
import type { CellContent, CellStyle } from '../../../src/workbook/model';
import type { WriteLabel, WriteRecord } from '../../../src/workbook/records/write-record';

/** Any text of whole characters, those included that XML has no place for. */
export const anyText = fc.string({ unit: 'binary', maxLength: 12 });

export const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record(
    { kind: fc.constant('formula' as const), formula: anyText, shows: anyText },
    { requiredKeys: ['kind', 'formula'] },
  ),
);

const anyCell = fc.option(anyContent, { nil: undefined });

const anyStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: anyText,
    bold: fc.boolean(),
    fontSize: fc.constantFrom(9, 10.5, 14),
    fill: fc.constant('#FFEECC'),
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.nat({ max: 15 }),
    border: fc.record({
      edges: fc.constantFrom('all' as const, 'bottom' as const),
      color: fc.constant('#112233'),
    }),
    unlocked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const anyLabel: fc.Arbitrary<WriteLabel> = fc.oneof(
  fc.record({ kind: fc.constant('draftInserted' as const), goals: fc.nat(), indicators: fc.nat() }),
  fc.record({
    kind: fc.constant('sectionInserted' as const),
    section: fc.constantFrom(...SECTION_SHEETS),
  }),
  fc.record({
    kind: fc.constantFrom('goalsAdded' as const, 'indicatorsAdded' as const, 'indicatorsDeleted' as const),
    count: fc.nat(),
  }),
  fc.record({
    kind: fc.constantFrom(
      'goalMoved' as const,
      'goalDeleted' as const,
      'levelSet' as const,
      'dimensionSet' as const,
      'indicatorAssigned' as const,
    ),
    name: anyText,
  }),
  fc.record({
    kind: fc.constantFrom('checkInserted' as const, 'renumbered' as const, 'idsStored' as const),
  }),
);

const anyTable: fc.Arbitrary<WriteRecord['tables'][number]> = fc.record(
  {
    table: anyText,
    columns: fc.array(fc.record({ header: anyText, key: anyText }, { requiredKeys: ['header'] }), {
      maxLength: 3,
    }),
    cells: fc.array(
      fc.record(
        {
          rowId: anyText,
          column: fc.nat(),
          before: anyCell,
          after: anyCell,
          indent: fc.record({ before: fc.nat(), after: fc.nat() }),
        },
        { requiredKeys: ['rowId', 'column', 'before', 'after'] },
      ),
      { maxLength: 3 },
    ),
    added: fc.array(
      fc.record(
        {
          id: anyText,
          filled: fc.boolean(),
          cells: fc.array(anyCell, { maxLength: 3 }),
          fillsBefore: fc.array(fc.option(anyText, { nil: undefined }), { maxLength: 3 }),
        },
        { requiredKeys: ['id', 'filled', 'cells'] },
      ),
      { maxLength: 2 },
    ),
    removed: fc.array(
      fc.record({
        id: anyText,
        after: fc.option(anyText, { nil: undefined }),
        row: fc.nat(),
        emptied: fc.boolean(),
        cells: fc.array(anyCell, { maxLength: 3 }),
        looks: fc.array(anyStyle, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    order: fc.record({
      before: fc.array(anyText, { maxLength: 3 }),
      after: fc.array(anyText, { maxLength: 3 }),
    }),
  },
  { requiredKeys: ['table', 'columns', 'cells', 'added', 'removed'] },
);

/** Any record of a write. */
export const anyRecord: fc.Arbitrary<WriteRecord> = fc.record({
  id: anyText,
  at: fc.constant('2026-11-22T10:00:00.000Z'),
  label: anyLabel,
  state: fc.constantFrom('writing' as const, 'done' as const),
  tables: fc.array(anyTable, { maxLength: 2 }),
  sheets: fc.array(
    fc.record(
      {
        name: anyText,
        anchor: fc.record({
          kind: fc.constantFrom('table' as const, 'name' as const),
          name: anyText,
        }),
        digests: fc.array(anyText, { maxLength: 3 }),
      },
      { requiredKeys: ['name', 'digests'] },
    ),
    { maxLength: 2 },
  ),
  names: fc.array(anyText, { maxLength: 2 }),
});

/** A record whose texts no compression makes much smaller. */
export function recordOfSize(id: string, characters: number): WriteRecord {
  let state = id.length + 1;
  const texts = Array.from({ length: Math.ceil(characters / 6) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  });
  return {
    id,
    at: '2026-11-22T10:00:00.000Z',
    label: { kind: 'renumbered' },
    state: 'done',
    tables: [],
    sheets: [{ name: 'Cele', digests: texts }],
    names: [],
  };
}
