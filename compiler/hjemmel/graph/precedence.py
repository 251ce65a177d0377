"""Which rules of a result, and which norms, prevail over which."""

from collections.abc import Iterable, Mapping

from hjemmel.plan import nodes as p


def above_of_rules(rules: Iterable[p.Rule]) -> dict[str, tuple[str, ...]]:
    """For each rule those that prevail over it, transitively closed and sorted.

    A rule goes before what it names with its `dog` lines and rows; a `dog` line goes before its main rule; what is
    `ellers`
    has every other rule of its result above it.
    """
    groups: dict[tuple[str, str], list[p.Rule]] = {}
    for rule in rules:
        groups.setdefault((rule.concept, rule.result), []).append(rule)
    above: dict[str, tuple[str, ...]] = {}
    for group in groups.values():
        if len(group) == 1:
            above[group[0].name] = ()
            continue
        lines: dict[str, list[str]] = {}
        for rule in group:
            lines.setdefault(rule.main or rule.name, []).append(rule.name)
        direct: dict[str, set[str]] = {rule.name: set() for rule in group}
        for rule in group:
            for target in rule.prevails_over:
                lower = [target] if rule.form == "however" else lines.get(target, ())
                for name in lower:
                    if name in direct:
                        direct[name].add(rule.name)
        above.update(closed(direct))
        others = tuple(sorted(rule.name for rule in group if rule.form != "otherwise"))
        above.update({rule.name: others for rule in group if rule.form == "otherwise"})
    return above


def above_of_norms(norms: Iterable[p.Norm]) -> dict[str, tuple[str, ...]]:
    """For each norm those that prevail over it, transitively closed and sorted."""
    direct: dict[str, set[str]] = {norm.name: set() for norm in norms}
    for norm in norms:
        for target in norm.prevails_over:
            if target in direct:
                direct[target].add(norm.name)
    return closed(direct)


def closed(direct: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """The transitive closure; a name in a circle is above itself."""
    found: dict[str, tuple[str, ...]] = {}
    for name, higher in direct.items():
        if not higher:
            found[name] = ()
            continue
        reached: set[str] = set()
        waiting = list(higher)
        while waiting:
            current = waiting.pop()
            if current not in reached:
                reached.add(current)
                waiting += direct[current]
        found[name] = tuple(sorted(reached))
    return found
