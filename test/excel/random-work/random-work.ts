import fc from 'fast-check';
import { insertDraft } from '../../../src/excel/insert-draft';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';
import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { Insertion } from '../inserted-workbook';
import { useExcel } from '../inserted-workbook';
import { plannersWorkbook } from '../planners-workbook';
import { anyWork } from './act';
import type { WorkDone } from './work-through';
import { workThrough } from './work-through';

/** So many runs for each workbook that the work begins with: more than a thousand over all test files of this kind. */
const RUNS = 260;

/** The same work in every run, so that a failure is a change's; other work is done with another number in the variable SEED. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);

/** Tests that random work of a planner and of the add-in on a workbook with these insertions keeps what must be kept. */
export function testRandomWork(name: string, insertions: readonly Insertion[]): void {
  const excel = useExcel();

  it(`keeps what planners typed, and leaves what was intended, or everything as it was: ${name}`, async () => {
    const start = await inserted();
    const done: WorkDone = { plannerEdits: 0, written: 0, undone: 0, restored: 0, refusedForChanges: 0 };
    await fc.assert(
      fc.asyncProperty(anyWork, (acts) => workThrough(open, start.copy(), acts, done)),
      { numRuns: RUNS, seed: SEED },
    );
    // A property that refuses everything would hold as well.
    for (const count of Object.values(done)) expect(count).toBeGreaterThan(RUNS / 50);
  }, 600_000);

  /** What formulas show does not matter here; it is read where a planner has renamed a column that calculates itself. */
  function open(workbook: SimulatedWorkbook): SimulatedHost {
    return excel.open(workbook, { calculate: () => ({ kind: 'text', text: '' }) });
  }

  async function inserted(): Promise<SimulatedWorkbook> {
    const { workbook } = excel.open(plannersWorkbook());
    for (const { draft, language } of insertions) {
      const outcome = await insertDraft(draft, { language });
      if (outcome.kind !== 'inserted') throw new Error(`Not inserted: ${outcome.problem.kind}`);
    }
    return workbook;
  }
}
