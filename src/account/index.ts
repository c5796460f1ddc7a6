export { type Account, type AccountOptions, account, type Figures, type HarmAccount } from "./account.ts";
export { corrected } from "./corrected.ts";
export { asKnownOn, gather, type Telling } from "./gather.ts";
export { historyOf, type TollTurn } from "./history.ts";
export { POLICIES, type Policy, policyNamed, rangeOf, type Settled } from "./policies.ts";
export type { LeftOut, Said } from "./said.ts";
export { type AccountSide, gatherSides, type SideKey } from "./side-keys.ts";
export { partyOf, type Voice, type VoicedClaim, voiceOf } from "./voices.ts";
