import fc from 'fast-check';
import { packSteps } from '../../src/excel/apply/pack-steps';
import type { Step } from '../../src/excel/apply/step';
import { jsonBytes } from '../../src/excel/apply/step';

const ofSize = (bytes: number): Step => ({ bytes, queue: () => undefined });

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
