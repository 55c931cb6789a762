import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SearchHit } from '../../library/search';
import { createSearch } from '../../library/search';
import { formatMessage } from '../../strategy/language';
import type { Strategy } from '../../strategy/strategy';
import { usePane } from '../pane-context';
import { StatusBadge } from '../status-badge';
import { useTexts } from '../use-texts';
import { SearchHitRow } from './search-hit-row';

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hits: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What a query found, by document, each hit with a tick box. */
export function SearchResults({ query }: { readonly query: string }) {
  const styles = useStyles();
  const { strategies, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const search = useMemo(() => createSearch(strategies), [strategies]);
  const hits = useMemo(() => search(query), [search, query]);
  const groups = useMemo(() => groupByDocument(hits), [hits]);
  return (
    <>
      <div role="status" className={styles.summary}>
        {hits.length === 0
          ? formatMessage(messages.search.nothing, { query: query.trim() })
          : `${plural(messages.search.found, hits.length)} ${plural(messages.search.inDocuments, groups.length)}`}
      </div>
      {hits.length === 0 && <p>{messages.search.nothingHint}</p>}
      {groups.map(({ strategy, hits: found }) => (
        <section key={strategy.id} className={styles.group}>
          <h2 className={styles.name}>
            <Link
              as="button"
              onClick={() =>
                dispatch({ kind: 'viewOpened', view: { kind: 'strategy', strategyId: strategy.id } })
              }
            >
              {strategy.place.forms.nominative}
            </Link>
          </h2>
          {strategy.status.kind === 'superseded' && <StatusBadge status={strategy.status} />}
          <ul className={styles.hits}>
            {found.map((hit) => (
              <SearchHitRow key={hit.node.id} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface DocumentHits {
  readonly strategy: Strategy;
  readonly hits: readonly SearchHit[];
}

/** Documents in the order of their best hit. */
function groupByDocument(hits: readonly SearchHit[]): readonly DocumentHits[] {
  const groups = new Map<Strategy, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.strategy);
    if (group) group.push(hit);
    else groups.set(hit.strategy, [hit]);
  }
  return [...groups].map(([strategy, found]) => ({ strategy, hits: found }));
}
