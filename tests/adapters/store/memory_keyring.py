"""A keyring for tests that are about the store: it keeps texts in memory, or refuses with a code."""

from app.core.errors import StateError


class MemoryKeyring:
    def __init__(self, refuses=""):
        self.kept = {}
        self.asked = 0
        self.refuses = refuses

    def _ask(self):
        self.asked += 1
        if self.refuses:
            raise StateError(self.refuses)

    def read(self, name):
        self._ask()
        return self.kept.get(name)

    def write(self, name, value):
        self._ask()
        self.kept[name] = value

    def forget(self, name):
        self._ask()
        self.kept.pop(name, None)
