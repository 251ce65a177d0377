// A case while it is written: its facts by path, what is not known, and the same as JSON, as a link and as a list.
(function () {
  "use strict";
  const H = window.hjemmelProev;

  // What stands between the dots of a path: a name, and a number for a member of a list.
  H.steps = (path) => path.split(".").map((step) => {
    const [, name, number] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step);
    return { name, number: number === undefined ? null : Number(number) };
  });

  // The concept of the thing at a path, and the field its last step names; asked for often, found once.
  const fields = new Map();
  H.fieldAt = function (path) {
    if (!fields.has(path)) fields.set(path, fieldAt(path));
    return fields.get(path);
  };

  // What a form must know of a fact or a discretion of a concept; nothing when there is none of that name.
  H.fieldOf = function (concept, name) {
    const told = all[concept].felter[name];
    if (!told) return {};
    const { etiket, slags: type, enhed, kode, begreb, eller_ingen: ingen, er_skøn } = told;
    return { etiket, type, enhed, af: kode || begreb, ingen, skøn: er_skøn && window.hjemmel_kerne["udøves"][`${concept}.${name}`], concept };
  };

  const all = window.hjemmel_kerne.begreber;
  function fieldAt(path) {
    const [root, ...steps] = H.steps(path);
    let concept = Object.keys(all).find((name) => name.toLowerCase() === root.name);
    for (const { name, number } of steps.slice(0, -1)) {
      const whole = all[concept].helheder.find((each) => each.toLowerCase() === name);
      concept = number === null ? whole : all[concept].felter[name].begreb;
    }
    return H.fieldOf(concept, steps[steps.length - 1].name);
  }

  // The path in words for who has several talks: "Samtale 2".
  H.placeOf = function (path) {
    const parts = [];
    let at = "";
    H.steps(path).forEach(({ name, number }, place) => {
      at = place ? `${at}.${name}` : name;
      if (number !== null) parts.push(`${H.memberName(H.fieldAt(at))} ${number + 1}`);
      if (number !== null) at += `[${number}]`;
    });
    return parts.join(", ");
  };

  H.labelOf = function (path) {
    const place = H.placeOf(path);
    const { etiket } = H.fieldAt(path);
    return place ? `${place}: ${etiket}` : etiket;
  };

  // A case: `facts` is JSON data of the root; `unknown` are the paths answered by "ved ikke", `partly` the discretions begun.
  H.newCase = (root, assessed) => ({ root, assessed, facts: {}, given: {}, unknown: new Set(), partly: new Map(), asked: [] });

  // Where the value of a path stands: the object and the key; null when it is not there and is not to be made.
  function place(state, path, make) {
    const [, ...steps] = H.steps(path);
    const last = steps.pop();
    let at = state.facts;
    for (const { name, number } of steps) {
      if (at[name] === undefined && !make) return null;
      at[name] = at[name] === undefined ? {} : at[name];
      at = number === null ? at[name] : at[name][number];
      if (at === undefined) return null;
    }
    if (!H.fieldAt(path).skøn) return [at, last.name];
    if (at.skøn === undefined && !make) return null;
    at.skøn = at.skøn || {};
    return [at.skøn, last.name];
  }

  H.valueAt = function (state, path) {
    const found = place(state, path, false);
    return found === null ? undefined : found[0][found[1]];
  };

  H.setValue = function (state, path, value) {
    const found = place(state, path, value !== undefined);
    if (found === null) return;
    if (value === undefined) delete found[0][found[1]]; else found[0][found[1]] = value;
  };

  // After a member is taken away, what was known of those behind it moves one forward.
  H.removeMember = function (state, path, number) {
    H.valueAt(state, path).splice(number, 1);
    const moved = (each) => {
      if (!each.startsWith(`${path}[`)) return each;
      const [, at, rest] = /^(\d+)(.*)$/.exec(each.slice(path.length + 1));
      if (Number(at) === number) return null;
      return `${path}[${Number(at) > number ? Number(at) - 1 : at}${rest}`;
    };
    const kept = (paths) => paths.map(moved).filter((each) => each !== null);
    state.unknown = new Set(kept([...state.unknown]));
    state.asked = kept(state.asked);
    state.partly = new Map([...state.partly].map(([each, part]) => [moved(each), part]).filter(([each]) => each !== null));
  };

  // The case as the rules' JSON has it; things of which nothing is known are left out.
  H.json = function (state) {
    const cleaned = (thing) => Object.fromEntries(Object.entries(thing).filter(([, value]) =>
      !(value && typeof value === "object" && !Array.isArray(value) && !("ingen" in value) && !Object.keys(value).length))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(cleaned) : name === "skøn" || !value || typeof value !== "object" || "ingen" in value ? value : cleaned(value)]));
    const data = { pr: state.assessed, [state.root.toLowerCase()]: cleaned(state.facts) };
    return Object.keys(state.given).length ? { ...data, forudsat: state.given } : data;
  };

  // Every path that is answered, in the order the facts were given.
  H.answered = function (state) {
    const found = [];
    (function visit(thing, path, concept) {
      const about = all[concept];
      Object.entries(thing).forEach(([name, value]) => {
        const whole = about.helheder.find((each) => each.toLowerCase() === name);
        if (name === "skøn") Object.keys(value).forEach((each) => found.push(`${path}.${each}`));
        else if (whole) visit(value, `${path}.${name}`, whole);
        else found.push(`${path}.${name}`);
        if (Array.isArray(value)) value.forEach((member, number) => visit(member, `${path}.${name}[${number}]`, about.felter[name].begreb));
      });
    })(state.facts, state.root.toLowerCase(), state.root);
    return found;
  };

  // The case in the part of an address that never leaves the machine.
  H.fragment = (state, choice) => `#sag=${encodeURIComponent(JSON.stringify({ m: choice.anker, u: [...state.unknown], s: H.json(state) }))}`;

  // What a fragment says: the anchor of a choice, and what reads its case when the choice is loaded; null when nothing.
  H.fromFragment = function (hash) {
    let text = hash.slice(1);
    const isChoice = (anchor) => typeof anchor === "string" && anchor.startsWith("proev-") && document.getElementById(anchor);
    try {
      text = decodeURIComponent(text);
      if (!text.startsWith("sag=")) return isChoice(text) ? { anchor: text, read: null } : null;
      const { m, u, s } = JSON.parse(text.slice(4));
      return isChoice(m) ? { anchor: m, read: (choice) => opened(choice, u, s) } : { broken: true };
    } catch {
      return text.startsWith("sag=") ? { broken: true } : null;
    }
  };

  function opened(choice, unknown, facts) {
    // The rules themselves read the case first, so that nothing else comes into the form.
    choice.rules.sag_fra_json(facts);
    const state = H.newCase(choice.rod, facts.pr);
    state.facts = facts[choice.rod.toLowerCase()];
    state.given = facts.forudsat || {};
    state.unknown = new Set((unknown || []).filter((path) => typeof path === "string" && H.fieldAt(path).etiket));
    state.asked = [...H.answered(state), ...state.unknown];
    return state;
  }

  // --- parts of the rules, loaded when they are needed -----------------------------------------------------------

  const parts = new Map(), asked = new Map();
  window.hjemmelDel = (number, about, write) =>
    asked.get(number)({ regler: {}, klausuler: {}, datoer: {}, regler_om: {}, ...about, rules: window.hjemmel_kerne(write) });

  // The part of a number: its answers' functions as `rules`, and what the page must know of them. A script, not a
  // request of another kind: those do not work from a folder.
  H.part = function (number) {
    if (!parts.has(number)) {
      parts.set(number, new Promise((resolve, reject) => {
        asked.set(number, resolve);
        const gone = () => { parts.delete(number); reject(); };
        document.head.append(H.el("script", { src: `assets/regler/${number}.js?${document.getElementById("proev").dataset.udgave}`, onerror: gone }));
      }));
    }
    return parts.get(number);
  };

  // What an anchor of the menu stands for, with its part.
  H.chosen = function (anchor) {
    const option = document.getElementById(anchor);
    return H.part(Number(option.value)).then((part) => ({
      ...part, anker: anchor, titel: option.textContent, kinds: part.svar, svar: Object.keys(part.svar), regel: part.regler_om[anchor],
    }));
  };
})();
