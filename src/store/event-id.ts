/** Short speakable id of an event: `RC-00398`. */
export function eventIdOf(seq: number): string {
  return `RC-${String(seq).padStart(5, "0")}`;
}

/** The number of an id as typed: `RC-00398`, `rc-398`, `398`; null = not an event's id. */
export function eventSeqOf(id: string): number | null {
  const match = /^(?:rc-?)?0*([1-9]\d{0,8})$/i.exec(id.trim());
  return match === null ? null : Number(match[1]);
}
