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
      const own = incident === lead ? { ...incident, scenes: incident.scenes.map(strip) } : incident;
      return lent !== null && incident.role === "news" ? withTime(own, lent) : own;
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

/** Dates an incident by the lead where no sentence that tells of it has a day of its own. */
function withTime(incident: Incident, time: FoundTime): Incident {
  const tells = (scene: Scene) => !scene.title && scene.acts.length > 0;
  const isDated = (scene: Scene) => scene.times.some(({ value, weekday }) => value !== null || weekday !== null);
  const first = incident.scenes.find(tells);
  if (first === undefined || incident.scenes.some((scene) => tells(scene) && isDated(scene))) return incident;
  const dated = { ...first, times: [time, ...first.times] };
  return { ...incident, scenes: incident.scenes.map((scene) => (scene === first ? dated : scene)) };
}
