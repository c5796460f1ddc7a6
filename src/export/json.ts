import type { EventLine } from "../model/event-line.ts";

/** A JSON list, one event a line; nothing is lost. */
export async function* eventsToJson(events: AsyncIterable<EventLine>): AsyncGenerator<string> {
  let first = true;
  for await (const event of events) {
    yield `${first ? "[\n" : ",\n"}${JSON.stringify(event)}`;
    first = false;
  }
  yield first ? "[]\n" : "\n]\n";
}

/** One event a line. */
export async function* eventsToJsonl(events: AsyncIterable<EventLine>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(event)}\n`;
}
