// Facts as they are supplied, from a program or as JSON, and everything wrong with them at once.

const STØRSTE_TAL = 10n ** 12n;
const STØRSTE_BELØB = 10n ** 14n;
const STØRSTE_LISTE = 1000000;

/** A discretion that has been exercised: its value, the main considerations and who exercised it. */
class SkønUdøvet {
  constructor(værdi, hovedhensyn, udøvet_af) {
    Object.assign(this, { værdi, hovedhensyn, udøvet_af });
    Object.freeze(this);
  }
}

const Skøn = (værdi, hovedhensyn, udøvet_af) => new SkønUdøvet(værdi, hovedhensyn, udøvet_af);

/** A case cannot be read; `fejl` are all the problems there are, each `{sti, slags, besked}`. */
class UgyldigSag extends Error {
  constructor(fejl) {
    super(fejl.map((f) => `${f.sti}: ${f.besked}`).join("\n"));
    this.name = "UgyldigSag";
    this.fejl = fejl;
  }
}

/** A case that has been read: the concept of what it is about, and its facts as the rules compute with them. */
class Sag {
  constructor(begreb, oplysninger) {
    this.begreb_ = begreb;
    this.oplysninger = oplysninger;
  }
}

/** What makes the facts of a concept: they are read when the case is assessed. */
const fakta = (begreb) => (oplysninger = {}) => Object.freeze({ begreb_: begreb, ...oplysninger });

/** What a program calls a member of a concept: its name, or with a final `_` where that is reserved. */
const attribut = (navn, begreb) => begreb.attributter?.[navn] ?? navn;

const er_objekt = (x) => typeof x === "object" && x !== null && !Array.isArray(x) && x !== INGEN;
const vist = (x) =>
  x === INGEN ? "INGEN" : typeof x === "bigint" ? `${x}` : x instanceof Brøk ? String(x) : JSON.stringify(x) ?? String(x);
const er_heltal = (x) => typeof x === "bigint" || Number.isSafeInteger(x);

/** The exact number written as a whole number or with decimals (`"1.5"`); null for anything else. */
function eksakt(x) {
  if (x instanceof Brøk) return x;
  if (er_heltal(x)) return BigInt(x);
  if (typeof x !== "string" || !/^-?[0-9]{1,30}(\.[0-9]{1,30})?$/.test(x)) return null;
  const [hele, decimaler = ""] = x.split(".");
  return brøk(BigInt(hele + decimaler), 10n ** BigInt(decimaler.length));
}

/** The date written `2024-06-01`; null when it is none. */
function dato_fra(tekst) {
  if (typeof tekst !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(tekst)) return null;
  const [år, måned, dag] = tekst.split("-").map(Number);
  return måned >= 1 && måned <= 12 && dag >= 1 && dag <= månedslængde(år, måned) ? dato(år, måned, dag) : null;
}

const FORVENTET = {
  ja_nej: "true eller false",
  heltal: "et helt tal",
  varighed: "et helt tal",
  tal: "et helt tal eller en tekst som »1.5«",
  procent: "et helt tal eller en tekst som »12.5«",
  timer: "et helt tal eller en tekst som »7.5«",
  beløb: "et beløb i hele øre",
  dato: "en dato som »2024-06-01«",
  tekst: "en tekst",
  kode: "en kode",
  liste: "en liste",
  helhed: "et objekt med oplysninger",
  status: "en af",
};

/** Reads facts; `json` says that they are written as JSON. Everything wrong is kept in `fejl`. */
class Læser {
  constructor(json) {
    this.json = json;
    this.fejl = [];
  }

  galt(sti, slags, besked) {
    this.fejl.push({ sti, slags, besked });
    return undefined;
  }

  forkert(sti, felt, x) {
    let ventet = FORVENTET[felt.slags];
    if (this.json && felt.slags === "beløb") ventet = "et beløb i kroner som »1250.50«";
    if (felt.slags === "kode") ventet += ` fra ${felt.kode}: ${Object.keys(KODER[felt.kode]).join(", ")}`;
    if (felt.begreb) ventet += ` om ${felt.begreb}`;
    if (felt.status) ventet += ` ${felt.status.map((s) => (typeof s === "string" ? `»${s}«` : s)).join(", ")}`;
    if (felt.eller_ingen) ventet += this.json ? " eller »ingen«" : " eller INGEN";
    return this.galt(sti, "forkert_type", `skal være ${ventet}, men er ${vist(x)}.`);
  }

