import type { HyperlinkModel } from '../model';
import type { NoteBeyond } from './beyond';
import { rangeFromAddress, referenceFrom } from './cell-range';
import { attribute, childOf, childrenOf, readText, relationId, type XmlElement } from './xml';
import type { Relation } from './xlsx-file';

/** The links on cells of a sheet (ECMA-376 part 1, 18.3.1.47). */
export function sheetLinks(
  sheet: XmlElement,
  relations: readonly Relation[],
  note: NoteBeyond,
): readonly HyperlinkModel[] {
  return childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const range = rangeFromAddress(attribute(link, 'ref') ?? '');
    const target = linkTarget(link, relations);
    if (!range || !target) {
      note('otherLinks');
      return [];
    }
    const tooltip = readText(attribute(link, 'tooltip') ?? '');
    return [{ row: range.row, column: range.column, target, ...(tooltip !== '' && { tooltip }) }];
  });
}

function linkTarget(link: XmlElement, relations: readonly Relation[]): HyperlinkModel['target'] | undefined {
  const id = relationId(link);
  const location = attribute(link, 'location');
  if (id !== undefined) {
    const address = relations.find((relation) => relation.id === id && relation.isExternal)?.target;
    if (address === undefined) return undefined;
    return { kind: 'url', url: location === undefined ? address : `${address}#${location}` };
  }
  const cell = location === undefined ? undefined : referenceFrom(location);
  return cell && { kind: 'cell', sheet: cell.sheet, row: cell.range.row, column: cell.range.column };
}
