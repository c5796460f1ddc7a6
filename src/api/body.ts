import { Trouble } from "../model/trouble.ts";

/** Bytes that a request may send: a few reports at their limit. */
const MOST_BYTES = 34 * 1024 * 1024;

/** The JSON of a request, and its bytes as text. Throws Trouble `unsupported-media-type`, `too-large`, `bad-request`. */
export async function bodyOf(request: Request): Promise<{ readonly value: unknown; readonly raw: string }> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:json|merge-patch\+json)\s*(?:;|$)/i.test(type)) {
    throw new Trouble("unsupported-media-type", `${type === "" ? "none" : type}; application/json is read`);
  }
  const raw = await textOf(request);
  try {
    return { value: JSON.parse(raw) as unknown, raw };
  } catch (error) {
    throw new Trouble("bad-request", error instanceof Error ? error.message : "no JSON");
  }
}

async function textOf(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new Trouble("too-large", `a body of more than ${MOST_BYTES / 1024 / 1024} MB`);
    parts.push(part);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Trouble("bad-request", "the body is not UTF-8");
  }
}
