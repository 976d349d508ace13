"""A small help pack in memory, with the stores that the services ask for, and a window around it."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.adapters.files import DiskFiles
from app.adapters.pictures import SquareCodes
from app.adapters.report_files import NewFiles
from app.adapters.store.due_mark import DueMark
from app.adapters.store.vault import Vault
from app.core.computer.extensions import Extension
from app.core.errors import StateError
from app.core.help import (
    Area,
    Channel,
    ChannelStatus,
    Document,
    Item,
    Kind,
    Lang,
    PackInfo,
    Source,
    SourceKind,
    Urgency,
)
from app.core.hits import Hit, Intent, SearchResult
from app.core.settings import Settings
from app.services.channels import ChannelService
from app.services.checklists import ChecklistService
from app.services.explain import ExplainService
from app.services.extension_check import ExtensionCheckService
from app.services.family import FamilyService
from app.services.file_check import FileCheckService
from app.services.flow_states import KeptWalks
from app.services.flows import FlowService
from app.services.harden import HardenService
from app.services.help import HelpService
from app.services.kept_verdicts import KeptVerdicts
from app.services.learning import LearningService
from app.services.search import SearchService
from app.services.settings import SettingsService
from app.services.take_along import TakeAlongService
from app.services.verify import VerifyService
from app.ui.lasting_none import make_none_last
from app.ui.services import Late, WindowServices
from app.ui.window_app import WindowApp
from tests.adapters.store.memory_keyring import MemoryKeyring
from tests.services.explain_words import WrittenWords
from tests.services.small_watch import World
from tests.ui import small_checks, small_flow, small_lists, small_reports, small_verdicts, small_wizards

make_none_last()

STEPS = '<ol>\n<li id="step-1">先停手，看<a class="term" href="term:nonce">顺序号</a>。<sup><a class="mark mark-official" href="source:s1" title="官方">1</a></sup></li>\n<li id="step-2">「资产 → 记录」<span class="menu-note">（菜单名称可能不同）</span>。</li>\n</ol>'
SHORT = f'<h2 id="short">先做这几步</h2>\n{STEPS}'
FULL = (
    f'<h2 id="steps">具体步骤</h2>\n{STEPS}\n<h2 id="why">为什么</h2>\n<p>链上没有柜台。<code>nonce</code></p>'
    "<table><thead><tr><th>你看到的</th><th>多半是</th></tr></thead><tbody><tr><td>几种币</td><td>助记词</td></tr></tbody></table>"
    '<h2 id="cannot">做不到的事</h2>\n<ul>\n<li>谁都不能追回，见<a href="article:fake-customer-service">假客服</a>。</li>\n</ul>'
    '<h2 id="prepare">求助前备好</h2>\n<ul>\n<li>交易哈希。</li>\n</ul>'
)
TITLES = {
    "assets-stolen-now": ("币被转走了，现在该怎么办？", "My coins are gone. What do I do right now?"),
    "mnemonic-leaked": ("助记词泄露了怎么办？", "My recovery phrase leaked"),
    "fake-customer-service": ("有人自称官方客服", "Somebody says they are support"),
    "tx-stuck-pending": ("转账一直“打包中”怎么办？", "My transfer stays pending"),
    "forgot-password": ("忘记密码怎么办？", "I forgot my password"),
    "nonce": ("顺序号", "Nonce"),
}
AREAS = {
    "security-incidents": (
        "被盗与骗局",
        "Theft and scams",
        ("assets-stolen-now", "mnemonic-leaked", "fake-customer-service"),
    ),
    "transfers": ("转账与收款", "Sending and receiving", ("tx-stuck-pending",)),
    "password": ("密码", "Password", ("forgot-password",)),
}


def words(pair, lang):
    return pair[1] if lang is Lang.EN else pair[0]


class FakePack:
    """The stores behind help and channels, with a handful of items."""

    def __init__(self):
        self.channel_list = [
            channel("email-support", kind="email", value="service@tokenpocket.pro", purpose=("support",)),
            channel("website-main", value="https://www.tokenpocket.pro/"),
            channel(
                "old-forum",
                kind="forum",
                value="https://forum.example.org/",
                purpose=("support",),
                status=ChannelStatus.RETIRED,
            ),
            channel(
                "unclear-tg",
                kind="telegram",
                value="https://t.me/unclear",
                purpose=("support",),
                status=ChannelStatus.UNCLEAR,
            ),
            channel(
                "older-help",
                kind="help",
                value="https://help.tokenpocket.pro/",
                purpose=("support",),
                status=ChannelStatus.OFFICIAL_EARLIER,
                last_seen="2026-09-01",
            ),
            channel(
                "explorer-eth", kind="explorer", value="https://etherscan.io/", purpose=("lookup",), chain="ethereum"
            ),
            channel("no-phone", kind="statement", value="", purpose=("support",)),
        ]

    def info(self):
        return PackInfo(1, "2026.11", "2026-11-20", {"article": 5, "term": 1, "channel": 7})

    def item(self, item_id):
        if any(channel.id == item_id for channel in self.channel_list):
            return Item(Kind.CHANNEL, item_id, Urgency.NORMAL, "2026-11-20")
        if item_id not in TITLES:
            return small_flow.item(item_id)
        if item_id == "nonce":
            return Item(Kind.TERM, "nonce", Urgency.NORMAL, "2026-11-20")
        area = next(area for area, (_, _, ids) in AREAS.items() if item_id in ids)
        urgency = Urgency.EMERGENCY if item_id == "assets-stolen-now" else Urgency.NORMAL
        related = ("mnemonic-leaked", "fake-customer-service") if item_id == "assets-stolen-now" else ()
        return Item(
            Kind.ARTICLE, item_id, urgency, "2026-11-20", area, "article", sources=("s1", "s2", "s3"), related=related
        )

    def items(self, kind):
        return tuple(
            item for item in map(self.item, (*TITLES, *small_flow.TITLES)) if item is not None and item.kind is kind
        )

    def flow(self, flow_id, lang):
        return small_wizards.WIZARDS.get(flow_id) or small_flow.flow(flow_id, lang)

    def document(self, item_id, lang):
        if item_id in small_flow.TITLES:
            return small_flow.document(item_id, lang)
        if item_id not in TITLES or (item_id == "forgot-password" and lang is Lang.EN):
            return None
        title = words(TITLES[item_id], lang)
        answer = words(("先保住剩下的，转走的没有人能撤回。", "Save what is left; nobody can undo it."), lang)
        if item_id == "nonce":
            return Document(item_id, lang, title, answer, "", "<p>排队的号码。</p>", "", "排队的号码。")
        return Document(item_id, lang, title, answer, SHORT, FULL, "1. 先停手\n2. 记录", "1. 先停手，全文")

    def title(self, item_id, lang):
        document = self.document(item_id, lang)
        return None if document is None else document.title

    def areas(self, lang):
        return tuple(Area(id_, words(names[:2], lang), names[2]) for id_, names in AREAS.items())

    def source(self, source_id):
        kinds = {"s1": SourceKind.OFFICIAL, "s2": SourceKind.OFFICIAL_MIRROR, "s3": SourceKind.GENERAL}
        return Source(
            source_id, f"https://example.org/{source_id}", kinds[source_id], f"来源 {source_id}", "2026-11-20"
        )

    def figure(self, figure_id, lang):
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="{accent}"/></svg>'
            if figure_id == "square"
            else None
        )

    def channels(self, lang):
        return tuple(self.channel_list)

    def checklists(self, lang):
        return small_lists.LISTS

    def channel(self, channel_id, lang):
        return next((channel for channel in self.channel_list if channel.id == channel_id), None)


def channel(channel_id, **changes):
    made = Channel(
        id=channel_id, kind="website", value="", purpose=("download",), status=ChannelStatus.OFFICIAL,
        confidence=SourceKind.OFFICIAL, languages=("zh", "en"), chain="", since="", last_seen="2026-11-22",
        reviewed="2026-11-24", sources=("s1", "s2"), title=f"渠道 {channel_id}", note="先在 App 里核对。",
    )  # fmt: skip
    return replace(made, **changes)


class FakeSearcher:
    """Finds the articles whose title holds the query; remembers what it was asked."""

    def __init__(self):
        self.queries = []

    def search(self, query, lang, limit):
        self.queries.append(query)
        hits = tuple(
            hit(id_, lang) for id_, pair in TITLES.items() if query.strip() in words(pair, lang) or query in id_
        )
        if query.startswith("https://"):
            return SearchResult(query, Intent.CONTACT, None, hits or (hit("fake-customer-service", lang),))
        if not hits:
            return SearchResult(query, Intent.QUESTION, None, (hit("tx-stuck-pending", lang),), is_fallback=True)
        return SearchResult(query, Intent.QUESTION, None, hits[:limit])

    def exposure(self, lang):
        return SearchResult("[withheld]", Intent.SECRET, None, (hit("mnemonic-leaked", lang),))


def hit(item_id, lang):
    urgency = Urgency.EMERGENCY if item_id == "assets-stolen-now" else Urgency.HIGH
    title = words(TITLES[item_id], lang)
    return Hit(Kind.ARTICLE, item_id, lang, title, (), urgency, 1.0, "先停手，看交易状态。", ((0, 2),), ((0, 1),), 1)


class FakeSettingsStore:
    """Settings in memory; can be told that the disk is full."""

    def __init__(self, settings):
        self.saved = settings
        self.is_full = False

    def load(self):
        return self.saved

    def save(self, settings):
        if self.is_full:
            raise StateError("settings.not_saved", reason="No space left on device")
        self.saved = settings

    def erase(self):
        self.saved = None


class FakeOpener:
    """Remembers what it was told to open."""

    def __init__(self):
        self.opened = []

    def open(self, url):
        self.opened.append(url)
        return True


class Bench:
    """The fakes behind a window, in reach of a test."""

    def __init__(self, settings, folder):
        self.pack = FakePack()
        self.searcher = FakeSearcher()
        self.extensions: list[Extension] = []
        self.assessor = small_verdicts.FakeAssessor()
        self.opener = FakeOpener()
        self.checks = small_checks.Checks()
        self.store = FakeSettingsStore(settings)
        self.keyring = MemoryKeyring()
        self.vault = Vault(folder / "state", self.keyring)
        self.due = DueMark(lambda: self.vault.folder)
        self.watched = World(folder / "state", self.vault)
        self.post = small_reports.Post()
        verify = VerifyService(self.assessor)
        files = FileCheckService(small_verdicts.file_judge, DiskFiles(), SquareCodes())
        around = Late(lambda: small_reports.report_jobs(self.vault, self.post, verify, files))
        self.learning = LearningService(
            self.vault, NewFiles(), lambda: self.services.settings.current.learns, lambda: "2026-11-24", lambda: ()
        )
        self.services = WindowServices(
            help=HelpService(self.pack),
            settings=SettingsService(self.store),
            search=Late(lambda: SearchService(self.searcher)),
            channels=Late(lambda: ChannelService(self.pack, self.opener, "2026-11-24")),
            flows=Late(lambda: FlowService(self.pack)),
            kept_verdicts=Late(lambda: KeptVerdicts(self.vault, lambda: "2026-11-24T10:00:00+00:00")),
            walks=Late(lambda: KeptWalks(self.vault, lambda: "2026-11-24T10:00:00+00:00")),
            explain=Late(lambda: ExplainService(WrittenWords(), lambda: "2026-11-24")),
            verify=Late(lambda: verify),
            extension_check=Late(lambda: ExtensionCheckService(small_verdicts.file_judge, lambda: self.extensions)),
            file_check=Late(lambda: files),
            diagnosis=Late(lambda: self.checks.service),
            checklists=Late(lambda: ChecklistService(self.pack, self.vault, lambda: small_lists.NOW, self.due)),
            harden=Late(self._harden),
            family=Late(lambda: FamilyService(self.pack, lambda: small_lists.NOW)),
            safe=Late(lambda: self.vault),
            reports=Late(lambda: around().reports),
            outbox=Late(lambda: around().outbox),
            delivery=Late(lambda: around().delivery),
            tickets=Late(lambda: around().tickets),
            answers=Late(lambda: around().answers),
            watch=Late(lambda: self.watched.service),
            along=Late(lambda: TakeAlongService(self.vault)),
            book=Late(lambda: around().book),
            ticket_files=Late(lambda: around().ticket_files),
            desks=Late(lambda: around().desks),
            courier=Late(lambda: around().courier),
            hand_over=Late(lambda: around().hand_over),
            learning=Late(lambda: self.learning),
            checks_due=self.due.day,
        )

    def _harden(self):
        answers = ChecklistService(self.pack, self.vault, lambda: small_lists.NOW)
        return HardenService(answers, self.vault, lambda: small_lists.NOW, "linux")


class PatientBot(QtBot):
    """Waits as long as a busy machine may need: only what never comes fails."""

    def waitUntil(self, callback, *, timeout=60_000):  # noqa: N802 - Qt's manner
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=60_000, **more):  # noqa: N802 - Qt's manner
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture
def bench(tmp_path):
    made = Bench(Settings(language="zh", theme="light", first_run_done=True), tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def app(qtbot, bench):
    """The window on its home page, in Chinese."""
    font = QApplication.font()
    made = WindowApp(QApplication.instance(), bench.services)
    made.window.resize(1180, 800)
    # Keys work from the first paint on; before it nobody sees a window to type into.
    with qtbot.waitSignal(made.window.painted):
        made.show("", minimized=False)
    yield made
    made.window.close()
    made.close()
    # The next window must not take our font for the system's.
    QApplication.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QApplication.topLevelWidgets() == [], "a window was left behind"
    assert [each for each in threading.enumerate() if each.name.startswith("jobs")] == [], "a worker was left behind"