  /** The facts of one thing; `ejer` has it on its list. */
  ting(begreb, data, sti, ejer = "") {
    const { felter, helheder, attributter = {} } = BEGREBER[begreb];
    const navne = Object.fromEntries(Object.entries(attributter).map(([navn, a]) => [a, navn]));
    const læst = { __proto__: null };
    if (!er_objekt(data) || (data.begreb_ && data.begreb_ !== begreb)) {
      this.forkert(sti, { slags: "helhed", begreb }, data);
      return læst;
    }
    if (data instanceof Sag) return data.oplysninger;
    for (const [skrevet, x] of Object.entries(data)) {
      const navn = this.json ? skrevet : (navne[skrevet] ?? skrevet);
      const under = `${sti}.${navn}`;
      const helhed = helheder.find((h) => h.toLowerCase() === navn);
      const felt = felter[navn] ?? null;
      if (this.json && navn === "skøn") this.udøvede(felter, x, under, læst);
      else if (navn === "begreb_" && !this.json) continue;
      else if (helhed === undefined && (felt === null || (this.json && felt.er_skøn))) {
        this.galt(under, "ukendt_felt", `er ikke et felt her.${nærmest(navn, [...Object.keys(felter), ...helheder.map((h) => h.toLowerCase())])}`);
      } else if (x === null || x === undefined) continue;
      else if (felt === null && helhed === ejer) {
        this.galt(under, "to_helheder", "står allerede på listen hos en anden; den kan ikke også nævnes her.");
      } else if (felt === null) læst[navn] = this.ting(helhed, x, under);
      else læst[navn] = felt.er_skøn ? this.skøn(felt, x, under) : this.felt(felt, x, under, begreb);
    }
    return læst;
  }

  /** The discretions that have been exercised, as JSON has them. */
  udøvede(felter, data, sti, læst) {
    if (!er_objekt(data)) return this.galt(sti, "forkert_type", "skal være et objekt med skøn.");
    for (const [navn, x] of Object.entries(data)) {
      const felt = felter[navn] ?? null;
      if (felt === null || !felt.er_skøn) this.galt(`${sti}.${navn}`, "ukendt_felt", "er ikke et skøn her.");
      else if (x !== null) læst[navn] = this.skøn(felt, x, `${sti}.${navn}`);
    }
    return undefined;
  }

  skøn(felt, x, sti) {
    if (!er_objekt(x) || (!this.json && !(x instanceof SkønUdøvet)))
      return this.galt(sti, "forkert_type", "er et skøn og oplyses med værdi, hovedhensyn og udøvet_af.");
    for (const del of Object.keys(x))
      if (!["værdi", "hovedhensyn", "udøvet_af"].includes(del)) this.galt(`${sti}.${del}`, "ukendt_felt", "er ikke et felt her.");
    for (const del of ["hovedhensyn", "udøvet_af"])
      if (typeof x[del] !== "string" || !x[del].trim())
        this.galt(`${sti}.${del}`, "ufuldstændigt_skøn", "skal være en tekst, der ikke er tom.");
    if (x.værdi === null || x.værdi === undefined) return this.galt(`${sti}.værdi`, "ufuldstændigt_skøn", "mangler.");
    return Skøn(this.værdi(felt, x.værdi, `${sti}.værdi`), x.hovedhensyn, x.udøvet_af);
  }

  felt(felt, x, sti, ejer) {
    if (felt.slags !== "liste") return this.værdi(felt, x, sti);
    if (x === INGEN || (this.json && x === "ingen")) return [];
    if (!Array.isArray(x)) return this.forkert(sti, felt, x);
    if (x.length > STØRSTE_LISTE)
      return this.galt(sti, "uden_for_grænser", `har ${x.length} medlemmer; der kan højst være ${STØRSTE_LISTE}.`);
    return x.map((medlem, i) => this.ting(felt.begreb, medlem, `${sti}[${i}]`, ejer));
  }

