import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SelectionFooter } from './selection-footer';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    '& p': { margin: 0 },
  },
});

/** A view's content above the strip at its foot. */
export function ViewFrame({
  children,
  footer = <SelectionFooter />,
}: {
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}) {
  return (
    <>
      <main className={useStyles().main}>{children}</main>
      {footer}
    </>
  );
}
