import { oneOf } from '../arguments';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const applicationType: ObjectType<Simulation> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ workbook }) => workbook.calculationMode,
      set: ({ workbook }, value) => {
        workbook.calculationMode = oneOf(value, MODES, 'calculationMode');
      },
    },
  },
  queries: {
    // Both hold until the next sync only, and show in nothing but speed (office-js issues 545, 2734).
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(simulation: Simulation): HostObject {
  return hostObject(applicationType, simulation);
}
