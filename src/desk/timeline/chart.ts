import * as Plot from "@observablehq/plot";
import { m } from "../messages/index.ts";
import { type Bin, type Binned, GROUPS } from "./bins.ts";

/** The name by which the page's style finds the chart; the content policy lists the digest of the rules made with it. */
export const CHART_CLASS = "recount-plot";

type Options = { readonly measure: "events" | "killed"; readonly width: number };

/** Stacked bars. Each group is filled with the pattern of its name, which the page holds. */
export function chartOf({ bins, step }: Binned, { measure, width }: Options): SVGSVGElement | HTMLElement {
  const at = (day: string) => new Date(`${day}T00:00Z`);
  const title = measure === "killed" ? m.killedTitle(m.steps[step]) : m.timelineTitle(m.steps[step]);
  const chart = Plot.plot({
    className: CHART_CLASS,
    width,
    height: width < 600 ? 220 : 280,
    marginLeft: 44,
    marginRight: 24,
    ariaLabel: title,
    x: { type: "utc", label: null },
    y: { grid: true, label: null, tickFormat: "~s", ...(measure === "events" ? { interval: 1 } : {}) },
    color: { type: "identity" },
    marks: [
      Plot.rectY(
        bins,
        Plot.stackY({
          x1: (bin: Bin) => at(bin.start),
          x2: (bin: Bin) => at(bin.end),
          y: measure,
          z: "group",
          order: [...GROUPS],
          fill: (bin: Bin) => `url(#group-${bin.group})`,
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
      ),
      Plot.ruleY([0]),
    ],
  });
  // One picture with one name; the table below it says the rest. Labels on its inner groups are not allowed ones.
  chart.setAttribute("role", "img");
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return chart;
}

/** The days under two positions of the chart, as shares of its width between the margins. */
export function daysBetween(chart: Element, fromX: number, toX: number): readonly [string, string] | null {
  // Plot hangs the function on what it draws, as its own types say.
  const scale = (chart as Element & Partial<Plot.Plot>).scale?.("x");
  if (scale?.invert === undefined) return null;
  const [a, b] = [scale.invert(Math.min(fromX, toX)), scale.invert(Math.max(fromX, toX))] as readonly Date[];
  if (a === undefined || b === undefined || Number.isNaN(a.getTime()) || Number.isNaN(b.getTime())) return null;
  return [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
}
