import type { StoredPart } from '../../workbook/reading/workbook-snapshot';

/** A custom XML part of the workbook that can be written anew. */
export interface OpenPart extends StoredPart {
  readonly id: string;
}

/** Queues the reading of which parts there are of some namespaces; after the next sync their texts can be queued. */
export function queueParts(
  context: Excel.RequestContext,
  namespaces: readonly string[],
): () => () => readonly OpenPart[] {
  const { customXmlParts } = context.workbook;
  const lists = namespaces.map((namespace) => {
    const list = customXmlParts.getByNamespace(namespace);
    list.load('items/id');
    return { namespace, list };
  });
  return () => {
    const parts = lists.flatMap(({ namespace, list }) =>
      list.items.map(({ id }) => ({ namespace, id, xml: customXmlParts.getItem(id).getXml() })),
    );
    return () => parts.map(({ namespace, id, xml }) => ({ namespace, id, xml: xml.value }));
  };
}
