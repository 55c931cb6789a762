import type { Messages } from '../messages/messages';
import { Modal } from './modal';

/** Asks before a workbook with changes is given up for another one. */
export function GiveUpDialog({
  open,
  texts,
  onConfirm,
  onDownload,
  onCancel,
}: {
  readonly open: boolean;
  readonly texts: Messages['newWorkbook'];
  readonly onConfirm: () => void;
  readonly onDownload: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <Modal open={open} title={texts.title} onClose={onCancel}>
      <p>{texts.text}</p>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button type="button" onClick={onDownload}>
          {texts.download}
        </button>
        <button type="button" className="primary" onClick={onConfirm}>
          {texts.confirm}
        </button>
      </div>
    </Modal>
  );
}
