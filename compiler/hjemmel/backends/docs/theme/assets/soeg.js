// Search without a server: the index and the stemmer come as scripts, so that it also works from a folder on disk.
(function () {
  "use strict";
  var root = document.body.dataset.rod || ".";
  var field = document.getElementById("soegeord");
  var status = document.getElementById("soegestatus");
  var list = document.getElementById("fund");
  var parts = ["search/lunr.js", "search/lunr.stemmer.support.js", "search/lunr.da.js", "search/search_index.js"];
  var index, documents = {};

  function load(paths, then) {
    if (!paths.length) { then(); return; }
    var script = document.createElement("script");
    script.src = root + "/" + paths[0];
    script.onload = function () { load(paths.slice(1), then); };
    script.onerror = function () { status.textContent = "Søgningen kunne ikke hentes."; };
    document.head.appendChild(script);
  }

  function build() {
    var lunr = window.lunr, data = window.hjemmelIndex;
    lunr.tokenizer.separator = new RegExp(data.config.separator);
    index = lunr(function () {
      this.use(lunr.da);
      this.ref("location");
      this.field("title", { boost: 10 });
      this.field("text");
      data.docs.forEach(function (doc) { documents[doc.location] = doc;
        // An example tells of a rule, and a clause stands with its rule; the rule itself comes first.
        var behind = doc.location.indexOf("eksempler/") === 0 || doc.location.indexOf("#klausul-") > 0;
        this.add(doc, { boost: behind ? 0.3 : 1 });
      }, this);
    });
  }

  // A word is looked for as stemmed, and as the beginning of a longer one.
  function found(text) {
    var lunr = window.lunr;
    var words = lunr.tokenizer(text).map(String).filter(Boolean);
    if (!words.length) { return []; }
    function hits(presence) {
      return index.query(function (query) {
        words.forEach(function (word) {
          var stemmed = String(lunr.da.stemmer(new lunr.Token(word, {})));
          if (lunr.da.stopWordFilter(new lunr.Token(word, {})) === undefined && words.length > 1) { return; }
          query.term(word, { presence: presence, boost: 10, usePipeline: true });
          if (presence === lunr.Query.presence.OPTIONAL) {
            query.term(stemmed, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          }
        });
      });
    }
    var all = hits(lunr.Query.presence.REQUIRED);
    return all.length ? all : hits(lunr.Query.presence.OPTIONAL);
  }

  // A name as rule files write it is looked for whole: what carries it comes before what only shares its words.
  function exactFirst(results, name) {
    if (name.indexOf("_") < 0) { return results; }
    function carries(result) { return documents[result.ref].text.toLowerCase().split(/\s+/).indexOf(name) >= 0; }
    return results.filter(carries).concat(results.filter(function (result) { return !carries(result); }));
  }

  function excerpt(doc, words) {
    var text = doc.text, lower = text.toLowerCase(), at = -1;
    words.forEach(function (word) { if (at < 0) { at = lower.indexOf(word.slice(0, Math.max(4, word.length - 3))); } });
    var from = Math.max(0, at - 60);
    if (from) { from = text.indexOf(" ", from) + 1; }
    return (from ? "… " : "") + text.slice(from, from + 180) + (text.length > from + 180 ? " …" : "");
  }

  function show(text) {
    list.textContent = "";
    if (!text.trim()) { status.textContent = ""; return; }
    var results = exactFirst(found(text), text.trim().toLowerCase()), words = text.toLowerCase().split(/\s+/);
    status.textContent = results.length === 0 ? "Ingen sider indeholder »" + text.trim() + "«." :
      results.length === 1 ? "1 sted fundet." : results.length + " steder fundet.";
    results.slice(0, 50).forEach(function (result) {
      var doc = documents[result.ref], item = document.createElement("li"), link = document.createElement("a"), words_ = document.createElement("p");
      link.href = root + "/" + doc.location;
      link.textContent = doc.title;
      item.append(link);
      if (doc.page && doc.page !== doc.title) {
        var place = document.createElement("span");
        place.className = "svag";
        place.textContent = " " + doc.page;
        item.append(place);
      }
      words_.textContent = excerpt(doc, words);
      item.append(words_);
      list.append(item);
    });
  }

  var timer;
  load(parts, function () {
    build();
    field.value = new URLSearchParams(location.search).get("q") || "";
    show(field.value);
    field.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(function () { show(field.value); }, 120); });
    field.form.addEventListener("submit", function (event) {
      event.preventDefault();
      try { history.replaceState(null, "", "?q=" + encodeURIComponent(field.value)); } catch (error) { /* file: some browsers refuse */ }
      show(field.value);
    });
    field.focus();
  });
})();
