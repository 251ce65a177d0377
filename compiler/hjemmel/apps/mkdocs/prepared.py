"""Blocks that are HTML already, taken past Markdown: read as Markdown they would take most of the time of a build."""

from __future__ import annotations

import re

# The package has no types.
from markdown import Extension, Markdown  # type: ignore[import-untyped]
from markdown.preprocessors import Preprocessor  # type: ignore[import-untyped]

from hjemmel.backends.docs.page import BLOCK_END, BLOCK_START

_BLOCK = re.compile(f"^{re.escape(BLOCK_START)}\n(.*?)\n{re.escape(BLOCK_END)}$", re.MULTILINE | re.DOTALL)
# Before everything else that reads the text, the normalisation of white space excepted.
_PRIORITY = 29


class PreparedBlocks(Extension):  # type: ignore[misc]
    """Puts every prepared block aside and back in its place when the page is made."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Registers the preprocessor."""
        md.preprocessors.register(_Aside(md), "prepared_blocks", _PRIORITY)


class _Aside(Preprocessor):  # type: ignore[misc]
    def run(self, lines: list[str]) -> list[str]:
        return _BLOCK.sub(self._kept, "\n".join(lines)).split("\n")

    def _kept(self, block: re.Match[str]) -> str:
        placeholder: str = self.md.htmlStash.store(f'<div class="afsnit">\n{block[1]}\n</div>')
        return placeholder
