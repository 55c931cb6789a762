import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';

/** Protection of the structure: sheets cannot be added, deleted, renamed, moved, hidden or shown. */
const workbookProtectionType: ObjectType<Simulation> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ workbook }) => workbook.structureProtected } },
  commands: {
    protect: ({ workbook }, [password]) => {
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      if (workbook.structureProtected) refuse('AccessDenied', 'The workbook is protected already.');
      workbook.structureProtected = true;
    },
    unprotect: ({ workbook }, [password]) => {
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      workbook.structureProtected = false;
    },
  },
};

export function workbookProtectionObject(simulation: Simulation): HostObject {
  return hostObject(workbookProtectionType, simulation);
}
