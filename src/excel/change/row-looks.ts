import type { CellStyle } from '../../workbook/model';
import { valueRuns } from './value-runs';

/** A trait of a look: which one a style asks for, Excel's standard included, and how a range gets it. */
interface Trait<Value> {
  readonly of: (style: CellStyle) => Value;
  readonly give: (format: Excel.RangeFormat, value: Value) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INSIDE = ['InsideHorizontal', 'InsideVertical'] as const;

const FILL: Trait<string | null> = {
  of: ({ fill }) => fill ?? null,
  give: ({ fill }, color) => {
    if (color === null) fill.clear();
    else fill.color = color;
  },
};

/** Which of the two is set first: by the level it is told whether a cell has its indentation already. */
export type IndentationOrder = 'levelFirst' | 'levelLast';

/** Indentation goes with an alignment: Excel would make one of its own of it. */
function indentationTrait(order: IndentationOrder): Trait<Pick<CellStyle, 'horizontal' | 'indent'>> {
  return {
    of: ({ horizontal, indent }) => ({ ...(horizontal && { horizontal }), ...(indent && { indent }) }),
    give: (format, { horizontal, indent = 0 }) => {
      if (order === 'levelFirst') format.indentLevel = indent;
      format.horizontalAlignment = horizontal === undefined ? 'General' : HORIZONTAL[horizontal];
      if (order === 'levelLast') format.indentLevel = indent;
    },
  };
}

const FONT: Trait<Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'fontSize' | 'fontColor'>> = {
  of: ({ bold, italic, underline, fontSize, fontColor }) => ({
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontColor !== undefined && { fontColor }),
  }),
  give: ({ font }, { bold, italic, underline, fontSize, fontColor }) => {
    font.bold = bold ?? false;
    font.italic = italic ?? false;
    font.underline = underline === true ? 'Single' : 'None';
    font.size = fontSize ?? 11;
    font.color = fontColor ?? '#000000';
  },
};

const PLACE: Trait<Pick<CellStyle, 'vertical' | 'wrap' | 'unlocked'>> = {
  of: ({ vertical, wrap, unlocked }) => ({
    ...(vertical && { vertical }),
    ...(wrap && { wrap }),
    ...(unlocked && { unlocked }),
  }),
  give: (format, { vertical, wrap, unlocked }) => {
    format.verticalAlignment = VERTICAL[vertical ?? 'bottom'];
    format.wrapText = wrap ?? false;
    format.protection.locked = unlocked !== true;
  },
};

/**
 * Gives cells the fills of looks.
 * @param looks by row and column; undefined leaves a cell as it is
 */
export function queueFills(target: Excel.Range, looks: Looks): void {
  queueTrait(target, looks, FILL);
}

/** Gives cells the indentation of a look. */
export function queueIndentation(
  target: Excel.Range,
  looks: Looks,
  order: IndentationOrder = 'levelLast',
): void {
  queueTrait(target, looks, indentationTrait(order));
}

/** Gives cells looks altogether, whatever they look like; number formats come with the entries. */
export function queueLooks(target: Excel.Range, looks: Looks): void {
  queueTrait(target, looks, FONT);
  queueTrait(target, looks, FILL);
  queueTrait(target, looks, PLACE);
  queueIndentation(target, looks);
  queueBorders(target, looks);
}

type Looks = readonly (readonly (CellStyle | undefined)[])[];

function queueTrait<Value>(target: Excel.Range, looks: Looks, { of, give }: Trait<Value>): void {
  const values = looks.map((row) => row.map((style) => style && { value: of(style) }));
  for (const { range, value } of valueRuns(values, (each) => JSON.stringify(each))) {
    give(part(target, range).format, value.value);
  }
}

/** All borders of the block are taken off before any are put on, since neighbouring cells share them. */
function queueBorders(target: Excel.Range, looks: Looks): void {
  const borders = looks.map((row) => row.map((style) => style && { border: style.border }));
  const runs = valueRuns(borders, (each) => JSON.stringify(each));
  for (const { range, value } of runs) {
    const cells = part(target, range);
    const inside = INSIDE.filter((edge) => (edge === INSIDE[0] ? range.rowCount : range.columnCount) > 1);
    for (const edge of [...EDGES, ...inside]) {
      const line = cells.format.borders.getItem(edge);
      const isDrawn =
        value.border?.edges === 'all' ||
        (value.border?.edges === 'bottom' && (edge === 'EdgeBottom' || edge === 'InsideHorizontal'));
      if (value.border === undefined || !isDrawn) {
        if (value.border === undefined) line.style = 'None';
        continue;
      }
      line.style = 'Continuous';
      line.weight = 'Thin';
      line.color = value.border.color;
    }
  }
}

function part(target: Excel.Range, { row, column, rowCount, columnCount }: ValueRange): Excel.Range {
  return target
    .getCell(row, column)
    .untrack()
    .getResizedRange(rowCount - 1, columnCount - 1)
    .untrack();
}

type ValueRange = ReturnType<typeof valueRuns>[number]['range'];
