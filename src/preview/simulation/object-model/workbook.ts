import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import { applicationObject } from './application';
import { customXmlPartsObject } from './custom-xml-part-collection';
import { namedItemCollectionObject } from './named-item-collection';
import { rangeObject } from './range';
import { settingCollectionObject } from './setting-collection';
import { SheetRange } from './sheet-range';
import { tableCollectionObject } from './table-collection';
import { workbookProtectionObject } from './workbook-protection';
import { worksheetCollectionObject } from './worksheet-collection';

const workbookType: ObjectType<Simulation> = {
  name: 'Workbook',
  properties: { readOnly: { get: ({ workbook }) => workbook.readOnly } },
  navigation: {
    application: applicationObject,
    worksheets: worksheetCollectionObject,
    tables: (simulation) => tableCollectionObject({ simulation }),
    names: (simulation) => namedItemCollectionObject({ simulation }),
    settings: settingCollectionObject,
    customXmlParts: customXmlPartsObject,
    protection: workbookProtectionObject,
  },
  queries: {
    getSelectedRange: (simulation) => {
      const { workbook } = simulation;
      const sheet = workbook.activeSheet() ?? refuse('GeneralException', 'No sheet is active.');
      return rangeObject(new SheetRange(simulation, sheet, workbook.selection));
    },
  },
};

/** The root of the object model, from which all paths of a request start. */
export function workbookObject(simulation: Simulation): HostObject {
  return hostObject(workbookType, simulation);
}
