// Rules, results, definitions and norms: from what holds in a case to the answer and what decides it.

/** Whether a period contains its clock, both ends included, and nothing that ends it has begun. */
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

/** Whether a start has come on its clock. */
const begyndt = (form, fra, ur) => new Trin(FORMER[form], i_kraft(0, ur, fra, null).værdi);

/** Whether an exception bites: it is in force, its condition holds, and its `medmindre` does not; what it takes. */
const undtagelse = (form, ...led) => new Trin(FORMER[form], alle_ja(led.map(led_af)), trin_blandt(led));

/** Whether a rule or norm applies: in force, its condition holds, and no exception bites. */
function betingelser({ i_kraft = true, hvis = true, undtagen = [] }) {
  const led = [led_af(i_kraft), led_af(hvis), ...undtagen.map((x) => modsat(x.værdi))];
  return { værdi: alle_ja(led), dele: trin_blandt([i_kraft, hvis, ...undtagen]) };
}

/** A rule in a case: `værdi` says whether it applies, `giver` its value, `viger_for` what it gives way to. */
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

/** The value between the floors and caps in force; one whose period is undecided is tried both ways. */
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

/** The value that all rules not out agree on, or why there is none; a rule stands after all it gives way to. */
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

/** One ground of a definition: it is in force, and its condition holds. */
const grund = undtagelse;

/** The successor of a definition: from the day it has begun, its answer counts. */
const afløst = (form, begyndt, afløser) => {
  const trin = new Trin(FORMER[form], begyndt.værdi, [afløser]);
  trin.svar = afløser.værdi;
  return trin;
};

/** Yes when in force and a ground holds and no exception bites; from the day a successor begins, its answer. */
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

/** Whether a norm applies, whatever goes before it; `navn` is the norm's. */
function norm_gælder(form, opslag, navn, udsagn) {
  const { værdi, dele } = betingelser(udsagn);
  return new Trin(FORMER[form], stedfæstet(værdi, `${opslag.sti}.${navn}`), dele);
}

/** The deadline of a norm as a step. */
const norm_frist = (form, opslag, navn, dag) => blad(form, stedfæstet(led_af(dag), `${opslag.sti}.${navn}`));

/** Whether a norm that goes before another applies. */
const viger = (form, gælder) => blad(form, gælder.værdi);

/** What is done or not done under a norm. */
const handling = (form, hvad) => new Trin(FORMER[form], led_af(hvad), trin_blandt([hvad]));

/** The status of a norm. `status` gives it from whether it holds, what is done, and whether there is still time. */
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
