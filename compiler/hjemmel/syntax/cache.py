"""Parsed files and parser tables as bytes, to be kept between runs. Whoever keeps them decides where.

Only a file without problems is worth keeping: reading the others again finds the problems again.
"""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from hjemmel.syntax.nodes import File
from hjemmel.syntax.tables import Tables, grammar_hash

_ENCODER: Final = msgspec.msgpack.Encoder()
_FILES: Final = msgspec.msgpack.Decoder(File)
_TABLES: Final = msgspec.msgpack.Decoder(Tables)


def key_of(text: str, file: str) -> str:
    """The name to keep a parsed file under: it changes with the text, the file's name and the grammar."""
    content = "\0".join((grammar_hash(), file, text))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def kept_file(parsed: File) -> bytes:
    """A parsed file as MessagePack."""
    return _ENCODER.encode(parsed)


def file_from_kept(data: bytes) -> File | None:
    """The parsed file, or None when the bytes are not one (half written, or from another version)."""
    try:
        return _FILES.decode(data)
    except msgspec.MsgspecError:
        return None


def kept_tables(tables: Tables) -> bytes:
    """The tables of one language as MessagePack; keep them under a name with `grammar_hash()` in it."""
    return _ENCODER.encode(tables)


def tables_from_kept(data: bytes) -> Tables | None:
    """The tables, or None when the bytes are not any."""
    try:
        return _TABLES.decode(data)
    except msgspec.MsgspecError:
        return None
