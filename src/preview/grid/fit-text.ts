import { lineWidth } from '../../workbook/text-width';

/** Of a digit's width in that font to the font's size; a little more than measured, since the page's font may be another. */
const DIGIT = 0.53;

/** About how many pixels a line of text takes in a font of that many pixels. */
export function textPixels(text: string, fontSize: number): number {
  return lineWidth(text) * fontSize * DIGIT;
}

/** The text, cut to the width and ended by an ellipsis where it is too long. */
export function cutText(text: string, fontSize: number, width: number): string {
  if (textPixels(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textPixels(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A text in lines of at most that width; what is too much for the lines is cut. */
export function textLines(text: string, fontSize: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textPixels(longer, fontSize) > width) {
      if (lines.length === most - 1)
        return [...lines, cutText([line, ...words.slice(index)].join(' '), fontSize, width)];
      lines.push(cutText(line, fontSize, width));
      line = word;
    } else line = longer;
  }
  return [...lines, cutText(line, fontSize, width)];
}
