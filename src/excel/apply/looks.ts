import { formatRuns } from '../../workbook/format-runs';
import type { CellStyle, RangeModel, SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { step } from './step';

type Styles = Readonly<Record<string, CellStyle>>;

/** One trait of a look, and how a range gets it. */
interface Trait {
  /** The part of a style that is the trait; empty when the style says nothing of it. */
  readonly of: (style: CellStyle) => CellStyle;
  /** How many objects and calls giving it takes, beside the range. */
  readonly calls: number;
  readonly give: (range: Excel.Range, style: CellStyle, size: RangeModel) => void;
}

function trait<Key extends keyof CellStyle>(
  key: Key,
  calls: number,
  give: (range: Excel.Range, value: NonNullable<CellStyle[Key]>, size: RangeModel) => void,
): Trait {
  return {
    of: (style) => Object.fromEntries(Object.entries(style).filter(([name]) => name === key)),
    calls,
    give: (range, style, size) => {
      const value = style[key];
      if (value !== undefined && value !== null) give(range, value, size);
    },
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const TRAITS: readonly Trait[] = [
  trait('bold', 3, ({ format }, bold) => {
    format.font.bold = bold;
  }),
  trait('italic', 3, ({ format }, italic) => {
    format.font.italic = italic;
  }),
  trait('underline', 3, ({ format }, underline) => {
    format.font.underline = underline ? 'Single' : 'None';
  }),
  trait('fontSize', 3, ({ format }, size) => {
    format.font.size = size;
  }),
  trait('fontColor', 3, ({ format }, color) => {
    format.font.color = color;
  }),
  trait('fill', 3, ({ format }, color) => {
    format.fill.color = color;
  }),
  trait('horizontal', 2, ({ format }, horizontal) => {
    format.horizontalAlignment = HORIZONTAL[horizontal];
  }),
  trait('vertical', 2, ({ format }, vertical) => {
    format.verticalAlignment = VERTICAL[vertical];
  }),
  trait('wrap', 2, ({ format }, wrap) => {
    format.wrapText = wrap;
  }),
  trait('indent', 2, ({ format }, indent) => {
    format.indentLevel = indent;
  }),
  trait('unlocked', 3, ({ format }, unlocked) => {
    format.protection.locked = !unlocked;
  }),
  trait('border', 26, ({ format }, border, size) => {
    for (const edge of edges(border, size)) {
      const line = format.borders.getItem(edge);
      line.style = 'Continuous';
      line.weight = 'Thin';
      line.color = border.color;
    }
  }),
];

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** The lines that give each cell of a range its edges; a range one cell wide or high has no lines inside in that direction. */
function edges(
  { edges }: NonNullable<CellStyle['border']>,
  { rowCount, columnCount }: RangeModel,
): readonly Edge[] {
  const horizontal: Edge[] = rowCount > 1 ? ['InsideHorizontal'] : [];
  const vertical: Edge[] = columnCount > 1 ? ['InsideVertical'] : [];
  return edges === 'bottom'
    ? ['EdgeBottom', ...horizontal]
    : ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...horizontal, ...vertical];
}

/**
 * Gives a sheet's cells their looks, trait by trait. Cells that differ in one trait only (names, by their indentation) mostly share
 * the others, so each trait has few and large ranges. What is Excel's standard is not touched, since the sheet is new; number
 * formats come with the cells' entries.
 */
export function lookSteps(sheet: SheetModel, styles: Styles): readonly Step[] {
  return TRAITS.flatMap((trait) => {
    const traits = Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, trait.of(style)]));
    return formatRuns(sheet, traits).map(({ range, style }) =>
      step(2 + trait.calls, 0, (context) => {
        trait.give(sheetRange(sheetNamed(context, sheet.name), range), style, range);
      }),
    );
  });
}
