// What comes back: for each result its value or why there is none, what decided it, and what it takes as given.

const dato_som_tekst = (d) => `${år_i(d)}-${String(måned_i(d)).padStart(2, "0")}-${String(dag_i(d)).padStart(2, "0")}`;

/** A value as a program is given it: dates as "2024-06-01", whole numbers as BigInt. */
const udad = (værdi) => (typeof værdi === "number" ? dato_som_tekst(værdi) : værdi);

/** One answer: `værdi`, or null with `årsager`. */
class Resultat {
  constructor(svar, navn) {
    this.svar = svar;
    this.navn = navn;
  }

  get trin() {
    return this.svar.opslag_.svar(this.navn);
  }

  get led() {
    const { værdi } = this.trin;
    if (typeof værdi !== "boolean" || !this.svar.opslag_.begreb.svar[this.navn].ret) return værdi;
    return værdi ? "består" : "består ikke";
  }

  get kendt() {
    return !er_ukendt(this.led);
  }

  get værdi() {
    return this.kendt ? udad(this.led) : null;
  }

  get årsager() {
    return this.kendt ? [] : ordnet(this.led.årsager.values());
  }

  get overskrift() {
    return this.årsager[0]?.slags ?? null;
  }

  get mangler() {
    return this.årsager.filter((a) => a.slags === "mangler").map((a) => a.sti);
  }

  get skønsspørgsmål() {
    return this.årsager.filter((a) => a.slags === "skøn").map((a) => skønsspørgsmål(a.sti));
  }

  get modstrid() {
    return this.årsager.filter((a) => a.slags === "modstrid").map((a) => a.detalje.map(skrevet_navn));
  }

  /** The deciding rules, those not out, as they are written: `fire_samtaler, dog 1`. */
  get regler() {
    return this.trin.afgørende.map(skrevet_navn);
  }

  /** The clauses the deciding rules rest on, by name. */
  get klausuler() {
    return klausuler_for(this.trin.afgørende);
  }

  /** The last day of a norm's deadline: a date, INGEN, null when it has none or it is not known. */
  get frist() {
    const frist = led_af(this.svar.opslag_.frist(this.navn));
    return er_ukendt(frist) ? null : udad(frist);
  }

  forklaring() {
    return new Forklaring(this.svar, [this.navn]);
  }

  som_data() {
    const { slags } = this.svar.opslag_.begreb.svar[this.navn];
    const data = this.kendt
      ? { værdi: værdi_som_data(this.led, slags) }
      : { overskrift: this.overskrift, årsager: this.årsager.map(årsag_som_data) };
    const spørgsmål = this.skønsspørgsmål;
    if (spørgsmål.length) data.skøn = spørgsmål;
    data.afgørende = this.regler;
    data.klausuler = this.klausuler.map((k) => k.klausul);
    return data;
  }
}

/** The answers about one thing, as properties; those about its parts and wholes are reached by their names. */
class Svar {
  constructor(opslag) {
    this.opslag_ = opslag;
    const { svar, felter, helheder } = opslag.begreb;
    const egenskab = (navn, get) => Object.defineProperty(this, attribut(navn, opslag.begreb), { get, enumerable: true });
    for (const navn of Object.keys(svar)) egenskab(navn, () => new Resultat(this, navn));
    for (const navn of helheder) egenskab(navn.toLowerCase(), () => new Svar(opslag.helhed(navn)));
    for (const navn of Object.keys(felter)) if (felter[navn].slags === "liste") egenskab(navn, () => this.liste_(navn));
  }

  get sti() {
    return this.opslag_.sti;
  }

  get pr() {
    return dato_som_tekst(this.opslag_.forløb.pr);
  }

  liste_(navn) {
    const medlemmer = this.opslag_.liste(navn);
    return er_ukendt(medlemmer) ? null : medlemmer.map((m) => new Svar(m));
  }

