// Lists whose members may be partly unknown: quantifiers, counts, shares and aggregates. The step of each keeps a row
// for every member: its path and the steps worked out about it.

const UDEN_BETINGELSE = { slags: "værdi", tekst: "uden betingelse", nægtet: "", type: "truth", navn: "" };

/** A step over the members of a list; `af` gives its value from the rows' values, and may give a Spænd. */
function over_medlemmer(form, liste, led, af) {
  if (er_ukendt(liste)) return afsluttet(new Trin(FORMER[form], af(liste)));
  const rækker = liste.map((medlem) => ({
    medlem: medlem.sti,
    dele: led.map((del) => {
      const trin = del(medlem);
      return trin instanceof Trin ? trin : new Trin(UDEN_BETINGELSE, trin);
    }),
  }));
  const trin = new Trin(FORMER[form], af(rækker.map((række) => række.dele.map(led_af))));
  trin.rækker = rækker;
  return afsluttet(trin);
}

/** The step; where its value is not settled, it is unknown outside a comparison. */
function afsluttet(trin) {
  if (trin.værdi instanceof Spænd) {
    trin.spænd = trin.værdi;
    trin.værdi = trin.spænd.ukendt;
  }
  return trin;
}

const første_af = (rækker) => rækker.map((række) => række[0]);
const findes = (form, liste, hvor) =>
  over_medlemmer(form, liste, [hvor], (r) => (er_ukendt(r) ? r : nogen_ja(første_af(r))));
const alle = (form, liste, opfylder) =>
  over_medlemmer(form, liste, [opfylder], (r) => (er_ukendt(r) ? r : alle_ja(første_af(r))));

const antallet = (form, liste, hvor) => over_medlemmer(form, liste, [hvor], antal_af);

function antal_af(rækker) {
  if (er_ukendt(rækker)) return new Spænd([], rækker, "antal");
  const led = første_af(rækker);
  const sikre = led.filter((x) => x === true).length;
  const usikre = led.filter(er_ukendt).length;
  if (!usikre) return BigInt(sikre);
  return new Spænd(Array.from({ length: usikre + 1 }, (_, i) => BigInt(sikre + i)), forenet(led));
}

const andelen = (form, liste, hvor, blandt, eller_ingen) =>
  over_medlemmer(form, liste, [hvor, blandt], (rækker) => andel_af(rækker, eller_ingen));

/** The share of rows (where, among), or the shares it may be. */
function andel_af(rækker, eller_ingen) {
  if (er_ukendt(rækker)) return new Spænd(eller_ingen ? [INGEN] : [], rækker, "andel", !eller_ingen);
  const relevante = rækker.filter(([, blandt]) => blandt !== false);
  const enheder = (x) => (er_ukendt(x) ? [0, 1] : x ? [1] : [0]);
  let udfald = new Map([["0/0", [0, 0]]]);
  for (const [hvor, blandt] of relevante) {
    const næste = new Map();
    for (const [talte, ialt] of udfald.values())
      for (const med of enheder(blandt))
        for (const har of enheder(hvor)) {
          const par = [talte + med * har, ialt + med];
          næste.set(par.join("/"), par);
        }
    udfald = næste;
  }
  const andele = [];
  for (const [talte, ialt] of udfald.values()) {
    const andel = ialt && brøk(BigInt(100 * talte), BigInt(ialt));
    if (ialt && !andele.some((x) => ens(x, andel))) andele.push(andel);
  }
  andele.sort(orden);
  const ukendte = relevante.flat().filter(er_ukendt);
  const tom = udfald.has("0/0");
  if (!ukendte.length) return tom ? af_intet(eller_ingen) : andele[0];
  if (tom && eller_ingen) andele.push(INGEN);
  return new Spænd(andele, forenet(ukendte), "", tom && !eller_ingen);
}

const af_intet = (eller_ingen) => (eller_ingen ? INGEN : udefineret("empty"));

/** An aggregate: needs every membership, and every field of the members that are not certainly out. */
const samlet = (af) => (form, liste, led, eller_ingen) =>
  over_medlemmer(form, liste, led, (rækker) => {
    if (er_ukendt(rækker)) return rækker;
    const brugte = rækker.filter(([hvor]) => hvor !== false);
    if (brugte.flat().some(er_ukendt)) return forenet(brugte.flat());
    return af(brugte.map((række) => række[1]), brugte.map((række) => række.at(-1)), eller_ingen);
  });

const summen = samlet((værdier) =>
  værdier.includes(INGEN) ? udefineret("none_in_arithmetic") : værdier.reduce(sum_af, 0n),
);

/** The value whose rank lies furthest in a direction; those that share the place must share the value. */
const valgt_blandt = (retning) =>
  samlet((værdier, rang, eller_ingen) => {
    if (!værdier.length) return af_intet(eller_ingen);
    if (rang.includes(INGEN)) return udefineret("none_in_arithmetic");
    const bedst = yderst(rang, retning);
    const kandidater = værdier.filter((_, i) => ens(rang[i], bedst));
    return kandidater.every((x) => ens(x, kandidater[0])) ? kandidater[0] : udefineret("tie");
  });

const mindste = valgt_blandt(-1);
const største = valgt_blandt(1);
const første = mindste;
const sidste = største;
