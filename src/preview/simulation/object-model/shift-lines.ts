import { UnsimulatedError } from '../host-error';
import { shiftedArea, type CellShift } from '../state/cell-shift';
import { WHOLE_GRID } from '../state/grid';
import type { LineState, SheetState } from '../state/sheet-state';

/**
 * What moves only with whole rows or columns: their sizes, the frozen panes, the rows repeated in print, and charts, which grow and
 * shrink with their cells (Excel's standard "Move and size with cells"). New lines are as large as the one before (inferred; Excel's
 * standard is "Format same as above" or "left").
 */
export function shiftLines(sheet: SheetState, shift: CellShift): void {
  const { lines, at, count } = shift;
  moveSizes(sheet[lines], shift);
  const frozen = sheet.frozen[lines];
  const going = Math.max(0, Math.min(frozen, at - count) - at);
  const change = count >= 0 ? (at < frozen ? count : 0) : -going;
  sheet.frozen = { ...sheet.frozen, [lines]: frozen + change };
  const { titleRows } = sheet.page;
  if (lines === 'rows' && titleRows !== null) {
    const { first, last } = titleRows;
    const moved = shiftedArea(shift, { ...WHOLE_GRID, row: first, rowCount: last - first + 1 });
    sheet.page = {
      ...sheet.page,
      titleRows: moved === undefined ? null : { first: moved.row, last: moved.row + moved.rowCount - 1 },
    };
  }
  sheet.charts = sheet.charts.map((chart) => {
    if (chart.place === null) return chart;
    return { ...chart, place: shiftedArea(shift, chart.place) ?? chart.place };
  });
}

/** Refuses what is not simulated before anything is changed. */
export function checkLines(sheet: SheetState, shift: CellShift): void {
  for (const { name, place } of sheet.charts) {
    if (place !== null && shiftedArea(shift, place) === undefined)
      throw new UnsimulatedError(`deleting all cells under the chart ${name}`);
  }
}

function moveSizes(sizes: Map<number, LineState>, { at, count }: CellShift): void {
  const before = sizes.get(at - 1);
  const behind = [...sizes].filter(([line]) => line >= at);
  for (const [line] of behind) sizes.delete(line);
  for (const [line, state] of behind) if (line + count >= at) sizes.set(line + count, state);
  if (before?.size === undefined) return;
  for (let line = at; line < at + count; line += 1) sizes.set(line, { size: before.size });
}
