"""The one agreement between the builder of a help pack and its reader."""

from __future__ import annotations

from typing import Final

# Raised when an older program could no longer read the pack. The reader refuses anything newer than its own.
SCHEMA_VERSION: Final = 1

# Stands in the file header (SQLite's application_id): "TPSH".
APPLICATION_ID: Final = 0x54505348
