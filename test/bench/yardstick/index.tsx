import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a React and Fluent UI page can be: one button. What loads slower than this is the pane's own doing. */
const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the button');
createRoot(element).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Toruń</Button>
  </FluentProvider>,
);
