import { POLICIES } from "../../account/policies.ts";
import { HARMS, type Harm, SIDE_HARMS } from "../../model/words.ts";
import type { ClaimDetail, EventDetail } from "../client/index.ts";
import { type Evidence, keyOf } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { quantityText, quantityWords } from "../words/quantity-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { publisherOf } from "./publisher.ts";
import { SpreadStrip } from "./spread-strip.tsx";

/** Everything said of each harm, side by side, whoever is right; and the policy that made one figure of it. */
export function Claims({ event, evidence, reportId }: RecordProps) {
  const claims = event.told.flatMap((mention) => mention.claims);
  const harms = HARMS.filter((harm) => claims.some(({ about }) => about === harm) || accountOf(event, harm) !== null);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{m.claims}</h2>
      {harms.length === 0 && <p className="unsaid">{m.tollNotReported}</p>}
      {harms.map((harm) => (
        <ClaimTable
          key={harm}
          harm={harm}
          claims={claims.filter(({ about }) => about === harm)}
          event={event}
          evidence={evidence}
          reportId={reportId}
        />
      ))}
    </section>
  );
}

type Props = {
  readonly harm: Harm;
  readonly claims: readonly ClaimDetail[];
  readonly event: EventDetail;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reportId: string | null;
};

function ClaimTable({ harm, claims, event, evidence, reportId }: Props) {
  const toll = accountOf(event, harm);
  const used = new Set(toll?.claims ?? []);
  const name = m.harm[harm];
  return (
    <div className="claims">
      <h3>{name}</h3>
      {toll?.disputed && <p className="warn">{m.claimsDisagree}</p>}
      {claims.length > 1 && toll !== null && <SpreadStrip claims={claims} toll={toll} />}
      {claims.length === 0 ? (
        <p className="note">{m.summed}</p>
      ) : (
        <table className="plain claim-table">
          <caption className="sr-only">{m.claimsOf(name)}</caption>
          <thead>
            <tr>
              {Object.values(m.claimColumns).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <tr key={claim.id} data-unused={!used.has(claim.id) || undefined}>
                <td className="num" data-label={m.claimColumns.figure}>
                  <EvidenceButton
                    evidence={evidence.get(keyOf.claim(claim))}
                    reportId={reportId}
                    label={`${name} ${m.showWords(quantityWords(claim.quantity))}`}
                  >
                    {quantityText(claim.quantity)}
                  </EvidenceButton>
                </td>
                <td data-label={m.claimColumns.who}>
                  {NUMBER_ONLY.test(claim.who) ? (
                    <span className="unsaid">{m.ofWhomUnsaid}</span>
                  ) : (
                    <Outside>{claim.who}</Outside>
                  )}
                  {claim.including.map((part) => (
                    <span key={`${part.who} ${part.spans[0]?.start}`} className="note">
                      {m.including(quantityText(part.quantity), part.who)}
                    </span>
                  ))}
                </td>
                <td data-label={m.claimColumns.speaker}>
                  <Speaker claim={claim} />
                </td>
                <td data-label={m.claimColumns.report}>
                  <Outside>{publisherOf(event, claim.report)}</Outside>
                </td>
                <td data-label={m.claimColumns.standing}>{standingOf(claim, used)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {toll !== null && <Settled policy={toll.policy} />}
    </div>
  );
}

/** The policies behind a figure, by name and in a sentence each. */
function Settled({ policy }: { readonly policy: string }) {
  const said = POLICIES.filter(({ name }) => policy.includes(`${name} v`));
  return (
    <p className="policy">
      {m.policyLine(policy)}
      {said.map(({ name, says }) => (
        <span key={name} className="note">
          {m.policySays(name, says)}
        </span>
      ))}
    </p>
  );
}

/** A count without a noun names nobody. */
const NUMBER_ONLY = /^[\d\s,.]*$/;

function Speaker({ claim: { speaker, stance } }: { readonly claim: ClaimDetail }) {
  return (
    <>
      {speaker === null ? <span className="faint">{m.narrator}</span> : <Outside>{speaker.name}</Outside>}
      {speaker !== null && speaker.via.length > 0 && <span className="note">{m.via(speaker.via.join(", "))}</span>}
      {stance !== "asserts" && <span className="tag tag-warn">{m.stances[stance]}</span>}
    </>
  );
}

function standingOf({ id, superseded, scope }: ClaimDetail, used: ReadonlySet<string>): string {
  if (superseded) return m.superseded;
  if (scope !== "event") return m.otherScope(m.scopes[scope]);
  return used.has(id) ? m.counts : m.beside;
}

function accountOf({ accounts }: EventDetail, harm: Harm) {
  const kept = SIDE_HARMS.find((one) => one === harm);
  return kept === undefined ? null : accounts[kept];
}
