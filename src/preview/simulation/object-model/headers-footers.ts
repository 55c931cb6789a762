import { textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType, type Property } from '../host-object';
import { PAGE_TEXT_LIMIT } from '../rules/limits';
import { PAGE_TEXTS, type PageText } from '../state/page-state';
import type { SheetTarget } from './sheet-range';

function setText({ sheet }: SheetTarget, key: PageText, value: unknown): void {
  const texts = { ...sheet.page.headersFooters, [key]: textValue(value, key) };
  const ending = key.endsWith('Header') ? 'Header' : 'Footer';
  const length = PAGE_TEXTS.filter((other) => other.endsWith(ending)).reduce(
    (sum, other) => sum + texts[other].length,
    0,
  );
  if (length > PAGE_TEXT_LIMIT) refuse('InvalidArgument', `The ${ending.toLowerCase()} is too long.`);
  sheet.page = { ...sheet.page, headersFooters: texts };
}

const headerFooterType: ObjectType<SheetTarget> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    PAGE_TEXTS.map((key) => [
      key,
      {
        get: ({ sheet }) => sheet.page.headersFooters[key],
        set: (target, value) => setText(target, key, value),
      } satisfies Property<SheetTarget>,
    ]),
  ),
};

const headersFootersType: ObjectType<SheetTarget> = {
  name: 'HeaderFooterGroup',
  navigation: { defaultForAllPages: (target) => hostObject(headerFooterType, target) },
};

/** Headers and footers that are the same on all pages; those of odd, even or first pages are not simulated. */
export function headersFootersObject(target: SheetTarget): HostObject {
  return hostObject(headersFootersType, target);
}
