import { testRandomWork } from './random-work';
import { smallDraft } from './start-workbooks';

testRandomWork('a draft without indicators', [{ draft: smallDraft('a', false), language: 'pl' }]);
