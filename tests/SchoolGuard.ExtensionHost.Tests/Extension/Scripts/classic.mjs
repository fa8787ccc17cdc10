import { readFileSync } from "node:fs";
import vm from "node:vm";
import { extension } from "./snapshots.mjs";

/**
 * Runs content scripts as a page would, one after another in one world, and hands out what they declare.
 * @param {string[]} files @param {string[]} names
 */
export function load(files, names) {
  const world = vm.createContext({ TextEncoder, URLSearchParams });
  for (const file of files) vm.runInContext(readFileSync(new URL(`content/${file}`, extension), "utf8"), world);
  return vm.runInContext(`({ ${names.join(", ")} })`, world);
}
