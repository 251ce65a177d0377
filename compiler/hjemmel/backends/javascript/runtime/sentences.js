// Explanations in Danish sentences, as a letter to a citizen could say them, and values as Danish writes them.

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

/** `1.100.000`, `1,5`, or `1/3`; with at least so many decimals. */
function taltekst(tal, mindst = 0) {
  const decimaler = decimaler_i(tal);
  if (decimaler === null) return String(tal);
  const [hele, dele] = cifre(tal, decimaler || mindst ? mindst : 0);
  return `${over(tal) < 0n ? "-" : ""}${hele.replace(/\B(?=(\d{3})+$)/g, ".")}${dele ? `,${dele}` : ""}`;
}

/** A known value in words; the label of a code, where its list says one. */
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

/** The label of a code whose list is not told: that of the list that has it. */
const etiket_for = (kode) => Object.values(KODER).find((koder) => Object.hasOwn(koder, kode))?.[kode] ?? kode;

/** What people call the thing at a path, and a declaration. */
const betegnelse = (sti) => felt_ved(sti)?.etiket ?? sti.slice(sti.lastIndexOf(".") + 1);
const titel_på = (navn) => GRUNDLAG[navn]?.titel || navn;

/** The name as the rule set says it: `fire_samtaler, dog 1` of a line, `alder, er` and `alder, ellers` of a result. */
const skrevet_navn = (navn) =>
  er_linje(navn) ? navn.replace(/^(.+)__dog_([0-9]+)$/, "$1, dog $2") : navn.replace(/^.+?__(.+)__(er|ellers)$/, "$1, $2");

const er_linje = (navn) => /^.+__dog_[0-9]+$/.test(navn);

/** The title in quotation marks; a `dog` line shares its rule's, and is called the exception in it. */
const regeltitel = (navn, titel) => (er_linje(navn) ? `undtagelsen i »${titel}«` : `»${titel}«`);
const titel_af = ({ form }) => regeltitel(form.navn, form.tekst);

/** The answer, what it rests on and why, sentence by sentence. */
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

/** The answer itself in a sentence. */
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

/** Why there is no answer: what is missing, who must decide, which rules contradict each other. */
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

/** What a declaration rests on, with its quotation and where it stands. */
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

/** The reasons in one sentence. */
function fordi(trin) {
  const sagt = hver_én(grunde_til(trin).map(udsagn));
  return sagt.length ? [med_punktum(`Det skyldes: ${sagt.join("; ")}`)] : [];
}

/** A step as a statement of how it is in the case. */
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

/** The values of what a comparison compares, in parentheses, where its words do not tell them already. */
function tilføjet(trin, tekst) {
  if (trin.form.slags !== "sammenligning" && trin.form.slags !== "i_kraft") return "";
  const dele = alle_dele(trin).filter((del) => del.form.type !== "truth" && !er_ukendt(del.værdi));
  const viste = new Map(dele.map((del) => [del.form.tekst, værditekst(del.værdi, del.form.type)]));
  const sagte = [...viste].filter(([, værdi]) => !tekst.endsWith(` ${værdi}`));
  if (!sagte.length) return "";
  if (viste.size === 2 && sagte.length === 2) return ` (${sagte[0][1]} mod ${sagte[1][1]})`;
  return ` (${viste.size === 1 ? sagte[0][1] : opremset(sagte.map(([navn, værdi]) => `${navn} er ${værdi}`))})`;
}

/** Why a rule of the answer did not decide it. */
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

/** What would have to differ for an answer that is no, or for each rule that does not apply. */
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

/** What must differ for the step to become `ønsket`; "" when nothing must. */
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
