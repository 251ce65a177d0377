"""The graph as JSON, for Graphviz and as a picture; equal graphs give equal bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping

from markupsafe import Markup

from hjemmel.backends.docs.picture import Box, drawn
from hjemmel.backends.graph.from_plan import Dependencies, Kind

COLOURS: dict[Kind, str] = {
    "clause": "#fff3cd",
    "key_date": "#dee2e6",
    "parameter": "#d2c7ec",
    "fact": "#ffffff",
    "discretion": "#f8d7da",
    "result": "#9ec5fe",
    "definition": "#d1e7dd",
    "rule": "#e7f1ff",
    "norm": "#ffe0c2",
    "repeal": "#ced4da",
}
LEGEND_WIDTH, LEGEND_HEIGHT = 150, 24
LINE = "fill:none;stroke:#868e96;marker-end:url(#arrow)"
ARROW = Markup(
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
    '<polygon points="0 0 8 4 0 8" fill="#868e96"/></marker></defs>'
)


def as_json(graph: Dependencies, ruleset: str) -> str:
    """`{"ruleset": …, "things": [{"id", "kind", "label"}], "dependencies": [{"from", "to", "why"}]}`."""
    data = {
        "ruleset": ruleset,
        "things": [{"id": each.id, "kind": each.kind, "label": each.label} for each in graph.things],
        "dependencies": [{"from": each.start, "to": each.end, "why": each.why} for each in graph.dependencies],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_dot(graph: Dependencies, ruleset: str) -> str:
    """A digraph for Graphviz."""
    things = (
        f'  {_quoted(each.id)} [label={_quoted(each.label)}, fillcolor="{COLOURS[each.kind]}"];'
        for each in graph.things
    )
    edges = (
        f"  {_quoted(each.start)} -> {_quoted(each.end)} [tooltip={_quoted(each.why)}];" for each in graph.dependencies
    )
    head = f'digraph {_quoted(ruleset)} {{\n  rankdir=LR;\n  node [shape=box, style="filled,rounded", fontsize=11];'
    return "\n".join((head, *things, *edges, "}\n"))


def as_svg(graph: Dependencies, ruleset: str, kinds: Mapping[str, str]) -> str:
    """A picture that stands alone: an arrow leads to what is read, and below is what the colours mean; `kinds` are the
    words for each kind of thing."""
    boxes = {each.id: Box(each.id, each.label, kinds[each.kind], "") for each in graph.things}
    width, height, shapes = drawn(boxes, ((each.start, each.end) for each in graph.dependencies))
    told = [kind for kind in COLOURS if any(each.kind == kind for each in graph.things)]
    per_row = max(1, width // LEGEND_WIDTH)
    legend = Markup("").join(
        Markup(
            '<rect class="{kind}" x="{x}" y="{y}" width="14" height="14" rx="3"/>'
            '<text x="{to}" y="{line}">{word}</text>'
        ).format(kind=kind, word=kinds[kind], x=x, y=y, to=x + 22, line=y + 12)
        for place, kind in enumerate(told)
        for x, y in [(4 + place % per_row * LEGEND_WIDTH, height + 16 + place // per_row * LEGEND_HEIGHT)]
    )
    whole = height + 16 + -(-len(told) // per_row) * LEGEND_HEIGHT
    fills = "".join(f".{kind}{{fill:{colour}}}" for kind, colour in COLOURS.items())
    style = f"rect{{stroke:#6c757d}}{fills}.billede>path{{{LINE}}}text{{font:13px sans-serif}}"
    return str(
        Markup(
            '<svg xmlns="http://www.w3.org/2000/svg" class="billede" viewBox="0 0 {w} {h}" width="{w}" height="{h}" '
            'role="group" aria-labelledby="graph"><title id="graph">{t}</title><style>{style}</style>{arrow}{shapes}'
            "{legend}</svg>\n"
        ).format(w=width, h=whole, t=ruleset, style=Markup(style), arrow=ARROW, shapes=shapes, legend=legend)
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
