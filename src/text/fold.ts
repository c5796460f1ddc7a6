/**
 * Lower case without diacritics, for comparing only: the text itself never changes. Folding can change length, so it
 * is done per token and never on a whole text. Curly apostrophes become straight ones.
 */
export function fold(word: string): string {
  if (isPlainLower(word)) return word;
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d");
}

function isPlainLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 126 || (code >= 65 && code <= 90) || code === 96) return false;
  }
  return true;
}
