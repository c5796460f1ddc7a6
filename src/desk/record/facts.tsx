import type { EventDetail, MentionDetail } from "../client/index.ts";
import { type Evidence, keyOf } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { nameOfPlace, nameOfRegion } from "../words/names.ts";
import { figure } from "../words/quantity-text.ts";
import { clockText, whenText } from "../words/when-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";

/** When, where and what, as the open report tells it; where reports differ, each tells its own. */
export function Facts({ event, evidence, reportId }: RecordProps) {
  const told = event.told.find(({ report }) => report === reportId) ?? event.told[0];
  if (told === undefined) return null;
  const props = { told, evidence, reportId };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{m.facts}</h2>
      <dl className="facts">
        <dt>{m.when}</dt>
        <dd>
          <When {...props} />
        </dd>
        <dt>{m.where}</dt>
        <dd>
          <Places {...props} event={event} />
        </dd>
        <dt>{m.what}</dt>
        <dd>
          <EvidenceButton evidence={evidence.get(keyOf.kind(told.id))} reportId={reportId}>
            {m.kinds[told.kind]}
          </EvidenceButton>
          {told.means.length + told.circumstance.length > 0 && (
            <p className="note">
              {[...told.means.map((one) => m.means[one]), ...told.circumstance.map((one) => m.circumstances[one])].join(
                " · ",
              )}
            </p>
          )}
          <p className="note">
            {m.codes}: ACLED {told.codes.acled.join(" / ")}
            {told.codes.ucdp === null ? "" : `, UCDP ${told.codes.ucdp}`}, PLOVER {told.codes.plover}
          </p>
        </dd>
      </dl>
    </section>
  );
}

type Props = {
  readonly told: MentionDetail;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reportId: string | null;
};

function When({ told, evidence, reportId }: Props) {
  const { when } = told;
  if (when === null) return <span className="unsaid">{m.notReported}</span>;
  const clock = clockText(when);
  return (
    <>
      <EvidenceButton evidence={evidence.get(keyOf.when(told.id))} reportId={reportId} className="num">
        {whenText(when)}
        {clock && ` ${clock}`}
      </EvidenceButton>
      <p className="note">
        {m.precisions[when.precision]}
        {when.basis === "inferred" && `, ${m.inferredFrom}`}
        {when.words !== "" && (
          <>
            {" "}
            <q>
              <Outside>{when.words}</Outside>
            </q>
          </>
        )}
        {when.basis === "assumed" && `, ${m.assumed}`}
      </p>
    </>
  );
}

function Places({ told, evidence, reportId, event }: Props & { readonly event: EventDetail }) {
  if (told.where.length === 0)
    return <span className="unsaid">{event.country === null ? m.placeUnknown : m.countryName(event.country)}</span>;
  return (
    <ol className="places">
      {told.where.map((place, i) => (
        <li key={`${place.name} ${place.spans[0]?.start ?? i}`}>
          <EvidenceButton evidence={evidence.get(keyOf.where(told.id, i))} reportId={reportId}>
            <Outside>{nameOfPlace(place)}</Outside>
          </EvidenceButton>
          <span className="faint">
            {" "}
            {[m.placeKinds[place.kind], place.admin1 === place.name ? null : nameOfRegion(place), place.country]
              .filter(Boolean)
              .join(", ")}
          </span>
          {i === 0 && <p className="note">{placeNote(place)}</p>}
        </li>
      ))}
    </ol>
  );
}

function placeNote({ latitude, longitude, radiusKm, kind, candidates }: MentionDetail["where"][number]): string {
  if (latitude === null || longitude === null) return m.noCoordinates;
  const isSpot = kind === "site" || kind === "settlement";
  const km = figure(Math.round(radiusKm ?? 0));
  const parts = [
    `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`,
    radiusKm === null ? "" : isSpot ? m.withinKm(km) : m.areaOf(km),
    candidates > 1 ? m.weighed(candidates) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}
