import type { FeatureCollection, MultiPolygon } from "geojson";
import { type GeoJSONSource, Map as MapLibre, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { useTheme } from "../state/theme.ts";
import { boundsOf, layersOf } from "./shapes.ts";
import { hatch, paletteOf, styleOf } from "./style.ts";

setWorkerUrl(workerUrl);

type Props = {
  readonly events: readonly EventRow[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** Made from an atlas when the desk is built, and served beside it. */
const COUNTRIES = "/base-map.json";

const PICKED = ["spots", "areas"];

/** The map. Whatever it shows stands in the list beside it too. */
export function WorldMap({ events, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [broken, setBroken] = useState(false);
  const theme = useTheme();
  const picked = useRef(choose);
  picked.current = choose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme is another map, drawn anew in its colours
  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const palette = paletteOf(container);
    let made: MapLibre;
    try {
      made = new MapLibre({
        container,
        style: styleOf(palette, new URL(COUNTRIES, location.href).href),
        center: [20, 15],
        zoom: 0.8,
        minZoom: 0,
        maxZoom: 12,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        fadeDuration: 0,
      });
    } catch {
      // Without WebGL there is no map; the list stays.
      setBroken(true);
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.addControl(new NavigationControl({ showCompass: false }), "top-right");
    made.getCanvas().setAttribute("aria-label", m.mapLabel);
    made.on("load", () => {
      made.addImage("hatch", hatch(palette.event));
      setMap(made);
    });
    made.on("click", ({ point }) => {
      const [cluster] = made.queryRenderedFeatures(point, { layers: ["clusters"] });
      if (cluster !== undefined && cluster.geometry.type === "Point") {
        made.easeTo({ center: cluster.geometry.coordinates as [number, number], zoom: made.getZoom() + 2 });
        return;
      }
      const [hit] = made.queryRenderedFeatures(point, { layers: PICKED });
      if (hit !== undefined) picked.current(String(hit.properties.id));
    });
    for (const layer of [...PICKED, "clusters"]) {
      made.on("mouseenter", layer, () => made.getCanvas().classList.add("pointing"));
      made.on("mouseleave", layer, () => made.getCanvas().classList.remove("pointing"));
    }
    return () => {
      setMap(null);
      made.remove();
    };
  }, [theme]);

  useEffect(() => {
    if (map === null) return;
    let stale = false;
    fetch(COUNTRIES)
      .then((response) => response.json() as Promise<FeatureCollection<MultiPolygon>>)
      .then(({ features }) => {
        if (stale) return;
        const layers = layersOf(events, features);
        for (const name of ["spots", "halos", "areas"] as const)
          map.getSource<GeoJSONSource>(name)?.setData(layers[name]);
        const bounds = boundsOf(events);
        if (bounds !== null) map.fitBounds(bounds, { padding: 48, maxZoom: 6, animate: false });
        if (box.current !== null) box.current.dataset.drawn = String(events.length);
      });
    return () => {
      stale = true;
    };
  }, [map, events]);

  useEffect(() => {
    if (map === null) return;
    for (const layer of ["chosen", "chosen-area"]) map.setFilter(layer, ["in", `|${chosen ?? ""}|`, ["get", "ids"]]);
  }, [map, chosen]);

  if (broken) return <p className="map-broken">{m.mapFailed}</p>;
  return <div ref={box} className="map-box" />;
}
