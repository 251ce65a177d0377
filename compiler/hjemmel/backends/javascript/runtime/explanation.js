// Explanations: the steps from the facts to an answer, as data.

const BLADE = ["oplysning", "skøn", "dag", "skæringsdato", "parameter"];
const NORMER = ["pligt", "forbud", "ret", "beføjelse"];
const NÆGTELSER = [(tekst) => `det gælder ikke, at ${tekst}`, (tekst) => tekst.replace(" ", " er ikke i kraft; den ")];

/** The fixed words of steps: `[kind, text, denial, type, name]`. A denial that is a number n is the text with "ikke"
 *  put in after n characters, or below 0 one of NÆGTELSER. A text that is a number says what that form says, or below 0
 *  denies it; one that is a list joins the texts of forms by its first word, those below 0 in parentheses. A form that
 *  is left out says nothing. */
function former(tabel) {
  const gjorte = [];
  const form = (nummer) => (gjorte[nummer] ??= gjort(...(tabel[nummer] ?? [])));

  function gjort(slags = "", tekst = "", nægtet = "", type = "truth", navn = "") {
    if (typeof tekst === "number") {
      const samme = form(Math.abs(tekst));
      const [sagt, benægtet] = tekst < 0 ? [samme.nægtet, samme.tekst] : [samme.tekst, samme.nægtet];
      return { slags, tekst: sagt, nægtet: benægtet, type, navn };
    }
    if (Array.isArray(tekst)) {
      const [ord, ...numre] = tekst;
      const led = numre.map((n) => (n < 0 ? `(${form(-n).tekst})` : form(n).tekst));
      return gjort(slags, opremset(led, ord), nægtet, type, navn);
    }
    let benægtet = nægtet;
    if (nægtet < 0) benægtet = NÆGTELSER[-1 - nægtet](tekst);
    else if (typeof nægtet === "number") benægtet = `${tekst.slice(0, nægtet)} ikke${tekst.slice(nægtet)}`;
    return { slags, tekst, nægtet: benægtet, type, navn };
  }

  return Array.from(tabel, (_, nummer) => form(nummer));
}

/** Why the answers are as they are. `trin` are the steps, one for each answer asked about. */
class Forklaring {
  constructor(svar, navne) {
    const ukendte = navne.filter((navn) => !Object.hasOwn(svar.opslag_.begreb.svar, navn));
    if (ukendte.length) throw new RangeError(`${ukendte.join(", ")} er intet svar om ${svar.opslag_.sti}.`);
    this.trin = navne.map((navn) => svar.opslag_.svar(navn));
  }

  /** The steps as JSON data; an answer that another rests on is written out where it is first met. */
  som_data() {
    const mødt = new Set();
    return this.trin.map((trin) => trin_som_data(trin, true, mødt));
  }

  /** The explanation in Danish sentences, fit for a letter to a citizen. */
  sætninger() {
    return this.trin.flatMap(sætninger_om);
  }

  /** Why a rule did not decide: the conditions that failed, or the rule it gave way to. */
  hvorfor_ikke(regel) {
    return this.trin.flatMap((trin) => hvorfor_ikke(trin, regel));
  }

  /** For each answer that is no, or rule that does not apply, what would have to differ. */
  hvad_skulle_være_anderledes() {
    return this.trin.flatMap(afvigelse);
  }

  toString() {
    return this.sætninger().join("\n");
  }
}

