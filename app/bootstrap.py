"""Composition root: builds the parts and joins them. The one module that may import every layer."""

from __future__ import annotations

import argparse
import io
import os
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.adapters.clock import today
from app.adapters.pack import SqlitePack
from app.adapters.places import Places, find_places
from app.adapters.settings_file import SettingsFile
from app.cli.main import EXIT_UNAVAILABLE, build_parser, run
from app.cli.services import ContentTools, TerminalServices
from app.core.errors import AppError, PackError
from app.services.channels import ChannelService
from app.services.help import HelpService
from app.services.search import LateSearcher, Searcher, SearchService
from app.services.settings import SettingsService

PACK = Path(__file__).parent / "content" / "help.pack"
EXIT_INTERRUPTED = 130
_LINK = "tpselfhelp://"
_NO_DISPLAY = (
    "tp-self-help: no display. In a terminal use: search WORDS, show ID, --help. / "
    "没有图形界面，可用命令：search 关键词、show 编号、--help"
)


def main(argv: Sequence[str]) -> int:
    """Run the program and return its exit status (contracts.md)."""
    _speak_utf8()
    words, home = _take_home(list(argv))
    link = next((word for word in words if word.startswith(_LINK)), "")
    args = build_parser().parse_args([word for word in words if word != link])
    try:
        if args.verb is None:
            return _window(find_places(home or args.home), args, link)
        return run(args, _terminal_services())
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): leave quietly, and keep Python's own flush quiet too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_INTERRUPTED


def _take_home(words: list[str]) -> tuple[list[str], str | None]:
    """Accept ``--home DIR`` anywhere in the line, also behind a verb."""
    if "--home" not in words[:-1]:
        return words, None
    at = words.index("--home")
    return words[:at] + words[at + 2 :], words[at + 1]


def _speak_utf8() -> None:
    # Also on Windows consoles and under LANG=C; a lone surrogate in the input must not stop the answer.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")


@cache
def _pack() -> SqlitePack:
    return SqlitePack(PACK)


def _searcher() -> Searcher:
    from app.adapters.index import SearchIndex

    return SearchIndex(_pack().connection)


def _terminal_services() -> TerminalServices:
    return TerminalServices(
        search=lambda: SearchService(_searcher()),
        help=lambda: HelpService(_pack()),
        content=_content_tools,
    )


def _content_tools() -> ContentTools:
    # The tools and the libraries they need are not part of an installed program.
    try:
        from app.content.tools import BundledContent
    except ImportError as error:
        raise AppError("content.unavailable") from error
    return BundledContent(today())


def _window(places: Places, args: argparse.Namespace, link: str) -> int:
    if not _has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return EXIT_UNAVAILABLE
    started = time.perf_counter()
    # Qt costs a quarter of a second; the terminal face must not pay for it.
    from app.ui.platform import QtUrlOpener
    from app.ui.services import WindowServices
    from app.ui.window_app import run_window

    settings = SettingsService(SettingsFile(places.settings))
    try:
        pack = _pack()
    except PackError as error:
        # Loaded only when there is no help to show.
        from app.ui.startup_failure import tell_startup_failure

        return tell_startup_failure(error, settings.current.language)
    services = WindowServices(
        help=HelpService(pack),
        search=SearchService(LateSearcher(_searcher)),
        channels=ChannelService(pack, QtUrlOpener(), today()),
        settings=settings,
        instance=str(places.settings),
    )
    return run_window(
        services, quit_when_ready=args.quit_when_ready, minimized=args.minimized, open_id=link, started=started
    )


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
