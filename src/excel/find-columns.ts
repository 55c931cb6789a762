export { findColumns, type FoundColumns } from '../workbook/reading/find-columns';
