import fc from 'fast-check';

/** Numbers by which an act chooses among what the workbook has at that moment. */
export type Picks = readonly [number, number, number, number];

/** Everything that a planner does by hand; `type` outweighs the others. */
export const PLANNER_ACTS = [
  'typeInTable',
  'typeInTable',
  'typeInTable',
  'typeOutside',
  'clearId',
  'typeCode',
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'insertTableRows',
  'deleteTableRows',
  'copyTableRows',
  'sortTable',
  'filterTable',
  'renameTable',
  'renameTableColumn',
  'addTableColumn',
  'deleteTableColumn',
  'renameSheet',
  'moveSheet',
  'hideSheet',
  'copySheet',
] as const;

export type PlannerActKind = (typeof PLANNER_ACTS)[number];

/** Everything that the add-in does to the tables when it is asked. */
export const ADD_IN_ACTS = [
  'addGoals',
  'addIndicators',
  'moveGoal',
  'setLevel',
  'setDimension',
  'deleteGoal',
  'deleteGoalOnly',
  'deleteIndicators',
  'assignIndicator',
  'renumber',
  'storeIds',
] as const;

export type AddInActKind = (typeof ADD_IN_ACTS)[number];

/** What becomes of something that the add-in does. */
export type Course =
  | { readonly kind: 'done' }
  /** Done and taken back at once. */
  | { readonly kind: 'undone' }
  /** Excel refuses the n-th action. */
  | { readonly kind: 'refused'; readonly action: number }
  /** Excel is gone from the n-th action on; the pane opens anew and cleans up. */
  | { readonly kind: 'cutOff'; readonly action: number }
  /** Somebody types into a cell of the table between reading and writing. */
  | { readonly kind: 'typedMeanwhile' };

export type Act =
  | { readonly by: 'planner'; readonly kind: PlannerActKind; readonly picks: Picks }
  | { readonly by: 'addIn'; readonly kind: AddInActKind; readonly picks: Picks; readonly course: Course };

const picks = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999));
/** Writing one change takes some tens of actions. */
const action = fc.integer({ min: 1, max: 60 });
const course: fc.Arbitrary<Course> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'done' } as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'undone' } as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refused' as const), action }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cutOff' as const), action }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'typedMeanwhile' } as const) },
);

/** What a planner and the add-in do to a workbook, one after the other. */
export const anyWork: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ by: fc.constant('planner' as const), kind: fc.constantFrom(...PLANNER_ACTS), picks }),
    fc.record({ by: fc.constant('addIn' as const), kind: fc.constantFrom(...ADD_IN_ACTS), picks, course }),
  ),
  { minLength: 2, maxLength: 6 },
);

/** One of several by a number; undefined where there is none. */
export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)];
}
