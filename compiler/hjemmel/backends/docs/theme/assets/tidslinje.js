// Two days compared: everything stands in the page's own tables; here it is only told apart.
(function () {
  "use strict";
  const form = document.getElementById("tidsform");
  if (!form) { return; }
  const H = window.hjemmelProev, el = H.el;
  const [group, from, to, problem, status, answer] = ["tidsgruppe", "tidfra", "tidtil", "tidfejl", "tidsstatus", "tidssvar"].map((id) => document.getElementById(id));
  const rows = Array.from(document.querySelectorAll("#tidsliste tbody tr"));
  const rates = Array.from(document.querySelectorAll("#satsliste tbody tr"));

  const inForce = (row, day) => (!row.dataset.fra || row.dataset.fra <= day) && (!row.dataset.til || day <= row.dataset.til);
  // What asks for no target group is for every one of them.
  const isFor = (row) => !group.value || !row.dataset.grupper || row.dataset.grupper.split(" ").includes(group.value);

  const named = (row) => {
    const link = row.querySelector("a").cloneNode(true);
    return [link, " ", el("span", { class: "svag" }, `${row.querySelector("td .svag").textContent}, ${row.cells[1].textContent}`)];
  };

  // Everything a row replaces, also by way of others.
  function replacedBy(row) {
    const found = new Set(), waiting = row.dataset.erstatter.split(" ").filter(Boolean);
    while (waiting.length) {
      const key = waiting.pop();
      if (found.has(key)) continue;
      found.add(key);
      const next = rows.find((each) => each.dataset.noegle === key);
      if (next) waiting.push(...next.dataset.erstatter.split(" ").filter(Boolean));
    }
    return found;
  }

  function changedRates(first, second) {
    const names = [...new Set(rates.map((row) => row.dataset.sats))];
    const at = (name, day) => rates.find((row) => row.dataset.sats === name && inForce(row, day));
    const text = (row) => (row ? row.cells[1].textContent : "ingen værdi");
    return names.map((name) => [at(name, first), at(name, second)]).filter(([a, b]) => text(a) !== text(b))
      .map(([a, b]) => [(a || b).querySelector("a").cloneNode(true), `: ${text(a)} bliver til ${text(b)}`]);
  }

  const section = (title, items) => (items.length ? [el("h3", {}, title), el("ul", {}, items.map((item) => el("li", {}, item)))] : []);

  function compare() {
    const [a, b] = [from, to].map((field) => H.date(field.value));
    [[from, a], [to, b]].forEach(([field, day]) => { if (day || !field.value) field.removeAttribute("aria-invalid"); });
    if (!a || !b) { answer.replaceChildren(); status.textContent = "Skriv to datoer."; return; }
    problem.hidden = true;
    const [first, second] = a <= b ? [a, b] : [b, a];
    const mine = rows.filter(isFor);
    const before = mine.filter((row) => inForce(row, first)), after = mine.filter((row) => inForce(row, second));
    const come = after.filter((row) => !before.includes(row)), gone = before.filter((row) => !after.includes(row));
    const pairs = come.map((row) => { const keys = replacedBy(row); return [row, gone.filter((old) => keys.has(old.dataset.noegle))]; }).filter(([, old]) => old.length);
    const paired = new Set(pairs.flatMap(([row, old]) => [row, ...old]));
    const values = changedRates(first, second);
    const fresh = come.filter((row) => !paired.has(row)), ended = gone.filter((row) => !paired.has(row));
    const count = pairs.length + fresh.length + ended.length + values.length;
    status.textContent = `${H.dateText(first)} og ${H.dateText(second)}: ${count === 0 ? "ingen forskel" : count === 1 ? "1 forskel" : `${count} forskelle`}. ${after.length} gælder på den sidste dag.`;
    answer.replaceChildren(
      ...section("Nyt", fresh.map(named)),
      ...section("Erstattet", pairs.map(([row, old]) => [...named(row), el("br"), "i stedet for ", ...old.flatMap((each, place) => [place ? ", " : "", each.querySelector("a").cloneNode(true)])])),
      ...section("Ændrede værdier", values),
      ...section("Ophørt", ended.map(named)));
  }

  function complain(event) {
    const field = event.target;
    if (field !== from && field !== to) return;
    const wrong = field.value && !H.date(field.value);
    if (wrong) field.setAttribute("aria-invalid", "true");
    problem.textContent = "Skriv en dato mellem 1900 og 2199, fx 1.7.2026.";
    problem.hidden = ![from, to].some((each) => each.getAttribute("aria-invalid"));
  }

  const days = [...new Set(rows.map((row) => row.dataset.fra))].filter(Boolean).sort();
  const latest = days.filter((day) => day <= H.today()).pop() || days[0] || H.today();
  const before = new Date(`${latest}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  from.value = H.dateText(before.toISOString().slice(0, 10));
  to.value = H.dateText(latest);
  document.getElementById("tiduden").remove();
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", compare);
  form.addEventListener("change", complain);
  compare();
})();
