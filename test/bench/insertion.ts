import { findStrategy } from '../../src/library/library';
import { insertDraft } from '../../src/excel/insert-draft';
import { connectOfficeClient } from '../../src/preview/simulation/connect-office-client';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import type { Draft } from '../../src/strategy/draft';
import { loadOfficeClient } from '../office-client';
import { draftFor } from './draft-for';
import { generatedStrategy } from './generated-goals';
import { mediansInTurns } from './median-of-runs';
import { compared, result, type BenchResult } from './result';

const RUNS = 5;
const WITH_INDICATORS = { horizon: { from: 2026, to: 2031 }, indicators: 120 };
/** Excel on the web refuses larger requests; docs of Office add-ins, "Resource limits". */
const REQUEST_LIMIT = 5 * 1024 * 1024;

interface Insertion {
  readonly roundTrips: number;
  readonly largestRequest: number;
  /** Milliseconds of composing, laying out and queueing, the Office.js client's own work included, the simulated Excel's not. */
  readonly ownTime: number;
}

/** Inserting whole documents: round trips, largest request, time in our code, and how that grows with the number of goals. */
export async function benchInsertion(): Promise<readonly BenchResult[]> {
  const kalisz = findStrategy('kalisz-2014-2024');
  if (kalisz === undefined) throw new Error('The library has no Kalisz');
  const thousand = generatedStrategy(1_000);
  const tenThousand = generatedStrategy(10_000);
  const cases = {
    'kalisz-whole': draftFor(kalisz),
    '50-goals-120-indicators-6-years': draftFor(generatedStrategy(50), WITH_INDICATORS),
    '1000-goals': draftFor(thousand),
    '10000-goals': draftFor(tenThousand),
  };

  const counts = await Promise.resolve(cases).then(async (all) => {
    const results: BenchResult[] = [];
    for (const [name, draft] of Object.entries(all)) {
      const { roundTrips, largestRequest } = await insert(() => draft);
      results.push(
        result(`insert-${name}-round-trips`, roundTrips, 'requests'),
        compared(
          `insert-${name}-largest-request`,
          largestRequest,
          'bytes',
          REQUEST_LIMIT,
          'limit of Excel on the web',
        ),
      );
    }
    return results;
  });
  const times = await mediansInTurns(RUNS, {
    'kalisz-whole': async () => (await insert(() => draftFor(kalisz))).ownTime,
    '50-goals-120-indicators-6-years': async () =>
      (await insert(() => draftFor(generatedStrategy(50), WITH_INDICATORS))).ownTime,
    '1000-goals': async () => (await insert(() => draftFor(thousand))).ownTime,
    '10000-goals': async () => (await insert(() => draftFor(tenThousand))).ownTime,
  });
  return [
    ...counts,
    ...Object.entries(times).map(([name, time]) => result(`insert-${name}-time-in-our-code`, time, 'ms')),
    compared(
      'insert-growth-from-1000-to-10000-goals',
      times['10000-goals'] / times['1000-goals'],
      'times',
      10,
      'linear growth',
    ),
  ];
}

/** Composes a draft and inserts it into an empty simulated workbook. */
async function insert(compose: () => Draft): Promise<Insertion> {
  const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank('Arkusz1'), locale: 'pl-PL' });
  const client = loadOfficeClient();
  let hostTime = 0;
  connectOfficeClient(client.OfficeExtension, async (request) => {
    const start = performance.now();
    const response = await host.execute(request);
    hostTime += performance.now() - start;
    return response;
  });
  Object.assign(globalThis, client, {
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const start = performance.now();
  const outcome = await insertDraft(compose(), { language: 'pl' });
  const ownTime = performance.now() - start - hostTime;
  if (outcome.kind !== 'inserted') throw new Error(`A draft was not inserted: ${outcome.problem.kind}`);
  const { roundTrips, requestBytes } = host.report();
  return { roundTrips, largestRequest: Math.max(...requestBytes), ownTime };
}
