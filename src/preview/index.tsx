import { createRoot } from 'react-dom/client';
import { PreviewPage } from './page/preview-page';
import { pageLanguage } from './page/page-language';
import { PreviewSession } from './preview-session';
import './page/page-header.css';
import './page/modal.css';
import './grid/grid.css';
// Last: what narrow screens and contrast themes change.
import './preview.css';

const element = document.getElementById('preview');
if (element === null) throw new Error('The page has no element for the preview');
const language = pageLanguage();
createRoot(element).render(<PreviewPage session={new PreviewSession(language)} initialLanguage={language} />);
