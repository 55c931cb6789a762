import { Button } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import { ModalDialog } from './modal-dialog';
import { usePlacesText } from './place-text';
import { useWork } from './use-work';
import { useWorkbookTexts } from './use-workbook-texts';

/** Asks, when part of a write was edited since, whether to take back the rest; names what would stay. */
export function EditedDialog() {
  const { work } = usePane().state.workbook;
  const { editedSince } = useWorkbookTexts();
  const placesText = usePlacesText();
  const { undo, close } = useWork();
  if (work.kind !== 'undone' || work.outcome.kind !== 'edited') return null;
  const { record, outcome } = work;
  return (
    <ModalDialog
      title={editedSince.title}
      onClose={close}
      actions={
        <>
          <Button appearance="primary" onClick={() => void undo(record, true)}>
            {editedSince.confirm}
          </Button>
          <Button onClick={close}>{editedSince.cancel}</Button>
        </>
      }
    >
      <p>{formatMessage(editedSince.text, { cells: placesText(outcome.cells) })}</p>
    </ModalDialog>
  );
}
