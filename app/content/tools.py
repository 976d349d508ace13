"""The authoring commands: check, build and stats over the bundled content."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Final

from app.content.build import build_pack
from app.content.finding import Finding, errors
from app.content.library import load_library

ROOT: Final = Path(__file__).parent
PACK: Final = ROOT / "help.pack"
EXIT_FAULT: Final = 1


class BundledContent:
    """``content check | build | stats`` over a content folder."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root

    def run(self, args: argparse.Namespace) -> int:
        """Run the command named in ``args.command``; give the exit status: 1 when a fault was found."""
        return {"build": self._build}[args.command](args)

    def _build(self, args: argparse.Namespace) -> int:
        library = load_library(self._root, partial=args.partial)
        faults = errors(library.findings)
        _print_findings(library.findings)
        if faults and not args.partial:
            return EXIT_FAULT
        meta = build_pack(library, Path(args.out) if args.out else PACK, args.built)
        print(json.dumps(meta))
        return 0


def _print_findings(findings: list[Finding]) -> None:
    for finding in sorted(findings):
        print(finding, file=sys.stderr)
