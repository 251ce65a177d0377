// What a form asks: the facts, lists and discretions that can still change an answer, most decisive first; and the
// single changes to a case that would change its answer. Both try values out, so that every answer is the rules' own.

/** A case and one answer of it: `mål` is a name about what the case is about, or a path (`samtaler[0].digital_samtale`). */
class Prøve {
  constructor(sag, pr, mål, forudsat) {
    [this.sag, this.pr, this.forudsat] = kontrolleret(sag, pr, forudsat);
    this.rod = this.sag.begreb_.toLowerCase();
    this.mål = (mål.startsWith(`${this.rod}.`) ? mål.slice(this.rod.length + 1) : mål).split(".");
  }

  /** The step of the answer in the case with these facts, and what was read on the way. */
  trin(oplysninger = this.sag.oplysninger) {
    const forløb = new Forløb(this.pr, this.forudsat);
    let opslag = new Opslag(this.sag.begreb_, oplysninger, this.rod, forløb);
    for (const del of this.mål.slice(0, -1)) {
      const [navn, nummer] = del.split(/[[\]]/);
      const helhed = opslag.begreb.helheder.find((h) => h.toLowerCase() === navn);
      opslag = nummer === undefined ? helhed && opslag.helhed(helhed) : opslag.liste(navn)[nummer];
      if (!opslag) throw new RangeError(`${this.mål.join(".")} er ikke i sagen.`);
    }
    const navn = this.mål.at(-1);
    if (!opslag.begreb.svar[navn]) throw new RangeError(`${navn} er intet, reglerne giver om ${opslag.sti}.`);
    return [opslag.svar(navn), forløb, opslag.begreb.svar[navn]];
  }

  /** The answer when the fact, list or discretion at a path has another value. */
  med(sti, værdi) {
    return this.trin(ændret(this.sag.oplysninger, sti.split(".").slice(1), værdi))[0].værdi;
  }

  /** The value at a path in the case; undefined when it is not supplied. */
  ved(sti) {
    let her = this.sag.oplysninger;
    for (const del of sti.split(".").slice(1)) {
      const [navn, nummer] = del.split(/[[\]]/);
      her = nummer === undefined ? her?.[navn] : her?.[navn]?.[nummer];
    }
    return her;
  }
}

/** The facts with another value at a path; those it passes through are made where they are not mentioned. */
function ændret(oplysninger, [del, ...resten], værdi) {
  const [navn, nummer] = del.split(/[[\]]/);
  const her = oplysninger?.[navn];
  let ny = værdi;
  if (nummer !== undefined) ny = her.map((m, i) => (i === Number(nummer) ? ændret(m, resten, værdi) : m));
  else if (resten.length) ny = ændret(her, resten, værdi);
  return { __proto__: null, ...oplysninger, [navn]: ny };
}

/** Values that show what a fact may do: all of a yes/no or a list of codes, else some on both sides of what it is held against. */
function prøveværdier(felt, pr) {
  const værdier = endelige_værdier(felt) ?? [];
  if (felt.slags === "liste") return [[], [{ __proto__: null }]];
  if (felt.slags === "dato") værdier.push(...prøvedage(pr));
  else if (["heltal", "tal", "beløb", "procent", "varighed", "timer"].includes(felt.slags)) {
    for (const t of TÆRSKLER[felt.enhed ?? felt.slags] ?? [1n, 100n]) værdier.push(sum_af(t, -1n), t, sum_af(t, 1n));
  } else if (felt.slags === "tekst") værdier.push("");
  return værdier;
}

function endelige_værdier(felt) {
  const ingen = felt.eller_ingen ? [INGEN] : [];
  if (felt.slags === "ja_nej") return [true, false, ...ingen];
  if (felt.slags === "kode") return [...Object.keys(KODER[felt.kode]), ...ingen];
  return felt.eller_ingen ? ingen : null;
}

/** The day itself, some before and after it, and the key dates. */
function prøvedage(pr) {
  const nær = [0, 1, -100, -250, -800].map((skridt) => dagsnummer(pr) + skridt);
  const opslag = { forløb: new Forløb(pr, new Map()) };
  const skæringsdage = Object.keys(SKÆRINGSDATOER).map((navn) => skæringsdato(0, opslag, navn).værdi);
  const numre = new Set([...nær, ...skæringsdage.filter((d) => typeof d === "number").map(dagsnummer)]);
  return [...numre].filter((n) => n >= dagsnummer(19000101) && n <= dagsnummer(21991231)).map(dato_ved);
}

