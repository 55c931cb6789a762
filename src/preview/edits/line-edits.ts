import type { LineState } from '../simulation/state/sheet-state';
import { lineKey, type Pairing } from './pairing';
import type { ShownLine } from './read-sheet';

const POINTS_PER_PIXEL = 0.75;
/** The grid shows every column's width; this is the one of a column that nobody has set. */
const STANDARD_COLUMN_PIXELS = 64;

/**
 * The workbook's columns or rows after a person changed sizes in the grid. One that looks like a line that the workbook
 * had is that line, to the exact point; another gets the grid's size.
 */
export function editedLines(
  dimension: 'column' | 'row',
  shown: ReadonlyMap<number, ShownLine>,
  { lines }: Pick<Pairing, 'lines'>,
): readonly (readonly [number, LineState])[] {
  return [...shown].flatMap(([index, line]): [number, LineState][] => {
    const known = lines.get(lineKey(dimension, line));
    if (known !== undefined) return [[index, known]];
    const standard = dimension === 'column' ? STANDARD_COLUMN_PIXELS : undefined;
    const { pixels, hidden } = line;
    const state: LineState = {
      ...(pixels === undefined || pixels === standard ? {} : { size: pixels * POINTS_PER_PIXEL }),
      ...(hidden ? { hidden } : {}),
    };
    return Object.keys(state).length === 0 ? [] : [[index, state]];
  });
}
