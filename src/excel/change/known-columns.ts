import { placeColumns } from '../../workbook/reading/place-columns';
import { recogniseTable } from '../../workbook/reading/recognise-table';
import type { TableShape } from '../../workbook/reading/table-shape';
import { GOALS_SHAPE, INDICATORS_SHAPE, sectionShape } from '../../workbook/reading/table-shape';
import type { CellSnapshot } from '../../workbook/reading/workbook-snapshot';

/** What the columns of a table mean to the add-in. */
export interface KnownColumns {
  /** The key of each column of ours, by column. */
  readonly keys: Readonly<Record<number, string>>;
  /** Those of ours that calculate themselves. */
  readonly calculated: ReadonlySet<number>;
}

/** Tells the columns of one of our tables; of any other table it knows none. */
export function knownColumns(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellSnapshot[])[],
): KnownColumns {
  const table = recogniseTable(name, headers);
  switch (table.kind) {
    case 'goals':
      return columnsOf(GOALS_SHAPE, headers, rows);
    case 'indicators':
      return columnsOf(INDICATORS_SHAPE, headers, rows);
    case 'section':
      return columnsOf(sectionShape(table.key), headers, rows);
    default:
      return { keys: {}, calculated: new Set() };
  }
}

function columnsOf<Column extends string>(
  shape: TableShape<Column>,
  headers: readonly string[],
  rows: readonly (readonly CellSnapshot[])[],
): KnownColumns {
  const { at } = placeColumns(shape, headers, rows);
  const keys: Record<number, string> = {};
  const calculated = new Set<number>();
  for (const column of shape.columns) {
    const place = at[column];
    if (place === undefined) continue;
    keys[place] = column;
    if (shape.content(column) === 'formulas') calculated.add(place);
  }
  return { keys, calculated };
}