const kan_besvares = (årsag) => årsag.slags === "mangler" || årsag.slags === "skøn";

/** The questions that can still change an answer, most decisive first; none when it is known. Of many that are alike, on
 *  a long list, `blandt` may name the paths worth trying. */
function spørgsmål(sag, pr, mål, forudsat = {}, blandt = null) {
  const prøve = new Prøve(sag, pr, mål, forudsat);
  const { værdi } = prøve.trin()[0];
  if (!er_ukendt(værdi)) return [];
  const fundne = ordnet(værdi.årsager.values()).filter((årsag) => kan_besvares(årsag) && (blandt === null || blandt.includes(årsag.sti)));
  return fundne
    .map(({ sti }) => {
      const felt = felt_ved(sti);
      const udfald = prøveværdier(felt, prøve.pr).map((v) =>
        prøve.med(sti, felt.er_skøn ? Skøn(v, "prøve", "prøve") : v),
      );
      const uafgjorte = udfald.filter(er_ukendt);
      const tilbage = uafgjorte.reduce((sum, u) => sum + [...u.årsager.values()].filter(kan_besvares).length, 0);
      const afgør = udfald.length - uafgjorte.length;
      return { ...beskrevet(sti, felt), afgør, prøvet: udfald.length, tilbage };
    })
    .sort(mest_afgørende_først);
}

/** By how much is left to ask, on average; then facts before discretions, and in the order of their paths. */
function mest_afgørende_først(a, b) {
  const [rest_a, rest_b] = [a, b].map((s) => (s.prøvet ? s.tilbage / s.prøvet : Infinity));
  if (rest_a !== rest_b) return rest_a - rest_b;
  return Number(a.slags === "skøn") - Number(b.slags === "skøn") || efter_tekst(a.sti, b.sti);
}

/** What a form shows of the fact, list or discretion at a path; null when there is none. */
function beskrivelse(sti) {
  const felt = felt_ved(sti);
  return felt === null || felt.af ? null : beskrevet(sti, felt);
}

function beskrevet(sti, felt) {
  const valg = felt.slags === "kode" ? Object.entries(KODER[felt.kode]).map(([værdi, etiket]) => ({ værdi, etiket })) : null;
  return {
    sti,
    slags: felt.er_skøn ? "skøn" : felt.slags === "liste" ? "liste" : "oplysning",
    etiket: felt.etiket,
    type: felt.slags,
    ...(felt.enhed && { enhed: felt.enhed }),
    ...(valg && { valg }),
    ...(felt.begreb && { begreb: felt.begreb }),
    ...(felt.er_skøn && { udøves_af: felt.udøves_af }),
    eller_ingen: felt.eller_ingen === true,
  };
}

// --- what would change an answer -------------------------------------------------------------------------------

/** The changes of one known fact or discretion each that would change the answer. */
const hvad_ville_ændre = (...om) => [...hver_ændring(...om)].filter((ændring) => ændring);

/** The same one by one, with nothing now and then in between, so that a page may look up from its work. */
function* hver_ændring(sag, pr, mål, forudsat = {}) {
  const prøve = new Prøve(sag, pr, mål, forudsat);
  const [trin, forløb, om] = prøve.trin();
  const afstande = afstande_i(trin);
  for (const sti of [...forløb.læst].sort(efter_tekst)) {
    const felt = felt_ved(sti);
    const nu = prøve.ved(sti);
    yield null;
    if (nu === undefined || felt.slags === "liste" || prøve.forudsat.has(sti)) continue;
    const fra = nu instanceof SkønUdøvet ? nu.værdi : nu;
    const med = (v) => prøve.med(sti, felt.er_skøn ? Skøn(v, nu.hovedhensyn, nu.udøvet_af) : v);
    for (const til of ændrende_værdier(felt, fra, (v) => !samme_svar(med(v), trin.værdi), afstande, prøve.pr)) {
      yield {
        ...beskrevet(sti, felt),
        fra: værdi_som_data(fra, felt.slags),
        til: værdi_som_data(til, felt.slags),
        fra_tekst: felttekst(fra, felt),
        til_tekst: felttekst(til, felt),
        ...svar_som_ændret(med(til), om),
      };
    }
  }
}

