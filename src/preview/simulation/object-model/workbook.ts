import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';
import { worksheetCollectionObject } from './worksheet-collection';

const workbookType: ObjectType<Simulation> = {
  name: 'Workbook',
  navigation: { worksheets: worksheetCollectionObject },
};

/** The root of the object model, from which all paths of a request start. */
export function workbookObject(simulation: Simulation): HostObject {
  return hostObject(workbookType, simulation);
}