  /** The value of a fact as the rules compute with it; undefined, with a problem kept, when there is none. */
  værdi(felt, x, sti) {
    if (x === INGEN || (this.json && (x?.ingen === true || (x === "ingen" && felt.slags !== "tekst"))))
      return felt.eller_ingen ? INGEN : this.forkert(sti, felt, x);
    switch (felt.slags) {
      case "ja_nej":
        return typeof x === "boolean" ? x : this.forkert(sti, felt, x);
      case "heltal":
      case "varighed":
        return er_heltal(x) ? this.inden_for(BigInt(x), STØRSTE_TAL, sti) : this.forkert(sti, felt, x);
      case "beløb":
        return this.beløb(felt, x, sti);
      case "tal":
      case "procent":
      case "timer": {
        const tal = eksakt(x);
        if (tal === null) return this.forkert(sti, felt, x);
        if (1000000n % under(tal)) return this.galt(sti, "uden_for_grænser", "har mere end seks decimaler.");
        return this.inden_for(tal, STØRSTE_TAL, sti);
      }
      case "dato": {
        const dag = dato_fra(x);
        if (dag === null) return this.forkert(sti, felt, x);
        return i_rækkevidde(år_i(dag)) ? dag : this.galt(sti, "uden_for_grænser", `er ${x}; datoer går fra 1900 til 2199.`);
      }
      case "tekst":
        return typeof x === "string" ? x.normalize("NFC") : this.forkert(sti, felt, x);
      case "status":
        return felt.status.includes(x) ? x : this.forkert(sti, felt, x);
      default: {
        if (typeof x !== "string") return this.forkert(sti, felt, x);
        const kode = x.normalize("NFC");
        const koder = Object.keys(KODER[felt.kode]);
        if (koder.includes(kode)) return kode;
        return this.galt(sti, "ukendt_kode", `er »${x}«; der kan stå ${koder.join(", ")}.${nærmest(kode, koder)}`);
      }
    }
  }

  beløb(felt, x, sti) {
    if (!this.json) return er_heltal(x) ? this.inden_for(BigInt(x), STØRSTE_BELØB, sti) : this.forkert(sti, felt, x);
    const kroner = typeof x === "string" ? eksakt(x) : null;
    if (kroner === null) return this.forkert(sti, felt, x);
    const øre = produkt_af(kroner, 100n);
    if (øre instanceof Brøk) return this.galt(sti, "uden_for_grænser", `er ${x}; et beløb har højst to decimaler.`);
    return this.inden_for(øre, STØRSTE_BELØB, sti);
  }

  inden_for(tal, mest, sti) {
    if (orden(tal, mest) <= 0 && orden(tal, -mest) >= 0) return tal;
    return this.galt(sti, "uden_for_grænser", `er ${tal}; tallet kan højst være ${mest}.`);
  }

  /** What the case takes as given, by path. */
  forudsat(data) {
    const givet = new Map();
    if (data === null || data === undefined) return givet;
    const par = data instanceof Map ? [...data] : er_objekt(data) ? Object.entries(data) : [];
    if (!par.length && !er_objekt(data)) this.galt("forudsat", "forkert_type", "skal være et objekt.");
    for (const [sti, x] of par) {
      const felt = felt_ved(sti);
      if (felt === null || felt.er_skøn || felt.slags === "liste")
        this.galt(`forudsat ${sti}`, "ukendt_felt", "er ingen skæringsdato, parameter, oplysning eller noget, reglerne giver.");
      else if (x !== null && x !== undefined) {
        const værdi = this.værdi(felt, x, `forudsat ${sti}`);
        if (værdi !== undefined) givet.set(sti, felt.ret ? værdi === true || værdi === "består" : værdi);
      }
    }
    return givet;
  }
}

