import type { Messages } from '../messages/messages';
import { Modal } from './modal';

/** A question of the grid, for example whether a sheet is to be deleted. */
export function ConfirmDialog({
  question,
  messages,
  onAnswer,
}: {
  readonly question: string | undefined;
  readonly messages: Messages;
  readonly onAnswer: (yes: boolean) => void;
}) {
  return (
    <Modal open={question !== undefined} onClose={() => onAnswer(false)}>
      <p>{question}</p>
      <div className="actions">
        <button type="button" onClick={() => onAnswer(false)}>
          {messages.question.no}
        </button>
        <button type="button" className="primary" onClick={() => onAnswer(true)}>
          {messages.question.yes}
        </button>
      </div>
    </Modal>
  );
}
