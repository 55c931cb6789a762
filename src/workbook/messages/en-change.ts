import type { plChange } from './pl-change';

/** The English words in which a change of the tables is shown before it is made. */
export const enChange: typeof plChange = {
  kinds: {
    cell: 'changed cell',
    rowAdded: 'new row',
    rowDeleted: 'deleted row',
    rowMoved: 'moved row',
  },
  cellPlace: '{sheet}, {address}',
  rowPlace: '{sheet}, row {row}',
  behindRow: '{sheet}, below row {row}',
  empty: '(empty)',
  truth: 'TRUE',
  falsehood: 'FALSE',
  behind: 'below “{title}”',
  atTop: 'at the top of the table',
  summary: {
    rowAdded: {
      one: '{count} row will be added',
      few: '{count} rows will be added',
      many: '{count} rows will be added',
      other: '{count} rows will be added',
    },
    rowDeleted: {
      one: '{count} row will be deleted',
      few: '{count} rows will be deleted',
      many: '{count} rows will be deleted',
      other: '{count} rows will be deleted',
    },
    rowMoved: {
      one: '{count} row will be moved',
      few: '{count} rows will be moved',
      many: '{count} rows will be moved',
      other: '{count} rows will be moved',
    },
    code: {
      one: '{count} code will change',
      few: '{count} codes will change',
      many: '{count} codes will change',
      other: '{count} codes will change',
    },
    cell: {
      one: '{count} other cell will change',
      few: '{count} other cells will change',
      many: '{count} other cells will change',
      other: '{count} other cells will change',
    },
    onlyCell: {
      one: '{count} cell will change',
      few: '{count} cells will change',
      many: '{count} cells will change',
      other: '{count} cells will change',
    },
  },
  hidden: {
    one: 'Besides, {count} cell will change in the hidden columns by which the add-in recognises rows.',
    few: 'Besides, {count} cells will change in the hidden columns by which the add-in recognises rows.',
    many: 'Besides, {count} cells will change in the hidden columns by which the add-in recognises rows.',
    other: 'Besides, {count} cells will change in the hidden columns by which the add-in recognises rows.',
  },
  below:
    'Something stands below the table on the sheet “{sheet}”: the cells {range} will move together with the end of the table.',
};
