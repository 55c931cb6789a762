import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** The product's teal, from nearly black to nearly white; 80 is the colour of buttons on white. */
const teal: BrandVariants = {
  10: '#031316',
  20: '#07252A',
  30: '#093A42',
  40: '#0A454E',
  50: '#0A505A',
  60: '#0B5563',
  70: '#0B6270',
  80: '#0B6A75',
  90: '#2C7A85',
  100: '#448994',
  110: '#5B99A3',
  120: '#72A8B1',
  130: '#89B8C0',
  140: '#A1C8CE',
  150: '#B9D8DD',
  160: '#E3F0F2',
};

export type ColorMode = 'light' | 'dark';

/**
 * Fluent's themes in the product's teal. The dark one uses lighter teals for text than Fluent's mapping does, because the
 * ramp is darker than Fluent's blue: 4.5:1 on its darkest and lightest backgrounds (WCAG 2.2, 1.4.3).
 */
export const themes: Readonly<Record<ColorMode, Theme>> = {
  light: createLightTheme(teal),
  dark: {
    ...createDarkTheme(teal),
    colorBrandForeground1: teal[130],
    colorBrandForeground2: teal[140],
    colorBrandForegroundLink: teal[130],
    colorBrandForegroundLinkHover: teal[140],
    colorBrandForegroundLinkPressed: teal[120],
    colorCompoundBrandForeground1: teal[130],
    colorCompoundBrandForeground1Hover: teal[140],
    colorCompoundBrandForeground1Pressed: teal[120],
    colorCompoundBrandStroke: teal[120],
    colorCompoundBrandBackground: teal[110],
    colorCompoundBrandBackgroundHover: teal[120],
    colorBrandStroke1: teal[120],
  },
};
