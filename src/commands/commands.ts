import { offerRibbonCommand } from '../excel/ribbon-command';
import { showGoals } from './show-goals';

// The name stands in manifest.xml as the button's FunctionName.
offerRibbonCommand('goToGoals', showGoals);
