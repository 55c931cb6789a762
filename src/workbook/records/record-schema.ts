import * as v from 'valibot';
import { SECTION_SHEETS } from '../../strategy/section';
import type { WriteRecord } from './write-record';

/** What JSON has for a cell without content. */
const nothing = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value) => value ?? undefined),
  );

const list = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.readonly());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const content = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: v.string() }),
  v.strictObject({ kind: v.literal('number'), value: v.number() }),
  v.strictObject({ kind: v.literal('boolean'), value: v.boolean() }),
  v.strictObject({ kind: v.literal('formula'), formula: v.string(), shows: v.optional(v.string()) }),
]);

const style = v.strictObject({
  numberFormat: v.optional(v.string()),
  bold: v.optional(v.boolean()),
  italic: v.optional(v.boolean()),
  underline: v.optional(v.boolean()),
  fontSize: v.optional(v.number()),
  fontColor: v.optional(v.string()),
  fill: v.optional(v.string()),
  horizontal: v.optional(v.picklist(['left', 'center', 'right'])),
  vertical: v.optional(v.picklist(['top', 'center', 'bottom'])),
  wrap: v.optional(v.boolean()),
  indent: v.optional(count),
  border: v.optional(v.strictObject({ edges: v.picklist(['all', 'bottom']), color: v.string() })),
  unlocked: v.optional(v.boolean()),
});

const label = v.variant('kind', [
  v.strictObject({ kind: v.literal('draftInserted'), goals: count, indicators: count }),
  v.strictObject({ kind: v.literal('sectionInserted'), section: v.picklist(SECTION_SHEETS) }),
  v.strictObject({ kind: v.literal('checkInserted') }),
  v.strictObject({ kind: v.literal('goalsAdded'), count }),
  v.strictObject({ kind: v.literal('indicatorsAdded'), count }),
  v.strictObject({ kind: v.literal('goalMoved'), name: v.string() }),
  v.strictObject({ kind: v.literal('goalDeleted'), name: v.string() }),
  v.strictObject({ kind: v.literal('levelSet'), name: v.string() }),
  v.strictObject({ kind: v.literal('dimensionSet'), name: v.string() }),
  v.strictObject({ kind: v.literal('indicatorAssigned'), name: v.string() }),
  v.strictObject({ kind: v.literal('indicatorsDeleted'), count }),
  v.strictObject({ kind: v.literal('renumbered') }),
  v.strictObject({ kind: v.literal('idsStored') }),
]);

const cell = v.strictObject({
  rowId: v.string(),
  column: count,
  before: nothing(content),
  after: nothing(content),
  indent: v.optional(v.strictObject({ before: count, after: count })),
});

const addedRow = v.strictObject({
  id: v.string(),
  filled: v.boolean(),
  cells: list(nothing(content)),
  fillsBefore: v.optional(list(nothing(v.string()))),
});

const removedRow = v.strictObject({
  id: v.string(),
  after: nothing(v.string()),
  row: count,
  emptied: v.boolean(),
  cells: list(nothing(content)),
  looks: list(style),
});

const table = v.strictObject({
  table: v.string(),
  columns: list(v.strictObject({ header: v.string(), key: v.optional(v.string()) })),
  cells: list(cell),
  added: list(addedRow),
  removed: list(removedRow),
  order: v.optional(v.strictObject({ before: list(v.string()), after: list(v.string()) })),
  orderFormula: v.optional(v.string()),
});

const sheet = v.strictObject({
  name: v.string(),
  anchor: v.optional(v.strictObject({ kind: v.picklist(['table', 'name']), name: v.string() })),
  needs: v.optional(list(v.string())),
  digests: list(v.string()),
});

/** A record as it is stored: what is undefined within it is null there. Something that it does not know makes it unreadable. */
export const recordSchema: v.GenericSchema<unknown, WriteRecord> = v.strictObject({
  id: v.string(),
  at: v.string(),
  label,
  state: v.picklist(['writing', 'done']),
  tables: list(table),
  sheets: list(sheet),
  names: list(v.string()),
});
