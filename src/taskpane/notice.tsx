import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: 'block' },
  body: { overflowWrap: 'anywhere' },
});

/** A message in the flow of a view, with a sign and a title; `actions` are buttons below it. */
export function Notice({
  intent,
  title,
  children,
  actions,
}: {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && actions !== false && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
