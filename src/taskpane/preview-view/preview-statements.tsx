import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Draft } from '../../strategy/draft';
import { AdaptedWords } from '../adapted-words';
import { OriginLabel } from '../origin-label';
import { SectionHeading } from '../section-heading';
import type { STATEMENT_PARTS } from '../statement-parts';
import { groupStatements } from '../statement-parts';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  statement: { display: 'flex', flexDirection: 'column' },
});

/** The entries that are no goals, adapted as they will stand on the cover or on the programme sheet. */
export function PreviewStatements({
  draft: { statements },
  part,
}: {
  readonly draft: Draft;
  readonly part: keyof typeof STATEMENT_PARTS;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { kindGroups, preview } = useTexts().messages;
  const groups = groupStatements(statements, part);
  if (groups.length === 0) return null;
  return (
    <section className={sections.section}>
      <SectionHeading>{part === 'cover' ? preview.coverHeading : preview.programmeHeading}</SectionHeading>
      {groups.map(({ kind, entries }) => (
        <div key={kind}>
          <h3 className={sections.kind}>{kindGroups[kind]}</h3>
          <ul className={sections.list}>
            {entries.map(({ origin, text, code }) => (
              <li
                key={`${origin.strategyId}:${origin.nodeId}`}
                className={mergeClasses(styles.statement, sections.text)}
              >
                <span>
                  {code !== undefined && <span className={sections.code}>{code} </span>}
                  <AdaptedWords text={text} />
                </span>
                <OriginLabel origin={origin} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
