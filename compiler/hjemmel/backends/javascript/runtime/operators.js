// The words of the rules as operators. Each takes the number of its form and its operands, steps or constants, and
// gives a step. Yes and no follow the strong Kleene tables; all else is unknown when an operand is.

/** A count or share that is not settled: the values it may have, or "antal" or "andel" when the list is unknown. */
class Spænd {
  constructor(værdier, ukendt, alle = "", udefineret = false) {
    Object.assign(this, { værdier, ukendt, alle, udefineret });
  }
}

function alle_ja(led) {
  if (led.includes(false)) return false;
  return led.some(er_ukendt) ? forenet(led) : true;
}

function nogen_ja(led) {
  if (led.includes(true)) return true;
  return led.some(er_ukendt) ? forenet(led) : false;
}

const modsat = (led) => (er_ukendt(led) ? led : led === false);

function valgt(betingelse, så, ellers) {
  if (!er_ukendt(betingelse)) return betingelse ? så : ellers;
  if (!er_ukendt(så) && !er_ukendt(ellers) && ens(så, ellers)) return så;
  return forenet([betingelse, så, ellers]);
}

/** A step whose value `af` gives for the operands' values. */
const operator = (af) => (form, ...dele) => new Trin(FORMER[form], af(...dele.map(led_af)), trin_blandt(dele));

const og = operator((...led) => alle_ja(led));
const eller = operator((...led) => nogen_ja(led));
const ikke = operator(modsat);
const hvis_så = operator(valgt);
const er_ingen = operator((a) => (er_ukendt(a) ? a : a === INGEN));

/** Whether a value is one of several constants. */
const er_en_af = (form, a, ...konstanter) => {
  const led = led_af(a);
  return new Trin(FORMER[form], er_ukendt(led) ? led : konstanter.some((k) => ens(led, k)), trin_blandt([a]));
};

// --- comparisons -----------------------------------------------------------------------------------------------

/** A comparison by `test` of the order of two values; a count that is not settled is tried over its whole range. */
const sammenligning = (test) => (form, a, b) => {
  const operander = [a, b].map((x) => (x instanceof Trin && x.spænd ? x.spænd : led_af(x)));
  const trin = new Trin(FORMER[form], sammenlignet(test, ...operander), trin_blandt([a, b]));
  trin.sider = [operander];
  return trin;
};

function sammenlignet(test, a, b) {
  const begge = [a, b];
  if (!begge.some(er_ukendt)) {
    if (!begge.some((x) => x instanceof Spænd)) return !begge.includes(INGEN) && test(orden(a, b));
    const udfald = udfald_af(test, a, b);
    if (udfald.size === 1 && !udfald.has(null)) return udfald.has(true);
  }
  return forenet(begge.map((x) => (x instanceof Spænd ? x.ukendt : x)));
}

/** What the test may give; null where that is not settled. */
function udfald_af(test, a, b) {
  const udfald = new Set();
  if ([a, b].some((x) => x instanceof Spænd && x.udefineret)) udfald.add(null);
  if ([a, b].some((x) => x === INGEN || (x instanceof Spænd && x.værdier.includes(INGEN)))) udfald.add(false);
  const [første, anden] = [grænser_for(a), grænser_for(b)];
  if (!første || !anden) return udfald;
  if (test === lig || test === ulig) udfald.add(lighed(test, a, b));
  else {
    udfald.add(test(orden_i_spænd(første[0], anden[1])));
    udfald.add(test(orden_i_spænd(første[1], anden[0])));
  }
  return udfald;
}

const UENDELIG = Symbol("uendelig");
const orden_i_spænd = (a, b) => (a === UENDELIG || b === UENDELIG ? Number(a === UENDELIG) - Number(b === UENDELIG) : orden(a, b));

/** The least and greatest value an operand may have; null when it can only be INGEN. */
function grænser_for(x) {
  if (!(x instanceof Spænd)) return x === INGEN ? null : [x, x];
  if (x.alle) return x.alle === "antal" ? [0n, UENDELIG] : [0n, 100n];
  const værdier = mulige(x);
  return værdier.length ? [værdier[0], værdier.at(-1)] : null;
}

const mulige = (x) => (x instanceof Spænd ? x.værdier.filter((v) => v !== INGEN) : [x]);
const kan_alt = (x) => x instanceof Spænd && x.alle !== "";

function er_mulig(x, værdi) {
  if (kan_alt(x) && x.alle === "antal") return typeof værdi === "bigint" && værdi >= 0n;
  if (kan_alt(x)) return orden(værdi, 0n) >= 0 && orden(værdi, 100n) <= 0;
  return mulige(x).some((v) => ens(v, værdi));
}

