import type { CellModel } from './model';
import { rowsToNextPage } from './monitoring-pages';
import { STANDARD_ROW_HEIGHT } from './row-height';
import { SheetRows } from './sheet-rows';

/** The rows of the monitoring summary with their heights in points, stacked from the top and told apart by pages. */
export class MonitoringRows {
  readonly sheet = new SheetRows();
  private readonly points: number[] = [];

  /** @param page points that a page holds */
  constructor(private readonly page: number) {}

  /** Adds a row of so many points and returns its index. */
  add(height: number, ...cells: readonly CellModel[]): number {
    this.points.push(height);
    return this.sheet.add(...cells);
  }

  /** Sets the heights of the rows that stand in the sheet already. */
  measure(...heights: readonly number[]): void {
    this.points.push(...heights);
  }

  /** Leaves rows empty so that rows of these heights stay on one page, and returns where they begin. */
  startBlock(heights: readonly number[]): number {
    const gaps = rowsToNextPage(this.points, heights, this.page, STANDARD_ROW_HEIGHT);
    for (let gap = 0; gap < gaps; gap += 1) this.add(STANDARD_ROW_HEIGHT);
    return this.points.length;
  }

  /** Heights by row index, as a sheet has them. */
  get heights(): Readonly<Record<number, number>> {
    return Object.fromEntries(this.points.entries());
  }
}
