/**
 * What a time comes to when the report is of Tuesday 5 September 2023, then the ways of saying it. `[...]` marks the time
 * in its sentence; without it the whole phrase is the time. `start..end` half open.
 */
export const PUBLISHED = "2023-09-05";
/** Words before a time that are none of it. */
export const LEAD = "They died ";

export const READS = [
  // Weekdays look back; the day of publication counts unless "last" is said.
  [
    "2023-09-04..2023-09-05 day",
    ["Monday", "on Monday", "last Monday", "yesterday", "on Monday, September 4", "Monday of this week", "MONDAY"],
  ],
  ["2023-09-05..2023-09-06 day", ["Tuesday", "today", "on Tuesday", "this Tuesday"]],
  ["2023-08-29..2023-08-30 day", ["last Tuesday", "Tuesday last week"]],
  ["2023-09-02..2023-09-03 day", ["Saturday", "[Saturday]'s attack", "three days ago"]],
  ["2023-09-08..2023-09-09 day", ["next Friday", "the army will meet [on Friday]", "this coming Friday"]],
  ["2023-08-28..2023-08-31 day", ["from Monday to Wednesday", "between Monday and Wednesday"]],
  // Parts of the day
  ["2023-09-01T00:00..2023-09-01T09:00 day-part", ["early Friday", "early on Friday"]],
  ["2023-08-31T18:00..2023-09-01T00:00 day-part", ["late Thursday", "late on Thursday"]],
  [
    "2023-09-01T18:00..2023-09-02T06:00 day-part",
    ["Friday night", "on Friday night", "on the night of Friday", "on the night of September 1"],
  ],
  ["2023-09-04T18:00..2023-09-05T06:00 day-part", ["overnight", "last night", "Monday night", "LAST NIGHT"]],
  [
    "2023-09-05T04:00..2023-09-05T12:00 day-part",
    ["this morning", "Tuesday morning", "on the morning of 5 September 2023"],
  ],
  ["2023-09-03T00:00..2023-09-03T06:00 day-part", ["in the early hours of Sunday", "[Sunday's pre-dawn] raid"]],
  [
    "2023-09-05T04:30..2023-09-05T04:31 minute",
    ["at 4:30 a.m. on Tuesday", "at 4:30am Tuesday", "on Tuesday at 4:30 a.m.", "Tuesday at 0430"],
  ],
  [
    "2023-09-02T16:00..2023-09-02T17:00 hour",
    ["at 4 p.m. on Saturday", "at 4pm local time on Saturday", "Saturday at about 4 p.m."],
  ],
  ["2023-08-31T19:00..2023-08-31T22:00 hour", ["between 7 pm and 9 pm on Thursday", "from 7 p.m. to 9 p.m. Thursday"]],
  ["2023-09-02T12:00..2023-09-02T13:00 day-part", ["around noon on Saturday", "at noon Saturday"]],
  // Dates
  [
    "2023-03-14..2023-03-15 day",
    [
      "14 March",
      "March 14",
      "on March 14",
      "March 14, 2023",
      "the 14th of March",
      "Mar. 14",
      "2023-03-14",
      "14/03/2023",
      "14 MAR 23",
      "March 14th",
    ],
  ],
  ["2022-11-03..2022-11-04 day", ["November 3", "3 Nov", "on 3 November 2022", "Thursday, 3 November"]],
  ["1990-02-04..1990-02-05 day", ["4 FEB 90", "February 4, 1990", "4 February 1990", "the 4th of February, 1990"]],
  ["2023-08-14..2023-08-15 day", ["on the 14th", "the 14th of last month"]],
  [
    "2023-05-03..2023-05-06 day",
    ["May 3-5", "3-5 May", "between 3 and 5 May", "from May 3 to 5", "from 3 May to 5 May", "from 3 to 5 May"],
  ],
  ["2023-12-25..2023-12-26 day", ["due [on 25 December]", "Christmas Day 2023"]],
  // Weeks, months, years
  ["2023-08-28..2023-09-04 week", ["last week", "a week ago"]],
  ["2023-09-04..2023-09-11 week", ["this week"]],
  ["2023-09-02..2023-09-04 day", ["over the weekend", "at the weekend"]],
  [
    "2023-02-01..2023-03-01 month",
    ["February", "in February", "last February", "seven months ago", "February 2023", "in February of this year"],
  ],
  ["2023-05-01..2023-06-01 month", ["in May", "last May", "the [May] attack was the second"]],
  ["2023-08-01..2023-09-01 month", ["last month", "in August", "a month ago"]],
  ["2022-10-01..2022-11-01 month", ["October", "last October", "October last year", "October 2022"]],
  ["2023-03-22..2023-04-01 month", ["late March", "in late March", "at the end of March"]],
  ["2022-01-01..2023-01-01 year", ["in 2022", "last year", "a year ago", "[2022] impeachment"]],
  ["1980-01-01..1990-01-01 year", ["the 1980s", "in the 1980s", "the eighties", "1980s"]],
  ["2009-01-01..2013-01-01 year", ["from 2009 to 2012", "2009-2012", "between 2009 and 2012"]],
  ["2023-04-01..2023-07-01 month", ["the second quarter", "the second quarter of 2023"]],
  // Bounds and periods
  ["2023-01-01..2023-09-06 month", ["since January"]],
  ["2023-09-02..2023-09-06 day", ["since Saturday"]],
  ["null..2000-01-01 year", ["by the 1990s"]],
  ["null..2023-09-02 day", ["before Saturday"]],
  ["2003-09-05..2023-09-06 year", ["in the past two decades", "the last twenty years", "over the past 20 years"]],
  ["2023-01-01..2024-01-01 year", ["this year", "so far this year", "in 2023"]],
  ["null..2023-09-06 year", ["several years ago", "a few months ago", "recently", "in recent weeks"]],
] as const;

