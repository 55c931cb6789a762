import { booleanValue, textValue } from '../arguments';
import { checkFormula } from '../formula/check-formula';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { colorValue } from '../rules/colors';
import { checkUnprotected } from '../rules/protection';
import { conditionalFormatAt } from '../state/conditional-format-at';
import { intersection } from '../state/grid';
import type { ConditionalFormatState } from '../state/sheet-state';
import { cutOut } from './cut-out';
import type { SheetRange } from './sheet-range';

interface FormatTarget {
  readonly range: SheetRange;
  readonly id: string;
}

function read({ range, id }: FormatTarget): ConditionalFormatState {
  const found = range.sheet.conditionalFormats.find((format) => format.id === id);
  return found ?? refuse('ItemNotFound', 'The conditional format is not there any more.');
}

function change(target: FormatTarget, changed: Partial<ConditionalFormatState>): void {
  const { range, id } = target;
  checkUnprotected(range.sheet);
  const changedFormat = { ...read(target), ...changed };
  range.sheet.conditionalFormats = range.sheet.conditionalFormats.map((format) =>
    format.id === id ? changedFormat : format,
  );
}

const ruleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (target) => read(target).formula,
      set: (target, value) => {
        const formula = textValue(value, 'formula');
        const { simulation, sheet, area } = target.range;
        // Relative to the top left cell (office-js issues 5194, 5572).
        const cell = { ...area, rowCount: 1, columnCount: 1 };
        checkFormula(formula, { workbook: simulation.workbook, sheet, cell });
        if (formula.includes('[')) refuse('InvalidArgument', 'A conditional format cannot refer to a table.');
        change(target, { formula });
      },
    },
  },
};

function formatProperty<Key extends keyof ConditionalFormatState['format']>(
  key: Key,
  readValue: (value: unknown) => ConditionalFormatState['format'][Key],
): NonNullable<ObjectType<FormatTarget>['properties']>[string] {
  return {
    get: (target) => read(target).format[key] ?? null,
    set: (target, value) => change(target, { format: { ...read(target).format, [key]: readValue(value) } }),
  };
}

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    bold: formatProperty('bold', (value) => booleanValue(value, 'bold')),
    italic: formatProperty('italic', (value) => booleanValue(value, 'italic')),
    color: formatProperty('fontColor', (value) => colorValue(value, 'color')),
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { color: formatProperty('fill', (value) => colorValue(value, 'color')) },
};

const rangeFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  navigation: {
    font: (target) => hostObject(fontType, target),
    fill: (target) => hostObject(fillType, target),
  },
};

const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigation: {
    rule: (target) => hostObject(ruleType, target),
    format: (target) => hostObject(rangeFormatType, target),
  },
};

const conditionalFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  check: ({ range }) => range.checkSheet(),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Custom' },
    priority: {
      get: ({ range, id }) => range.sheet.conditionalFormats.findIndex((format) => format.id === id),
    },
  },
  navigation: { custom: (target) => hostObject(customType, target) },
  commands: {
    delete: ({ range, id }) => {
      checkUnprotected(range.sheet);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((format) => format.id !== id);
    },
  },
};

const collectionType: ObjectType<SheetRange> = {
  name: 'ConditionalFormatCollection',
  check: (range) => range.checkSheet(),
  items: (range) =>
    range.sheet.conditionalFormats
      .filter((format) => intersection(format.range, range.area) !== undefined)
      .map(({ id }) => hostObject(conditionalFormatType, { range, id })),
  item: (range, key) => {
    const target = { range, id: textValue(key, 'id') };
    read(target);
    return hostObject(conditionalFormatType, target);
  },
  queries: {
    getCount: (range) =>
      range.sheet.conditionalFormats.filter((format) => intersection(format.range, range.area) !== undefined)
        .length,
  },
  commands: {
    /** A new one goes to the first, highest priority (type declarations of `ConditionalFormatCollection.add`). */
    add: (range, [type]) => {
      checkUnprotected(range.sheet);
      if (type !== 'Custom') throw new UnsimulatedError(`conditional formats of type ${String(type)}`);
      const id = `{format ${range.simulation.workbook.newId()}}`;
      const format: ConditionalFormatState = { id, range: range.area, formula: '', format: {} };
      range.sheet.conditionalFormats = [format, ...range.sheet.conditionalFormats];
      return hostObject(conditionalFormatType, { range, id });
    },
    clearAll: ({ sheet, area }) => {
      checkUnprotected(sheet);
      sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area, conditionalFormatAt);
    },
  },
};

export function conditionalFormatsObject(range: SheetRange): HostObject {
  return hostObject(collectionType, range);
}
