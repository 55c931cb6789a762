import type { RangeModel } from '../../../workbook/model';
import { subtractArea } from '../state/grid';

/** Takes an area away from things that hold for ranges; what remains of each keeps holding. */
export function cutOut<Thing extends { readonly range: RangeModel }>(
  things: readonly Thing[],
  area: RangeModel,
): readonly Thing[] {
  return things.flatMap((thing) => subtractArea(thing.range, area).map((range) => ({ ...thing, range })));
}
