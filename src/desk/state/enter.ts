import { postSession } from "../client/api.ts";

/**
 * Comes in with the token of the address that `recount serve` printed, and takes it out of the address, so that it
 * is neither copied nor remembered with it. A token that is none leaves the desk to say that nobody is signed in.
 */
export async function enter(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) return;
  history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  await postSession({ body: { token } }).catch(() => undefined);
}
