import { booleanValue, numberValue, oneOf, textValue } from '../arguments';
import { UnsimulatedError } from '../host-error';
import { hostObject, type Command, type HostObject, type ObjectType, type Property } from '../host-object';
import { colorValue } from '../rules/colors';
import type { ChartLook, ChartTrait } from '../state/chart-state';

/** A chart or a series, whose look its parts change. */
export interface LookOwner {
  check(): void;
  look(): ChartLook;
  setTrait(path: string, value: ChartTrait): void;
}

/** A part of a chart, "title.format.font." of its look; the owner's own properties stand under "". */
export interface LookPart {
  readonly owner: LookOwner;
  readonly path: string;
}

/** Reads what a property is set to; refuses what Excel refuses. */
export type TraitReader = (value: unknown, name: string) => ChartTrait;

export const aBoolean: TraitReader = booleanValue;
export const aColor: TraitReader = colorValue;
/** A text that Excel does not take for a reference; a formula in its place is not simulated. */
export const aText: TraitReader = (value, name) => {
  const text = textValue(value, name);
  if (text.startsWith('=')) throw new UnsimulatedError(`a formula as the ${name} of a chart`);
  return text;
};
export const oneWordOf =
  (...words: readonly string[]): TraitReader =>
  (value, name) =>
    oneOf(value, words, name);
export const aNumber =
  (from: number, to: number): TraitReader =>
  (value, name) =>
    numberValue(value, name, from, to);

/** A property of a chart's look. What it is before somebody sets it is Excel's affair, so reading it then is not simulated. */
export function lookProperty(typeName: string, name: string, read: TraitReader): Property<LookPart> {
  return {
    get: ({ owner, path }) => {
      const trait = owner.look()[path + name];
      if (trait === undefined) throw new UnsimulatedError(`${typeName}.${name} before it is set`);
      return trait;
    },
    set: ({ owner, path }, value) => owner.setTrait(path + name, read(value, name)),
  };
}

/**
 * A type of part of a chart.
 * @param parts the parts below it, by the names of the properties that lead to them
 */
export function lookType(
  name: string,
  traits: Readonly<Record<string, TraitReader>>,
  parts: Readonly<Record<string, ObjectType<LookPart>>> = {},
  commands: Readonly<Record<string, Command<LookPart>>> = {},
): ObjectType<LookPart> {
  return {
    name,
    check: ({ owner }) => owner.check(),
    properties: Object.fromEntries(
      Object.entries(traits).map(([trait, read]) => [trait, lookProperty(name, trait, read)]),
    ),
    navigation: partNavigation(parts),
    commands,
  };
}

/** Ways from a part to the parts below it. */
export function partNavigation(
  parts: Readonly<Record<string, ObjectType<LookPart>>>,
): Readonly<Record<string, (part: LookPart) => HostObject>> {
  return Object.fromEntries(
    Object.entries(parts).map(([member, type]) => [
      member,
      ({ owner, path }: LookPart) => hostObject(type, { owner, path: `${path}${member}.` }),
    ]),
  );
}
