// Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025. Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
//
// Kræver intet andet og henter intet. Datoer er tekster som "2024-06-01", hele tal BigInt, beløb hele øre. I reglerne
// er det første tal i et kald nummeret på trinnets ord i FORMER, og datoer er tal: 20240601.
"use strict";


const INGEN = Object.freeze({ toString: () => "INGEN", toJSON: () => "ingen" });
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
function gulv(a) {
  const [t, n] = [over(a), under(a)];
  return t / n - (t < 0n && t % n !== 0n ? 1n : 0n);
}
function orden(a, b) {
  if (a instanceof Brøk || b instanceof Brøk) [a, b] = [over(a) * under(b), over(b) * under(a)];
  return a < b ? -1 : a > b ? 1 : 0;
}
const ens = (a, b) => a === b || (a instanceof Brøk && b instanceof Brøk && orden(a, b) === 0);
const yderst = (værdier, retning) => værdier.reduce((a, b) => (orden(b, a) * retning > 0 ? b : a));
const ÅRSAGSSLAGS = ["mangler", "skøn", "modstrid", "ingen_regel", "udefineret"];
class Ukendt {
  constructor(årsager) {
    this.årsager = årsager;
  }
}
const ukendt = (slags, sti, detalje = []) => new Ukendt(new Map([[`${slags} ${sti} ${detalje}`, { slags, sti, detalje }]]));
const udefineret = (grund) => ukendt("udefineret", "", [grund]);
const er_ukendt = (led) => led instanceof Ukendt;
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
function stedfæstet(led, sti) {
  if (!er_ukendt(led) || ![...led.årsager.values()].some((a) => !a.sti)) return led;
  return forenet([...led.årsager.values()].map((a) => ukendt(a.slags, a.sti || sti, a.detalje)));
}
const efter_tekst = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const ordnet = (årsager) =>
  [...årsager].sort(
    (a, b) =>
      ÅRSAGSSLAGS.indexOf(a.slags) - ÅRSAGSSLAGS.indexOf(b.slags) ||
      efter_tekst(a.sti, b.sti) ||
      efter_tekst(String(a.detalje), String(b.detalje)),
  );
class Udefineret {
  constructor(grund) {
    this.grund = grund;
  }
}
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
const dato = (år, måned, dag) => år * 10000 + måned * 100 + dag;
const år_i = (d) => Math.floor(d / 10000);
const måned_i = (d) => Math.floor(d / 100) % 100;
const dag_i = (d) => d % 100;
const i_rækkevidde = (år) => år >= 1900 && år <= 2199;
const skudår = (år) => år % 4 === 0 && (år % 100 !== 0 || år % 400 === 0);
const månedslængde = (år, måned) => (måned === 2 ? (skudår(år) ? 29 : 28) : [4, 6, 9, 11].includes(måned) ? 30 : 31);
const dage_før_år = (år) => {
  const y = år - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};
