import type { CellValue } from '../../strategy/cell-value';
import type { SectionColumn, SectionKey } from '../../strategy/section';
import { SECTION_KEYS } from '../../strategy/section';
import type { SectionRow } from '../../strategy/workbook-draft';
import { SECTION_TABLES, sectionOfTable } from '../sections/section-tables';
import { KNOWN_WORDS } from './known-words';
import type { TakeNote } from './notes';
import { recogniseTable } from './recognise-table';
import type { TableReader } from './table-reader';
import { placeOfTable, readTable, tableReading } from './table-reader';
import { sectionShape } from './table-shape';
import type { SectionTableReading } from './workbook-reading';
import type { TableSnapshot } from './workbook-snapshot';

/** What the sections' tables hold, and where. */
export interface SectionsReading {
  readonly rows: Readonly<Partial<Record<SectionKey, readonly SectionRow[]>>>;
  readonly tables: Readonly<Partial<Record<SectionKey, SectionTableReading>>>;
}

/** Reads the tables of the sections; of several for the same section the one that was inserted first. */
export function readSections(
  tables: readonly TableSnapshot[],
  newId: () => string,
  note: TakeNote,
): SectionsReading {
  const rows: Partial<Record<SectionKey, readonly SectionRow[]>> = {};
  const readings: Partial<Record<SectionKey, SectionTableReading>> = {};
  for (const key of SECTION_KEYS) {
    const [first, ...others] = tables
      .filter((table) => isTableOf(table, key))
      .sort((a, b) => sectionNumber(a.name, key) - sectionNumber(b.name, key));
    if (first === undefined) continue;
    for (const table of others) {
      note({
        kind: 'secondSection',
        place: placeOfTable(table),
        table: table.name,
        original: first.name,
      });
    }
    const shape = sectionShape(key);
    const filledIn = shape.columns.filter(
      (column) => column !== 'id' && shape.content(column) !== 'formulas',
    );
    const reader = readTable(shape, first, filledIn, newId, note);
    rows[key] = readRows(reader, filledIn);
    readings[key] = { ...tableReading(reader), key, years: reader.years };
  }
  return { rows, tables: readings };
}

function isTableOf({ name, headers }: TableSnapshot, key: SectionKey): boolean {
  const table = recogniseTable(name, headers);
  return table.kind === 'section' && table.key === key;
}

/** Renamed ones come after those with a name of ours. */
function sectionNumber(name: string, key: SectionKey): number {
  if (sectionOfTable(name) !== key) return Number.MAX_SAFE_INTEGER;
  return Number(/^_(\d+)$/.exec(name.slice(SECTION_TABLES[key].length))?.[1] ?? 1);
}

function readRows(
  reader: TableReader<SectionColumn | 'id'>,
  columns: readonly (SectionColumn | 'id')[],
): readonly SectionRow[] {
  return reader.rows.flatMap((identity, row) => {
    if (identity === undefined) return [];
    const cells: Partial<Record<SectionColumn, CellValue>> = {};
    for (const column of columns) {
      if (column !== 'id' && reader.columns[column] !== undefined)
        cells[column] = cellOf(reader, row, column);
    }
    const years = reader.years.map(({ year, column }) => ({ year, value: reader.yearValue(row, column) }));
    return [{ ...identity, cells, years }];
  });
}

/** Words of lists by their keys where they are known. */
function cellOf(reader: TableReader<SectionColumn | 'id'>, row: number, column: SectionColumn): CellValue {
  if (column !== 'dimension' && column !== 'kind') return reader.value(row, column);
  const words = column === 'dimension' ? KNOWN_WORDS.dimension : KNOWN_WORDS.spatialKind;
  const key = reader.word<string>(row, column, words);
  return key === 'unknown' ? reader.value(row, column) : key;
}
