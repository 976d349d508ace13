"""A store in memory for tests of services, with a switch that makes its writes fail, and what services ask beside it."""

from app.core.help import Channel, ChannelStatus, SourceKind
from app.core.outbox import Attempt, Result
from app.core.records import KeptBy
from app.core.report.report import Section


class SmallStore:
    """Keeper and store in one."""

    def __init__(self):
        self.records = {}
        self.before_write = lambda: None

    kept_by = KeptBy.MEMORY
    is_closed = False

    def reading(self):
        return self if self.records else None

    def keeping(self):
        return self

    def get(self, kind, record_id):
        return self.records.get((kind, record_id))

    def newest(self, kind, limit=100, before=""):
        found = [each for each in self.records.values() if each.kind == kind and (not before or each.sort < before)]
        return tuple(sorted(found, key=lambda each: (each.sort, each.id), reverse=True)[:limit])

    def beginning(self, kind, start, limit=100):
        found = [each for each in self.records.values() if each.kind == kind and each.id.startswith(start)]
        return tuple(sorted(found, key=lambda each: each.id)[:limit])

    def count(self, kind):
        return len(self.newest(kind, 10**9))

    def put(self, *records):
        self.before_write()
        self.records |= {(each.kind, each.id): each for each in records}

    def put_new(self, record):
        self.before_write()
        return self.records.setdefault((record.kind, record.id), record) is record

    def delete(self, kind, record_ids):
        self.before_write()
        for each in record_ids:
            self.records.pop((kind, each), None)


class SmallFacts:
    """A computer of somebody."""

    def sections(self, lang):
        return (Section("system", (("System", "Windows"), ("Folder", r"C:\Users\liwei\wallet"))),)

    def identity(self):
        return (("user", "liwei"), ("host", "lamb-box"))


class SmallDesks:
    """A way to helpdesks that only remembers."""

    def __init__(self):
        self.reports, self.result = [], Result(Attempt.DELIVERED, "4711")

    def send(self, desk, person, report, permit, token):
        permit.check(f"{desk.address}:443")
        self.reports.append((desk, person, report))
        return self.result

    def look_up(self, desk, person, report, permit, token):
        is_there = report.id in {each.id for _, _, each in self.reports}
        return Result(Attempt.FOUND if is_there else Attempt.NOT_FOUND)


def channel(channel_id, kind, value, status=ChannelStatus.OFFICIAL, purpose=("support",), **desk):
    return Channel(
        channel_id, kind, value, purpose, status, SourceKind.OFFICIAL, ("zh", "en"), "", "", "2026-11-01", "2026-11-01",
        (), f"title of {channel_id}", "", desk,
    )  # fmt: skip


class SmallRegistry:
    def channels(self, lang):
        return (
            channel("email-support", "email", "service@tokenpocket.pro"),
            channel("help-center", "help", "https://help.tokenpocket.pro/"),
            channel("telegram-zh", "telegram", "https://t.me/tokenPocket_cn"),
            channel("old", "email", "old@tokenpocket.pro", ChannelStatus.RETIRED),
            channel("unclear", "email", "maybe@tokenpocket.pro", ChannelStatus.UNCLEAR),
        )
