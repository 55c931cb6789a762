import type { DefinedName, RangeModel } from '../model';
import type { NoteBeyond } from './beyond';
import { referenceFrom } from './cell-range';
import { attribute, childOf, childrenOf, numeric, plainText, type XmlElement } from './xml';

/** The names of a file (ECMA-376 part 1, 18.2.5). */
export interface FileNames {
  /** All names of the workbook's scope, those that refer to no cells included. */
  readonly all: readonly string[];
  /** Those of them that refer to one range. */
  readonly ranges: readonly DefinedName[];
  /** What is printed of each sheet and repeated on each page, by the sheet's place in the file: references, parted by commas. */
  readonly printed: ReadonlyMap<number, string>;
  readonly repeated: ReadonlyMap<number, string>;
}

export function definedNames(workbook: XmlElement, note: NoteBeyond): FileNames {
  const all: string[] = [];
  const ranges: DefinedName[] = [];
  const printed = new Map<number, string>();
  const repeated = new Map<number, string>();
  for (const element of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const sheet = numeric(element, 'localSheetId');
    const formula = plainText(element);
    if (sheet !== undefined && name === '_xlnm.Print_Area') printed.set(sheet, formula);
    else if (sheet !== undefined && name === '_xlnm.Print_Titles') repeated.set(sheet, formula);
    // Names that the program itself keeps: filters, functions of later versions.
    else if (name === '' || name.startsWith('_xl')) continue;
    else if (sheet !== undefined) note('otherNames');
    else {
      all.push(name);
      const found = referenceFrom(formula);
      if (found) ranges.push({ name, ...found });
      else note('otherNames');
    }
  }
  return { all, ranges, printed, repeated };
}

/** Every range of a list of references, which commas part outside of sheets' names. */
export function referencedRanges(references: string): readonly (RangeModel | undefined)[] {
  const parts = references.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => referenceFrom(part)?.range);
}
