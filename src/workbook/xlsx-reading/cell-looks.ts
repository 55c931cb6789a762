import { canonicalLook } from '../look';
import type { CellStyle, ConditionalFormatModel } from '../model';
import type { ReadColor } from './colors';
import { numberFormats } from './number-formats';
import { attribute, childOf, childrenOf, flag, localName, numeric, type XmlElement } from './xml';

/** A look of a file as far as a model can say it. */
export interface FileLook {
  readonly style: CellStyle;
  /** Whether the model has words for all of it. */
  readonly isWhole: boolean;
}

/** The looks that a file's cells and conditional formats refer to by number (ECMA-376 part 1, 18.8). */
export interface FileLooks {
  readonly ofCells: readonly FileLook[];
  readonly ofConditions: readonly {
    readonly format: ConditionalFormatModel['format'];
    readonly isWhole: boolean;
  }[];
}

export function cellLooks(styles: XmlElement | undefined, readColor: ReadColor): FileLooks {
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font').map((font) => fontLook(font, readColor));
  const fills = childrenOf(childOf(styles, 'fills'), 'fill').map((fill) => fillLook(fill, readColor));
  const borders = childrenOf(childOf(styles, 'borders'), 'border').map((each) => borderLook(each, readColor));
  const formatOf = numberFormats(styles);
  const ofCells = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
    const numberFormat = formatOf(numeric(xf, 'numFmtId') ?? 0);
    return joined([
      { style: numberFormat === undefined ? {} : { numberFormat }, isWhole: true },
      fonts[numeric(xf, 'fontId') ?? 0],
      fills[numeric(xf, 'fillId') ?? 0],
      borders[numeric(xf, 'borderId') ?? 0],
      alignmentLook(childOf(xf, 'alignment')),
      { style: flag(childOf(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }, isWhole: true },
    ]);
  });
  const ofConditions = childrenOf(childOf(styles, 'dxfs'), 'dxf').map((dxf) => conditionLook(dxf, readColor));
  return { ofCells, ofConditions };
}

function joined(looks: readonly (FileLook | undefined)[]): FileLook {
  return {
    style: canonicalLook(Object.assign({}, ...looks.map((look) => look?.style))),
    isWhole: looks.every((look) => look?.isWhole !== false),
  };
}

function fontLook(font: XmlElement, readColor: ReadColor): FileLook {
  const underline = childOf(font, 'u');
  const kind = underline && (attribute(underline, 'val') ?? 'single');
  const size = numeric(childOf(font, 'sz'), 'val');
  const color = readColor(childOf(font, 'color'));
  const name = attribute(childOf(font, 'name'), 'val');
  return {
    style: {
      ...(isOn(font, 'b') && { bold: true }),
      ...(isOn(font, 'i') && { italic: true }),
      ...(kind !== undefined && kind !== 'none' && { underline: true }),
      ...(size !== undefined && { fontSize: size }),
      ...(color !== undefined && { fontColor: color }),
    },
    isWhole:
      (name === undefined || name === 'Calibri') &&
      (kind === undefined || kind === 'none' || kind === 'single') &&
      !['strike', 'outline', 'shadow'].some((each) => isOn(font, each)) &&
      (attribute(childOf(font, 'vertAlign'), 'val') ?? 'baseline') === 'baseline',
  };
}

function isOn(font: XmlElement, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && flag(element, 'val', true);
}

function fillLook(fill: XmlElement, readColor: ReadColor): FileLook {
  const pattern = childOf(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? (pattern ? 'none' : 'gradient');
  if (kind === 'none') return { style: {}, isWhole: true };
  const color = kind === 'solid' ? readColor(childOf(pattern, 'fgColor')) : undefined;
  return { style: color === undefined ? {} : { fill: color }, isWhole: color !== undefined };
}

function borderLook(border: XmlElement, readColor: ReadColor): FileLook {
  const sides = childrenOf(border)
    .map((side) => ({ name: localName(side), line: attribute(side, 'style') ?? 'none', side }))
    .filter(({ line }) => line !== 'none')
    // A border without a colour is drawn in that of texts.
    .map(({ name, line, side }) => ({ name, line, color: readColor(childOf(side, 'color')) ?? '#000000' }));
  const [first] = sides;
  if (!first) return { style: {}, isWhole: true };
  const names = new Set(sides.map(({ name }) => name));
  const isAll = ['left', 'right', 'top', 'bottom'].every(
    (name) => names.has(name) || names.has(name === 'left' ? 'start' : name === 'right' ? 'end' : name),
  );
  const isAlike = sides.every(({ line, color }) => line === 'thin' && color === first.color);
  if (isAll) {
    return {
      style: { border: { edges: 'all', color: first.color } },
      isWhole: isAlike && sides.length === 4,
    };
  }
  const bottom = sides.find(({ name }) => name === 'bottom');
  return {
    style: bottom ? { border: { edges: 'bottom', color: bottom.color } } : {},
    isWhole: bottom !== undefined && isAlike && sides.length === 1,
  };
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;

function alignmentLook(alignment: XmlElement | undefined): FileLook {
  const across = attribute(alignment, 'horizontal') ?? 'general';
  const down = attribute(alignment, 'vertical') ?? 'bottom';
  const horizontal = HORIZONTAL.find((each) => each === across);
  const vertical = VERTICAL.find((each) => each === down);
  const indent = numeric(alignment, 'indent') ?? 0;
  return {
    style: {
      ...(horizontal !== undefined && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(flag(alignment, 'wrapText') && { wrap: true }),
      ...(indent > 0 && { indent }),
    },
    isWhole:
      (horizontal !== undefined || across === 'general') &&
      vertical !== undefined &&
      (numeric(alignment, 'textRotation') ?? 0) === 0 &&
      !flag(alignment, 'shrinkToFit'),
  };
}

/** What a conditional format changes; of its fill the background is what is seen (ECMA-376 part 1, 18.8.14). */
function conditionLook(dxf: XmlElement, readColor: ReadColor): FileLooks['ofConditions'][number] {
  const font = childOf(dxf, 'font');
  const pattern = childOf(dxf, 'fill', 'patternFill');
  const fontColor = readColor(childOf(font, 'color'));
  const fill = readColor(childOf(pattern, 'bgColor')) ?? readColor(childOf(pattern, 'fgColor'));
  return {
    format: {
      ...(font && isOn(font, 'b') && { bold: true }),
      ...(font && isOn(font, 'i') && { italic: true }),
      ...(fontColor !== undefined && { fontColor }),
      ...(fill !== undefined && { fill }),
    },
    isWhole:
      ['border', 'numFmt', 'alignment'].every((name) => childOf(dxf, name) === undefined) &&
      childrenOf(font).every((each) =>
        ['b', 'i', 'color', 'name', 'family', 'charset', 'sz'].includes(localName(each)),
      ),
  };
}
