import type { StoredHistory } from '../../workbook/records/stored-records';
import { HISTORY_NAMESPACE, partInUse, readHistory } from '../../workbook/records/stored-records';

/** The memory of the add-in's writes as it is stored in the workbook. */
export interface HistoryPart {
  readonly history: StoredHistory;
  /** The part that is written anew; undefined where one has to be begun. */
  readonly id: string | undefined;
}

/**
 * Queues the reading of the history.
 * @returns what was read, to be asked for after the next sync; that takes another round trip only where a damaged part stands beside it
 */
export function loadHistory(context: Excel.RequestContext): () => Promise<HistoryPart> {
  const found = context.workbook.customXmlParts.getByNamespace(HISTORY_NAMESPACE);
  found.load('items/id');
  const only = { xml: found.getOnlyItemOrNullObject().getXml() };
  return async () => {
    const ids = found.items.map(({ id }) => id);
    if (ids.length < 2) return historyPart(ids, ids.length === 0 ? [] : [only.xml.value]);
    const xmls = found.items.map((part) => part.getXml());
    await context.sync();
    return historyPart(
      ids,
      xmls.map(({ value }) => value),
    );
  };
}

function historyPart(ids: readonly string[], xmls: readonly string[]): HistoryPart {
  const parts = xmls.map((xml) => ({ namespace: HISTORY_NAMESPACE, xml }));
  const used = partInUse(parts);
  return { history: readHistory(parts), id: used === undefined ? undefined : ids[used] };
}

/** Queues the storing of the history's XML; without any, its part goes. */
export function queueHistory(
  context: Excel.RequestContext,
  id: string | undefined,
  xml: string | undefined,
): Excel.CustomXmlPart | undefined {
  const parts = context.workbook.customXmlParts;
  if (id === undefined) return xml === undefined ? undefined : parts.add(xml);
  const part = parts.getItem(id);
  if (xml === undefined) part.delete();
  else part.setXml(xml);
  return part;
}
