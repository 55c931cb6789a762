import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../strategy/check/finding';
import { findingText } from '../../workbook/check-text';
import { useTexts } from '../use-texts';
import { ModalDialog } from '../workbook/modal-dialog';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isoDay } from './today';

/** The longest reason, in UTF-16 units: all of them are kept in the workbook. */
const LIMIT = 500;

/** Asks why a finding is to be put aside; without a reason it is not. */
export function DismissDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const { language, plural } = useTexts();
  const { check, dialogs } = useWorkbookTexts();
  const { changeDismissals } = useWork();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const trimmed = reason.trim();
  const problem =
    trimmed === ''
      ? isAsked
        ? check.reasonMissing
        : undefined
      : trimmed.length > LIMIT
        ? plural(check.reasonTooLong, trimmed.length, { limit: LIMIT })
        : undefined;
  const dismiss = () => {
    setIsAsked(true);
    if (trimmed === '' || trimmed.length > LIMIT) {
      field.current?.focus();
      return;
    }
    onClose();
    void changeDismissals({
      kind: 'dismiss',
      dismissal: { key: finding.key, reason: trimmed, on: isoDay(new Date()) },
    });
  };
  return (
    <ModalDialog
      title={check.dismissTitle}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={dismiss}>
            {check.dismissConfirm}
          </Button>
          <Button onClick={onClose}>{dialogs.cancel}</Button>
        </>
      }
    >
      <p>{findingText(finding, language)}</p>
      <Field
        label={check.reason}
        hint={check.reasonHint}
        required
        {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
      >
        <Textarea
          ref={field}
          value={reason}
          rows={3}
          resize="vertical"
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
    </ModalDialog>
  );
}
