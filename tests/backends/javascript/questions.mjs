// Reads cases from standard input, one JSON line each: {module, sag, mål}; writes how many questions and changes there
// are, and each that is wrong: a question about what is known, no question where one would help, a change that changes
// nothing or says another answer than the rules give.
import { createInterface } from "node:readline";

const set = (data, path, value, isDiscretion) => {
  const copy = structuredClone(data);
  const steps = path.split(".").flatMap((step) => step.split(/[[\]]/).filter((x) => x));
  let here = copy;
  for (const step of steps.slice(0, -1)) here = here[step];
  if (isDiscretion) here.skøn[steps.at(-1)].værdi = value;
  else here[steps.at(-1)] = value;
  return copy;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { module, sag, mål } = JSON.parse(line);
  const { vurder, sag_fra_json, spørgsmål, hvad_ville_ændre } = await import(module);
  const answer = (data) => {
    const { sag: facts, pr, forudsat } = sag_fra_json(data);
    return vurder(facts, pr, forudsat).resultater()[mål];
  };
  const { sag: facts, pr, forudsat } = sag_fra_json(sag);
  const now = answer(sag);
  const asked = spørgsmål(facts, pr, mål, forudsat);
  const changes = hvad_ville_ændre(facts, pr, mål, forudsat);
  const wrong = [];
  const open = now.årsager.filter((a) => a.slags === "mangler" || a.slags === "skøn").map((a) => a.sti);
  if (asked.map((q) => q.sti).sort().join() !== open.sort().join()) wrong.push(["asked", asked.map((q) => q.sti), open]);
  for (const change of changes) {
    const then = answer(set(sag, change.sti, change.til, change.slags === "skøn")).som_data();
    const said = "svar" in change ? change.svar : change.overskrift;
    const real = "værdi" in then ? then.værdi : then.overskrift;
    if (said !== real || JSON.stringify(then) === JSON.stringify(now.som_data())) wrong.push([mål, change, then]);
  }
  process.stdout.write(`${JSON.stringify({ asked: asked.length, changes: changes.length, wrong })}\n`);
}