/** A step and all below it as JSON data. */
function trin_som_data(trin, er_grund, mødt) {
  const { form, værdi } = trin;
  const data = { trin: form.slags, tekst: værdi === false && form.nægtet ? form.nægtet : form.tekst };
  if (form.navn) data.navn = skrevet_navn(form.navn);
  if (er_ukendt(værdi)) data.årsager = ordnet(værdi.årsager.values()).map(årsag_som_data);
  else data.værdi = værdi_som_data(værdi, form.type);
  data.grund = er_grund;
  if (form.slags === "regel" && værdi !== false) {
    data.giver = er_ukendt(trin.giver) ? null : værdi_som_data(trin.giver, form.type);
  }
  Object.assign(data, grundlag_som_data(form));
  if (form.slags === "resultat") data.afgørende = trin.afgørende.map(skrevet_navn);
  if (mødt.has(trin)) return { ...data, se: "forklaret ovenfor" };
  if (trin.afgørende || form.slags === "regel") mødt.add(trin);
  if (form.slags === "medlemmer") {
    data.dele = (trin.rækker ?? []).map(({ medlem, dele }) => ({
      medlem,
      dele: dele.map((del) => trin_som_data(del, true, mødt)),
    }));
  } else {
    const grunde = grunde_til(trin);
    data.dele = trin.dele.map((del) => trin_som_data(del, grunde.includes(del), mødt));
  }
  return data;
}

/** What the declaration behind a step rests on. */
function grundlag_som_data({ slags, navn }) {
  const daterede = ["skæringsdato", "parameter"].includes(slags);
  if (!daterede && slags !== "regel" && slags !== "definition" && !NORMER.includes(slags)) return {};
  const grundlag = GRUNDLAG[daterede ? `${slags} ${navn}` : navn];
  if (!grundlag) return {};
  const data = {};
  for (const ord of ["hjemmel", "jf"]) if (grundlag[ord]) data[ord] = grundlag[ord].map(klausul);
  if (grundlag.fortolkninger) data.fortolkninger = grundlag.fortolkninger;
  if (grundlag.antagelser) data.lagt_til_grund = grundlag.antagelser;
  return data;
}

const alle_dele = (trin) => trin.dele.concat((trin.rækker ?? []).flatMap((række) => række.dele));

/** The parts that are reasons for a step's value: all that alone suffice; where none does, all together. */
function grunde_til(trin) {
  const { form, værdi } = trin;
  const dele = alle_dele(trin);
  const slags = (del) => del.form.slags;
  const hindrer = (del) => del.værdi === (slags(del) === "undtagelse");
  if (form.slags === "resultat") return dele.filter((del) => trin.afgørende.includes(del.form.navn));
  if (er_ukendt(værdi)) return dele.filter((del) => er_ukendt(del.værdi));
  if (["og", "eller", "grund", "undtagelse"].includes(form.slags)) {
    const afgør = form.slags === "eller";
    return værdi === afgør ? dele.filter((del) => del.værdi === afgør) : dele;
  }
  if (form.slags === "hvis" && dele.length === 3 && !er_ukendt(dele[0].værdi)) return [dele[0], dele[dele[0].værdi ? 1 : 2]];
  if (form.slags === "regel" || form.slags === "gælder") {
    const krav = dele.slice(0, trin.betingelser ?? dele.length);
    return værdi === false ? krav.filter(hindrer) : krav;
  }
  if (form.slags === "definition") {
    const afløst = dele.filter((del) => slags(del) === "afløst");
    const grunde = dele.filter((del) => slags(del) === "grund");
    if (afløst.some((del) => del.værdi === true)) return afløst;
    if (værdi !== false) return dele.filter((del) => slags(del) !== "grund" || del.værdi === true);
    const hindringer = dele.filter((del) => slags(del) !== "grund" && hindrer(del));
    return grunde.every((del) => del.værdi === false) ? [...hindringer, ...grunde] : hindringer;
  }
  if (form.slags === "i_kraft") {
    const ophørt = dele.filter((del) => slags(del) === "afløst");
    return ophørt.some((del) => del.værdi === true) ? ophørt.filter((del) => del.værdi === true) : dele.filter((del) => !ophørt.includes(del));
  }
  if (NORMER.includes(form.slags)) {
    const viger = dele.filter((del) => slags(del) === "viger" && del.værdi === true);
    return dele[0].værdi === true && !viger.length ? dele : [dele[0], ...viger];
  }
  return dele;
}