/** What has no value of its own: the anchor and the days from it. */
export const RELATIVE = [
  ["other-event", 0, ["the same day", "that day", "at dawn", "at 4:30 a.m.", "two hours later"]],
  ["other-event", 1, ["the next day", "the following day", "a day later", "a day after", "one day later"]],
  ["other-event", -1, ["the previous day", "the day before", "a day earlier", "on the eve of"]],
  ["other-event", 2, ["two days later", "two days after"]],
  ["other-event", -7, ["a week earlier", "one week before"]],
  ["none", null, ["for two decades", "two hours", "over two decades", "five-day", "03/04/2023", "for years"]],
] as const;

/** The role of a phrase in its clause. */
export const ROLES = [
  ["point", ["on Monday", "in February", "last year", "in 2022"]],
  ["since", ["since Monday", "since March 14"]],
  ["until", ["until Friday", "by the 1990s", "before Monday"]],
  ["duration", ["for two decades", "two hours", "for years"]],
  [
    "period",
    [
      "this year",
      "so far this year",
      "since January",
      "in two decades",
      "over two decades",
      "in recent years",
      "in the past week",
    ],
  ],
  ["age-of-history", ["the 1980s", "in the early 1990s", "the 19th century"]],
] as const;

/** Words that tell no time. */
export const IGNORES = [
  "they may go",
  "May the force be with them",
  "the march on the capital",
  "March on the capital",
  "April Lopez said",
  "the Sunday Times reported",
  "the second attack",
  "the 14th floor",
  "the 11th Brigade",
  "a night club",
  "every Friday",
  "the last minute",
  "a 12-year-old boy",
  "early warning",
  "the late general",
  "mid-sized",
  "Battalion 3",
  "2000 people",
  "1,990 people",
  "twice a week",
  "he sat down in the sun",
] as const;

/** Phrases that need the day of publication. */
export const UNDATED = [
  "on Monday",
  "yesterday",
  "March 14",
  "in February",
  "last year",
  "since January",
  "early Friday",
] as const;
/** Phrases that do not. */
export const DATED = ["in 2009", "March 14, 2023", "the 1980s", "4 FEB 90"] as const;
