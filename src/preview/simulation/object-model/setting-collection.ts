import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { Simulation } from '../simulation';

interface SettingTarget {
  readonly simulation: Simulation;
  readonly key: string;
}

const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  check: ({ simulation, key }) => {
    if (!simulation.workbook.settings.has(key))
      refuse('ItemNotFound', "The requested resource doesn't exist.");
  },
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ simulation, key }) => simulation.workbook.settings.get(key),
      set: ({ simulation, key }, value) => {
        simulation.workbook.settings.set(key, value);
      },
    },
  },
  commands: {
    delete: ({ simulation, key }) => {
      simulation.workbook.settings.delete(key);
    },
  },
};

function find(simulation: Simulation, key: unknown): HostObject | null {
  const text = textValue(key, 'key');
  return simulation.workbook.settings.has(text) ? hostObject(settingType, { simulation, key: text }) : null;
}

const settingCollectionType: ObjectType<Simulation> = {
  name: 'SettingCollection',
  items: (simulation) =>
    [...simulation.workbook.settings.keys()].map((key) => hostObject(settingType, { simulation, key })),
  item: (simulation, key) =>
    find(simulation, key) ?? refuse('ItemNotFound', "The requested resource doesn't exist."),
  queries: {
    getItemOrNullObject: (simulation, [key]) => find(simulation, key),
    getCount: ({ workbook }) => workbook.settings.size,
  },
  commands: {
    /** "Sets or adds" (type declarations of `SettingCollection.add`). */
    add: (simulation, [key, value]) => {
      const text = textValue(key, 'key');
      simulation.workbook.settings.set(text, value);
      return hostObject(settingType, { simulation, key: text });
    },
  },
};

export function settingCollectionObject(simulation: Simulation): HostObject {
  return hostObject(settingCollectionType, simulation);
}