  /** All answers about this thing, by name. */
  resultater() {
    return Object.fromEntries(Object.keys(this.opslag_.begreb.svar).map((navn) => [navn, new Resultat(this, navn)]));
  }

  /** The answers about the members of its lists, and about the wholes that the case mentions. */
  dele() {
    const { felter, helheder } = this.opslag_.begreb;
    const nævnt = (navn) => this.opslag_.sag?.[navn] !== undefined;
    return [
      ...Object.keys(felter).flatMap((navn) => (felter[navn].slags === "liste" && nævnt(navn) ? this.liste_(navn) : [])),
      ...helheder.filter((h) => nævnt(h.toLowerCase())).map((h) => new Svar(this.opslag_.helhed(h))),
    ];
  }

  /** The paths of all facts and lists that some answer about this thing waits for. */
  mangler() {
    return [...new Set(Object.values(this.resultater()).flatMap((r) => r.mangler))].sort(efter_tekst);
  }

  forklaring(...navne) {
    return new Forklaring(this, navne.length ? navne : Object.keys(this.opslag_.begreb.svar));
  }

  kvittering() {
    return kvittering_for(this);
  }

  som_data() {
    const svar = Object.entries(this.resultater()).map(([navn, r]) => [navn, r.som_data()]);
    const data = { sti: this.opslag_.sti, svar: Object.fromEntries(svar) };
    const dele = this.dele().map((del) => del.som_data());
    return dele.length ? { ...data, dele } : data;
  }
}

/** The question at the path of a discretion, and who answers it. */
function skønsspørgsmål(sti) {
  const felt = felt_ved(sti);
  return { sti, spørgsmål: felt.etiket, udøves_af: felt.udøves_af };
}

/** The clauses that declarations rest on, by name. */
function klausuler_for(navne) {
  const fundne = new Set(navne.flatMap((navn) => GRUNDLAG[navn]?.hjemmel ?? []));
  return [...fundne].sort(efter_tekst).map(klausul);
}

const klausul = (navn) => {
  const [citat, kilde, linjer] = KLAUSULER[navn];
  return { klausul: navn, citat, kilde: KILDER[kilde][0], fil: KILDER[kilde][1], linjer };
};

/** The answers about `sag` on the day `pr`; `forudsat` is what the case takes as given. A case as JSON has all three. */
function vurder(sag, pr, forudsat = {}) {
  if (pr === undefined && sag?.begreb_ === undefined) {
    const læst = sag_fra_json(sag);
    return vurder(læst.sag, læst.pr, læst.forudsat);
  }
  const [læst, dag, givet] = kontrolleret(sag, pr, forudsat);
  return vurderet(læst, dag, givet);
}

const vurderet = (sag, pr, forudsat) =>
  new Svar(new Opslag(sag.begreb_, sag.oplysninger, sag.begreb_.toLowerCase(), new Forløb(pr, forudsat)));

/** All answers to a case written as JSON, as JSON. */
function vurder_json(json) {
  return JSON.stringify(vurder(json).som_data());
}

// --- as JSON data ----------------------------------------------------------------------------------------------

/** How many decimals write the number exactly; null when no number of them does. */
function decimaler_i(tal) {
  let rest = under(tal);
  let mest = 0;
  for (const primtal of [2n, 5n])
    for (let antal = 1; rest % primtal === 0n; antal += 1) {
      rest /= primtal;
      mest = Math.max(mest, antal);
    }
  return rest === 1n ? mest : null;
}

/** The digits before and after the decimal point of a number that ends; with at least so many decimals. */
function cifre(tal, mindst = 0) {
  const decimaler = Math.max(decimaler_i(tal), mindst);
  const t = over(tal) < 0n ? -over(tal) : over(tal);
  const alle = String((t * 10n ** BigInt(decimaler)) / under(tal)).padStart(decimaler + 1, "0");
  return [alle.slice(0, alle.length - decimaler), alle.slice(alle.length - decimaler)];
}

