import type { Strategy } from '../strategy/strategy';
import kalisz from './documents/kalisz-2014-2024.json';
import legnica from './documents/legnica.json';
import leszno from './documents/leszno-pdm.json';
import torun from './documents/torun-2028.json';
import { describeDocumentProblem, readStrategy } from './read-strategy';

/** The bundled documents, in the order in which the library shows them. */
const documents: readonly { readonly file: string; readonly data: unknown }[] = [
  { file: 'torun-2028.json', data: torun },
  { file: 'kalisz-2014-2024.json', data: kalisz },
  { file: 'legnica.json', data: legnica },
  { file: 'leszno-pdm.json', data: leszno },
];

let library: readonly Strategy[] | undefined;

/**
 * The strategies of the library, checked when first asked for.
 * @throws Error when a bundled document is faulty, naming file and node: a fault of the program, which tests rule out.
 */
export function readLibrary(): readonly Strategy[] {
  library ??= documents.map(({ file, data }) => {
    const strategy = readStrategy(file, data);
    if (strategy.ok) return strategy.value;
    throw new Error(
      `A document of the library is faulty. ${strategy.problem.map(describeDocumentProblem).join('; ')}`,
    );
  });
  return library;
}

/** The strategy of that id, if the library has it. */
export function findStrategy(id: string): Strategy | undefined {
  return readLibrary().find((strategy) => strategy.id === id);
}
