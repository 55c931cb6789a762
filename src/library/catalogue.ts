import type { IndicatorTemplate } from '../strategy/indicator';
import culture from './indicators/culture.json';
import demography from './indicators/demography.json';
import education from './indicators/education.json';
import enterprise from './indicators/enterprise.json';
import environment from './indicators/environment.json';
import finance from './indicators/finance.json';
import health from './indicators/health.json';
import housing from './indicators/housing.json';
import inclusion from './indicators/inclusion.json';
import innovation from './indicators/innovation.json';
import labour from './indicators/labour.json';
import participation from './indicators/participation.json';
import publicSpace from './indicators/public-space.json';
import safety from './indicators/safety.json';
import sport from './indicators/sport.json';
import tourism from './indicators/tourism.json';
import transport from './indicators/transport.json';
import type { IndicatorFile } from './read-indicators';
import { describeCatalogueProblem, readIndicators } from './read-indicators';

/** The files of the catalogue, in the order of the themes. */
const files: readonly IndicatorFile[] = [
  { file: 'demography.json', data: demography },
  { file: 'labour.json', data: labour },
  { file: 'enterprise.json', data: enterprise },
  { file: 'innovation.json', data: innovation },
  { file: 'education.json', data: education },
  { file: 'culture.json', data: culture },
  { file: 'sport.json', data: sport },
  { file: 'health.json', data: health },
  { file: 'inclusion.json', data: inclusion },
  { file: 'safety.json', data: safety },
  { file: 'participation.json', data: participation },
  { file: 'housing.json', data: housing },
  { file: 'transport.json', data: transport },
  { file: 'environment.json', data: environment },
  { file: 'public-space.json', data: publicSpace },
  { file: 'tourism.json', data: tourism },
  { file: 'finance.json', data: finance },
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
