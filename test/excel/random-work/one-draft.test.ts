import { testRandomWork } from './random-work';
import { smallDraft } from './start-workbooks';

testRandomWork('one draft', [{ draft: smallDraft('a'), language: 'pl' }]);
