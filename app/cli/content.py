"""``content check | build | stats | gaps FILE``: the authoring tools, in a source checkout."""

from __future__ import annotations

import argparse

from app.cli.services import TerminalServices


# argparse has no public name for what add_subparsers gives.
def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Describe the verb and its commands."""
    parser = subparsers.add_parser("content", help="check, build or measure the bundled help (source checkout only)")
    commands = parser.add_subparsers(dest="command", metavar="check|build|stats|gaps", required=True)
    check = commands.add_parser("check", help="prove the rules of AUTHORING.md")
    check.add_argument("--json", action="store_true")
    check.add_argument("--no-warnings", action="store_true", help="show what stops a build only")
    build = commands.add_parser("build", help="compile the help pack")
    build.add_argument("--out", metavar="FILE", help="write another file than app/content/help.pack")
    build.add_argument("--built", metavar="DATE", default="", help="ISO date to note as the day of the build")
    stats = commands.add_parser("stats", help="measure coverage")
    shape = stats.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true")
    shape.add_argument("--markdown", action="store_true", help="print the table of coverage by area")
    gaps = commands.add_parser("gaps", help="turn a file of help gaps into tasks for authors")
    gaps.add_argument("file", metavar="FILE")
    gaps.add_argument("--json", action="store_true")
    for command in (check, build, stats, gaps):
        command.add_argument("--partial", action="store_true", help="leave out articles that are being written")


def run(args: argparse.Namespace, services: TerminalServices) -> int:
    """Run it; 1 when a fault was found.

    Raises:
        AppError: ``content.unavailable`` in an installed program.
    """
    return services.content().run(args)
