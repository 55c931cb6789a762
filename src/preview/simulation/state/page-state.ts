import type { RangeModel } from '../../../workbook/model';

/** How a sheet prints, in the words of Office.js (`Excel.PageLayout`). */
export interface PageState {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: PageZoom;
  /** Rows repeated on each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** The only cells that are printed, as far as they are used; null for all. */
  readonly printArea: RangeModel | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly margins: Readonly<Record<PageMargin, number>>;
  readonly headersFooters: Readonly<Record<PageText, string>>;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const PAGE_MARGINS = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type PageMargin = (typeof PAGE_MARGINS)[number];

export const PAGE_TEXTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type PageText = (typeof PAGE_TEXTS)[number];

/**
 * A new sheet's page, with Excel's normal margins in points. The paper is that of the user's printer; Letter shows a product that
 * relies on A4 without saying so.
 */
export const STANDARD_PAGE: PageState = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  margins: {
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};
