"""Composition root: builds the parts and joins them. The one module that may import every layer.

``app.jobs`` makes jobs that both faces have. Each face pays for itself alone, so its parts are imported where they are
joined: Qt costs the terminal a quarter of a second, argparse and the verbs cost the window a tenth of its start.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError, PackError
from app.jobs import guided

if TYPE_CHECKING:
    from app.adapters.pack import SqlitePack
    from app.adapters.rulebook import PackAssessor
    from app.adapters.store.vault import Vault
    from app.cli.services import ContentTools, ReportServices, TerminalServices
    from app.services.channels import ChannelService
    from app.services.diagnosis.service import DiagnosisService
    from app.services.file_check import FileCheckService
    from app.services.help import HelpService
    from app.services.search import SearchService
    from app.services.settings import SettingsService
    from app.services.verify import VerifyService
    from app.ui.services import WindowServices

PACK = Path(__file__).parent / "content" / "help.pack"
EXIT_UNAVAILABLE, EXIT_INTERRUPTED = 3, 130
_LINK = "tpselfhelp://"
_QUIT, _MINIMIZED = "--quit-when-ready", "--minimized"
# As --quit-when-ready, by way of every page: proves that a frozen program has all of them.
_TOUR = "--visit-every-page"
_NO_DISPLAY = (
    "tp-self-help: no display. In a terminal use: search WORDS, show ID, --help. / "
    "没有图形界面，可用命令：search 关键词、show 编号、--help"
)


def main(argv: Sequence[str]) -> int:
    """Run the program and return its exit status (contracts.md)."""
    started = time.perf_counter()
    _speak_utf8()
    words, home = _take_home(list(argv))
    link = next((word for word in words if word.startswith(_LINK)), "")
    words = [word for word in words if word != link]
    try:
        # The usual start is told apart by a plain look at the words; everything else is the parser's.
        if {_QUIT, _MINIMIZED, _TOUR}.issuperset(words):
            return _window(home, words, link, started)
        return _terminal(words, home, link, started)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): leave quietly, and keep Python's own flush quiet too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_INTERRUPTED


def _terminal(words: list[str], home: str | None, link: str, started: float) -> int:
    from app.cli.main import build_parser, run

    args = build_parser().parse_args(words)
    if args.verb is None:
        return _window(home or args.home, words, link, started)
    status = run(args, _terminal_services(home or args.home))
    # Here and not when Python ends, so that a reader who went away is noticed where it can be answered.
    sys.stdout.flush()
    return status


def _take_home(words: list[str]) -> tuple[list[str], str | None]:
    """Accept ``--home DIR`` anywhere in the line, also behind a verb."""
    if "--home" not in words[:-1]:
        return words, None
    at = words.index("--home")
    return words[:at] + words[at + 2 :], words[at + 1]


def _speak_utf8() -> None:
    # Also on Windows consoles and under LANG=C; a lone surrogate in the input must not stop the answer.
    for stream, encoding in ((sys.stdout, "utf-8"), (sys.stderr, "utf-8"), (sys.stdin, "utf-8-sig")):
        # Whoever embeds Python may put something else in place of a stream, or nothing.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=encoding, errors="replace")


@cache
def _pack() -> SqlitePack:
    from app.adapters.pack import SqlitePack

    return SqlitePack(PACK)


def _help_service() -> HelpService:
    from app.services.help import HelpService

    return HelpService(_pack())


def _search_service() -> SearchService:
    from app.adapters.index import SearchIndex
    from app.services.search import SearchService

    return SearchService(SearchIndex(_pack().connection))


@cache
def _assessor() -> PackAssessor:
    from app.adapters.rulebook import PackAssessor

    return PackAssessor(_pack().connection)


def _verify_service() -> VerifyService:
    from app.services.verify import LateAssessor, VerifyService

    return VerifyService(LateAssessor(_assessor))


def _file_check() -> FileCheckService:
    from app.adapters.files import DiskFiles
    from app.adapters.pictures import SquareCodes
    from app.services.file_check import FileCheckService

    return FileCheckService(lambda: _assessor().files, DiskFiles(), SquareCodes())


def _window_diagnosis(settings: SettingsService) -> DiagnosisService:
    # Only the window has a clipboard, and it is Qt's.
    from app.jobs import live_checks
    from app.ui.clipboard import QtClipboard

    return live_checks.diagnosis(_pack(), settings, QtClipboard())


def _settings_service(home: str | None) -> SettingsService:
    from app.adapters.places import find_places
    from app.adapters.settings_file import SettingsFile
    from app.services.settings import SettingsService

    return SettingsService(SettingsFile(find_places(home).settings))


def _terminal_services(home: str | None) -> TerminalServices:
    from app.cli.services import TerminalServices
    from app.jobs import learning, live_checks

    settings = cache(lambda: _settings_service(home))
    return TerminalServices(
        search=_search_service,
        help=_help_service,
        flows=lambda: guided.flow_service(_pack()),
        walks=lambda: guided.kept_walks(guided.home_vault(home)),
        explain=lambda: guided.explain_service(_pack()),
        verify=_verify_service,
        file_check=_file_check,
        content=_content_tools,
        checklists=lambda: guided.checklist_service(_pack(), guided.home_vault(home)),
        harden=lambda: guided.harden_service(_pack(), guided.home_vault(home)),
        family=lambda: guided.family_service(_pack()),
        safe=lambda: guided.home_vault(home),
        diagnosis=lambda: live_checks.diagnosis(_pack(), settings()),
        transactions=cache(lambda: live_checks.transactions(_pack(), settings())),
        consents=live_checks.consents,
        channels=lambda: live_checks.channel_list(_pack()),
        reports=lambda: _report_services(guided.home_vault(home), settings()),
        watch=cache(lambda: live_checks.watching(_pack(), guided.home_vault(home), settings())),
        along=lambda: guided.along_service(guided.home_vault(home)),
        learning=lambda: learning.learning_service(guided.home_vault(home), settings()),
        settings=settings,
    )


def _report_services(kept: Vault, settings: SettingsService) -> ReportServices:
    from app.jobs.reports import report_services

    return report_services(_pack(), kept, settings, (_verify_service(), _file_check()))


def _content_tools() -> ContentTools:
    # The tools and the libraries they need are not part of an installed program.
    try:
        from app.adapters.clock import today
        from app.content.tools import BundledContent
    except ImportError as error:
        raise AppError("content.unavailable") from error
    return BundledContent(today())


def _window(home: str | None, words: list[str], link: str, started: float) -> int:
    if not _has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return EXIT_UNAVAILABLE
    # Nothing becomes garbage while the window is built; looking for it costs a tenth of the start. The window looks
    # again from its first paint on.
    gc.disable()
    from app.ui.plain_import import load_qt

    load_qt()
    from app.adapters.places import find_places
    from app.adapters.settings_file import SettingsFile
    from app.services.settings import SettingsService
    from app.ui.window_app import run_window

    places = find_places(home)
    settings = SettingsService(SettingsFile(places.settings))
    try:
        services = window_services(settings, str(places.settings), places.state)
    except PackError as error:
        # Loaded only when there is no help to show.
        from app.ui.startup_failure import tell_startup_failure

        return tell_startup_failure(error, settings.current.language)
    return run_window(
        services,
        quit_when_ready=_QUIT in words or _TOUR in words,
        visits_all=_TOUR in words,
        minimized=_MINIMIZED in words,
        open_id=link,
        started=started,
    )


def window_services(settings: SettingsService, instance: str, state: Path | None = None) -> WindowServices:
    """Join the jobs of the window; the late ones are made when first asked for. Without ``state`` nothing is kept."""
    return _build_window_services(settings, instance, state)


def _build_window_services(settings: SettingsService, instance: str, state: Path | None) -> WindowServices:
    from app.jobs import guided, learning, live_checks
    from app.ui.services import Late, WindowServices

    around = Late(lambda: _report_services(guided.vault(state), settings))
    return WindowServices(
        help=_help_service(),
        settings=settings,
        extension_check=Late(lambda: guided.extension_check(_assessor)),
        search=Late(_search_service),
        channels=Late(_channel_service),
        flows=Late(lambda: guided.flow_service(_pack())),
        walks=Late(lambda: guided.kept_walks(guided.vault(state))),
        kept_verdicts=Late(lambda: guided.kept_verdicts(guided.vault(state))),
        explain=Late(lambda: guided.explain_service(_pack())),
        sent=Late(live_checks.journal),
        consents=Late(live_checks.consents),
        transactions=Late(lambda: live_checks.transactions(_pack(), settings)),
        accounts=Late(lambda: live_checks.accounts(_pack(), settings)),
        verify=Late(_verify_service),
        file_check=Late(_file_check),
        diagnosis=Late(lambda: _window_diagnosis(settings)),
        checklists=Late(lambda: guided.checklist_service(_pack(), guided.vault(state))),
        harden=Late(lambda: guided.harden_service(_pack(), guided.vault(state))),
        family=Late(lambda: guided.family_service(_pack())),
        safe=Late(lambda: guided.vault(state)),
        reports=Late(lambda: around().reports),
        outbox=Late(lambda: around().outbox),
        delivery=Late(lambda: around().delivery),
        tickets=Late(lambda: around().tickets),
        answers=Late(lambda: around().answers),
        book=Late(lambda: around().book),
        ticket_files=Late(lambda: around().ticket_files),
        along=Late(lambda: guided.along_service(guided.vault(state))),
        watch=Late(lambda: live_checks.watching(_pack(), guided.vault(state), settings)),
        desks=Late(lambda: around().desks),
        courier=Late(lambda: around().courier),
        hand_over=Late(lambda: around().hand_over),
        learning=Late(lambda: learning.learning_service(guided.vault(state), settings)),
        waits=lambda: guided.something_waits(state),
        checks_due=lambda: guided.checklists_due(state),
        instance=instance,
    )


def _channel_service() -> ChannelService:
    # Only the window opens channels: its opener is Qt's.
    from app.adapters.clock import today
    from app.services.channels import ChannelService
    from app.ui.platform import QtUrlOpener

    return ChannelService(_pack(), QtUrlOpener(), today())


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
