// A case as the rules read it: facts, parts and wholes by name, and each answer worked out once.

/** One assessment: its date, what it takes as given by path, and the paths of the facts that were read. */
class Forløb {
  constructor(pr, forudsat) {
    this.pr = pr;
    this.forudsat = forudsat;
    this.læst = new Set();
  }
}

/** One thing in a case. `sag` is null when the case does not mention it: then every fact is unknown. */
class Opslag {
  constructor(begreb, sag, sti, forløb, helheder = {}) {
    Object.assign(this, { begreb: BEGREBER[begreb], sag, sti, forløb });
    this.kendte = new Map(Object.entries(helheder));
  }

  /** A value kept by name; worked out when it is first asked for. */
  husket(navn, af) {
    if (!this.kendte.has(navn)) this.kendte.set(navn, af());
    return this.kendte.get(navn);
  }

  /** A fact or an exercised discretion, or why it is unknown. */
  oplysning(navn) {
    const sti = `${this.sti}.${navn}`;
    this.forløb.læst.add(sti);
    if (this.forløb.forudsat.has(sti)) return this.forløb.forudsat.get(sti);
    const værdi = this.sag === null ? undefined : this.sag[navn];
    if (værdi !== undefined && værdi !== null) return værdi instanceof SkønUdøvet ? værdi.værdi : værdi;
    return ukendt(this.begreb.felter[navn].er_skøn ? "skøn" : "mangler", sti);
  }

  /** The step of a result, definition or norm. */
  svar(navn) {
    return this.husket(navn, () => {
      const given = this.forløb.forudsat.get(`${this.sti}.${navn}`);
      return given === undefined ? this.begreb.svar[navn].af(this) : forudsat_trin(given);
    });
  }

  /** Whether a norm applies, and its deadline (`null` when it has none), as steps. */
  gælder(norm) {
    return this.husket(`${norm}__gælder`, () => this.begreb.svar[norm].gælder(this));
  }

  frist(norm) {
    const { frist } = this.begreb.svar[norm];
    return frist ? this.husket(`${norm}__frist`, () => frist(this)) : null;
  }

  /** The whole of that concept. */
  helhed(begreb) {
    const navn = begreb.toLowerCase();
    return this.husket(`.${navn}`, () => new Opslag(begreb, this.sag?.[navn] ?? null, `${this.sti}.${navn}`, this.forløb));
  }

  /** The members of a list, with this as their whole; or why the list is unknown. */
  liste(navn) {
    return this.husket(`.${navn}`, () => {
      const sti = `${this.sti}.${navn}`;
      this.forløb.læst.add(sti);
      const medlemmer = this.sag?.[navn];
      if (!medlemmer) return ukendt("mangler", sti);
      const egen = { [`.${this.begreb.navn.toLowerCase()}`]: this };
      return medlemmer.map((m, i) => new Opslag(this.begreb.felter[navn].begreb, m, `${sti}[${i}]`, this.forløb, egen));
    });
  }
}

const FORUDSAT = { slags: "forudsat", tekst: "det er lagt til grund i sagen", nægtet: "", type: "truth", navn: "" };

function forudsat_trin(værdi) {
  const trin = new Trin(FORUDSAT, værdi);
  trin.afgørende = [];
  return trin;
}

const dag = (form, opslag) => blad(form, opslag.forløb.pr);
const læst = (form, opslag, navn) => blad(form, opslag.oplysning(navn));

/** A key date, unless the case takes another as given. */
function skæringsdato(form, opslag, navn) {
  const given = opslag.forløb.forudsat.get(navn);
  return blad(form, given === undefined ? stedfæstet(led_af(SKÆRINGSDATOER[navn](opslag)), navn) : given);
}

/** The version of a parameter in force on the reader's clock for these keys. */
function parameter(form, opslag, navn, ur, ...nøgler) {
  return blad(form, parameterværdi(opslag, navn, led_af(ur), nøgler.map(led_af)));
}

function parameterværdi(opslag, navn, ur, nøgler) {
  const given = opslag.forløb.forudsat.get(navn);
  if (given !== undefined) return given;
  if ([...nøgler, ur].some(er_ukendt)) return forenet([...nøgler, ur]);
  const { versioner, ophørt = () => [] } = PARAMETRE[navn];
  const ophør = ophørt(opslag).map((fra) => begyndt(0, fra, ur));
  for (const [nøgle, fra, til, værdi] of versioner(opslag)) {
    if (!nøgle.every((n, i) => n === nøgler[i])) continue;
    const fundet = i_kraft(0, ur, fra, til, ...ophør).værdi;
    if (er_ukendt(fundet)) return fundet;
    if (fundet) return stedfæstet(led_af(værdi), navn);
  }
  return ukendt("ingen_regel", navn);
}
