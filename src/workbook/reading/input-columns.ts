import { placeColumns } from './place-columns';
import { recogniseTable } from './recognise-table';
import type { TableShape } from './table-shape';
import { GOALS_SHAPE, INDICATORS_SHAPE, sectionShape } from './table-shape';
import type { TableSnapshot } from './workbook-snapshot';

/** The columns of a table that a draft is read from, those of years included: there it matters what formulas show. */
export function inputColumns(table: TableSnapshot): readonly number[] {
  const recognised = recogniseTable(table.name, table.headers);
  switch (recognised.kind) {
    case 'goals':
      return inputsOf(GOALS_SHAPE, table);
    case 'indicators':
      return inputsOf(INDICATORS_SHAPE, table);
    case 'section':
      return inputsOf(sectionShape(recognised.key), table);
    default:
      return [];
  }
}

function inputsOf<Column extends string>(
  shape: TableShape<Column>,
  { headers, rows }: TableSnapshot,
): readonly number[] {
  const { at, years } = placeColumns(shape, headers, rows);
  const inputs = shape.columns.filter((column) => shape.content(column) !== 'formulas');
  return [...inputs.flatMap((column) => at[column] ?? []), ...years.map(({ column }) => column)].sort(
    (a, b) => a - b,
  );
}
