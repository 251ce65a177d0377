"""The graph as JSON, for Graphviz and as a picture; equal graphs give equal bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping

from hjemmel.backends.docs.picture import Box, drawing
from hjemmel.backends.graph.from_plan import Dependencies, Kind

COLOURS: dict[Kind, str] = {
    "clause": "#fff3cd",
    "key_date": "#e2e3e5",
    "parameter": "#e2e3e5",
    "fact": "#ffffff",
    "discretion": "#f8d7da",
    "result": "#cfe2ff",
    "definition": "#d1e7dd",
    "rule": "#e7f1ff",
    "norm": "#e7f1ff",
    "repeal": "#f8d7da",
}


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
    """A picture that stands alone; `kinds` are the words for each kind of thing."""
    boxes = {each.id: Box(each.id, each.label, kinds[each.kind], "") for each in graph.things}
    picture = str(drawing(boxes, ((each.start, each.end) for each in graph.dependencies), ruleset, "graph"))
    fills = "".join(f".{kind}{{fill:{colour}}}" for kind, colour in COLOURS.items())
    style = f"<style>rect{{stroke:#6c757d}}{fills}path{{fill:none;stroke:#adb5bd}}text{{font:13px sans-serif}}</style>"
    head, _, rest = picture.partition(">")
    alone = head.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    return f"{alone}>{style}{rest}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