/** A number as a decimal if it has an end, else as a fraction: `1.5`, `1/3`. */
function decimaltekst(tal, mindst = 0) {
  if (decimaler_i(tal) === null) return String(tal);
  const [hele, dele] = cifre(tal, mindst);
  return `${over(tal) < 0n ? "-" : ""}${hele}${dele ? `.${dele}` : ""}`;
}

/** A known value as JSON data; `slags` tells amounts from other numbers, in Danish or as plans say it. */
function værdi_som_data(værdi, slags) {
  if (værdi === INGEN) return slags === "tekst" || slags === "text" ? { ingen: true } : "ingen";
  if (typeof værdi === "number") return dato_som_tekst(værdi);
  if (!er_tal(værdi)) return værdi;
  if (slags === "beløb" || slags === "amount") {
    const kroner = brøk(over(værdi), under(værdi) * 100n);
    return decimaltekst(kroner, kroner instanceof Brøk ? 2 : 0);
  }
  const decimaler = ["tal", "number", "procent", "percent", "timer", "hours"].includes(slags);
  const i_tal = !decimaler && typeof værdi === "bigint" && Number.isSafeInteger(Number(værdi));
  return i_tal ? Number(værdi) : decimaltekst(værdi);
}

const årsag_som_data = ({ slags, sti, detalje }) => (detalje.length ? { slags, sti, detalje } : { slags, sti });

/** The facts of a thing as JSON data; what is unknown is left out. */
function sag_som_data(begreb, oplysninger) {
  const { felter, helheder } = BEGREBER[begreb];
  const [data, skøn] = [{}, {}];
  for (const [navn, felt] of Object.entries(felter)) {
    const x = oplysninger[navn];
    if (x === undefined) continue;
    if (felt.slags === "liste") data[navn] = x.map((medlem) => sag_som_data(felt.begreb, medlem));
    else if (felt.er_skøn) skøn[navn] = { værdi: værdi_som_data(x.værdi, felt.slags), hovedhensyn: x.hovedhensyn, udøvet_af: x.udøvet_af };
    else data[navn] = værdi_som_data(x, felt.slags);
  }
  for (const helhed of helheder) {
    const navn = helhed.toLowerCase();
    if (oplysninger[navn] !== undefined) data[navn] = sag_som_data(helhed, oplysninger[navn]);
  }
  return Object.keys(skøn).length ? { ...data, skøn } : data;
}

/** JSON with sorted keys, sorted list members and no spaces. */
function kanonisk_json(data) {
  if (Array.isArray(data)) return `[${data.map(kanonisk_json).sort(efter_tekst).join(",")}]`;
  if (!er_objekt(data)) return JSON.stringify(data);
  const navne = Object.keys(data).sort(efter_tekst);
  return `{${navne.map((navn) => `${JSON.stringify(navn)}:${kanonisk_json(data[navn])}`).join(",")}}`;
}

/** What reproduces an answer years later: which rules, on which day, for which facts. */
class Kvittering {
  constructor(om) {
    Object.freeze(Object.assign(this, om));
  }

  som_data() {
    return { ...this, fakta: JSON.parse(this.fakta), forudsat: JSON.parse(this.forudsat) };
  }
}

function kvittering_for(svar) {
  const { begreb, sag, forløb } = svar.opslag_;
  const givet = [...forløb.forudsat].map(([sti, v]) => {
    const felt = felt_ved(sti);
    return [sti, værdi_som_data(felt.ret ? (v ? "består" : "består ikke") : v, felt.slags)];
  });
  return new Kvittering({
    regelsæt: REGELSÆT.navn,
    regelhash: REGELSÆT.regelhash,
    udgavehash: REGELSÆT.udgavehash,
    oversætter: REGELSÆT.oversætter,
    pr: dato_som_tekst(forløb.pr),
    fakta: kanonisk_json({ [svar.opslag_.sti]: sag_som_data(begreb.navn, sag ?? {}) }),
    forudsat: kanonisk_json(Object.fromEntries(givet)),
  });
}
