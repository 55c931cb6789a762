/**
 * Endings of Polish nouns and adjectives, folded (ą → a, ł → l …), and what the stem ends in instead of them. Most are
 * simply cut off. Before the others the stem has changed: in the locative and the masculine plural its last consonant
 * softens (infrastruktura – infrastrukturze, turystyka – turystyce, urzędnik – urzędnicy, turysta – turyści), perhaps with
 * its a turned into e (miasto – mieście, powiat – powiecie); and an e comes and goes (ośrodek – ośrodka, mieszkaniec –
 * mieszkańcy).
 */
const ENDINGS: readonly (readonly [ending: string, stemEnd: string])[] = [
  ...'a e i o u y ia ie io iu ej iej em iem ym im om iom ow iow ego iego emu iemu owi iowi ach iach ami iami ych ich ymi imi'
    .split(' ')
    .map((ending) => [ending, ''] as const),
  ['rze', 'r'],
  ['rzy', 'r'],
  ['dzie', 'd'],
  ['dze', 'g'],
  ['dzy', 'g'],
  ['cie', 't'],
  ['ce', 'k'],
  ['cy', 'k'],
  ['sze', 'ch'],
  ['sci', 'st'],
  ['iecie', 'iat'],
  ['iescie', 'iast'],
  ['ek', 'k'],
  ['iec', 'c'],
];

const SHORTEST_STEM = 3;

/**
 * The stems that a folded word may have, the word itself among them. Two words are taken for forms of one word when they
 * share a stem: "transportu" and "transport", "mieszkańcy" and "mieszkańców". It errs on the side of finding too much,
 * because hits by stem rank last. Derived words (transport – transportowy) are not forms; word beginnings find them.
 */
export function stemsOf(folded: string): ReadonlySet<string> {
  const stems = new Set([folded]);
  for (const [ending, stemEnd] of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, folded.length - ending.length) + stemEnd;
    if (stem.length < SHORTEST_STEM) continue;
    stems.add(stem);
    // urząd – urzędu, błąd – błędu
    if (stem.endsWith('ed')) stems.add(`${stem.slice(0, -2)}ad`);
  }
  return stems;
}
