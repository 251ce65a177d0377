// Reads cases from standard input, one JSON line each: {module, sag, regler}; writes all that is said about the answers.
import { createInterface } from "node:readline";

for await (const line of createInterface({ input: process.stdin })) {
  const { module, sag, regler } = JSON.parse(line);
  const { vurder, vurder_json, sag_fra_json } = await import(module);
  const read = sag_fra_json(sag);
  const svar = vurder(read.sag, read.pr, read.forudsat);
  const forklaring = svar.forklaring();
  const said = {
    data: forklaring.som_data(),
    sætninger: forklaring.sætninger(),
    anderledes: forklaring.hvad_skulle_være_anderledes(),
    hvorfor_ikke: regler.map((regel) => forklaring.hvorfor_ikke(regel)),
    kvittering: svar.kvittering(),
    svar: JSON.parse(vurder_json(sag)),
  };
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
