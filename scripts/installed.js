import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledNode } from "../bin/launcher.mjs";

/**
 * What `node_modules` lacks of the lock file, in words; null when nothing. npm writes its own list at the very end of
 * an install, so a broken-off install counts as none. Optional packages are for other platforms, but for Node itself.
 */
export function missingFrom(root) {
  const listed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(listed)) return "nothing is installed yet";
  const there = packagesOf(listed);
  for (const [path, { version, optional, link }] of Object.entries(packagesOf(join(root, "package-lock.json")))) {
    if (path === "" || optional || link || !path.startsWith("node_modules/")) continue;
    if (there[path] === undefined) return `${path.slice(13)} is missing`;
    if (there[path].version !== version) return `${path.slice(13)} is ${there[path].version}, not ${version}`;
  }
  const needsNode = Number(process.versions.node.split(".")[0]) < 24;
  return needsNode && bundledNode(root) === null ? `there is no Node 24 for ${process.platform} ${process.arch}` : null;
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
