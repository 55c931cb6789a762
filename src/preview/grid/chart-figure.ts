import type { Model } from '@odoo/o-spreadsheet';
import type * as owlModule from '@odoo/owl';
import { drawChart } from './draw-chart';
import { shownChart } from './shown-chart';
import type { SpreadsheetLibrary } from './spreadsheet-library';

interface FigureProps {
  readonly figureUI: { readonly id: string; readonly width: number; readonly height: number };
}

/**
 * Has the grid show charts as pictures of ours. They cannot be selected, moved or changed there: their menus offer what neither the
 * workbook nor its file can hold. The grid's style sheet (grid.css) lets clicks go to the cells below them.
 */
export function showCharts(
  { registries, helpers }: Pick<SpreadsheetLibrary, 'registries' | 'helpers'>,
  owl: typeof owlModule,
): void {
  class ChartFigure extends owl.Component<FigureProps, { model: Model }> {
    static override template = owl.xml`<div class="workbook-chart" t-ref="chart" t-out="picture"/>`;
    static override props = ['*'];
    readonly #chart = owl.useRef('chart');

    override setup(): void {
      // The grid lets the keyboard reach every figure, and delete it.
      owl.onMounted(() => this.#chart.el?.closest('[tabindex]')?.removeAttribute('tabindex'));
    }

    get picture(): unknown {
      const { figureUI } = this.props;
      const chart = shownChart(this.env.model, figureUI.id);
      const locale = this.env.model.getters.getLocale();
      return chart === undefined
        ? ''
        : owl.markup(drawChart(chart, figureUI, (value) => helpers.formatValue(value, { locale })));
    }
  }
  registries.figureRegistry.replace('chart', {
    Component: ChartFigure,
    menuBuilder: () => [],
    borderWidth: 1,
  });
}
