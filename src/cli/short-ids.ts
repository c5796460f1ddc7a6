/**
 * Names for reports in a table: their ids without the folders that all of them lie in. One report keeps its last part
 * only. JSON always has the ids themselves.
 */
export function shortIds(ids: readonly string[]): (id: string) => string {
  const paths = ids.map((id) => id.split("/").slice(0, -1));
  const [first = []] = paths;
  let shared = 0;
  while (shared < first.length && paths.every((folders) => folders[shared] === first[shared])) shared++;
  return (id) => id.split("/").slice(shared).join("/");
}