const samme_svar = (a, b) => (er_ukendt(a) || er_ukendt(b) ? er_ukendt(a) && er_ukendt(b) : ens(a, b));
const FORMSLAGS = { beløb: "amount", procent: "percent", kode: "code", timer: "hours" };
const felttekst = (værdi, felt) =>
  felt.slags === "kode" && værdi !== INGEN ? KODER[felt.kode][værdi] : værditekst(værdi, felt.enhed ?? FORMSLAGS[felt.slags]);

function svar_som_ændret(led, om) {
  if (er_ukendt(led)) {
    const årsager = ordnet(led.årsager.values());
    return { overskrift: årsager[0].slags, årsager: årsager.map(årsag_som_data), svar_tekst: "kan ikke afgøres" };
  }
  const svar = om.ret ? (led ? "består" : "består ikke") : led;
  return { svar: værdi_som_data(svar, om.slags), svar_tekst: felttekst(svar, om) };
}

/** The values of a fact that change the answer: each of a finite kind, else the nearest below and above. */
function ændrende_værdier(felt, fra, ændrer, afstande, pr) {
  const endelige = (endelige_værdier(felt) ?? []).filter((v) => !ens(v, fra) && ændrer(v));
  if (felt.slags === "ja_nej" || felt.slags === "kode" || felt.slags === "tekst") return endelige;
  if (fra === INGEN) {
    const fundet = prøveværdier(felt, pr).find((v) => v !== INGEN && ændrer(v));
    return fundet === undefined ? [] : [fundet];
  }
  const er_dato = typeof fra === "number";
  const start = er_dato ? BigInt(dagsnummer(fra)) : fra;
  const som_værdi = (n) => (er_dato ? dato_ved(Number(n)) : n);
  const tilladt = (n) => kan_oplyses(felt, er_dato, n);
  const prøvet = (n) => ændrer(som_værdi(n));
  for (const retning of [-1, 1]) {
    const skridt = afstande[er_dato ? "dage" : "tal"].filter((a) => orden(a, 0n) === retning && tilladt(sum_af(start, a)));
    skridt.sort((a, b) => orden(a, b) * retning);
    const langt = skridt.find((a) => prøvet(sum_af(start, a)));
    if (langt !== undefined) endelige.push(som_værdi(nærmeste_ændring(start, langt, prøvet)));
  }
  return endelige;
}

/** Whether a number, or a day by its number, is within what a fact may be. */
function kan_oplyses(felt, er_dato, n) {
  if (er_dato) return n >= BigInt(dagsnummer(19000101)) && n <= BigInt(dagsnummer(21991231));
  const mest = felt.slags === "beløb" ? STØRSTE_BELØB : STØRSTE_TAL;
  const fin_nok = ["tal", "procent", "timer"].includes(felt.slags) ? 1000000n % under(n) === 0n : under(n) === 1n;
  return fin_nok && orden(n, mest) <= 0 && orden(n, -mest) >= 0;
}

/** The nearest value to `start`, between it and a step away, that still changes the answer. */
function nærmeste_ændring(start, skridt, ændrer) {
  if (skridt instanceof Brøk || start instanceof Brøk) return sum_af(start, skridt);
  let [uden, med] = [0n, skridt];
  while (med - uden > 1n || uden - med > 1n) {
    const midt = (uden + med) / 2n;
    if (ændrer(start + midt)) med = midt;
    else uden = midt;
  }
  return start + med;
}

/** How far apart the two sides of every comparison behind a step are, and a little more and less: in days, and as numbers. */
function afstande_i(trin) {
  const [dage, tal, mødt, venter] = [new Map(), new Map(), new Set(), [trin]];
  const føj_til = (afstande, afstand, lidt) => {
    for (const l of lidt)
      for (const a of [sum_af(afstand, l), sum_af(minus_af(afstand), l)]) afstande.set(String(a), a);
  };
  while (venter.length) {
    const her = venter.pop();
    if (mødt.has(her)) continue;
    mødt.add(her);
    venter.push(...alle_dele(her));
    for (const [a, b] of her.sider ?? []) {
      if (typeof a === "number" && typeof b === "number") føj_til(dage, BigInt(dage_mellem(a, b)), [-4n, -1n, 0n, 1n, 4n]);
      else if (er_tal(a) && er_tal(b)) føj_til(tal, sum_af(b, minus_af(a)), [-1n, 0n, 1n]);
    }
  }
  return { dage: [...dage.values()], tal: [...tal.values()] };
}
