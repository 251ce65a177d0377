// Prøv reglen: asks what can still change the answer, and shows the answer as it is decided. Nothing is sent anywhere.
(function () {
  "use strict";
  const H = window.hjemmelProev, el = H.el;
  const root = document.getElementById("proev");
  if (!root || !window.hjemmel_kerne) { return; }
  H.ruleSet = root.dataset.regelsaet;
  const ABOUT = window.hjemmel_kerne.regelsæt;

  let choice = null, state = null, nodes = new Map(), partial = new Map(), stopChanges = () => {};

  // --- the frame of the page -----------------------------------------------------------------------------------

  const menu = document.getElementById("proevvalg");
  menu.value = "";
  menu.addEventListener("change", () => open_(menu.selectedOptions[0].id, null));
  const assessed = H.dateField("Hvilken dag vurderes sagen?", "Skriv en dato, fx 1.7.2026.", H.today(), (day) => { if (day) { state.assessed = day; update(); } }, true);
  const questions = el("div", { class: "spoergsmaalene" });
  const remaining = el("p", { class: "resten" });
  const stipulations = el("details", { class: "forudsat" });
  const status = el("p", { class: "svarord", role: "status", "aria-live": "polite" });
  const answer = el("div", { class: "svarkrop" });
  const changes = el("div", { class: "aendringer" });
  const receipt = el("p", { class: "teknik" });
  const actions = el("div", { class: "handlinger" });
  const output = el("div", { class: "udskrift" });
  const note = el("div", { class: "notat" });
  const message = el("p", { class: "note advarsel", role: "alert", hidden: true });
  const form = el("form", { class: "proevform", novalidate: true, hidden: true }, assessed.node, questions, remaining, stipulations);
  const panel = el("section", { class: "svarboks", "aria-labelledby": "svar-overskrift", hidden: true },
    el("h2", { id: "svar-overskrift" }, "Svar"), status, answer, changes, receipt, actions, output);
  form.addEventListener("submit", (event) => event.preventDefault());
  root.querySelector(".proevvalg").hidden = false;
  root.append(message, el("div", { class: "proevspalter" }, form, panel), note);
  document.getElementById("proevuden").remove();

  // --- choosing --------------------------------------------------------------------------------------------------

  // What is chosen is loaded first; another choice meanwhile takes its place. `read` makes the case of a link.
  let latest = "";

  function open_(anchor, read) {
    latest = anchor;
    if (!anchor) { choose(null); return; }
    H.chosen(anchor).then((next) => {
      if (latest !== anchor) return;
      let opened = null;
      try { opened = read && read(next); } catch { choose(null); say_(BROKEN); return; }
      choose(next, opened);
    }, () => { if (latest === anchor) { choose(null); say_(UNLOADED); } });
  }

  const BROKEN = "Linket til sagen kan ikke læses. Det er måske ikke kopieret helt, eller reglerne er ændret siden. Du kan begynde på en ny sag.";
  const UNLOADED = "Reglerne kunne ikke hentes. Siderne er måske skrevet om, siden du åbnede dem. Genindlæs siden, og prøv igen.";

  function say_(text) {
    message.textContent = text;
    message.hidden = false;
  }

  function choose(next, opened) {
    stopChanges();
    clearTimeout(asking);
    choice = next;
    if (next) document.getElementById(next.anker).selected = true; else menu.value = "";
    form.hidden = panel.hidden = !next;
    message.hidden = true;
    if (!next) return;
    if (opened) state = opened;
    else if (!state || state.root !== next.rod) state = H.newCase(next.rod, state ? state.assessed : H.today());
    if (next.sti) withMember(next.sti);
    assessed.set(state.assessed);
    questions.replaceChildren();
    nodes = new Map();
    partial = new Map();
    last = "";
    output.replaceChildren();
    stipulate();
    update();
  }

  // What the answers are about stands on a list of the case from the beginning.
  function withMember(path) {
    let at = state.root.toLowerCase();
    H.steps(path).forEach(({ name, number }) => {
      at = `${at}.${name}`;
      if (H.valueAt(state, at) === undefined) H.setValue(state, at, [{}]);
      if (!H.valueAt(state, at).length) H.valueAt(state, at).push({});
      if (!state.asked.includes(at)) state.asked.push(at);
      at = `${at}[${number}]`;
    });
  }

  function stipulate() {
    const names = Object.keys(choice.datoer);
    stipulations.hidden = !names.length;
    stipulations.open = Object.keys(state.given).length > 0;
    stipulations.replaceChildren(el("summary", {}, "Prøv med andre skæringsdatoer"),
      el("p", { class: "hjaelp" }, "Reglerne bruger de dage, aftalen nævner, eller som er lagt til grund. Skriv en anden dag for at se, hvad den ville betyde, fx den dag loven faktisk trådte i kraft."),
      ...names.map((name) => {
        const { etiket, dag, antaget, laest } = choice.datoer[name];
        const made = H.dateField(etiket, dag ? `Reglerne bruger ${dag}.` : "Reglerne regner dagen ud.", state.given[name], (day) => {
          if (day) state.given[name] = day; else delete state.given[name];
          update();
        });
        made.node.append(...antaget.map((text) => el("p", { class: "hjaelp" }, `Lagt til grund: ${text}.`)), ...laest.map((text) => el("p", { class: "hjaelp" }, `Fortolkning: ${text}`)));
        return made.node;
      }));
  }

  // --- questions -------------------------------------------------------------------------------------------------

  const target = () => (choice.sti ? `${choice.sti}.` : "") + choice.svar[0];
  const subject = () => `${state.root.toLowerCase()}${choice.sti ? `.${choice.sti}` : ""}`;

  // The paths that can still change an answer, most decisive first; for many answers, what most of them wait for.
  function open(read, answers) {
    if (choice.svar.length === 1) return ranked(read, answers[0][1].årsager.filter((cause) => ["mangler", "skøn"].includes(cause.slags)).map((cause) => cause.sti));
    const votes = new Map();
    answers.forEach(([, result], place) => result.årsager.filter((cause) => ["mangler", "skøn"].includes(cause.slags)).forEach((cause) => {
      const first = choice.anker.startsWith("proev-gruppe-") && place === 0 ? 1000 : 1;
      votes.set(cause.sti, (votes.get(cause.sti) || 0) + first);
    }));
    const late = (path) => (H.fieldAt(path).skøn ? 1 : 0);
    return [...votes.keys()].sort((a, b) => late(a) - late(b) || votes.get(b) - votes.get(a) || (a < b ? -1 : 1));
  }

  // What is asked of the first of a list is tried; of the others it decides as much.
  function ranked(read, paths) {
    const alike = (path) => path.replace(/\[\d+\]/g, "[]");
    const firsts = new Map();
    paths.forEach((path) => { if (!firsts.has(alike(path))) firsts.set(alike(path), path); });
    const tried = choice.rules["spørgsmål"](read.sag, read.pr, target(), read.forudsat, [...firsts.values()]).map((question) => alike(question.sti));
    return paths.map((path) => [tried.indexOf(alike(path)), path]).sort((a, b) => a[0] - b[0]).map(([, path]) => path);
  }

  const isMember = (path) => /\[\d+\]\.[^[]*$/.test(path);
  const holds = (node) => node && node.contains(document.activeElement);

  function wanted(paths) {
    const answered = (path) => H.valueAt(state, path) !== undefined || state.unknown.has(path) || state.partly.has(path);
    const kept = state.asked.filter((path) => answered(path) || paths.includes(path) || holds(nodes.get(path) && nodes.get(path).node));
    const add = (path) => { if (!kept.includes(path)) kept.push(path); };
    paths.filter(isMember).forEach(add);
    const next = paths.find((path) => !isMember(path) && !state.unknown.has(path) && !state.partly.has(path));
    if (next && !kept.some((path) => path === next)) add(next);
    state.asked = kept;
    return kept;
  }

  function ask(paths) {
    const shown = wanted(paths);
    for (const [path, made] of nodes) if (!shown.includes(path)) { made.node.remove(); nodes.delete(path); }
    shown.filter((path) => !isMember(path)).forEach((path) => put(path, questions));
    // A member's questions stand in its box, which stands in its list's.
    shown.filter((path) => (nodes.get(path) || {}).members).forEach(showMembers);
    shown.filter(isMember).sort((a, b) => a.split("[").length - b.split("[").length).forEach((path) => {
      const box = boxAt(path);
      if (box) put(path, box.questions);
      if ((nodes.get(path) || {}).members) showMembers(path);
    });
    const left = paths.filter((path) => !state.unknown.has(path)).length;
    remaining.textContent = left === 0 ? "Der er ikke flere spørgsmål, der kan ændre svaret." : left === 1 ? "1 spørgsmål kan endnu ændre svaret." : `${left} spørgsmål kan endnu ændre svaret.`;
  }

  function put(path, place) {
    if (!nodes.has(path)) nodes.set(path, made(path));
    if (!nodes.get(path).node.isConnected) place.append(nodes.get(path).node);
  }

  function made(path) {
    const field = H.fieldAt(path);
    const now = { value: H.valueAt(state, path), unknown: state.unknown.has(path) };
    if (field.skøn) {
      const given = now.value ? { value: now.value.værdi, ...now.value } : { unknown: now.unknown, ...state.partly.get(path) };
      return H.discretionField(field, given, (told) => {
        state.partly.delete(path);
        setUnknown(path, told.unknown);
        H.setValue(state, path, told.whole ? { værdi: told.value, hovedhensyn: told.hovedhensyn.trim(), udøvet_af: told.udøvet_af.trim() } : undefined);
        if (!told.whole && told.value !== undefined) state.partly.set(path, told);
        update();
      });
    }
    if (field.type === "liste") {
      const list = H.listField(field, listState(path), (word) => {
        setUnknown(path, word === "unknown");
        if (word === "add") H.setValue(state, path, [...(H.valueAt(state, path) || []), {}]);
        else if (word === "none") H.setValue(state, path, []);
        else H.setValue(state, path, undefined);
        forget(path);
        update(() => { if (word === "add") focusFirst(path); });
      });
      list.boxes = [];
      return list;
    }
    return H.factField(field, now, (told) => {
      setUnknown(path, told.unknown);
      H.setValue(state, path, told.value);
      update();
    });
  }

  const listState = (path) => ({ held: subject().startsWith(`${path}[`), none: Boolean(H.valueAt(state, path) && !H.valueAt(state, path).length), unknown: state.unknown.has(path) });

  function setUnknown(path, unknown) {
    if (unknown) state.unknown.add(path); else state.unknown.delete(path);
  }

  // What was asked of members that are no more.
  function forget(path) {
    if (H.valueAt(state, path) && H.valueAt(state, path).length) return;
    state.asked = state.asked.filter((each) => !each.startsWith(`${path}[`));
    [...state.unknown].filter((each) => each.startsWith(`${path}[`)).forEach((each) => state.unknown.delete(each));
  }

  function showMembers(path) {
    const list = nodes.get(path), members = H.valueAt(state, path) || [];
    list.show(listState(path));
    while (list.boxes.length > members.length) list.boxes.pop().node.remove();
    for (let number = list.boxes.length; number < members.length; number += 1) {
      const about = subject() === `${path}[${number}]`;
      const title = `${H.capital(H.memberName(H.fieldAt(path)))} ${number + 1}${about ? " (den, svaret handler om)" : ""}`;
      const box = H.memberBox(title, !about && (() => removeMember(path, number)));
      list.boxes.push(box);
      list.members.append(box.node);
    }
  }

  function boxAt(path) {
    const cut = /^(.*)\[(\d+)\]\.[^[]*$/.exec(path);
    const list = nodes.get(cut[1]);
    return list && list.boxes[Number(cut[2])];
  }

  function removeMember(path, number) {
    H.removeMember(state, path, number);
    for (const [each, made_] of nodes) if (each.startsWith(`${path}[`)) { made_.node.remove(); nodes.delete(each); }
    const list = nodes.get(path);
    list.boxes.splice(0).forEach((box) => box.node.remove());
    if (!H.valueAt(state, path).length) H.setValue(state, path, undefined);
    update(() => list.node.querySelector("button.knap-2").focus());
  }

  function focusFirst(path) {
    const boxes = nodes.get(path).boxes;
    const first = boxes[boxes.length - 1].node.querySelector("input, select, textarea");
    if (first) first.focus();
  }

  // --- answers ---------------------------------------------------------------------------------------------------

  // A field that is left tells its value again; only what is new moves anything on the page.
  let last = "", asking = 0, slow = false;

  // `then` is done when the questions stand.
  function update(then = () => {}) {
    if (!choice) return;
    const now = JSON.stringify([H.json(state), [...state.unknown], [...state.partly.keys()]]);
    if (now === last) { then(); return; }
    last = now;
    clearTimeout(asking);
    let read, answers;
    try {
      read = choice.rules.sag_fra_json(H.json(state));
    } catch (error) {
      if (!error.fejl) throw error;
      error.fejl.forEach(({ sti, besked }) => { if (nodes.has(sti)) nodes.get(sti).fail(H.capital(besked)); });
      say("Ret de felter, der er markeret.", "advarsel");
      return;
    }
    const all = choice.rules.vurder(read.sag, read.pr, read.forudsat);
    const about = H.answersAt(all, choice.sti);
    const results = about.resultater();
    answers = choice.svar.map((name) => [name, results[name]]);
    if (answers.length === 1) showOne(answers[0]); else showMany(answers);
    const made_ = all.kvittering();
    receipt.textContent = `Vurderet pr. ${H.dateText(made_.pr)} efter regelsættet ${ABOUT.titel}. Regelhash ${made_.regelhash.slice(0, 16)}.`;
    current = { answers, receipt: made_ };
    output.replaceChildren();
    // The answer comes first: finding the questions of a long list may take longer than it may.
    const next = () => {
      const begun = performance.now();
      ask(open(read, answers));
      slow = performance.now() - begun > 15;
      then();
    };
    if (slow) asking = setTimeout(next, 0); else next();
  }

  let current = null;

  function say(text, tone) {
    status.className = `svarord ${tone}`;
    if (status.textContent !== text) status.textContent = text;
  }

  const kindOf = (name) => choice.kinds[name];

  function showOne([name, result]) {
    say(H.headline(result, kindOf(name)), H.toneOf(result, kindOf(name)));
    H.put(answer, H.answerBody(result, choice.regel, choice));
    partial.clear();
    stopChanges();
    if (Object.keys(state.facts).length) stopChanges = showChanges(changes, choice, target()); else changes.replaceChildren();
  }

  // Trying other values takes longer than an answer may, so it comes after, a little at a time; what stood there is
  // taken away when it may no longer be so.
  function showChanges(place, part, path) {
    place.replaceChildren();
    return H.changes(state, part, path, (texts) => place.replaceChildren(...(texts.length ? [el("h3", {}, "Hvad ville ændre svaret?"), el("p", { class: "hjaelp" }, "Én oplysning ændret ad gangen:"), el("ul", {}, texts.map((text) => el("li", {}, text)))] : [])));
  }

  function showMany(answers) {
    stopChanges();
    changes.replaceChildren();
    const known = answers.filter(([, result]) => result.kendt).length;
    say(known === answers.length ? `Alle ${known} svar er givet.` : `${known} af ${answers.length} svar er givet.`, known === answers.length ? "god" : "venter");
    if (answers.some(([name]) => !partial.has(name)) || partial.size !== answers.length) {
      partial = new Map(answers.map(([name]) => [name, partAnswer(name)]));
      answer.replaceChildren(...[...partial.values()].map(({ node }) => node));
    }
    answers.forEach(([name, result]) => partial.get(name).show(result));
  }

  function partAnswer(name) {
    const tag = el("span", { class: "delsvar-ord" });
    const body = el("div", { class: "svarkrop" });
    const node = el("details", { class: "delsvar" }, el("summary", {}, el("span", {}, H.capital(kindOf(name)[0])), " ", tag), body);
    let result = null, stop = () => {};
    // The words of one answer are loaded when it is opened, and the case is assessed by its own part.
    const fill = () => {
      const now = last;
      H.part(kindOf(name)[4]).then((part) => {
        if (now !== last || !node.open || !node.isConnected) return;
        const read = part.rules.sag_fra_json(H.json(state));
        const about = H.answersAt(part.rules.vurder(read.sag, read.pr, read.forudsat), choice.sti);
        const told = about.resultater()[name];
        const [title, href] = part.regler[name] || ["", ""];
        const more = el("div", {});
        H.put(body, [el("p", {}, H.headline(told, kindOf(name))), ...H.answerBody(told, "", part), more, href ? el("p", {}, el("a", { href }, `Læs »${H.capital(title)}«`)) : ""]);
        stop();
        if (more.isConnected) stop = showChanges(more, part, (choice.sti ? `${choice.sti}.` : "") + name);
      }, () => H.put(body, [el("p", {}, UNLOADED)]));
    };
    node.addEventListener("toggle", () => { if (node.open) fill(); });
    return { node, show: (next) => {
      result = next;
      tag.textContent = H.shortAnswer(next, kindOf(name));
      tag.className = `delsvar-ord ${H.toneOf(next, kindOf(name))}`;
      if (node.open) fill();
    } };
  }

  // --- what a case can become ---------------------------------------------------------------------------------

  const address = () => location.href.split("#")[0] + H.fragment(state, choice);
  const title = () => `${choice.titel}, vurderet ${H.dateText(state.assessed)}`;
  const example = () => H.exampleText(state, title(), subject(), current.answers, choice.kinds);

  function copied(button, text) {
    const done = () => { button.textContent = "Kopieret"; setTimeout(() => { button.textContent = "Kopiér"; }, 2000); };
    const by_hand = () => { const field = output.querySelector("input, textarea"); field.select(); if (document.execCommand("copy")) done(); };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, by_hand); else by_hand();
  }

  function show(label, hint, text, tall) {
    const field = tall ? el("textarea", { id: "udskriftfelt", rows: 14, readonly: true, spellcheck: "false" }) : el("input", { id: "udskriftfelt", type: "text", readonly: true });
    field.value = text;
    const button = el("button", { type: "button", class: "knap-2", onclick: () => copied(button, text) }, "Kopiér");
    output.replaceChildren(el("label", { for: "udskriftfelt" }, label), el("p", { class: "hjaelp" }, hint), field, button);
    field.focus();
    field.select();
  }

  function download() {
    const place = URL.createObjectURL(new Blob([`${JSON.stringify(H.json(state), null, 2)}\n`], { type: "application/json" }));
    const anchor = el("a", { href: place, download: "sag.json" });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(place), 1000);
  }

  actions.append(
    el("button", { type: "button", class: "knap-2", onclick: () => show("Link til sagen", "Sagen står i selve linket efter tegnet #. Den del sendes ikke, når siden hentes. Send kun linket til den, der må se sagen.", address(), false) }, "Lav et link"),
    el("button", { type: "button", class: "knap-2", onclick: () => { writeNote(); window.print(); } }, "Udskriv notat"),
    el("button", { type: "button", class: "knap-2", onclick: download }, "Hent som JSON"),
    el("button", { type: "button", class: "knap-2", onclick: () => show("Eksempel til regelskriveren", "Et eksempel i regelsproget. Det siger, hvad reglerne svarer nu; ret »forvent«, hvis svaret burde være et andet.", example(), true) }, "Lav et eksempel"),
    el("button", { type: "button", class: "knap-3", onclick: () => { state = H.newCase(choice.rod, state.assessed); choose(choice); menu.focus(); } }, "Begynd forfra"));

  // --- the note for the file -----------------------------------------------------------------------------------

  function writeNote() {
    if (!choice || !current) { note.replaceChildren(); return; }
    const facts = H.answered(state).filter((path) => !Array.isArray(H.valueAt(state, path)) || !H.valueAt(state, path).length).map((path) => {
      const field = H.fieldAt(path), value = H.valueAt(state, path);
      const words = field.skøn ? `${H.shown(field, value.værdi)}. Hovedhensyn: ${value.hovedhensyn}. Udøvet af ${value.udøvet_af}.` : field.type === "liste" ? "ingen" : H.shown(field, value);
      return [H.capital(H.labelOf(path)), words];
    });
    const given = Object.entries(state.given).map(([name, day]) => [`Forudsat: ${choice.datoer[name] ? choice.datoer[name].etiket : name}`, H.dateText(day)]);
    const unknown = [...state.unknown].map((path) => [H.capital(H.labelOf(path)), "vides ikke"]);
    const { receipt: got } = current;
    note.replaceChildren(
      el("h2", {}, `Notat: ${choice.titel}`),
      el("p", {}, `Vurderet pr. ${H.dateText(state.assessed)}. Skrevet ${H.dateText(H.today())}.`),
      el("p", {}, "Notatet er vejledning ud fra teksten i en politisk aftale. Det er ikke gældende ret og ikke en afgørelse."),
      el("h3", {}, "Det er oplyst"),
      el("dl", { class: "fakta" }, (facts.length + given.length + unknown.length ? [...facts, ...given, ...unknown] : [["Oplysninger", "ingen"]]).map(([label, words]) => el("div", {}, el("dt", {}, label), el("dd", {}, words)))),
      el("h3", {}, "Det svarer reglerne"),
      ...current.answers.map(([name, result]) => el("div", { class: "notatsvar" }, el("p", {}, el("strong", {}, noted(name, result))),
        ...(current.answers.length === 1 ? H.answerBody(result, choice.regel, choice) : []))),
      el("p", { class: "notathash" }, `Regelsæt: ${ABOUT.titel} (${got.regelsæt}). Regelhash: ${got.regelhash}. Udgave: ${got.udgavehash}.`));
  }
  // An answer that is not there yet says what it is about.
  const noted = (name, result) => (result.kendt ? H.headline(result, kindOf(name)) : `${H.capital(kindOf(name)[0])}: ${H.shortAnswer(result, kindOf(name))}.`);
  window.addEventListener("beforeprint", writeNote);

  // --- beginning -------------------------------------------------------------------------------------------------

  function begin() {
    const found = H.fromFragment(location.hash);
    if (found && found.broken) { choose(null); say_(BROKEN); } else if (found) open_(found.anchor, found.read);
  }
  window.addEventListener("hashchange", begin);
  begin();
})();
