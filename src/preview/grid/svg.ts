type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element as text; `children` are elements made here, never texts of others. */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? rounded(value) : value)}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** A line of text at a point; `y` is its middle. */
export function svgText(text: string, attributes: Attributes): string {
  return svg('text', { 'dominant-baseline': 'central', ...attributes }, escapeXml(text));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Hundredths of a pixel are more than enough. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
