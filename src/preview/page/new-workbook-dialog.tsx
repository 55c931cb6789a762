import type { Messages } from '../messages/messages';
import { Modal } from './modal';

/** Asks before a workbook with changes is given up. */
export function NewWorkbookDialog({
  open,
  messages: { newWorkbook },
  onConfirm,
  onDownload,
  onCancel,
}: {
  readonly open: boolean;
  readonly messages: Messages;
  readonly onConfirm: () => void;
  readonly onDownload: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <Modal open={open} title={newWorkbook.title} onClose={onCancel}>
      <p>{newWorkbook.text}</p>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          {newWorkbook.cancel}
        </button>
        <button type="button" onClick={onDownload}>
          {newWorkbook.download}
        </button>
        <button type="button" className="primary" onClick={onConfirm}>
          {newWorkbook.confirm}
        </button>
      </div>
    </Modal>
  );
}
