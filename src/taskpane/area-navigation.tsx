import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import type { View } from './pane-state';
import { isStep } from './pane-state';
import { NARROW, useNavigationStyles } from './use-navigation-styles';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  area: {
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    // Three areas beside the language in 320 pixels.
    [NARROW]: { padding: '0 5px' },
  },
});

/** The pane's three areas: the steps towards a new draft, the draft in the workbook, its check. */
export function AreaNavigation() {
  const shared = useNavigationStyles();
  const { state } = usePane();
  const { areas } = useTexts().messages.navigation;
  const { view, step } = state;
  return (
    <nav aria-label={areas.label}>
      <ul className={shared.list}>
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
  const shared = useNavigationStyles();
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.button, styles.area, current && shared.current)}
        aria-current={current ? 'page' : undefined}
        onClick={() => dispatch({ kind: 'viewOpened', view })}
      >
        {name}
      </button>
    </li>
  );
}