const FØR_MÅNED = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
function dagsnummer(d) {
  const [år, måned] = [år_i(d), måned_i(d)];
  return dage_før_år(år) + FØR_MÅNED[måned] + (måned > 2 && skudår(år) ? 1 : 0) + dag_i(d);
}
function dato_ved(nummer) {
  if (nummer < dagsnummer(19000101) || nummer > dagsnummer(21991231)) throw new Udefineret("date_range");
  let år = Math.floor((nummer * 400) / 146097) + 1;
  while (dage_før_år(år) >= nummer) år -= 1;
  while (dage_før_år(år + 1) < nummer) år += 1;
  let [måned, dag] = [1, nummer - dage_før_år(år)];
  while (dag > månedslængde(år, måned)) {
    dag -= månedslængde(år, måned);
    måned += 1;
  }
  return dato(år, måned, dag);
}
function antal_hele(a) {
  if (a instanceof Brøk) throw new Udefineret("fractional_duration");
  if (a > 1000000n || a < -1000000n) throw new Udefineret("date_range");
  return Number(a);
}
function måned_efter(d, måneder) {
  const samlet = år_i(d) * 12 + måned_i(d) - 1 + måneder;
  return [Math.floor(samlet / 12), (((samlet % 12) + 12) % 12) + 1];
}
function dag_efter_måneder(d, måneder, regel) {
  const [år, måned] = måned_efter(d, måneder);
  if (!i_rækkevidde(år)) throw new Udefineret("date_range");
  const længde = månedslængde(år, måned);
  if (regel === "sidste" && dag_i(d) === månedslængde(år_i(d), måned_i(d))) return dato(år, måned, længde);
  if (regel === "samme" && dag_i(d) > længde) throw new Udefineret("no_such_day");
  return dato(år, måned, Math.min(dag_i(d), længde));
}
function hele_måneder_mellem(fra, til, regel) {
  const måneder = (år_i(til) - år_i(fra)) * 12 + måned_i(til) - måned_i(fra);
  if (regel === "samme") return største_bestående(fra, til, måneder, 1);
  const til_er_sidste = dag_i(til) === månedslængde(år_i(til), måned_i(til));
  const fra_er_sidste = regel === "sidste" && dag_i(fra) === månedslængde(år_i(fra), måned_i(fra));
  return til_er_sidste || (dag_i(fra) <= dag_i(til) && !fra_er_sidste) ? måneder : måneder - 1;
}
function hele_år_mellem(fra, til, regel) {
  if (regel !== "samme") return Math.floor(hele_måneder_mellem(fra, til, regel) / 12);
  const år = år_i(til) - år_i(fra);
  return største_bestående(fra, til, måned_i(fra) > måned_i(til) ? år - 1 : år, 12);
}
function største_bestående(fra, til, n, måneder_hver) {
  if (bestående_dag(fra, n * måneder_hver) <= til) return n;
  bestående_dag(fra, (n - 1) * måneder_hver);
  return n - 1;
}
function bestående_dag(fra, måneder) {
  const [år, måned] = måned_efter(fra, måneder);
  if (dag_i(fra) > månedslængde(år, måned)) throw new Udefineret("no_such_day");
  return dato(år, måned, dag_i(fra));
}
function påskedag(år) {
  const del = (a, b) => Math.floor(a / b);
  const gylden = år % 19;
  const [århundrede, i_århundredet] = [del(år, 100), år % 100];
  const måneskift = del(århundrede - del(århundrede + 8, 25) + 1, 3);
  const måne = (19 * gylden + århundrede - del(århundrede, 4) - måneskift + 15) % 30;
  const ugedag = (32 + 2 * (århundrede % 4) + 2 * del(i_århundredet, 4) - måne - (i_århundredet % 4)) % 7;
  const sen = del(gylden + 11 * måne + 22 * ugedag, 451);
  const dage = måne + ugedag - 7 * sen + 114;
  return dato(år, del(dage, 31), (dage % 31) + 1);
}
function er_hverdag(d) {
  const nummer = dagsnummer(d);
  const efter_påske = nummer - dagsnummer(påskedag(år_i(d)));
  if ((nummer - 1) % 7 >= 5 || HELLIGDAGE.faste.includes(d % 10000)) return false;
  if (efter_påske === HELLIGDAGE.store_bededag && år_i(d) <= HELLIGDAGE.store_bededag_til) return false;
  return !HELLIGDAGE.fra_påske.includes(efter_påske);
}
function hverdag_fra(d) {
  while (!er_hverdag(d)) d = dato_ved(dagsnummer(d) + 1);
  return d;
}
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
const operator = (af) => (form, ...dele) => new Trin(FORMER[form], af(...dele.map(led_af)), trin_blandt(dele));
const og = operator((...led) => alle_ja(led));
const eller = operator((...led) => nogen_ja(led));
const ikke = operator(modsat);
const hvis_så = operator(valgt);
const er_ingen = operator((a) => (er_ukendt(a) ? a : a === INGEN));
const er_en_af = (form, a, ...konstanter) => {
  const led = led_af(a);
  return new Trin(FORMER[form], er_ukendt(led) ? led : konstanter.some((k) => ens(led, k)), trin_blandt([a]));
};
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
const UDEN_BETINGELSE = { slags: "værdi", tekst: "uden betingelse", nægtet: "", type: "truth", navn: "" };
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
function i_kraft(form, ur, fra, til, ...ophørt) {
  const [på, ...ender] = [ur, fra, til].map(led_af);
  const led = [modsat(er_ukendt(på) ? på : på === INGEN)];
  if (fra !== null) led.push(sammenlignet((o) => o <= 0, ender[0], på));
  if (til !== null) led.push(sammenlignet((o) => o <= 0, på, ender[1]));
  if (ophørt.length) led.push(modsat(nogen_ja(ophørt.map(led_af))));
  const trin = new Trin(FORMER[form], alle_ja(led), trin_blandt([ur, ...ophørt]));
  trin.sider = ender.map((ende) => [på, ende]);
  return trin;
}
const begyndt = (form, fra, ur) => new Trin(FORMER[form], i_kraft(0, ur, fra, null).værdi);
const undtagelse = (form, ...led) => new Trin(FORMER[form], alle_ja(led.map(led_af)), trin_blandt(led));
function betingelser({ i_kraft = true, hvis = true, undtagen = [] }) {
  const led = [led_af(i_kraft), led_af(hvis), ...undtagen.map((x) => modsat(x.værdi))];
  return { værdi: alle_ja(led), dele: trin_blandt([i_kraft, hvis, ...undtagen]) };
}
function regel(form, opslag, udsagn) {
  const { giver, grænser = [], viger_for = [] } = udsagn;
  const { værdi, dele } = betingelser(udsagn);
  const trin = new Trin(FORMER[form], værdi);
  const sti = `${opslag.sti}.${trin.form.navn}`;
  trin.dele = [...dele, ...trin_blandt([giver, ...grænser.map((g) => g.grænse)])];
  trin.betingelser = dele.length;
  trin.værdi = stedfæstet(værdi, sti);
  trin.giver = stedfæstet(grænser.length ? begrænset(led_af(giver), grænser) : led_af(giver), sti);
  trin.viger_for = viger_for;
  return trin;
}
const højst = (grænse, gælder = true) => ({ loft: true, grænse, gælder: led_af(gælder) });
const mindst = (grænse, gælder = true) => ({ loft: false, grænse, gælder: led_af(gælder) });
function begrænset(værdi, grænser) {
  let måder = [[]];
  for (const g of grænser) {
    const valg = er_ukendt(g.gælder) ? [true, false] : [g.gælder];
    måder = måder.flatMap((måde) => valg.map((på) => (på ? [...måde, g] : måde)));
  }
  const udfald = måder.map((måde) => mellem(værdi, måde));
  if (udfald.every((x) => !er_ukendt(x) && ens(x, udfald[0]))) return udfald[0];
  return forenet([...grænser.map((g) => g.gælder), ...udfald]);
}
function mellem(værdi, grænser) {
  const led = [værdi, ...grænser.map((g) => led_af(g.grænse))];
  if (led.some(er_ukendt)) return forenet(led);
  if (værdi === INGEN || !grænser.length) return værdi;
  if (led.includes(INGEN)) return udefineret("none_in_arithmetic");
  const [lofter, gulve] = [true, false].map((loft) => grænser.filter((g) => g.loft === loft).map((g) => led_af(g.grænse)));
  if (lofter.length && gulve.length && orden(yderst(gulve, 1), yderst(lofter, -1)) > 0) return udefineret("floor_above_cap");
  return yderst([yderst([værdi, ...gulve], 1), ...lofter], -1);
}
function resultat(form, opslag, regler, afrundes) {
  const trin = new Trin(FORMER[form], null, regler);
  const { navn } = trin.form;
  const [rammer, tavs] = [{}, {}];
  const [tilbage, levende] = [[], []];
  for (const regel of regler) {
    const overtrumfet = regel.viger_for.some((r) => rammer[r]);
    const uimodsagt = regel.viger_for.every((r) => tavs[r]);
    rammer[regel.form.navn] = overtrumfet || regel.værdi === true;
    tavs[regel.form.navn] = uimodsagt && regel.værdi === false;
    if (overtrumfet || regel.værdi === false) continue;
    tilbage.push(regel);
    if (regel.værdi === true && uimodsagt) levende.push(regel);
  }
  trin.afgørende = tilbage.map((r) => r.form.navn).sort(efter_tekst);
  trin.værdi = fælles_værdi(tilbage, levende, `${opslag.sti}.${navn}`);
  if (afrundes && er_tal(trin.værdi)) trin.værdi = afrundet_tal(trin.værdi, ...afrundes);
  return trin;
}
function fælles_værdi(tilbage, levende, sti) {
  if (!tilbage.length) return ukendt("ingen_regel", sti);
  const kendte = levende.filter((r) => !er_ukendt(r.giver));
  if (kendte.some((r) => !ens(r.giver, kendte[0].giver)))
    return ukendt("modstrid", sti, kendte.map((r) => r.form.navn).sort(efter_tekst));
  const værdi = tilbage[0].giver;
  const enige = !er_ukendt(værdi) && tilbage.every((r) => !er_ukendt(r.giver) && ens(r.giver, værdi));
  if (enige && tilbage.some((r) => r.værdi === true)) return værdi;
  return forenet(tilbage.flatMap((r) => [r.værdi, r.giver]));
}
const grund = undtagelse;
const afløst = (form, begyndt, afløser) => {
  const trin = new Trin(FORMER[form], begyndt.værdi, [afløser]);
  trin.svar = afløser.værdi;
  return trin;
};
function definition(form, opslag, { i_kraft = true, grunde, undtagen = [], afløser = null }) {
  const egen = alle_ja([led_af(i_kraft), nogen_ja(grunde.map(led_af)), ...undtagen.map((x) => modsat(x.værdi))]);
  const dele = trin_blandt([i_kraft, ...grunde, ...undtagen, afløser]);
  const trin = new Trin(FORMER[form], afløser ? valgt(afløser.værdi, afløser.svar, egen) : egen, dele);
  const { navn } = trin.form;
  const bærende = egen === true && (!afløser || afløser.værdi === false) ? grunde : [];
  trin.afgørende = [navn, ...bærende.flatMap((g, i) => (g.værdi === true ? [`${navn}__grund_${i + 1}`] : []))];
  trin.værdi = stedfæstet(trin.værdi, `${opslag.sti}.${navn}`);
  return trin;
}
function norm_gælder(form, opslag, navn, udsagn) {
  const { værdi, dele } = betingelser(udsagn);
  return new Trin(FORMER[form], stedfæstet(værdi, `${opslag.sti}.${navn}`), dele);
}
const norm_frist = (form, opslag, navn, dag) => blad(form, stedfæstet(led_af(dag), `${opslag.sti}.${navn}`));
const viger = (form, gælder) => blad(form, gælder.værdi);
const handling = (form, hvad) => new Trin(FORMER[form], led_af(hvad), trin_blandt([hvad]));
const norm = (status) => (form, opslag, { gælder, over = [], når = null, frist = null }) => {
  const holder = alle_ja([gælder.værdi, ...over.map((o) => modsat(o.værdi))]);
  const trin = new Trin(FORMER[form], null, trin_blandt([gælder, ...over, når, frist]));
  const { navn } = trin.form;
  trin.værdi = stedfæstet(status(holder, led_af(når), frist, opslag), `${opslag.sti}.${navn}`);
  trin.afgørende = [navn];
  trin.sider = [[opslag.forløb.pr, led_af(frist)]];
  return trin;
};
const pligt = norm((holder, opfyldt, frist, opslag) => {
  const dag = led_af(frist);
  const tid = frist === null ? false : dag === INGEN ? true : sammenlignet((o) => o <= 0, opslag.forløb.pr, dag);
  return valgt(holder, valgt(opfyldt, "opfyldt", valgt(tid, "afventer", "tilsidesat")), "ikke relevant");
});
const forbud = norm((holder, overtrådt) => valgt(holder, valgt(overtrådt, "overtrådt", "overholdt"), "ikke relevant"));
const ret = norm((holder) => holder);
const beføjelse = ret;
class Forløb {
  constructor(pr, forudsat) {
    this.pr = pr;
    this.forudsat = forudsat;
    this.læst = new Set();
  }
}
class Opslag {
  constructor(begreb, sag, sti, forløb, helheder = {}) {
    Object.assign(this, { begreb: BEGREBER[begreb], sag, sti, forløb });
    this.kendte = new Map(Object.entries(helheder));
  }
  husket(navn, af) {
    if (!this.kendte.has(navn)) this.kendte.set(navn, af());
    return this.kendte.get(navn);
  }
  oplysning(navn) {
    const sti = `${this.sti}.${navn}`;
    this.forløb.læst.add(sti);
    if (this.forløb.forudsat.has(sti)) return this.forløb.forudsat.get(sti);
    const værdi = this.sag === null ? undefined : this.sag[navn];
    if (værdi !== undefined && værdi !== null) return værdi instanceof SkønUdøvet ? værdi.værdi : værdi;
    return ukendt(this.begreb.felter[navn].er_skøn ? "skøn" : "mangler", sti);
  }
  svar(navn) {
    return this.husket(navn, () => {
      const given = this.forløb.forudsat.get(`${this.sti}.${navn}`);
      return given === undefined ? this.begreb.svar[navn].af(this) : forudsat_trin(given);
    });
  }
  gælder(norm) {
    return this.husket(`${norm}__gælder`, () => this.begreb.svar[norm].gælder(this));
  }
  frist(norm) {
    const { frist } = this.begreb.svar[norm];
    return frist ? this.husket(`${norm}__frist`, () => frist(this)) : null;
  }
  helhed(begreb) {
    const navn = begreb.toLowerCase();
    return this.husket(`.${navn}`, () => new Opslag(begreb, this.sag?.[navn] ?? null, `${this.sti}.${navn}`, this.forløb));
  }
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
function skæringsdato(form, opslag, navn) {
  const given = opslag.forløb.forudsat.get(navn);
  return blad(form, given === undefined ? stedfæstet(led_af(SKÆRINGSDATOER[navn](opslag)), navn) : given);
}
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
const STØRSTE_TAL = 10n ** 12n;
const STØRSTE_BELØB = 10n ** 14n;
const STØRSTE_LISTE = 1000000;
class SkønUdøvet {
  constructor(værdi, hovedhensyn, udøvet_af) {
    Object.assign(this, { værdi, hovedhensyn, udøvet_af });
    Object.freeze(this);
  }
}
const Skøn = (værdi, hovedhensyn, udøvet_af) => new SkønUdøvet(værdi, hovedhensyn, udøvet_af);
class UgyldigSag extends Error {
  constructor(fejl) {
    super(fejl.map((f) => `${f.sti}: ${f.besked}`).join("\n"));
    this.name = "UgyldigSag";
    this.fejl = fejl;
  }
}
class Sag {
  constructor(begreb, oplysninger) {
    this.begreb_ = begreb;
    this.oplysninger = oplysninger;
  }
}
const fakta = (begreb) => (oplysninger = {}) => Object.freeze({ begreb_: begreb, ...oplysninger });
const attribut = (navn, begreb) => begreb.attributter?.[navn] ?? navn;
const er_objekt = (x) => typeof x === "object" && x !== null && !Array.isArray(x) && x !== INGEN;
const vist = (x) =>
  x === INGEN ? "INGEN" : typeof x === "bigint" ? `${x}` : x instanceof Brøk ? String(x) : JSON.stringify(x) ?? String(x);
const er_heltal = (x) => typeof x === "bigint" || Number.isSafeInteger(x);
function eksakt(x) {
  if (x instanceof Brøk) return x;
  if (er_heltal(x)) return BigInt(x);
  if (typeof x !== "string" || !/^-?[0-9]{1,30}(\.[0-9]{1,30})?$/.test(x)) return null;
  const [hele, decimaler = ""] = x.split(".");
  return brøk(BigInt(hele + decimaler), 10n ** BigInt(decimaler.length));
}
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
function felt_ved(sti) {
  const snit = sti.lastIndexOf(".");
  const navn = sti.slice(snit + 1);
  if (snit < 0 && Object.hasOwn(SKÆRINGSDATOER, navn)) return { slags: "dato", etiket: navn };
  if (snit < 0) return Object.hasOwn(PARAMETRE, navn) ? PARAMETRE[navn] : null;
  const begreb = BEGREBER[begreb_ved(sti.slice(0, snit))];
  return begreb?.felter[navn] ?? begreb?.svar[navn] ?? null;
}
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
const dato_som_tekst = (d) => `${år_i(d)}-${String(måned_i(d)).padStart(2, "0")}-${String(dag_i(d)).padStart(2, "0")}`;
const udad = (værdi) => (typeof værdi === "number" ? dato_som_tekst(værdi) : værdi);
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
  get regler() {
    return this.trin.afgørende.map(skrevet_navn);
  }
  get klausuler() {
    return klausuler_for(this.trin.afgørende);
  }
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
  resultater() {
    return Object.fromEntries(Object.keys(this.opslag_.begreb.svar).map((navn) => [navn, new Resultat(this, navn)]));
  }
  dele() {
    const { felter, helheder } = this.opslag_.begreb;
    const nævnt = (navn) => this.opslag_.sag?.[navn] !== undefined;
    return [
      ...Object.keys(felter).flatMap((navn) => (felter[navn].slags === "liste" && nævnt(navn) ? this.liste_(navn) : [])),
      ...helheder.filter((h) => nævnt(h.toLowerCase())).map((h) => new Svar(this.opslag_.helhed(h))),
    ];
  }
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
function skønsspørgsmål(sti) {
  const felt = felt_ved(sti);
  return { sti, spørgsmål: felt.etiket, udøves_af: felt.udøves_af };
}
function klausuler_for(navne) {
  const fundne = new Set(navne.flatMap((navn) => GRUNDLAG[navn]?.hjemmel ?? []));
  return [...fundne].sort(efter_tekst).map(klausul);
}
const klausul = (navn) => {
  const [citat, kilde, linjer] = KLAUSULER[navn];
  return { klausul: navn, citat, kilde: KILDER[kilde][0], fil: KILDER[kilde][1], linjer };
};
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
function vurder_json(json) {
  return JSON.stringify(vurder(json).som_data());
}
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
function cifre(tal, mindst = 0) {
  const decimaler = Math.max(decimaler_i(tal), mindst);
  const t = over(tal) < 0n ? -over(tal) : over(tal);
  const alle = String((t * 10n ** BigInt(decimaler)) / under(tal)).padStart(decimaler + 1, "0");
  return [alle.slice(0, alle.length - decimaler), alle.slice(alle.length - decimaler)];
}
function decimaltekst(tal, mindst = 0) {
  if (decimaler_i(tal) === null) return String(tal);
  const [hele, dele] = cifre(tal, mindst);
  return `${over(tal) < 0n ? "-" : ""}${hele}${dele ? `.${dele}` : ""}`;
}
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
function kanonisk_json(data) {
  if (Array.isArray(data)) return `[${data.map(kanonisk_json).sort(efter_tekst).join(",")}]`;
  if (!er_objekt(data)) return JSON.stringify(data);
  const navne = Object.keys(data).sort(efter_tekst);
  return `{${navne.map((navn) => `${JSON.stringify(navn)}:${kanonisk_json(data[navn])}`).join(",")}}`;
}
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
class Forklaring {
  constructor(svar, navne) {
    const ukendte = navne.filter((navn) => !Object.hasOwn(svar.opslag_.begreb.svar, navn));
    if (ukendte.length) throw new RangeError(`${ukendte.join(", ")} er intet svar om ${svar.opslag_.sti}.`);
    this.trin = navne.map((navn) => svar.opslag_.svar(navn));
  }
  som_data() {
    const mødt = new Set();
    return this.trin.map((trin) => trin_som_data(trin, true, mødt));
  }
  sætninger() {
    return this.trin.flatMap(sætninger_om);
  }
  hvorfor_ikke(regel) {
    return this.trin.flatMap((trin) => hvorfor_ikke(trin, regel));
  }
  hvad_skulle_være_anderledes() {
    return this.trin.flatMap(afvigelse);
  }
  toString() {
    return this.sætninger().join("\n");
  }
}
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
const MÅNEDER = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const VARIGHEDER = {
  hours: ["time", "timer"],
  days: ["dag", "dage"],
  weeks: ["uge", "uger"],
  months: ["måned", "måneder"],
  years: ["år", "år"],
};
const ÅRSAGER_TIL_UDEFINERET = {
  division_by_zero: "der divideres med nul",
  no_such_day: "dagen findes ikke i måneden",
  date_range: "datoen ligger uden for 1900 til 2199",
  none_in_arithmetic: "der regnes med noget, der ikke er",
  fractional_duration: "varigheden er ikke et helt tal",
  empty: "der er ingen at regne på",
  tie: "flere står lige",
  floor_above_cap: "det mindste er større end det højeste",
};
const datotekst = (d) => `${dag_i(d)}. ${MÅNEDER[måned_i(d) - 1]} ${år_i(d)}`;
function taltekst(tal, mindst = 0) {
  const decimaler = decimaler_i(tal);
  if (decimaler === null) return String(tal);
  const [hele, dele] = cifre(tal, decimaler || mindst ? mindst : 0);
  return `${over(tal) < 0n ? "-" : ""}${hele.replace(/\B(?=(\d{3})+$)/g, ".")}${dele ? `,${dele}` : ""}`;
}
function værditekst(værdi, type) {
  if (er_ukendt(værdi)) return "ukendt";
  if (værdi === INGEN) return "ingen";
  if (typeof værdi === "boolean") return værdi ? "ja" : "nej";
  if (typeof værdi === "number") return datotekst(værdi);
  if (typeof værdi === "string") return type === "code" ? etiket_for(værdi) : værdi;
  if (type === "amount") {
    const kroner = brøk(over(værdi), under(værdi) * 100n);
    return `${taltekst(kroner, kroner instanceof Brøk ? 2 : 0)} ${REGELSÆT.valuta}`;
  }
  if (type === "percent") return `${taltekst(værdi)} pct.`;
  if (VARIGHEDER[type]) return `${taltekst(værdi)} ${VARIGHEDER[type][værdi === 1n ? 0 : 1]}`;
  return taltekst(værdi);
}
const opremset = (led, ord = "og") => (led.length < 2 ? led.join("") : `${led.slice(0, -1).join(", ")} ${ord} ${led.at(-1)}`);
const stort = (tekst) => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
const med_punktum = (tekst) => (tekst.endsWith(".") ? tekst : `${tekst}.`);
const hver_én = (tekster) => [...new Set(tekster)].filter((tekst) => tekst);
const etiket_for = (kode) => Object.values(KODER).find((koder) => Object.hasOwn(koder, kode))?.[kode] ?? kode;
const betegnelse = (sti) => felt_ved(sti)?.etiket ?? sti.slice(sti.lastIndexOf(".") + 1);
const titel_på = (navn) => GRUNDLAG[navn]?.titel || navn;
const skrevet_navn = (navn) =>
  er_linje(navn) ? navn.replace(/^(.+)__dog_([0-9]+)$/, "$1, dog $2") : navn.replace(/^.+?__(.+)__(er|ellers)$/, "$1, $2");
const er_linje = (navn) => /^.+__dog_[0-9]+$/.test(navn);
const regeltitel = (navn, titel) => (er_linje(navn) ? `undtagelsen i »${titel}«` : `»${titel}«`);
const titel_af = ({ form }) => regeltitel(form.navn, form.tekst);
function sætninger_om(trin) {
  const { form, værdi } = trin;
  const sætninger = [svarsætning(trin)];
  if (er_ukendt(værdi)) return [...sætninger, ...ukendtsætninger(værdi)];
  if (form.slags === "resultat") {
    const afgør = (regel) => trin.afgørende.includes(regel.form.navn);
    for (const regel of trin.dele.filter(afgør)) sætninger.push(...hjemmelsætninger(regel.form.navn), ...fordi(regel));
    for (const regel of trin.dele)
      if (!afgør(regel) && regel.værdi !== false && !regel.form.navn.endsWith("__ellers")) sætninger.push(stort(`${titel_af(regel)} viger for en regel, der går forud.`));
  } else if (form.slags === "definition" || NORMER.includes(form.slags)) {
    sætninger.push(...trin.afgørende.flatMap(hjemmelsætninger), ...fordi(trin));
  }
  return sætninger;
}
function svarsætning({ form, værdi }) {
  const { slags, tekst } = form;
  if (er_ukendt(værdi)) {
    const om = slags === "resultat" ? tekst : slags === "definition" ? `Om ${tekst},` : `»${tekst}«`;
    return stort(`${om} kan ikke afgøres.`);
  }
  if (slags === "definition") return stort(`${værdi ? tekst : form.nægtet}.`);
  if (slags === "ret" || slags === "beføjelse")
    return `${slags === "ret" ? "Retten" : "Beføjelsen"} »${tekst}« består${værdi === true ? "" : " ikke"}.`;
  if (slags === "pligt" || slags === "forbud") return `${slags === "pligt" ? "Pligten" : "Forbuddet"} »${tekst}« ${værdi === "afventer" ? værdi : `er ${værdi}`}.`;
  if (slags === "forudsat") return med_punktum(`Det er lagt til grund i sagen, at svaret er ${værditekst(værdi, form.type)}`);
  return med_punktum(stort(`${tekst} er ${værditekst(værdi, form.type)}`));
}
function ukendtsætninger(værdi) {
  const årsager = ordnet(værdi.årsager.values());
  const mangler = årsager.filter((a) => a.slags === "mangler").map((a) => `${betegnelse(a.sti)} (${a.sti})`);
  const sætninger = mangler.length ? [`Det er ikke oplyst: ${opremset(mangler)}.`] : [];
  for (const { slags, sti, detalje } of årsager) {
    if (slags === "skøn") {
      const { spørgsmål, udøves_af } = skønsspørgsmål(sti);
      sætninger.push(`Det beror på et skøn: »${spørgsmål}«${udøves_af ? ` Det afgøres af ${udøves_af}.` : ""}`);
    } else if (slags === "modstrid") {
      sætninger.push(`Reglerne ${opremset(detalje.map((navn) => regeltitel(navn, titel_på(navn))))} er i modstrid.`);
    } else if (slags === "ingen_regel") sætninger.push(`Ingen regel giver ${betegnelse(sti)} (${sti}).`);
    else if (slags === "udefineret") {
      sætninger.push(`${sti} kan ikke beregnes: ${ÅRSAGER_TIL_UDEFINERET[detalje[0]] ?? "regnestykket har ingen værdi"}.`);
    }
  }
  return sætninger;
}
function hjemmelsætninger(navn) {
  const grundlag = GRUNDLAG[navn];
  if (!grundlag) return [];
  const titel = grundlag.titel ? `»${grundlag.titel}«` : navn;
  return [
    ...(grundlag.hjemmel ?? []).map(klausul).map(({ kilde, linjer, citat }, nummer) => `${nummer ? "Jf. også" : `Det følger af ${titel}, jf.`} ${kilde}, linje ${linjer[0]}: »${citat}«`),
    ...(grundlag.fortolkninger ?? []).map((tekst) => `Fortolkning: ${tekst}`),
    ...(grundlag.antagelser ?? []).map((tekst) => `Lagt til grund: ${tekst}`),
  ];
}
function fordi(trin) {
  const sagt = hver_én(grunde_til(trin).map(udsagn));
  return sagt.length ? [med_punktum(`Det skyldes: ${sagt.join("; ")}`)] : [];
}
function udsagn(trin) {
  const { form, værdi } = trin;
  const { slags, tekst, type } = form;
  if (er_ukendt(værdi)) return type === "truth" ? `det ikke vides, om ${tekst}` : `${tekst} er ukendt`;
  if (slags === "og" || slags === "eller") return opremset(grunde_til(trin).map(udsagn).filter((x) => x));
  if (slags === "viger") return værdi ? tekst : "";
  if (["gælder", "undtagelse", "grund", "handling"].includes(slags) && trin.dele.length)
    return opremset(hver_én(grunde_til(trin).map(udsagn)));
  if (slags === "i_kraft" && værdi === false) {
    const ophørt = grunde_til(trin).filter((del) => del.form.slags === "afløst");
    if (ophørt.length) return `${form.nægtet}, og ${opremset(ophørt.map((del) => del.form.tekst))}`;
  }
  if (slags === "frist") return `fristen er ${værditekst(værdi, "date")}`;
  if (type !== "truth") return `${tekst} er ${værditekst(værdi, type)}`;
  const sagt = værdi ? tekst : form.nægtet || `ikke ${tekst}`;
  return sagt + tilføjet(trin, sagt);
}
function tilføjet(trin, tekst) {
  if (trin.form.slags !== "sammenligning" && trin.form.slags !== "i_kraft") return "";
  const dele = alle_dele(trin).filter((del) => del.form.type !== "truth" && !er_ukendt(del.værdi));
  const viste = new Map(dele.map((del) => [del.form.tekst, værditekst(del.værdi, del.form.type)]));
  const sagte = [...viste].filter(([, værdi]) => !tekst.endsWith(` ${værdi}`));
  if (!sagte.length) return "";
  if (viste.size === 2 && sagte.length === 2) return ` (${sagte[0][1]} mod ${sagte[1][1]})`;
  return ` (${viste.size === 1 ? sagte[0][1] : opremset(sagte.map(([navn, værdi]) => `${navn} er ${værdi}`))})`;
}
function hvorfor_ikke(trin, navn) {
  const regel = trin.form.slags === "resultat" ? trin.dele.find(({ form }) => form.navn === navn || skrevet_navn(form.navn) === navn) : undefined;
  if (regel === undefined) return [];
  const titel = stort(titel_af(regel));
  if (trin.afgørende.includes(regel.form.navn)) return [`${titel} er blandt de regler, der afgør svaret.`];
  if (regel.værdi === false) return [`${titel} gælder ikke: ${grunde_til(regel).map(udsagn).join("; ")}.`];
  const foran = new Set(regel.viger_for);
  for (const r of [...trin.dele].reverse()) if (foran.has(r.form.navn)) r.viger_for.forEach((f) => foran.add(f));
  const rammende = trin.dele.filter((r) => r.værdi === true && foran.has(r.form.navn)).map(titel_af);
  return [`${titel} viger for ${opremset(rammende)}.`];
}
function afvigelse(trin) {
  const { form, værdi } = trin;
  if (form.slags === "resultat")
    return trin.dele.filter((r) => r.værdi === false).map((r) => stort(`${titel_af(r)} ville gælde, hvis ${krav(r, true)}.`));
  if (form.slags === "definition" && værdi === false) return [`Svaret »${form.tekst}« ville være ja, hvis ${krav(trin, true)}.`];
  if ((form.slags === "ret" || form.slags === "beføjelse") && værdi === false)
    return [`»${form.tekst}« ville bestå, hvis ${krav(trin, true)}.`];
  if ((form.slags === "pligt" || form.slags === "forbud") && værdi === "ikke relevant")
    return [`»${form.tekst}« ville gælde, hvis ${krav(trin, true)}.`];
  return [];
}
function krav(trin, ønsket) {
  const { form, værdi } = trin;
  if (værdi === ønsket) return "";
  const dele = alle_dele(trin);
  const { slags } = form;
  if (dele.length && ["og", "eller", "undtagelse", "grund"].includes(slags)) {
    return samlede_krav(dele.map((del) => krav(del, ønsket)), (slags !== "eller") === ønsket ? "og" : "eller");
  }
  if (slags === "ikke" && dele.length) return krav(dele[0], !ønsket);
  if (slags === "regel" || slags === "gælder" || NORMER.includes(slags)) {
    const slut = dele.findIndex((del) => del.form.type !== "truth" || del.form.slags === "handling");
    const krævede = slut < 0 ? dele : dele.slice(0, slut);
    return samlede_krav(krævede.map((del) => krav(del, !["undtagelse", "viger"].includes(del.form.slags))), "og");
  }
  if (slags === "definition") {
    const grunde = dele.filter((del) => del.form.slags === "grund");
    const andre = dele
      .filter((del) => ["i_kraft", "undtagelse"].includes(del.form.slags))
      .map((del) => krav(del, del.form.slags !== "undtagelse"));
    const en_grund = grunde.some((del) => del.værdi === true);
    return samlede_krav([...andre, en_grund ? "" : samlede_krav(grunde.map((del) => krav(del, ønsket)), "eller")], "og");
  }
  return ønsket ? form.tekst : form.nægtet || `ikke ${form.tekst}`;
}
function samlede_krav(krav, ord) {
  const tekster = hver_én(krav);
  return tekster.length > 1 && ord === "eller" ? `(${opremset(tekster, ord)})` : opremset(tekster, ord);
}
class Prøve {
  constructor(sag, pr, mål, forudsat) {
    [this.sag, this.pr, this.forudsat] = kontrolleret(sag, pr, forudsat);
    this.rod = this.sag.begreb_.toLowerCase();
    this.mål = (mål.startsWith(`${this.rod}.`) ? mål.slice(this.rod.length + 1) : mål).split(".");
  }
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
  med(sti, værdi) {
    return this.trin(ændret(this.sag.oplysninger, sti.split(".").slice(1), værdi))[0].værdi;
  }
  ved(sti) {
    let her = this.sag.oplysninger;
    for (const del of sti.split(".").slice(1)) {
      const [navn, nummer] = del.split(/[[\]]/);
      her = nummer === undefined ? her?.[navn] : her?.[navn]?.[nummer];
    }
    return her;
  }
}
function ændret(oplysninger, [del, ...resten], værdi) {
  const [navn, nummer] = del.split(/[[\]]/);
  const her = oplysninger?.[navn];
  let ny = værdi;
  if (nummer !== undefined) ny = her.map((m, i) => (i === Number(nummer) ? ændret(m, resten, værdi) : m));
  else if (resten.length) ny = ændret(her, resten, værdi);
  return { __proto__: null, ...oplysninger, [navn]: ny };
}
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
function mest_afgørende_først(a, b) {
  const [rest_a, rest_b] = [a, b].map((s) => (s.prøvet ? s.tilbage / s.prøvet : Infinity));
  if (rest_a !== rest_b) return rest_a - rest_b;
  return Number(a.slags === "skøn") - Number(b.slags === "skøn") || efter_tekst(a.sti, b.sti);
}
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
const hvad_ville_ændre = (...om) => [...hver_ændring(...om)].filter((ændring) => ændring);
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
function kan_oplyses(felt, er_dato, n) {
  if (er_dato) return n >= BigInt(dagsnummer(19000101)) && n <= BigInt(dagsnummer(21991231));
  const mest = felt.slags === "beløb" ? STØRSTE_BELØB : STØRSTE_TAL;
  const fin_nok = ["tal", "procent", "timer"].includes(felt.slags) ? 1000000n % under(n) === 0n : under(n) === 1n;
  return fin_nok && orden(n, mest) <= 0 && orden(n, -mest) >= 0;
}
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

const regler = {
  // Et år efter den seneste afklaring [reform_2025.årlig_afklaring]
  afklaring_efter_den_seneste(borger) {
    return regel(1, borger, {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      hvis: og(
        5,
        borger.svar("andre_problemer_end_ledighed"),
        er_mindst(6, læst(7, borger, "seneste_afklaring"), skæringsdato(4, borger, "anden_fase_ikraft")),
      ),
      giver: måneder_efter(8, læst(7, borger, "seneste_afklaring"), 12n),
    });
  },
  // Den første afklaring [reform_2025.årlig_afklaring]
  første_afklaring(borger) {
    return regel(9, borger, {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      hvis: og(
        10,
        borger.svar("andre_problemer_end_ledighed"),
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        eller(
          14,
          er_ingen(15, læst(7, borger, "seneste_afklaring")),
          er_mindre_end(
            16,
            læst(7, borger, "seneste_afklaring"),
            skæringsdato(4, borger, "anden_fase_ikraft"),
          ),
        ),
      ),
      giver: måneder_efter(
        17,
        højeste(18, læst(13, borger, "ledig_fra"), skæringsdato(4, borger, "anden_fase_ikraft")),
        12n,
      ),
    });
  },
  Borger__afklaring_senest__ellers(borger) {
    return regel(19, borger, {
      giver: INGEN,
      viger_for: ["afklaring_efter_den_seneste", "første_afklaring"],
    });
  },
  // A-kasser i a-kasseforsøget havde ansvaret i tre måneder [delaftale_2022.udgangspunkt]
  a_kassen_har_ansvaret_i_a_kasseforsøget(borger) {
    return regel(20, borger, {
      i_kraft: i_kraft(
        21,
        læst(13, borger, "ledig_fra"),
        20200101,
        dage_efter(22, skæringsdato(23, borger, "kontaktforløb_ikraft"), -1n),
      ),
      hvis: og(
        24,
        borger.svar("dagpengemodtager"),
        borger.svar("i_de_første_tre_måneder"),
        læst(25, borger.helhed("A_kasse"), "med_i_a_kasseforsøget"),
      ),
      giver: "a_kasse",
    });
  },
  // A-kassen har ansvaret i fire måneder [reform_2025.forlænget_ansvar]
  a_kassen_har_ansvaret_i_forsøget(borger) {
    return regel(26, borger, {
      i_kraft: i_kraft(27, læst(13, borger, "ledig_fra"), skæringsdato(28, borger, "forsøg_begynder"), null),
      hvis: og(29, borger.svar("deltager_i_storskalaforsøg"), borger.svar("i_de_første_fire_måneder")),
      giver: "a_kasse",
    });
  },
  // Den aktør, borgeren har valgt, har ansvaret [reform_2025.frit_valg]
  borgerens_valgte_aktør(borger) {
    return regel(30, borger, {
      i_kraft: i_kraft(27, læst(13, borger, "ledig_fra"), skæringsdato(28, borger, "forsøg_begynder"), null),
      hvis: og(31, borger.svar("hos_valgt_aktør"), borger.svar("i_de_første_fire_måneder")),
      giver: læst(32, borger, "valgt_aktør"),
    });
  },
  // A-kassen har ansvaret de første tre måneder [delaftale_2022.a_kassernes_ansvar] [delaftale_2022.udgangspunkt]
  a_kassen_har_ansvaret(borger) {
    return regel(33, borger, {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: og(35, borger.svar("dagpengemodtager"), borger.svar("i_de_første_tre_måneder")),
      undtagen: [undtagelse(36, læst(37, borger, "visiteret_til_kommunen"))],
      giver: "a_kasse",
      viger_for: ["borgerens_valgte_aktør"],
    });
  },
  Borger__ansvarlig_myndighed__ellers(borger) {
    return regel(38, borger, {
      giver: "kommune",
      viger_for: [
        "a_kassen_har_ansvaret",
        "a_kassen_har_ansvaret_i_a_kasseforsøget",
        "a_kassen_har_ansvaret_i_forsøget",
      ],
    });
  },
  // Kommunen bevilger tilbud [delaftale_2022.bevilling]
  kommunen_bevilger(borger) {
    return regel(39, borger, { giver: "kommune" });
  },
  // De første fire måneder regnes efter kalenderen [reform_2025.forlænget_ansvar] [reform_2025.frit_valg]
  fire_måneder_efter_kalenderen(borger) {
    return regel(40, borger, {
      hvis: og(
        41,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(42, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "kalendermåneder"),
      ),
      giver: dage_efter(44, måneder_efter(45, læst(13, borger, "ledig_fra"), 4n), -1n),
    });
  },
  // De første fire måneder regnes i sammenlagt ledighed [reform_2025.forlænget_ansvar] [reform_2025.frit_valg]
  fire_måneder_sammenlagt(borger) {
    return regel(46, borger, {
      hvis: og(
        47,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(48, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "sammenlagt_ledighed"),
      ),
      giver: læst(49, borger, "fire_måneder_nået"),
    });
  },
  Borger__fire_måneder_til__ellers(borger) {
    return regel(50, borger, {
      giver: INGEN,
      viger_for: ["fire_måneder_efter_kalenderen", "fire_måneder_sammenlagt"],
    });
  },
  Borger__forventet_fravær__er(borger) {
    return regel(51, borger, {
      giver: højeste(
        52,
        læst(53, borger, "fravær_efter_borgeren"),
        læst(54, borger, "fravær_efter_arbejdsgiveren"),
      ),
    });
  },
  // To af de fire samtaler holdes i a-kassen [reform_2025.fire_samtaler] [delaftale_2022.a_kassernes_ansvar]
  to_hos_a_kassen(borger) {
    return regel(55, borger, {
      i_kraft: i_kraft(56, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft"), null),
      hvis: borger.svar("dagpengemodtager"),
      undtagen: [
        undtagelse(36, læst(37, borger, "visiteret_til_kommunen")),
        undtagelse(58, borger.svar("hos_valgt_aktør")),
      ],
      giver: 2n,
      grænser: [højst(borger.svar("krævede_samtaler"))],
    });
  },
  // Tre af de seks samtaler holdes i a-kassen [delaftale_2022.seks_samtaler] [delaftale_2022.a_kassernes_ansvar]
  tre_hos_a_kassen(borger) {
    return regel(59, borger, {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
        begyndt(60, skæringsdato(57, borger, "reform_ikraft"), læst(13, borger, "ledig_fra")),
      ),
      hvis: borger.svar("dagpengemodtager"),
      undtagen: [undtagelse(36, læst(37, borger, "visiteret_til_kommunen"))],
      giver: 3n,
    });
  },
  Borger__krævede_hos_a_kassen__ellers(borger) {
    return regel(61, borger, { giver: 0n, viger_for: ["to_hos_a_kassen", "tre_hos_a_kassen"] });
  },
  resten_hos_kommunen__dog_1(borger) {
    return regel(62, borger, { hvis: borger.svar("hos_valgt_aktør"), giver: 0n });
  },
  // De øvrige samtaler holdes i kommunen [delaftale_2022.seks_samtaler] [reform_2025.fire_samtaler] [reform_2025.en_samtale]
  resten_hos_kommunen(borger) {
    return regel(63, borger, {
      giver: minus(64, borger.svar("krævede_samtaler"), borger.svar("krævede_hos_a_kassen")),
      viger_for: ["resten_hos_kommunen__dog_1"],
    });
  },
  // Én opfølgning i et kort forløb [reform_2025.sygemeldte]
  en_opfølgning(borger) {
    return regel(65, borger, {
      i_kraft: i_kraft(
        68,
        dag(3, borger),
        20250101,
        null,
        begyndt(66, skæringsdato(67, borger, "sygemeldt_ikraft"), dag(3, borger)),
      ),
      hvis: og(69, borger.svar("sygemeldt_fra_beskæftigelse"), borger.svar("ukompliceret_forløb")),
      giver: 1n,
    });
  },
  // Ingen opfølgning i et kort forløb [reform_2025.sygemeldte] [reform_2025.ukomplicerede_forløb]
  ingen_opfølgning(borger) {
    return regel(70, borger, {
      i_kraft: i_kraft(71, dag(3, borger), skæringsdato(67, borger, "sygemeldt_ikraft"), null),
      hvis: og(69, borger.svar("sygemeldt_fra_beskæftigelse"), borger.svar("ukompliceret_forløb")),
      giver: 0n,
    });
  },
  // Fire opfølgninger i det første halve år [reform_2025.sygemeldte]
  fire_opfølgninger(borger) {
    return regel(72, borger, {
      hvis: borger.svar("sygemeldt_fra_beskæftigelse"),
      giver: 4n,
      viger_for: ["en_opfølgning", "ingen_opfølgning"],
    });
  },
  Borger__krævede_opfølgninger__ellers(borger) {
    return regel(73, borger, { giver: INGEN, viger_for: ["fire_opfølgninger"] });
  },
  // Én samtale længere fra arbejdsmarkedet [reform_2025.en_samtale]
  en_samtale(borger) {
    return regel(74, borger, {
      i_kraft: i_kraft(
        56,
        læst(13, borger, "ledig_fra"),
        skæringsdato(75, borger, "længere_fra_ikraft"),
        null,
      ),
      hvis: borger.svar("længere_fra_arbejdsmarkedet"),
      giver: 1n,
    });
  },
  fire_jobsamtaler__dog_1(borger) {
    return regel(76, borger, {
      i_kraft: i_kraft(56, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft"), null),
      hvis: og(77, borger.svar("tæt_på_arbejdsmarkedet"), læst(78, borger, "undtaget_af_myndigheden")),
      giver: parameter(79, borger, "samtaler_trods_undtagelse", læst(13, borger, "ledig_fra")),
    });
  },
  // Fire samtaler for andre tæt på arbejdsmarkedet, før reformen [reform_2025.fire_samtaler]
  fire_samtaler_hidtil(borger) {
    return regel(80, borger, {
      i_kraft: i_kraft(
        81,
        læst(13, borger, "ledig_fra"),
        null,
        dage_efter(82, skæringsdato(57, borger, "reform_ikraft"), -1n),
      ),
      hvis: og(83, borger.svar("tæt_på_arbejdsmarkedet"), ikke(84, borger.svar("dagpengemodtager"))),
      giver: 4n,
    });
  },
  // Fire samtaler længere fra arbejdsmarkedet, før reformen [reform_2025.en_samtale]
  fire_samtaler_længere_fra(borger) {
    return regel(85, borger, {
      i_kraft: i_kraft(
        81,
        læst(13, borger, "ledig_fra"),
        null,
        dage_efter(82, skæringsdato(75, borger, "længere_fra_ikraft"), -1n),
      ),
      hvis: borger.svar("længere_fra_arbejdsmarkedet"),
      giver: 4n,
    });
  },
  // Ni samtaler [delaftale_2022.seks_samtaler]
  ni_samtaler(borger) {
    return regel(86, borger, {
      i_kraft: i_kraft(
        87,
        læst(13, borger, "ledig_fra"),
        null,
        dage_efter(22, skæringsdato(23, borger, "kontaktforløb_ikraft"), -1n),
      ),
      hvis: borger.svar("dagpengemodtager"),
      giver: 9n,
    });
  },
  // Seks jobsamtaler [delaftale_2022.seks_samtaler]
  seks_jobsamtaler(borger) {
    return regel(88, borger, {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
        begyndt(89, skæringsdato(57, borger, "reform_ikraft"), læst(13, borger, "ledig_fra")),
      ),
      hvis: borger.svar("dagpengemodtager"),
      giver: 6n,
    });
  },
  // Fire obligatoriske samtaler [reform_2025.fire_samtaler]
  fire_jobsamtaler(borger) {
    return regel(90, borger, {
      i_kraft: i_kraft(56, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft"), null),
      hvis: borger.svar("tæt_på_arbejdsmarkedet"),
      giver: 4n,
      viger_for: ["fire_jobsamtaler__dog_1"],
    });
  },
  Borger__krævede_samtaler__ellers(borger) {
    return regel(91, borger, {
      giver: 0n,
      viger_for: [
        "en_samtale",
        "fire_jobsamtaler",
        "fire_samtaler_hidtil",
        "fire_samtaler_længere_fra",
        "ni_samtaler",
        "seks_jobsamtaler",
      ],
    });
  },
  // De første seks måneder regnes efter kalenderen [reform_2025.seks_samtaler_hidtil] [reform_2025.hver_fjerde]
  seks_måneder_efter_kalenderen(borger) {
    return regel(92, borger, {
      hvis: og(
        41,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(42, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "kalendermåneder"),
      ),
      giver: dage_efter(93, måneder_efter(94, læst(13, borger, "ledig_fra"), 6n), -1n),
    });
  },
  // De første seks måneder regnes i sammenlagt ledighed [reform_2025.seks_samtaler_hidtil] [reform_2025.hver_fjerde]
  seks_måneder_sammenlagt(borger) {
    return regel(95, borger, {
      hvis: og(
        47,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(48, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "sammenlagt_ledighed"),
      ),
      giver: læst(96, borger, "seks_måneder_nået"),
    });
  },
  Borger__seks_måneder_til__ellers(borger) {
    return regel(97, borger, {
      giver: INGEN,
      viger_for: ["seks_måneder_efter_kalenderen", "seks_måneder_sammenlagt"],
    });
  },
  // De første tre måneder regnes efter kalenderen [delaftale_2022.a_kassernes_ansvar]
  tre_måneder_efter_kalenderen(borger) {
    return regel(98, borger, {
      hvis: og(
        41,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(42, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "kalendermåneder"),
      ),
      giver: dage_efter(99, måneder_efter(100, læst(13, borger, "ledig_fra"), 3n), -1n),
    });
  },
  // De første tre måneder regnes i sammenlagt ledighed [delaftale_2022.a_kassernes_ansvar]
  tre_måneder_sammenlagt(borger) {
    return regel(101, borger, {
      hvis: og(
        47,
        ikke(11, er_ingen(12, læst(13, borger, "ledig_fra"))),
        er(48, parameter(43, borger, "ledighed_opgøres_i", dag(3, borger)), "sammenlagt_ledighed"),
      ),
      giver: læst(102, borger, "tre_måneder_nået"),
    });
  },
  Borger__tre_måneder_til__ellers(borger) {
    return regel(103, borger, {
      giver: INGEN,
      viger_for: ["tre_måneder_efter_kalenderen", "tre_måneder_sammenlagt"],
    });
  },
  // Uddannelsespålægget lempes varigt [delaftale_2022.uddannelsespålæg]
  pålæg_lempet(borger) {
    return regel(104, borger, {
      i_kraft: i_kraft(
        105,
        dag(3, borger),
        skæringsdato(106, borger, "uddannelsespålæg_lempet"),
        dage_efter(107, skæringsdato(108, borger, "uddannelsespålæg_ophør"), -1n),
      ),
      hvis: borger.svar("på_uddannelseshjælp"),
      giver: "lempet",
    });
  },
  pålæg_uden_lempelse__dog_1(borger) {
    return regel(109, borger, {
      i_kraft: i_kraft(
        110,
        dag(3, borger),
        skæringsdato(111, borger, "uddannelsespålæg_forsøg"),
        dage_efter(22, skæringsdato(106, borger, "uddannelsespålæg_lempet"), -1n),
      ),
      hvis: og(
        112,
        borger.svar("på_uddannelseshjælp"),
        læst(113, borger.helhed("Kommune"), "med_i_trepartsforsøget"),
      ),
      giver: "lempet_som_forsøg",
    });
  },
  // Uddannelsespålæg uden lempelse [delaftale_2022.uddannelsespålæg]
  pålæg_uden_lempelse(borger) {
    return regel(114, borger, {
      i_kraft: i_kraft(
        115,
        dag(3, borger),
        null,
        dage_efter(22, skæringsdato(106, borger, "uddannelsespålæg_lempet"), -1n),
      ),
      hvis: borger.svar("på_uddannelseshjælp"),
      giver: "uden_lempelse",
      viger_for: ["pålæg_uden_lempelse__dog_1"],
    });
  },
  Borger__uddannelsespålæg__ellers(borger) {
    return regel(116, borger, { giver: INGEN, viger_for: ["pålæg_lempet", "pålæg_uden_lempelse"] });
  },
  Budgetår__samlet_besparelse__er(budgetår) {
    return regel(117, budgetår, {
      giver: summen(
        118,
        budgetår.liste("besparelser"),
        [
          (besparelse) => besparelse.svar("regnes_med_i_besparelsen"),
          (besparelse) => læst(119, besparelse, "besparet"),
        ],
        false,
      ),
    });
  },
  Budgetår__sparet_på_drift__er(budgetår) {
    return regel(120, budgetår, {
      giver: minus(121, læst(122, budgetår, "driftsudgift_før"), læst(123, budgetår, "driftsudgift")),
    });
  },
  Kommune__andel_aktiverede__er(kommune) {
    return regel(124, kommune, {
      giver: andelen(
        125,
        kommune.liste("borgere"),
        (borger) => borger.svar("aktiveret"),
        (borger) => borger.svar("indgår_i_fokusmål"),
        true,
      ),
    });
  },
  // Pausen varer, som kommunen har fastsat, dog højst seks måneder [reform_2025.pause]
  pausen_varer(pause) {
    return regel(126, pause, {
      giver: læst(127, pause, "slutter"),
      grænser: [højst(dage_efter(128, måneder_efter(129, læst(130, pause, "begynder"), 6n), -1n))],
    });
  },
  // Borgeren vælger samtalens form [delaftale_2022.borgeren_vælger]
  borgerens_valg(samtale) {
    return regel(131, samtale, {
      i_kraft: i_kraft(
        132,
        læst(133, samtale, "dato"),
        skæringsdato(134, samtale, "digitale_samtaler_ikraft"),
        null,
      ),
      hvis: samtale.svar("digital_samtale"),
      giver: læst(135, samtale, "valgt_form"),
    });
  },
  Samtale__samtaleform__ellers(samtale) {
    return regel(136, samtale, { giver: "fysisk", viger_for: ["borgerens_valg"] });
  },
  // Øvrig vejledning og opkvalificering talte med [delaftale_2022.vejledning_tæller_ikke]
  vejledning_talte_med(tilbud) {
    return regel(137, tilbud, {
      i_kraft: i_kraft(
        138,
        læst(139, tilbud, "begyndt"),
        null,
        dage_efter(140, skæringsdato(141, tilbud, "målrettede_tilbud_ikraft"), -1n),
      ),
      hvis: er(142, læst(143, tilbud, "art"), "øvrig_vejledning"),
      giver: "tæller",
    });
  },
  // Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram [delaftale_2022.vejledning_tæller_ikke]
  vejledning_tæller_for_uddannelseshjælp(tilbud) {
    return regel(144, tilbud, {
      i_kraft: i_kraft(
        145,
        læst(139, tilbud, "begyndt"),
        skæringsdato(141, tilbud, "målrettede_tilbud_ikraft"),
        null,
      ),
      hvis: og(
        146,
        er(142, læst(143, tilbud, "art"), "øvrig_vejledning"),
        eller(
          147,
          tilbud.helhed("Borger").svar("på_uddannelseshjælp"),
          tilbud.helhed("Borger").svar("i_program_efter_integrationsloven"),
        ),
      ),
      giver: "tæller",
    });
  },
  // Øvrig vejledning og opkvalificering tæller igen [reform_2025.frihed_i_indsatsen]
  vejledning_tæller_igen(tilbud) {
    return regel(148, tilbud, {
      i_kraft: i_kraft(
        149,
        læst(139, tilbud, "begyndt"),
        skæringsdato(150, tilbud, "øvrig_vejledning_igen"),
        null,
      ),
      hvis: og(
        151,
        er(142, læst(143, tilbud, "art"), "øvrig_vejledning"),
        eller(
          152,
          tilbud.helhed("Borger").svar("kontanthjælpsmodtager"),
          tilbud.helhed("Borger").svar("dagpengemodtager"),
        ),
        ikke(153, tilbud.helhed("Borger").svar("i_program_efter_integrationsloven")),
      ),
      giver: "tæller",
    });
  },
  // Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge [delaftale_2022.vejledning_tæller_ikke]
  vejledning_tæller_ikke_med(tilbud) {
    return regel(154, tilbud, {
      i_kraft: i_kraft(
        145,
        læst(139, tilbud, "begyndt"),
        skæringsdato(141, tilbud, "målrettede_tilbud_ikraft"),
        null,
        begyndt(155, skæringsdato(150, tilbud, "øvrig_vejledning_igen"), læst(139, tilbud, "begyndt")),
      ),
      hvis: og(
        151,
        er(142, læst(143, tilbud, "art"), "øvrig_vejledning"),
        eller(
          152,
          tilbud.helhed("Borger").svar("kontanthjælpsmodtager"),
          tilbud.helhed("Borger").svar("dagpengemodtager"),
        ),
        ikke(153, tilbud.helhed("Borger").svar("i_program_efter_integrationsloven")),
      ),
      giver: "tæller_ikke",
    });
  },
  Tilbud__medregning__ellers(tilbud) {
    return regel(156, tilbud, {
      giver: "tæller",
      viger_for: [
        "vejledning_talte_med",
        "vejledning_tæller_for_uddannelseshjælp",
        "vejledning_tæller_igen",
        "vejledning_tæller_ikke_med",
      ],
    });
  },
  // besparelsen regnes med [delaftale_2022.besparelse]
  Besparelse__regnes_med_i_besparelsen(besparelse) {
    return definition(157, besparelse, {
      grunde: [
        grund(
          158,
          og(
            159,
            læst(160, besparelse, "på_jobcentrenes_område"),
            er_en_af(161, læst(162, besparelse, "delaftale"), "første_delaftale", "anden_delaftale"),
          ),
        ),
      ],
    });
  },
  // aktiveret inden for de seneste 12 måneder [delaftale_2022.fokusmål]
  Borger__aktiveret(borger) {
    return definition(163, borger, {
      grunde: [
        grund(164, borger.svar("aktiveret_med_timer")),
        grund(
          165,
          findes(
            166,
            borger.liste("tilbud"),
            (tilbud) => og(167, tilbud.svar("i_de_seneste_tolv_måneder"), tilbud.svar("tæller_i_fokusmål")),
          ),
        ),
      ],
    });
  },
  // aktiveret ved ordinære timer [delaftale_2022.hundrede_timer] [delaftale_2022.fokusmål]
  Borger__aktiveret_med_timer(borger) {
    return definition(168, borger, {
      i_kraft: i_kraft(
        171,
        dag(3, borger),
        skæringsdato(141, borger, "målrettede_tilbud_ikraft"),
        null,
        begyndt(169, skæringsdato(170, borger, "tilsyn_ophør"), dag(3, borger)),
      ),
      grunde: [
        grund(
          172,
          og(
            173,
            ikke(84, borger.svar("dagpengemodtager")),
            er_mindst(
              174,
              læst(175, borger, "ordinære_timer"),
              parameter(176, borger, "timer_for_aktivering", dag(3, borger)),
            ),
          ),
        ),
      ],
    });
  },
  // borgere, der har andre problemer end ledighed [reform_2025.tillid] [reform_2025.årlig_afklaring]
  Borger__andre_problemer_end_ledighed(borger) {
    return definition(177, borger, { grunde: [grund(178, borger.svar("længere_fra_arbejdsmarkedet"))] });
  },
  // dagpengemodtagere [delaftale_2022.seks_samtaler] [reform_2025.seks_samtaler_hidtil]
  Borger__dagpengemodtager(borger) {
    return definition(179, borger, {
      grunde: [grund(180, er(181, læst(182, borger, "ydelse"), "dagpenge"))],
    });
  },
  // deltagere i storskalaforsøget [reform_2025.forlænget_ansvar]
  Borger__deltager_i_storskalaforsøg(borger) {
    return definition(183, borger, {
      grunde: [
        grund(
          184,
          og(
            185,
            borger.svar("ny_ledig_i_forsøgsperioden"),
            ikke(186, læst(187, borger.helhed("Kommune"), "har_frit_valg")),
          ),
        ),
      ],
    });
  },
  // deltagere i forsøget med frit valg [reform_2025.frit_valg]
  Borger__har_frit_valg_af_aktør(borger) {
    return definition(188, borger, {
      grunde: [
        grund(
          189,
          og(
            190,
            borger.svar("ny_ledig_i_forsøgsperioden"),
            læst(187, borger.helhed("Kommune"), "har_frit_valg"),
            er_højst(
              191,
              læst(192, borger, "nummer_i_forsøget"),
              parameter(193, borger, "pladser_med_frit_valg", dag(3, borger)),
            ),
          ),
        ),
      ],
    });
  },
  // borgeren har fået et ret og pligt-tilbud [delaftale_2022.vejledning_tæller_ikke]
  Borger__har_fået_ret_og_pligt_tilbud(borger) {
    return definition(194, borger, {
      grunde: [
        grund(
          195,
          findes(
            196,
            borger.liste("tilbud"),
            (tilbud) => og(
              197,
              er_højst(198, læst(139, tilbud, "begyndt"), dag(3, borger)),
              er(199, tilbud.svar("medregning"), "tæller"),
            ),
          ),
        ),
      ],
    });
  },
  // borgeren har valgt sit kontaktforløb [reform_2025.frit_valg]
  Borger__hos_valgt_aktør(borger) {
    return definition(200, borger, {
      grunde: [
        grund(201, og(202, borger.svar("har_frit_valg_af_aktør"), læst(203, borger, "har_valgt_aktør"))),
      ],
    });
  },
  // i de første fire måneders ledighed [reform_2025.forlænget_ansvar] [reform_2025.frit_valg]
  Borger__i_de_første_fire_måneder(borger) {
    return definition(204, borger, {
      grunde: [
        grund(
          205,
          og(
            206,
            er_mindst(207, dag(3, borger), læst(13, borger, "ledig_fra")),
            ikke(208, er_mere_end(209, dag(3, borger), borger.svar("fire_måneder_til"))),
          ),
        ),
      ],
    });
  },
  // i de første tre måneders ledighed [delaftale_2022.a_kassernes_ansvar]
  Borger__i_de_første_tre_måneder(borger) {
    return definition(210, borger, {
      grunde: [
        grund(
          211,
          og(
            212,
            er_mindst(207, dag(3, borger), læst(13, borger, "ledig_fra")),
            ikke(213, er_mere_end(214, dag(3, borger), borger.svar("tre_måneder_til"))),
          ),
        ),
      ],
    });
  },
  // borgeren hører til en af lovens målgrupper [reform_2025.fem_målgrupper]
  Borger__i_en_af_lovens_målgrupper(borger) {
    return definition(215, borger, {
      grunde: [
        grund(
          216,
          og(
            217,
            er_mindst(218, læst(219, borger, "lovens_målgruppe"), 1n),
            er_højst(
              220,
              læst(219, borger, "lovens_målgruppe"),
              parameter(221, borger, "antal_målgrupper", dag(3, borger)),
            ),
          ),
        ),
        grund(
          222,
          og(
            223,
            er_mindst(218, læst(219, borger, "lovens_målgruppe"), 1n),
            er_højst(224, læst(219, borger, "lovens_målgruppe"), 13n),
            findes(
              225,
              borger.liste("ressourceforløb"),
              (ressourceforløb) => ressourceforløb.svar("fuldfør_ressourceforløb"),
            ),
          ),
        ),
      ],
    });
  },
  // i kontaktforløbet, de første seks måneders ledighed [reform_2025.hver_fjerde]
  Borger__i_kontaktforløbet(borger) {
    return definition(226, borger, {
      grunde: [
        grund(
          227,
          og(
            228,
            er_mindst(207, dag(3, borger), læst(13, borger, "ledig_fra")),
            ikke(229, er_mere_end(230, dag(3, borger), borger.svar("seks_måneder_til"))),
          ),
        ),
      ],
    });
  },
  // borgeren har pause [reform_2025.pause]
  Borger__i_pause(borger) {
    return definition(231, borger, {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      grunde: [
        grund(
          232,
          og(
            233,
            borger.svar("andre_problemer_end_ledighed"),
            findes(
              234,
              borger.liste("pauser"),
              (pause) => og(
                235,
                læst(236, pause, "besluttet"),
                og(
                  237,
                  er_højst(238, læst(130, pause, "begynder"), dag(3, borger)),
                  er_højst(239, dag(3, borger), pause.svar("varer_til")),
                ),
              ),
            ),
          ),
        ),
      ],
    });
  },
  // udlændinge i program efter integrationsloven [delaftale_2022.vejledning_tæller_ikke]
  Borger__i_program_efter_integrationsloven(borger) {
    return definition(240, borger, { grunde: [grund(241, læst(242, borger, "i_integrationsprogram"))] });
  },
  // borgeren indgår i fokusmålet [delaftale_2022.fokusmål] [delaftale_2022.vejledning_ude_af_fokusmål]
  Borger__indgår_i_fokusmål(borger) {
    return definition(243, borger, {
      i_kraft: i_kraft(
        244,
        dag(3, borger),
        null,
        null,
        begyndt(169, skæringsdato(170, borger, "tilsyn_ophør"), dag(3, borger)),
      ),
      grunde: [
        grund(245, er_højst(246, læst(13, borger, "ledig_fra"), måneder_efter(247, dag(3, borger), -12n))),
      ],
    });
  },
  // kontanthjælpsmodtagere [delaftale_2022.vejledning_tæller_ikke]
  Borger__kontanthjælpsmodtager(borger) {
    return definition(248, borger, {
      grunde: [grund(249, er(250, læst(182, borger, "ydelse"), "kontanthjælp"))],
    });
  },
  // et forventet sygefravær på mindre end 26 uger [reform_2025.sygemeldte]
  Borger__kort_sygefravær(borger) {
    return definition(251, borger, {
      grunde: [grund(252, er_mindre_end(253, borger.svar("forventet_fravær"), 26n))],
    });
  },
  // borgere længere fra arbejdsmarkedet [reform_2025.en_samtale]
  Borger__længere_fra_arbejdsmarkedet(borger) {
    return definition(254, borger, {
      grunde: [grund(255, er(256, læst(257, borger, "gruppe"), "længere_fra"))],
      undtagen: [undtagelse(258, borger.svar("dagpengemodtager"))],
    });
  },
  // ny ledig på dagpenge, mens forsøgene løber [reform_2025.forlænget_ansvar] [reform_2025.frit_valg]
  Borger__ny_ledig_i_forsøgsperioden(borger) {
    return definition(259, borger, {
      grunde: [
        grund(
          260,
          og(
            261,
            borger.svar("dagpengemodtager"),
            er_mindst(262, læst(13, borger, "ledig_fra"), skæringsdato(28, borger, "forsøg_begynder")),
            er_mindre_end(263, læst(13, borger, "ledig_fra"), skæringsdato(264, borger, "forsøg_ophør")),
          ),
        ),
      ],
      undtagen: [undtagelse(36, læst(37, borger, "visiteret_til_kommunen"))],
    });
  },
  // borgeren har pause den dag, de seks måneder slutter [reform_2025.pause]
  Borger__pause_ved_fristen(borger) {
    return definition(265, borger, {
      grunde: [
        grund(
          266,
          og(
            267,
            borger.svar("andre_problemer_end_ledighed"),
            er_mindst(268, borger.svar("seks_måneder_til"), skæringsdato(4, borger, "anden_fase_ikraft")),
            findes(
              269,
              borger.liste("pauser"),
              (pause) => og(
                270,
                læst(236, pause, "besluttet"),
                og(
                  271,
                  er_højst(272, læst(130, pause, "begynder"), borger.svar("seks_måneder_til")),
                  er_højst(273, borger.svar("seks_måneder_til"), pause.svar("varer_til")),
                ),
              ),
            ),
          ),
        ),
      ],
    });
  },
  // personer på uddannelseshjælp [delaftale_2022.vejledning_tæller_ikke]
  Borger__på_uddannelseshjælp(borger) {
    return definition(274, borger, {
      grunde: [grund(275, er(276, læst(182, borger, "ydelse"), "uddannelseshjælp"))],
    });
  },
  // regnes med hos a-kassen [reform_2025.hver_fjerde]
  Borger__regnes_med_hos_a_kassen(borger) {
    return definition(277, borger, {
      grunde: [
        grund(
          278,
          og(
            279,
            borger.svar("regnes_med_i_hver_fjerde"),
            er(280, borger.svar("ansvarlig_myndighed"), "a_kasse"),
          ),
        ),
      ],
    });
  },
  // regnes med hos kommunen [reform_2025.hver_fjerde]
  Borger__regnes_med_hos_kommunen(borger) {
    return definition(281, borger, {
      grunde: [
        grund(
          282,
          og(
            283,
            borger.svar("regnes_med_i_hver_fjerde"),
            er(284, borger.svar("ansvarlig_myndighed"), "kommune"),
          ),
        ),
      ],
    });
  },
  // regnes med, når hver fjerde gøres op [reform_2025.hver_fjerde]
  Borger__regnes_med_i_hver_fjerde(borger) {
    return definition(285, borger, {
      grunde: [
        grund(
          286,
          og(
            287,
            borger.svar("tæt_på_arbejdsmarkedet"),
            borger.svar("i_kontaktforløbet"),
            er_mindst(288, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft")),
          ),
        ),
      ],
    });
  },
  // sygemeldte fra beskæftigelse [reform_2025.sygemeldte] [reform_2025.ukomplicerede_forløb]
  Borger__sygemeldt_fra_beskæftigelse(borger) {
    return definition(289, borger, {
      grunde: [
        grund(
          290,
          og(
            291,
            er(292, læst(182, borger, "ydelse"), "sygedagpenge"),
            læst(293, borger, "har_job_at_vende_tilbage_til"),
          ),
        ),
      ],
    });
  },
  // borgere tæt på arbejdsmarkedet [reform_2025.fire_samtaler]
  Borger__tæt_på_arbejdsmarkedet(borger) {
    return definition(294, borger, {
      grunde: [
        grund(295, er(296, læst(257, borger, "gruppe"), "tæt_på")),
        grund(297, borger.svar("dagpengemodtager")),
      ],
    });
  },
  // et ukompliceret forløb [reform_2025.ukomplicerede_forløb]
  Borger__ukompliceret_forløb(borger) {
    return definition(298, borger, { grunde: [grund(299, borger.svar("kort_sygefravær"))] });
  },
  // kommunen er i skærpet tilsyn [delaftale_2022.fokusmål]
  Kommune__i_skærpet_tilsyn(kommune) {
    return definition(300, kommune, {
      i_kraft: i_kraft(
        244,
        dag(3, kommune),
        null,
        null,
        begyndt(169, skæringsdato(170, kommune, "tilsyn_ophør"), dag(3, kommune)),
      ),
      grunde: [grund(301, kommune.svar("under_fokusmålet"))],
      undtagen: [undtagelse(302, læst(303, kommune, "resultatmål_nået"))],
    });
  },
  // kommunen er under fokusmålet [delaftale_2022.fokusmål]
  Kommune__under_fokusmålet(kommune) {
    return definition(304, kommune, {
      i_kraft: i_kraft(
        244,
        dag(3, kommune),
        null,
        null,
        begyndt(169, skæringsdato(170, kommune, "tilsyn_ophør"), dag(3, kommune)),
      ),
      grunde: [
        grund(
          305,
          er_mindre_end(
            306,
            kommune.svar("andel_aktiverede"),
            parameter(307, kommune, "fokusmål_for_aktivering", dag(3, kommune)),
          ),
        ),
      ],
    });
  },
  // pausen er på højst seks måneder [reform_2025.pause]
  Pause__højst_seks_måneder(pause) {
    return definition(308, pause, {
      grunde: [
        grund(
          309,
          er_mindre_end(
            310,
            læst(127, pause, "slutter"),
            måneder_efter(129, læst(130, pause, "begynder"), 6n),
          ),
        ),
      ],
    });
  },
  // den fjerde jobsamtale [delaftale_2022.fjerde_samtale]
  Samtale__fjerde_jobsamtale(samtale) {
    return definition(311, samtale, {
      grunde: [
        grund(
          312,
          og(
            313,
            er(314, læst(315, samtale, "art"), "jobsamtale"),
            er(
              316,
              antallet(
                317,
                samtale.helhed("Borger").liste("samtaler"),
                (samtale_2) => og(
                  318,
                  samtale_2.svar("tæller_med"),
                  er_mindre_end(319, læst(320, samtale_2, "dato"), læst(321, samtale, "dato")),
                ),
              ),
              3n,
            ),
          ),
        ),
      ],
    });
  },
  // den første samtale [delaftale_2022.digitale_samtaler]
  Samtale__første_samtale(samtale) {
    return definition(322, samtale, {
      grunde: [
        grund(
          323,
          er(
            324,
            antallet(
              325,
              samtale.helhed("Borger").liste("samtaler"),
              (samtale_2) => og(
                326,
                læst(327, samtale_2, "afholdt"),
                er_mindre_end(319, læst(320, samtale_2, "dato"), læst(321, samtale, "dato")),
              ),
            ),
            0n,
          ),
        ),
      ],
    });
  },
  // samtalen ligger i borgerens pause [reform_2025.pause]
  Samtale__i_borgerens_pause(samtale) {
    return definition(328, samtale, {
      i_kraft: i_kraft(329, læst(133, samtale, "dato"), skæringsdato(4, samtale, "anden_fase_ikraft"), null),
      grunde: [
        grund(
          330,
          og(
            331,
            samtale.helhed("Borger").svar("andre_problemer_end_ledighed"),
            findes(
              332,
              samtale.helhed("Borger").liste("pauser"),
              (pause) => og(
                333,
                læst(236, pause, "besluttet"),
                og(
                  334,
                  er_højst(335, læst(130, pause, "begynder"), læst(133, samtale, "dato")),
                  er_højst(336, læst(133, samtale, "dato"), pause.svar("varer_til")),
                ),
              ),
            ),
          ),
        ),
      ],
    });
  },
  // holdt i de første seks måneders ledighed [reform_2025.seks_samtaler_hidtil]
  Samtale__i_seksmånedersperioden(samtale) {
    return definition(337, samtale, {
      grunde: [
        grund(
          338,
          og(
            339,
            er_mindst(340, læst(133, samtale, "dato"), læst(13, samtale.helhed("Borger"), "ledig_fra")),
            ikke(
              341,
              er_mere_end(342, læst(133, samtale, "dato"), samtale.helhed("Borger").svar("seks_måneder_til")),
            ),
          ),
        ),
      ],
    });
  },
  // holdt i de første tre måneders ledighed [delaftale_2022.a_kassernes_ansvar]
  Samtale__i_tremånedersperioden(samtale) {
    return definition(343, samtale, {
      grunde: [
        grund(
          344,
          og(
            345,
            er_mindst(340, læst(133, samtale, "dato"), læst(13, samtale.helhed("Borger"), "ledig_fra")),
            ikke(
              346,
              er_mere_end(347, læst(133, samtale, "dato"), samtale.helhed("Borger").svar("tre_måneder_til")),
            ),
          ),
        ),
      ],
    });
  },
  // samtalen tæller med blandt de krævede [delaftale_2022.seks_samtaler]
  Samtale__tæller_med(samtale) {
    return definition(348, samtale, {
      grunde: [
        grund(349, og(350, læst(351, samtale, "afholdt"), er(314, læst(315, samtale, "art"), "jobsamtale"))),
      ],
    });
  },
  // et effektivt redskab [delaftale_2022.effektive_redskaber]
  Tilbud__effektivt_redskab(tilbud) {
    return definition(352, tilbud, {
      grunde: [
        grund(
          353,
          er_en_af(354, læst(143, tilbud, "art"), "virksomhedspraktik", "løntilskud", "ordinær_uddannelse"),
        ),
      ],
    });
  },
  // tilbuddet har været i gang inden for de seneste 12 måneder [delaftale_2022.fokusmål]
  Tilbud__i_de_seneste_tolv_måneder(tilbud) {
    return definition(355, tilbud, {
      grunde: [
        grund(
          356,
          og(
            357,
            er_højst(198, læst(139, tilbud, "begyndt"), dag(3, tilbud)),
            eller(
              358,
              er_ingen(359, læst(360, tilbud, "sluttet")),
              er_mere_end(361, læst(360, tilbud, "sluttet"), måneder_efter(247, dag(3, tilbud), -12n)),
            ),
          ),
        ),
      ],
    });
  },
  // tilbuddet tæller i fokusmålet [delaftale_2022.fokusmål]
  Tilbud__tæller_i_fokusmål(tilbud) {
    return definition(362, tilbud, {
      grunde: [
        grund(363, er_ikke(364, læst(143, tilbud, "art"), "øvrig_vejledning")),
        grund(365, er_mindre_end(366, dag(3, tilbud), skæringsdato(141, tilbud, "målrettede_tilbud_ikraft"))),
      ],
    });
  },
  // Borgeren kan få a-kassen med i den fjerde samtale [delaftale_2022.fjerde_samtale]
  a_kassen_med_i_fjerde_samtale(samtale) {
    return ret(367, samtale, { gælder: samtale.gælder("a_kassen_med_i_fjerde_samtale") });
  },
  a_kassen_med_i_fjerde_samtale__gælder(samtale) {
    return norm_gælder(368, samtale, "a_kassen_med_i_fjerde_samtale", {
      i_kraft: i_kraft(
        34,
        læst(13, samtale.helhed("Borger"), "ledig_fra"),
        skæringsdato(23, samtale, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: og(
        369,
        samtale.helhed("Borger").svar("dagpengemodtager"),
        er(370, læst(371, samtale, "afholder"), "kommune"),
        samtale.svar("fjerde_jobsamtale"),
        læst(372, samtale, "ønsker_a_kassen_med"),
      ),
    });
  },
  // A-kassen undtager højst hver fjerde [reform_2025.hver_fjerde]
  a_kassen_undtager_højst_hver_fjerde(a_kasse) {
    return forbud(373, a_kasse, {
      gælder: a_kasse.gælder("a_kassen_undtager_højst_hver_fjerde"),
      når: handling(
        374,
        er_mere_end(
          375,
          andelen(
            376,
            a_kasse.liste("medlemmer"),
            (borger) => læst(78, borger, "undtaget_af_myndigheden"),
            (borger) => borger.svar("regnes_med_hos_a_kassen"),
            false,
          ),
          parameter(377, a_kasse, "højeste_andel_undtagne", dag(3, a_kasse)),
        ),
      ),
    });
  },
  a_kassen_undtager_højst_hver_fjerde__gælder(a_kasse) {
    return norm_gælder(368, a_kasse, "a_kassen_undtager_højst_hver_fjerde", {
      i_kraft: i_kraft(71, dag(3, a_kasse), skæringsdato(57, a_kasse, "reform_ikraft"), null),
      hvis: findes(378, a_kasse.liste("medlemmer"), (borger) => borger.svar("regnes_med_hos_a_kassen")),
    });
  },
  // A-kassen holder sine jobsamtaler i de første tre måneder [delaftale_2022.a_kassernes_ansvar] [delaftale_2022.seks_samtaler]
  a_kassens_jobsamtaler(borger) {
    return pligt(379, borger, {
      gælder: borger.gælder("a_kassens_jobsamtaler"),
      når: handling(
        380,
        er_mindst(
          381,
          antallet(
            382,
            borger.liste("samtaler"),
            (samtale) => og(
              383,
              samtale.svar("tæller_med"),
              er(384, læst(371, samtale, "afholder"), "a_kasse"),
              samtale.svar("i_tremånedersperioden"),
            ),
          ),
          borger.svar("krævede_hos_a_kassen"),
        ),
      ),
      frist: borger.frist("a_kassens_jobsamtaler"),
    });
  },
  a_kassens_jobsamtaler__gælder(borger) {
    return norm_gælder(368, borger, "a_kassens_jobsamtaler", {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: er_mere_end(385, borger.svar("krævede_hos_a_kassen"), 0n),
    });
  },
  a_kassens_jobsamtaler__frist(borger) {
    return norm_frist(386, borger, "a_kassens_jobsamtaler", borger.svar("tre_måneder_til"));
  },
  // Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde [delaftale_2022.registreringsbyrde]
  analyser_registreringsbyrden(udmøntning) {
    return pligt(387, udmøntning, {
      gælder: udmøntning.gælder("analyser_registreringsbyrden"),
      når: handling(388, er_højst(389, læst(390, udmøntning, "byrden_analyseret_den"), 20231231)),
      frist: udmøntning.frist("analyser_registreringsbyrden"),
    });
  },
  analyser_registreringsbyrden__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "analyser_registreringsbyrden", {
      i_kraft: i_kraft(244, udmøntning.frist("analyser_registreringsbyrden"), null, null),
    });
  },
  analyser_registreringsbyrden__frist(udmøntning) {
    return norm_frist(386, udmøntning, "analyser_registreringsbyrden", 20231231);
  },
  // Myndigheden kan beslutte, at samtalen skal være fysisk [delaftale_2022.fysisk_samtale]
  beslut_fysisk_samtale(samtale) {
    return beføjelse(391, samtale, { gælder: samtale.gælder("beslut_fysisk_samtale") });
  },
  beslut_fysisk_samtale__gælder(samtale) {
    return norm_gælder(368, samtale, "beslut_fysisk_samtale", {
      i_kraft: i_kraft(
        132,
        læst(133, samtale, "dato"),
        skæringsdato(134, samtale, "digitale_samtaler_ikraft"),
        null,
      ),
      hvis: læst(392, samtale, "behov_for_fysisk"),
    });
  },
  // Kommunen bestemmer selv, hvordan indsatsen er organiseret [reform_2025.frihed_til_organisering]
  bestem_organisering(kommune) {
    return ret(393, kommune, { gælder: kommune.gælder("bestem_organisering") });
  },
  bestem_organisering__gælder(kommune) {
    return norm_gælder(368, kommune, "bestem_organisering", {
      i_kraft: i_kraft(71, dag(3, kommune), skæringsdato(394, kommune, "jobcenterregimet_ophør"), null),
    });
  },
  // Kommunen kan bevilge et ressourceforløb [reform_2025.ressourceforløb]
  bevilg_ressourceforløb(ressourceforløb) {
    return beføjelse(395, ressourceforløb, { gælder: ressourceforløb.gælder("bevilg_ressourceforløb") });
  },
  bevilg_ressourceforløb__gælder(ressourceforløb) {
    return norm_gælder(368, ressourceforløb, "bevilg_ressourceforløb", {
      i_kraft: i_kraft(
        244,
        læst(398, ressourceforløb, "bevilget"),
        null,
        null,
        begyndt(
          396,
          skæringsdato(397, ressourceforløb, "ressourceforløb_ophør"),
          læst(398, ressourceforløb, "bevilget"),
        ),
      ),
    });
  },
  // A-kassen bistår arbejdsgivere med rekruttering og jobformidling [delaftale_2022.bistand]
  bistand_til_arbejdsgiveren(henvendelse) {
    return pligt(399, henvendelse, {
      gælder: henvendelse.gælder("bistand_til_arbejdsgiveren"),
      når: handling(400, læst(401, henvendelse, "bistået")),
    });
  },
  bistand_til_arbejdsgiveren__gælder(henvendelse) {
    return norm_gælder(368, henvendelse, "bistand_til_arbejdsgiveren", {
      i_kraft: i_kraft(
        402,
        læst(403, henvendelse, "modtaget"),
        skæringsdato(23, henvendelse, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: læst(404, henvendelse, "om_rekruttering"),
    });
  },
  // A-kassen bistår borgeren med at finde job [delaftale_2022.bistand]
  bistand_til_borgeren(borger) {
    return pligt(405, borger, {
      gælder: borger.gælder("bistand_til_borgeren"),
      når: handling(406, læst(407, borger, "bistået_med_job")),
    });
  },
  bistand_til_borgeren__gælder(borger) {
    return norm_gælder(368, borger, "bistand_til_borgeren", {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: er(280, borger.svar("ansvarlig_myndighed"), "a_kasse"),
    });
  },
  // Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger [reform_2025.eksempler_på_organisering]
  brug_andre_forvaltninger(kommune) {
    return ret(408, kommune, { gælder: kommune.gælder("brug_andre_forvaltninger") });
  },
  brug_andre_forvaltninger__gælder(kommune) {
    return norm_gælder(368, kommune, "brug_andre_forvaltninger", {
      i_kraft: i_kraft(71, dag(3, kommune), skæringsdato(394, kommune, "jobcenterregimet_ophør"), null),
    });
  },
  // A-kassens kontaktforløb følges med data på jobindsats.dk [delaftale_2022.data_og_tilsyn]
  data_på_jobindsats_dk(a_kasse) {
    return pligt(409, a_kasse, {
      gælder: a_kasse.gælder("data_på_jobindsats_dk"),
      når: handling(410, læst(411, a_kasse, "data_på_jobindsats")),
    });
  },
  data_på_jobindsats_dk__gælder(a_kasse) {
    return norm_gælder(368, a_kasse, "data_på_jobindsats_dk", {
      i_kraft: i_kraft(412, dag(3, a_kasse), skæringsdato(23, a_kasse, "kontaktforløb_ikraft"), null),
    });
  },
  // Borgeren kan vælge en personlig digital samtale [delaftale_2022.digitale_samtaler] [delaftale_2022.borgeren_vælger] [delaftale_2022.alle_målgrupper]
  digital_samtale(samtale) {
    return ret(413, samtale, { gælder: samtale.gælder("digital_samtale") });
  },
  digital_samtale__gælder(samtale) {
    return norm_gælder(368, samtale, "digital_samtale", {
      i_kraft: i_kraft(
        132,
        læst(133, samtale, "dato"),
        skæringsdato(134, samtale, "digitale_samtaler_ikraft"),
        null,
      ),
      undtagen: [
        undtagelse(
          414,
          samtale.svar("første_samtale"),
          ikke(
            415,
            og(
              416,
              er(292, læst(182, samtale.helhed("Borger"), "ydelse"), "sygedagpenge"),
              læst(417, samtale.helhed("Borger"), "har_arbejdsgiver"),
            ),
          ),
        ),
        undtagelse(418, læst(419, samtale, "besluttet_fysisk")),
      ],
    });
  },
  // En kommune i skærpet tilsyn får sine sager gennemgået eksternt [delaftale_2022.fokusmål]
  ekstern_sagsgennemgang(kommune) {
    return pligt(420, kommune, {
      gælder: kommune.gælder("ekstern_sagsgennemgang"),
      når: handling(421, læst(422, kommune, "ekstern_gennemgang_holdt")),
    });
  },
  ekstern_sagsgennemgang__gælder(kommune) {
    return norm_gælder(368, kommune, "ekstern_sagsgennemgang", {
      i_kraft: i_kraft(
        423,
        dag(3, kommune),
        null,
        dage_efter(140, skæringsdato(424, kommune, "forenklinger_ikraft"), -1n),
      ),
      hvis: kommune.svar("i_skærpet_tilsyn"),
    });
  },
  // Den, der er undtaget, har ikke pligt til at deltage i aktivering [reform_2025.hver_fjerde]
  fri_for_aktivering_som_undtaget(borger) {
    return ret(425, borger, { gælder: borger.gælder("fri_for_aktivering_som_undtaget") });
  },
  fri_for_aktivering_som_undtaget__gælder(borger) {
    return norm_gælder(368, borger, "fri_for_aktivering_som_undtaget", {
      i_kraft: i_kraft(56, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft"), null),
      hvis: og(
        426,
        borger.svar("tæt_på_arbejdsmarkedet"),
        borger.svar("i_kontaktforløbet"),
        læst(78, borger, "undtaget_af_myndigheden"),
      ),
      undtagen: [undtagelse(427, læst(428, borger, "omfattet_af_arbejdspligt"))],
    });
  },
  // Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen [reform_2025.sygemeldte] [reform_2025.ukomplicerede_forløb]
  fri_for_samtaler(borger) {
    return ret(429, borger, { gælder: borger.gælder("fri_for_samtaler") });
  },
  fri_for_samtaler__gælder(borger) {
    return norm_gælder(368, borger, "fri_for_samtaler", {
      i_kraft: i_kraft(71, dag(3, borger), skæringsdato(67, borger, "sygemeldt_ikraft"), null),
      hvis: og(69, borger.svar("sygemeldt_fra_beskæftigelse"), borger.svar("ukompliceret_forløb")),
      undtagen: [undtagelse(430, læst(431, borger, "besluttet_opfølgning"))],
    });
  },
  // Borgeren er fri for kontakt og aktiveringstilbud i pausen [reform_2025.pause]
  fri_i_pausen(borger) {
    return ret(432, borger, { gælder: borger.gælder("fri_i_pausen") });
  },
  fri_i_pausen__gælder(borger) {
    return norm_gælder(368, borger, "fri_i_pausen", {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      hvis: borger.svar("i_pause"),
    });
  },
  // Et løbende ressourceforløb fuldføres efter de hidtidige regler [reform_2025.ressourceforløb]
  fuldfør_ressourceforløb(ressourceforløb) {
    return ret(433, ressourceforløb, { gælder: ressourceforløb.gælder("fuldfør_ressourceforløb") });
  },
  fuldfør_ressourceforløb__gælder(ressourceforløb) {
    return norm_gælder(368, ressourceforløb, "fuldfør_ressourceforløb", {
      hvis: og(
        434,
        læst(435, ressourceforløb, "i_gang"),
        er_mindre_end(
          436,
          læst(398, ressourceforløb, "bevilget"),
          skæringsdato(397, ressourceforløb, "ressourceforløb_ophør"),
        ),
      ),
    });
  },
  // Borgeren får en årlig afklaring [reform_2025.årlig_afklaring]
  få_årlig_afklaring(borger) {
    return ret(437, borger, { gælder: borger.gælder("få_årlig_afklaring") });
  },
  få_årlig_afklaring__gælder(borger) {
    return norm_gælder(368, borger, "få_årlig_afklaring", {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      hvis: borger.svar("andre_problemer_end_ledighed"),
    });
  },
  // Kommunen kan beslutte at følge op alligevel [reform_2025.sygemeldte]
  følg_op_alligevel(borger) {
    return beføjelse(438, borger, { gælder: borger.gælder("følg_op_alligevel") });
  },
  følg_op_alligevel__gælder(borger) {
    return norm_gælder(368, borger, "følg_op_alligevel", {
      i_kraft: i_kraft(71, dag(3, borger), skæringsdato(67, borger, "sygemeldt_ikraft"), null),
      hvis: og(
        439,
        borger.svar("sygemeldt_fra_beskæftigelse"),
        borger.svar("ukompliceret_forløb"),
        læst(440, borger, "grund_til_opfølgning"),
      ),
    });
  },
  // Kommunen giver ikke pause i mere end seks måneder ad gangen [reform_2025.pause]
  giv_for_lang_pause(pause) {
    return forbud(441, pause, {
      gælder: pause.gælder("giv_for_lang_pause"),
      når: handling(442, læst(236, pause, "besluttet")),
    });
  },
  giv_for_lang_pause__gælder(pause) {
    return norm_gælder(368, pause, "giv_for_lang_pause", {
      i_kraft: i_kraft(443, læst(130, pause, "begynder"), skæringsdato(4, pause, "anden_fase_ikraft"), null),
      hvis: ikke(444, pause.svar("højst_seks_måneder")),
    });
  },
  // Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet [delaftale_2022.uddannelsespålæg]
  giv_jobrettet_indsats(borger) {
    return beføjelse(445, borger, { gælder: borger.gælder("giv_jobrettet_indsats") });
  },
  giv_jobrettet_indsats__gælder(borger) {
    return norm_gælder(368, borger, "giv_jobrettet_indsats", {
      hvis: og(
        446,
        er_en_af(447, borger.svar("uddannelsespålæg"), "lempet_som_forsøg", "lempet"),
        læst(448, borger, "jobrettet_indsats_bedst"),
      ),
    });
  },
  // Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen [reform_2025.pause]
  giv_pause(pause) {
    return beføjelse(449, pause, { gælder: pause.gælder("giv_pause") });
  },
  giv_pause__gælder(pause) {
    return norm_gælder(368, pause, "giv_pause", {
      i_kraft: i_kraft(443, læst(130, pause, "begynder"), skæringsdato(4, pause, "anden_fase_ikraft"), null),
      hvis: og(
        450,
        pause.helhed("Borger").svar("andre_problemer_end_ledighed"),
        pause.svar("højst_seks_måneder"),
        læst(451, pause, "uden_gavn"),
      ),
    });
  },
  // Kommunen kan give øvrig vejledning og opkvalificering [delaftale_2022.vejledning_kan_gives]
  giv_øvrig_vejledning(borger) {
    return beføjelse(452, borger, { gælder: borger.gælder("giv_øvrig_vejledning") });
  },
  giv_øvrig_vejledning__gælder(borger) {
    return norm_gælder(368, borger, "giv_øvrig_vejledning", {
      hvis: læst(453, borger, "behov_for_vejledning"),
    });
  },
  // Kommunen har én klar og tydelig indgang for virksomheder [reform_2025.en_indgang]
  hav_en_indgang(kommune) {
    return pligt(454, kommune, {
      gælder: kommune.gælder("hav_en_indgang"),
      når: handling(
        455,
        og(
          456,
          er(457, læst(458, kommune, "indgange_for_virksomheder"), 1n),
          læst(459, kommune, "klar_og_tydelig_indgang"),
        ),
      ),
    });
  },
  hav_en_indgang__gælder(kommune) {
    return norm_gælder(368, kommune, "hav_en_indgang", {
      i_kraft: i_kraft(71, dag(3, kommune), skæringsdato(57, kommune, "reform_ikraft"), null),
    });
  },
  // Kommunen har et jobcenter [reform_2025.jobcenterregimet]
  hav_jobcenter(kommune) {
    return pligt(460, kommune, {
      gælder: kommune.gælder("hav_jobcenter"),
      når: handling(461, læst(462, kommune, "har_jobcenter")),
    });
  },
  hav_jobcenter__gælder(kommune) {
    return norm_gælder(368, kommune, "hav_jobcenter", {
      i_kraft: i_kraft(
        244,
        dag(3, kommune),
        null,
        null,
        begyndt(463, skæringsdato(394, kommune, "jobcenterregimet_ophør"), dag(3, kommune)),
      ),
    });
  },
  // Styrelsen har en hotline om virksomhedspraktik [delaftale_2022.hotline]
  hold_hotline(udmøntning) {
    return pligt(464, udmøntning, {
      gælder: udmøntning.gælder("hold_hotline"),
      når: handling(465, læst(466, udmøntning, "hotline_i_drift")),
    });
  },
  hold_hotline__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "hold_hotline", {
      i_kraft: i_kraft(
        171,
        dag(3, udmøntning),
        skæringsdato(141, udmøntning, "målrettede_tilbud_ikraft"),
        null,
      ),
    });
  },
  // Samtalen holdes i den form, der følger af reglerne [delaftale_2022.borgeren_vælger] [delaftale_2022.digitale_samtaler]
  hold_i_rette_form(samtale) {
    return pligt(467, samtale, {
      gælder: samtale.gælder("hold_i_rette_form"),
      når: handling(468, er(469, læst(470, samtale, "holdt_som"), samtale.svar("samtaleform"))),
    });
  },
  hold_i_rette_form__gælder(samtale) {
    return norm_gælder(368, samtale, "hold_i_rette_form", {
      i_kraft: i_kraft(
        132,
        læst(133, samtale, "dato"),
        skæringsdato(134, samtale, "digitale_samtaler_ikraft"),
        null,
      ),
      hvis: læst(351, samtale, "afholdt"),
    });
  },
  // De krævede jobsamtaler holdes [delaftale_2022.seks_samtaler] [reform_2025.fire_samtaler] [reform_2025.en_samtale]
  hold_jobsamtaler(borger) {
    return pligt(471, borger, {
      gælder: borger.gælder("hold_jobsamtaler"),
      når: handling(
        472,
        er_mindst(
          473,
          antallet(
            474,
            borger.liste("samtaler"),
            (samtale) => og(475, samtale.svar("tæller_med"), samtale.svar("i_seksmånedersperioden")),
          ),
          borger.svar("krævede_samtaler"),
        ),
      ),
      frist: borger.frist("hold_jobsamtaler"),
    });
  },
  hold_jobsamtaler__gælder(borger) {
    return norm_gælder(368, borger, "hold_jobsamtaler", {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: er_mere_end(476, borger.svar("krævede_samtaler"), 0n),
      undtagen: [undtagelse(477, borger.svar("pause_ved_fristen"))],
    });
  },
  hold_jobsamtaler__frist(borger) {
    return norm_frist(386, borger, "hold_jobsamtaler", borger.svar("seks_måneder_til"));
  },
  // Kommunen holder de krævede opfølgninger [reform_2025.sygemeldte]
  hold_opfølgninger(borger) {
    return pligt(478, borger, {
      gælder: borger.gælder("hold_opfølgninger"),
      når: handling(
        479,
        er_mindst(
          480,
          antallet(
            481,
            borger.liste("samtaler"),
            (samtale) => og(
              482,
              læst(351, samtale, "afholdt"),
              er(483, læst(315, samtale, "art"), "opfølgning"),
              og(
                484,
                er_højst(
                  485,
                  læst(486, samtale.helhed("Borger"), "sygemeldt_fra"),
                  læst(133, samtale, "dato"),
                ),
                er_mindre_end(
                  487,
                  læst(133, samtale, "dato"),
                  måneder_efter(488, læst(486, samtale.helhed("Borger"), "sygemeldt_fra"), 6n),
                ),
              ),
            ),
          ),
          borger.svar("krævede_opfølgninger"),
        ),
      ),
      frist: borger.frist("hold_opfølgninger"),
    });
  },
  hold_opfølgninger__gælder(borger) {
    return norm_gælder(368, borger, "hold_opfølgninger", {
      hvis: er_mere_end(489, borger.svar("krævede_opfølgninger"), 0n),
    });
  },
  hold_opfølgninger__frist(borger) {
    return norm_frist(
      386,
      borger,
      "hold_opfølgninger",
      dage_efter(490, måneder_efter(488, læst(486, borger, "sygemeldt_fra"), 6n), -1n),
    );
  },
  // Min Plan rummer status for indsatser [delaftale_2022.min_plan_og_seks_uger]
  hold_status_i_min_plan(borger) {
    return pligt(491, borger, {
      gælder: borger.gælder("hold_status_i_min_plan"),
      når: handling(492, læst(493, borger, "status_i_min_plan")),
    });
  },
  hold_status_i_min_plan__gælder(borger) {
    return norm_gælder(368, borger, "hold_status_i_min_plan", {
      i_kraft: i_kraft(
        244,
        dag(3, borger),
        null,
        null,
        begyndt(494, skæringsdato(424, borger, "forenklinger_ikraft"), dag(3, borger)),
      ),
      hvis: læst(495, borger, "har_min_plan"),
    });
  },
  // Kommunen holder en årlig afklaring [reform_2025.årlig_afklaring]
  hold_årlig_afklaring(borger) {
    return pligt(496, borger, {
      gælder: borger.gælder("hold_årlig_afklaring"),
      når: handling(
        497,
        og(
          498,
          er_mindst(6, læst(7, borger, "seneste_afklaring"), skæringsdato(4, borger, "anden_fase_ikraft")),
          og(
            499,
            er_mindre_end(
              500,
              måneder_efter(247, dag(3, borger), -12n),
              læst(7, borger, "seneste_afklaring"),
            ),
            er_højst(501, læst(7, borger, "seneste_afklaring"), dag(3, borger)),
          ),
        ),
      ),
      frist: borger.frist("hold_årlig_afklaring"),
    });
  },
  hold_årlig_afklaring__gælder(borger) {
    return norm_gælder(368, borger, "hold_årlig_afklaring", {
      i_kraft: i_kraft(2, dag(3, borger), skæringsdato(4, borger, "anden_fase_ikraft"), null),
      hvis: borger.svar("andre_problemer_end_ledighed"),
    });
  },
  hold_årlig_afklaring__frist(borger) {
    return norm_frist(386, borger, "hold_årlig_afklaring", borger.svar("afklaring_senest"));
  },
  // KL og Danske A-kasser inddrages i udmøntningen [delaftale_2022.inddragelse]
  inddrag_kl_og_dak(udmøntning) {
    return pligt(502, udmøntning, {
      gælder: udmøntning.gælder("inddrag_kl_og_dak"),
      når: handling(
        503,
        og(504, læst(505, udmøntning, "kl_inddraget"), læst(506, udmøntning, "dak_inddraget")),
      ),
    });
  },
  inddrag_kl_og_dak__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "inddrag_kl_og_dak", {});
  },
  // A-kassen kan indkalde til en samtale om rådighed [delaftale_2022.rådighedssamtale]
  indkald_om_rådighed(borger) {
    return beføjelse(507, borger, { gælder: borger.gælder("indkald_om_rådighed") });
  },
  indkald_om_rådighed__gælder(borger) {
    return norm_gælder(368, borger, "indkald_om_rådighed", {
      hvis: og(508, borger.svar("dagpengemodtager"), læst(509, borger, "tvivl_om_rådighed")),
    });
  },
  // A-kassen er ikke med i kommunens samtaler [delaftale_2022.ingen_fællessamtale]
  ingen_fællessamtaler(samtale) {
    return forbud(510, samtale, {
      gælder: samtale.gælder("ingen_fællessamtaler"),
      når: handling(511, læst(512, samtale, "a_kassen_deltager")),
    });
  },
  ingen_fællessamtaler__gælder(samtale) {
    return norm_gælder(368, samtale, "ingen_fællessamtaler", {
      i_kraft: i_kraft(
        34,
        læst(13, samtale.helhed("Borger"), "ledig_fra"),
        skæringsdato(23, samtale, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: og(
        513,
        er(370, læst(371, samtale, "afholder"), "kommune"),
        samtale.helhed("Borger").svar("dagpengemodtager"),
        samtale.svar("i_seksmånedersperioden"),
      ),
      undtagen: [
        undtagelse(
          514,
          og(515, samtale.svar("fjerde_jobsamtale"), læst(372, samtale, "ønsker_a_kassen_med")),
        ),
      ],
    });
  },
  // Kommunen undtager højst hver fjerde [reform_2025.hver_fjerde]
  kommunen_undtager_højst_hver_fjerde(kommune) {
    return forbud(516, kommune, {
      gælder: kommune.gælder("kommunen_undtager_højst_hver_fjerde"),
      når: handling(
        517,
        er_mere_end(
          518,
          andelen(
            519,
            kommune.liste("borgere"),
            (borger) => læst(78, borger, "undtaget_af_myndigheden"),
            (borger) => borger.svar("regnes_med_hos_kommunen"),
            false,
          ),
          parameter(377, kommune, "højeste_andel_undtagne", dag(3, kommune)),
        ),
      ),
    });
  },
  kommunen_undtager_højst_hver_fjerde__gælder(kommune) {
    return norm_gælder(368, kommune, "kommunen_undtager_højst_hver_fjerde", {
      i_kraft: i_kraft(71, dag(3, kommune), skæringsdato(57, kommune, "reform_ikraft"), null),
      hvis: findes(520, kommune.liste("borgere"), (borger) => borger.svar("regnes_med_hos_kommunen")),
    });
  },
  // Kommunen holder sine jobsamtaler i de første seks måneder [delaftale_2022.seks_samtaler] [reform_2025.fire_samtaler] [reform_2025.en_samtale]
  kommunens_jobsamtaler(borger) {
    return pligt(521, borger, {
      gælder: borger.gælder("kommunens_jobsamtaler"),
      når: handling(
        522,
        er_mindst(
          523,
          antallet(
            524,
            borger.liste("samtaler"),
            (samtale) => og(
              525,
              samtale.svar("tæller_med"),
              er(370, læst(371, samtale, "afholder"), "kommune"),
              samtale.svar("i_seksmånedersperioden"),
            ),
          ),
          borger.svar("krævede_hos_kommunen"),
        ),
      ),
      frist: borger.frist("kommunens_jobsamtaler"),
    });
  },
  kommunens_jobsamtaler__gælder(borger) {
    return norm_gælder(368, borger, "kommunens_jobsamtaler", {
      i_kraft: i_kraft(
        34,
        læst(13, borger, "ledig_fra"),
        skæringsdato(23, borger, "kontaktforløb_ikraft"),
        null,
      ),
      hvis: er_mere_end(526, borger.svar("krævede_hos_kommunen"), 0n),
      undtagen: [undtagelse(477, borger.svar("pause_ved_fristen"))],
    });
  },
  kommunens_jobsamtaler__frist(borger) {
    return norm_frist(386, borger, "kommunens_jobsamtaler", borger.svar("seks_måneder_til"));
  },
  // Andre end kommunen bevilger ikke tilbud [delaftale_2022.bevilling]
  kun_kommunen_bevilger(tilbud) {
    return forbud(527, tilbud, {
      gælder: tilbud.gælder("kun_kommunen_bevilger"),
      når: handling(
        528,
        er_ikke(529, læst(530, tilbud, "bevilget_af"), tilbud.helhed("Borger").svar("bevillingsmyndighed")),
      ),
    });
  },
  kun_kommunen_bevilger__gælder(tilbud) {
    return norm_gælder(368, tilbud, "kun_kommunen_bevilger", {
      i_kraft: i_kraft(
        531,
        læst(139, tilbud, "begyndt"),
        skæringsdato(23, tilbud, "kontaktforløb_ikraft"),
        null,
      ),
    });
  },
  // Kommunen laver en beskæftigelsesplan [delaftale_2022.beskæftigelsesplan]
  lav_beskæftigelsesplan(beskæftigelsesplan) {
    return pligt(532, beskæftigelsesplan, {
      gælder: beskæftigelsesplan.gælder("lav_beskæftigelsesplan"),
      når: handling(
        533,
        er_højst(
          534,
          læst(535, beskæftigelsesplan, "lavet_den"),
          dage_efter(536, læst(537, beskæftigelsesplan, "planår_begynder"), -1n),
        ),
      ),
      frist: beskæftigelsesplan.frist("lav_beskæftigelsesplan"),
    });
  },
  lav_beskæftigelsesplan__gælder(beskæftigelsesplan) {
    return norm_gælder(368, beskæftigelsesplan, "lav_beskæftigelsesplan", {
      i_kraft: i_kraft(
        538,
        beskæftigelsesplan.frist("lav_beskæftigelsesplan"),
        null,
        dage_efter(140, skæringsdato(424, beskæftigelsesplan, "forenklinger_ikraft"), -1n),
      ),
    });
  },
  lav_beskæftigelsesplan__frist(beskæftigelsesplan) {
    return norm_frist(
      386,
      beskæftigelsesplan,
      "lav_beskæftigelsesplan",
      dage_efter(536, læst(537, beskæftigelsesplan, "planår_begynder"), -1n),
    );
  },
  // Kommunen kan lægge indsatsen sammen med socialforvaltningen [reform_2025.eksempler_på_organisering]
  læg_indsatsen_sammen(kommune) {
    return ret(539, kommune, { gælder: kommune.gælder("læg_indsatsen_sammen") });
  },
  læg_indsatsen_sammen__gælder(kommune) {
    return norm_gælder(368, kommune, "læg_indsatsen_sammen", {
      i_kraft: i_kraft(71, dag(3, kommune), skæringsdato(394, kommune, "jobcenterregimet_ophør"), null),
    });
  },
  // Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse [reform_2025.måles_på_resultater]
  mål_på_resultater(måling) {
    return pligt(540, måling, {
      gælder: måling.gælder("mål_på_resultater"),
      når: handling(541, læst(542, måling, "måler_arbejde_eller_uddannelse")),
    });
  },
  mål_på_resultater__gælder(måling) {
    return norm_gælder(368, måling, "mål_på_resultater", {
      i_kraft: i_kraft(543, læst(544, måling, "målt_den"), skæringsdato(57, måling, "reform_ikraft"), null),
    });
  },
  // Borgeren møder til de obligatoriske samtaler [reform_2025.fire_samtaler] [reform_2025.en_samtale]
  mød_til_jobsamtale(samtale) {
    return pligt(545, samtale, {
      gælder: samtale.gælder("mød_til_jobsamtale"),
      når: handling(546, læst(351, samtale, "afholdt")),
      frist: samtale.frist("mød_til_jobsamtale"),
    });
  },
  mød_til_jobsamtale__gælder(samtale) {
    return norm_gælder(368, samtale, "mød_til_jobsamtale", {
      i_kraft: i_kraft(
        56,
        læst(13, samtale.helhed("Borger"), "ledig_fra"),
        skæringsdato(57, samtale, "reform_ikraft"),
        null,
      ),
      hvis: og(
        547,
        er(314, læst(315, samtale, "art"), "jobsamtale"),
        er_mere_end(476, samtale.helhed("Borger").svar("krævede_samtaler"), 0n),
      ),
      undtagen: [undtagelse(548, samtale.svar("i_borgerens_pause"))],
    });
  },
  mød_til_jobsamtale__frist(samtale) {
    return norm_frist(386, samtale, "mød_til_jobsamtale", læst(133, samtale, "dato"));
  },
  // En kommune i skærpet tilsyn kommer til møde hos ministeren [delaftale_2022.fokusmål]
  møde_hos_ministeren(kommune) {
    return pligt(549, kommune, {
      gælder: kommune.gælder("møde_hos_ministeren"),
      når: handling(550, læst(551, kommune, "møde_hos_ministeren_holdt")),
    });
  },
  møde_hos_ministeren__gælder(kommune) {
    return norm_gælder(368, kommune, "møde_hos_ministeren", {
      i_kraft: i_kraft(
        244,
        dag(3, kommune),
        null,
        null,
        begyndt(169, skæringsdato(170, kommune, "tilsyn_ophør"), dag(3, kommune)),
      ),
      hvis: kommune.svar("i_skærpet_tilsyn"),
    });
  },
  // Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud [reform_2025.ingen_krav_om_tilbud]
  nej_til_aktiveringstilbud(borger) {
    return ret(552, borger, { gælder: borger.gælder("nej_til_aktiveringstilbud") });
  },
  nej_til_aktiveringstilbud__gælder(borger) {
    return norm_gælder(368, borger, "nej_til_aktiveringstilbud", {
      i_kraft: i_kraft(71, dag(3, borger), skæringsdato(75, borger, "længere_fra_ikraft"), null),
      hvis: borger.svar("længere_fra_arbejdsmarkedet"),
      undtagen: [undtagelse(427, læst(428, borger, "omfattet_af_arbejdspligt"))],
    });
  },
  // Årets besparelse på beskæftigelsesindsatsen nås [delaftale_2022.besparelse]
  nå_besparelsen(budgetår) {
    return pligt(553, budgetår, {
      gælder: budgetår.gælder("nå_besparelsen"),
      når: handling(
        554,
        er_mindst(
          555,
          budgetår.svar("samlet_besparelse"),
          parameter(557, budgetår, "besparelsesmål", læst(556, budgetår, "første_dag")),
        ),
      ),
      frist: budgetår.frist("nå_besparelsen"),
    });
  },
  nå_besparelsen__gælder(budgetår) {
    return norm_gælder(368, budgetår, "nå_besparelsen", {
      i_kraft: i_kraft(558, læst(556, budgetår, "første_dag"), 20220101, null),
    });
  },
  nå_besparelsen__frist(budgetår) {
    return norm_frist(386, budgetår, "nå_besparelsen", årets_udgang(559, læst(556, budgetår, "første_dag")));
  },
  // Kommunen når fokusmålet for aktivering [delaftale_2022.fokusmål]
  nå_fokusmålet(kommune) {
    return pligt(560, kommune, {
      gælder: kommune.gælder("nå_fokusmålet"),
      når: handling(561, ikke(562, kommune.svar("under_fokusmålet"))),
    });
  },
  nå_fokusmålet__gælder(kommune) {
    return norm_gælder(368, kommune, "nå_fokusmålet", {
      i_kraft: i_kraft(
        244,
        dag(3, kommune),
        null,
        null,
        begyndt(169, skæringsdato(170, kommune, "tilsyn_ophør"), dag(3, kommune)),
      ),
      hvis: og(
        563,
        ikke(564, læst(303, kommune, "resultatmål_nået")),
        findes(565, kommune.liste("borgere"), (borger) => borger.svar("indgår_i_fokusmål")),
      ),
    });
  },
  // Kommunen sanktionerer ikke, medmindre tilliden er brudt [reform_2025.sanktioner] [reform_2025.tillid]
  sanktion_uden_brud(sanktion) {
    return forbud(566, sanktion, {
      gælder: sanktion.gælder("sanktion_uden_brud"),
      når: handling(567, læst(568, sanktion, "besluttet")),
    });
  },
  sanktion_uden_brud__gælder(sanktion) {
    return norm_gælder(368, sanktion, "sanktion_uden_brud", {
      i_kraft: i_kraft(
        569,
        læst(570, sanktion, "dato"),
        skæringsdato(4, sanktion, "anden_fase_ikraft"),
        null,
      ),
      hvis: og(
        571,
        sanktion.helhed("Borger").svar("andre_problemer_end_ledighed"),
        ikke(572, læst(573, sanktion, "tillid_brudt")),
      ),
    });
  },
  // Kommunen kan sanktionere, når tilliden er brudt [reform_2025.sanktioner]
  sanktion_ved_brud(sanktion) {
    return beføjelse(574, sanktion, { gælder: sanktion.gælder("sanktion_ved_brud") });
  },
  sanktion_ved_brud__gælder(sanktion) {
    return norm_gælder(368, sanktion, "sanktion_ved_brud", {
      i_kraft: i_kraft(
        569,
        læst(570, sanktion, "dato"),
        skæringsdato(4, sanktion, "anden_fase_ikraft"),
        null,
      ),
      hvis: og(
        575,
        sanktion.helhed("Borger").svar("andre_problemer_end_ledighed"),
        læst(573, sanktion, "tillid_brudt"),
      ),
    });
  },
  // Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes [delaftale_2022.læring_i_2022]
  se_på_støtte(udmøntning) {
    return pligt(576, udmøntning, {
      gælder: udmøntning.gælder("se_på_støtte"),
      når: handling(577, er_højst(578, læst(579, udmøntning, "set_på_støtte_den"), 20221130)),
      frist: udmøntning.frist("se_på_støtte"),
    });
  },
  se_på_støtte__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "se_på_støtte", {
      i_kraft: i_kraft(244, udmøntning.frist("se_på_støtte"), null, null),
    });
  },
  se_på_støtte__frist(udmøntning) {
    return norm_frist(386, udmøntning, "se_på_støtte", 20221130);
  },
  // Udgifterne til jobcenterdrift sænkes [delaftale_2022.jobcenterdrift]
  sænk_driftsudgiften(budgetår) {
    return pligt(580, budgetår, {
      gælder: budgetår.gælder("sænk_driftsudgiften"),
      når: handling(
        581,
        er_mindst(
          582,
          budgetår.svar("sparet_på_drift"),
          parameter(583, budgetår, "nedsættelse_af_driftsudgift", læst(556, budgetår, "første_dag")),
        ),
      ),
      frist: budgetår.frist("sænk_driftsudgiften"),
    });
  },
  sænk_driftsudgiften__gælder(budgetår) {
    return norm_gælder(368, budgetår, "sænk_driftsudgiften", {
      i_kraft: i_kraft(584, læst(556, budgetår, "første_dag"), 20240101, null),
    });
  },
  sænk_driftsudgiften__frist(budgetår) {
    return norm_frist(
      386,
      budgetår,
      "sænk_driftsudgiften",
      årets_udgang(559, læst(556, budgetår, "første_dag")),
    );
  },
  // Der føres tilsyn med a-kassen ligesom med kommuner [delaftale_2022.data_og_tilsyn]
  tilsyn_med_a_kassen(a_kasse) {
    return pligt(585, a_kasse, {
      gælder: a_kasse.gælder("tilsyn_med_a_kassen"),
      når: handling(586, læst(587, a_kasse, "under_tilsyn")),
    });
  },
  tilsyn_med_a_kassen__gælder(a_kasse) {
    return norm_gælder(368, a_kasse, "tilsyn_med_a_kassen", {
      i_kraft: i_kraft(412, dag(3, a_kasse), skæringsdato(23, a_kasse, "kontaktforløb_ikraft"), null),
    });
  },
  // Ministeriet undersøger, om vejledning kan forenkles og moderniseres [delaftale_2022.undersøgelse_af_vejledning]
  undersøg_vejledningen(udmøntning) {
    return pligt(588, udmøntning, {
      gælder: udmøntning.gælder("undersøg_vejledningen"),
      når: handling(589, er_højst(590, læst(591, udmøntning, "vejledning_undersøgt_den"), 20231231)),
      frist: udmøntning.frist("undersøg_vejledningen"),
    });
  },
  undersøg_vejledningen__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "undersøg_vejledningen", {
      i_kraft: i_kraft(244, udmøntning.frist("undersøg_vejledningen"), null, null),
    });
  },
  undersøg_vejledningen__frist(udmøntning) {
    return norm_frist(386, udmøntning, "undersøg_vejledningen", 20231231);
  },
  // Den ansvarlige myndighed kan undtage en ledig, der godt kan selv [reform_2025.hver_fjerde] [reform_2025.hver_fjerde_tæt_på]
  undtag_den_ledige(borger) {
    return beføjelse(592, borger, { gælder: borger.gælder("undtag_den_ledige") });
  },
  undtag_den_ledige__gælder(borger) {
    return norm_gælder(368, borger, "undtag_den_ledige", {
      i_kraft: i_kraft(56, læst(13, borger, "ledig_fra"), skæringsdato(57, borger, "reform_ikraft"), null),
      hvis: og(
        593,
        borger.svar("tæt_på_arbejdsmarkedet"),
        borger.svar("i_kontaktforløbet"),
        læst(594, borger, "kan_selv"),
      ),
      undtagen: [undtagelse(595, er(596, borger.svar("ansvarlig_myndighed"), "anden_aktør"))],
    });
  },
  // Refusion, bevillingsansvar og finansiering ændres ikke [delaftale_2022.uændret_refusion]
  uændret_refusion_og_finansiering(udmøntning) {
    return forbud(597, udmøntning, {
      gælder: udmøntning.gælder("uændret_refusion_og_finansiering"),
      når: handling(
        598,
        eller(
          599,
          læst(600, udmøntning, "refusion_ændret"),
          læst(601, udmøntning, "bevillingsansvar_ændret"),
          læst(602, udmøntning, "finansiering_ændret"),
        ),
      ),
    });
  },
  uændret_refusion_og_finansiering__gælder(udmøntning) {
    return norm_gælder(368, udmøntning, "uændret_refusion_og_finansiering", {
      i_kraft: i_kraft(412, dag(3, udmøntning), skæringsdato(23, udmøntning, "kontaktforløb_ikraft"), null),
    });
  },
  // Kommunen vejleder om seks ugers jobrettet uddannelse [delaftale_2022.min_plan_og_seks_uger]
  vejled_om_seks_uger(borger) {
    return pligt(603, borger, {
      gælder: borger.gælder("vejled_om_seks_uger"),
      når: handling(604, læst(605, borger, "vejledt_om_seks_uger")),
    });
  },
  vejled_om_seks_uger__gælder(borger) {
    return norm_gælder(368, borger, "vejled_om_seks_uger", {
      i_kraft: i_kraft(
        244,
        dag(3, borger),
        null,
        null,
        begyndt(494, skæringsdato(424, borger, "forenklinger_ikraft"), dag(3, borger)),
      ),
      hvis: og(606, borger.svar("dagpengemodtager"), læst(607, borger, "beder_om_vejledning_om_seks_uger")),
    });
  },
  // Borgeren vælger mellem kommunen, a-kassen og en anden aktør [reform_2025.frit_valg]
  vælg_kontaktforløb(borger) {
    return ret(608, borger, { gælder: borger.gælder("vælg_kontaktforløb") });
  },
  vælg_kontaktforløb__gælder(borger) {
    return norm_gælder(368, borger, "vælg_kontaktforløb", {
      i_kraft: i_kraft(27, læst(13, borger, "ledig_fra"), skæringsdato(28, borger, "forsøg_begynder"), null),
      hvis: og(609, borger.svar("har_frit_valg_af_aktør"), borger.svar("i_de_første_fire_måneder")),
    });
  },
};

