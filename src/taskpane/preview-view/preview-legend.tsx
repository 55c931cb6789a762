import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle12Regular } from '@fluentui/react-icons';
import type { Draft } from '../../strategy/draft';
import { walkGoals } from '../../strategy/draft';
import { useAdaptedStyles } from '../adapted-words';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Says what the marks in the preview mean, as far as there are any. */
export function PreviewLegend({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const adapted = useAdaptedStyles();
  const { legendChanged, legendOpen } = useTexts().messages.preview;
  const texts = [
    ...[...walkGoals(draft.goals)].map(({ name }) => name),
    ...draft.statements.map(({ text }) => text),
  ];
  const kinds = new Set(texts.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
  if (!kinds.has('replaced') && !kinds.has('open')) return null;
  return (
    <ul className={styles.legend}>
      {kinds.has('replaced') && (
        <li>
          <mark className={adapted.changed}>{legendChanged}</mark>
        </li>
      )}
      {kinds.has('open') && (
        <li>
          <span className={adapted.open}>{legendOpen}</span>
          <QuestionCircle12Regular className={adapted.sign} aria-hidden />
        </li>
      )}
    </ul>
  );
}