/** What "is" or "is not" gives: settled when no value is possible for both, or only one and the same. */
function lighed(test, a, b) {
  const fælles = mulige(a).some((v) => er_mulig(b, v)) || mulige(b).some((v) => er_mulig(a, v));
  if (!fælles) return kan_alt(a) && kan_alt(b) ? null : test === ulig;
  return mulige(a).length === 1 && mulige(b).length === 1 && !kan_alt(a) && !kan_alt(b) ? test === lig : null;
}

const lig = (o) => o === 0;
const ulig = (o) => o !== 0;
const er = sammenligning(lig);
const er_ikke = sammenligning(ulig);
const er_mindre_end = sammenligning((o) => o < 0);
const er_højst = sammenligning((o) => o <= 0);
const er_mere_end = sammenligning((o) => o > 0);
const er_mindst = sammenligning((o) => o >= 0);

// --- arithmetic and dates --------------------------------------------------------------------------------------

/** The value of `af` for known operands that are not INGEN, or why there is none. */
function strengt(af, led) {
  if (led.some(er_ukendt)) return forenet(led);
  if (led.includes(INGEN)) return udefineret("none_in_arithmetic");
  try {
    return af(...led);
  } catch (fejl) {
    if (fejl instanceof Udefineret) return udefineret(fejl.grund);
    throw fejl;
  }
}

const streng = (af) => operator((...led) => strengt(af, led));

const negativ = streng(minus_af);
const plus = streng(sum_af);
const minus = streng((a, b) => sum_af(a, minus_af(b)));
const gange = streng(produkt_af);
const divideret = streng((a, b) => {
  if (b === 0n) throw new Udefineret("division_by_zero");
  return kvotient_af(a, b);
});
const procent_af = streng((procent, a) => kvotient_af(produkt_af(procent, a), 100n));
const laveste = streng((...led) => yderst(led, -1));
const højeste = streng((...led) => yderst(led, 1));
const del_over = streng((a, over) => yderst([0n, sum_af(a, minus_af(over))], 1));
const del_mellem = streng((a, over, op_til) => yderst([0n, sum_af(yderst([a, op_til], -1), minus_af(over))], 1));

/** The multiple of `trin` that `hvordan` chooses; the nearest takes halves away from zero. */
function afrundet_tal(a, trin, hvordan) {
  const antal = kvotient_af(a, trin);
  if (hvordan === "nedad") return produkt_af(gulv(antal), trin);
  if (hvordan === "opad") return produkt_af(-gulv(minus_af(antal)), trin);
  if (orden(antal, 0n) < 0) return minus_af(afrundet_tal(minus_af(a), trin, hvordan));
  return produkt_af(gulv(sum_af(antal, brøk(1n, 2n))), trin);
}

const afrundet = (form, a, trin, hvordan) =>
  new Trin(FORMER[form], strengt((x) => afrundet_tal(x, trin, hvordan), [led_af(a)]), trin_blandt([a]));

const dage_efter = streng((d, antal) => dato_ved(dagsnummer(d) + antal_hele(antal)));
const månedsskift = (regel) => streng((d, antal) => dag_efter_måneder(d, antal_hele(antal), regel));
const måneder_efter = månedsskift("");
const måneder_efter_sidste_dag_forbliver = månedsskift("sidste");
const måneder_efter_samme_dag = månedsskift("samme");
const hele = (af, regel) => streng((fra, til) => BigInt(af(fra, til, regel)));
const dage_mellem = (fra, til) => dagsnummer(til) - dagsnummer(fra);
const hele_dage = hele(dage_mellem);
const hele_uger = hele((fra, til) => Math.floor(dage_mellem(fra, til) / 7));
const hele_måneder = hele(hele_måneder_mellem, "");
const hele_måneder_sidste_dag_forbliver = hele(hele_måneder_mellem, "sidste");
const hele_måneder_samme_dag = hele(hele_måneder_mellem, "samme");
const hele_år = hele(hele_år_mellem, "");
const hele_år_sidste_dag_forbliver = hele(hele_år_mellem, "sidste");
const hele_år_samme_dag = hele(hele_år_mellem, "samme");
const månedens_udgang = streng((d) => dato(år_i(d), måned_i(d), månedslængde(år_i(d), måned_i(d))));
const årets_udgang = streng((d) => dato(år_i(d), 12, 31));
const næste_hverdag = streng(hverdag_fra);
