import { chooseNodes } from '../../src/cli/choose-nodes';
import { readLibrary } from '../../src/library/library';

function chosen(...from: readonly string[]): readonly string[] {
  const result = chooseNodes(readLibrary(), from);
  if (!result.ok) throw new Error(result.problem.message);
  return [...result.value].sort();
}

it('takes a strategic goal with all its operational goals', () => {
  expect(chosen('torun-2028:4')).toEqual(['4', '4.1', '4.2', '4.3'].map((code) => `torun-2028:${code}`));
});

it('keeps 2.1 and 2.10 apart', () => {
  expect(chosen('torun-2028:2.10')).toEqual(['torun-2028:2.10']);
});

it('means goals by codes, although challenges of the document have the same ones', () => {
  expect(chosen('legnica:1')).toEqual(chosen('legnica').filter((key) => /goal-1$|:1$/.test(key)));
  expect(chosen('legnica:1')).not.toContain('legnica:challenge-1');
});

it('takes ids of other items, and codes that only one item has', () => {
  expect(chosen('legnica:vision, mission')).toEqual(['legnica:mission', 'legnica:vision']);
  expect(chosen('leszno-pdm:a')).toEqual(['leszno-pdm:question-a']);
});

it('takes a sphere as the goals below it', () => {
  const keys = chosen('kalisz-2014-2024:sphere-1');
  expect(keys).toContain('kalisz-2014-2024:1.1');
  expect(keys).not.toContain('kalisz-2014-2024:sphere-1');
});

it('adds up what several options choose, whatever was chosen before', () => {
  expect(chosen('torun-2028:4.1', 'torun-2028:4', 'torun-2028:4')).toEqual(chosen('torun-2028:4'));
  expect(chosen('torun-2028', 'torun-2028:4')).toEqual(chosen('torun-2028'));
});