const REGELSÆT = {
  navn: "beskaeftigelse",
  titel: "Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025",
  regelhash: "d2ff58f7921a4cc036197ae66e5d08281647bbc16069cffc0ced6a7a7b34b6bc",
  udgavehash: "0ff3f1813c00e181f0401064a2834986942db2fb00e34031196ce00070860eab",
  oversætter: "0.1.0",
  valuta: "kr.",
};

const HELLIGDAGE = {
  faste: [101, 605, 1224, 1225, 1226, 1231],
  fra_påske: [-3, -2, 0, 1, 39, 49, 50],
  store_bededag: 26,
  store_bededag_til: 2023,
};

const KILDER = { __proto__: null,
  delaftale_2022: [
    "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
    "kilder/anden_delaftale_2022.txt",
  ],
  reform_2025: ["Ti centrale initiativer", "kilder/ti_centrale_initiativer_2025.txt"],
};

const KLAUSULER = { __proto__: null,
  "delaftale_2022.a_kassernes_ansvar": [
    "A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.",
    "delaftale_2022",
    [54, 54],
  ],
  "delaftale_2022.alle_målgrupper": ["Alle målgrupper;", "delaftale_2022", [107, 107]],
  "delaftale_2022.analyser": ["En række analyser mv. i 2022 og 2023:", "delaftale_2022", [139, 139]],
  "delaftale_2022.beskæftigelsesplan": [
    "Beskæftigelsesplanen afskaffes (obs, først fra 2023, så den i år for 2023 skal fortsat laves)",
    "delaftale_2022",
    [128, 129],
  ],
  "delaftale_2022.besparelse": [
    "Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde (2020-pl).",
    "delaftale_2022",
    [47, 49],
  ],
  "delaftale_2022.bevilling": ["kommunen bevilliger fortsat tilbud.", "delaftale_2022", [56, 56]],
  "delaftale_2022.bistand": [
    "A-kasserne skal bistå borgerne med at finde job og bistå arbejdsgivere med rekruttering og jobformidling på tværs af virksomhedstyper og brancher",
    "delaftale_2022",
    [60, 61],
  ],
  "delaftale_2022.borgeren_vælger": ["Borgeren vælger afholdelsesform,", "delaftale_2022", [110, 110]],
  "delaftale_2022.data_og_tilsyn": [
    "Følges med data på jobindsats.dk og tilsyn ligesom for kommuner",
    "delaftale_2022",
    [63, 63],
  ],
  "delaftale_2022.desuden_2023": ["Desuden følgende fra 1. januar 2023:", "delaftale_2022", [123, 123]],
  "delaftale_2022.digitale_samtaler": [
    "Mulighed for personlige digitale samtaler – dog undtaget første samtale",
    "delaftale_2022",
    [105, 105],
  ],
  "delaftale_2022.effektive_redskaber": [
    "bruge effektive redskaber- fokus på job, ordinære timer, virksomhedsrettede indsatser eller ordinær uddannelse",
    "delaftale_2022",
    [81, 82],
  ],
  "delaftale_2022.fjerde_samtale": [
    "men a-kassen kan deltage i 4. samtale, hvis borgeren ønsker det",
    "delaftale_2022",
    [71, 71],
  ],
  "delaftale_2022.fokusmål": [
    "Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister",
    "delaftale_2022",
    [131, 134],
  ],
  "delaftale_2022.fysisk_samtale": [
    "JC eller a-kasse kan godt beslutte, at der alligevel er brug for en fysisk samtale",
    "delaftale_2022",
    [110, 111],
  ],
  "delaftale_2022.hotline": [
    "Hotline i STAR til vejledning om virksomhedspraktik",
    "delaftale_2022",
    [98, 98],
  ],
  "delaftale_2022.hundrede_timer": [
    "Justering af skærpet tilsyn: Fremover kan 100 ordinære timer tælle med i stedet for aktivering (dog ikke dagpengemodtagere)",
    "delaftale_2022",
    [92, 93],
  ],
  "delaftale_2022.ikraft_digitale_samtaler": ["Træder i kraft 1. januar 2023", "delaftale_2022", [113, 113]],
  "delaftale_2022.ikraft_kontaktforløb": ["Træder i kraft 1. januar 2024", "delaftale_2022", [75, 75]],
  "delaftale_2022.ikraft_målrettede_tilbud": ["Træder i kraft 1. januar 2023", "delaftale_2022", [100, 100]],
  "delaftale_2022.inddragelse": ["KL og DAK inddrages i udmøntning.", "delaftale_2022", [65, 65]],
  "delaftale_2022.ingen_fællessamtale": ["Ingen fællessamtale,", "delaftale_2022", [71, 71]],
  "delaftale_2022.jobcenterdrift": [
    "Udgifterne til jobcenterdrift reduceres med 235 mio. kr. årligt fra 2024",
    "delaftale_2022",
    [118, 118],
  ],
  "delaftale_2022.læring_i_2022": [
    "BM skal sammen med KL se på, hvordan det kan understøttes fx via tværkommunal læring i efteråret 2022",
    "delaftale_2022",
    [141, 142],
  ],
  "delaftale_2022.min_plan_og_seks_uger": [
    "Forenkling af brug af MinPlan + afskaffelse af kravet til JC om vejledning om 6 ugers jobrettet uddannelse",
    "delaftale_2022",
    [125, 126],
  ],
  "delaftale_2022.registreringsbyrde": [
    "Analyse af jobcentermedarbejderens registreringsbyrde",
    "delaftale_2022",
    [146, 146],
  ],
  "delaftale_2022.rådighedssamtale": [
    "A-kassen kan dog fortsat altid indkalde til en samtale med fokus på rådighed, hvis der er tvivl herom",
    "delaftale_2022",
    [73, 73],
  ],
  "delaftale_2022.seks_samtaler": [
    "Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)",
    "delaftale_2022",
    [69, 69],
  ],
  "delaftale_2022.tidsplan_2023": [
    "Januar 2023 (lovforslag forventes fremsat november 2022):",
    "delaftale_2022",
    [164, 164],
  ],
  "delaftale_2022.tidsplan_2024": [
    "Januar 2024 (lovforslag forventes fremsat februar 2023)",
    "delaftale_2022",
    [175, 175],
  ],
  "delaftale_2022.tidsplan_beskæftigelsesplan": [
    "Afskaffe beskæftigelsesplan, forenkle Min Plan og vejledning om seks ugers jobrettede uddannelse",
    "delaftale_2022",
    [172, 173],
  ],
  "delaftale_2022.tidsplan_digitale_samtaler": ["Digitale samtaler", "delaftale_2022", [168, 168]],
  "delaftale_2022.tidsplan_jobcenterdrift": [
    "Reduktion i udgifter til jobcenterdrift",
    "delaftale_2022",
    [181, 181],
  ],
  "delaftale_2022.tidsplan_kontaktforløb": [
    "Forenklet kontaktforløb og mere ansvar til a-kasser",
    "delaftale_2022",
    [177, 177],
  ],
  "delaftale_2022.tidsplan_målrettede_tilbud": [
    "Målrettede tilbud (mindre brug af øvrig vejledning og opkvalificering",
    "delaftale_2022",
    [166, 166],
  ],
  "delaftale_2022.tidsplan_skærpet_tilsyn": ["Justering af skærpet tilsyn", "delaftale_2022", [170, 170]],
  "delaftale_2022.tidsplan_uddannelsespålæg": [
    "Lempelse af uddannelsespålægget",
    "delaftale_2022",
    [179, 179],
  ],
  "delaftale_2022.uddannelsespålæg": [
    "Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg) fra 1. januar 2024",
    "delaftale_2022",
    [120, 121],
  ],
  "delaftale_2022.udgangspunkt": ["Udgangspunkt i a-kasseforsøget;", "delaftale_2022", [56, 56]],
  "delaftale_2022.udmøntning_med_kl_og_dak": ["Udmøntning med KL og DAK", "delaftale_2022", [189, 191]],
  "delaftale_2022.undersøgelse_af_vejledning": [
    "Undersøgelse af om vejledning kan forenkles og moderniseres – fx ved at bruge digitale værktøjer",
    "delaftale_2022",
    [148, 149],
  ],
  "delaftale_2022.uændret_refusion": [
    "Ingen ændring i refusionssystemet, bevillingsansvar og finanisering",
    "delaftale_2022",
    [58, 58],
  ],
  "delaftale_2022.vejledning_kan_gives": [
    "Øvrig vejledning og opkvalificering kan fortsat gives, hvis der er behov for det – tæller bare ikke med…..",
    "delaftale_2022",
    [95, 96],
  ],
  "delaftale_2022.vejledning_tæller_ikke": [
    "Øvrig vejledning og opkvalificering kan ikke tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt udlændinge i program efter integrationsloven)",
    "delaftale_2022",
    [84, 87],
  ],
  "delaftale_2022.vejledning_ude_af_fokusmål": [
    "Øvrig vejledning og opkvalificering indgår ikke længere i fokusmål for skærpet tilsyn (alle målgrupper i LAB)",
    "delaftale_2022",
    [89, 90],
  ],
  "reform_2025.eksempler_på_organisering": [
    "Eksempelvis kan en kommune beslutte, at indsatsen skal ligge sammen med socialforvaltningen, ligesom at kommuner får frihed til at tage sig af eksempelvis sygemeldte og udsatte borger i andre forvaltninger.",
    "reform_2025",
    [8, 13],
  ],
  "reform_2025.en_indgang": [
    "Virksomheder får én klar og tydelig indgang til virksomhedsservice i kommunen, som den enkelte virksomhed kan kontakte, når de har brug for hjælp til at rekruttere arbejdskraft.",
    "reform_2025",
    [100, 103],
  ],
  "reform_2025.en_samtale": [
    "Borgere længere fra arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,",
    "reform_2025",
    [86, 88],
  ],
  "reform_2025.fem_målgrupper": [
    "Borgerne får en mere sammenhængende indsats med færre skift, idet antallet af målgrupper i lov om en aktiv beskæftigelsesindsats reduceres fra 13 til fem.",
    "reform_2025",
    [51, 54],
  ],
  "reform_2025.fire_samtaler": [
    "Borgere tæt på arbejdsmarkedet: Skal til fire obligatoriske samtaler.",
    "reform_2025",
    [78, 79],
  ],
  "reform_2025.forlænget_ansvar": [
    "I et storskalaforsøg med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for dagpengemodtagere fra tre til fire måneder.",
    "reform_2025",
    [108, 111],
  ],
  "reform_2025.frihed_i_indsatsen": [
    "Kommuner og a-kasser får større frihed til at tilrettelægge den indsats, der er bedst for den enkelte borger.",
    "reform_2025",
    [71, 73],
  ],
  "reform_2025.frihed_til_organisering": [
    "I stedet får kommuner større frihed til selv at bestemme, hvordan de vil organisere beskæftigelsesindsatsen.",
    "reform_2025",
    [6, 8],
  ],
  "reform_2025.frit_valg": [
    "I et andet forsøg får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af deres ledighedsforløb.",
    "reform_2025",
    [111, 116],
  ],
  "reform_2025.færre_krav": [
    "Der skrues ned for de centralt fastsatte krav til samtaler.",
    "reform_2025",
    [73, 74],
  ],
  "reform_2025.hver_fjerde": [
    "Kommuner og a-kasser får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders ledighed).",
    "reform_2025",
    [62, 66],
  ],
  "reform_2025.hver_fjerde_tæt_på": [
    "Hver fjerde kan undtages for samtaler og aktivering.",
    "reform_2025",
    [79, 80],
  ],
  "reform_2025.ingen_krav_om_tilbud": [
    "og der er ingen krav om, at man skal deltage i aktiveringstilbud.",
    "reform_2025",
    [88, 90],
  ],
  "reform_2025.jobcenterregimet": [
    "Jobcenterregimet skabt fra Christiansborg afskaffes.",
    "reform_2025",
    [5, 6],
  ],
  "reform_2025.måles_på_resultater": [
    "Kommuner, a-kasser og anden aktør skal fremover måles på, om de får borgerne i arbejde eller uddannelse, og i mindre grad på, om de lever op til en række proceskrav.",
    "reform_2025",
    [121, 125],
  ],
  "reform_2025.opfølgning_og_pause": [
    "Borgere længere fra arbejdsmarkedet får en årlig opfølgning og mulighed for ”pause”",
    "reform_2025",
    [36, 37],
  ],
  "reform_2025.pause": [
    "Samtidig kan kommunen fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks måneder ad gangen).",
    "reform_2025",
    [43, 46],
  ],
  "reform_2025.ressourceforløb": [
    "De udskældte ressourceforløb afskaffes som led heri.",
    "reform_2025",
    [54, 55],
  ],
  "reform_2025.sanktioner": [
    "Sanktioner – fx i form af nedsættelse af kontanthjælpen – skal kun bringes i spil, hvis tilliden mellem sagsbehandler og borger brydes.",
    "reform_2025",
    [29, 32],
  ],
  "reform_2025.seks_samtaler_hidtil": [
    "For dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er seks samtaler i løbet af de første seks måneders ledighed.",
    "reform_2025",
    [81, 84],
  ],
  "reform_2025.skærpet_tilsyn_afskaffes": ["Det skærpede tilsyn afskaffes.", "reform_2025", [121, 121]],
  "reform_2025.sygemeldte": [
    "Op mod 70.000 sygemeldte, der har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.",
    "reform_2025",
    [18, 22],
  ],
  "reform_2025.tillid": [
    "Borgere, der har andre problemer end ledighed, skal mødes med tillid frem for truslen om, at kommunen sanktionerer dem.",
    "reform_2025",
    [27, 29],
  ],
  "reform_2025.ukomplicerede_forløb": [
    "Sygemeldte fra beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos kommunen.",
    "reform_2025",
    [92, 94],
  ],
  "reform_2025.årlig_afklaring": [
    "Borgere, der har andre problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.",
    "reform_2025",
    [39, 43],
  ],
};

