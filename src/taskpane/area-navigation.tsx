import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import type { View } from './pane-state';
import { isStep } from './pane-state';
import { useTexts } from './use-texts';

const NARROW = '@media (max-width: 420px)';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  area: {
    position: 'relative',
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // Three areas beside the language in 320 pixels.
    [NARROW]: { padding: '0 5px' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      right: '5px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});

/** The pane's three areas: the steps towards a new draft, the draft in the workbook, its check. */
export function AreaNavigation() {
  const styles = useStyles();
  const { state } = usePane();
  const { areas } = useTexts().messages.navigation;
  const { view, step } = state;
  return (
    <nav aria-label={areas.label}>
      <ul className={styles.list}>
        <Area view={step} name={areas.newDraft} current={isStep(view)} />
        <Area view={{ kind: 'workbook' }} name={areas.workbook} current={view.kind === 'workbook'} />
        <Area view={{ kind: 'check' }} name={areas.check} current={view.kind === 'check'} />
      </ul>
    </nav>
  );
}

function Area({
  view,
  name,
  current,
}: {
  readonly view: View;
  readonly name: string;
  readonly current: boolean;
}) {
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.area, current && styles.current)}
        aria-current={current ? 'page' : undefined}
        onClick={() => dispatch({ kind: 'viewOpened', view })}
      >
        {name}
      </button>
    </li>
  );
}
