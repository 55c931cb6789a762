import { testRandomWork } from './random-work';
import { smallDraft } from './start-workbooks';

testRandomWork('a draft with English headers', [{ draft: smallDraft('a'), language: 'en' }]);
