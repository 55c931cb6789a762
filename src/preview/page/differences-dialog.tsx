import type { Messages } from '../messages/messages';
import { Modal } from './modal';

/** What a newcomer must not expect of the preview. */
export function DifferencesDialog({
  open,
  messages: { differences },
  onClose,
}: {
  readonly open: boolean;
  readonly messages: Messages;
  readonly onClose: () => void;
}) {
  return (
    <Modal open={open} title={differences.title} onClose={onClose}>
      <p>{differences.intro}</p>
      <ul>
        {differences.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="primary" onClick={onClose}>
          {differences.close}
        </button>
      </div>
    </Modal>
  );
}
