import { absoluteAddress, quotedSheetName } from '../../../workbook/address';
import { textValue } from '../arguments';
import { checkFormula } from '../formula/check-formula';
import { refuse } from '../host-error';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../host-object';
import { isDefinableName, isNameTaken } from '../rules/defined-names';
import type { Simulation } from '../simulation';
import type { NameState, SheetState } from '../state/sheet-state';
import { namedItemObject, namesIn, setNamesIn } from './named-item';
import { rangeValue } from './sheet-range';

/** The names of the workbook's scope, or of one sheet's. */
export interface NameScope {
  readonly simulation: Simulation;
  readonly sheet?: SheetState;
}

/** Names do not mind the case of letters. */
function find(scope: NameScope, key: unknown): HostObject | null {
  const lower = textValue(key, 'name').toLowerCase();
  const found = namesIn(scope).find(({ name }) => name.toLowerCase() === lower);
  return found === undefined ? null : namedItemObject({ scope, name: found.name });
}

/**
 * A name that is taken is ItemAlreadyExists (office-js issue 2875), also by a table where the scope is the workbook's (they share
 * one space, issue 551; the code is inferred); one that Excel does not allow, and a reference that is no formula, InvalidArgument (issue 1918).
 */
function add(scope: NameScope, [name, reference, comment]: readonly unknown[]): HostObject {
  const { workbook } = scope.simulation;
  const text = textValue(name, 'name');
  if (!isDefinableName(text)) refuse('InvalidArgument', `“${text}” cannot be a name.`);
  const isTaken = scope.sheet === undefined ? isNameTaken(workbook, text) : find(scope, text) !== null;
  if (isTaken) refuse('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const state: NameState = {
    name: text,
    formula: referenceFormula(scope, reference),
    visible: true,
    comment: comment === undefined || comment === null ? '' : textValue(comment, 'comment'),
  };
  setNamesIn(scope, [...namesIn(scope), state]);
  return namedItemObject({ scope, name: text });
}

function referenceFormula({ simulation, sheet }: NameScope, reference: unknown): string {
  if (isHostObject(reference)) {
    const range = rangeValue(reference, 'reference');
    return `=${quotedSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`;
  }
  const formula = textValue(reference, 'reference');
  const place = sheet ?? simulation.workbook.activeSheet();
  if (place === undefined) return refuse('GeneralException', 'No sheet is active.');
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  checkFormula(formula, { workbook: simulation.workbook, sheet: place, cell });
  return formula;
}

const namedItemCollectionType: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => namesIn(scope).map(({ name }) => namedItemObject({ scope, name })),
  item: (scope, key) => find(scope, key) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
  queries: {
    getItemOrNullObject: (scope, [key]) => find(scope, key),
    getCount: (scope) => namesIn(scope).length,
  },
  commands: { add },
};

export function namedItemCollectionObject(scope: NameScope): HostObject {
  return hostObject(namedItemCollectionType, scope);
}
