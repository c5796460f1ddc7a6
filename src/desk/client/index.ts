/** The API's types under the names the desk calls them by. */
export type {
  Claim as ClaimDetail,
  Event as EventDetail,
  EventList,
  EventRow,
  Facets,
  Health,
  Link as LinkDetail,
  Mention as MentionDetail,
  PlaceFound,
  Problem,
  Report as ReportDetail,
  ReportHead,
  Timeseries,
  Toll as ShownToll,
} from "./api.ts";
