import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMessage } from '../strategy/language';
import { usePane } from './pane-context';
import type { Removal, View } from './pane-state';
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

/** Where a removal is made, and can be taken back. */
const VIEW_OF_REMOVAL = { goals: 'draft', indicator: 'indicators' } as const satisfies Record<
  Removal['kind'],
  View['kind']
>;

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
        {state.removal && state.view.kind === VIEW_OF_REMOVAL[state.removal.kind] && (
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
  const { footer } = useTexts().messages;
  if (count.goals + count.others === 0) return null;
  const next = nextStep(state.view, count.goals > 0);
  const { label, name } = {
    draft: { name: footer.toDraft, label: footer.toDraftLabel },
    indicators: { name: footer.toIndicators, label: footer.toIndicatorsLabel },
    preview: { name: footer.toPreview, label: footer.toPreviewLabel },
  }[next];
  return (
    <Button
      appearance="primary"
      aria-label={label}
      onClick={() => dispatch({ kind: 'viewOpened', view: { kind: next } })}
    >
      {name}
    </Button>
  );
}

/** What comes after a view; indicators only where there are goals to measure. */
function nextStep({ kind }: View, hasGoals: boolean): 'draft' | 'indicators' | 'preview' {
  if (kind === 'draft') return hasGoals ? 'indicators' : 'preview';
  return kind === 'indicators' ? 'preview' : 'draft';
}
