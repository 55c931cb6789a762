import type { FindingTarget } from '../../strategy/check/finding';
import { placeIn, placeOfTable } from './table-reader';
import type { CellPlace, DraftReading, TableReading } from './workbook-reading';

/**
 * Where the thing that a finding is about stands. A column that is gone is told by another cell of the row; undefined where there is no
 * cell at all: the row is not in the workbook any more, or nothing of it ever was.
 */
export function placeOf(reading: DraftReading, target: FindingTarget): CellPlace | undefined {
  switch (target.kind) {
    case 'goal':
      return placeInRow(reading.goals, target.id, [target.field, 'name', 'code']);
    case 'indicator':
      return (
        reading.indicators && placeInRow(reading.indicators, target.id, [target.field, 'name', 'goalCode'])
      );
    case 'indicatorYear': {
      const { indicators } = reading;
      const year = indicators?.years.find((each) => each.year === target.year)?.column;
      return indicators && placeInRow(indicators, target.id, [year, 'name', 'goalCode']);
    }
    case 'section': {
      const section = reading.sections[target.section];
      if (section === undefined) return undefined;
      const { id, column, year } = target;
      const yearColumn = section.years.find((each) => each.year === year)?.column;
      const place = yearColumn ?? columnAt(section, column);
      const first = placeOfTable(section.table);
      if (id !== undefined) return placeInRow(section, id, [place, first.column - section.table.firstColumn]);
      return place === undefined ? first : placeIn(section.table, -1, place);
    }
    case 'draft':
      return undefined;
  }
}

/** The first of the columns that the table has, by key or by place, in the row with the id. */
function placeInRow<Column extends string>(
  reading: TableReading<Column>,
  id: string,
  columns: readonly (Column | number | undefined)[],
): CellPlace | undefined {
  const row = reading.rowIds.indexOf(id);
  if (row < 0) return undefined;
  for (const column of columns) {
    const index = columnAt(reading, column);
    if (index !== undefined) return placeIn(reading.table, row, index);
  }
  return placeIn(reading.table, row, 0);
}

function columnAt<Column extends string>(
  { columns }: TableReading<Column>,
  column: Column | number | undefined,
): number | undefined {
  return typeof column === 'number' || column === undefined ? column : columns[column];
}
