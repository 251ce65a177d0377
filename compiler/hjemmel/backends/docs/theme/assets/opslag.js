// The start page's look-up: everything stands in the page already; here it is only shown or hidden.
(function () {
  "use strict";
  var form = document.getElementById("opslagsform");
  if (!form) { return; }
  var group = document.getElementById("gruppe"), day = document.getElementById("dato");
  var status = document.getElementById("opslagsstatus"), list = document.getElementById("opslagsliste");
  var entries = Array.prototype.slice.call(list.querySelectorAll("li[data-fra]"));

  function inForce(entry) {
    var from = entry.dataset.fra, to = entry.dataset.til;
    return !day.value || ((!from || from <= day.value) && (!to || day.value <= to));
  }

  function isFor(entry) {
    return !group.value || entry.dataset.grupper === undefined || entry.dataset.grupper.split(" ").indexOf(group.value) >= 0;
  }

  // What comes next: the first later day on which something for the group begins or has ended.
  function nextChange() {
    var days = [];
    entries.filter(isFor).forEach(function (entry) {
      if (entry.dataset.fra > day.value) { days.push(entry.dataset.fra); }
      if (entry.dataset.til >= day.value && entry.dataset.til) { days.push(dayAfter(entry.dataset.til)); }
    });
    return days.sort()[0];
  }

  function dayAfter(text) {
    var next = new Date(text + "T12:00:00Z");
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  }

  function written(text) {
    return new Date(text + "T12:00:00Z").toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  function show() {
    var count = 0;
    entries.forEach(function (entry) {
      entry.hidden = !(inForce(entry) && isFor(entry));
      count += entry.hidden ? 0 : 1;
    });
    var next = day.value && nextChange();
    status.textContent = (count === 1 ? "1 gælder" : count + " gælder") + (day.value ? " den " + written(day.value) : "") +
      (next ? ". Næste ændring: " + written(next) + "." : day.value ? ". Der er ingen senere ændringer." : ".");
  }

  var now = new Date();
  day.value = [now.getFullYear(), ("0" + (now.getMonth() + 1)).slice(-2), ("0" + now.getDate()).slice(-2)].join("-");
  form.hidden = false;
  list.open = true;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", show);
  show();
})();
