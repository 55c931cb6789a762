import * as v from 'valibot';
import type {
  DataVariable,
  DesiredChange,
  Frequency,
  IndicatorKind,
  LocalizedText,
  TerritorialLevel,
} from '../strategy/indicator';
import { DESIRED_CHANGES, FREQUENCIES, INDICATOR_KINDS } from '../strategy/indicator';
import type { Theme } from '../strategy/theme';
import { THEMES } from '../strategy/theme';

/**
 * The files of `indicators/`, as a maintainer writes them: one JSON file for each theme, UTF-8. All of them together are the
 * catalogue of suggested indicators. They are this product's own suggestions: no document of the library has an indicator,
 * and no city's is copied here.
 *
 * **The file**
 * - `theme`: the main theme of all its indicators.
 * - `indicators`: in the order of the catalogue, the ones that most goals of the theme can use first.
 *
 * **An indicator**
 * - `id`: lower-case words joined by hyphens, unique in the catalogue and for ever the same: workbooks refer to it.
 * - `name`: what is measured, short enough for a cell; the catalogue has it once. A share says of what.
 * - `unit`: short: "%", "os.", "‰", "zł", "km", "szt. na 10 tys. mieszk.".
 * - `definition`: in our own words what is counted and how the value is calculated: numerator and denominator, per what, as of
 *   when. What a planner must know before using the values stands there, too, such as a series that has ended.
 * - `desiredChange`: the usual one; the planner may change it. Of a context indicator, which way things would be better, or
 *   `maintain` where neither way is.
 * - `kind`: `goal` when the town hall can move the value, `context` when it only describes the surroundings.
 * - `frequency`: how often new values come.
 * - `level`: the smallest unit that values are published for. An office's own data are `gmina`.
 * - `otherThemes`: what else it fits, the most fitting first, without the file's theme.
 * - `source.name`: who publishes the values, or keeps them when no statistics office does.
 * - `source.variable`: the id in the Local Data Bank (https://bdl.stat.gov.pl), only where it was seen in a source.
 *   `verified` is true when two independent sources give the id this very meaning.
 *
 * `pl` and `en` are the same text in both languages.
 */
export interface IndicatorDocument {
  readonly theme: Theme;
  readonly indicators: readonly IndicatorEntry[];
}

/** An indicator as `IndicatorDocument` describes it. */
export interface IndicatorEntry {
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText;
  readonly definition: LocalizedText;
  readonly desiredChange: DesiredChange;
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  readonly level: TerritorialLevel;
  readonly otherThemes?: readonly Theme[];
  readonly source: { readonly name: LocalizedText; readonly variable?: DataVariable };
}

const LEVELS: readonly TerritorialLevel[] = ['gmina', 'powiat'];

/** The longest name that the sheets have room for: it shares a label of 250 characters with its goal's code. */
const LONGEST_NAME = 120;

const line = v.pipe(
  v.string(),
  v.check(
    (text) => text !== '' && text === text.replace(/\s+/gu, ' ').trim(),
    'must not be empty, begin or end with white space, or contain any but single spaces',
  ),
);
const sentences = v.pipe(line, v.regex(/\p{L}.*\.$/u, 'must be whole sentences that end with a dot'));
const name = v.pipe(
  line,
  v.maxLength(LONGEST_NAME, `must not be longer than ${LONGEST_NAME} characters`),
  v.regex(/[^.]$/, 'must not end with a dot'),
);
const unit = v.pipe(line, v.maxLength(30, 'must not be longer than 30 characters'));

function inBothLanguages(text: v.GenericSchema<string>): v.GenericSchema<LocalizedText> {
  return v.strictObject({ pl: text, en: text });
}

const entry: v.GenericSchema<IndicatorEntry> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  name: inBothLanguages(name),
  unit: inBothLanguages(unit),
  definition: inBothLanguages(sentences),
  desiredChange: v.picklist(DESIRED_CHANGES),
  kind: v.picklist(INDICATOR_KINDS),
  frequency: v.picklist(FREQUENCIES),
  level: v.picklist(LEVELS),
  otherThemes: v.optional(v.pipe(v.array(v.picklist(THEMES)), v.minLength(1), v.maxLength(3))),
  source: v.strictObject({
    name: inBothLanguages(line),
    variable: v.optional(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^\d+$/, 'must be digits')),
        verified: v.boolean(),
      }),
    ),
  }),
});

/** The shape of a file; see `IndicatorDocument` for what the fields mean. */
export const indicatorDocument: v.GenericSchema<IndicatorDocument> = v.strictObject({
  theme: v.picklist(THEMES),
  indicators: v.pipe(v.array(entry), v.minLength(1)),
});
