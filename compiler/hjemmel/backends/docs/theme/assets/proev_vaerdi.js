// Values of a case: as people write them in Danish, as JSON has them, and as the rule language has them.
(function () {
  "use strict";
  const H = (window.hjemmelProev = {});
  const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");
  const UNITS = { days: ["dag", "dage"], weeks: ["uge", "uger"], months: ["måned", "måneder"], years: ["år", "år"] };
  const EXAMPLES = {
    dato: "Skriv en dato, fx 1.7.2026", heltal: "Skriv et helt tal, fx 6", varighed: "Skriv et helt tal, fx 6",
    tal: "Skriv et tal, fx 7,5", procent: "Skriv en procent, fx 12,5", timer: "Skriv et antal timer, fx 7,5",
    beløb: "Skriv et beløb i kroner, fx 1.250,50", tekst: "Skriv en tekst",
  };

  // The codes of a list, each with its label.
  H.codes = (list) => Object.entries(window.hjemmel_kerne.koder[list]);
  H.capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

  // Only a whole date counts: a year that is still being written is no date yet.
  H.date = function (text) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
    const danish = /^(\d{1,2})[.\/ -]+(\d{1,2}|[a-zæøå]{3,})[.\/ -]+(\d{4})$/i.exec(text.trim());
    const short = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
    if (!iso && !danish && !short) return null;
    const [year, month, day] = iso ? iso.slice(1) : (danish || short).slice(1).reverse();
    const named = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace(".", ""))) + 1;
    const [y, m, d] = [Number(year), /^\d+$/.test(month) ? Number(month) : named, Number(day)];
    const made = new Date(Date.UTC(y, m - 1, d));
    if (y < 1900 || y > 2199 || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return null;
    return made.toISOString().slice(0, 10);
  };

  H.dateText = function (iso) {
    const [year, month, day] = iso.split("-").map(Number);
    return `${day}. ${MONTHS[month - 1]} ${year}`;
  };

  H.today = function () {
    const now = new Date();
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
  };

  // "1.250,50" is "1250.50"; null when it is no number.
  function decimal(text) {
    const bare = text.trim().replace(/\s|kr\.?$|pct\.?$|%$/g, "");
    if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,6})?$/.test(bare)) return null;
    return bare.replace(/\./g, "").replace(",", ".");
  }

  // What a text field says: `{value}`, `{error}`, or nothing when it is empty.
  H.read = function (field, text) {
    if (!text.trim()) return {};
    const value = read(field, text);
    return value === null ? { error: `${EXAMPLES[field.type]}.` } : { value };
  };

  function read(field, text) {
    if (field.type === "dato") return H.date(text);
    if (field.type === "tekst") return text.trim();
    const number = decimal(text);
    if (number === null) return null;
    if (field.type === "heltal" || field.type === "varighed") {
      return number.includes(".") || !Number.isSafeInteger(Number(number)) ? null : Number(number);
    }
    return field.type === "beløb" && /\.\d{3,}$/.test(number) ? null : number;
  }

  H.hint = (field) => EXAMPLES[field.type] || "";

  H.isNone = (value) => value === "ingen" || Boolean(value && value.ingen === true);
  H.none = (field) => (field.type === "tekst" ? { ingen: true } : "ingen");
  const isNone = (field, value) => (field.type === "tekst" ? Boolean(value && value.ingen) : value === "ingen");
  H.isNoneOf = isNone;

  function grouped(number) {
    const [whole, rest] = String(number).split(".");
    const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
    return rest ? `${parted},${rest}` : parted;
  }

  // A value in words, as a note has it.
  H.shown = function (field, value) {
    if (isNone(field, value)) return "ingen";
    if (field.type === "ja_nej") return value ? "ja" : "nej";
    if (field.type === "dato") return H.dateText(value);
    if (field.type === "kode") return (H.codes(field.af).find(([code]) => code === value) || ["", value])[1] || value;
    if (field.type === "tekst") return value;
    return grouped(value) + unit(field, value);
  };

  // The text a field is filled with when a case is opened.
  H.written = (field, value) => (field.type === "dato" ? H.dateText(value) : field.type === "tekst" ? value : grouped(value));

  function unit(field, value) {
    if (field.type === "beløb") return ` ${window.hjemmel_kerne.regelsæt.valuta}`;
    if (field.type === "procent") return " pct.";
    if (field.type === "timer") return String(value) === "1" ? " time" : " timer";
    return field.type === "varighed" ? ` ${UNITS[field.enhed][value === 1 ? 0 : 1]}` : "";
  }

  // A text between straight quotation marks, which it cannot hold itself.
  H.quoted = (text) => `"${text.replace(/"/g, "”").replace(/\s+/g, " ").trim()}"`;

  // A value as the rule language writes it.
  H.ruleText = function (field, value) {
    if (field.type === "tekst" && !isNone(field, value)) return H.quoted(value);
    return field.type === "kode" && !isNone(field, value) ? value : H.shown(field, value);
  };

  // An element with attributes and children; texts are only ever text.
  H.el = function (tag, attributes, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
    });
    made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
    return made;
  };
})();
