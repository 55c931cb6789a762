import * as v from 'valibot';

/** Kinds of actions in a request of the Office.js client (`ActionType` of its runtime). */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Kinds of paths to an object (`ObjectPathType` of its runtime). */
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

const argumentInfo = v.optional(
  v.object({
    Arguments: v.optional(v.array(v.unknown())),
    ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.number()))),
  }),
);

const batch = v.object({
  Actions: v.array(
    v.object({
      Id: v.number(),
      ActionType: v.number(),
      Name: v.string(),
      ObjectPathId: v.number(),
      ArgumentInfo: argumentInfo,
      QueryInfo: v.optional(
        v.object({
          Select: v.optional(v.array(v.string())),
          Expand: v.optional(v.array(v.string())),
          Top: v.optional(v.number()),
          Skip: v.optional(v.number()),
        }),
      ),
    }),
  ),
  ObjectPaths: v.record(
    v.string(),
    v.object({
      Id: v.number(),
      ObjectPathType: v.number(),
      Name: v.string(),
      ParentObjectPathId: v.optional(v.number()),
      ArgumentInfo: argumentInfo,
    }),
  ),
});

/** A batch as the client sends it: actions in order, and the paths to the objects that they act on. */
export type Batch = v.InferOutput<typeof batch>;
export type Action = Batch['Actions'][number];
export type ObjectPath = Batch['ObjectPaths'][string];
export type ArgumentInfo = Action['ArgumentInfo'];

/**
 * Reads a request's body.
 * @throws ValiError when the client sends another shape than the one that this simulation was written for
 */
export function parseBatch(body: string): Batch {
  return v.parse(batch, JSON.parse(body));
}
