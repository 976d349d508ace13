"""The other engine: SQLite's FTS5 fed with the same features, ranked by its bm25 or rescored by us."""

from __future__ import annotations

from collections import defaultdict
from types import SimpleNamespace

import apsw

from app.core.help import Kind, Lang
from app.core.search.features import analyse
from app.core.search.scoring import scores

CANDIDATES = 100


class Fts5:
    def __init__(self, entries, index):
        engine = index._engine
        self._index, self._interpreter = engine._index, engine._interpreter
        concepts = self._interpreter._concepts
        rows: defaultdict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        self._needs = {}
        known = {}
        for entry in entries:
            if entry.lang is Lang.ZH_HANT or entry.kind in {Kind.TERM, Kind.CHANNEL}:
                continue
            self._needs[entry.id] = entry.needs
            questions, page = rows[entry.id]
            for texts, column in (
                ((entry.title, *entry.phrasings, *entry.errors), questions),
                ((entry.answer, *entry.body.split("\n")), page),
            ):
                for text in texts:
                    if text not in known:
                        known[text] = " ".join(map(_token, analyse(text, concepts).features))
                    column.append(known[text])
        self._connection = apsw.Connection(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE t USING fts5(questions, page, tokenize='ascii', content='')")
        self._ids = list(rows)
        with self._connection:
            for number, (questions, page) in enumerate(rows.values(), 1):
                self._connection.execute(
                    "INSERT INTO t(rowid, questions, page) VALUES(?, ?, ?)",
                    (number, " ".join(questions), " ".join(page)),
                )
        self._connection.execute("INSERT INTO t(t) VALUES('optimize')")
        self._positions = {item.id: item.position for item in self._index.named(self._ids)}

    @property
    def size(self):
        return next(self._connection.execute("SELECT sum(length(block)) FROM t_data"))[0]

    def by_bm25(self, query, lang):
        return [self._hit(item_id) for item_id in self._candidates(query)[:20]]

    def rescored(self, query, lang):
        meant = self._interpreter.interpret(query)
        candidates = {self._positions[item_id]: item_id for item_id in self._candidates(query)}
        found = scores(meant.features, self._index.postings(meant.features))
        ranked = sorted(candidates, key=lambda position: -found.get(position, 0.0))
        return [self._hit(candidates[position]) for position in ranked[:20]]

    def by_postings(self, query, lang):
        meant = self._interpreter.interpret(query)
        found = scores(meant.features, self._index.postings(meant.features))
        ranked = sorted(found, key=lambda position: -found[position])[:60]
        return [self._hit(item.id) for item in self._index.items(ranked) if item.id in self._needs]

    def _candidates(self, query):
        features = self._interpreter.interpret(query).features
        match = " OR ".join(f'"{_token(key)}"' for key in features)
        if not match:
            return []
        rows = self._connection.execute(
            "SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, 3, 1) LIMIT ?", (match, CANDIDATES)
        )
        return [self._ids[row[0] - 1] for row in rows]

    def _hit(self, item_id):
        return SimpleNamespace(needs=self._needs[item_id])


def _token(feature):
    # Letters and digits only, so that no tokenizer takes a feature apart.
    return feature.encode().hex()
