import { childrenOf, localName, plainText, readText, type XmlElement } from './xml';

/** A text of a file that may be made of runs, each with a look of its own. */
export interface FileText {
  readonly text: string;
  /** Whether parts of it look different from others. */
  readonly hasLooks: boolean;
}

/** The texts that cells refer to by number (ECMA-376 part 1, 18.4.9). */
export function sharedTexts(root: XmlElement | undefined): readonly FileText[] {
  return childrenOf(root, 'si').map(textOfRuns);
}

/** The text of a shared or inline string; how it is pronounced is left out. */
export function textOfRuns(item: XmlElement): FileText {
  let text = '';
  let hasLooks = false;
  for (const part of childrenOf(item)) {
    const name = localName(part);
    if (name === 't') text += plainText(part);
    if (name !== 'r') continue;
    for (const piece of childrenOf(part, 't')) text += plainText(piece);
    hasLooks ||= childrenOf(part, 'rPr').some((look) => childrenOf(look).length > 0);
  }
  return { text: readText(text), hasLooks };
}
