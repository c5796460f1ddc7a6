/** True if the start of a file looks like a page rather than like prose. */
export function looksLikeHtml(text: string): boolean {
  const head = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, "")
    .trimStart()
    .toLowerCase();
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/.test(head)) return true;
  return /^<(?:article|main|div|section|p|h1|meta|title)[\s>]/.test(head) && /<\/(?:p|div|title|h1)>/.test(head);
}
