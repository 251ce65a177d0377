// Reads cases from standard input, one JSON line each: {module, sag, asked}; writes every answer about every instance,
// one JSON line a case: {path: {name: [answer, deciding rules, deadline]}}; of everything when nothing is asked.
// A module that is a script is run as a page runs it.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const shown = (led, INGEN) => {
  if (led === INGEN) return "none";
  if (typeof led === "bigint") return `number ${led}/1`;
  if (typeof led === "object") return `number ${led.tæller}/${led.nævner}`;
  return led;
};

const answers_of = (svar, INGEN, asked, found) => {
  const about = {};
  for (const [navn, r] of Object.entries(svar.resultater())) {
    if (asked && !asked.includes(navn)) continue;
    const led = r.kendt ? ["known", shown(r.værdi, INGEN)] : ["unknown", r.årsager.map((a) => [a.slags, a.sti, a.detalje])];
    about[navn] = [led, r.regler, r.frist === null ? null : shown(r.frist, INGEN)];
  }
  found[svar.sti] = about;
  for (const del of svar.dele()) answers_of(del, INGEN, asked, found);
  return found;
};

const loaded = async (module) => {
  if (module.endsWith(".mjs")) return import(module);
  const path = fileURLToPath(module);
  runInThisContext(readFileSync(path, "utf-8"));
  return globalThis.hjemmel_regler[basename(path, ".js")];
};

const modules = new Map();
const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { module, sag, asked } = JSON.parse(line);
  if (!modules.has(module)) modules.set(module, await loaded(module));
  const { vurder, sag_fra_json, INGEN } = modules.get(module);
  const read = sag_fra_json(sag);
  lines.push(JSON.stringify(answers_of(vurder(read.sag, read.pr, read.forudsat), INGEN, asked, {})));
}
process.stdout.write(lines.map((line) => `${line}\n`).join(""));
