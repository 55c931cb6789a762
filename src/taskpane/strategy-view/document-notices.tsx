import { makeStyles, tokens } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import type { Strategy } from '../../strategy/strategy';
import { Notice } from '../notice';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What the planner must know before building on a document: that it is no longer in force, and our own note on it. */
export function DocumentNotices({ strategy: { status, note } }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const { messages, language, date } = useTexts();
  const texts = messages.strategy;
  if (status.kind === 'unstated' && note === undefined) return null;
  return (
    <div className={styles.notices}>
      {status.kind === 'superseded' && (
        <Notice intent="warning" title={formatMessage(texts.superseded, { date: date(status.on) })}>
          {formatMessage(texts.supersededBy, status)} {texts.supersededAdvice}
        </Notice>
      )}
      {note && (
        <Notice intent="info" title={texts.note}>
          {note[language]}
        </Notice>
      )}
    </div>
  );
}
