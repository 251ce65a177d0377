// Known values, and what stands where there is none.
//
// yes/no: boolean; whole numbers: BigInt; other numbers: Brøk; dates: the number 20240601; texts, codes and
// statuses: string; "there is none": INGEN. What is not known: Ukendt, with its causes.

/** It is known that there is none. */
const INGEN = Object.freeze({ toString: () => "INGEN", toJSON: () => "ingen" });

/** An exact fraction in lowest terms that is no whole number; both parts are BigInt, `nævner` above 1. */
class Brøk {
  constructor(tæller, nævner) {
    this.tæller = tæller;
    this.nævner = nævner;
    Object.freeze(this);
  }

  toString() {
    return `${this.tæller}/${this.nævner}`;
  }
}

/** The exact number tæller/nævner: a BigInt when it is whole. */
function brøk(tæller, nævner) {
  if (nævner < 0n) return brøk(-tæller, -nævner);
  let [a, b] = [tæller < 0n ? -tæller : tæller, nævner];
  while (b) [a, b] = [b, a % b];
  return nævner === a ? tæller / a : new Brøk(tæller / a, nævner / a);
}

const over = (a) => (a instanceof Brøk ? a.tæller : a);
const under = (a) => (a instanceof Brøk ? a.nævner : 1n);
const er_tal = (a) => typeof a === "bigint" || a instanceof Brøk;

const sum_af = (a, b) => brøk(over(a) * under(b) + over(b) * under(a), under(a) * under(b));
const minus_af = (a) => (a instanceof Brøk ? new Brøk(-a.tæller, a.nævner) : -a);
const produkt_af = (a, b) => brøk(over(a) * over(b), under(a) * under(b));
const kvotient_af = (a, b) => brøk(over(a) * under(b), under(a) * over(b));

/** The greatest whole number at most `a`. */
function gulv(a) {
  const [t, n] = [over(a), under(a)];
  return t / n - (t < 0n && t % n !== 0n ? 1n : 0n);
}

/** Below 0 when `a` comes before `b`, 0 when they are equal, above 0 otherwise. */
function orden(a, b) {
  if (a instanceof Brøk || b instanceof Brøk) [a, b] = [over(a) * under(b), over(b) * under(a)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const ens = (a, b) => a === b || (a instanceof Brøk && b instanceof Brøk && orden(a, b) === 0);
const yderst = (værdier, retning) => værdier.reduce((a, b) => (orden(b, a) * retning > 0 ? b : a));

const ÅRSAGSSLAGS = ["mangler", "skøn", "modstrid", "ingen_regel", "udefineret"];

/** No known value, for one or more causes `{slags, sti, detalje}`: each once, by a key of its own. */
class Ukendt {
  constructor(årsager) {
    this.årsager = årsager;
  }
}

const ukendt = (slags, sti, detalje = []) => new Ukendt(new Map([[`${slags} ${sti} ${detalje}`, { slags, sti, detalje }]]));
const udefineret = (grund) => ukendt("udefineret", "", [grund]);
const er_ukendt = (led) => led instanceof Ukendt;

/** The causes of all that is unknown among `led`, together. */
function forenet(led) {
  let samlet = null;
  let alene = null;
  for (const x of led) {
    if (!er_ukendt(x) || x === alene) continue;
    if (alene === null) alene = x;
    else {
      samlet ??= new Map(alene.årsager);
      for (const [nøgle, årsag] of x.årsager) samlet.set(nøgle, årsag);
    }
  }
  return samlet === null ? alene : new Ukendt(samlet);
}

/** `led`, with `sti` as the place of undefined operations that have none yet. */
function stedfæstet(led, sti) {
  if (!er_ukendt(led) || ![...led.årsager.values()].some((a) => !a.sti)) return led;
  return forenet([...led.årsager.values()].map((a) => ukendt(a.slags, a.sti || sti, a.detalje)));
}

const efter_tekst = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The causes by kind, then path. */
const ordnet = (årsager) =>
  [...årsager].sort(
    (a, b) =>
      ÅRSAGSSLAGS.indexOf(a.slags) - ÅRSAGSSLAGS.indexOf(b.slags) ||
      efter_tekst(a.sti, b.sti) ||
      efter_tekst(String(a.detalje), String(b.detalje)),
  );

/** Thrown and caught inside: an operation that has no value for known operands. */
class Udefineret {
  constructor(grund) {
    this.grund = grund;
  }
}

/** What an expression came to, and from what: `form` holds its words, `dele` the steps it rests on. */
class Trin {
  constructor(form, værdi, dele = []) {
    this.form = form;
    this.værdi = værdi;
    this.dele = dele;
  }
}

const led_af = (x) => (x instanceof Trin ? x.værdi : x);
const trin_blandt = (dele) => dele.filter((x) => x instanceof Trin);
const blad = (form, led) => new Trin(FORMER[form], led);