const GRUNDLAG = { __proto__: null,
  Borger__afklaring_senest__ellers: {
    titel: "sidste dag for den næste årlige afklaring",
    fortolkninger: ["Uden for gruppen kræver aftalen ingen årlig afklaring."],
  },
  Borger__ansvarlig_myndighed__ellers: {
    titel: "den myndighed, der har ansvaret for kontaktforløbet",
    fortolkninger: [
      "Aftalen giver kun a-kasserne ansvaret i de første tre måneder. Uden for dem læses ansvaret som kommunens, som hidtil.",
    ],
  },
  "Borger__fire_måneder_til__ellers": {
    titel: "sidste dag i de første fire måneders ledighed",
    fortolkninger: ["Er borgeren ikke ledig, eller er de fire måneder ikke nået, er der ingen sidste dag."],
  },
  "Borger__forventet_fravær__er": {
    titel: "det forventede sygefravær",
    antagelser: [
      "Lovforslaget bygger på forventningen hos både borgeren og arbejdsgiveren; aftalen siger ikke, hvis forventning der tæller",
    ],
  },
  "Borger__krævede_hos_a_kassen__ellers": {
    titel: "antal krævede jobsamtaler i a-kassen",
    fortolkninger: ["Har a-kassen ikke ansvaret for kontaktforløbet, kræves ingen jobsamtaler dér."],
  },
  "Borger__krævede_opfølgninger__ellers": {
    titel: "antal krævede opfølgninger hos kommunen i det første halve år",
    fortolkninger: ["Om andre end sygemeldte fra beskæftigelse siger aftalerne intet."],
  },
  "Borger__krævede_samtaler__ellers": {
    titel: "antal krævede jobsamtaler i de første seks måneders ledighed",
    fortolkninger: ["Uden for grupperne kræver aftalerne ingen jobsamtaler."],
  },
  "Borger__seks_måneder_til__ellers": {
    titel: "sidste dag i de første seks måneders ledighed",
    fortolkninger: ["Er borgeren ikke ledig, eller er de seks måneder ikke nået, er der ingen sidste dag."],
  },
  "Borger__tre_måneder_til__ellers": {
    titel: "sidste dag i de første tre måneders ledighed",
    fortolkninger: ["Er borgeren ikke ledig, eller er de tre måneder ikke nået, er der ingen sidste dag."],
  },
  "Borger__uddannelsespålæg__ellers": {
    titel: "uddannelsespålægget, som det gælder for borgeren",
    fortolkninger: [
      "Aftalen taler kun om at lempe pålægget; uden for uddannelseshjælp, og når det er afskaffet, er der intet pålæg.",
    ],
  },
  "Budgetår__samlet_besparelse__er": {
    titel: "årets samlede besparelse på beskæftigelsesindsatsen",
    hjemmel: ["delaftale_2022.besparelse"],
  },
  "Budgetår__sparet_på_drift__er": {
    titel: "årets nedsættelse af udgiften til jobcenterdrift",
    hjemmel: ["delaftale_2022.jobcenterdrift"],
  },
  Kommune__andel_aktiverede__er: {
    titel: "andelen af borgere, der er aktiveret inden for de seneste 12 måneder",
    hjemmel: ["delaftale_2022.fokusmål"],
  },
  Samtale__samtaleform__ellers: {
    titel: "samtalens form",
    fortolkninger: ["Kan borgeren ikke vælge en digital samtale, holdes den ved personligt fremmøde."],
  },
  Tilbud__medregning__ellers: {
    titel: "tilbuddets medregning som ret og pligt-tilbud",
    fortolkninger: [
      "Aftalen tager kun øvrig vejledning og opkvalificering ud for to grupper. Alt andet tæller som hidtil.",
    ],
  },
  a_kassen_har_ansvaret: {
    titel: "A-kassen har ansvaret de første tre måneder",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar", "delaftale_2022.udgangspunkt"],
    jf: ["delaftale_2022.tidsplan_2024", "delaftale_2022.tidsplan_kontaktforløb"],
    fortolkninger: [
      "Forløb, der er begyndt før ikrafttræden, følger de hidtidige regler. Forkastet: at a-kassen overtager løbende forløb på dagen. Forsøgets øvrige regler er ikke overtaget med ordene »udgangspunkt i«.",
    ],
  },
  "a_kassen_har_ansvaret_i_a_kasseforsøget": {
    titel: "A-kasser i a-kasseforsøget havde ansvaret i tre måneder",
    hjemmel: ["delaftale_2022.udgangspunkt"],
    fortolkninger: [
      "Løbende forløb i forsøget fortsætter som begyndt. Opsigelsesperioden, som forsøget også omfattede, er ikke med.",
    ],
    antagelser: [
      "A-kasseforsøget 2020-2023: de a-kasser, der var med, havde ansvaret i de første tre måneder; aftalen nævner kun forsøget",
      "Forsøgets første år; dagen er ikke efterprøvet",
    ],
  },
  "a_kassen_har_ansvaret_i_forsøget": {
    titel: "A-kassen har ansvaret i fire måneder",
    hjemmel: ["reform_2025.forlænget_ansvar"],
    fortolkninger: [
      "Forsøget forlænger ansvaret fra tre til fire måneder og ændrer ikke antallet af samtaler eller fristen for a-kassens samtaler. Forkastet: at a-kassen skal holde flere samtaler.",
    ],
  },
  afklaring_efter_den_seneste: {
    titel: "Et år efter den seneste afklaring",
    hjemmel: ["reform_2025.årlig_afklaring"],
    fortolkninger: [
      "»Årlig« læses som 12 måneder fra den seneste afklaring. Forkastet: én gang i hvert kalenderår. En pause standser ikke de 12 måneder, for afklaringen skal sikre, at ingen overlades til sig selv.",
    ],
  },
  borgerens_valg: { titel: "Borgeren vælger samtalens form", hjemmel: ["delaftale_2022.borgeren_vælger"] },
  "borgerens_valgte_aktør": {
    titel: "Den aktør, borgeren har valgt, har ansvaret",
    hjemmel: ["reform_2025.frit_valg"],
    fortolkninger: [
      "Vælger borgeren ikke, gælder den almindelige regel: a-kassen i tre måneder, derefter kommunen.",
    ],
  },
  "en_opfølgning": {
    titel: "Én opfølgning i et kort forløb",
    hjemmel: ["reform_2025.sygemeldte"],
    antagelser: [
      "Aftale fra 2024, omtalt i en anden kilde: kun den første opfølgning i korte, ukomplicerede forløb",
      "Aftale fra 2024, omtalt i en anden kilde; ikke efterprøvet",
    ],
  },
  en_samtale: {
    titel: "Én samtale længere fra arbejdsmarkedet",
    hjemmel: ["reform_2025.en_samtale"],
    jf: ["reform_2025.færre_krav"],
    fortolkninger: [
      "Samtalen holdes i samme periode som de fire før den. Forkastet: én samtale om året, som er den årlige afklaring og en anden klausul.",
    ],
  },
  fire_jobsamtaler: {
    titel: "Fire obligatoriske samtaler",
    hjemmel: ["reform_2025.fire_samtaler"],
    jf: ["reform_2025.færre_krav"],
    fortolkninger: [
      "Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om dagpengemodtagere.",
    ],
  },
  fire_jobsamtaler__dog_1: {
    titel: "Fire obligatoriske samtaler",
    hjemmel: ["reform_2025.hver_fjerde_tæt_på", "reform_2025.hver_fjerde", "reform_2025.fire_samtaler"],
    jf: ["reform_2025.færre_krav"],
    fortolkninger: [
      "Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om dagpengemodtagere.",
    ],
  },
  "fire_måneder_efter_kalenderen": {
    titel: "De første fire måneder regnes efter kalenderen",
    hjemmel: ["reform_2025.forlænget_ansvar", "reform_2025.frit_valg"],
    fortolkninger: [
      "Regnes som de første tre måneder. Forkastet: sammenlagt ledighed, som kan vælges ét sted.",
    ],
  },
  "fire_måneder_sammenlagt": {
    titel: "De første fire måneder regnes i sammenlagt ledighed",
    hjemmel: ["reform_2025.forlænget_ansvar", "reform_2025.frit_valg"],
    fortolkninger: [
      "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
    ],
  },
  "fire_opfølgninger": {
    titel: "Fire opfølgninger i det første halve år",
    hjemmel: ["reform_2025.sygemeldte"],
    antagelser: ["Sygedagpengelovens § 13 b; aftalen siger kun »ikke længere«, ikke hvad der gjaldt"],
  },
  fire_samtaler_hidtil: {
    titel: "Fire samtaler for andre tæt på arbejdsmarkedet, før reformen",
    hjemmel: ["reform_2025.fire_samtaler"],
    antagelser: [
      "Lov om en aktiv beskæftigelsesindsats § 31, som kravet har været siden 2020; aftalerne siger ikke, hvad der gjaldt for andre end dagpengemodtagere",
    ],
  },
  "fire_samtaler_længere_fra": {
    titel: "Fire samtaler længere fra arbejdsmarkedet, før reformen",
    hjemmel: ["reform_2025.en_samtale"],
    fortolkninger: ["»Fra fire« er kravet før reformen."],
  },
  "første_afklaring": {
    titel: "Den første afklaring",
    hjemmel: ["reform_2025.årlig_afklaring"],
    fortolkninger: [
      "Den første afklaring holdes inden 12 måneder fra den første ledighedsdag, dog tidligst regnet fra reglens første dag. Afklaringer fra før reglen tæller ikke.",
    ],
  },
  "ingen_opfølgning": {
    titel: "Ingen opfølgning i et kort forløb",
    hjemmel: ["reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"],
  },
  kommunen_bevilger: {
    titel: "Kommunen bevilger tilbud",
    hjemmel: ["delaftale_2022.bevilling"],
    jf: ["delaftale_2022.uændret_refusion"],
    fortolkninger: [
      "»Fortsat« læses sådan, at kommunen bevilger tilbud i hele forløbet, også mens a-kassen har ansvaret. Anbefaler a-kassen et tilbud, er det stadig kommunen, der bevilger.",
    ],
  },
  ni_samtaler: {
    titel: "Ni samtaler",
    hjemmel: ["delaftale_2022.seks_samtaler"],
    fortolkninger: ["»Fra 9« er kravet før aftalen."],
  },
  pausen_varer: {
    titel: "Pausen varer, som kommunen har fastsat, dog højst seks måneder",
    hjemmel: ["reform_2025.pause"],
    fortolkninger: [
      "Er pausen fastsat for længe, har den virkning i de første seks måneder. Forkastet: at hele pausen er uden virkning.",
    ],
  },
  "pålæg_lempet": {
    titel: "Uddannelsespålægget lempes varigt",
    hjemmel: ["delaftale_2022.uddannelsespålæg"],
    jf: ["delaftale_2022.tidsplan_2024", "delaftale_2022.tidsplan_uddannelsespålæg"],
    fortolkninger: [
      "»Permanentgørelse« læses sådan, at lempelsen gælder i alle kommuner, uden at de melder sig.",
    ],
    antagelser: [
      "Avisomtale af reformen og et webinar fra Styrelsen for Arbejdsmarked og Rekruttering; teksten selv siger ikke, at pålægget afskaffes",
    ],
  },
  "pålæg_uden_lempelse": {
    titel: "Uddannelsespålæg uden lempelse",
    hjemmel: ["delaftale_2022.uddannelsespålæg"],
    fortolkninger: [
      "Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder dagpengemodtagere under 25 år.",
    ],
  },
  "pålæg_uden_lempelse__dog_1": {
    titel: "Uddannelsespålæg uden lempelse",
    hjemmel: ["delaftale_2022.uddannelsespålæg"],
    fortolkninger: [
      "Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder dagpengemodtagere under 25 år.",
    ],
    antagelser: [
      "Lov om en aktiv beskæftigelsesindsats § 30 a: kommunen kan være med i trepartsforsøget; aftalen nævner kun forsøget",
    ],
  },
  resten_hos_kommunen: {
    titel: "De øvrige samtaler holdes i kommunen",
    hjemmel: ["delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"],
    fortolkninger: [
      "De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.",
    ],
  },
  resten_hos_kommunen__dog_1: {
    titel: "De øvrige samtaler holdes i kommunen",
    hjemmel: [
      "reform_2025.frit_valg",
      "delaftale_2022.seks_samtaler",
      "reform_2025.fire_samtaler",
      "reform_2025.en_samtale",
    ],
    fortolkninger: [
      "De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.",
    ],
  },
  seks_jobsamtaler: {
    titel: "Seks jobsamtaler",
    hjemmel: ["delaftale_2022.seks_samtaler"],
    jf: ["reform_2025.seks_samtaler_hidtil"],
    fortolkninger: ["Første ledighedsdag afgør, hvilken regel forløbet følger."],
  },
  "seks_måneder_efter_kalenderen": {
    titel: "De første seks måneder regnes efter kalenderen",
    hjemmel: ["reform_2025.seks_samtaler_hidtil", "reform_2025.hver_fjerde"],
    fortolkninger: [
      "»De første seks måneders ledighed« regnes i kalendermåneder fra første ledighedsdag, som tæller med. Forkastet: sammenlagt ledighed, som kan vælges ét sted.",
    ],
  },
  "seks_måneder_sammenlagt": {
    titel: "De første seks måneder regnes i sammenlagt ledighed",
    hjemmel: ["reform_2025.seks_samtaler_hidtil", "reform_2025.hver_fjerde"],
    fortolkninger: [
      "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
    ],
  },
  to_hos_a_kassen: {
    titel: "To af de fire samtaler holdes i a-kassen",
    hjemmel: ["reform_2025.fire_samtaler", "delaftale_2022.a_kassernes_ansvar"],
    antagelser: [
      "Spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering: to samtaler i a-kassen og to i kommunen; aftalen deler ikke samtalerne",
    ],
  },
  tre_hos_a_kassen: {
    titel: "Tre af de seks samtaler holdes i a-kassen",
    hjemmel: ["delaftale_2022.seks_samtaler", "delaftale_2022.a_kassernes_ansvar"],
    antagelser: [
      "Lov om en aktiv beskæftigelsesindsats § 31 (lovbekendtgørelse nr. 280 af 1. marts 2024); aftalen deler ikke samtalerne",
    ],
  },
  "tre_måneder_efter_kalenderen": {
    titel: "De første tre måneder regnes efter kalenderen",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar"],
    fortolkninger: [
      "»De første 3 måneder« regnes i kalendermåneder fra første ledighedsdag, som tæller med. Første ledighedsdag er første dag med ydelsen; for dagpenge den dag, borgeren er indplaceret i en dagpengeperiode. Opsigelsesperioden tæller ikke med. Forkastet: at tælle fra tilmeldingen som ledig, og sammenlagt ledighed, som kan vælges ét sted.",
    ],
  },
  "tre_måneder_sammenlagt": {
    titel: "De første tre måneder regnes i sammenlagt ledighed",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar"],
    fortolkninger: [
      "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
    ],
  },
  vejledning_talte_med: {
    titel: "Øvrig vejledning og opkvalificering talte med",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
    fortolkninger: [
      "»Kan ikke tælle med« ændrer, hvad der gjaldt: før aftalen talte tilbuddet med for alle.",
    ],
  },
  "vejledning_tæller_for_uddannelseshjælp": {
    titel: "Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
  },
  "vejledning_tæller_igen": {
    titel: "Øvrig vejledning og opkvalificering tæller igen",
    hjemmel: ["reform_2025.frihed_i_indsatsen"],
    fortolkninger: [
      "Aftalen siger kun, at myndighederne får større frihed til at tilrettelægge indsatsen; at netop denne regel falder bort, er lagt til grund. Tilbud, der er begyndt før, følger de hidtidige regler.",
    ],
    antagelser: [
      "Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering; ikke efterprøvet i loven",
    ],
  },
  "vejledning_tæller_ikke_med": {
    titel: "Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
    jf: ["delaftale_2022.tidsplan_2023", "delaftale_2022.tidsplan_målrettede_tilbud"],
    fortolkninger: [
      "Tilbuddets første dag afgør, hvilken regel der gælder. Forkastet: at tilbud, der er i gang, holder op med at tælle. En udlænding i program efter integrationsloven er omfattet af parentesen, også når ydelsen er kontanthjælp.",
    ],
  },
  regnes_med_i_besparelsen: {
    titel: "besparelsen regnes med",
    hjemmel: ["delaftale_2022.besparelse"],
    fortolkninger: [
      "»Samlet set« læses som første og anden delaftale under ét. Forkastet: at målet skal nås af anden delaftale alene. Beløbene oplyses i 2020-priser; hvordan senere beløb regnes om, siger aftalen ikke.",
    ],
  },
  regnes_med_i_besparelsen__grund_1: { titel: "besparelsen regnes med" },
  aktiveret: { titel: "aktiveret inden for de seneste 12 måneder", hjemmel: ["delaftale_2022.fokusmål"] },
  aktiveret__grund_1: { titel: "aktiveret inden for de seneste 12 måneder" },
  aktiveret__grund_2: {
    titel: "aktiveret inden for de seneste 12 måneder",
    hjemmel: ["delaftale_2022.fokusmål"],
  },
  aktiveret_med_timer: {
    titel: "aktiveret ved ordinære timer",
    hjemmel: ["delaftale_2022.hundrede_timer", "delaftale_2022.fokusmål"],
    jf: ["delaftale_2022.tidsplan_skærpet_tilsyn"],
    fortolkninger: [
      "»Ordinære timer« og »ordinære løntimer« læses som det samme. Præcis 100 timer er nok. Timerne opgøres i de seneste 12 måneder, som fokusmålet selv. Forkastet: at der kræves mere end 100 timer, og at ulønnede timer tæller. Reglen står to steder i aftalen, begge med den 1. januar 2023; her bruges dagen for målrettede tilbud.",
    ],
  },
  aktiveret_med_timer__grund_1: { titel: "aktiveret ved ordinære timer" },
  andre_problemer_end_ledighed: {
    titel: "borgere, der har andre problemer end ledighed",
    hjemmel: ["reform_2025.tillid", "reform_2025.årlig_afklaring"],
    jf: ["reform_2025.opfølgning_og_pause"],
    fortolkninger: [
      "Teksten bruger de to udtryk om de samme borgere: overskrifterne og sætningen om ni ud af ti sanktioner siger »længere fra arbejdsmarkedet«. Forkastet: en gruppe for sig.",
    ],
  },
  andre_problemer_end_ledighed__grund_1: { titel: "borgere, der har andre problemer end ledighed" },
  dagpengemodtager: {
    titel: "dagpengemodtagere",
    hjemmel: ["delaftale_2022.seks_samtaler", "reform_2025.seks_samtaler_hidtil"],
    fortolkninger: [
      "Aftalen fra 2022 nævner ikke dagpenge ved de seks samtaler; det læses af reformens ord om dagpengemodtagere. Forkastet: at de seks samtaler gælder alle ledige.",
    ],
  },
  dagpengemodtager__grund_1: { titel: "dagpengemodtagere" },
  "deltager_i_storskalaforsøg": {
    titel: "deltagere i storskalaforsøget",
    hjemmel: ["reform_2025.forlænget_ansvar"],
    fortolkninger: [
      "Alle nye ledige i kommunerne er med. Forkastet: lodtrækning. 100.000 er et omtrentligt antal, ikke et loft i den enkelte sag. Flytter borgeren, afgør kommunen på vurderingsdagen. Forkastet: kommunen på den første ledighedsdag.",
    ],
    antagelser: [
      "Offentligt materiale om reformen: storskalaforsøget omfatter de kommuner, der ikke er blandt de 19 med frit valg",
    ],
  },
  "deltager_i_storskalaforsøg__grund_1": { titel: "deltagere i storskalaforsøget" },
  "har_frit_valg_af_aktør": {
    titel: "deltagere i forsøget med frit valg",
    hjemmel: ["reform_2025.frit_valg"],
    fortolkninger: [
      "25.000 læses som et loft: nummer 25.001 får ikke frit valg og følger de almindelige regler. Forkastet: at tallet er et skøn.",
    ],
    antagelser: [
      "Offentligt materiale om reformen: 19 kommuner er udpeget til frit valg; aftalen nævner dem ikke",
    ],
  },
  "har_frit_valg_af_aktør__grund_1": { titel: "deltagere i forsøget med frit valg" },
  "har_fået_ret_og_pligt_tilbud": {
    titel: "borgeren har fået et ret og pligt-tilbud",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
    fortolkninger: ["Inden hvilken dag tilbuddet skal være givet, siger aftalen ikke."],
  },
  "har_fået_ret_og_pligt_tilbud__grund_1": { titel: "borgeren har fået et ret og pligt-tilbud" },
  "hos_valgt_aktør": { titel: "borgeren har valgt sit kontaktforløb", hjemmel: ["reform_2025.frit_valg"] },
  "hos_valgt_aktør__grund_1": { titel: "borgeren har valgt sit kontaktforløb" },
  "i_de_første_fire_måneder": {
    titel: "i de første fire måneders ledighed",
    hjemmel: ["reform_2025.forlænget_ansvar", "reform_2025.frit_valg"],
    fortolkninger: [
      "Den sidste dag i perioden er med. Forkastet: en grænse ved månedens udgang i betalte timer, som den på 410 timer, der bruges i praksis ved tre måneder.",
    ],
  },
  "i_de_første_fire_måneder__grund_1": { titel: "i de første fire måneders ledighed" },
  "i_de_første_tre_måneder": {
    titel: "i de første tre måneders ledighed",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar"],
    fortolkninger: [
      "Den sidste dag i perioden er med; dagen efter er den første uden for. Forkastet: at kommunen først overtager ved en måneds udgang, når de betalte timer er over 410, som det sker i praksis.",
    ],
  },
  "i_de_første_tre_måneder__grund_1": { titel: "i de første tre måneders ledighed" },
  "i_en_af_lovens_målgrupper": {
    titel: "borgeren hører til en af lovens målgrupper",
    hjemmel: ["reform_2025.fem_målgrupper"],
    fortolkninger: [
      "Reformen nævner ikke de fem grupper; gruppens nummer oplyses i sagen. Hver borger har ét nummer. Hvilken ny gruppe de 13 hidtidige svarer til, siger teksten ikke. Alle skifter på dagen, undtagen borgere i et løbende ressourceforløb. Forkastet: at alle løbende forløb beholder deres hidtidige gruppe.",
    ],
  },
  "i_en_af_lovens_målgrupper__grund_1": { titel: "borgeren hører til en af lovens målgrupper" },
  "i_en_af_lovens_målgrupper__grund_2": {
    titel: "borgeren hører til en af lovens målgrupper",
    antagelser: [
      "Offentligt materiale om reformen: de hidtidige målgrupper bevares for ressourceforløb, der er i gang",
    ],
  },
  "i_kontaktforløbet": {
    titel: "i kontaktforløbet, de første seks måneders ledighed",
    hjemmel: ["reform_2025.hver_fjerde"],
    fortolkninger: [
      "Kontaktforløbet er de første seks måneders ledighed, som reformen selv sætter i parentes.",
    ],
  },
  "i_kontaktforløbet__grund_1": { titel: "i kontaktforløbet, de første seks måneders ledighed" },
  i_pause: { titel: "borgeren har pause", hjemmel: ["reform_2025.pause"] },
  i_pause__grund_1: { titel: "borgeren har pause" },
  i_program_efter_integrationsloven: {
    titel: "udlændinge i program efter integrationsloven",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
  },
  i_program_efter_integrationsloven__grund_1: { titel: "udlændinge i program efter integrationsloven" },
  "indgår_i_fokusmål": {
    titel: "borgeren indgår i fokusmålet",
    hjemmel: ["delaftale_2022.fokusmål", "delaftale_2022.vejledning_ude_af_fokusmål"],
    fortolkninger: ["De 12 måneder regnes fra første ledighedsdag. Alle målgrupper indgår."],
    antagelser: [
      "Vejledning om skærpet tilsyn fra Styrelsen for Arbejdsmarked og Rekruttering: kun borgere med mindst 12 måneder i indsatsen; aftalen siger det ikke",
    ],
  },
  "indgår_i_fokusmål__grund_1": { titel: "borgeren indgår i fokusmålet" },
  "kontanthjælpsmodtager": {
    titel: "kontanthjælpsmodtagere",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
    fortolkninger: ["Alle på kontanthjælp, også aktivitetsparate. Forkastet: kun jobparate."],
  },
  "kontanthjælpsmodtager__grund_1": { titel: "kontanthjælpsmodtagere" },
  "kort_sygefravær": {
    titel: "et forventet sygefravær på mindre end 26 uger",
    hjemmel: ["reform_2025.sygemeldte"],
    fortolkninger: [
      "Hele fraværet tæller, fra første sygedag. Forkastet: fra den dag, kommunen får besked. Præcis 26 uger er ikke mindre end 26 uger. Ændres forventningen, gælder den nye fra den dag, den oplyses.",
    ],
  },
  "kort_sygefravær__grund_1": { titel: "et forventet sygefravær på mindre end 26 uger" },
  "længere_fra_arbejdsmarkedet": {
    titel: "borgere længere fra arbejdsmarkedet",
    hjemmel: ["reform_2025.en_samtale"],
    fortolkninger: [
      "Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen. Forkastet: at »andre problemer end ledighed« afgrænser gruppen.",
    ],
  },
  "længere_fra_arbejdsmarkedet__grund_1": { titel: "borgere længere fra arbejdsmarkedet" },
  "ny_ledig_i_forsøgsperioden": {
    titel: "ny ledig på dagpenge, mens forsøgene løber",
    hjemmel: ["reform_2025.forlænget_ansvar", "reform_2025.frit_valg"],
    fortolkninger: [
      "Den første ledighedsdag afgør det; et forløb, der begynder i forsøget, fortsætter i det, også efter de tre år.",
    ],
  },
  "ny_ledig_i_forsøgsperioden__grund_1": { titel: "ny ledig på dagpenge, mens forsøgene løber" },
  pause_ved_fristen: {
    titel: "borgeren har pause den dag, de seks måneder slutter",
    hjemmel: ["reform_2025.pause"],
    fortolkninger: [
      "Har borgeren pause på den sidste dag, kræves samtalen ikke. Slutter pausen før, kan samtalen stadig holdes og skal holdes. Forkastet: at pausen flytter fristen.",
    ],
  },
  pause_ved_fristen__grund_1: { titel: "borgeren har pause den dag, de seks måneder slutter" },
  "på_uddannelseshjælp": {
    titel: "personer på uddannelseshjælp",
    hjemmel: ["delaftale_2022.vejledning_tæller_ikke"],
    fortolkninger: [
      "Uddannelseshjælp ophørte som særskilt ydelse den 1. juli 2025. For forløb efter den dag afgør den, der oplyser sagen, om borgeren skal behandles som på uddannelseshjælp.",
    ],
  },
  "på_uddannelseshjælp__grund_1": { titel: "personer på uddannelseshjælp" },
  regnes_med_hos_a_kassen: { titel: "regnes med hos a-kassen", hjemmel: ["reform_2025.hver_fjerde"] },
  regnes_med_hos_a_kassen__grund_1: { titel: "regnes med hos a-kassen" },
  regnes_med_hos_kommunen: { titel: "regnes med hos kommunen", hjemmel: ["reform_2025.hver_fjerde"] },
  regnes_med_hos_kommunen__grund_1: { titel: "regnes med hos kommunen" },
  regnes_med_i_hver_fjerde: {
    titel: "regnes med, når hver fjerde gøres op",
    hjemmel: ["reform_2025.hver_fjerde"],
    fortolkninger: [
      "Opgøres på vurderingsdagen blandt alle ledige tæt på arbejdsmarkedet under ét, for hver myndighed for sig. Forkastet: en opgørelse for hver gruppe eller over en periode.",
    ],
  },
  regnes_med_i_hver_fjerde__grund_1: { titel: "regnes med, når hver fjerde gøres op" },
  "sygemeldt_fra_beskæftigelse": {
    titel: "sygemeldte fra beskæftigelse",
    hjemmel: ["reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"],
    fortolkninger: [
      "»Sygemeldte, der har et job at vende tilbage til« og »sygemeldte fra beskæftigelse« læses som den samme gruppe. Den, der er opsagt til fratræden under sygdommen, har ikke et job at vende tilbage til; det oplyses i sagen.",
    ],
  },
  "sygemeldt_fra_beskæftigelse__grund_1": { titel: "sygemeldte fra beskæftigelse" },
  "tæt_på_arbejdsmarkedet": {
    titel: "borgere tæt på arbejdsmarkedet",
    hjemmel: ["reform_2025.fire_samtaler"],
    fortolkninger: [
      "Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen. Dagpengemodtagere hører altid til, fordi reformen omtaler dem under gruppen. Forkastet: at udlede gruppen af lovens målgrupper.",
    ],
  },
  "tæt_på_arbejdsmarkedet__grund_1": { titel: "borgere tæt på arbejdsmarkedet" },
  "tæt_på_arbejdsmarkedet__grund_2": {
    titel: "borgere tæt på arbejdsmarkedet",
    hjemmel: ["reform_2025.seks_samtaler_hidtil"],
  },
  "ukompliceret_forløb": {
    titel: "et ukompliceret forløb",
    hjemmel: ["reform_2025.ukomplicerede_forløb"],
    fortolkninger: [
      "»Ukompliceret« læses som det samme som et forventet fravær på mindre end 26 uger, fordi de to sætninger omtaler samme ændring. Forkastet: et selvstændigt skøn over, om forløbet er ukompliceret.",
    ],
  },
  "ukompliceret_forløb__grund_1": { titel: "et ukompliceret forløb" },
  "i_skærpet_tilsyn": {
    titel: "kommunen er i skærpet tilsyn",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "Aftalen nævner ikke de øvrige fokusmål i tilsynet; her er kun fokusmålet for aktivering.",
    ],
  },
  "i_skærpet_tilsyn__grund_1": { titel: "kommunen er i skærpet tilsyn" },
  "under_fokusmålet": {
    titel: "kommunen er under fokusmålet",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "Andelen gøres op på vurderingsdagen og rundes ikke af; præcis 70 pct. er nok. Forkastet: et gennemsnit over flere måneder.",
    ],
  },
  "under_fokusmålet__grund_1": { titel: "kommunen er under fokusmålet" },
  "højst_seks_måneder": {
    titel: "pausen er på højst seks måneder",
    hjemmel: ["reform_2025.pause"],
    fortolkninger: [
      "Pausens første dag tæller med: en pause fra den 1. marts kan vare til og med den 31. august. »Ad gangen« læses om hver pause for sig; der er ikke loft over, hvor mange pauser en borger kan få.",
    ],
  },
  "højst_seks_måneder__grund_1": { titel: "pausen er på højst seks måneder" },
  fjerde_jobsamtale: {
    titel: "den fjerde jobsamtale",
    hjemmel: ["delaftale_2022.fjerde_samtale"],
    fortolkninger: [
      "»4. samtale« er den fjerde holdte jobsamtale i rækken. Forkastet: den første samtale i kommunen uanset nummer, som er lovens løsning.",
    ],
  },
  fjerde_jobsamtale__grund_1: { titel: "den fjerde jobsamtale" },
  "første_samtale": {
    titel: "den første samtale",
    hjemmel: ["delaftale_2022.digitale_samtaler"],
    fortolkninger: [
      "Den første samtale er den tidligste holdte, på tværs af forløb og myndigheder. Forkastet: den første i hvert forløb eller hos hver myndighed. En aflyst samtale er ikke den første.",
    ],
  },
  "første_samtale__grund_1": { titel: "den første samtale" },
  i_borgerens_pause: { titel: "samtalen ligger i borgerens pause", hjemmel: ["reform_2025.pause"] },
  i_borgerens_pause__grund_1: { titel: "samtalen ligger i borgerens pause" },
  "i_seksmånedersperioden": {
    titel: "holdt i de første seks måneders ledighed",
    hjemmel: ["reform_2025.seks_samtaler_hidtil"],
    fortolkninger: [
      "Aftalen fra 2022 nævner ikke de seks måneder; de læses af reformens ord om kravet i dag.",
    ],
  },
  "i_seksmånedersperioden__grund_1": { titel: "holdt i de første seks måneders ledighed" },
  "i_tremånedersperioden": {
    titel: "holdt i de første tre måneders ledighed",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar"],
  },
  "i_tremånedersperioden__grund_1": { titel: "holdt i de første tre måneders ledighed" },
  "tæller_med": {
    titel: "samtalen tæller med blandt de krævede",
    hjemmel: ["delaftale_2022.seks_samtaler"],
    fortolkninger: [
      "Kun holdte samtaler tæller. Forkastet: at indkaldte eller tilbudte samtaler tæller. »Kun én slags (jobsamtaler)« læses sådan, at andre samtaler ikke tæller med.",
    ],
  },
  "tæller_med__grund_1": { titel: "samtalen tæller med blandt de krævede" },
  effektivt_redskab: {
    titel: "et effektivt redskab",
    hjemmel: ["delaftale_2022.effektive_redskaber"],
    fortolkninger: [
      "Sætningen nævner job, ordinære timer, virksomhedsrettede indsatser og ordinær uddannelse. Job og ordinære timer er ikke tilbud. At redskaberne skal bruges »i højere grad«, kan ingen måle i en sag; det er en hensigt.",
    ],
  },
  effektivt_redskab__grund_1: { titel: "et effektivt redskab" },
  "i_de_seneste_tolv_måneder": {
    titel: "tilbuddet har været i gang inden for de seneste 12 måneder",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "»Inden for de seneste 12 måneder« er de 12 måneder op til den dag, der måles. Deltagelse i perioden er nok. Forkastet: at tilbuddet skal være begyndt i perioden.",
    ],
  },
  "i_de_seneste_tolv_måneder__grund_1": {
    titel: "tilbuddet har været i gang inden for de seneste 12 måneder",
  },
  "tæller_i_fokusmål": {
    titel: "tilbuddet tæller i fokusmålet",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "Dagen for målingen afgør det, ikke tilbuddets første dag. »Alle målgrupper« læses sådan, at vejledning heller ikke tæller for dem på uddannelseshjælp, selv om den tæller som deres ret og pligt-tilbud.",
    ],
  },
  "tæller_i_fokusmål__grund_1": { titel: "tilbuddet tæller i fokusmålet" },
  "tæller_i_fokusmål__grund_2": {
    titel: "tilbuddet tæller i fokusmålet",
    hjemmel: ["delaftale_2022.vejledning_ude_af_fokusmål"],
  },
  a_kassen_med_i_fjerde_samtale: {
    titel: "Borgeren kan få a-kassen med i den fjerde samtale",
    hjemmel: ["delaftale_2022.fjerde_samtale"],
    fortolkninger: [
      "Borgerens ønske afgør det; ønsker borgeren det, skal a-kassen komme. Forkastet: at a-kassen selv kan vælge.",
    ],
  },
  "a_kassen_undtager_højst_hver_fjerde": {
    titel: "A-kassen undtager højst hver fjerde",
    hjemmel: ["reform_2025.hver_fjerde"],
    fortolkninger: ["Andelen rundes ikke af, og a-kassen gøres op for sig."],
  },
  a_kassens_jobsamtaler: {
    titel: "A-kassen holder sine jobsamtaler i de første tre måneder",
    hjemmel: ["delaftale_2022.a_kassernes_ansvar", "delaftale_2022.seks_samtaler"],
    fortolkninger: ["Flere samtaler i a-kassen træder ikke i stedet for samtaler i kommunen."],
  },
  analyser_registreringsbyrden: {
    titel: "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde",
    hjemmel: ["delaftale_2022.registreringsbyrde"],
    jf: ["delaftale_2022.analyser"],
    fortolkninger: [
      "»I 2022 og 2023« læses som senest den sidste dag i 2023. Aftalen siger ikke, hvem der laver analysen; det læses som ministeriets opgave.",
    ],
  },
  beslut_fysisk_samtale: {
    titel: "Myndigheden kan beslutte, at samtalen skal være fysisk",
    hjemmel: ["delaftale_2022.fysisk_samtale"],
    fortolkninger: [
      "Træffes for den enkelte samtale efter en konkret vurdering, og kun i retning af en fysisk samtale. Forkastet: en fast ordning for alle eller for hele forløbet. JC læses som kommunen.",
    ],
  },
  bestem_organisering: {
    titel: "Kommunen bestemmer selv, hvordan indsatsen er organiseret",
    hjemmel: ["reform_2025.frihed_til_organisering"],
    fortolkninger: ["»Større frihed« læses som fri organisering. Hvor grænsen går, siger aftalen ikke."],
  },
  "bevilg_ressourceforløb": {
    titel: "Kommunen kan bevilge et ressourceforløb",
    hjemmel: ["reform_2025.ressourceforløb"],
    fortolkninger: [
      "»Afskaffes« læses sådan, at forløbene hidtil kunne bevilges. Betingelserne står i loven og er ikke med her.",
    ],
  },
  bistand_til_arbejdsgiveren: {
    titel: "A-kassen bistår arbejdsgivere med rekruttering og jobformidling",
    hjemmel: ["delaftale_2022.bistand"],
    fortolkninger: [
      "Aftalen siger »skal«, også over for arbejdsgivere. Forkastet: at a-kassen kun kan bistå dem. Branche og virksomhedstype gør ingen forskel.",
    ],
  },
  bistand_til_borgeren: {
    titel: "A-kassen bistår borgeren med at finde job",
    hjemmel: ["delaftale_2022.bistand"],
    fortolkninger: [
      "»Borgerne« læses som de ledige, a-kassen har ansvaret for. Forkastet: alle borgere. Hvad der er bistand nok, siger aftalen ikke; om borgeren har fået bistand, oplyses i sagen.",
    ],
  },
  brug_andre_forvaltninger: {
    titel: "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger",
    hjemmel: ["reform_2025.eksempler_på_organisering"],
    fortolkninger: ["Begge ordninger er eksempler; friheden er ikke begrænset til dem."],
  },
  "data_på_jobindsats_dk": {
    titel: "A-kassens kontaktforløb følges med data på jobindsats.dk",
    hjemmel: ["delaftale_2022.data_og_tilsyn"],
    fortolkninger: ["Aftalen siger ikke, hvem der følger forløbet; det læses som styrelsens opgave."],
  },
  digital_samtale: {
    titel: "Borgeren kan vælge en personlig digital samtale",
    hjemmel: [
      "delaftale_2022.digitale_samtaler",
      "delaftale_2022.borgeren_vælger",
      "delaftale_2022.alle_målgrupper",
    ],
    jf: ["delaftale_2022.tidsplan_2023", "delaftale_2022.tidsplan_digitale_samtaler"],
    fortolkninger: [
      "Gælder alle målgrupper. En beslutning om fysisk samtale går også forud for sygedagpengemodtageres valg. Forkastet: at deres første samtale altid kan være digital. Om der er en arbejdsgiver, afgøres på samtalens dag. Selvstændige uden arbejdsgiver er ikke omfattet af den særlige adgang. Telefonsamtaler nævner aftalen ikke.",
    ],
  },
  ekstern_sagsgennemgang: {
    titel: "En kommune i skærpet tilsyn får sine sager gennemgået eksternt",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "»Ingen krav om ekstern sagsgennemgang« ændrer, hvad der gjaldt: før aftalen var det et krav. Forkastet: at en gennemgang, der er sat i gang, skal gøres færdig.",
    ],
  },
  fri_for_aktivering_som_undtaget: {
    titel: "Den, der er undtaget, har ikke pligt til at deltage i aktivering",
    hjemmel: ["reform_2025.hver_fjerde"],
    fortolkninger: [
      "Antallet af samtaler står i samtaler.regel. Undtagelsen gælder, indtil den er taget tilbage, også hvis myndigheden har undtaget for mange; det er myndighedens fejl.",
    ],
  },
  fri_for_samtaler: {
    titel: "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen",
    hjemmel: ["reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"],
    fortolkninger: [
      "»Som udgangspunkt« læses sådan, at kommunen i den enkelte sag kan beslutte at følge op alligevel. Forkastet: at udgangspunktet aldrig kan fraviges. Gælder også dem, der er sygemeldt før ikrafttræden. Op mod 70.000 er et skøn over antallet, ikke et loft.",
    ],
  },
  fri_i_pausen: {
    titel: "Borgeren er fri for kontakt og aktiveringstilbud i pausen",
    hjemmel: ["reform_2025.pause"],
    fortolkninger: ["Pausen fritager fra samtaler og tilbud, men ikke fra den årlige afklaring."],
  },
  "fuldfør_ressourceforløb": {
    titel: "Et løbende ressourceforløb fuldføres efter de hidtidige regler",
    hjemmel: ["reform_2025.ressourceforløb"],
    fortolkninger: ["Dagen for bevillingen afgør det. Forkastet: at løbende forløb standses på dagen."],
    antagelser: [
      "Lov nr. 1750 af 29. december 2025, set i uddrag: forløb, der er i gang, fortsætter; aftalen siger kun »afskaffes«",
    ],
  },
  "få_årlig_afklaring": {
    titel: "Borgeren får en årlig afklaring",
    hjemmel: ["reform_2025.årlig_afklaring"],
    fortolkninger: ["»Får« læses både som kommunens pligt og borgerens ret."],
  },
  "følg_op_alligevel": {
    titel: "Kommunen kan beslutte at følge op alligevel",
    hjemmel: ["reform_2025.sygemeldte"],
  },
  giv_for_lang_pause: {
    titel: "Kommunen giver ikke pause i mere end seks måneder ad gangen",
    hjemmel: ["reform_2025.pause"],
  },
  giv_jobrettet_indsats: {
    titel: "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet",
    hjemmel: ["delaftale_2022.uddannelsespålæg"],
    fortolkninger: [
      "»Lempelse« læses som kommunens mulighed for en jobrettet indsats i stedet for en uddannelsesrettet. Forkastet: at borgeren selv kan vælge.",
    ],
    antagelser: ["Lov om en aktiv beskæftigelsesindsats § 30 a; aftalen nævner kun lempelsen ved navn"],
  },
  giv_pause: {
    titel: "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen",
    hjemmel: ["reform_2025.pause"],
    fortolkninger: [
      "Teksten siger kun »borgere«; pausen læses om dem, som afsnittet handler om. Hver pause kræver sit eget skøn. Forkastet: at en pause forlænges af sig selv. Borgeren kan bede om en pause, men hverken kræve eller afvise den.",
    ],
  },
  "giv_øvrig_vejledning": {
    titel: "Kommunen kan give øvrig vejledning og opkvalificering",
    hjemmel: ["delaftale_2022.vejledning_kan_gives"],
    fortolkninger: [
      "»Fortsat« læses sådan, at det gælder både før og efter aftalen. »Tæller bare ikke med« gælder kun de grupper, for hvem tilbuddet ikke tæller med. Forkastet: at tilbuddet aldrig tæller med for nogen. En senere lov om mindre vejledning er ikke med.",
    ],
  },
  hav_en_indgang: {
    titel: "Kommunen har én klar og tydelig indgang for virksomheder",
    hjemmel: ["reform_2025.en_indgang"],
    fortolkninger: [
      "»Én indgang« læses som ét sted at henvende sig, uanset hvor mange enheder der arbejder bag. Forkastet: at virksomhedsservice skal være én organisatorisk enhed. Om indgangen er klar og tydelig, er et skøn.",
    ],
  },
  hav_jobcenter: {
    titel: "Kommunen har et jobcenter",
    hjemmel: ["reform_2025.jobcenterregimet"],
    antagelser: [
      "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.: hver kommune opretter et jobcenter; aftalen siger kun, at jobcenterregimet afskaffes",
    ],
  },
  hold_hotline: {
    titel: "Styrelsen har en hotline om virksomhedspraktik",
    hjemmel: ["delaftale_2022.hotline"],
    fortolkninger: ["Hvem der kan ringe, og hvornår der er åbent, siger aftalen ikke."],
  },
  hold_i_rette_form: {
    titel: "Samtalen holdes i den form, der følger af reglerne",
    hjemmel: ["delaftale_2022.borgeren_vælger", "delaftale_2022.digitale_samtaler"],
  },
  hold_jobsamtaler: {
    titel: "De krævede jobsamtaler holdes",
    hjemmel: ["delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"],
    fortolkninger: [
      "»Skal til« er både myndighedens pligt til at holde samtalerne og borgerens til at møde op; her er det myndighedens. Pligten ligger hos den, der har ansvaret på vurderingsdagen.",
    ],
  },
  "hold_opfølgninger": {
    titel: "Kommunen holder de krævede opfølgninger",
    hjemmel: ["reform_2025.sygemeldte"],
    fortolkninger: [
      "Antallet er kun fastsat for sygemeldte fra beskæftigelse; pligten gælder derfor kun dem.",
    ],
    antagelser: ["Sygedagpengelovens § 13 b: opfølgningerne ligger i det første halve år"],
  },
  hold_status_i_min_plan: {
    titel: "Min Plan rummer status for indsatser",
    hjemmel: ["delaftale_2022.min_plan_og_seks_uger"],
    fortolkninger: [
      "Hvad der ellers forenkles ved Min Plan, siger aftalen ikke. Forkastet: at kravet om Min Plan falder bort.",
    ],
    antagelser: [
      "Faglig omtale af loven: Min Plan behøver ikke længere rumme status for påbegyndte og afsluttede indsatser; aftalen siger ikke, hvori forenklingen består",
    ],
  },
  "hold_årlig_afklaring": {
    titel: "Kommunen holder en årlig afklaring",
    hjemmel: ["reform_2025.årlig_afklaring"],
    jf: ["reform_2025.opfølgning_og_pause"],
    fortolkninger: [
      "»Afklaring« i teksten og »opfølgning« i overskriften læses som det samme. Den ene obligatoriske samtale er en anden handling, men de to kan holdes samme dag.",
    ],
  },
  inddrag_kl_og_dak: {
    titel: "KL og Danske A-kasser inddrages i udmøntningen",
    hjemmel: ["delaftale_2022.inddragelse"],
    jf: ["delaftale_2022.udmøntning_med_kl_og_dak"],
    fortolkninger: [
      "Aftalen siger ikke, hvem der inddrager; det læses som ministeriets opgave. DAK læses som Danske A-kasser.",
    ],
  },
  "indkald_om_rådighed": {
    titel: "A-kassen kan indkalde til en samtale om rådighed",
    hjemmel: ["delaftale_2022.rådighedssamtale"],
    fortolkninger: [
      "»Fortsat altid« læses sådan, at det gælder uanset dato og uanset, hvem der har ansvaret for kontaktforløbet. Samtalen tæller ikke med blandt de krævede.",
    ],
  },
  "ingen_fællessamtaler": {
    titel: "A-kassen er ikke med i kommunens samtaler",
    hjemmel: ["delaftale_2022.ingen_fællessamtale"],
    fortolkninger: [
      "»Ingen fællessamtale, men …« læses sådan, at a-kassen kun er med i den samtale og på den betingelse, som følger efter »men«. Forkastet: at kun kravet om fællessamtaler falder bort. Gælder kun i de første seks måneder; senere samtaler er ikke omfattet. Reformen ændrer det ikke.",
    ],
  },
  "kommunen_undtager_højst_hver_fjerde": {
    titel: "Kommunen undtager højst hver fjerde",
    hjemmel: ["reform_2025.hver_fjerde"],
    fortolkninger: [
      "Andelen rundes ikke af: af tre ledige kan ingen undtages. Forkastet: afrunding opad i små kommuner, og at »hver fjerde« kun er et skøn over virkningen.",
    ],
  },
  kommunens_jobsamtaler: {
    titel: "Kommunen holder sine jobsamtaler i de første seks måneder",
    hjemmel: ["delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"],
    fortolkninger: ["Samtaler i kommunen tæller, hvis de er holdt i de første seks måneder."],
  },
  kun_kommunen_bevilger: {
    titel: "Andre end kommunen bevilger ikke tilbud",
    hjemmel: ["delaftale_2022.bevilling"],
  },
  "lav_beskæftigelsesplan": {
    titel: "Kommunen laver en beskæftigelsesplan",
    hjemmel: ["delaftale_2022.beskæftigelsesplan"],
    jf: ["delaftale_2022.desuden_2023", "delaftale_2022.tidsplan_beskæftigelsesplan"],
    fortolkninger: [
      "Planen laves i året før det år, den er for. »Først fra 2023« læses sådan, at planer, der skulle laves i 2023 eller senere, falder bort; planen for 2023 laves stadig i 2022. Forkastet: at planen for 2023 falder bort.",
    ],
  },
  "læg_indsatsen_sammen": {
    titel: "Kommunen kan lægge indsatsen sammen med socialforvaltningen",
    hjemmel: ["reform_2025.eksempler_på_organisering"],
  },
  "mål_på_resultater": {
    titel: "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse",
    hjemmel: ["reform_2025.måles_på_resultater"],
    fortolkninger: [
      "Aftalen siger ikke, hvem der måler; det læses som styrelsens opgave. »I mindre grad« om proceskrav har ingen grænse og afgør ikke, om pligten er opfyldt. »Fremover« læses som fra reformens første dag.",
    ],
  },
  "mød_til_jobsamtale": {
    titel: "Borgeren møder til de obligatoriske samtaler",
    hjemmel: ["reform_2025.fire_samtaler", "reform_2025.en_samtale"],
    fortolkninger: [
      "»Skal til« læses også som en pligt for borgeren. Samtalen er holdt, når borgeren har deltaget.",
    ],
  },
  "møde_hos_ministeren": {
    titel: "En kommune i skærpet tilsyn kommer til møde hos ministeren",
    hjemmel: ["delaftale_2022.fokusmål"],
    fortolkninger: [
      "»Kun møde hos minister« læses sådan, at mødet er det eneste trin, der er tilbage, og at det også fandtes før. Forkastet: at mødet træder i stedet for gennemgangen som noget nyt.",
    ],
  },
  nej_til_aktiveringstilbud: {
    titel: "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud",
    hjemmel: ["reform_2025.ingen_krav_om_tilbud"],
    fortolkninger: [
      "Pligten falder bort, også i løbende forløb; adgangen til et tilbud består. Forkastet: at kommunen ikke længere kan give tilbud.",
    ],
  },
  "nå_besparelsen": {
    titel: "Årets besparelse på beskæftigelsesindsatsen nås",
    hjemmel: ["delaftale_2022.besparelse"],
    jf: ["delaftale_2022.besparelse"],
    fortolkninger: [
      "Det manglende »i« før 2023 er en skrivefejl. Aftalen siger ikke, hvem pligten påhviler; den læses som aftaleparternes. Målet skal være nået, når året er omme.",
    ],
  },
  "nå_fokusmålet": {
    titel: "Kommunen når fokusmålet for aktivering",
    hjemmel: ["delaftale_2022.fokusmål"],
    jf: [
      "delaftale_2022.desuden_2023",
      "delaftale_2022.tidsplan_skærpet_tilsyn",
      "reform_2025.skærpet_tilsyn_afskaffes",
    ],
  },
  sanktion_uden_brud: {
    titel: "Kommunen sanktionerer ikke, medmindre tilliden er brudt",
    hjemmel: ["reform_2025.sanktioner", "reform_2025.tillid"],
    fortolkninger: [
      "Sætningen læses om de borgere, som afsnittet handler om. Forkastet: alle borgere. »Sanktioner« er alle kommunens sanktioner, ikke kun nedsættelse af kontanthjælp, som er et eksempel. Om tilliden er brudt, er et skøn, som kommunen begrunder.",
    ],
  },
  sanktion_ved_brud: {
    titel: "Kommunen kan sanktionere, når tilliden er brudt",
    hjemmel: ["reform_2025.sanktioner"],
    fortolkninger: [
      "»Kan bringes i spil« følger af »kun … hvis«: et brud gør sanktionen mulig, ikke nødvendig. Forkastet: at et brud altid fører til en sanktion. De øvrige betingelser i loven skal stadig være opfyldt.",
    ],
  },
  "se_på_støtte": {
    titel: "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes",
    hjemmel: ["delaftale_2022.læring_i_2022"],
    jf: ["delaftale_2022.analyser"],
    fortolkninger: [
      "»I efteråret 2022« læses som senest den sidste dag i november. BM læses som Beskæftigelsesministeriet. »Fx« viser, at tværkommunal læring kun er et eksempel. Sætningen siger ikke, hvad »det« er; den læses om indsatsen i jobcentrene.",
    ],
  },
  "sænk_driftsudgiften": {
    titel: "Udgifterne til jobcenterdrift sænkes",
    hjemmel: ["delaftale_2022.jobcenterdrift"],
    jf: [
      "delaftale_2022.tidsplan_2024",
      "delaftale_2022.tidsplan_jobcenterdrift",
      "delaftale_2022.jobcenterdrift",
    ],
    fortolkninger: [
      "Beløbet regnes i forhold til udgiften, før nedsættelsen begynder, og i de samme priser. Aftalen siger hverken år eller prisniveau. Nedsættelsen er en del af den samlede besparelse. Forkastet: at den kommer oven i.",
    ],
  },
  tilsyn_med_a_kassen: {
    titel: "Der føres tilsyn med a-kassen ligesom med kommuner",
    hjemmel: ["delaftale_2022.data_og_tilsyn"],
    fortolkninger: [
      "»Ligesom for kommuner« læses som tilsyn af samme slags, ikke som hele trappen i det skærpede tilsyn.",
    ],
  },
  "undersøg_vejledningen": {
    titel: "Ministeriet undersøger, om vejledning kan forenkles og moderniseres",
    hjemmel: ["delaftale_2022.undersøgelse_af_vejledning"],
    jf: ["delaftale_2022.analyser"],
    fortolkninger: ["Som for analysen af registreringsbyrden. Digitale værktøjer er kun et eksempel."],
  },
  undtag_den_ledige: {
    titel: "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv",
    hjemmel: ["reform_2025.hver_fjerde", "reform_2025.hver_fjerde_tæt_på"],
    fortolkninger: [
      "Kan undtages: ledige tæt på arbejdsmarkedet. Beføjelsen tilhører den myndighed, der har ansvaret for kontaktforløbet. Én undtagelse gælder både samtaler og aktivering og varer, til den tages tilbage, også når kommunen overtager forløbet fra a-kassen. Forløb, der er begyndt før reformen, er ikke omfattet. Teksten nævner kommuner og a-kasser; en anden aktør, som borgeren har valgt i forsøget med frit valg, kan ikke undtage.",
    ],
  },
  "uændret_refusion_og_finansiering": {
    titel: "Refusion, bevillingsansvar og finansiering ændres ikke",
    hjemmel: ["delaftale_2022.uændret_refusion"],
    fortolkninger: [
      "»Ingen ændring« læses i forhold til reglerne dagen før det nye kontaktforløb begynder. Forkastet: reglerne på aftalens dag.",
    ],
  },
  vejled_om_seks_uger: {
    titel: "Kommunen vejleder om seks ugers jobrettet uddannelse",
    hjemmel: ["delaftale_2022.min_plan_og_seks_uger"],
    fortolkninger: ["JC læses som kommunen."],
    antagelser: [
      "Lov om en aktiv beskæftigelsesindsats § 39: vejledning til den dagpengemodtager, der beder om det; aftalen siger kun, at kravet afskaffes",
    ],
  },
  "vælg_kontaktforløb": {
    titel: "Borgeren vælger mellem kommunen, a-kassen og en anden aktør",
    hjemmel: ["reform_2025.frit_valg"],
    fortolkninger: [
      "Borgeren kan vælge om, så længe de fire måneder varer. Forkastet: at det første valg binder. En anden aktør er også private leverandører og civilorganisationer. Hvem der betaler og fører tilsyn, siger aftalen ikke.",
    ],
  },
  "parameter antal_målgrupper": {
    titel: "antal målgrupper i lov om en aktiv beskæftigelsesindsats",
    hjemmel: ["reform_2025.fem_målgrupper"],
  },
  "parameter besparelsesmål": {
    titel: "årets mål for besparelsen på beskæftigelsesindsatsen",
    hjemmel: ["delaftale_2022.besparelse"],
    jf: ["delaftale_2022.besparelse"],
  },
  "parameter fokusmål_for_aktivering": {
    titel: "fokusmålet for aktivering inden for de seneste 12 måneder",
    hjemmel: ["delaftale_2022.fokusmål"],
  },
  "parameter højeste_andel_undtagne": {
    titel: "den største andel, der kan undtages",
    hjemmel: ["reform_2025.hver_fjerde"],
  },
  "parameter ledighed_opgøres_i": {
    titel: "måden, ledighed opgøres på",
    antagelser: [
      "Aftalerne siger kun »måneder«; loven regner for dagpengemodtagere i sammenlagt ledighed (lov om en aktiv beskæftigelsesindsats § 9 og bekendtgørelsen om beregning af ledighed § 7: en måned er 160,33 timer)",
    ],
  },
  "parameter nedsættelse_af_driftsudgift": {
    titel: "den årlige nedsættelse af udgiften til jobcenterdrift",
    hjemmel: ["delaftale_2022.jobcenterdrift"],
  },
  "parameter pladser_med_frit_valg": {
    titel: "antal dagpengemodtagere, der får frit valg",
    hjemmel: ["reform_2025.frit_valg"],
  },
  "parameter samtaler_trods_undtagelse": {
    titel: "antal jobsamtaler, der kræves, selv om borgeren er undtaget",
    antagelser: [
      "Offentligt materiale om lov nr. 1750 af 29. december 2025, set i uddrag: den første jobsamtale holdes med alle. Efter aftalens egne ord er tallet 0",
    ],
  },
  "parameter timer_for_aktivering": {
    titel: "antal ordinære løntimer, der kan tælle i stedet for aktivering",
    hjemmel: ["delaftale_2022.hundrede_timer", "delaftale_2022.fokusmål"],
  },
  "skæringsdato anden_fase_ikraft": {
    titel: "anden_fase_ikraft",
    fortolkninger: [
      "Sanktioner, den årlige afklaring og pausen læses som dele af anden fase. Forkastet: at de begynder med reformen i 2026.",
    ],
    antagelser: ["Forventet dag for reformens anden fase, ikke efterprøvet; aftalen nævner ingen dato"],
  },
  "skæringsdato digitale_samtaler_ikraft": {
    titel: "digitale_samtaler_ikraft",
    jf: ["delaftale_2022.ikraft_digitale_samtaler"],
    fortolkninger: ["Aftalens dag er udgangspunktet. Forkastet: lovens dag."],
    antagelser: [
      "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
    ],
  },
  "skæringsdato fem_målgrupper_ikraft": {
    titel: "fem_målgrupper_ikraft",
    antagelser: ["Forventet dag for en ny hovedlov, ikke efterprøvet; aftalen nævner ingen dato"],
  },
  "skæringsdato forenklinger_ikraft": {
    titel: "forenklinger_ikraft",
    jf: ["delaftale_2022.desuden_2023"],
    fortolkninger: ["Aftalens dag er udgangspunktet. Forkastet: lovens dag."],
    antagelser: [
      "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
    ],
  },
  "skæringsdato forsøg_begynder": {
    titel: "forsøg_begynder",
    antagelser: [
      "Offentligt materiale: forsøgene begynder i 2027; dagen er ikke efterprøvet, og aftalen nævner den ikke",
    ],
  },
  "skæringsdato forsøg_ophør": {
    titel: "forsøg_ophør",
    hjemmel: ["reform_2025.forlænget_ansvar", "reform_2025.frit_valg"],
    fortolkninger: [
      "»Over tre år« læses som den tid, hvor nye ledige kommer med. Forkastet: at løbende forløb afbrydes, når de tre år er gået.",
    ],
  },
  "skæringsdato jobcenterregimet_ophør": {
    titel: "jobcenterregimet_ophør",
    fortolkninger: [
      "Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag kan forudsætte.",
    ],
    antagelser: ["Aftalen nævner ingen dato; den 1. februar eller den 1. juli 2026, ikke efterprøvet"],
  },
  "skæringsdato kontaktforløb_ikraft": {
    titel: "kontaktforløb_ikraft",
    jf: ["delaftale_2022.ikraft_kontaktforløb"],
    antagelser: ["Lov nr. 727 af 13. juni 2023: loven trådte i kraft samme dag, som aftalen planlagde"],
  },
  "skæringsdato længere_fra_ikraft": {
    titel: "længere_fra_ikraft",
    fortolkninger: [
      "Kravene til samtaler står samlet i aftalen og læses som gældende fra samme dag. Forkastet: at gruppen længere fra arbejdsmarkedet først er omfattet fra den 1. januar 2027.",
    ],
    antagelser: ["Aftalen nævner ingen dato; den 1. juli 2026 eller den 1. januar 2027, ikke efterprøvet"],
  },
  "skæringsdato målrettede_tilbud_ikraft": {
    titel: "målrettede_tilbud_ikraft",
    jf: ["delaftale_2022.ikraft_målrettede_tilbud"],
    fortolkninger: ["Aftalens dag er udgangspunktet. Forkastet: lovens dag."],
    antagelser: [
      "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
    ],
  },
  "skæringsdato reform_ikraft": {
    titel: "reform_ikraft",
    antagelser: ["Lov nr. 1750 af 29. december 2025, set i uddrag; aftalen nævner ingen dato"],
  },
  "skæringsdato ressourceforløb_ophør": {
    titel: "ressourceforløb_ophør",
    fortolkninger: ["Forkastet: at »som led heri« betyder samme dag som de fem målgrupper."],
    antagelser: [
      "Lov nr. 1750 af 29. december 2025, omtalt af en kommune blandt ændringerne den 1. juli 2026; aftalen nævner ingen dato",
    ],
  },
  "skæringsdato sygemeldt_ikraft": {
    titel: "sygemeldt_ikraft",
    fortolkninger: ["Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026."],
    antagelser: ["Aftalen nævner ingen dato; dagen i 2026 er ikke efterprøvet"],
  },
  "skæringsdato tilsyn_ophør": {
    titel: "tilsyn_ophør",
    fortolkninger: [
      "Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag kan forudsætte.",
    ],
    antagelser: [
      "Lov nr. 1750 af 29. december 2025, set i uddrag; den 1. februar eller den 1. juli 2026, ikke efterprøvet",
    ],
  },
  "skæringsdato uddannelsespålæg_forsøg": {
    titel: "uddannelsespålæg_forsøg",
    antagelser: [
      "Trepartsforsøget efter § 30 a i lov om en aktiv beskæftigelsesindsats; aftalen nævner forsøget, men ikke dets første dag",
    ],
  },
  "skæringsdato uddannelsespålæg_lempet": {
    titel: "uddannelsespålæg_lempet",
    jf: ["delaftale_2022.uddannelsespålæg"],
  },
  "skæringsdato uddannelsespålæg_ophør": {
    titel: "uddannelsespålæg_ophør",
    antagelser: [
      "Avisomtale af aftalen og et webinar fra Styrelsen for Arbejdsmarked og Rekruttering: uddannelsespålægget ventes afskaffet; teksten selv siger det ikke",
    ],
  },
  "skæringsdato øvrig_vejledning_igen": {
    titel: "øvrig_vejledning_igen",
    antagelser: [
      "Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering; ikke efterprøvet i loven",
    ],
  },
};

