// A program that uses a module as its declarations say; the lines marked as errors must be errors.
import {
  Borger,
  INGEN,
  Samtale,
  Skøn,
  UgyldigSag,
  Ydelse,
  beskrivelse,
  brøk,
  hvad_ville_ændre,
  sag_fra_json,
  spørgsmål,
  vurder,
  vurder_json,
} from "./sprogets_eksempel/sprogets_eksempel.mjs";

const borger = Borger({
  ydelse: Ydelse.dagpenge,
  ledig_fra: "2026-08-01",
  aktiv_andel: brøk(1n, 2n),
  timer: "7.5",
  kommune: { navn: "Ærø", tilskud: 100n },
  samtaler: [Samtale({ dato: "2026-08-03", afholdt: true })],
  uden_gavn: Skøn(true, "helbred", "kommunen"),
});
const svar = vurder(borger, "2026-09-01", { reform_ikraft: "2027-01-01" });
export const antal: bigint | null = svar.krævede_samtaler.værdi;
export const status: "ikke relevant" | "opfyldt" | "afventer" | "tilsidesat" | null = svar.afhold_jobsamtaler.værdi;
export const digital: "består" | "består ikke" | null | undefined = svar.samtaler?.[0]?.digital_samtale.værdi;
export const frist: string | typeof INGEN | null = svar.afhold_jobsamtaler.frist;
export const tekst: string = svar.forklaring("krævede_samtaler").sætninger().join("\n");
export const spurgt: string | undefined = spørgsmål(borger, "2026-09-01", "krævede_samtaler")[0]?.sti;
export const læst = sag_fra_json({ pr: "2026-09-01", borger: { ydelse: "dagpenge" } });
export const hash: string = vurder(læst.sag, læst.pr, læst.forudsat).kvittering().regelhash;
export const af_json: string = vurder({ pr: "2026-09-01", borger: { ydelse: "dagpenge" } }).sti;
export const etiket: string | undefined = beskrivelse("borger.ydelse")?.etiket;
export const kvittering = vurder(læst.sag, læst.pr).kvittering().som_data()["fakta"];
export const ændringer: string[] = hvad_ville_ændre(borger, læst.pr, "krævede_samtaler").map((æ) => æ.til_tekst);
export const data: string = vurder_json('{"pr": "2026-09-01", "borger": {"ledig_fra": "ingen"}}');
export const fejl = (e: unknown) => (e instanceof UgyldigSag ? e.fejl.map((f) => f.sti) : []);
export const uden = Borger({ ledig_fra: INGEN, ydelse: null });

// @ts-expect-error an unknown code
Borger({ ydelse: "dagpnge" });
// @ts-expect-error a number is no date
Samtale({ dato: 5 });
// @ts-expect-error a date that can be none is no date
Borger({ født_dato: INGEN });
// @ts-expect-error a discretion is not given as a value alone
Borger({ uden_gavn: true });
// @ts-expect-error there is no such answer
svar.ingenting;
