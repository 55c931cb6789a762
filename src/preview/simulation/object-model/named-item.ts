import { booleanValue, textValue } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { referencedRange } from '../state/referenced-range';
import type { NameState } from '../state/sheet-state';
import type { NameScope } from './named-item-collection';
import { rangeObject } from './range';
import { SheetRange } from './sheet-range';

interface NameTarget {
  readonly scope: NameScope;
  readonly name: string;
}

export function namesIn({ simulation, sheet }: NameScope): readonly NameState[] {
  return sheet === undefined ? simulation.workbook.names : sheet.names;
}

export function setNamesIn({ simulation, sheet }: NameScope, names: readonly NameState[]): void {
  if (sheet === undefined) simulation.workbook.names = names;
  else sheet.names = names;
}

function read({ scope, name }: NameTarget): NameState {
  const found = namesIn(scope).find((state) => state.name === name);
  return found ?? refuse('ItemNotFound', "The requested resource doesn't exist.");
}

function change(target: NameTarget, changed: Partial<NameState>): void {
  const state = read(target);
  setNamesIn(
    target.scope,
    namesIn(target.scope).map((other) => (other === state ? { ...other, ...changed } : other)),
  );
}

function range(target: NameTarget): HostObject | null {
  const { simulation } = target.scope;
  const found = referencedRange(simulation.workbook, read(target).formula);
  return found === undefined ? null : rangeObject(new SheetRange(simulation, found.sheet, found.range));
}

/** A reference to a range, which is all that names are for here. */
function referenceTo({ scope: { simulation } }: NameTarget, value: unknown): string {
  const formula = textValue(value, 'formula');
  if (referencedRange(simulation.workbook, formula) === undefined)
    throw new UnsimulatedError('a name for a formula that is not a range');
  return formula;
}

const namedItemType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  check: (target) => {
    read(target);
  },
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (target) => read(target).formula,
      set: (target, value) => change(target, { formula: referenceTo(target, value) }),
    },
    // Of all that a formula can give, only ranges are simulated; what is none is one that was lost.
    type: { get: (target) => (range(target) === null ? 'Error' : 'Range') },
    scope: { get: ({ scope }) => (scope.sheet === undefined ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (target) => read(target).visible,
      set: (target, value) => change(target, { visible: booleanValue(value, 'visible') }),
    },
    comment: {
      get: (target) => read(target).comment,
      set: (target, value) => change(target, { comment: textValue(value, 'comment') }),
    },
  },
  queries: {
    getRange: (target) => range(target) ?? refuse('InvalidReference', 'The name does not refer to a range.'),
    getRangeOrNullObject: range,
  },
  commands: {
    delete: (target) => {
      const state = read(target);
      // No source says whether Excel does.
      if (target.scope.sheet?.isProtected === true)
        throw new UnsimulatedError('deleting the name of a protected sheet');
      setNamesIn(
        target.scope,
        namesIn(target.scope).filter((other) => other !== state),
      );
    },
  },
};

export function namedItemObject(target: NameTarget): HostObject {
  return hostObject(namedItemType, target);
}
