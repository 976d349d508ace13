"""The authoring commands: check, build, stats and gaps over the bundled content."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from app.content.area_stats import as_markdown
from app.content.build import build_pack, newest_review
from app.content.check import check_library
from app.content.finding import Finding, errors
from app.content.gaps import as_markdown as as_tasks
from app.content.gaps import tasks_of
from app.content.items import items
from app.content.library import Library, load_library
from app.content.stats import as_text, measure

ROOT: Final = Path(__file__).parent
PACK: Final = ROOT / "help.pack"
EXIT_FAULT: Final = 1

_Command = Callable[[argparse.Namespace, Library], int]


class BundledContent:
    """``content check | build | stats | gaps`` over a content folder."""

    def __init__(self, today: str, root: Path = ROOT) -> None:
        """Args:
        today: ISO date, for the age of reviews.
        root: The folder that holds ``articles``, ``terms`` and so on.
        """
        self._today = today
        self._root = root

    def run(self, args: argparse.Namespace) -> int:
        """Run the command named in ``args.command``; give the exit status: 1 when a fault was found.

        Raises:
            PackError: ``pack.not_written``.
            ContentError: ``content.no_gaps``.
        """
        commands: dict[str, _Command] = {
            "check": self._check,
            "build": self._build,
            "stats": self._stats,
            "gaps": self._gaps,
        }
        return commands[args.command](args, load_library(self._root, partial=args.partial))

    def _check(self, args: argparse.Namespace, library: Library) -> int:
        findings = check_library(library, self._today)
        faults = errors(findings)
        shown = faults if args.no_warnings else findings
        if args.json:
            print(json.dumps([asdict(finding) for finding in shown], ensure_ascii=False))
        else:
            _print_findings(shown)
            print(f"{len(faults)} errors, {len(findings) - len(faults)} warnings", file=sys.stderr)
        return EXIT_FAULT if faults else 0

    def _build(self, args: argparse.Namespace, library: Library) -> int:
        # A partial pack is for looking at while writing: it leaves out what is at fault, and says so. A whole one is
        # checked as of its newest review, so that a wrong clock or the years cannot stop a build.
        newest = newest_review(items(library))
        findings = library.findings if args.partial else check_library(library, newest)
        faults = errors(findings)
        _print_findings(faults)
        if faults and not args.partial:
            return EXIT_FAULT
        meta = build_pack(library, Path(args.out) if args.out else PACK, args.built)
        counts = {key.removeprefix("count."): value for key, value in meta.items() if key.startswith("count.")}
        print(f"{meta['content_version']}  " + "  ".join(f"{kind} {count}" for kind, count in counts.items()))
        return 0

    def _gaps(self, args: argparse.Namespace, library: Library) -> int:
        tasks = tasks_of(Path(args.file), library)
        print(json.dumps([asdict(task) for task in tasks], ensure_ascii=False) if args.json else as_tasks(tasks))
        return 0

    def _stats(self, args: argparse.Namespace, library: Library) -> int:
        figures = measure(library, self._today)
        if args.markdown:
            print(as_markdown(figures["by_area"]))
        else:
            print(json.dumps(figures, ensure_ascii=False) if args.json else as_text(figures))
        return 0


def _print_findings(findings: list[Finding]) -> None:
    for finding in sorted(findings):
        print(finding)
