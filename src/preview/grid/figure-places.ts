import type { Model } from '@odoo/o-spreadsheet';
import type { GridWorkbook } from './grid-workbook';
import { chartRanges } from './shown-chart';

interface FigurePlace {
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The workbook with its charts as big as the cells that they cover, whose heights the grid's model knows once it has laid out its texts;
 * undefined where they are already.
 */
export function withFittingFigures(workbook: GridWorkbook, model: Model): GridWorkbook | undefined {
  let changed = false;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    figures: sheet.figures.map((figure) => {
      const place = placeOf(model, sheet.id, figure.id);
      if (place === undefined || isThere(figure, place)) return figure;
      changed = true;
      return { ...figure, ...place };
    }),
  }));
  return changed ? { ...workbook, sheets } : undefined;
}

/**
 * Lets charts move and size with the cells that they cover, as in Excel; the grid would let them keep their size. This is part of
 * the same step, so undoing takes back both.
 */
export function followPlaces(model: Model): void {
  const { getters } = model;
  model.on('command-dispatched', model, (command: object) => {
    if (!movesCells(command)) return;
    const { sheetId } = command;
    for (const figure of getters.getFigures(sheetId)) {
      const place = placeOf(model, sheetId, figure.id);
      if (place === undefined || isThere(figure, place)) continue;
      model.dispatch('UPDATE_FIGURE', { sheetId, figureId: figure.id, offset: { x: 0, y: 0 }, ...place });
    }
  });
}

/** Undefined for a figure that is no chart of ours, or whose cells are gone. */
function placeOf(model: Model, sheetId: string, figureId: string): FigurePlace | undefined {
  const { getters } = model;
  const place = chartRanges(model, figureId)?.place;
  if (place === undefined) return undefined;
  const { top, bottom, left, right } = place;
  const sum = (first: number, last: number, size: (index: number) => number): number =>
    Array.from({ length: last - first + 1 }, (_, index) => size(first + index)).reduce((a, b) => a + b, 0);
  return {
    col: left,
    row: top,
    width: sum(left, right, (col) =>
      getters.isColHidden(sheetId, col) ? 0 : getters.getColSize(sheetId, col),
    ),
    height: sum(top, bottom, (row) =>
      getters.isRowHidden(sheetId, row) ? 0 : getters.getRowSize(sheetId, row),
    ),
  };
}

function isThere(figure: FigurePlace, { col, row, width, height }: FigurePlace): boolean {
  return figure.col === col && figure.row === row && figure.width === width && figure.height === height;
}

const MOVING: ReadonlySet<unknown> = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
]);

function movesCells(command: object): command is { readonly sheetId: string } {
  return 'type' in command && MOVING.has(command.type) && 'sheetId' in command;
}
