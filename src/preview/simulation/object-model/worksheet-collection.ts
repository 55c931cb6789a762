import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import type { SheetState } from '../state/sheet-state';
import { worksheetObject } from './worksheet';

const worksheetCollectionType: ObjectType<Simulation> = {
  name: 'WorksheetCollection',
  items: (simulation) => simulation.workbook.sheets.map((sheet) => worksheetObject({ simulation, sheet })),
  item: (simulation, key) => {
    const sheet = findSheet(simulation, key) ?? refuse('ItemNotFound', `There is no sheet ${String(key)}.`);
    return worksheetObject({ simulation, sheet });
  },
  queries: {
    getItemOrNullObject: (simulation, [key]) => {
      const sheet = findSheet(simulation, key);
      return sheet === undefined ? null : worksheetObject({ simulation, sheet });
    },
    getActiveWorksheet: (simulation) => {
      const sheet =
        findSheet(simulation, simulation.workbook.activeSheetId) ??
        refuse('GeneralException', 'No sheet is active.');
      return worksheetObject({ simulation, sheet });
    },
    getCount: ({ workbook }, [visibleOnly]) =>
      workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
  },
  commands: {
    add: (simulation, [name]) => {
      const sheet = simulation.workbook.appendSheet(textValue(name, 'name'));
      return worksheetObject({ simulation, sheet });
    },
  },
};

/** A sheet by its name or its id. */
function findSheet({ workbook }: Simulation, key: unknown): SheetState | undefined {
  if (typeof key !== 'string') return refuse('InvalidArgument', 'A sheet is found by its name or id.');
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheetNamed(key);
}

export function worksheetCollectionObject(simulation: Simulation): HostObject {
  return hostObject(worksheetCollectionType, simulation);
}
