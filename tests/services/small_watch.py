"""Watched addresses for tests: a few chains, clocks turned by hand, and nodes that say what they are told."""

from datetime import UTC, datetime, timedelta

from app.adapters.store.vault import Vault
from app.core.cancel import CancelToken
from app.core.chain.chains import Chain, Endpoint
from app.core.consent import Consents
from app.core.help import Lang
from app.core.probe import FoundWords, ProbeSpec
from app.core.secrets import Screened, screen
from app.core.watch.alarms import CODES
from app.core.watch.sight import Sight
from app.services.watch.kept import KeptWatch
from app.services.watch.service import WatchService
from tests.adapters.store.memory_keyring import MemoryKeyring

TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
EVM = "0x52908400098527886E0F7030069857D2E4169EE7"
CHAINS = (
    Chain("tron", "TRON", "tron", "TRX", None, (Endpoint("https://a.example"), Endpoint("https://b.example"))),
    Chain("ethereum", "Ethereum", "evm", "ETH", 1, (Endpoint("https://c.example"),)),
    Chain("base", "Base", "evm", "ETH", 8453, (Endpoint("https://d.example"),)),
    Chain("cosmos", "Cosmos", "cosmos", "ATOM"),
)
WORDS = {code: FoundWords(code, code, "", (), "assets-stolen") for code in (*CODES, "probe.failed")}
SPEC = ProbeSpec("watch", "Watch", "watch-addresses", "reads", "sends", (), "manual", WORDS, why="why")


class Pack:
    def chains(self, lang):
        return CHAINS

    def probes(self, lang):
        return (SPEC,)


class Clock:
    """Turned by hand: the one that people set, and the one that nobody can."""

    def __init__(self):
        self.time, self.passed = datetime(2026, 11, 26, 2, 0, tzinfo=UTC), 0.0

    def now(self):
        return self.time

    def ticks(self):
        return self.passed

    def wait(self, **span):
        self.time += timedelta(**span)
        self.passed += timedelta(**span).total_seconds()


class Nodes:
    """Says what it is told to say, if the permit lets it."""

    def __init__(self):
        self.asked, self.sights, self.before = [], [Sight("a", 100, sent=5)], lambda: None

    def read(self, question, permit, token):
        for endpoint in question.chain.endpoints:
            permit.check(f"{endpoint.url}:443")
        self.asked.append(question)
        self.before()
        token.check()
        return tuple(self.sights)


class World:
    def __init__(self, folder, vault=None):
        self.folder, self.keyring, self.clock, self.nodes = folder, MemoryKeyring(), Clock(), Nodes()
        self.begin(vault)

    def begin(self, vault=None):
        """Start the program anew over the same folder."""
        self.vault, self.consents = vault or Vault(self.folder, self.keyring), Consents()
        ids = iter(f"id{number}" for number in range(len(self.keyring.kept) * 50, 10_000))
        kept = KeptWatch(self.vault)
        self.service = WatchService(Pack(), kept, self.nodes, self.consents, self.clock, lambda: next(ids))

    def watch(self, text=TRON, chain=""):
        made = self.service.add(words(text), chain)
        self.service.agreement.grant(self.service.purpose(Lang.EN))
        return made

    def look(self, **options):
        return [(rung.watched.id, rung.alarm.code) for rung in self.service.look(CancelToken(), **options)]

    @property
    def only(self):
        (watched,) = self.service.kept.watched()
        return watched


def words(text):
    screened = screen(text)
    assert isinstance(screened, Screened)
    return screened
