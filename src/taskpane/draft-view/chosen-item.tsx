import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Provenance } from '../../strategy/draft';
import { formatMessage } from '../../strategy/language';
import { OriginLabel } from '../origin-label';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: 1 },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remove: { flexShrink: 0, minWidth: '28px', maxWidth: '28px', height: '28px', padding: 0 },
});

/** A chosen goal or entry with the button that takes it out. */
export function ChosenItem({
  code,
  clamped = false,
  text,
  strong = false,
  origin,
  broughtAlong,
  below,
  onRemove,
  children,
}: {
  readonly code?: string;
  /** Whether a long text shows only its beginning; the preview has all of it. */
  readonly clamped?: boolean;
  readonly text: string;
  readonly strong?: boolean;
  readonly origin: Provenance;
  /** Whether it stands here only because something below it was chosen. */
  readonly broughtAlong: boolean;
  /** How many goals go with it. */
  readonly below: number;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { messages, plural } = useTexts();
  const { remove, removeLabel, removeWithBelow } = messages.draft;
  return (
    <li>
      <div className={styles.row}>
        <div className={mergeClasses(sections.text, styles.text)}>
          <span lang="pl" className={mergeClasses(strong && sections.strong, clamped && styles.clamped)}>
            {code !== undefined && <span className={sections.code}>{code} </span>}
            {text}
          </span>
          <div className={styles.facts}>
            <OriginLabel origin={origin} />
            {broughtAlong && <span>{messages.draft.broughtAlong}</span>}
          </div>
        </div>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          title={remove}
          aria-label={
            below === 0 ? formatMessage(removeLabel, { text }) : plural(removeWithBelow, below, { text })
          }
          onClick={onRemove}
        />
      </div>
      {children}
    </li>
  );
}
