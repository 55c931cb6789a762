import type { CellStyle } from '../../workbook/model';

/** Queues the reading of what cells look like, with their number formats. */
export function loadLooks(range: Excel.Range): () => readonly (readonly CellStyle[])[] {
  const properties = range.getCellProperties({
    format: {
      fill: { color: true, pattern: true },
      font: { bold: true, italic: true, underline: true, size: true, color: true },
      borders: { color: true, style: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      protection: true,
    },
  });
  range.load('numberFormat');
  return () => {
    const formats = matrix(range.numberFormat);
    return properties.value.map((row, rowIndex) =>
      row.map(({ format }, column) => cellStyle(String(formats[rowIndex]?.[column] ?? 'General'), format)),
    );
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { Top: 'top', Center: 'center' };

/** A look as far as our own looks go; what is Excel's standard is absent. */
function cellStyle(numberFormat: string, format: Excel.CellPropertiesFormat | undefined): CellStyle {
  const { font, fill, borders, protection } = format ?? {};
  const horizontal = HORIZONTAL[format?.horizontalAlignment ?? ''];
  const vertical = VERTICAL[format?.verticalAlignment ?? ''];
  const border = borderOf(borders);
  return {
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.underline !== undefined && font.underline !== 'None' && { underline: true }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.color !== undefined && { fontColor: font.color }),
    // Excel calls a cell without a fill white.
    ...(fill?.color !== undefined && fill.pattern !== 'None' && { fill: fill.color }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format?.wrapText === true && { wrap: true }),
    ...(format?.indentLevel !== undefined && format.indentLevel > 0 && { indent: format.indentLevel }),
    ...(border && { border }),
    ...(protection?.locked === false && { unlocked: true }),
  };
}

function borderOf(borders: Excel.CellBorderCollection | undefined): CellStyle['border'] {
  const drawn = (edge: Excel.CellBorder | undefined) =>
    edge?.style !== undefined && edge.style !== 'None' ? (edge.color ?? '#000000') : undefined;
  const bottom = drawn(borders?.bottom);
  if (bottom === undefined) return undefined;
  const isFrame = [borders?.top, borders?.left, borders?.right].every((edge) => drawn(edge) !== undefined);
  return { edges: isFrame ? 'all' : 'bottom', color: bottom };
}

/** The client declares what it read as `any[][]`. */
export function matrix(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values;
}
