import { and, holds, or } from './formula-parts';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';

/** Whether the row is a context indicator, as a part of its formulas. */
export function isContext(context: LayoutContext): string {
  return holds(`${indicatorReferences(context).here('kind')}=${context.names.cells.contextKind}`);
}

/** Whether the target's year is not after the baseline's. */
export function yearsAreReversed(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const [from, to] = [here('baseYear'), here('targetYear')];
  return holds(and(`ISNUMBER(${from})`, `ISNUMBER(${to})`, `${to}<=${from}`));
}

/** Whether the target lies on the wrong side of the baseline. */
export function targetContradicts(context: LayoutContext): string {
  const { here } = indicatorReferences(context);
  const { increase, decrease } = context.names.cells;
  const [change, base, target] = [here('desiredChange'), here('baseValue'), here('targetValue')];
  const isWrongWay = or(
    and(`${change}=${increase}`, `${target}<${base}`),
    and(`${change}=${decrease}`, `${target}>${base}`),
  );
  return holds(and(`ISNUMBER(${base})`, `ISNUMBER(${target})`, isWrongWay));
}
