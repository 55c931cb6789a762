import type { IndicatorTemplate } from '../strategy/indicator';
import { stemsOf } from './inflection';
import { topicWords } from './topic-words';
import { Vocabulary } from './vocabulary';

/** A template with the folded words of its Polish texts that say what it is about. */
interface IndexedTemplate {
  readonly template: IndicatorTemplate;
  readonly nameWords: ReadonlySet<string>;
  readonly definitionWords: ReadonlySet<string>;
}

/** The words of a catalogue's templates, folded once. */
interface TemplateIndex {
  readonly entries: readonly IndexedTemplate[];
  /** The words of the templates that are forms of a folded word, or derived from it (transportu – transportowy). */
  readonly formsOf: (folded: string) => readonly string[];
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
  return {
    entries: templates.map((template) => ({
      template,
      nameWords: foldedTopicWords(template.name.pl),
      definitionWords: foldedTopicWords(template.definition.pl),
    })),
    formsOf: (folded) => {
      const deriving = [...stemsOf(folded)].filter((stem) => stem.length >= SHORTEST_DERIVING_STEM);
      return [
        ...vocabulary.fits(folded, { beginnings: false }).keys(),
        ...deriving.flatMap((stem) => [...vocabulary.fits(stem, { beginnings: true }).keys()]),
      ];
    },
  };
}

function foldedTopicWords(text: string): ReadonlySet<string> {
  return new Set(topicWords(text).map(({ folded }) => folded));
}
