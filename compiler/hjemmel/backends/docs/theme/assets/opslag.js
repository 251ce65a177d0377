// The start page's look-up: everything stands in the page already; here it is only shown or hidden.
(function () {
  "use strict";
  const form = document.getElementById("opslagsform");
  if (!form) { return; }
  const H = window.hjemmelProev;
  const [group, field, problem, status, list] = ["gruppe", "dato", "datofejl", "opslagsstatus", "opslagsliste"].map((id) => document.getElementById(id));
  const entries = Array.from(list.querySelectorAll("li[data-fra]"));
  let day = "";

  const inForce = ({ dataset: { fra, til } }) => !day || ((!fra || fra <= day) && (!til || day <= til));
  const isFor = ({ dataset: { grupper } }) => !group.value || grupper === undefined || grupper.split(" ").includes(group.value);

  function dayAfter(text) {
    const next = new Date(`${text}T12:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  }

  // What comes next: the first later day on which something for the group begins or has ended.
  function nextChange() {
    const of = entries.filter(isFor).map((entry) => entry.dataset);
    const begin = of.filter(({ fra }) => fra > day).map(({ fra }) => fra);
    const end = of.filter(({ til }) => til && til >= day).map(({ til }) => dayAfter(til));
    return [...begin, ...end].sort()[0];
  }

  function show() {
    const read = H.date(field.value);
    if (read || !field.value.trim()) {
      field.removeAttribute("aria-invalid");
      problem.hidden = true;
      day = read || "";
    }
    entries.forEach((entry) => { entry.hidden = !(inForce(entry) && isFor(entry)); });
    const count = entries.filter((entry) => !entry.hidden).length, next = day && nextChange();
    status.textContent = `${count === 1 ? "1 gælder" : `${count} gælder`}${day ? ` den ${H.dateText(day)}` : ""}.${next ? ` Næste ændring: ${H.dateText(next)}.` : day ? " Der er ingen senere ændringer." : ""}`;
  }

  // A date is called wrong when it is left, not while it is written.
  function checked() {
    if (H.date(field.value) || !field.value.trim()) return;
    field.setAttribute("aria-invalid", "true");
    problem.textContent = "Skriv en dato, fx 1.7.2026.";
    problem.hidden = false;
  }

  field.value = H.dateText(H.today());
  form.hidden = false;
  list.open = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  field.addEventListener("change", checked);
  show();
})();
