/** One template of the set, in the plain layout that its scorer reads. */
export type Template = {
  readonly type: string;
  readonly stage: string;
  readonly date: { readonly start: string | null; readonly end: string | null } | null;
  readonly location: { readonly country: string | null; readonly places: readonly string[] } | null;
  readonly perp_category: string | null;
  readonly perp_ind: readonly string[];
  readonly perp_org: readonly { readonly name: string; readonly confidence: string }[];
  readonly instruments: readonly { readonly id: string; readonly type: string | null }[];
  readonly phys_targets: readonly {
    readonly id: string;
    readonly type: string | null;
    readonly number: string;
    readonly effect: string | null;
  }[];
  readonly victims: readonly {
    readonly name?: string;
    readonly desc?: string;
    readonly type: string | null;
    readonly number: string;
    readonly effect: string | null;
  }[];
};
