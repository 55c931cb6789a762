import type { SimulatedWorkbook } from '../simulated-workbook';

/** Everything of a workbook as plain data, the order of cells in memory left out: it is no order that a person sees. */
export function snapshotOf(workbook: SimulatedWorkbook): unknown {
  const { sheets, activeSheetId, selection, names, settings, parts } = workbook;
  const { structureProtected, readOnly, calculationMode } = workbook;
  return plain({
    sheets,
    activeSheetId,
    selection,
    names,
    settings,
    parts,
    structureProtected,
    readOnly,
    calculationMode,
  });
}

/** A deep copy with maps as lists of entries, sorted by key; what is undefined is left out. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isCell = 'content' in value && 'format' in value;
  const known = isCell ? plainCells.get(value) : undefined;
  if (known !== undefined) return known;
  const made = plainObject(value);
  if (isCell) plainCells.set(value, made);
  return made;
}

/** Cells are replaced, never changed, and there are many: each is copied once. */
const plainCells = new WeakMap<object, unknown>();

function plainObject(value: object): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) {
    const entries: [unknown, unknown][] = [...value];
    return entries.map(([key, item]) => [key, plain(item)]).sort(([a], [b]) => byKey(a, b));
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

function byKey(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
}
