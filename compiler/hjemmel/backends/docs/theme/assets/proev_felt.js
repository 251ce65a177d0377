// The questions of a case as fields of a form: each tells what was answered, and says at the field what is wrong.
(function () {
  "use strict";
  const H = window.hjemmelProev, el = H.el;
  const MOST_RADIOS = 8;
  let count = 0;

  function choices(field) {
    if (field.type === "ja_nej") return [["ja", "Ja", true], ["nej", "Nej", false]];
    return H.codes(field.af).map(([code, label]) => [code, H.capital(label || code), code]);
  }

  // A field for one value. `answer` is told `{value}`, `{unknown: true}`, or `{}` while there is none.
  function valueControls(field, now, answer, labelled, described, id) {
    if (field.type === "ja_nej" || (field.type === "kode" && H.codes(field.af).length <= MOST_RADIOS)) {
      return radios(field, now, answer, id);
    }
    return field.type === "kode" ? select(field, now, answer, labelled, described) : textField(field, now, answer, labelled, described);
  }

  function radios(field, now, answer, id) {
    const options = choices(field).map(([name, label, value]) => [name, label, { value }]);
    if (field.ingen) options.push(["ingen", "Der er ingen", { value: H.none(field) }]);
    options.push(["ved-ikke", "Ved ikke", { unknown: true }]);
    const chosen = (told) => (told.unknown ? now.unknown === true : now.value === told.value && now.value !== undefined);
    return el("div", { class: "radioer" }, options.map(([name, label, told]) => el("label", { class: "valgmulighed" },
      el("input", { type: "radio", name: id, value: name, checked: chosen(told), onchange: () => answer(told) }), el("span", {}, label))));
  }

  function select(field, now, answer, labelled, described) {
    const options = choices(field).map(([name, label, value]) => [name, label, { value }]);
    if (field.ingen) options.push(["ingen", "Der er ingen", { value: H.none(field) }]);
    options.push(["ved-ikke", "Ved ikke", { unknown: true }]);
    const told = new Map(options.map(([name, , value]) => [name, value]));
    const chosen = now.unknown ? "ved-ikke" : now.value;
    return el("select", { "aria-labelledby": labelled, "aria-describedby": described, onchange: (e) => answer(told.get(e.target.value) || {}) },
      el("option", { value: "" }, "Vælg"),
      options.map(([name, label]) => el("option", { value: name, selected: name === chosen }, label)));
  }

  function textField(field, now, answer, labelled, described) {
    const known = now.value !== undefined && !H.isNoneOf(field, now.value);
    const input = el("input", {
      type: "text", autocomplete: "off", "aria-labelledby": labelled, "aria-describedby": described,
      inputmode: ["heltal", "varighed"].includes(field.type) ? "numeric" : null,
      class: field.type === "tekst" ? "" : "kort-felt", value: known ? H.written(field, now.value) : "",
    });
    const boxes = [];
    const box = (label, told, checked) => {
      const made = el("input", { type: "checkbox", checked, onchange: () => {
        if (made.checked) {
          boxes.filter((other) => other !== made).forEach((other) => { other.checked = false; });
          input.value = "";
        }
        answer(made.checked ? told : {}, true);
      } });
      boxes.push(made);
      return el("label", { class: "valgmulighed" }, made, el("span", {}, label));
    };
    const tell = (done) => {
      if (input.value) boxes.forEach((other) => { other.checked = false; });
      if (!input.value && boxes.some((other) => other.checked)) return;
      answer(H.read(field, input.value), done);
    };
    input.addEventListener("input", () => tell(false));
    input.addEventListener("change", () => tell(true));
    return el("div", { class: "tekstfelt" }, input, el("div", { class: "ved-siden" },
      field.ingen && box("Der er ingen", { value: H.none(field) }, now.value !== undefined && H.isNoneOf(field, now.value)),
      box("Ved ikke", { unknown: true }, now.unknown === true)));
  }

  // The fieldset every question stands in, with its hint and the place of its error.
  function frame(title, hint, extra) {
    count += 1;
    const id = `felt-${count}`;
    const error = el("p", { class: "feltfejl", id: `${id}-fejl`, hidden: true });
    const node = el("fieldset", { class: `spoergsmaal ${extra || ""}`, "aria-describedby": `${hint ? `${id}-hjaelp ` : ""}${id}-fejl` },
      el("legend", { id: `${id}-navn` }, title), hint && el("p", { class: "hjaelp", id: `${id}-hjaelp` }, hint), error);
    const fail = (text) => {
      error.textContent = text || "";
      error.hidden = !text;
      node.classList.toggle("har-fejl", Boolean(text));
      node.querySelectorAll("input[type=text], textarea, select").forEach((each) => {
        if (text) each.setAttribute("aria-invalid", "true"); else each.removeAttribute("aria-invalid");
      });
    };
    const described = `${hint ? `${id}-hjaelp ` : ""}${id}-fejl`;
    return { id, node, fail, described };
  }

  const hintOf = (field) => (["ja_nej", "kode", "tekst"].includes(field.type) ? "" : `${H.hint(field)}.`);

  // A fact: `told({value} | {unknown} | {})`.
  H.factField = function (field, now, told) {
    const made = frame(H.capital(field.etiket), hintOf(field));
    const answer = (given, done = true) => {
      if (done || !given.error) made.fail(given.error);
      told(given.error ? {} : given);
    };
    made.node.append(valueControls(field, now, answer, `${made.id}-navn`, made.described, made.id));
    return made;
  };

  // A discretion: told whole, or as the part that has been given so far.
  H.discretionField = function (field, now, told) {
    const made = frame(H.capital(field.etiket), `Det er et skøn, som du eller din myndighed selv udøver. ${field.skøn}`, "skoen");
    const given = { ...now };
    const written = (name, label, hint, tag) => {
      const input = el(tag, { id: `${made.id}-${name}`, "aria-describedby": `${made.id}-${name}-hjaelp`, autocomplete: "off", rows: tag === "textarea" ? 3 : null });
      if (tag === "input") input.type = "text";
      input.value = given[name] || "";
      input.addEventListener("input", () => { given[name] = input.value; tell(); });
      return el("div", { class: "underfelt" }, el("label", { for: input.id }, label), el("p", { class: "hjaelp", id: `${made.id}-${name}-hjaelp` }, hint), input);
    };
    const reasons = el("div", { hidden: given.value === undefined },
      written("hovedhensyn", "Hovedhensyn", "Hvad er der lagt vægt på?", "textarea"),
      written("udøvet_af", "Hvem udøver skønnet?", "Fx sagsbehandlerens navn eller enhed.", "input"));
    const lacking = () => [
      !(given.hovedhensyn || "").trim() && "de hovedhensyn, der er lagt vægt på",
      !(given.udøvet_af || "").trim() && "hvem der udøver skønnet",
    ].filter(Boolean);
    const missing = () => (given.value === undefined ? [] : lacking());
    function tell() {
      if (!missing().length) made.fail("");
      told({ ...given, whole: given.value !== undefined && !missing().length });
    }
    const answer = (next, done = true) => {
      given.value = next.value;
      given.unknown = next.unknown;
      reasons.hidden = given.value === undefined;
      if (next.error && done) made.fail(next.error); else tell();
    };
    made.node.append(valueControls(field, now, answer, `${made.id}-navn`, made.described, made.id), reasons);
    made.node.addEventListener("focusout", () => setTimeout(() => {
      if (!made.node.contains(document.activeElement) && missing().length) made.fail(`Skriv ${missing().join(" og ")}.`);
    }));
    return made;
  };

  // A list; `held` when what the answer is about stands on it. `told("add")`, `told("none")`, `told("unknown")`, `told("open")`; members stand in `members`.
  H.listField = function (field, now, told) {
    const name = H.memberName(field);
    const made = frame(H.capital(field.etiket), "Nævn dem alle. Reglerne regner listen for fuldstændig.", "liste-felt");
    const members = el("div", { class: "medlemmer" });
    const box = (label, word, checked) => el("label", { class: "valgmulighed" },
      el("input", { type: "checkbox", "data-ord": word, checked, onchange: (e) => told(e.target.checked ? word : "open") }), el("span", {}, label));
    made.node.append(members, el("div", { class: "ved-siden" },
      el("button", { type: "button", class: "knap-2", onclick: () => told("add") }, `Tilføj: ${name.toLowerCase()}`),
      !now.held && box("Der er ingen", "none", now.none), !now.held && box("Ved ikke", "unknown", now.unknown)));
    made.members = members;
    made.show = (state) => {
      if (state.held) return;
      made.node.querySelector("[data-ord=none]").checked = state.none;
      made.node.querySelector("[data-ord=unknown]").checked = state.unknown;
    };
    return made;
  };

  H.memberName = (field) => field.af.replace(/_/g, " ");

  // One member of a list, with a place for its questions.
  H.memberBox = function (title, remove) {
    const questions = el("div", { class: "medlemsspoergsmaal", "data-tom": "Der er intet om den, der kan ændre svaret nu." });
    const node = el("fieldset", { class: "medlem" }, el("legend", {}, title), questions,
      remove && el("button", { type: "button", class: "knap-3", onclick: remove }, `Fjern ${title.toLowerCase()}`));
    return { node, questions };
  };

  // A date that may be left empty: of assessment, or a key date to take as given.
  H.dateField = function (label, hint, value, told, required) {
    const made = frame(label, hint);
    const input = el("input", { type: "text", class: "kort-felt", autocomplete: "off", "aria-labelledby": `${made.id}-navn`, "aria-describedby": made.described });
    input.value = value ? H.dateText(value) : "";
    const tell = (done) => {
      const given = H.read({ type: "dato" }, input.value);
      const error = given.error || (required && !input.value.trim() ? "Skriv en dato, fx 1.7.2026." : "");
      if (done || !error) made.fail(error);
      if (!error) told(given.value);
    };
    input.addEventListener("input", () => tell(false));
    input.addEventListener("change", () => tell(true));
    made.node.append(input);
    made.set = (day) => { input.value = day ? H.dateText(day) : ""; made.fail(""); };
    return made;
  };
})();
