import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMessage } from '../strategy/language';
import { usePane } from './pane-context';
import type { View } from './pane-state';
import { useChosenSummary } from './use-chosen-summary';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  removal: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  removedName: {
    flex: 1,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  count: { flex: '1 1 120px', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

/**
 * The strip that stays at the foot of every view: how much is chosen, the way back from a removal, and the next step.
 * `action` replaces the next step; `status` the count.
 */
export function SelectionFooter({
  action,
  status,
}: {
  readonly action?: ReactNode;
  readonly status?: ReactNode;
}) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages } = useTexts();
  const summary = useChosenSummary();
  return (
    <footer className={styles.footer} aria-label={messages.footer.label}>
      <div role="status">
        {state.removal && state.view.kind === 'draft' && (
          <div className={`${styles.row} ${styles.removal}`}>
            <span className={styles.removedName}>
              {formatMessage(messages.draft.removed, { text: state.removal.name })}
            </span>
            <Button size="small" onClick={() => dispatch({ kind: 'removalUndone' })}>
              {messages.draft.undo}
            </Button>
          </div>
        )}
      </div>
      <div className={styles.row}>
        <div role="status" className={styles.count}>
          {status ?? summary}
        </div>
        {action ?? <NextStep />}
      </div>
    </footer>
  );
}

function NextStep() {
  const { state, count, dispatch } = usePane();
  const { toDraft, toDraftLabel, toPreview, toPreviewLabel } = useTexts().messages.footer;
  const onDraft = state.view.kind === 'draft';
  const next: View = onDraft ? { kind: 'preview' } : { kind: 'draft' };
  if (count.goals + count.others === 0) return null;
  return (
    <Button
      appearance="primary"
      aria-label={onDraft ? toPreviewLabel : toDraftLabel}
      onClick={() => dispatch({ kind: 'viewOpened', view: next })}
    >
      {onDraft ? toPreview : toDraft}
    </Button>
  );
}
