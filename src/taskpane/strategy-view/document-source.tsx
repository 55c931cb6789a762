import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { formatMessage } from '../../strategy/language';
import type { Strategy } from '../../strategy/strategy';
import { useTexts } from '../use-texts';
import { VisuallyHidden } from '../visually-hidden';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', minHeight: '24px' },
});

/** Who adopted the document, and where its text comes from. */
export function DocumentSource({ strategy: { resolution, source } }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const { messages, date } = useTexts();
  if (resolution === undefined && source.url === undefined) return null;
  return (
    <div className={styles.source}>
      {resolution && (
        <span>
          {formatMessage(messages.strategy.resolution, { ...resolution, date: date(resolution.date) })}
        </span>
      )}
      {source.url !== undefined && (
        <span>
          <Link className={styles.link} href={source.url} target="_blank" rel="noreferrer">
            {messages.strategy.source}: {new URL(source.url).hostname}
            <Open16Regular aria-hidden />
            <VisuallyHidden>({messages.strategy.opensInBrowser})</VisuallyHidden>
          </Link>
        </span>
      )}
    </div>
  );
}