const KODER = { __proto__: null,
  Delaftale: { __proto__: null,
    "første_delaftale": "første delaftale",
    anden_delaftale: "anden delaftale",
    anden_aftale: "en anden aftale",
  },
  Gruppe: { __proto__: null,
    "tæt_på": "tæt på arbejdsmarkedet",
    "længere_fra": "længere fra arbejdsmarkedet",
    ingen_gruppe: "ingen af grupperne",
  },
  Ledighedsur: { __proto__: null,
    "kalendermåneder": "kalendermåneder fra første ledighedsdag",
    sammenlagt_ledighed: "sammenlagt ledighed i timer",
  },
  Medregning: { __proto__: null,
    "tæller": "tæller med",
    "tæller_ikke": "tæller ikke med",
  },
  Myndighed: { __proto__: null,
    kommune: "kommunen",
    a_kasse: "a-kassen",
    "anden_aktør": "en anden aktør",
  },
  Samtaleart: { __proto__: null,
    jobsamtale: "jobsamtale",
    "fællessamtale": "fællessamtale",
    "rådighedssamtale": "samtale om rådighed",
    "opfølgning": "opfølgning ved sygdom",
    anden_samtale: "en anden samtale",
  },
  Samtaleform: { __proto__: null,
    fysisk: "personligt fremmøde",
    digital: "personlig digital samtale",
  },
  Tilbudsart: { __proto__: null,
    "øvrig_vejledning": "øvrig vejledning og opkvalificering",
    "ordinær_uddannelse": "ordinær uddannelse",
    virksomhedspraktik: "virksomhedspraktik",
    "løntilskud": "ansættelse med løntilskud",
    nytteindsats: "nytteindsats",
  },
  "Uddannelsespålæg": { __proto__: null,
    uden_lempelse: "uddannelsespålæg uden lempelse",
    "lempet_som_forsøg": "uddannelsespålæg, lempet som forsøg",
    lempet: "uddannelsespålæg, lempet varigt",
  },
  Ydelse: { __proto__: null,
    dagpenge: "dagpenge",
    "kontanthjælp": "kontanthjælp",
    "uddannelseshjælp": "uddannelseshjælp",
    ledighedsydelse: "ledighedsydelse",
    sygedagpenge: "sygedagpenge",
    anden_ydelse: "en anden ydelse",
  },
};

