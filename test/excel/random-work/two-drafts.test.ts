import { testRandomWork } from './random-work';
import { smallDraft } from './start-workbooks';

testRandomWork('two drafts in one workbook', [
  { draft: smallDraft('a'), language: 'pl' },
  { draft: smallDraft('b'), language: 'pl' },
]);
