import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Draft, DraftStatement } from '../../strategy/draft';
import { AdaptedWords } from '../adapted-words';
import { OriginLabel } from '../origin-label';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  kind: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  statement: { display: 'flex', flexDirection: 'column' },
});

/** The kinds of entries in the order of the sheets: the cover's, and the programme sheet's. */
const PARTS = {
  cover: ['vision', 'mission', 'challenge', 'interventionArea'],
  programme: ['question', 'deliverable', 'venue', 'outcome', 'advisory'],
} as const satisfies Record<string, readonly DraftStatement['kind'][]>;

/** The entries that are no goals, adapted as they will stand on the cover or on the programme sheet. */
export function PreviewStatements({
  draft: { statements },
  part,
}: {
  readonly draft: Draft;
  readonly part: keyof typeof PARTS;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { kindGroups, preview } = useTexts().messages;
  const groups = PARTS[part].flatMap((kind) => {
    const entries = statements.filter((statement) => statement.kind === kind);
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
  if (groups.length === 0) return null;
  return (
    <section className={sections.section}>
      <SectionHeading>{part === 'cover' ? preview.coverHeading : preview.programmeHeading}</SectionHeading>
      {groups.map(({ kind, entries }) => (
        <div key={kind}>
          <h3 className={styles.kind}>{kindGroups[kind]}</h3>
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