const SKÆRINGSDATOER = { __proto__: null,
  anden_fase_ikraft: (opslag) => 20270101,
  digitale_samtaler_ikraft: (opslag) => 20230101,
  "fem_målgrupper_ikraft": (opslag) => skæringsdato(4, opslag, "anden_fase_ikraft"),
  forenklinger_ikraft: (opslag) => 20230101,
  "forsøg_begynder": (opslag) => 20270101,
  "forsøg_ophør": (opslag) => måneder_efter(610, skæringsdato(28, opslag, "forsøg_begynder"), 36n),
  "jobcenterregimet_ophør": (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
  "kontaktforløb_ikraft": (opslag) => 20240101,
  "længere_fra_ikraft": (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
  "målrettede_tilbud_ikraft": (opslag) => 20230101,
  reform_ikraft: (opslag) => 20260701,
  "ressourceforløb_ophør": (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
  sygemeldt_ikraft: (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
  "tilsyn_ophør": (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
  "uddannelsespålæg_forsøg": (opslag) => 20220401,
  "uddannelsespålæg_lempet": (opslag) => 20240101,
  "uddannelsespålæg_ophør": (opslag) => skæringsdato(4, opslag, "anden_fase_ikraft"),
  "øvrig_vejledning_igen": (opslag) => skæringsdato(57, opslag, "reform_ikraft"),
};

const PARAMETRE = { __proto__: null,
  "antal_målgrupper": {
    etiket: "antal målgrupper i lov om en aktiv beskæftigelsesindsats",
    slags: "heltal",
    versioner: (opslag) => [
      [[], null, dage_efter(107, skæringsdato(611, opslag, "fem_målgrupper_ikraft"), -1n), 13n],
      [[], skæringsdato(611, opslag, "fem_målgrupper_ikraft"), null, 5n],
    ],
  },
  "besparelsesmål": {
    etiket: "årets mål for besparelsen på beskæftigelsesindsatsen",
    slags: "beløb",
    versioner: (opslag) => [
      [[], 20220101, 20221231, 30000000000n],
      [[], 20230101, 20231231, 75000000000n],
      [[], 20240101, null, 110000000000n],
    ],
  },
  "fokusmål_for_aktivering": {
    etiket: "fokusmålet for aktivering inden for de seneste 12 måneder",
    slags: "procent",
    versioner: (opslag) => [
      [[], null, dage_efter(140, skæringsdato(424, opslag, "forenklinger_ikraft"), -1n), 80n],
      [[], skæringsdato(424, opslag, "forenklinger_ikraft"), null, 70n],
    ],
    ophørt: (opslag) => [skæringsdato(170, opslag, "tilsyn_ophør")],
  },
  "højeste_andel_undtagne": {
    etiket: "den største andel, der kan undtages",
    slags: "procent",
    versioner: (opslag) => [[[], null, null, 25n]],
  },
  "ledighed_opgøres_i": {
    etiket: "måden, ledighed opgøres på",
    slags: "kode",
    kode: "Ledighedsur",
    versioner: (opslag) => [[[], null, null, "kalendermåneder"]],
  },
  "nedsættelse_af_driftsudgift": {
    etiket: "den årlige nedsættelse af udgiften til jobcenterdrift",
    slags: "beløb",
    versioner: (opslag) => [[[], null, null, 23500000000n]],
  },
  pladser_med_frit_valg: {
    etiket: "antal dagpengemodtagere, der får frit valg",
    slags: "heltal",
    versioner: (opslag) => [[[], null, null, 25000n]],
  },
  samtaler_trods_undtagelse: {
    etiket: "antal jobsamtaler, der kræves, selv om borgeren er undtaget",
    slags: "heltal",
    versioner: (opslag) => [[[], null, null, 1n]],
  },
  timer_for_aktivering: {
    etiket: "antal ordinære løntimer, der kan tælle i stedet for aktivering",
    slags: "timer",
    versioner: (opslag) => [[[], null, null, 100n]],
  },
};

const TÆRSKLER = { __proto__: null,
  "beløb": [23500000000n, 30000000000n, 75000000000n, 110000000000n],
  timer: [100n],
  heltal: [0n, 1n, 3n, 5n, 13n, 25000n],
  procent: [25n, 70n, 80n],
  weeks: [26n],
};

const BEGREBER = { __proto__: null,
  A_kasse: { __proto__: null,
    navn: "A_kasse",
    etiket: "a-kassen",
    helheder: [],
    attributter: { medlemmer: "medlemmer_" },
    felter: { __proto__: null,
      "med_i_a_kasseforsøget": { etiket: "a-kassen var med i a-kasseforsøget 2020-2023", slags: "ja_nej" },
      medlemmer: { etiket: "a-kassens medlemmer i kontaktforløb", slags: "liste", begreb: "Borger" },
      "data_på_jobindsats": {
        etiket: "a-kassens kontaktforløb kan følges på jobindsats.dk",
        slags: "ja_nej",
      },
      under_tilsyn: { etiket: "der føres tilsyn med a-kassens kontaktforløb", slags: "ja_nej" },
    },
    svar: { __proto__: null,
      "a_kassen_undtager_højst_hver_fjerde": {
        etiket: "A-kassen undtager højst hver fjerde",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.a_kassen_undtager_højst_hver_fjerde,
        gælder: regler.a_kassen_undtager_højst_hver_fjerde__gælder,
      },
      "data_på_jobindsats_dk": {
        etiket: "A-kassens kontaktforløb følges med data på jobindsats.dk",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.data_på_jobindsats_dk,
        gælder: regler.data_på_jobindsats_dk__gælder,
      },
      tilsyn_med_a_kassen: {
        etiket: "Der føres tilsyn med a-kassen ligesom med kommuner",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.tilsyn_med_a_kassen,
        gælder: regler.tilsyn_med_a_kassen__gælder,
      },
    },
  },
  "Beskæftigelsesplan": { __proto__: null,
    navn: "Beskæftigelsesplan",
    etiket: "beskæftigelsesplanen",
    helheder: ["Kommune"],
    felter: { __proto__: null,
      "planår_begynder": { etiket: "første dag i det år, planen er for", slags: "dato" },
      lavet_den: { etiket: "den dag, planen er lavet", slags: "dato", eller_ingen: true },
    },
    svar: { __proto__: null,
      "lav_beskæftigelsesplan": {
        etiket: "Kommunen laver en beskæftigelsesplan",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.lav_beskæftigelsesplan,
        gælder: regler.lav_beskæftigelsesplan__gælder,
        frist: regler.lav_beskæftigelsesplan__frist,
      },
    },
  },
  Besparelse: { __proto__: null,
    navn: "Besparelse",
    etiket: "besparelsen",
    helheder: ["Budgetår"],
    felter: { __proto__: null,
      besparet: { etiket: "besparelsen i 2020-priser", slags: "beløb" },
      delaftale: { etiket: "den aftale, besparelsen følger af", slags: "kode", kode: "Delaftale" },
      "på_jobcentrenes_område": {
        etiket: "besparelsen ligger inden for jobcentrenes samlede indsatsområde",
        slags: "ja_nej",
      },
    },
    svar: { __proto__: null,
      regnes_med_i_besparelsen: {
        etiket: "besparelsen regnes med",
        slags: "ja_nej",
        af: regler.Besparelse__regnes_med_i_besparelsen,
      },
    },
  },
  Borger: { __proto__: null,
    navn: "Borger",
    etiket: "borgeren",
    helheder: ["A_kasse", "Kommune"],
    felter: { __proto__: null,
      ydelse: { etiket: "borgerens ydelse", slags: "kode", kode: "Ydelse" },
      gruppe: { etiket: "borgerens gruppe", slags: "kode", kode: "Gruppe" },
      ledig_fra: { etiket: "første ledighedsdag", slags: "dato", eller_ingen: true },
      "tre_måneder_nået": {
        etiket: "sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)",
        slags: "dato",
        eller_ingen: true,
      },
      "seks_måneder_nået": {
        etiket: "sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)",
        slags: "dato",
        eller_ingen: true,
      },
      visiteret_til_kommunen: { etiket: "borgeren er visiteret til kommunen", slags: "ja_nej" },
      undtaget_af_myndigheden: {
        etiket: "myndigheden har undtaget borgeren fra krav om samtaler og aktivering",
        slags: "ja_nej",
      },
      omfattet_af_arbejdspligt: { etiket: "borgeren er omfattet af arbejdspligt", slags: "ja_nej" },
      "bistået_med_job": { etiket: "a-kassen har bistået borgeren med at finde job", slags: "ja_nej" },
      sygemeldt_fra: { etiket: "første sygedag", slags: "dato", eller_ingen: true },
      har_arbejdsgiver: { etiket: "borgeren har en arbejdsgiver", slags: "ja_nej" },
      har_job_at_vende_tilbage_til: { etiket: "borgeren har et job at vende tilbage til", slags: "ja_nej" },
      "fravær_efter_borgeren": {
        etiket: "borgerens forventning til hele sygefraværet",
        slags: "varighed",
        enhed: "weeks",
      },
      "fravær_efter_arbejdsgiveren": {
        etiket: "arbejdsgiverens forventning til hele sygefraværet",
        slags: "varighed",
        enhed: "weeks",
      },
      "besluttet_opfølgning": { etiket: "kommunen har besluttet at følge op alligevel", slags: "ja_nej" },
      samtaler: { etiket: "borgerens samtaler", slags: "liste", begreb: "Samtale" },
      "fire_måneder_nået": {
        etiket: "sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)",
        slags: "dato",
        eller_ingen: true,
      },
      tilbud: { etiket: "borgerens tilbud", slags: "liste", begreb: "Tilbud" },
      "ordinære_timer": { etiket: "ordinære løntimer i de seneste 12 måneder", slags: "timer" },
      i_integrationsprogram: {
        etiket: "borgeren er udlænding i program efter integrationsloven",
        slags: "ja_nej",
      },
      beder_om_vejledning_om_seks_uger: {
        etiket: "borgeren beder om vejledning om seks ugers jobrettet uddannelse",
        slags: "ja_nej",
      },
      vejledt_om_seks_uger: {
        etiket: "borgeren er vejledt om seks ugers jobrettet uddannelse",
        slags: "ja_nej",
      },
      har_min_plan: { etiket: "borgeren har en Min Plan", slags: "ja_nej" },
      status_i_min_plan: {
        etiket: "Min Plan rummer status for påbegyndte og afsluttede indsatser",
        slags: "ja_nej",
      },
      "lovens_målgruppe": {
        etiket: "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats",
        slags: "heltal",
        eller_ingen: true,
      },
      seneste_afklaring: { etiket: "dagen for den seneste afklaring", slags: "dato", eller_ingen: true },
      "ressourceforløb": { etiket: "borgerens ressourceforløb", slags: "liste", begreb: "Ressourceforløb" },
      pauser: { etiket: "borgerens pauser", slags: "liste", begreb: "Pause" },
      "nummer_i_forsøget": {
        etiket: "borgerens nummer blandt deltagerne i forsøget med frit valg",
        slags: "heltal",
      },
      "har_valgt_aktør": {
        etiket: "borgeren har valgt sit kontaktforløb i forsøget med frit valg",
        slags: "ja_nej",
      },
      "valgt_aktør": { etiket: "den, borgeren har valgt", slags: "kode", kode: "Myndighed" },
      behov_for_vejledning: {
        etiket: "Er der behov for øvrig vejledning og opkvalificering?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "kommune",
      },
      "grund_til_opfølgning": {
        etiket: "Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "kommune",
      },
      jobrettet_indsats_bedst: {
        etiket: "Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "kommune",
      },
      kan_selv: {
        etiket: "Kan borgeren godt selv?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "ansvarlig_myndighed",
      },
      "tvivl_om_rådighed": {
        etiket: "Er der tvivl om, hvorvidt borgeren står til rådighed?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "a_kasse",
      },
    },
    svar: { __proto__: null,
      a_kassens_jobsamtaler: {
        etiket: "A-kassen holder sine jobsamtaler i de første tre måneder",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.a_kassens_jobsamtaler,
        gælder: regler.a_kassens_jobsamtaler__gælder,
        frist: regler.a_kassens_jobsamtaler__frist,
      },
      afklaring_senest: {
        etiket: "sidste dag for den næste årlige afklaring",
        slags: "dato",
        eller_ingen: true,
        af: (borger) => resultat(
        612,
        borger,
        [
          regler.afklaring_efter_den_seneste(borger),
          regler.første_afklaring(borger),
          regler.Borger__afklaring_senest__ellers(borger),
        ],
      ),
      },
      aktiveret: {
        etiket: "aktiveret inden for de seneste 12 måneder",
        slags: "ja_nej",
        af: regler.Borger__aktiveret,
      },
      aktiveret_med_timer: {
        etiket: "aktiveret ved ordinære timer",
        slags: "ja_nej",
        af: regler.Borger__aktiveret_med_timer,
      },
      andre_problemer_end_ledighed: {
        etiket: "borgere, der har andre problemer end ledighed",
        slags: "ja_nej",
        af: regler.Borger__andre_problemer_end_ledighed,
      },
      ansvarlig_myndighed: {
        etiket: "den myndighed, der har ansvaret for kontaktforløbet",
        slags: "kode",
        kode: "Myndighed",
        af: (borger) => resultat(
        613,
        borger,
        [
          regler.a_kassen_har_ansvaret_i_a_kasseforsøget(borger),
          regler.a_kassen_har_ansvaret_i_forsøget(borger),
          regler.borgerens_valgte_aktør(borger),
          regler.a_kassen_har_ansvaret(borger),
          regler.Borger__ansvarlig_myndighed__ellers(borger),
        ],
      ),
      },
      bevillingsmyndighed: {
        etiket: "den myndighed, der bevilger tilbud",
        slags: "kode",
        kode: "Myndighed",
        af: (borger) => resultat(614, borger, [regler.kommunen_bevilger(borger)]),
      },
      bistand_til_borgeren: {
        etiket: "A-kassen bistår borgeren med at finde job",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.bistand_til_borgeren,
        gælder: regler.bistand_til_borgeren__gælder,
      },
      dagpengemodtager: {
        etiket: "dagpengemodtagere",
        slags: "ja_nej",
        af: regler.Borger__dagpengemodtager,
      },
      "deltager_i_storskalaforsøg": {
        etiket: "deltagere i storskalaforsøget",
        slags: "ja_nej",
        af: regler.Borger__deltager_i_storskalaforsøg,
      },
      "fire_måneder_til": {
        etiket: "sidste dag i de første fire måneders ledighed",
        slags: "dato",
        eller_ingen: true,
        af: (borger) => resultat(
        615,
        borger,
        [
          regler.fire_måneder_efter_kalenderen(borger),
          regler.fire_måneder_sammenlagt(borger),
          regler.Borger__fire_måneder_til__ellers(borger),
        ],
      ),
      },
      "forventet_fravær": {
        etiket: "det forventede sygefravær",
        slags: "varighed",
        enhed: "weeks",
        af: (borger) => resultat(616, borger, [regler.Borger__forventet_fravær__er(borger)]),
      },
      fri_for_aktivering_som_undtaget: {
        etiket: "Den, der er undtaget, har ikke pligt til at deltage i aktivering",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.fri_for_aktivering_som_undtaget,
        gælder: regler.fri_for_aktivering_som_undtaget__gælder,
      },
      fri_for_samtaler: {
        etiket: "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.fri_for_samtaler,
        gælder: regler.fri_for_samtaler__gælder,
      },
      fri_i_pausen: {
        etiket: "Borgeren er fri for kontakt og aktiveringstilbud i pausen",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.fri_i_pausen,
        gælder: regler.fri_i_pausen__gælder,
      },
      "få_årlig_afklaring": {
        etiket: "Borgeren får en årlig afklaring",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.få_årlig_afklaring,
        gælder: regler.få_årlig_afklaring__gælder,
      },
      "følg_op_alligevel": {
        etiket: "Kommunen kan beslutte at følge op alligevel",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.følg_op_alligevel,
        gælder: regler.følg_op_alligevel__gælder,
      },
      giv_jobrettet_indsats: {
        etiket: "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.giv_jobrettet_indsats,
        gælder: regler.giv_jobrettet_indsats__gælder,
      },
      "giv_øvrig_vejledning": {
        etiket: "Kommunen kan give øvrig vejledning og opkvalificering",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.giv_øvrig_vejledning,
        gælder: regler.giv_øvrig_vejledning__gælder,
      },
      "har_frit_valg_af_aktør": {
        etiket: "deltagere i forsøget med frit valg",
        slags: "ja_nej",
        af: regler.Borger__har_frit_valg_af_aktør,
      },
      "har_fået_ret_og_pligt_tilbud": {
        etiket: "borgeren har fået et ret og pligt-tilbud",
        slags: "ja_nej",
        af: regler.Borger__har_fået_ret_og_pligt_tilbud,
      },
      hold_jobsamtaler: {
        etiket: "De krævede jobsamtaler holdes",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_jobsamtaler,
        gælder: regler.hold_jobsamtaler__gælder,
        frist: regler.hold_jobsamtaler__frist,
      },
      "hold_opfølgninger": {
        etiket: "Kommunen holder de krævede opfølgninger",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_opfølgninger,
        gælder: regler.hold_opfølgninger__gælder,
        frist: regler.hold_opfølgninger__frist,
      },
      hold_status_i_min_plan: {
        etiket: "Min Plan rummer status for indsatser",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_status_i_min_plan,
        gælder: regler.hold_status_i_min_plan__gælder,
      },
      "hold_årlig_afklaring": {
        etiket: "Kommunen holder en årlig afklaring",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_årlig_afklaring,
        gælder: regler.hold_årlig_afklaring__gælder,
        frist: regler.hold_årlig_afklaring__frist,
      },
      "hos_valgt_aktør": {
        etiket: "borgeren har valgt sit kontaktforløb",
        slags: "ja_nej",
        af: regler.Borger__hos_valgt_aktør,
      },
      "i_de_første_fire_måneder": {
        etiket: "i de første fire måneders ledighed",
        slags: "ja_nej",
        af: regler.Borger__i_de_første_fire_måneder,
      },
      "i_de_første_tre_måneder": {
        etiket: "i de første tre måneders ledighed",
        slags: "ja_nej",
        af: regler.Borger__i_de_første_tre_måneder,
      },
      "i_en_af_lovens_målgrupper": {
        etiket: "borgeren hører til en af lovens målgrupper",
        slags: "ja_nej",
        af: regler.Borger__i_en_af_lovens_målgrupper,
      },
      "i_kontaktforløbet": {
        etiket: "i kontaktforløbet, de første seks måneders ledighed",
        slags: "ja_nej",
        af: regler.Borger__i_kontaktforløbet,
      },
      i_pause: { etiket: "borgeren har pause", slags: "ja_nej", af: regler.Borger__i_pause },
      i_program_efter_integrationsloven: {
        etiket: "udlændinge i program efter integrationsloven",
        slags: "ja_nej",
        af: regler.Borger__i_program_efter_integrationsloven,
      },
      "indgår_i_fokusmål": {
        etiket: "borgeren indgår i fokusmålet",
        slags: "ja_nej",
        af: regler.Borger__indgår_i_fokusmål,
      },
      "indkald_om_rådighed": {
        etiket: "A-kassen kan indkalde til en samtale om rådighed",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.indkald_om_rådighed,
        gælder: regler.indkald_om_rådighed__gælder,
      },
      kommunens_jobsamtaler: {
        etiket: "Kommunen holder sine jobsamtaler i de første seks måneder",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.kommunens_jobsamtaler,
        gælder: regler.kommunens_jobsamtaler__gælder,
        frist: regler.kommunens_jobsamtaler__frist,
      },
      "kontanthjælpsmodtager": {
        etiket: "kontanthjælpsmodtagere",
        slags: "ja_nej",
        af: regler.Borger__kontanthjælpsmodtager,
      },
      "kort_sygefravær": {
        etiket: "et forventet sygefravær på mindre end 26 uger",
        slags: "ja_nej",
        af: regler.Borger__kort_sygefravær,
      },
      "krævede_hos_a_kassen": {
        etiket: "antal krævede jobsamtaler i a-kassen",
        slags: "heltal",
        af: (borger) => resultat(
        617,
        borger,
        [
          regler.to_hos_a_kassen(borger),
          regler.tre_hos_a_kassen(borger),
          regler.Borger__krævede_hos_a_kassen__ellers(borger),
        ],
      ),
      },
      "krævede_hos_kommunen": {
        etiket: "antal krævede jobsamtaler i kommunen",
        slags: "heltal",
        af: (borger) => resultat(
        618,
        borger,
        [regler.resten_hos_kommunen__dog_1(borger), regler.resten_hos_kommunen(borger)],
      ),
      },
      "krævede_opfølgninger": {
        etiket: "antal krævede opfølgninger hos kommunen i det første halve år",
        slags: "heltal",
        eller_ingen: true,
        af: (borger) => resultat(
        619,
        borger,
        [
          regler.en_opfølgning(borger),
          regler.ingen_opfølgning(borger),
          regler.fire_opfølgninger(borger),
          regler.Borger__krævede_opfølgninger__ellers(borger),
        ],
      ),
      },
      "krævede_samtaler": {
        etiket: "antal krævede jobsamtaler i de første seks måneders ledighed",
        slags: "heltal",
        af: (borger) => resultat(
        620,
        borger,
        [
          regler.en_samtale(borger),
          regler.fire_jobsamtaler__dog_1(borger),
          regler.fire_samtaler_hidtil(borger),
          regler.fire_samtaler_længere_fra(borger),
          regler.ni_samtaler(borger),
          regler.seks_jobsamtaler(borger),
          regler.fire_jobsamtaler(borger),
          regler.Borger__krævede_samtaler__ellers(borger),
        ],
      ),
      },
      "længere_fra_arbejdsmarkedet": {
        etiket: "borgere længere fra arbejdsmarkedet",
        slags: "ja_nej",
        af: regler.Borger__længere_fra_arbejdsmarkedet,
      },
      nej_til_aktiveringstilbud: {
        etiket: "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.nej_til_aktiveringstilbud,
        gælder: regler.nej_til_aktiveringstilbud__gælder,
      },
      "ny_ledig_i_forsøgsperioden": {
        etiket: "ny ledig på dagpenge, mens forsøgene løber",
        slags: "ja_nej",
        af: regler.Borger__ny_ledig_i_forsøgsperioden,
      },
      pause_ved_fristen: {
        etiket: "borgeren har pause den dag, de seks måneder slutter",
        slags: "ja_nej",
        af: regler.Borger__pause_ved_fristen,
      },
      "på_uddannelseshjælp": {
        etiket: "personer på uddannelseshjælp",
        slags: "ja_nej",
        af: regler.Borger__på_uddannelseshjælp,
      },
      regnes_med_hos_a_kassen: {
        etiket: "regnes med hos a-kassen",
        slags: "ja_nej",
        af: regler.Borger__regnes_med_hos_a_kassen,
      },
      regnes_med_hos_kommunen: {
        etiket: "regnes med hos kommunen",
        slags: "ja_nej",
        af: regler.Borger__regnes_med_hos_kommunen,
      },
      regnes_med_i_hver_fjerde: {
        etiket: "regnes med, når hver fjerde gøres op",
        slags: "ja_nej",
        af: regler.Borger__regnes_med_i_hver_fjerde,
      },
      "seks_måneder_til": {
        etiket: "sidste dag i de første seks måneders ledighed",
        slags: "dato",
        eller_ingen: true,
        af: (borger) => resultat(
        621,
        borger,
        [
          regler.seks_måneder_efter_kalenderen(borger),
          regler.seks_måneder_sammenlagt(borger),
          regler.Borger__seks_måneder_til__ellers(borger),
        ],
      ),
      },
      "sygemeldt_fra_beskæftigelse": {
        etiket: "sygemeldte fra beskæftigelse",
        slags: "ja_nej",
        af: regler.Borger__sygemeldt_fra_beskæftigelse,
      },
      "tre_måneder_til": {
        etiket: "sidste dag i de første tre måneders ledighed",
        slags: "dato",
        eller_ingen: true,
        af: (borger) => resultat(
        622,
        borger,
        [
          regler.tre_måneder_efter_kalenderen(borger),
          regler.tre_måneder_sammenlagt(borger),
          regler.Borger__tre_måneder_til__ellers(borger),
        ],
      ),
      },
      "tæt_på_arbejdsmarkedet": {
        etiket: "borgere tæt på arbejdsmarkedet",
        slags: "ja_nej",
        af: regler.Borger__tæt_på_arbejdsmarkedet,
      },
      "uddannelsespålæg": {
        etiket: "uddannelsespålægget, som det gælder for borgeren",
        slags: "kode",
        kode: "Uddannelsespålæg",
        eller_ingen: true,
        af: (borger) => resultat(
        623,
        borger,
        [
          regler.pålæg_lempet(borger),
          regler.pålæg_uden_lempelse__dog_1(borger),
          regler.pålæg_uden_lempelse(borger),
          regler.Borger__uddannelsespålæg__ellers(borger),
        ],
      ),
      },
      "ukompliceret_forløb": {
        etiket: "et ukompliceret forløb",
        slags: "ja_nej",
        af: regler.Borger__ukompliceret_forløb,
      },
      undtag_den_ledige: {
        etiket: "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.undtag_den_ledige,
        gælder: regler.undtag_den_ledige__gælder,
      },
      vejled_om_seks_uger: {
        etiket: "Kommunen vejleder om seks ugers jobrettet uddannelse",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.vejled_om_seks_uger,
        gælder: regler.vejled_om_seks_uger__gælder,
      },
      "vælg_kontaktforløb": {
        etiket: "Borgeren vælger mellem kommunen, a-kassen og en anden aktør",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.vælg_kontaktforløb,
        gælder: regler.vælg_kontaktforløb__gælder,
      },
    },
  },
  "Budgetår": { __proto__: null,
    navn: "Budgetår",
    etiket: "budgetåret",
    helheder: [],
    felter: { __proto__: null,
      "første_dag": { etiket: "første dag i budgetåret", slags: "dato" },
      besparelser: { etiket: "årets besparelser", slags: "liste", begreb: "Besparelse" },
      "driftsudgift_før": { etiket: "årlig udgift til jobcenterdrift før nedsættelsen", slags: "beløb" },
      driftsudgift: { etiket: "årets udgift til jobcenterdrift i samme priser", slags: "beløb" },
    },
    svar: { __proto__: null,
      "nå_besparelsen": {
        etiket: "Årets besparelse på beskæftigelsesindsatsen nås",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.nå_besparelsen,
        gælder: regler.nå_besparelsen__gælder,
        frist: regler.nå_besparelsen__frist,
      },
      samlet_besparelse: {
        etiket: "årets samlede besparelse på beskæftigelsesindsatsen",
        slags: "beløb",
        af: (budgetår) => resultat(624, budgetår, [regler.Budgetår__samlet_besparelse__er(budgetår)]),
      },
      "sparet_på_drift": {
        etiket: "årets nedsættelse af udgiften til jobcenterdrift",
        slags: "beløb",
        af: (budgetår) => resultat(625, budgetår, [regler.Budgetår__sparet_på_drift__er(budgetår)]),
      },
      "sænk_driftsudgiften": {
        etiket: "Udgifterne til jobcenterdrift sænkes",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.sænk_driftsudgiften,
        gælder: regler.sænk_driftsudgiften__gælder,
        frist: regler.sænk_driftsudgiften__frist,
      },
    },
  },
  Henvendelse: { __proto__: null,
    navn: "Henvendelse",
    etiket: "henvendelsen",
    helheder: ["A_kasse"],
    felter: { __proto__: null,
      modtaget: { etiket: "den dag, henvendelsen er modtaget", slags: "dato" },
      om_rekruttering: {
        etiket: "arbejdsgiveren beder om hjælp til rekruttering eller jobformidling",
        slags: "ja_nej",
      },
      "bistået": { etiket: "a-kassen har bistået arbejdsgiveren", slags: "ja_nej" },
    },
    svar: { __proto__: null,
      bistand_til_arbejdsgiveren: {
        etiket: "A-kassen bistår arbejdsgivere med rekruttering og jobformidling",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.bistand_til_arbejdsgiveren,
        gælder: regler.bistand_til_arbejdsgiveren__gælder,
      },
    },
  },
  Kommune: { __proto__: null,
    navn: "Kommune",
    etiket: "kommunen",
    helheder: [],
    felter: { __proto__: null,
      borgere: { etiket: "kommunens borgere i indsatsen", slags: "liste", begreb: "Borger" },
      "resultatmål_nået": { etiket: "kommunen når sit resultatmål", slags: "ja_nej" },
      ekstern_gennemgang_holdt: { etiket: "kommunens sager er gennemgået eksternt", slags: "ja_nej" },
      "møde_hos_ministeren_holdt": { etiket: "kommunen har været til møde hos ministeren", slags: "ja_nej" },
      har_jobcenter: { etiket: "kommunen har et jobcenter", slags: "ja_nej" },
      indgange_for_virksomheder: {
        etiket: "antal indgange til kommunens virksomhedsservice",
        slags: "heltal",
      },
      "med_i_trepartsforsøget": {
        etiket: "kommunen er med i trepartsforsøget om uddannelsespålæg",
        slags: "ja_nej",
      },
      har_frit_valg: { etiket: "kommunen er udpeget til forsøget med frit valg", slags: "ja_nej" },
      klar_og_tydelig_indgang: {
        etiket: "Er indgangen til virksomhedsservice klar og tydelig?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "kommune",
      },
    },
    svar: { __proto__: null,
      andel_aktiverede: {
        etiket: "andelen af borgere, der er aktiveret inden for de seneste 12 måneder",
        slags: "procent",
        eller_ingen: true,
        af: (kommune) => resultat(626, kommune, [regler.Kommune__andel_aktiverede__er(kommune)]),
      },
      bestem_organisering: {
        etiket: "Kommunen bestemmer selv, hvordan indsatsen er organiseret",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.bestem_organisering,
        gælder: regler.bestem_organisering__gælder,
      },
      brug_andre_forvaltninger: {
        etiket: "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.brug_andre_forvaltninger,
        gælder: regler.brug_andre_forvaltninger__gælder,
      },
      ekstern_sagsgennemgang: {
        etiket: "En kommune i skærpet tilsyn får sine sager gennemgået eksternt",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.ekstern_sagsgennemgang,
        gælder: regler.ekstern_sagsgennemgang__gælder,
      },
      hav_en_indgang: {
        etiket: "Kommunen har én klar og tydelig indgang for virksomheder",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hav_en_indgang,
        gælder: regler.hav_en_indgang__gælder,
      },
      hav_jobcenter: {
        etiket: "Kommunen har et jobcenter",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hav_jobcenter,
        gælder: regler.hav_jobcenter__gælder,
      },
      "i_skærpet_tilsyn": {
        etiket: "kommunen er i skærpet tilsyn",
        slags: "ja_nej",
        af: regler.Kommune__i_skærpet_tilsyn,
      },
      "kommunen_undtager_højst_hver_fjerde": {
        etiket: "Kommunen undtager højst hver fjerde",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.kommunen_undtager_højst_hver_fjerde,
        gælder: regler.kommunen_undtager_højst_hver_fjerde__gælder,
      },
      "læg_indsatsen_sammen": {
        etiket: "Kommunen kan lægge indsatsen sammen med socialforvaltningen",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.læg_indsatsen_sammen,
        gælder: regler.læg_indsatsen_sammen__gælder,
      },
      "møde_hos_ministeren": {
        etiket: "En kommune i skærpet tilsyn kommer til møde hos ministeren",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.møde_hos_ministeren,
        gælder: regler.møde_hos_ministeren__gælder,
      },
      "nå_fokusmålet": {
        etiket: "Kommunen når fokusmålet for aktivering",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.nå_fokusmålet,
        gælder: regler.nå_fokusmålet__gælder,
      },
      "under_fokusmålet": {
        etiket: "kommunen er under fokusmålet",
        slags: "ja_nej",
        af: regler.Kommune__under_fokusmålet,
      },
    },
  },
  "Måling": { __proto__: null,
    navn: "Måling",
    etiket: "målingen af en kommune, en a-kasse eller en anden aktør",
    helheder: [],
    felter: { __proto__: null,
      "målt_den": { etiket: "den dag, der måles", slags: "dato" },
      "måler_arbejde_eller_uddannelse": {
        etiket: "målingen viser, om borgerne kommer i arbejde eller uddannelse",
        slags: "ja_nej",
      },
    },
    svar: { __proto__: null,
      "mål_på_resultater": {
        etiket: "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.mål_på_resultater,
        gælder: regler.mål_på_resultater__gælder,
      },
    },
  },
  Pause: { __proto__: null,
    navn: "Pause",
    etiket: "pausen",
    helheder: ["Borger"],
    felter: { __proto__: null,
      begynder: { etiket: "pausens første dag", slags: "dato" },
      slutter: { etiket: "pausens sidste dag, som kommunen har fastsat den", slags: "dato" },
      besluttet: { etiket: "kommunen har besluttet pausen", slags: "ja_nej" },
      uden_gavn: {
        etiket: "Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "borger.kommune",
      },
    },
    svar: { __proto__: null,
      giv_for_lang_pause: {
        etiket: "Kommunen giver ikke pause i mere end seks måneder ad gangen",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.giv_for_lang_pause,
        gælder: regler.giv_for_lang_pause__gælder,
      },
      giv_pause: {
        etiket: "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.giv_pause,
        gælder: regler.giv_pause__gælder,
      },
      "højst_seks_måneder": {
        etiket: "pausen er på højst seks måneder",
        slags: "ja_nej",
        af: regler.Pause__højst_seks_måneder,
      },
      varer_til: {
        etiket: "den sidste dag, pausen har virkning",
        slags: "dato",
        af: (pause) => resultat(627, pause, [regler.pausen_varer(pause)]),
      },
    },
  },
  "Ressourceforløb": { __proto__: null,
    navn: "Ressourceforløb",
    etiket: "ressourceforløbet",
    helheder: ["Borger"],
    felter: { __proto__: null,
      bevilget: { etiket: "den dag, forløbet er bevilget", slags: "dato" },
      i_gang: { etiket: "forløbet er i gang", slags: "ja_nej" },
    },
    svar: { __proto__: null,
      "bevilg_ressourceforløb": {
        etiket: "Kommunen kan bevilge et ressourceforløb",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.bevilg_ressourceforløb,
        gælder: regler.bevilg_ressourceforløb__gælder,
      },
      "fuldfør_ressourceforløb": {
        etiket: "Et løbende ressourceforløb fuldføres efter de hidtidige regler",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.fuldfør_ressourceforløb,
        gælder: regler.fuldfør_ressourceforløb__gælder,
      },
    },
  },
  Samtale: { __proto__: null,
    navn: "Samtale",
    etiket: "samtalen",
    helheder: ["Borger"],
    felter: { __proto__: null,
      dato: { etiket: "samtalens dato", slags: "dato" },
      art: { etiket: "samtalens art", slags: "kode", kode: "Samtaleart" },
      afholder: { etiket: "den myndighed, der holder samtalen", slags: "kode", kode: "Myndighed" },
      afholdt: { etiket: "samtalen er holdt", slags: "ja_nej" },
      a_kassen_deltager: { etiket: "a-kassen deltager i kommunens samtale", slags: "ja_nej" },
      "ønsker_a_kassen_med": { etiket: "borgeren ønsker a-kassen med", slags: "ja_nej" },
      valgt_form: { etiket: "den form, borgeren har valgt", slags: "kode", kode: "Samtaleform" },
      holdt_som: { etiket: "den form, samtalen blev holdt i", slags: "kode", kode: "Samtaleform" },
      besluttet_fysisk: {
        etiket: "myndigheden har besluttet, at samtalen skal være fysisk",
        slags: "ja_nej",
      },
      behov_for_fysisk: {
        etiket: "Er der efter en konkret vurdering brug for en fysisk samtale?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "afholder",
      },
    },
    svar: { __proto__: null,
      a_kassen_med_i_fjerde_samtale: {
        etiket: "Borgeren kan få a-kassen med i den fjerde samtale",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.a_kassen_med_i_fjerde_samtale,
        gælder: regler.a_kassen_med_i_fjerde_samtale__gælder,
      },
      beslut_fysisk_samtale: {
        etiket: "Myndigheden kan beslutte, at samtalen skal være fysisk",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.beslut_fysisk_samtale,
        gælder: regler.beslut_fysisk_samtale__gælder,
      },
      digital_samtale: {
        etiket: "Borgeren kan vælge en personlig digital samtale",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.digital_samtale,
        gælder: regler.digital_samtale__gælder,
      },
      fjerde_jobsamtale: {
        etiket: "den fjerde jobsamtale",
        slags: "ja_nej",
        af: regler.Samtale__fjerde_jobsamtale,
      },
      "første_samtale": { etiket: "den første samtale", slags: "ja_nej", af: regler.Samtale__første_samtale },
      hold_i_rette_form: {
        etiket: "Samtalen holdes i den form, der følger af reglerne",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_i_rette_form,
        gælder: regler.hold_i_rette_form__gælder,
      },
      i_borgerens_pause: {
        etiket: "samtalen ligger i borgerens pause",
        slags: "ja_nej",
        af: regler.Samtale__i_borgerens_pause,
      },
      "i_seksmånedersperioden": {
        etiket: "holdt i de første seks måneders ledighed",
        slags: "ja_nej",
        af: regler.Samtale__i_seksmånedersperioden,
      },
      "i_tremånedersperioden": {
        etiket: "holdt i de første tre måneders ledighed",
        slags: "ja_nej",
        af: regler.Samtale__i_tremånedersperioden,
      },
      "ingen_fællessamtaler": {
        etiket: "A-kassen er ikke med i kommunens samtaler",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.ingen_fællessamtaler,
        gælder: regler.ingen_fællessamtaler__gælder,
      },
      "mød_til_jobsamtale": {
        etiket: "Borgeren møder til de obligatoriske samtaler",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.mød_til_jobsamtale,
        gælder: regler.mød_til_jobsamtale__gælder,
        frist: regler.mød_til_jobsamtale__frist,
      },
      samtaleform: {
        etiket: "samtalens form",
        slags: "kode",
        kode: "Samtaleform",
        af: (samtale) => resultat(
        628,
        samtale,
        [regler.borgerens_valg(samtale), regler.Samtale__samtaleform__ellers(samtale)],
      ),
      },
      "tæller_med": {
        etiket: "samtalen tæller med blandt de krævede",
        slags: "ja_nej",
        af: regler.Samtale__tæller_med,
      },
    },
  },
  Sanktion: { __proto__: null,
    navn: "Sanktion",
    etiket: "sanktionen",
    helheder: ["Borger"],
    felter: { __proto__: null,
      dato: { etiket: "den dag, kommunen afgør spørgsmålet om sanktion", slags: "dato" },
      besluttet: { etiket: "kommunen har besluttet sanktionen", slags: "ja_nej" },
      tillid_brudt: {
        etiket: "Er tilliden mellem sagsbehandler og borger brudt?",
        slags: "ja_nej",
        er_skøn: true,
        udøves_af: "borger.kommune",
      },
    },
    svar: { __proto__: null,
      sanktion_uden_brud: {
        etiket: "Kommunen sanktionerer ikke, medmindre tilliden er brudt",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.sanktion_uden_brud,
        gælder: regler.sanktion_uden_brud__gælder,
      },
      sanktion_ved_brud: {
        etiket: "Kommunen kan sanktionere, når tilliden er brudt",
        slags: "status",
        status: ["består", "består ikke", true, false],
        ret: true,
        af: regler.sanktion_ved_brud,
        gælder: regler.sanktion_ved_brud__gælder,
      },
    },
  },
  Tilbud: { __proto__: null,
    navn: "Tilbud",
    etiket: "tilbuddet",
    helheder: ["Borger"],
    attributter: { begyndt: "begyndt_" },
    felter: { __proto__: null,
      art: { etiket: "tilbuddets art", slags: "kode", kode: "Tilbudsart" },
      begyndt: { etiket: "tilbuddets første dag", slags: "dato" },
      sluttet: { etiket: "tilbuddets sidste dag", slags: "dato", eller_ingen: true },
      bevilget_af: { etiket: "den, der har bevilget tilbuddet", slags: "kode", kode: "Myndighed" },
    },
    svar: { __proto__: null,
      effektivt_redskab: {
        etiket: "et effektivt redskab",
        slags: "ja_nej",
        af: regler.Tilbud__effektivt_redskab,
      },
      "i_de_seneste_tolv_måneder": {
        etiket: "tilbuddet har været i gang inden for de seneste 12 måneder",
        slags: "ja_nej",
        af: regler.Tilbud__i_de_seneste_tolv_måneder,
      },
      kun_kommunen_bevilger: {
        etiket: "Andre end kommunen bevilger ikke tilbud",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.kun_kommunen_bevilger,
        gælder: regler.kun_kommunen_bevilger__gælder,
      },
      medregning: {
        etiket: "tilbuddets medregning som ret og pligt-tilbud",
        slags: "kode",
        kode: "Medregning",
        af: (tilbud) => resultat(
        629,
        tilbud,
        [
          regler.vejledning_talte_med(tilbud),
          regler.vejledning_tæller_for_uddannelseshjælp(tilbud),
          regler.vejledning_tæller_igen(tilbud),
          regler.vejledning_tæller_ikke_med(tilbud),
          regler.Tilbud__medregning__ellers(tilbud),
        ],
      ),
      },
      "tæller_i_fokusmål": {
        etiket: "tilbuddet tæller i fokusmålet",
        slags: "ja_nej",
        af: regler.Tilbud__tæller_i_fokusmål,
      },
    },
  },
  "Udmøntning": { __proto__: null,
    navn: "Udmøntning",
    etiket: "udmøntningen af aftalen",
    helheder: [],
    felter: { __proto__: null,
      kl_inddraget: { etiket: "KL er inddraget", slags: "ja_nej" },
      dak_inddraget: { etiket: "Danske A-kasser er inddraget", slags: "ja_nej" },
      hotline_i_drift: {
        etiket: "styrelsen har en hotline til vejledning om virksomhedspraktik",
        slags: "ja_nej",
      },
      "set_på_støtte_den": {
        etiket: "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes",
        slags: "dato",
        eller_ingen: true,
      },
      "refusion_ændret": { etiket: "refusionssystemet er ændret", slags: "ja_nej" },
      "bevillingsansvar_ændret": { etiket: "bevillingsansvaret er ændret", slags: "ja_nej" },
      "finansiering_ændret": { etiket: "finansieringen er ændret", slags: "ja_nej" },
      byrden_analyseret_den: {
        etiket: "den dag, analysen af registreringsbyrden er færdig",
        slags: "dato",
        eller_ingen: true,
      },
      "vejledning_undersøgt_den": {
        etiket: "den dag, undersøgelsen af vejledning er færdig",
        slags: "dato",
        eller_ingen: true,
      },
    },
    svar: { __proto__: null,
      analyser_registreringsbyrden: {
        etiket: "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.analyser_registreringsbyrden,
        gælder: regler.analyser_registreringsbyrden__gælder,
        frist: regler.analyser_registreringsbyrden__frist,
      },
      hold_hotline: {
        etiket: "Styrelsen har en hotline om virksomhedspraktik",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.hold_hotline,
        gælder: regler.hold_hotline__gælder,
      },
      inddrag_kl_og_dak: {
        etiket: "KL og Danske A-kasser inddrages i udmøntningen",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.inddrag_kl_og_dak,
        gælder: regler.inddrag_kl_og_dak__gælder,
      },
      "se_på_støtte": {
        etiket: "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.se_på_støtte,
        gælder: regler.se_på_støtte__gælder,
        frist: regler.se_på_støtte__frist,
      },
      "undersøg_vejledningen": {
        etiket: "Ministeriet undersøger, om vejledning kan forenkles og moderniseres",
        slags: "status",
        status: ["ikke relevant", "opfyldt", "afventer", "tilsidesat"],
        af: regler.undersøg_vejledningen,
        gælder: regler.undersøg_vejledningen__gælder,
        frist: regler.undersøg_vejledningen__frist,
      },
      "uændret_refusion_og_finansiering": {
        etiket: "Refusion, bevillingsansvar og finansiering ændres ikke",
        slags: "status",
        status: ["ikke relevant", "overholdt", "overtrådt"],
        af: regler.uændret_refusion_og_finansiering,
        gælder: regler.uændret_refusion_og_finansiering__gælder,
      },
    },
  },
};

const FORMER = former(
  [
  [],
  ["regel", "Et år efter den seneste afklaring", "12 måneder efter dagen for den seneste afklaring", "date", "afklaring_efter_den_seneste"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved vurderingsdagen", -2],
  ["dag", "vurderingsdagen", "", "date"],
  ["skæringsdato", "1. januar 2027", "", "date", "anden_fase_ikraft"],
  ["og", ["og", 177, 6], -1],
  ["sammenligning", "dagen for den seneste afklaring er tidligst 1. januar 2027", 34],
  ["oplysning", "dagen for den seneste afklaring", "", "date", "seneste_afklaring"],
  ["beregning", "12 måneder efter dagen for den seneste afklaring", "", "date"],
  ["regel", "Den første afklaring", "12 måneder efter den højeste af første ledighedsdag og 1. januar 2027", "date", "første_afklaring"],
  ["og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed, første ledighedsdag findes og (dagen for den seneste afklaring findes ikke eller dagen for den seneste afklaring er før 1. januar 2027)", -1],
  ["ikke", -12],
  ["sammenligning", "første ledighedsdag findes ikke", "første ledighedsdag findes"],
  ["oplysning", "første ledighedsdag", "", "date", "ledig_fra"],
  ["eller", ["eller", 15, 16], -1],
  ["sammenligning", "dagen for den seneste afklaring findes ikke", "dagen for den seneste afklaring findes"],
  ["sammenligning", "dagen for den seneste afklaring er før 1. januar 2027", 34],
  ["beregning", "12 måneder efter den højeste af første ledighedsdag og 1. januar 2027", "", "date"],
  ["beregning", "den højeste af første ledighedsdag og 1. januar 2027", "", "date"],
  ["regel", "sidste dag for den næste årlige afklaring", "ingen", "date", "Borger__afklaring_senest__ellers"],
  ["regel", "A-kasser i a-kasseforsøget havde ansvaret i tre måneder", "a-kassen", "code", "a_kassen_har_ansvaret_i_a_kasseforsøget"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2020 og før 1. januar 2024, bestemt ved første ledighedsdag", -2],
  ["beregning", "1 dag før 1. januar 2024", "", "date"],
  ["skæringsdato", "1. januar 2024", "", "date", "kontaktforløb_ikraft"],
  ["og", ["og", 179, 210, 25], -1],
  ["oplysning", "a-kassen var med i a-kasseforsøget 2020-2023", 12, "truth", "med_i_a_kasseforsøget"],
  ["regel", "A-kassen har ansvaret i fire måneder", "a-kassen", "code", "a_kassen_har_ansvaret_i_forsøget"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved første ledighedsdag", -2],
  ["skæringsdato", "1. januar 2027", "", "date", "forsøg_begynder"],
  ["og", ["og", 183, 204], -1],
  ["regel", "Den aktør, borgeren har valgt, har ansvaret", "den, borgeren har valgt", "code", "borgerens_valgte_aktør"],
  ["og", ["og", 200, 204], -1],
  ["oplysning", "den, borgeren har valgt", "", "code", "valgt_aktør"],
  ["regel", "A-kassen har ansvaret de første tre måneder", "a-kassen", "code", "a_kassen_har_ansvaret"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første ledighedsdag", -2],
  ["og", ["og", 179, 210], -1],
  ["undtagelse", 37],
  ["oplysning", "borgeren er visiteret til kommunen", 11, "truth", "visiteret_til_kommunen"],
  ["regel", "den myndighed, der har ansvaret for kontaktforløbet", "kommunen", "code", "Borger__ansvarlig_myndighed__ellers"],
  ["regel", "Kommunen bevilger tilbud", "kommunen", "code", "kommunen_bevilger"],
  ["regel", "De første fire måneder regnes efter kalenderen", "1 dag før 4 måneder efter første ledighedsdag", "date", "fire_måneder_efter_kalenderen"],
  ["og", "første ledighedsdag findes og måden, ledighed opgøres på er kalendermåneder fra første ledighedsdag", -1],
  ["sammenligning", "måden, ledighed opgøres på er kalendermåneder fra første ledighedsdag", 29],
  ["parameter", "måden, ledighed opgøres på", "", "code", "ledighed_opgøres_i"],
  ["beregning", "1 dag før 4 måneder efter første ledighedsdag", "", "date"],
  ["beregning", "4 måneder efter første ledighedsdag", "", "date"],
  ["regel", "De første fire måneder regnes i sammenlagt ledighed", "sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)", "date", "fire_måneder_sammenlagt"],
  ["og", "første ledighedsdag findes og måden, ledighed opgøres på er sammenlagt ledighed i timer", -1],
  ["sammenligning", "måden, ledighed opgøres på er sammenlagt ledighed i timer", 29],
  ["oplysning", "sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)", "", "date", "fire_måneder_nået"],
  ["regel", "sidste dag i de første fire måneders ledighed", "ingen", "date", "Borger__fire_måneder_til__ellers"],
  ["regel", "det forventede sygefravær", "den højeste af borgerens forventning til hele sygefraværet og arbejdsgiverens forventning til hele sygefraværet", "weeks", "Borger__forventet_fravær__er"],
  ["beregning", "den højeste af borgerens forventning til hele sygefraværet og arbejdsgiverens forventning til hele sygefraværet", "", "weeks"],
  ["oplysning", "borgerens forventning til hele sygefraværet", "", "weeks", "fravær_efter_borgeren"],
  ["oplysning", "arbejdsgiverens forventning til hele sygefraværet", "", "weeks", "fravær_efter_arbejdsgiveren"],
  ["regel", "To af de fire samtaler holdes i a-kassen", "2", "integer", "to_hos_a_kassen"],
  ["i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved første ledighedsdag", -2],
  ["skæringsdato", "1. juli 2026", "", "date", "reform_ikraft"],
  ["undtagelse", 200],
  ["regel", "Tre af de seks samtaler holdes i a-kassen", "3", "integer", "tre_hos_a_kassen"],
  ["afløst", "»To af de fire samtaler holdes i a-kassen« er begyndt at gælde", 45, "truth", "to_hos_a_kassen"],
  ["regel", "antal krævede jobsamtaler i a-kassen", "0", "integer", "Borger__krævede_hos_a_kassen__ellers"],
  ["regel", "De øvrige samtaler holdes i kommunen", "0", "integer", "resten_hos_kommunen__dog_1"],
  ["regel", "De øvrige samtaler holdes i kommunen", "antal krævede jobsamtaler i de første seks måneders ledighed minus antal krævede jobsamtaler i a-kassen", "integer", "resten_hos_kommunen"],
  ["beregning", "antal krævede jobsamtaler i de første seks måneders ledighed minus antal krævede jobsamtaler i a-kassen", "", "integer"],
  ["regel", "Én opfølgning i et kort forløb", "1", "integer", "en_opfølgning"],
  ["afløst", "»Ingen opfølgning i et kort forløb« er begyndt at gælde", 38, "truth", "ingen_opfølgning"],
  ["skæringsdato", "1. juli 2026", "", "date", "sygemeldt_ikraft"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2025, bestemt ved vurderingsdagen", -2],
  ["og", ["og", 289, 298], -1],
  ["regel", "Ingen opfølgning i et kort forløb", "0", "integer", "ingen_opfølgning"],
  ["i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved vurderingsdagen", -2],
  ["regel", "Fire opfølgninger i det første halve år", "4", "integer", "fire_opfølgninger"],
  ["regel", "antal krævede opfølgninger hos kommunen i det første halve år", "ingen", "number", "Borger__krævede_opfølgninger__ellers"],
  ["regel", "Én samtale længere fra arbejdsmarkedet", "1", "integer", "en_samtale"],
  ["skæringsdato", "1. juli 2026", "", "date", "længere_fra_ikraft"],
  ["regel", "Fire obligatoriske samtaler", "antal jobsamtaler, der kræves, selv om borgeren er undtaget", "integer", "fire_jobsamtaler__dog_1"],
  ["og", ["og", 294, 78], -1],
  ["oplysning", "myndigheden har undtaget borgeren fra krav om samtaler og aktivering", 15, "truth", "undtaget_af_myndigheden"],
  ["parameter", "antal jobsamtaler, der kræves, selv om borgeren er undtaget", "", "integer", "samtaler_trods_undtagelse"],
  ["regel", "Fire samtaler for andre tæt på arbejdsmarkedet, før reformen", "4", "integer", "fire_samtaler_hidtil"],
  ["i_kraft", "bestemmelsen gælder før 1. juli 2026, bestemt ved første ledighedsdag", -2],
  ["beregning", "1 dag før 1. juli 2026", "", "date"],
  ["og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet og borgeren hører ikke til målgruppen dagpengemodtagere", -1],
  ["ikke", -179],
  ["regel", "Fire samtaler længere fra arbejdsmarkedet, før reformen", "4", "integer", "fire_samtaler_længere_fra"],
  ["regel", "Ni samtaler", "9", "integer", "ni_samtaler"],
  ["i_kraft", "bestemmelsen gælder før 1. januar 2024, bestemt ved første ledighedsdag", -2],
  ["regel", "Seks jobsamtaler", "6", "integer", "seks_jobsamtaler"],
  ["afløst", "»Fire obligatoriske samtaler« er begyndt at gælde", 32, "truth", "fire_jobsamtaler"],
  ["regel", "Fire obligatoriske samtaler", "4", "integer", "fire_jobsamtaler"],
  ["regel", "antal krævede jobsamtaler i de første seks måneders ledighed", "0", "integer", "Borger__krævede_samtaler__ellers"],
  ["regel", "De første seks måneder regnes efter kalenderen", "1 dag før 6 måneder efter første ledighedsdag", "date", "seks_måneder_efter_kalenderen"],
  ["beregning", "1 dag før 6 måneder efter første ledighedsdag", "", "date"],
  ["beregning", "6 måneder efter første ledighedsdag", "", "date"],
  ["regel", "De første seks måneder regnes i sammenlagt ledighed", "sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)", "date", "seks_måneder_sammenlagt"],
  ["oplysning", "sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)", "", "date", "seks_måneder_nået"],
  ["regel", "sidste dag i de første seks måneders ledighed", "ingen", "date", "Borger__seks_måneder_til__ellers"],
  ["regel", "De første tre måneder regnes efter kalenderen", "1 dag før 3 måneder efter første ledighedsdag", "date", "tre_måneder_efter_kalenderen"],
  ["beregning", "1 dag før 3 måneder efter første ledighedsdag", "", "date"],
  ["beregning", "3 måneder efter første ledighedsdag", "", "date"],
  ["regel", "De første tre måneder regnes i sammenlagt ledighed", "sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)", "date", "tre_måneder_sammenlagt"],
  ["oplysning", "sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)", "", "date", "tre_måneder_nået"],
  ["regel", "sidste dag i de første tre måneders ledighed", "ingen", "date", "Borger__tre_måneder_til__ellers"],
  ["regel", "Uddannelsespålægget lempes varigt", "uddannelsespålæg, lempet varigt", "code", "pålæg_lempet"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024 og før 1. januar 2027, bestemt ved vurderingsdagen", -2],
  ["skæringsdato", "1. januar 2024", "", "date", "uddannelsespålæg_lempet"],
  ["beregning", "1 dag før 1. januar 2027", "", "date"],
  ["skæringsdato", "1. januar 2027", "", "date", "uddannelsespålæg_ophør"],
  ["regel", "Uddannelsespålæg uden lempelse", "uddannelsespålæg, lempet som forsøg", "code", "pålæg_uden_lempelse__dog_1"],
  ["i_kraft", "bestemmelsen gælder fra 1. april 2022 og før 1. januar 2024, bestemt ved vurderingsdagen", -2],
  ["skæringsdato", "1. april 2022", "", "date", "uddannelsespålæg_forsøg"],
  ["og", ["og", 274, 113], -1],
  ["oplysning", "kommunen er med i trepartsforsøget om uddannelsespålæg", 11, "truth", "med_i_trepartsforsøget"],
  ["regel", "Uddannelsespålæg uden lempelse", "uddannelsespålæg uden lempelse", "code", "pålæg_uden_lempelse"],
  ["i_kraft", "bestemmelsen gælder før 1. januar 2024, bestemt ved vurderingsdagen", -2],
  ["regel", "uddannelsespålægget, som det gælder for borgeren", "ingen", "code", "Borger__uddannelsespålæg__ellers"],
  ["regel", "årets samlede besparelse på beskæftigelsesindsatsen", "summen af besparelsen i 2020-priser for årets besparelser, hvor besparelsen regnes med", "amount", "Budgetår__samlet_besparelse__er"],
  ["medlemmer", "summen af besparelsen i 2020-priser for årets besparelser, hvor besparelsen regnes med", "", "amount", "besparelser"],
  ["oplysning", "besparelsen i 2020-priser", "", "amount", "besparet"],
  ["regel", "årets nedsættelse af udgiften til jobcenterdrift", "årlig udgift til jobcenterdrift før nedsættelsen minus årets udgift til jobcenterdrift i samme priser", "amount", "Budgetår__sparet_på_drift__er"],
  ["beregning", "årlig udgift til jobcenterdrift før nedsættelsen minus årets udgift til jobcenterdrift i samme priser", "", "amount"],
  ["oplysning", "årlig udgift til jobcenterdrift før nedsættelsen", "", "amount", "driftsudgift_før"],
  ["oplysning", "årets udgift til jobcenterdrift i samme priser", "", "amount", "driftsudgift"],
  ["regel", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder", "andelen af kommunens borgere i indsatsen, hvor borgeren er aktiveret inden for de seneste 12 måneder, regnet blandt dem, hvor borgeren indgår i fokusmålet", "percent", "Kommune__andel_aktiverede__er"],
  ["medlemmer", "andelen af kommunens borgere i indsatsen, hvor borgeren er aktiveret inden for de seneste 12 måneder, regnet blandt dem, hvor borgeren indgår i fokusmålet", "", "percent", "borgere"],
  ["regel", "Pausen varer, som kommunen har fastsat, dog højst seks måneder", "pausens sidste dag, som kommunen har fastsat den", "date", "pausen_varer"],
  ["oplysning", "pausens sidste dag, som kommunen har fastsat den", "", "date", "slutter"],
  ["beregning", "1 dag før 6 måneder efter pausens første dag", "", "date"],
  ["beregning", "6 måneder efter pausens første dag", "", "date"],
  ["oplysning", "pausens første dag", "", "date", "begynder"],
  ["regel", "Borgeren vælger samtalens form", "den form, borgeren har valgt", "code", "borgerens_valg"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved samtalens dato", -2],
  ["oplysning", "samtalens dato", "", "date", "dato"],
  ["skæringsdato", "1. januar 2023", "", "date", "digitale_samtaler_ikraft"],
  ["oplysning", "den form, borgeren har valgt", "", "code", "valgt_form"],
  ["regel", "samtalens form", "personligt fremmøde", "code", "Samtale__samtaleform__ellers"],
  ["regel", "Øvrig vejledning og opkvalificering talte med", "tæller med", "code", "vejledning_talte_med"],
  ["i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved tilbuddets første dag", -2],
  ["oplysning", "tilbuddets første dag", "", "date", "begyndt"],
  ["beregning", "1 dag før 1. januar 2023", "", "date"],
  ["skæringsdato", "1. januar 2023", "", "date", "målrettede_tilbud_ikraft"],
  ["sammenligning", "tilbuddets art er øvrig vejledning og opkvalificering", 17],
  ["oplysning", "tilbuddets art", "", "code", "art"],
  ["regel", "Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram", "tæller med", "code", "vejledning_tæller_for_uddannelseshjælp"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved tilbuddets første dag", -2],
  ["og", ["og", 142, -147], -1],
  ["eller", ["eller", 274, 240], -1],
  ["regel", "Øvrig vejledning og opkvalificering tæller igen", "tæller med", "code", "vejledning_tæller_igen"],
  ["i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved tilbuddets første dag", -2],
  ["skæringsdato", "1. juli 2026", "", "date", "øvrig_vejledning_igen"],
  ["og", "tilbuddets art er øvrig vejledning og opkvalificering, (borgeren hører til målgruppen kontanthjælpsmodtagere eller borgeren hører til målgruppen dagpengemodtagere) og borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", -1],
  ["eller", ["eller", 248, 179], -1],
  ["ikke", -240],
  ["regel", "Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge", "tæller ikke med", "code", "vejledning_tæller_ikke_med"],
  ["afløst", "»Øvrig vejledning og opkvalificering tæller igen« er begyndt at gælde", 52, "truth", "vejledning_tæller_igen"],
  ["regel", "tilbuddets medregning som ret og pligt-tilbud", "tæller med", "code", "Tilbud__medregning__ellers"],
  ["definition", "besparelsen regnes med", 18, "truth", "regnes_med_i_besparelsen"],
  ["grund", 159],
  ["og", ["og", 160, 161], -1],
  ["oplysning", "besparelsen ligger inden for jobcentrenes samlede indsatsområde", 18, "truth", "på_jobcentrenes_område"],
  ["sammenligning", "den aftale, besparelsen følger af er første delaftale eller anden delaftale", "det gælder ikke, at den aftale, besparelsen følger af er første delaftale eller den aftale, besparelsen følger af er anden delaftale"],
  ["oplysning", "den aftale, besparelsen følger af", "", "code", "delaftale"],
  ["definition", "borgeren er aktiveret inden for de seneste 12 måneder", 11, "truth", "aktiveret"],
  ["grund", 168],
  ["grund", 166],
  ["medlemmer", "for mindst én af borgerens tilbud gælder alt dette: tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", -1, "truth", "tilbud"],
  ["og", ["og", 355, 362], -1],
  ["definition", "borgeren er aktiveret ved ordinære timer", 11, "truth", "aktiveret_med_timer"],
  ["afløst", "»Det skærpede tilsyn afskaffes« er begyndt at gælde", 34, "truth", "skærpet_tilsyn_afskaffet"],
  ["skæringsdato", "1. juli 2026", "", "date", "tilsyn_ophør"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved vurderingsdagen", -2],
  ["grund", 173],
  ["og", "borgeren hører ikke til målgruppen dagpengemodtagere og ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", -1],
  ["sammenligning", "ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", 44],
  ["oplysning", "ordinære løntimer i de seneste 12 måneder", "", "hours", "ordinære_timer"],
  ["parameter", "antal ordinære løntimer, der kan tælle i stedet for aktivering", "", "hours", "timer_for_aktivering"],
  ["definition", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed", 14, "truth", "andre_problemer_end_ledighed"],
  ["grund", 254],
  ["definition", "borgeren hører til målgruppen dagpengemodtagere", 14, "truth", "dagpengemodtager"],
  ["grund", 181],
  ["sammenligning", "borgerens ydelse er dagpenge", 19],
  ["oplysning", "borgerens ydelse", "", "code", "ydelse"],
  ["definition", "borgeren hører til målgruppen deltagere i storskalaforsøget", 14, "truth", "deltager_i_storskalaforsøg"],
  ["grund", 185],
  ["og", "borgeren er ny ledig på dagpenge, mens forsøgene løber og kommunen er ikke udpeget til forsøget med frit valg", -1],
  ["ikke", -187],
  ["oplysning", "kommunen er udpeget til forsøget med frit valg", 11, "truth", "har_frit_valg"],
  ["definition", "borgeren hører til målgruppen deltagere i forsøget med frit valg", 14, "truth", "har_frit_valg_af_aktør"],
  ["grund", 190],
  ["og", ["og", 259, 187, 191], -1],
  ["sammenligning", "borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", 62],
  ["oplysning", "borgerens nummer blandt deltagerne i forsøget med frit valg", "", "integer", "nummer_i_forsøget"],
  ["parameter", "antal dagpengemodtagere, der får frit valg", "", "integer", "pladser_med_frit_valg"],
  ["definition", "borgeren har fået et ret og pligt-tilbud", 12, "truth", "har_fået_ret_og_pligt_tilbud"],
  ["grund", 196],
  ["medlemmer", "for mindst én af borgerens tilbud gælder alt dette: tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", -1, "truth", "tilbud"],
  ["og", ["og", 198, 199], -1],
  ["sammenligning", "tilbuddets første dag er senest vurderingsdagen", 24],
  ["sammenligning", "tilbuddets medregning som ret og pligt-tilbud er tæller med", 48],
  ["definition", "borgeren har valgt sit kontaktforløb", 12, "truth", "hos_valgt_aktør"],
  ["grund", 202],
  ["og", ["og", 188, 203], -1],
  ["oplysning", "borgeren har valgt sit kontaktforløb i forsøget med frit valg", 12, "truth", "har_valgt_aktør"],
  ["definition", "borgeren er i de første fire måneders ledighed", 11, "truth", "i_de_første_fire_måneder"],
  ["grund", 206],
  ["og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", -1],
  ["sammenligning", "vurderingsdagen er tidligst første ledighedsdag", 18],
  ["ikke", -209],
  ["sammenligning", "vurderingsdagen er efter sidste dag i de første fire måneders ledighed", 18],
  ["definition", "borgeren er i de første tre måneders ledighed", 11, "truth", "i_de_første_tre_måneder"],
  ["grund", 212],
  ["og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", -1],
  ["ikke", -214],
  ["sammenligning", "vurderingsdagen er efter sidste dag i de første tre måneders ledighed", 18],
  ["definition", "borgeren hører til en af lovens målgrupper", 14, "truth", "i_en_af_lovens_målgrupper"],
  ["grund", 217],
  ["og", ["og", 218, 220], -1],
  ["sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1", 74],
  ["oplysning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats", "", "integer", "lovens_målgruppe"],
  ["sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", 74],
  ["parameter", "antal målgrupper i lov om en aktiv beskæftigelsesindsats", "", "integer", "antal_målgrupper"],
  ["grund", 223],
  ["og", ["og", 218, 224, 225], -1],
  ["sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13", 74],
  ["medlemmer", "for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", -1, "truth", "ressourceforløb"],
  ["definition", "borgeren er i kontaktforløbet, de første seks måneders ledighed", 11, "truth", "i_kontaktforløbet"],
  ["grund", 228],
  ["og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", -1],
  ["ikke", -230],
  ["sammenligning", "vurderingsdagen er efter sidste dag i de første seks måneders ledighed", 18],
  ["definition", "borgeren har pause", 12, "truth", "i_pause"],
  ["grund", 233],
  ["og", ["og", 177, 234], -1],
  ["medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1, "truth", "pauser"],
  ["og", ["og", 236, 237], -1],
  ["oplysning", "kommunen har besluttet pausen", 12, "truth", "besluttet"],
  ["og", "vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1],
  ["sammenligning", "pausens første dag er senest vurderingsdagen", 21],
  ["sammenligning", "vurderingsdagen er senest den sidste dag, pausen har virkning", 18],
  ["definition", "borgeren hører til målgruppen udlændinge i program efter integrationsloven", 14, "truth", "i_program_efter_integrationsloven"],
  ["grund", 242],
  ["oplysning", "borgeren er udlænding i program efter integrationsloven", 11, "truth", "i_integrationsprogram"],
  ["definition", "borgeren indgår i fokusmålet", 15, "truth", "indgår_i_fokusmål"],
  ["i_kraft", "bestemmelsen gælder altid", -2],
  ["grund", 246],
  ["sammenligning", "første ledighedsdag er senest 12 måneder før vurderingsdagen", 22],
  ["beregning", "12 måneder før vurderingsdagen", "", "date"],
  ["definition", "borgeren hører til målgruppen kontanthjælpsmodtagere", 14, "truth", "kontanthjælpsmodtager"],
  ["grund", 250],
  ["sammenligning", "borgerens ydelse er kontanthjælp", 19],
  ["definition", "borgeren har et forventet sygefravær på mindre end 26 uger", 12, "truth", "kort_sygefravær"],
  ["grund", 253],
  ["sammenligning", "det forventede sygefravær er mindre end 26 uger", 28],
  ["definition", "borgeren hører til målgruppen borgere længere fra arbejdsmarkedet", 14, "truth", "længere_fra_arbejdsmarkedet"],
  ["grund", 256],
  ["sammenligning", "borgerens gruppe er længere fra arbejdsmarkedet", 19],
  ["oplysning", "borgerens gruppe", "", "code", "gruppe"],
  ["undtagelse", 179],
  ["definition", "borgeren er ny ledig på dagpenge, mens forsøgene løber", 11, "truth", "ny_ledig_i_forsøgsperioden"],
  ["grund", 261],
  ["og", ["og", 179, 262, 263], -1],
  ["sammenligning", "første ledighedsdag er tidligst 1. januar 2027", 22],
  ["sammenligning", "første ledighedsdag er før 3 år efter 1. januar 2027", 22],
  ["skæringsdato", "3 år efter 1. januar 2027", "", "date", "forsøg_ophør"],
  ["definition", "borgeren har pause den dag, de seks måneder slutter", 12, "truth", "pause_ved_fristen"],
  ["grund", 267],
  ["og", ["og", 177, 268, 269], -1],
  ["sammenligning", "sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027", 48],
  ["medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1, "truth", "pauser"],
  ["og", ["og", 236, 271], -1],
  ["og", "sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1],
  ["sammenligning", "pausens første dag er senest sidste dag i de første seks måneders ledighed", 21],
  ["sammenligning", "sidste dag i de første seks måneders ledighed er senest den sidste dag, pausen har virkning", 48],
  ["definition", "borgeren hører til målgruppen personer på uddannelseshjælp", 14, "truth", "på_uddannelseshjælp"],
  ["grund", 276],
  ["sammenligning", "borgerens ydelse er uddannelseshjælp", 19],
  ["definition", "borgeren regnes med hos a-kassen", 15, "truth", "regnes_med_hos_a_kassen"],
  ["grund", 279],
  ["og", ["og", 285, 280], -1],
  ["sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", 55],
  ["definition", "borgeren regnes med hos kommunen", 15, "truth", "regnes_med_hos_kommunen"],
  ["grund", 283],
  ["og", ["og", 285, 284], -1],
  ["sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er kommunen", 55],
  ["definition", "borgeren regnes med, når hver fjerde gøres op", 15, "truth", "regnes_med_i_hver_fjerde"],
  ["grund", 287],
  ["og", ["og", 294, 226, 288], -1],
  ["sammenligning", "første ledighedsdag er tidligst 1. juli 2026", 22],
  ["definition", "borgeren hører til målgruppen sygemeldte fra beskæftigelse", 14, "truth", "sygemeldt_fra_beskæftigelse"],
  ["grund", 291],
  ["og", ["og", 292, 293], -1],
  ["sammenligning", "borgerens ydelse er sygedagpenge", 19],
  ["oplysning", "borgeren har et job at vende tilbage til", 12, "truth", "har_job_at_vende_tilbage_til"],
  ["definition", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet", 14, "truth", "tæt_på_arbejdsmarkedet"],
  ["grund", 296],
  ["sammenligning", "borgerens gruppe er tæt på arbejdsmarkedet", 19],
  ["grund", 179],
  ["definition", "borgeren har et ukompliceret forløb", 12, "truth", "ukompliceret_forløb"],
  ["grund", 251],
  ["definition", "kommunen er i skærpet tilsyn", 11, "truth", "i_skærpet_tilsyn"],
  ["grund", 304],
  ["undtagelse", 303],
  ["oplysning", "kommunen når sit resultatmål", 12, "truth", "resultatmål_nået"],
  ["definition", "kommunen er under fokusmålet", 11, "truth", "under_fokusmålet"],
  ["grund", 306],
  ["sammenligning", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder, er mindre end fokusmålet for aktivering inden for de seneste 12 måneder", 72],
  ["parameter", "fokusmålet for aktivering inden for de seneste 12 måneder", "", "percent", "fokusmål_for_aktivering"],
  ["definition", "pausen er på højst seks måneder", 9, "truth", "højst_seks_måneder"],
  ["grund", 310],
  ["sammenligning", "pausens sidste dag, som kommunen har fastsat den, er før 6 måneder efter pausens første dag", 52],
  ["definition", "samtalen er den fjerde jobsamtale", 11, "truth", "fjerde_jobsamtale"],
  ["grund", 313],
  ["og", ["og", 314, 316], -1],
  ["sammenligning", "samtalens art er jobsamtale", 16],
  ["oplysning", "samtalens art", "", "code", "art"],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", "", "integer", "samtaler"],
  ["og", "samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", -1],
  ["sammenligning", "samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", 35],
  ["oplysning", "samtalens dato (for den enkelte)", "", "date", "dato"],
  ["oplysning", "samtalens dato (for den, det handler om)", "", "date", "dato"],
  ["definition", "samtalen er den første samtale", 11, "truth", "første_samtale"],
  ["grund", 324],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er 0: samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", "", "integer", "samtaler"],
  ["og", ["og", 327, 319], -1],
  ["oplysning", "samtalen er holdt (for den enkelte)", 11, "truth", "afholdt"],
  ["definition", "samtalen ligger i borgerens pause", 15, "truth", "i_borgerens_pause"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved samtalens dato", -2],
  ["grund", 331],
  ["og", ["og", 177, 332], -1],
  ["medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1, "truth", "pauser"],
  ["og", ["og", 236, 334], -1],
  ["og", "samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", -1],
  ["sammenligning", "pausens første dag er senest samtalens dato", 21],
  ["sammenligning", "samtalens dato er senest den sidste dag, pausen har virkning", 17],
  ["definition", "samtalen er holdt i de første seks måneders ledighed", 11, "truth", "i_seksmånedersperioden"],
  ["grund", 339],
  ["og", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", -1],
  ["sammenligning", "samtalens dato er tidligst første ledighedsdag", 17],
  ["ikke", -342],
  ["sammenligning", "samtalens dato er efter sidste dag i de første seks måneders ledighed", 17],
  ["definition", "samtalen er holdt i de første tre måneders ledighed", 11, "truth", "i_tremånedersperioden"],
  ["grund", 345],
  ["og", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", -1],
  ["ikke", -347],
  ["sammenligning", "samtalens dato er efter sidste dag i de første tre måneders ledighed", 17],
  ["definition", "samtalen tæller med blandt de krævede", 15, "truth", "tæller_med"],
  ["grund", 350],
  ["og", ["og", 351, 314], -1],
  ["oplysning", "samtalen er holdt", 11, "truth", "afholdt"],
  ["definition", "tilbuddet har et effektivt redskab", 13, "truth", "effektivt_redskab"],
  ["grund", 354],
  ["sammenligning", "tilbuddets art er virksomhedspraktik, ansættelse med løntilskud eller ordinær uddannelse", "det gælder ikke, at tilbuddets art er virksomhedspraktik, tilbuddets art er ansættelse med løntilskud eller tilbuddets art er ordinær uddannelse"],
  ["definition", "tilbuddet har været i gang inden for de seneste 12 måneder", 13, "truth", "i_de_seneste_tolv_måneder"],
  ["grund", 357],
  ["og", ["og", 198, -358], -1],
  ["eller", ["eller", 359, 361], -1],
  ["sammenligning", "tilbuddets sidste dag findes ikke", "tilbuddets sidste dag findes"],
  ["oplysning", "tilbuddets sidste dag", "", "date", "sluttet"],
  ["sammenligning", "tilbuddets sidste dag er efter 12 måneder før vurderingsdagen", 24],
  ["definition", "tilbuddet tæller i fokusmålet", 16, "truth", "tæller_i_fokusmål"],
  ["grund", 364],
  ["sammenligning", "tilbuddets art er ikke øvrig vejledning og opkvalificering", "tilbuddets art er øvrig vejledning og opkvalificering"],
  ["grund", 366],
  ["sammenligning", "vurderingsdagen er før 1. januar 2023", 18],
  ["ret", "Borgeren kan få a-kassen med i den fjerde samtale", "", "truth", "a_kassen_med_i_fjerde_samtale"],
  ["gælder", "betingelserne er opfyldt", 16],
  ["og", ["og", 179, 370, 311, 372], -1],
  ["sammenligning", "den myndighed, der holder samtalen, er kommunen", 38],
  ["oplysning", "den myndighed, der holder samtalen", "", "code", "afholder"],
  ["oplysning", "borgeren ønsker a-kassen med", 15, "truth", "ønsker_a_kassen_med"],
  ["forbud", "A-kassen undtager højst hver fjerde", "", "status", "a_kassen_undtager_højst_hver_fjerde"],
  ["handling", 375],
  ["sammenligning", "andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen, er mere end den største andel, der kan undtages", 183],
  ["medlemmer", "andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen", "", "percent", "medlemmer"],
  ["parameter", "den største andel, der kan undtages", "", "percent", "højeste_andel_undtagne"],
  ["medlemmer", "for mindst én af a-kassens medlemmer i kontaktforløb gælder, at borgeren regnes med hos a-kassen", -1, "truth", "medlemmer"],
  ["pligt", "A-kassen holder sine jobsamtaler i de første tre måneder", "", "status", "a_kassens_jobsamtaler"],
  ["handling", 381],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i a-kassen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", "", "integer", "samtaler"],
  ["og", ["og", 348, 384, 343], -1],
  ["sammenligning", "den myndighed, der holder samtalen, er a-kassen", 38],
  ["sammenligning", "antal krævede jobsamtaler i a-kassen er mere end 0", 39],
  ["frist", "fristen", "", "date"],
  ["pligt", "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde", "", "status", "analyser_registreringsbyrden"],
  ["handling", 389],
  ["sammenligning", "den dag, analysen af registreringsbyrden er færdig er senest 31. december 2023", 53],
  ["oplysning", "den dag, analysen af registreringsbyrden er færdig", "", "date", "byrden_analyseret_den"],
  ["beføjelse", "Myndigheden kan beslutte, at samtalen skal være fysisk", "", "truth", "beslut_fysisk_samtale"],
  ["skøn", "svaret er ja: »Er der efter en konkret vurdering brug for en fysisk samtale?«", "svaret er nej: »Er der efter en konkret vurdering brug for en fysisk samtale?«", "truth", "behov_for_fysisk"],
  ["ret", "Kommunen bestemmer selv, hvordan indsatsen er organiseret", "", "truth", "bestem_organisering"],
  ["skæringsdato", "1. juli 2026", "", "date", "jobcenterregimet_ophør"],
  ["beføjelse", "Kommunen kan bevilge et ressourceforløb", "", "truth", "bevilg_ressourceforløb"],
  ["afløst", "»Ressourceforløbene afskaffes« er begyndt at gælde", 33, "truth", "ressourceforløb_afskaffet"],
  ["skæringsdato", "1. juli 2026", "", "date", "ressourceforløb_ophør"],
  ["oplysning", "den dag, forløbet er bevilget", "", "date", "bevilget"],
  ["pligt", "A-kassen bistår arbejdsgivere med rekruttering og jobformidling", "", "status", "bistand_til_arbejdsgiveren"],
  ["handling", 401],
  ["oplysning", "a-kassen har bistået arbejdsgiveren", 12, "truth", "bistået"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved den dag, henvendelsen er modtaget", -2],
  ["oplysning", "den dag, henvendelsen er modtaget", "", "date", "modtaget"],
  ["oplysning", "arbejdsgiveren beder om hjælp til rekruttering eller jobformidling", 20, "truth", "om_rekruttering"],
  ["pligt", "A-kassen bistår borgeren med at finde job", "", "status", "bistand_til_borgeren"],
  ["handling", 407],
  ["oplysning", "a-kassen har bistået borgeren med at finde job", 12, "truth", "bistået_med_job"],
  ["ret", "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger", "", "truth", "brug_andre_forvaltninger"],
  ["pligt", "A-kassens kontaktforløb følges med data på jobindsats.dk", "", "status", "data_på_jobindsats_dk"],
  ["handling", 411],
  ["oplysning", "a-kassens kontaktforløb kan følges på jobindsats.dk", 27, "truth", "data_på_jobindsats"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved vurderingsdagen", -2],
  ["ret", "Borgeren kan vælge en personlig digital samtale", "", "truth", "digital_samtale"],
  ["undtagelse", 322],
  ["ikke", -416],
  ["og", ["og", 292, 417], -1],
  ["oplysning", "borgeren har en arbejdsgiver", 12, "truth", "har_arbejdsgiver"],
  ["undtagelse", 419],
  ["oplysning", "myndigheden har besluttet, at samtalen skal være fysisk", 15, "truth", "besluttet_fysisk"],
  ["pligt", "En kommune i skærpet tilsyn får sine sager gennemgået eksternt", "", "status", "ekstern_sagsgennemgang"],
  ["handling", 422],
  ["oplysning", "kommunens sager er gennemgået eksternt", 18, "truth", "ekstern_gennemgang_holdt"],
  ["i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved vurderingsdagen", -2],
  ["skæringsdato", "1. januar 2023", "", "date", "forenklinger_ikraft"],
  ["ret", "Den, der er undtaget, har ikke pligt til at deltage i aktivering", "", "truth", "fri_for_aktivering_som_undtaget"],
  ["og", ["og", 294, 226, 78], -1],
  ["undtagelse", 428],
  ["oplysning", "borgeren er omfattet af arbejdspligt", 11, "truth", "omfattet_af_arbejdspligt"],
  ["ret", "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen", "", "truth", "fri_for_samtaler"],
  ["undtagelse", 431],
  ["oplysning", "kommunen har besluttet at følge op alligevel", 12, "truth", "besluttet_opfølgning"],
  ["ret", "Borgeren er fri for kontakt og aktiveringstilbud i pausen", "", "truth", "fri_i_pausen"],
  ["ret", "Et løbende ressourceforløb fuldføres efter de hidtidige regler", "", "truth", "fuldfør_ressourceforløb"],
  ["og", ["og", 435, 436], -1],
  ["oplysning", "forløbet er i gang", 11, "truth", "i_gang"],
  ["sammenligning", "den dag, forløbet er bevilget er før 1. juli 2026", 32],
  ["ret", "Borgeren får en årlig afklaring", "", "truth", "få_årlig_afklaring"],
  ["beføjelse", "Kommunen kan beslutte at følge op alligevel", "", "truth", "følg_op_alligevel"],
  ["og", ["og", 289, 298, 440], -1],
  ["skøn", "svaret er ja: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", "svaret er nej: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", "truth", "grund_til_opfølgning"],
  ["forbud", "Kommunen giver ikke pause i mere end seks måneder ad gangen", "", "status", "giv_for_lang_pause"],
  ["handling", 236],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved pausens første dag", -2],
  ["ikke", -308],
  ["beføjelse", "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet", "", "truth", "giv_jobrettet_indsats"],
  ["og", ["og", 447, 448], -1],
  ["sammenligning", "uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålæg, lempet varigt", "det gælder ikke, at uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet varigt"],
  ["skøn", "svaret er ja: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", "svaret er nej: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", "truth", "jobrettet_indsats_bedst"],
  ["beføjelse", "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen", "", "truth", "giv_pause"],
  ["og", ["og", 177, 308, 451], -1],
  ["skøn", "svaret er ja: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", "svaret er nej: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", "truth", "uden_gavn"],
  ["beføjelse", "Kommunen kan give øvrig vejledning og opkvalificering", "", "truth", "giv_øvrig_vejledning"],
  ["skøn", "svaret er ja: »Er der behov for øvrig vejledning og opkvalificering?«", "svaret er nej: »Er der behov for øvrig vejledning og opkvalificering?«", "truth", "behov_for_vejledning"],
  ["pligt", "Kommunen har én klar og tydelig indgang for virksomheder", "", "status", "hav_en_indgang"],
  ["handling", 456],
  ["og", ["og", 457, 459], -1],
  ["sammenligning", "antal indgange til kommunens virksomhedsservice er 1", 50],
  ["oplysning", "antal indgange til kommunens virksomhedsservice", "", "integer", "indgange_for_virksomheder"],
  ["skøn", "svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", "svaret er nej: »Er indgangen til virksomhedsservice klar og tydelig?«", "truth", "klar_og_tydelig_indgang"],
  ["pligt", "Kommunen har et jobcenter", "", "status", "hav_jobcenter"],
  ["handling", 462],
  ["oplysning", "kommunen har et jobcenter", 12, "truth", "har_jobcenter"],
  ["afløst", "»Jobcenterregimet afskaffes« er begyndt at gælde", 31, "truth", "jobcenterregimet_afskaffet"],
  ["pligt", "Styrelsen har en hotline om virksomhedspraktik", "", "status", "hold_hotline"],
  ["handling", 466],
  ["oplysning", "styrelsen har en hotline til vejledning om virksomhedspraktik", 13, "truth", "hotline_i_drift"],
  ["pligt", "Samtalen holdes i den form, der følger af reglerne", "", "status", "hold_i_rette_form"],
  ["handling", 469],
  ["sammenligning", "den form, samtalen blev holdt i er samtalens form", 34],
  ["oplysning", "den form, samtalen blev holdt i", "", "code", "holdt_som"],
  ["pligt", "De krævede jobsamtaler holdes", "", "status", "hold_jobsamtaler"],
  ["handling", 473],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i de første seks måneders ledighed: samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", "", "integer", "samtaler"],
  ["og", ["og", 348, 337], -1],
  ["sammenligning", "antal krævede jobsamtaler i de første seks måneders ledighed er mere end 0", 63],
  ["undtagelse", 265],
  ["pligt", "Kommunen holder de krævede opfølgninger", "", "status", "hold_opfølgninger"],
  ["handling", 480],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede opfølgninger hos kommunen i det første halve år: samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", "", "integer", "samtaler"],
  ["og", ["og", 351, 483, 484], -1],
  ["sammenligning", "samtalens art er opfølgning ved sygdom", 16],
  ["og", "samtalens dato ligger i de første 6 måneder fra første sygedag", -1],
  ["sammenligning", "første sygedag er senest samtalens dato", 17],
  ["oplysning", "første sygedag", "", "date", "sygemeldt_fra"],
  ["sammenligning", "samtalens dato er før 6 måneder efter første sygedag", 17],
  ["beregning", "6 måneder efter første sygedag", "", "date"],
  ["sammenligning", "antal krævede opfølgninger hos kommunen i det første halve år er mere end 0", 64],
  ["beregning", "1 dag før 6 måneder efter første sygedag", "", "date"],
  ["pligt", "Min Plan rummer status for indsatser", "", "status", "hold_status_i_min_plan"],
  ["handling", 493],
  ["oplysning", "Min Plan rummer status for påbegyndte og afsluttede indsatser", 15, "truth", "status_i_min_plan"],
  ["afløst", "»Kravene om vejledning om seks ugers uddannelse og om status i Min Plan afskaffes« er begyndt at gælde", 85, "truth", "kravene_om_vejledning_og_status_afskaffet"],
  ["oplysning", "borgeren har en Min Plan", 12, "truth", "har_min_plan"],
  ["pligt", "Kommunen holder en årlig afklaring", "", "status", "hold_årlig_afklaring"],
  ["handling", 498],
  ["og", ["og", 6, 499], -1],
  ["og", "dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", -1],
  ["sammenligning", "12 måneder før vurderingsdagen er før dagen for den seneste afklaring", 33],
  ["sammenligning", "dagen for den seneste afklaring er senest vurderingsdagen", 34],
  ["pligt", "KL og Danske A-kasser inddrages i udmøntningen", "", "status", "inddrag_kl_og_dak"],
  ["handling", 504],
  ["og", ["og", 505, 506], -1],
  ["oplysning", "KL er inddraget", 5, "truth", "kl_inddraget"],
  ["oplysning", "Danske A-kasser er inddraget", 18, "truth", "dak_inddraget"],
  ["beføjelse", "A-kassen kan indkalde til en samtale om rådighed", "", "truth", "indkald_om_rådighed"],
  ["og", ["og", 179, 509], -1],
  ["skøn", "svaret er ja: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", "svaret er nej: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", "truth", "tvivl_om_rådighed"],
  ["forbud", "A-kassen er ikke med i kommunens samtaler", "", "status", "ingen_fællessamtaler"],
  ["handling", 512],
  ["oplysning", "a-kassen deltager i kommunens samtale", 17, "truth", "a_kassen_deltager"],
  ["og", ["og", 370, 179, 337], -1],
  ["undtagelse", 515],
  ["og", ["og", 311, 372], -1],
  ["forbud", "Kommunen undtager højst hver fjerde", "", "status", "kommunen_undtager_højst_hver_fjerde"],
  ["handling", 518],
  ["sammenligning", "andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen, er mere end den største andel, der kan undtages", 177],
  ["medlemmer", "andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen", "", "percent", "borgere"],
  ["medlemmer", "for mindst én af kommunens borgere i indsatsen gælder, at borgeren regnes med hos kommunen", -1, "truth", "borgere"],
  ["pligt", "Kommunen holder sine jobsamtaler i de første seks måneder", "", "status", "kommunens_jobsamtaler"],
  ["handling", 523],
  ["sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i kommunen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", 58],
  ["medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", "", "integer", "samtaler"],
  ["og", ["og", 348, 370, 337], -1],
  ["sammenligning", "antal krævede jobsamtaler i kommunen er mere end 0", 39],
  ["forbud", "Andre end kommunen bevilger ikke tilbud", "", "status", "kun_kommunen_bevilger"],
  ["handling", 529],
  ["sammenligning", "den, der har bevilget tilbuddet, er ikke den myndighed, der bevilger tilbud", "den, der har bevilget tilbuddet, er den myndighed, der bevilger tilbud"],
  ["oplysning", "den, der har bevilget tilbuddet", "", "code", "bevilget_af"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved tilbuddets første dag", -2],
  ["pligt", "Kommunen laver en beskæftigelsesplan", "", "status", "lav_beskæftigelsesplan"],
  ["handling", 534],
  ["sammenligning", "den dag, planen er lavet er senest 1 dag før første dag i det år, planen er for", 27],
  ["oplysning", "den dag, planen er lavet", "", "date", "lavet_den"],
  ["beregning", "1 dag før første dag i det år, planen er for", "", "date"],
  ["oplysning", "første dag i det år, planen er for", "", "date", "planår_begynder"],
  ["i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved fristen", -2],
  ["ret", "Kommunen kan lægge indsatsen sammen med socialforvaltningen", "", "truth", "læg_indsatsen_sammen"],
  ["pligt", "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse", "", "status", "mål_på_resultater"],
  ["handling", 542],
  ["oplysning", "målingen viser, om borgerne kommer i arbejde eller uddannelse", 15, "truth", "måler_arbejde_eller_uddannelse"],
  ["i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved den dag, der måles", -2],
  ["oplysning", "den dag, der måles", "", "date", "målt_den"],
  ["pligt", "Borgeren møder til de obligatoriske samtaler", "", "status", "mød_til_jobsamtale"],
  ["handling", 351],
  ["og", ["og", 314, 476], -1],
  ["undtagelse", 328],
  ["pligt", "En kommune i skærpet tilsyn kommer til møde hos ministeren", "", "status", "møde_hos_ministeren"],
  ["handling", 551],
  ["oplysning", "kommunen har været til møde hos ministeren", 12, "truth", "møde_hos_ministeren_holdt"],
  ["ret", "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud", "", "truth", "nej_til_aktiveringstilbud"],
  ["pligt", "Årets besparelse på beskæftigelsesindsatsen nås", "", "status", "nå_besparelsen"],
  ["handling", 555],
  ["sammenligning", "årets samlede besparelse på beskæftigelsesindsatsen er mindst årets mål for besparelsen på beskæftigelsesindsatsen", 54],
  ["oplysning", "første dag i budgetåret", "", "date", "første_dag"],
  ["parameter", "årets mål for besparelsen på beskæftigelsesindsatsen", "", "amount", "besparelsesmål"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2022, bestemt ved første dag i budgetåret", -2],
  ["beregning", "den sidste dag i året for første dag i budgetåret", "", "date"],
  ["pligt", "Kommunen når fokusmålet for aktivering", "", "status", "nå_fokusmålet"],
  ["handling", -304],
  ["ikke", -304],
  ["og", "kommunen når ikke sit resultatmål og for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", -1],
  ["ikke", -303],
  ["medlemmer", "for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", -1, "truth", "borgere"],
  ["forbud", "Kommunen sanktionerer ikke, medmindre tilliden er brudt", "", "status", "sanktion_uden_brud"],
  ["handling", 568],
  ["oplysning", "kommunen har besluttet sanktionen", 12, "truth", "besluttet"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved den dag, kommunen afgør spørgsmålet om sanktion", -2],
  ["oplysning", "den dag, kommunen afgør spørgsmålet om sanktion", "", "date", "dato"],
  ["og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", -1],
  ["ikke", -573],
  ["skøn", "svaret er ja: »Er tilliden mellem sagsbehandler og borger brudt?«", "svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", "truth", "tillid_brudt"],
  ["beføjelse", "Kommunen kan sanktionere, når tilliden er brudt", "", "truth", "sanktion_ved_brud"],
  ["og", ["og", 177, 573], -1],
  ["pligt", "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes", "", "status", "se_på_støtte"],
  ["handling", 578],
  ["sammenligning", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes er senest 30. november 2022", 76],
  ["oplysning", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes", "", "date", "set_på_støtte_den"],
  ["pligt", "Udgifterne til jobcenterdrift sænkes", "", "status", "sænk_driftsudgiften"],
  ["handling", 582],
  ["sammenligning", "årets nedsættelse af udgiften til jobcenterdrift er mindst den årlige nedsættelse af udgiften til jobcenterdrift", 51],
  ["parameter", "den årlige nedsættelse af udgiften til jobcenterdrift", "", "amount", "nedsættelse_af_driftsudgift"],
  ["i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første dag i budgetåret", -2],
  ["pligt", "Der føres tilsyn med a-kassen ligesom med kommuner", "", "status", "tilsyn_med_a_kassen"],
  ["handling", 587],
  ["oplysning", "der føres tilsyn med a-kassens kontaktforløb", 9, "truth", "under_tilsyn"],
  ["pligt", "Ministeriet undersøger, om vejledning kan forenkles og moderniseres", "", "status", "undersøg_vejledningen"],
  ["handling", 590],
  ["sammenligning", "den dag, undersøgelsen af vejledning er færdig er senest 31. december 2023", 49],
  ["oplysning", "den dag, undersøgelsen af vejledning er færdig", "", "date", "vejledning_undersøgt_den"],
  ["beføjelse", "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv", "", "truth", "undtag_den_ledige"],
  ["og", ["og", 294, 226, 594], -1],
  ["skøn", "svaret er ja: »Kan borgeren godt selv?«", "svaret er nej: »Kan borgeren godt selv?«", "truth", "kan_selv"],
  ["undtagelse", 596],
  ["sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er en anden aktør", 55],
  ["forbud", "Refusion, bevillingsansvar og finansiering ændres ikke", "", "status", "uændret_refusion_og_finansiering"],
  ["handling", 599],
  ["eller", ["eller", 600, 601, 602], -1],
  ["oplysning", "refusionssystemet er ændret", 20, "truth", "refusion_ændret"],
  ["oplysning", "bevillingsansvaret er ændret", 21, "truth", "bevillingsansvar_ændret"],
  ["oplysning", "finansieringen er ændret", 17, "truth", "finansiering_ændret"],
  ["pligt", "Kommunen vejleder om seks ugers jobrettet uddannelse", "", "status", "vejled_om_seks_uger"],
  ["handling", 605],
  ["oplysning", "borgeren er vejledt om seks ugers jobrettet uddannelse", 11, "truth", "vejledt_om_seks_uger"],
  ["og", ["og", 179, 607], -1],
  ["oplysning", "borgeren beder om vejledning om seks ugers jobrettet uddannelse", 14, "truth", "beder_om_vejledning_om_seks_uger"],
  ["ret", "Borgeren vælger mellem kommunen, a-kassen og en anden aktør", "", "truth", "vælg_kontaktforløb"],
  ["og", ["og", 188, 204], -1],
  ["beregning", "3 år efter 1. januar 2027", "", "date"],
  ["skæringsdato", "1. januar 2027", "", "date", "fem_målgrupper_ikraft"],
  ["resultat", "sidste dag for den næste årlige afklaring", "", "date", "afklaring_senest"],
  ["resultat", "den myndighed, der har ansvaret for kontaktforløbet", "", "code", "ansvarlig_myndighed"],
  ["resultat", "den myndighed, der bevilger tilbud", "", "code", "bevillingsmyndighed"],
  ["resultat", "sidste dag i de første fire måneders ledighed", "", "date", "fire_måneder_til"],
  ["resultat", "det forventede sygefravær", "", "weeks", "forventet_fravær"],
  ["resultat", "antal krævede jobsamtaler i a-kassen", "", "integer", "krævede_hos_a_kassen"],
  ["resultat", "antal krævede jobsamtaler i kommunen", "", "integer", "krævede_hos_kommunen"],
  ["resultat", "antal krævede opfølgninger hos kommunen i det første halve år", "", "integer", "krævede_opfølgninger"],
  ["resultat", "antal krævede jobsamtaler i de første seks måneders ledighed", "", "integer", "krævede_samtaler"],
  ["resultat", "sidste dag i de første seks måneders ledighed", "", "date", "seks_måneder_til"],
  ["resultat", "sidste dag i de første tre måneders ledighed", "", "date", "tre_måneder_til"],
  ["resultat", "uddannelsespålægget, som det gælder for borgeren", "", "code", "uddannelsespålæg"],
  ["resultat", "årets samlede besparelse på beskæftigelsesindsatsen", "", "amount", "samlet_besparelse"],
  ["resultat", "årets nedsættelse af udgiften til jobcenterdrift", "", "amount", "sparet_på_drift"],
  ["resultat", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder", "", "percent", "andel_aktiverede"],
  ["resultat", "den sidste dag, pausen har virkning", "", "date", "varer_til"],
  ["resultat", "samtalens form", "", "code", "samtaleform"],
  ["resultat", "tilbuddets medregning som ret og pligt-tilbud", "", "code", "medregning"],
],
);

const KODER__Delaftale = Object.freeze({
  første_delaftale: "første_delaftale",
  anden_delaftale: "anden_delaftale",
  anden_aftale: "anden_aftale",
});

const KODER__Gruppe = Object.freeze({ tæt_på: "tæt_på", længere_fra: "længere_fra", ingen_gruppe: "ingen_gruppe" });

const KODER__Ledighedsur = Object.freeze({ kalendermåneder: "kalendermåneder", sammenlagt_ledighed: "sammenlagt_ledighed" });

const KODER__Medregning = Object.freeze({ tæller: "tæller", tæller_ikke: "tæller_ikke" });

const KODER__Myndighed = Object.freeze({ kommune: "kommune", a_kasse: "a_kasse", anden_aktør: "anden_aktør" });

const KODER__Samtaleart = Object.freeze({
  jobsamtale: "jobsamtale",
  fællessamtale: "fællessamtale",
  rådighedssamtale: "rådighedssamtale",
  opfølgning: "opfølgning",
  anden_samtale: "anden_samtale",
});

const KODER__Samtaleform = Object.freeze({ fysisk: "fysisk", digital: "digital" });

const KODER__Tilbudsart = Object.freeze({
  øvrig_vejledning: "øvrig_vejledning",
  ordinær_uddannelse: "ordinær_uddannelse",
  virksomhedspraktik: "virksomhedspraktik",
  løntilskud: "løntilskud",
  nytteindsats: "nytteindsats",
});

const KODER__Uddannelsespålæg = Object.freeze({
  uden_lempelse: "uden_lempelse",
  lempet_som_forsøg: "lempet_som_forsøg",
  lempet: "lempet",
});

const KODER__Ydelse = Object.freeze({
  dagpenge: "dagpenge",
  kontanthjælp: "kontanthjælp",
  uddannelseshjælp: "uddannelseshjælp",
  ledighedsydelse: "ledighedsydelse",
  sygedagpenge: "sygedagpenge",
  anden_ydelse: "anden_ydelse",
});

const FAKTA__A_kasse = fakta("A_kasse");

const FAKTA__Beskæftigelsesplan = fakta("Beskæftigelsesplan");

const FAKTA__Besparelse = fakta("Besparelse");

const FAKTA__Borger = fakta("Borger");

const FAKTA__Budgetår = fakta("Budgetår");

const FAKTA__Henvendelse = fakta("Henvendelse");

const FAKTA__Kommune = fakta("Kommune");

const FAKTA__Måling = fakta("Måling");

const FAKTA__Pause = fakta("Pause");

const FAKTA__Ressourceforløb = fakta("Ressourceforløb");

const FAKTA__Samtale = fakta("Samtale");

const FAKTA__Sanktion = fakta("Sanktion");

const FAKTA__Tilbud = fakta("Tilbud");

const FAKTA__Udmøntning = fakta("Udmøntning");

export { INGEN, REGELSÆT, Skøn, UgyldigSag, beskrivelse, brøk, hvad_ville_ændre, sag_fra_json, spørgsmål, vurder, vurder_json, KODER__Delaftale as Delaftale, KODER__Gruppe as Gruppe, KODER__Ledighedsur as Ledighedsur, KODER__Medregning as Medregning, KODER__Myndighed as Myndighed, KODER__Samtaleart as Samtaleart, KODER__Samtaleform as Samtaleform, KODER__Tilbudsart as Tilbudsart, KODER__Uddannelsespålæg as Uddannelsespålæg, KODER__Ydelse as Ydelse, FAKTA__A_kasse as A_kasse, FAKTA__Beskæftigelsesplan as Beskæftigelsesplan, FAKTA__Besparelse as Besparelse, FAKTA__Borger as Borger, FAKTA__Budgetår as Budgetår, FAKTA__Henvendelse as Henvendelse, FAKTA__Kommune as Kommune, FAKTA__Måling as Måling, FAKTA__Pause as Pause, FAKTA__Ressourceforløb as Ressourceforløb, FAKTA__Samtale as Samtale, FAKTA__Sanktion as Sanktion, FAKTA__Tilbud as Tilbud, FAKTA__Udmøntning as Udmøntning };
