import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckboxChecked20Filled,
  CheckboxIndeterminate20Filled,
  CheckboxUnchecked20Regular,
} from '@fluentui/react-icons';
import type { SelectionState } from '../../strategy/selection';

const useStyles = makeStyles({
  mark: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  chosen: { color: tokens.colorCompoundBrandForeground1 },
});

const SIGNS = {
  all: CheckboxChecked20Filled,
  some: CheckboxIndeterminate20Filled,
  none: CheckboxUnchecked20Regular,
} as const;

/** The picture of a tri-state tick box; what it means is said by the element that holds it. */
export function TickMark({ state }: { readonly state: SelectionState }) {
  const styles = useStyles();
  const Sign = SIGNS[state];
  return (
    <span className={mergeClasses(styles.mark, state !== 'none' && styles.chosen)} aria-hidden>
      <Sign />
    </span>
  );
}
