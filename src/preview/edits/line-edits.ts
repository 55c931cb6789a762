import type { LineState } from '../simulation/state/sheet-state';
import { lineKey, type Pairing } from './pairing';
import type { ShownLine, ShownSheet } from './read-sheet';

const POINTS_PER_PIXEL = 0.75;
/** The grid shows every column's width; this is the one of a column that nobody has set. */
const STANDARD_COLUMN_PIXELS = 64;

/**
 * The workbook's columns or rows after a person changed sizes in the grid. One that looks like a line that the workbook
 * had is that line, to the exact point; another gets the grid's size.
 */
export function editedLines(
  dimension: 'column' | 'row',
  { id, ...shown }: Pick<ShownSheet, 'id' | 'columns' | 'rows'>,
  { lines }: Pick<Pairing, 'lines'>,
): readonly (readonly [number, LineState])[] {
  const key = `${id} ${dimension}`;
  return [...(dimension === 'column' ? shown.columns : shown.rows)].flatMap(
    ([index, line]): [number, LineState][] => {
      const known = lines.get(lineKey(key, line, index)) ?? lines.get(lineKey(key, line));
      const state = known ?? sizedLine(dimension, line);
      return Object.keys(state).length === 0 ? [] : [[index, state]];
    },
  );
}

function sizedLine(dimension: 'column' | 'row', { pixels, hidden }: ShownLine): LineState {
  const standard = dimension === 'column' ? STANDARD_COLUMN_PIXELS : undefined;
  return {
    ...(pixels === undefined || pixels === standard ? {} : { size: pixels * POINTS_PER_PIXEL }),
    ...(hidden ? { hidden } : {}),
  };
}
