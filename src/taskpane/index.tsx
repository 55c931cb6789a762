import { readLibrary } from '../library/library';
import { mountPane } from './mount-pane';
import { officeWorkbook } from './office-workbook';
import './taskpane.css';

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
mountPane(element, { strategies: readLibrary(), port: officeWorkbook });
