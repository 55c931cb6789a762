import type { IndicatorTemplate } from '../strategy/indicator';
import { stemsOf } from './inflection';
import { topicWords } from './topic-words';
import { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A template with the folded words of its Polish texts that say what it is about. */
interface IndexedTemplate {
  readonly template: IndicatorTemplate;
  readonly nameWords: ReadonlySet<string>;
  readonly definitionWords: ReadonlySet<string>;
}

/** A word of a goal that templates have. */
interface MatchedWord {
  readonly word: Word;
  /** The words of the templates that are forms of it, or derived from it (transportu – transportowy), folded. */
  readonly forms: readonly string[];
  /** 1 when one template has it, less the more have it. */
  readonly rarity: number;
}

/** The words of a catalogue's templates, folded once. */
interface TemplateIndex {
  readonly entries: readonly IndexedTemplate[];
  /** The words that templates have, in their order; of several forms of one word only the first. */
  readonly match: (words: readonly Word[]) => readonly MatchedWord[];
}

/** The shortest stem by which a longer word is taken for derived; shorter ones begin too many words by chance. */
const SHORTEST_DERIVING_STEM = 5;

const indexes = new WeakMap<readonly IndicatorTemplate[], TemplateIndex>();

/** The index of a list of templates, made when first asked for: a catalogue is asked about one goal after another. */
export function indexOf(templates: readonly IndicatorTemplate[]): TemplateIndex {
  const index = indexes.get(templates) ?? makeIndex(templates);
  indexes.set(templates, index);
  return index;
}

function makeIndex(templates: readonly IndicatorTemplate[]): TemplateIndex {
  const vocabulary = new Vocabulary(
    templates.flatMap(({ name, definition }) => [...topicWords(name.pl), ...topicWords(definition.pl)]),
  );
  const entries = templates.map((template) => ({
    template,
    nameWords: foldedTopicWords(template.name.pl),
    definitionWords: foldedTopicWords(template.definition.pl),
  }));
  return {
    entries,
    match: (words) => {
      const used = new Set<string>();
      return words.flatMap((word) => {
        const forms = formsIn(vocabulary, word.folded);
        const having = entries.filter(({ nameWords, definitionWords }) =>
          forms.some((form) => nameWords.has(form) || definitionWords.has(form)),
        ).length;
        if (having === 0 || forms.some((form) => used.has(form))) return [];
        for (const form of forms) used.add(form);
        return [{ word, forms, rarity: 1 / Math.sqrt(having) }];
      });
    },
  };
}

function formsIn(vocabulary: Vocabulary, folded: string): readonly string[] {
  const deriving = [...stemsOf(folded)].filter((stem) => stem.length >= SHORTEST_DERIVING_STEM);
  return [
    ...vocabulary.fits(folded, { beginnings: false }).keys(),
    ...deriving.flatMap((stem) => [...vocabulary.fits(stem, { beginnings: true }).keys()]),
  ];
}

function foldedTopicWords(text: string): ReadonlySet<string> {
  return new Set(topicWords(text).map(({ folded }) => folded));
}
