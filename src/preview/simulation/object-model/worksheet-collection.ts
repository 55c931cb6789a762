import { booleanValue, textValue } from '../arguments';
import { eventQueries } from '../events/event-registrations';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { checkStructure } from '../rules/protection';
import { checkSheetName } from '../rules/sheet-names';
import type { Simulation } from '../simulation';
import type { SheetState } from '../state/sheet-state';
import { LOCALES } from '../typing/locale';
import { worksheetObject } from './worksheet';

/** What Excel for Polish or English calls a sheet without a name. */
function nextName({ workbook, locale }: Simulation): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `${LOCALES[locale].words.sheet}${number}`;
    if (workbook.sheetNamed(name) === undefined) return name;
  }
}

/** A sheet by its name or its id. */
function findSheet({ workbook }: Simulation, key: unknown): SheetState | undefined {
  const text = textValue(key, 'key');
  return workbook.sheets.find((sheet) => sheet.id === text) ?? workbook.sheetNamed(text);
}

function object(simulation: Simulation, sheet: SheetState | undefined): HostObject {
  if (sheet === undefined) return refuse('ItemNotFound', "The requested resource doesn't exist.");
  return worksheetObject({ simulation, sheet });
}

function among({ workbook }: Simulation, visibleOnly: unknown): readonly SheetState[] {
  const onlyVisible = booleanValue(visibleOnly ?? false, 'visibleOnly');
  return onlyVisible ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;
}

const worksheetCollectionType: ObjectType<Simulation> = {
  name: 'WorksheetCollection',
  items: (simulation) => simulation.workbook.sheets.map((sheet) => worksheetObject({ simulation, sheet })),
  item: (simulation, key) => object(simulation, findSheet(simulation, key)),
  queries: {
    ...eventQueries<Simulation>('worksheet', ({ events }) => events),
    getItemOrNullObject: (simulation, [key]) => {
      const sheet = findSheet(simulation, key);
      return sheet === undefined ? null : object(simulation, sheet);
    },
    getActiveWorksheet: (simulation) => object(simulation, simulation.workbook.activeSheet()),
    getFirst: (simulation, [visibleOnly]) => object(simulation, among(simulation, visibleOnly).at(0)),
    getLast: (simulation, [visibleOnly]) => object(simulation, among(simulation, visibleOnly).at(-1)),
    getCount: (simulation, [visibleOnly]) => among(simulation, visibleOnly).length,
  },
  commands: {
    /** At the end, not activated (type declarations of `WorksheetCollection.add`). */
    add: (simulation, [given]) => {
      const { workbook } = simulation;
      checkStructure(workbook);
      const isGiven = given !== undefined && given !== null;
      const name = isGiven ? textValue(given, 'name') : nextName(simulation);
      checkSheetName(workbook, name);
      return worksheetObject({ simulation, sheet: workbook.appendSheet(name) });
    },
  },
};

export function worksheetCollectionObject(simulation: Simulation): HostObject {
  return hostObject(worksheetCollectionType, simulation);
}
