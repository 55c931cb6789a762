import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatMessage } from '../../strategy/language';
import { useIndicatorTexts } from './use-indicator-texts';

/** Opens an indicator's fields; when they have just been closed, it takes the keyboard back. */
export function EditButton({
  name,
  takesFocus,
  onClick,
}: {
  readonly name: string;
  readonly takesFocus: boolean;
  readonly onClick: () => void;
}) {
  const { edit, editLabel } = useIndicatorTexts().indicator;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <Button ref={button} size="small" aria-label={formatMessage(editLabel, { name })} onClick={onClick}>
      {edit}
    </Button>
  );
}
