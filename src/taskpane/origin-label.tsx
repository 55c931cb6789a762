import type { Provenance } from '../strategy/draft';
import { usePane } from './pane-context';
import { useSectionStyles } from './use-section-styles';

/** Where a text came from, briefly: the document's place and the source's code. */
export function OriginLabel({ origin }: { readonly origin: Provenance }) {
  const styles = useSectionStyles();
  const { strategies } = usePane();
  const place = strategies.find(({ id }) => id === origin.strategyId)?.place.forms.nominative;
  return (
    <span className={styles.origin} lang="pl">
      {[place, origin.code].filter((part) => part !== undefined).join(' ')}
    </span>
  );
}
