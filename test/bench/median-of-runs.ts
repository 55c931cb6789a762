/** The middle one of several values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing');
  return middle;
}

/**
 * Runs several measurements in turns, so that what disturbs the machine meanwhile disturbs all of them, and gives the median
 * of each. One round before is thrown away: it pays for loading and compiling.
 */
export async function mediansInTurns<Name extends string>(
  runs: number,
  measurements: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(measurements).filter((name): name is Name => name in measurements);
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const value = await measurements[name]();
      if (run > 0) values.get(name)?.push(value);
    }
  }
  const medians: Partial<Record<Name, number>> = {};
  for (const [name, list] of values) medians[name] = median(list);
  return complete(medians, names);
}

function complete<Name extends string>(
  values: Partial<Record<Name, number>>,
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const isComplete = (record: Partial<Record<Name, number>>): record is Record<Name, number> =>
    names.every((name) => record[name] !== undefined);
  if (!isComplete(values)) throw new Error('A measurement is missing');
  return values;
}

/** Milliseconds that `work` takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
