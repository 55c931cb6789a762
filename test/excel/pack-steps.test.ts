import fc from 'fast-check';
import { applySteps } from '../../src/excel/apply-model';
import { protectionSteps } from '../../src/excel/apply/protection';
import { packSteps } from '../../src/excel/apply/pack-steps';
import type { Step } from '../../src/excel/apply/step';
import { jsonBytes } from '../../src/excel/apply/step';

const ofSize = (bytes: number): Step => ({ bytes, queue: () => undefined });
import { newToken } from '../../src/excel/insertion-marker';
import { closingSteps, openingSteps } from '../../src/excel/insertion-steps';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { SimulatedWorkbook } from '../../src/preview/simulation/simulated-workbook';
import { useOfficeClient } from '../office-client';
import { anyInsertableModel } from './any-insertable-model';

describe('packing steps into requests', () => {
  test('keeps every step, in order, and every request within the limit unless one step alone exceeds it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 150 }).map(ofSize)), (steps) => {
        const requests = packSteps(steps, 100);
        expect(requests.flat()).toEqual(steps);
        for (const request of requests) {
          const bytes = request.reduce((sum, step) => sum + step.bytes, 0);
          expect(bytes <= 100 || request.length === 1).toBe(true);
        }
      }),
    );
  });

  test('takes no more requests than the order demands', () => {
    expect(packSteps([60, 40, 100, 1].map(ofSize), 100).map((request) => request.length)).toEqual([2, 1, 1]);
    expect(packSteps([])).toEqual([]);
  });

  test('counts bytes of UTF-8, not characters', () => {
    expect(jsonBytes(['Łódź'])).toBe(4 + 7);
  });
});

describe('a step', () => {
  const client = useOfficeClient();

  test('takes no more of a request than it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyInsertableModel, async (model) => {
        const host = createSimulatedHost({ workbook: SimulatedWorkbook.blank(), locale: 'pl-PL' });
        client.connect(host);
        const sheets = model.sheets.map(({ name }) => name);
        const marker = {
          token: newToken(),
          phase: 'writing',
          sheets,
          names: [],
          activeSheet: 'Arkusz1',
        } as const;
        const steps = [
          ...openingSteps(marker),
          ...applySteps(model),
          ...closingSteps(marker, sheets[0] ?? '', protectionSteps(model)),
        ];
        await Excel.run(async (context) => {
          for (const { queue } of steps) queue(context);
          await context.sync();
        });
        const [bytes = 0] = host.report().requestBytes;
        expect(bytes).toBeLessThanOrEqual(steps.reduce((sum, step) => sum + step.bytes, 0));
      }),
      { numRuns: 30 },
    );
  });
});
