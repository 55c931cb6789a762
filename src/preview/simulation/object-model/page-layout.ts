import { booleanValue, numberValue, oneOf, record, textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, isHostObject, type HostObject, type ObjectType, type Property } from '../host-object';
import { COLUMN_COUNT, ROW_COUNT } from '../state/grid';
import { PAGE_MARGINS, type PageState, type PageZoom } from '../state/page-state';
import { areaFromAddress } from '../state/area-from-address';
import { headersFootersObject } from './headers-footers';
import { rangeObject } from './range';
import { rangeValue, SheetRange, type SheetTarget } from './sheet-range';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PAPER_SIZES = ['Letter', 'Legal', 'A3', 'A4', 'A5'] as const;

/** Wider than any paper, in points. */
const MARGIN_LIMIT = 3_600;

function setPage({ sheet }: SheetTarget, change: Partial<PageState>): void {
  sheet.page = { ...sheet.page, ...change };
}

function margins(): Record<string, Property<SheetTarget>> {
  return Object.fromEntries(
    PAGE_MARGINS.map((margin) => [
      margin,
      {
        get: ({ sheet }) => sheet.page.margins[margin],
        set: (target, value) => {
          const points = numberValue(value, margin, 0, MARGIN_LIMIT);
          setPage(target, { margins: { ...target.sheet.page.margins, [margin]: points } });
        },
      } satisfies Property<SheetTarget>,
    ]),
  );
}

/** Either a scale of 10 to 400 percent or pages to fit on; what is left out of the pages is free (`Excel.PageLayoutZoomOptions`). */
function zoomOf(value: unknown): PageZoom {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = record(value, 'zoom');
  const fits = (pages: unknown, what: string): number => numberValue(pages, what, 1, 32_767);
  if (scale !== undefined && scale !== null) {
    if (across !== undefined || down !== undefined)
      refuse('InvalidArgument', 'A page is scaled or fitted, not both.');
    return { scale: numberValue(scale, 'scale', 10, 400) };
  }
  return {
    ...(across === undefined || across === null
      ? {}
      : { horizontalFitToPages: fits(across, 'horizontalFitToPages') }),
    ...(down === undefined || down === null ? {} : { verticalFitToPages: fits(down, 'verticalFitToPages') }),
  };
}

const pageLayoutType: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  properties: {
    ...margins(),
    orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: (target, value) => setPage(target, { orientation: oneOf(value, ORIENTATIONS, 'orientation') }),
    },
    paperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: (target, value) => setPage(target, { paperSize: oneOf(value, PAPER_SIZES, 'paperSize') }),
    },
    zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: (target, value) => setPage(target, { zoom: zoomOf(value) }),
    },
    centerHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally,
      set: (target, value) =>
        setPage(target, { centerHorizontally: booleanValue(value, 'centerHorizontally') }),
    },
    centerVertically: {
      get: ({ sheet }) => sheet.page.centerVertically,
      set: (target, value) => setPage(target, { centerVertically: booleanValue(value, 'centerVertically') }),
    },
  },
  navigation: { headersFooters: headersFootersObject },
  queries: {
    getPrintTitleRowsOrNullObject: ({ simulation, sheet }) => {
      const { titleRows } = sheet.page;
      if (titleRows === null) return null;
      const rowCount = titleRows.last - titleRows.first + 1;
      const area = { row: titleRows.first, column: 0, rowCount, columnCount: COLUMN_COUNT };
      return rangeObject(new SheetRange(simulation, sheet, area));
    },
  },
  commands: {
    /** "The range must span the entire row to be valid" (type declarations). */
    setPrintTitleRows: (target, [rows]) => {
      const area = isHostObject(rows)
        ? rangeValue(rows, 'printTitleRows').area
        : areaFromAddress(textValue(rows, 'printTitleRows'));
      if (area.columnCount !== COLUMN_COUNT || area.rowCount === ROW_COUNT) {
        refuse('InvalidArgument', 'Print titles are whole rows.');
      }
      setPage(target, { titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    },
    /** One range; several at once are not simulated. */
    setPrintArea: (target, [area]) => {
      const printArea = isHostObject(area)
        ? rangeValue(area, 'printArea')
        : new SheetRange(target.simulation, target.sheet, areaFromAddress(textValue(area, 'printArea')));
      if (printArea.sheet !== target.sheet) refuse('InvalidArgument', 'The print area is on another sheet.');
      setPage(target, { printArea: printArea.area });
    },
  },
};

export function pageLayoutObject(target: SheetTarget): HostObject {
  return hostObject(pageLayoutType, target);
}
