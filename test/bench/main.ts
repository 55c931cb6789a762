import { benchDraftInWorkbook } from './draft-in-workbook';
import { benchInsertion } from './insertion';
import { benchPane } from './pane';
import { benchRecalculation } from './recalculation';
import type { BenchResult } from './result';
import { benchXlsx } from './xlsx-file';

const BENCHMARKS: Readonly<Record<string, () => Promise<readonly BenchResult[]>>> = {
  pane: benchPane,
  insertion: benchInsertion,
  workbook: benchDraftInWorkbook,
  xlsx: benchXlsx,
  recalculation: benchRecalculation,
};

/** `npm run bench`: all benchmarks, or those that are named, one JSON line a result. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark “${unknown}”, only ${Object.keys(BENCHMARKS).join(', ')}`);
  }
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const line of await run()) console.log(JSON.stringify(line));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
