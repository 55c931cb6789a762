/**
 * Takes out of the grid's templates the one picture that comes from another server: beside a link to the web, its site's
 * icon from Google. The page's content security policy forbids it as well.
 */
export function withoutRemoteImages(templates: string): string {
  return templates.replaceAll(/<img\b[^>]*\bsrc="https?:[^>]*\/>/g, '');
}
