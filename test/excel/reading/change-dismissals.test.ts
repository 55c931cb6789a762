import type { DismissalChange } from '../../../src/excel/change-dismissals';
import { changeDismissals } from '../../../src/excel/change-dismissals';
import type { Dismissal } from '../../../src/workbook/records/stored-records';
import {
  DISMISSALS_NAMESPACE,
  HISTORY_NAMESPACE,
  dismissalsXml,
  historyXml,
  readDismissals,
} from '../../../src/workbook/records/stored-records';
import { useExcel } from '../inserted-workbook';
import { plannersWorkbook } from '../planners-workbook';

const excel = useExcel();

const dismissal = (key: string, reason = 'tak ma być'): Dismissal => ({ key, reason, on: '2026-11-22' });
const dismiss = (each: Dismissal): DismissalChange => ({ kind: 'dismiss', dismissal: each });

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

const open = () => excel.open(plannersWorkbook());

describe('putting findings aside', () => {
  it('stores them in the workbook, one reason for each, until they are taken up again', async () => {
    const host = open();
    expect(await changeDismissals(dismiss(dismissal('a')))).toEqual({ ok: true, value: [dismissal('a')] });
    await changeDismissals(dismiss(dismissal('b')));
    await changeDismissals(dismiss(dismissal('a', 'inny powód')));
    const result = await changeDismissals({ kind: 'takeUpAgain', key: 'b' });
    expect(result).toEqual({ ok: true, value: [dismissal('a', 'inny powód')] });
    expect(host.workbook.parts).toHaveLength(1);
    expect(readDismissals(host.workbook.parts)).toEqual({
      kind: 'read',
      value: [dismissal('a', 'inny powód')],
    });
    expect(host.report().roundTrips).toBe(11);
  });

  it('keeps what another person has put aside meanwhile', async () => {
    open();
    await addPart(dismissalsXml([dismissal('theirs')]));
    expect(await changeDismissals(dismiss(dismissal('mine')))).toEqual({
      ok: true,
      value: [dismissal('theirs'), dismissal('mine')],
    });
  });

  it('begins a new part beside one that is damaged', async () => {
    const host = open();
    const damaged = `<pominiete xmlns="${DISMISSALS_NAMESPACE}" wersja="1">?</pominiete>`;
    await addPart(damaged);
    await changeDismissals(dismiss(dismissal('a')));
    await changeDismissals(dismiss(dismissal('b')));
    expect(host.workbook.parts.map(({ xml }) => xml)).toEqual([
      damaged,
      dismissalsXml([dismissal('a'), dismissal('b')]),
    ]);
  });

  it('is refused in a workbook that is read-only, or that a newer version has written into', async () => {
    const host = open();
    host.workbook.readOnly = true;
    expect(await changeDismissals(dismiss(dismissal('a')))).toEqual({
      ok: false,
      problem: { kind: 'readOnly' },
    });
    for (const [namespace, xml] of [
      [DISMISSALS_NAMESPACE, dismissalsXml([])],
      [HISTORY_NAMESPACE, historyXml([])?.xml ?? ''],
    ] as const) {
      const { workbook } = open();
      await addPart(xml.replace('wersja="1"', 'wersja="2"'));
      expect(await changeDismissals(dismiss(dismissal('a')))).toEqual({
        ok: false,
        problem: { kind: 'newerVersion' },
      });
      expect(workbook.parts.map((part) => part.namespace)).toEqual([namespace]);
    }
  });

  it('is refused while another change is under way, or a cell is being edited', async () => {
    const host = open();
    const first = changeDismissals(dismiss(dismissal('a')));
    expect(await changeDismissals(dismiss(dismissal('b')))).toEqual({
      ok: false,
      problem: { kind: 'alreadyRunning' },
    });
    await first;
    host.setCellEditMode(true);
    expect(await changeDismissals(dismiss(dismissal('b')))).toEqual({
      ok: false,
      problem: { kind: 'cellEditMode' },
    });
  });
});
