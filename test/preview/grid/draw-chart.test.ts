import fc from 'fast-check';
import { drawChart } from '../../../src/preview/grid/draw-chart';
import { textLines, textPixels } from '../../../src/preview/grid/fit-text';
import type { ShownChart } from '../../../src/preview/grid/shown-chart';
import { valueScale } from '../../../src/preview/grid/value-scale';

const size = { width: 500, height: 300 };
const polish = (value: number): string => String(value).replace('.', ',');
const draw = (chart: ShownChart) => drawChart(chart, size, polish);

const bars: ShownChart = {
  kind: 'stackedBars',
  title: 'Oceny <&> "cele"',
  categories: ['1. Pierwszy', '2. Drugi'],
  series: [
    { name: '✔ osiągnięty', color: '#0B7A6B', values: [2, 0] },
    { name: '◆ zagrożony', color: '#E0A100', values: [1, 4] },
  ],
};

const course: ShownChart = {
  kind: 'columnsAndLine',
  title: 'Wartości',
  categories: ['2026', '2027', '2028'],
  series: [
    { name: 'Wartość', color: '#0B5563', values: [2.5, -5, 0] },
    { name: 'Ścieżka', color: '#E0A100', values: [1, undefined, 3] },
  ],
};

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of that colour in the plot; the one in the legend comes last and is left out. */
function rectangles(picture: string, color: string): readonly Rectangle[] {
  return [...picture.matchAll(/<rect ([^>]*)>/g)]
    .filter(([element]) => element.includes(`fill="${color}"`))
    .map(([, attributes = '']) => {
      const read = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
      return { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
    })
    .slice(0, -1);
}

const textsIn = (picture: string) => [...picture.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text);

test('a chart says in words all that it shows', () => {
  expect(draw(bars)).toContain(
    'aria-label="Oceny &lt;&amp;&gt; &quot;cele&quot;. 1. Pierwszy: ✔ osiągnięty 2, ◆ zagrożony 1. 2. Drugi: ✔ osiągnięty 0, ◆ zagrożony 4"',
  );
  expect(draw(course)).toContain(
    '2026: Wartość 2,5, Ścieżka 1. 2027: Wartość -5. 2028: Wartość 0, Ścieżka 3',
  );
});

test('texts of the workbook are never elements of the picture', () => {
  const hostile = '</text><script>alert(1)</script>"\' onload="x';
  fc.assert(
    fc.property(fc.constantFrom(hostile, 'a & b', '<b>'), fc.constantFrom(bars, course), (text, chart) => {
      const picture = draw({
        ...chart,
        title: text,
        categories: chart.categories.map(() => text),
        series: chart.series.map((series) => ({ ...series, name: text })),
      });
      expect(new Set([...picture.matchAll(/<\/?(\w+)/g)].map(([, name]) => name))).toEqual(
        new Set([...draw(chart).matchAll(/<\/?(\w+)/g)].map(([, name]) => name)),
      );
      expect(picture.match(/"[^"]*"/g)?.join('')).not.toContain('<');
    }),
  );
});

describe('stacked bars', () => {
  test('lie end to end in proportion, the first category on top', () => {
    const [done] = rectangles(draw(bars), '#0B7A6B');
    const [first, second] = rectangles(draw(bars), '#E0A100');
    if (!done || !first || !second) throw new Error('a stretch is missing');
    expect(first.x).toBeCloseTo(done.x + done.width);
    expect(done.width).toBeCloseTo(2 * first.width);
    expect(second.width).toBeCloseTo(4 * first.width, 0);
    expect(second.x).toBe(done.x);
    expect(first.y).toBe(done.y);
    expect(second.y).toBeGreaterThan(first.y + first.height);
  });

  test('carry their values, but no zero', () => {
    expect(textsIn(draw(bars))).toEqual([
      'Oceny &lt;&amp;&gt; &quot;cele&quot;',
      '1. Pierwszy',
      '2',
      '1',
      '2. Drugi',
      '4',
      '✔ osiągnięty',
      '◆ zagrożony',
    ]);
  });
});

describe('columns and a line', () => {
  test('stand over marks in the workbook’s language, columns rising from 0 or hanging from it', () => {
    const picture = draw(course);
    expect(textsIn(picture)).toEqual([
      'Wartości',
      '-6',
      '-4',
      '-2',
      '0',
      '2',
      '4',
      '2026',
      '2027',
      '2028',
      'Wartość',
      'Ścieżka',
    ]);
    const [up, down, ...others] = rectangles(picture, '#0B5563');
    expect(others).toEqual([]);
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0);
    expect(down?.height).toBeCloseTo(2 * (up?.height ?? 0), 0);
  });

  test('the line breaks where a value is missing', () => {
    const path = /<path d="([^"]*)"/.exec(draw(course))?.[1] ?? '';
    expect(path.match(/[ML]/g)).toEqual(['M', 'M']);
    const whole = { ...course, series: [{ name: 'a', color: '#E0A100', values: [] }, ...course.series] };
    expect(/<path d="([^"]*)"/.exec(draw(whole))?.[1]?.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  });

  test('leave out names of categories that have no room', () => {
    const categories = Array.from({ length: 60 }, (_, index) => String(2000 + index));
    const shown = textsIn(draw({ ...course, categories })).filter((text) => /^20\d\d$/.test(text ?? ''));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(20);
  });
});

test('a chart without data, or too small for any, is drawn all the same', () => {
  for (const chart of [bars, course]) {
    for (const change of [{ series: [] }, { categories: [], series: [] }, {}]) {
      const picture = drawChart({ ...chart, ...change }, { width: 20, height: 10 }, polish);
      expect(picture).not.toMatch(/NaN|Infinity|undefined| (width|height|r)="-/);
    }
  }
});

test('a scale holds every value and 0, in few round steps', () => {
  const value = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((one) => one === 0 || Math.abs(one) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const { from, to, marks } = valueScale(values);
      for (const one of [0, ...values]) {
        expect(one).toBeGreaterThanOrEqual(from - 1e-9 * Math.abs(from));
        expect(one).toBeLessThanOrEqual(to + 1e-9 * Math.abs(to));
      }
      expect(marks[0]).toBe(from);
      expect(marks.at(-1)).toBe(to);
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks.length).toBeLessThanOrEqual(10);
      expect(marks).toContain(0);
    }),
  );
  expect(valueScale([0.1, 0.3]).marks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  expect(valueScale([0]).marks.length).toBeGreaterThan(1);
});

test('lines of text are never wider than they may be, and end in an ellipsis where words are missing', () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 20 }),
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = textLines(text, 12, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textPixels(line, 12)).toBeLessThanOrEqual(width);
        if (lines.join(' ') !== text) expect(lines.some((line) => line.endsWith('…'))).toBe(true);
      },
    ),
  );
});
