import type { FoundTime } from "../found.ts";
import type { Act } from "../harm/act.ts";
import { isTold } from "./draft.ts";
import type { FigureAct } from "./figures.ts";
import type { Incident } from "./incidents.ts";
import type { Scene } from "./scene.ts";

/**
 * One figure for several incidents that are then told apart belongs to none of them ("killed 64 in two attacks"): it is
 * taken out as a figure, and its time is lent to those of them that have none.
 */
export function takeJointTolls(incidents: readonly Incident[]): {
  readonly incidents: readonly Incident[];
  readonly figureActs: readonly FigureAct[];
} {
  const lead = incidents.find((incident) => incident.role === "news");
  const others = incidents.filter((incident) => incident !== lead && incident.role === "news");
  const joint = lead?.scenes.find((scene) => !scene.title && scene.several > 1);
  const counted = lead?.scenes.some((scene) => scene.several > 1 && scene.acts.some(isCounted));
  const alone = lead?.scenes.some(
    (scene) => !scene.title && scene.several < 2 && scene.acts.some((act) => isTold(act) && act.strength > 0),
  );
  if (lead === undefined || !counted || !alone || others.length === 0) return { incidents, figureActs: [] };
  const figureActs: FigureAct[] = [];
  const strip = (scene: Scene): Scene => {
    if (!scene.title && scene.several < 2) return scene;
    const taken = scene.acts.filter(isCounted);
    for (const act of taken) figureActs.push({ act, scene, scope: "several-incidents", period: null });
    return taken.length === 0 ? scene : { ...scene, acts: scene.acts.filter((act) => !taken.includes(act)) };
  };
  const lent = joint?.times.find((time) => time.role === "point" && time.value !== null) ?? null;
  return {
    incidents: incidents.map((incident) => {
      if (incident === lead) return { ...incident, scenes: incident.scenes.map(strip) };
      return others.includes(incident) && lent !== null ? withTime(incident, lent) : incident;
    }),
    figureActs,
  };
}

function isCounted(act: Act): boolean {
  return (
    isTold(act) &&
    act.harm !== null &&
    (act.toll !== null || act.patients.some((group) => group.count !== null && group.count.min > 1))
  );
}

function withTime(incident: Incident, time: FoundTime): Incident {
  if (incident.scenes.some((scene) => scene.times.some(({ value, weekday }) => value !== null || weekday !== null)))
    return incident;
  const [first, ...rest] = incident.scenes;
  return { ...incident, scenes: [{ ...first!, times: [time, ...first!.times] }, ...rest] };
}
