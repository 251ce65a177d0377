// The answer as it is decided: what the rules say, what it rests on, what is missing, and what would change it.
(function () {
  "use strict";
  const H = window.hjemmelProev, el = H.el;
  const GOOD = ["opfyldt", "overholdt", "består", "ja"], BAD = ["tilsidesat", "overtrådt"];

  // The thing that answers are about, in an assessment.
  H.answersAt = function (assessed, path) {
    return H.steps(path || "").filter(({ name }) => name).reduce((at, { name, number }) => {
      const next = at[name] === undefined ? at[`${name}_`] : at[name];
      return number === null ? next : next[number];
    }, assessed);
  };

  // Lines of a rule are told with their rule.
  const bare = (name) => name.split("__")[0];
  const link = (part, name) => {
    const [title, href] = part.regler[bare(name)] || [name, ""];
    return href ? el("a", { href }, `»${H.capital(title)}«`) : `»${title}«`;
  };

  // A few words for an answer: "6", "opfyldt", "mangler 2 oplysninger".
  H.shortAnswer = function (result, kind) {
    if (result.kendt) {
      const [, type, of, unit] = kind;
      const value = result.som_data().værdi;
      return ["pligt", "forbud", "ret", "beføjelse"].includes(type) ? value : H.shown({ type, af: of, enhed: unit }, value);
    }
    const count = result.mangler.length;
    return { mangler: count === 1 ? "mangler 1 oplysning" : `mangler ${count} oplysninger`, skøn: "kræver et skøn", modstrid: "reglerne er i modstrid",
      ingen_regel: "ingen regel giver svaret", udefineret: "kan ikke regnes ud" }[result.overskrift];
  };

  H.toneOf = function (result, kind) {
    if (!result.kendt) return result.overskrift === "mangler" ? "venter" : result.overskrift === "skøn" ? "skoen" : "advarsel";
    const text = H.shortAnswer(result, kind);
    return GOOD.includes(text) ? "god" : BAD.includes(text) ? "slem" : "neutral";
  };

  H.headline = function (result, kind) {
    if (result.kendt) return result.forklaring().sætninger()[0].replace(/ er afventer\.$/, " afventer.");
    return `Ikke afgjort: ${H.shortAnswer(result, kind)}.`;
  };

  const list = (texts) => el("ul", {}, texts.map((text) => el("li", {}, text)));
  const titled = (title, ...children) => [el("h3", {}, title), ...children];

  function causes(result, part) {
    const { årsager: found } = result.som_data();
    const by = (kind) => found.filter((cause) => cause.slags === kind);
    const missing = by("mangler").map((cause) => H.capital(H.labelOf(cause.sti)));
    const open = by("skøn").map((cause) => `${H.capital(H.labelOf(cause.sti))} ${H.fieldAt(cause.sti).skøn}`);
    const others = [
      ...by("modstrid").map((cause) => ["Disse regler giver hver sit svar: ", ...(cause.detalje || []).flatMap((name, i) => [i ? " og " : "", link(part, name)]), "."]),
      ...by("ingen_regel").map(() => ["Ingen regel giver svaret i denne sag på denne dag."]),
      ...by("udefineret").map(() => ["Regnestykket har ingen værdi, fx fordi en oplysning, der skal regnes med, er »ingen«."]),
    ];
    return [
      ...(missing.length ? titled("Det mangler at blive oplyst", list(missing)) : []),
      ...(open.length ? titled("Det kræver et skøn", list(open)) : []),
      ...(others.length ? titled("Derfor er der intet svar", el("ul", {}, others.map((parts) => el("li", {}, parts)))) : []),
    ];
  }

  // What a sentence says of the ground an answer rests on is shown as quotations and notes instead.
  function reasons(result) {
    const said = result.forklaring().sætninger().slice(1);
    const notes = (lead, style, word) => [...new Set(said.filter((text) => text.startsWith(lead)))].map((text) =>
      el("p", { class: `note ${style}` }, el("strong", {}, `${word}. `), text.slice(lead.length)));
    const plain = said.filter((text) => !/^(Det følger af »|Fortolkning: |Lagt til grund: )/.test(text));
    // The deadline is told by itself.
    const isDue = (text) => /^fristen er /i.test(text);
    const split = plain.flatMap((text) => (text.startsWith("Det skyldes: ") ? text.slice(13, -1).split("; ").filter((part) => !isDue(part)).map((part) => `${H.capital(part)}.`) : [text]));
    return {
      why: split.length ? titled("Derfor", list(split)) : [],
      notes: [...notes("Fortolkning: ", "laesning", "Fortolkning"), ...notes("Lagt til grund: ", "antaget", "Lagt til grund")],
    };
  }

  function quotations(result, part) {
    return result.klausuler.map((clause) => el("figure", { class: "citat" }, el("blockquote", {}, el("p", {}, clause.citat)),
      el("figcaption", {}, el("a", { href: part.klausuler[clause.klausul] }, `${clause.kilde}, linje ${clause.linjer[0]}`))));
  }

  function folded(title, children) {
    return children.length ? [el("details", {}, el("summary", {}, title), children)] : [];
  }

  // The whole answer below its headline; `rule` is asked about by itself, and `part` knows what is linked to.
  H.answerBody = function (result, rule, part) {
    const explained = result.kendt ? reasons(result) : { why: causes(result, part), notes: [] };
    const due = typeof result.frist === "string" ? [el("p", { class: "frist" }, `Fristen er ${H.dateText(result.frist)}.`)] : [];
    const explanation = result.forklaring();
    const about = rule ? explanation.hvorfor_ikke(rule) : [];
    const deciding = [...new Set(result.regler.map(bare))].filter((name) => part.regler[name]);
    const different = result.kendt ? explanation.hvad_skulle_være_anderledes() : [];
    return [
      ...due, ...explained.why,
      ...(about.length ? titled("Om reglen, du spurgte til", list(about)) : []),
      ...(deciding.length ? titled(result.kendt ? "Det følger af" : "Det afgøres af", el("ul", {}, deciding.map((name) => el("li", {}, link(part, name))))) : []),
      ...quotations(result, part), ...explained.notes,
      ...folded("Hvad skulle være anderledes?", different.length ? [list(different)] : []),
    ];
  };

  // The changes of one fact each that would change the answer, told when all are found; gives what stops the search.
  H.changes = function (state, part, target, told) {
    const { sag, pr, forudsat } = part.rules.sag_fra_json(H.json(state));
    const search = part.rules["hver_ændring"](sag, pr, target, forudsat), found = [];
    const text = (change) => {
      const first = `${H.capital(H.labelOf(change.sti))}: ${change.til_tekst} i stedet for ${change.fra_tekst}. `;
      return first + (change.overskrift ? "Så mangler der svar på mere." : `Så er svaret: ${change.svar_tekst}.`);
    };
    return H.bitByBit(() => {
      const { done, value } = search.next();
      if (value) found.push(value);
      // Those that give an answer come before those that only open new questions.
      if (done) told([...found.filter((change) => !change.overskrift), ...found.filter((change) => change.overskrift)].map(text));
      return done;
    });
  };

  // Steps of a work that may wait, a few milliseconds at a time, until one says that it was the last.
  H.bitByBit = function (step) {
    let timer = 0;
    const go = () => {
      const until = performance.now() + 8;
      while (performance.now() < until) if (step()) return;
      timer = setTimeout(go, 0);
    };
    timer = setTimeout(go, 60);
    return () => clearTimeout(timer);
  };

  // The children of a place, where they are other than those that stand there.
  H.put = function (place, children) {
    const made = document.createElement("div");
    made.append(...children.filter((child) => child !== ""));
    if (made.innerHTML !== place.innerHTML) place.replaceChildren(...made.childNodes);
  };
})();
