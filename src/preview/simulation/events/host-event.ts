/** What the client calls an event when it talks to a host: the number under which handlers for it are kept (`eventType` in its code). */
export const EVENT = {
  worksheetChanged: 10,
  worksheetAdded: 13,
  worksheetDeleted: 15,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** Something that happened in the workbook, as the client's transforms of arguments read it. */
export interface HostEvent {
  readonly event: EventNumber;
  readonly details: {
    /** Everything is done by the one user of this workbook; nobody else is in it. */
    readonly source: 'Local';
    readonly worksheetId: string;
    readonly tableId?: string;
    readonly tableName?: string;
    readonly changeType?: 'RangeEdited';
    readonly address?: string;
  };
}
