"""Collect the words of the window and compile their translations.

    python packaging/translations.py [--check]

Reads every module below ``app/ui``, brings ``app/ui/i18n/*.ts`` up to date and compiles them to ``.qm``.
``--check`` fails when a translation is missing or the files are not up to date; nothing is written then.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "app" / "ui" / "i18n"
LANGUAGES = ("zh_CN", "zh_TW", "en")


def main() -> int:
    """Update and compile, or check."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true")
    if options.parse_args().check:
        return check()
    update(FOLDER)
    for name in LANGUAGES:
        _tool("pyside6-lrelease", str(FOLDER / f"{name}.ts"), "-qm", str(FOLDER / f"{name}.qm"))
    for line in unfinished(FOLDER):
        print(line)
    return 0


def check() -> int:
    """Compare with what a fresh collection gives; 1 when something is missing."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for name in LANGUAGES:
            shutil.copy(FOLDER / f"{name}.ts", fresh)
        update(fresh)
        missing = unfinished(fresh)
    for line in missing:
        print(line, file=sys.stderr)
    return 1 if missing else 0


def update(folder: Path) -> None:
    """Collect the words into the ``.ts`` files of a folder; words no longer used are dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))
    for name in LANGUAGES:
        numerus = ["-pluralonly"] if name == "en" else []
        _tool(
            "pyside6-lupdate", *sources, "-ts", str(folder / f"{name}.ts"), "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", name, *numerus,
        )  # fmt: skip


def unfinished(folder: Path) -> list[str]:
    """List what has no translation yet, one line each."""
    lines: list[str] = []
    for name in LANGUAGES:
        for context in ET.parse(folder / f"{name}.ts").getroot().iter("context"):  # noqa: S314 - our own file
            for entry in context.iter("message"):
                translation = entry.find("translation")
                if (
                    translation is None
                    or translation.get("type") == "unfinished"
                    or not "".join(translation.itertext()).strip()
                ):
                    lines.append(f"{name}: {context.findtext('name')}: {entry.findtext('source')}")
    return lines


def _tool(name: str, *words: str) -> None:
    command = shutil.which(name, path=str(Path(sys.executable).parent)) or name
    subprocess.run([command, *words, "-silent"], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
