import type { StyleSpecification } from "maplibre-gl";

/** The colours of the page, read from it, so that the map follows the theme. */
export type Palette = { readonly [name in "water" | "land" | "border" | "event" | "halo" | "ink" | "paper"]: string };

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    water: colour("water"),
    land: colour("land"),
    border: colour("border"),
    event: colour("event"),
    halo: colour("halo"),
    ink: colour("ink"),
    paper: colour("paper"),
  };
}

const NOTHING = { type: "FeatureCollection", features: [] } as const;

/** Base map and incidents. No glyphs and no sprite: letters are drawn with the machine's own fonts, hatching by us. */
export function styleOf(palette: Palette, countries: string): StyleSpecification {
  const { water, land, border, event, halo, ink, paper } = palette;
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: countries, tolerance: 0.2 },
      areas: { type: "geojson", data: { ...NOTHING, features: [] } },
      halos: { type: "geojson", data: { ...NOTHING, features: [] } },
      spots: {
        type: "geojson",
        data: { ...NOTHING, features: [] },
        cluster: true,
        clusterRadius: 26,
        clusterMaxZoom: 12,
      },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": water } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": land } },
      { id: "border", type: "line", source: "countries", paint: { "line-color": border, "line-width": 0.7 } },
      { id: "areas", type: "fill", source: "areas", paint: { "fill-pattern": "hatch", "fill-opacity": 0.85 } },
      {
        id: "area-edge",
        type: "line",
        source: "areas",
        paint: { "line-color": event, "line-width": 1.2, "line-dasharray": [3, 2] },
      },
      { id: "halos", type: "fill", source: "halos", paint: { "fill-color": halo, "fill-opacity": 0.22 } },
      { id: "halo-edge", type: "line", source: "halos", paint: { "line-color": halo, "line-width": 1 } },
      {
        id: "clusters",
        type: "circle",
        source: "spots",
        filter: ["has", "point_count"],
        paint: { "circle-color": paper, "circle-radius": 13, "circle-stroke-color": event, "circle-stroke-width": 2 },
      },
      {
        id: "cluster-count",
        type: "symbol",
        source: "spots",
        filter: ["has", "point_count"],
        layout: { "text-field": ["get", "point_count_abbreviated"], "text-size": 12, "text-allow-overlap": true },
        paint: { "text-color": ink },
      },
      {
        id: "spots",
        type: "circle",
        source: "spots",
        filter: ["!", ["has", "point_count"]],
        paint: {
          "circle-color": event,
          // The area grows with the dead, so the radius with their root.
          "circle-radius": ["+", 4, ["min", 10, ["*", 0.7, ["sqrt", ["get", "killed"]]]]],
          "circle-stroke-color": paper,
          "circle-stroke-width": 1.5,
          "circle-opacity": 0.9,
        },
      },
      {
        id: "chosen-area",
        type: "line",
        source: "areas",
        filter: ["==", ["get", "ids"], ""],
        paint: { "line-color": ink, "line-width": 3 },
      },
      {
        id: "chosen",
        type: "circle",
        source: "spots",
        filter: ["==", ["get", "ids"], ""],
        paint: {
          "circle-color": "rgba(0,0,0,0)",
          "circle-radius": 17,
          "circle-stroke-color": ink,
          "circle-stroke-width": 2.5,
        },
      },
    ],
  };
}

const TILE = 12;

/** Slanting lines for areas, as an image: what is hatched is known to lie somewhere inside. */
export function hatch(colour: string): ImageData {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [TILE, TILE];
  const pen = canvas.getContext("2d");
  if (pen === null) return new ImageData(TILE, TILE);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  for (const shift of [-TILE, 0, TILE]) {
    pen.beginPath();
    pen.moveTo(shift, TILE);
    pen.lineTo(shift + TILE, 0);
    pen.stroke();
  }
  return pen.getImageData(0, 0, TILE, TILE);
}
