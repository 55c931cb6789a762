import type { IndicatorTemplate } from '../strategy/indicator';
import labour from './indicators/labour.json';
import transport from './indicators/transport.json';
import type { IndicatorFile } from './read-indicators';
import { describeCatalogueProblem, readIndicators } from './read-indicators';

/** The files of the catalogue, in the order of the themes. */
const files: readonly IndicatorFile[] = [
  { file: 'labour.json', data: labour },
  { file: 'transport.json', data: transport },
];

let catalogue: readonly IndicatorTemplate[] | undefined;

/**
 * The suggested indicators, checked when first asked for; every call gives the same list. It is large: the library does not
 * need it, and the pane imports it when indicators are first shown.
 * @throws Error when a bundled file is faulty, naming file and indicator: a fault of the program, which tests rule out.
 */
export function readCatalogue(): readonly IndicatorTemplate[] {
  if (catalogue) return catalogue;
  const templates = readIndicators(files);
  if (!templates.ok) {
    throw new Error(
      `The catalogue of indicators is faulty. ${templates.problem.map(describeCatalogueProblem).join('; ')}`,
    );
  }
  return (catalogue = templates.value);
}
