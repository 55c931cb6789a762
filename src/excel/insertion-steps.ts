import { sheetNamed } from './apply/sheet-range';
import type { Step } from './apply/step';
import { jsonBytes, step } from './apply/step';
import type { InsertionMarker } from './insertion-marker';
import { MARKER_KEY, markerText, markName } from './insertion-marker';

/**
 * What an insertion does before it writes anything else: it records itself in the workbook's settings, then adds each sheet and
 * puts its mark on at once. Sheets get their names when they are added, since renaming cannot be undone on Windows and Mac
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 */
export function openingSteps(marker: InsertionMarker): readonly Step[] {
  return [setMarkerStep(marker), ...marker.sheets.map((name) => addSheetStep(name, markName(marker.token)))];
}

/**
 * What it does when every sheet stands: the wanted sheet to the front, marks away, protection on, the record away last of all. The
 * marks go before: whether Excel deletes a protected sheet's names is nowhere said. A protected sheet itself can be deleted as
 * long as the workbook's structure is not protected, so taking back works at every point.
 */
export function closingSteps(
  marker: InsertionMarker,
  activeSheet: string,
  protection: readonly Step[],
): readonly Step[] {
  return [
    setMarkerStep({ ...marker, phase: 'finishing' }),
    step(2, 0, (context) => {
      sheetNamed(context, activeSheet).activate();
    }),
    ...marker.sheets.map((name) =>
      step(4, 0, (context) => {
        sheetNamed(context, name).names.getItem(markName(marker.token)).delete();
      }),
    ),
    ...protection,
    step(3, 0, (context) => {
      context.workbook.settings.getItem(MARKER_KEY).delete();
    }),
  ];
}

function setMarkerStep(marker: InsertionMarker): Step {
  const text = markerText(marker);
  return step(3, jsonBytes(text), (context) => {
    context.workbook.settings.add(MARKER_KEY, text);
  });
}

function addSheetStep(name: string, mark: string): Step {
  return step(8, jsonBytes(name), (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.names.add(mark, sheet.getRangeByIndexes(0, 0, 1, 1).untrack()).visible = false;
  });
}