/** The concept of the instance at a path (`borger.samtaler[0]`); null when there can be none. */
function begreb_ved(sti) {
  const [rod, ...trin] = sti.split(".");
  let navn = Object.keys(BEGREBER).find((b) => b.toLowerCase() === rod) ?? null;
  for (const del of trin) {
    if (navn === null) return null;
    const [, felt, nummer] = /^([^[]*)(\[[0-9]+\])?$/.exec(del) ?? [];
    const liste = BEGREBER[navn].felter[felt];
    const helhed = BEGREBER[navn].helheder.find((h) => h.toLowerCase() === felt);
    navn = nummer !== undefined ? (liste?.begreb ?? null) : (helhed ?? null);
  }
  return navn;
}

/** What a path is: a key date, a parameter, a fact, or something the rules give; null for anything else. */
function felt_ved(sti) {
  const snit = sti.lastIndexOf(".");
  const navn = sti.slice(snit + 1);
  if (snit < 0 && Object.hasOwn(SKÆRINGSDATOER, navn)) return { slags: "dato", etiket: navn };
  if (snit < 0) return Object.hasOwn(PARAMETRE, navn) ? PARAMETRE[navn] : null;
  const begreb = BEGREBER[begreb_ved(sti.slice(0, snit))];
  return begreb?.felter[navn] ?? begreb?.svar[navn] ?? null;
}

/** "Mente du `x`?" for a name that is nearly one of those known. */
function nærmest(navn, kendte) {
  const afstand = (a, b) => {
    let række = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const ny = [i];
      for (let j = 1; j <= b.length; j += 1)
        ny.push(Math.min(række[j] + 1, ny[j - 1] + 1, række[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
      række = ny;
    }
    return række[b.length];
  };
  const [bedste] = kendte.map((k) => [afstand(navn, k), k]).sort((a, b) => a[0] - b[0] || efter_tekst(a[1], b[1]));
  return bedste && bedste[0] <= Math.max(1, Math.floor(navn.length / 4)) ? ` Mente du »${bedste[1]}«?` : "";
}

/** The concept, facts, date and stipulations of a case, or UgyldigSag with all that is wrong. */
function kontrolleret(sag, pr, forudsat, json = false) {
  const læser = new Læser(json);
  const begreb = er_objekt(sag) ? BEGREBER[sag.begreb_] : undefined;
  if (!begreb) throw new UgyldigSag([{ sti: "", slags: "forkert_type", besked: `er ingen af regelsættets begreber: ${vist(sag)}.` }]);
  const oplysninger = læser.ting(begreb.navn, sag, begreb.navn.toLowerCase());
  const dag = læser.værdi({ slags: "dato" }, pr, "pr");
  const givet = læser.forudsat(forudsat);
  if (læser.fejl.length) throw new UgyldigSag(læser.fejl);
  return [new Sag(begreb.navn, oplysninger), dag, givet];
}

/** A case from JSON text or data: `{sag, pr, forudsat}`, or UgyldigSag with all that is wrong. */
function sag_fra_json(json) {
  const læser = new Læser(true);
  let data = json;
  if (typeof json === "string") {
    try {
      data = JSON.parse(json);
    } catch (fejl) {
      throw new UgyldigSag([{ sti: "", slags: "forkert_type", besked: `er ikke JSON: ${fejl.message}` }]);
    }
  }
  if (!er_objekt(data)) throw new UgyldigSag([{ sti: "", slags: "forkert_type", besked: "skal være et objekt." }]);
  const rødder = Object.fromEntries(Object.keys(BEGREBER).map((b) => [b.toLowerCase(), b]));
  for (const navn of Object.keys(data))
    if (!Object.hasOwn(rødder, navn) && navn !== "pr" && navn !== "forudsat")
      læser.galt(navn, "ukendt_felt", `er ikke et felt her.${nærmest(navn, [...Object.keys(rødder), "pr", "forudsat"])}`);
  const fundet = Object.keys(data).filter((n) => Object.hasOwn(rødder, n) && data[n] !== null && data[n] !== undefined);
  if (fundet.length !== 1) læser.galt("", "forkert_type", `skal have netop én af ${Object.keys(rødder).join(", ")}.`);
  const pr = læser.værdi({ slags: "dato" }, data.pr, "pr");
  const sag = fundet.length === 1 ? new Sag(rødder[fundet[0]], læser.ting(rødder[fundet[0]], data[fundet[0]], fundet[0])) : null;
  const forudsat = læser.forudsat(data.forudsat);
  if (læser.fejl.length) throw new UgyldigSag(læser.fejl);
  return { sag, pr: dato_som_tekst(pr), forudsat: Object.fromEntries([...forudsat].map(([sti, v]) => [sti, udad(v)])) };
}
