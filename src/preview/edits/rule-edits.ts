import type { RangeModel } from '../../workbook/model';
import type { ConditionalFormatState, ValidationState } from '../simulation/state/sheet-state';
import { listSource } from '../grid/list-source';
import type { PairedRule } from './pairing';
import type { ShownRule } from './read-sheet';

/**
 * The workbook's rules of a sheet after what a person did in the grid: rules that moved with their cells, rules whose
 * reference changed, copies that came along with pasted cells. A rule that is new to the workbook in every way cannot
 * come from our menus and is left out.
 * @param paired updated to the rules as they are now
 */
function editedRules<State extends { readonly range: RangeModel }>(
  shown: readonly ShownRule[],
  paired: Map<string, PairedRule<State>>,
  withCondition: (state: State, rule: ShownRule) => State,
): readonly State[] {
  return shown.flatMap((rule) => {
    const before =
      paired.get(rule.id) ?? [...paired.values()].find((other) => hasCondition(other.shown, rule));
    const model = before?.states[0];
    if (before === undefined || model === undefined) return [];
    const base = hasCondition(before.shown, rule) ? model : withCondition(model, rule);
    const states =
      before.shown.id === rule.id && JSON.stringify(before.shown) === JSON.stringify(rule)
        ? before.states
        : rule.areas.map((range) => ({ ...base, range }));
    paired.set(rule.id, { shown: rule, states });
    return states;
  });
}

function hasCondition(a: ShownRule, b: ShownRule): boolean {
  return a.type === b.type && JSON.stringify(a.values) === JSON.stringify(b.values);
}

export function editedValidations(
  shown: readonly ShownRule[],
  paired: Map<string, PairedRule<ValidationState>>,
): readonly ValidationState[] {
  return editedRules(shown, paired, (state, { values }) =>
    state.rule.kind === 'list'
      ? { ...state, rule: { ...state.rule, source: `=${listSource(values)}` } }
      : state,
  );
}

/** `newId` names copies: no two formats of a workbook have one identifier. */
export function editedConditionalFormats(
  shown: readonly ShownRule[],
  paired: Map<string, PairedRule<ConditionalFormatState>>,
  newId: () => string,
): readonly ConditionalFormatState[] {
  const used = new Set<string>();
  return editedRules(shown, paired, (state, { values: [formula = ''] }) => ({ ...state, formula })).map(
    (state) => {
      const named = used.has(state.id) ? { ...state, id: newId() } : state;
      used.add(named.id);
      return named;
    },
  );
}
