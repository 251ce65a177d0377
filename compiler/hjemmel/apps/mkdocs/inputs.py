"""What the site needs of a compiled rule set."""

from __future__ import annotations

from collections.abc import Mapping

from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.quality import Quality
from hjemmel.backends.docs.subjects import note_of
from hjemmel.compile import Compiled


def site_input(
    result: Compiled, files: Mapping[str, bytes], own_pages: Mapping[str, str], quality: Quality | None = None
) -> SiteInput | None:
    """The site's input, None when there is no plan; `files` are those that were compiled, `quality` what was measured
    of them."""
    if result.plan is None:
        return None
    notes = {path: note_of(file, files[path].decode()) for path, file in result.files.items()}
    coverages = {name: accounted.coverage for name, accounted in result.accounted.items()}
    return SiteInput(
        result.plan,
        result.examples,
        result.sources,
        coverages,
        {path: note for path, note in notes.items() if note},
        dict(own_pages),
        quality or Quality(),
    )
