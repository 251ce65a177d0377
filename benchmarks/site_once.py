"""One site built in a process of its own: prints the seconds from texts to finished pages."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.rule_texts import rule_set


def main(rules: int) -> None:
    """Builds the site of so many rules once."""
    files = rule_set(rules)
    start = perf_counter()
    from hjemmel.apps.mkdocs.build import built_site
    from hjemmel.apps.mkdocs.inputs import site_input
    from hjemmel.backends.docs.site import site_from_plan
    from hjemmel.compile import compiled

    outcome = compiled(files)
    site = site_input(outcome, files, {})
    if site is None:
        raise SystemExit(f"The generated rules do not compile: {outcome.errors[:3]}")
    with tempfile.TemporaryDirectory() as folder:
        built = built_site(site_from_plan(site), Path(folder) / "site", site.plan.title)
        seconds = perf_counter() - start
        assert (built / "index.html").is_file()
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(int(sys.argv[1]))
