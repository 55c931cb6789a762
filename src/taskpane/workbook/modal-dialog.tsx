import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '480px',
    maxHeight: 'calc(100vh - 24px)',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
    '&[open]': { display: 'flex' },
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  form: { display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, minHeight: 0 },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // Nothing that a key could work: that the dialog has the keyboard is plain to see.
    outlineStyle: 'none',
  },
  content: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `2px ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    overflowY: 'auto',
    '& p': { margin: 0, overflowWrap: 'anywhere' },
    // What scrolls shrinks nothing of what is in it.
    '& > *': { flexShrink: 0 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Side by side also in the narrowest pane, so that there is more room for what is asked.
    '& button': { minWidth: 'auto' },
  },
});

/**
 * A question that has to be answered before anything else. The browser's own modal dialog: it keeps the keyboard inside, closes with
 * Esc and gives the keyboard back to where it was. The title takes the focus, so that a screen reader begins there.
 */
export function ModalDialog({
  title,
  children,
  actions,
  onClose,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the one that goes on first. */
  readonly actions: ReactNode;
  /** Called when the planner wants to leave it with Esc. */
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // Whether it closes is up to the pane's state, from which it is rendered.
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.form}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <div className={styles.content}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
