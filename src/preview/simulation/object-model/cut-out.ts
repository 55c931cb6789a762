import type { RangeModel } from '../../../workbook/model';
import { subtractArea } from '../state/grid';

/**
 * Takes an area away from things that hold for ranges; what remains of each keeps holding.
 * @param at the thing for a part of its cells
 */
export function cutOut<Thing extends { readonly range: RangeModel }>(
  things: readonly Thing[],
  area: RangeModel,
  at: (thing: Thing, part: RangeModel) => Thing = (whole, range) => ({ ...whole, range }),
): readonly Thing[] {
  return things.flatMap((thing) => subtractArea(thing.range, area).map((range) => at(thing, range)));
}
