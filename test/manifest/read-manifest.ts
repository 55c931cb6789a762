/** One element of the manifest with the attributes that it was written with; the schemas check how elements nest. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements in the order of their opening tags, comments left out. Enough for attribute rules, no XML parser. */
export function readManifest(xml: string): readonly ManifestElement[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, '');
  return [...withoutComments.matchAll(/<([\w:]+)([^>]*?)\/?>([^<]*)/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      text: text.trim(),
    }),
  );
}

/** Values of one attribute over all elements that have it. */
export function valuesOf(elements: readonly ManifestElement[], attribute: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

/** The elements from each `bt:…` resource of a kind to the next resource: the resource and its overrides. */
export function withOverrides(
  elements: readonly ManifestElement[],
  isOwner: (element: ManifestElement) => boolean,
): readonly { readonly owner: ManifestElement; readonly overrides: readonly ManifestElement[] }[] {
  return elements.flatMap((owner, index) => {
    if (!isOwner(owner)) return [];
    const rest = elements.slice(index + 1);
    const end = rest.findIndex(({ name }) => !/^(bt:)?Override$/.test(name));
    return [{ owner, overrides: rest.slice(0, end === -1 ? rest.length : end) }];
  });
}
