// A case as an `eksempel` of the rule language, with the answers it got as what is expected.
(function () {
  "use strict";
  const H = window.hjemmelProev;

  const instanceName = (concept, number) => `${concept.toLowerCase().replace(/_+$/, "")}_${number}`;

  // Every thing of the case: `{concept, name, path, hos, lines}`; a part names its wholes.
  function things(state) {
    const found = [], counts = new Map();
    const made = (concept, path, hos) => {
      counts.set(concept, (counts.get(concept) || 0) + 1);
      const thing = { concept, path, hos, name: instanceName(concept, counts.get(concept)), lines: [] };
      found.push(thing);
      return thing;
    };
    (function visit(facts, concept, path, hos) {
      const about = window.hjemmel_kerne.begreber[concept];
      const wholes = about.helheder.filter((each) => facts[each.toLowerCase()] !== undefined);
      const names = wholes.map((whole) => visit(facts[whole.toLowerCase()], whole, `${path}.${whole.toLowerCase()}`, []).name);
      const thing = made(concept, path, [...hos, ...names]);
      Object.keys(about.felter).forEach((name) => {
        const field = H.fieldOf(concept, name);
        const exercised = facts.skøn && facts.skøn[name];
        if (exercised) {
          const by = `hovedhensyn ${H.quoted(exercised.hovedhensyn)} udøvet af ${H.quoted(exercised.udøvet_af)}`;
          thing.lines.push([name, `${H.ruleText(field, exercised.værdi)} ${by}`]);
        } else if (Array.isArray(facts[name])) {
          if (!facts[name].length) thing.lines.push([name, "ingen"]);
          const twice = Object.values(about.felter).filter((other) => other.begreb === field.af && other.slags === "liste").length > 1;
          const owner = twice ? `${thing.name}.${name}` : thing.name;
          facts[name].forEach((member, number) => visit(member, field.af, `${path}.${name}[${number}]`, [owner]));
        } else if (facts[name] !== undefined) thing.lines.push([name, H.ruleText(field, facts[name])]);
      });
      return thing;
    })(state.facts, state.root, state.root.toLowerCase(), []);
    return found;
  }

  // A path of the case as the example names it.
  function named(path, all) {
    const cut = path.lastIndexOf(".");
    const owner = all.find((thing) => thing.path === path.slice(0, cut));
    if (owner) return `${owner.name}.${path.slice(cut + 1)}`;
    return `${named(path.slice(0, cut), all)}.${path.slice(cut + 1)}`;
  }

  function expected(subject, name, result, kind, all) {
    const about = `${subject}.${name}`;
    const data = result.som_data();
    if (!result.kendt) {
      const causes = (sort) => data.årsager.filter((cause) => cause.slags === sort);
      const listed = (word, sort) => (causes(sort).length ? [`${word} ${causes(sort).map((cause) => named(cause.sti, all)).join(", ")}`] : []);
      const parts = [
        ...listed("mangler", "mangler"), ...listed("kræver skøn", "skøn"),
        ...causes("modstrid").map((cause) => `modstrid ${(cause.detalje || []).join(", ")}`),
        ...(causes("ingen_regel").length ? ["ingen regel"] : []), ...(causes("udefineret").length ? ["udefineret"] : []),
      ];
      return [`forvent ${about} ${parts.join(" og ")}`];
    }
    const [, type, of] = kind;
    const due = typeof result.frist === "string" ? [`forvent ${about} frist ${H.dateText(result.frist)}`] : [];
    if (["pligt", "forbud"].includes(type)) return [`forvent ${about} ${/^ikke/.test(data.værdi) ? "er ikke relevant" : data.værdi === "afventer" ? "er afventer" : `er ${data.værdi}`}`, ...due];
    if (["ret", "beføjelse"].includes(type)) return [`forvent ${about} ${data.værdi}`];
    if (type === "ja_nej") return [data.værdi ? `forvent ${about}` : `forvent ikke ${about}`];
    const field = { type, af: of, enhed: kind[3] };
    return [H.isNoneOf(field, data.værdi) ? `forvent ${about} er ingen` : `forvent ${about} er ${H.ruleText(field, data.værdi)}`];
  }

  // The whole text; `answers` are `[name, Resultat]` about the thing at `path`.
  H.exampleText = function (state, title, path, answers, kinds) {
    const all = things(state);
    const lines = [`regelsæt ${H.ruleSet}`, "", `eksempel ${H.quoted(title)}`, `  vurderet ${H.dateText(state.assessed)}`];
    Object.entries(state.given).forEach(([name, day]) => lines.push(`  forudsat ${name} = ${H.dateText(day)}`));
    all.forEach((thing) => {
      lines.push(`  ${thing.concept} ${thing.name}${thing.hos.length ? ` hos ${thing.hos.join(", ")}` : ""}`);
      const width = Math.max(0, ...thing.lines.map(([name]) => name.length));
      thing.lines.forEach(([name, value]) => lines.push(`    ${name.padEnd(width)} = ${value}`));
    });
    const subject = all.find((thing) => thing.path === path);
    answers.forEach(([name, result]) => expected(subject.name, name, result, kinds[name], all).forEach((line) => lines.push(`  ${line}`)));
    return `${lines.join("\n")}\n`;
  };
})();
