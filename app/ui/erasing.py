"""Erasing everything the program keeps: on the disk, in the keyring and in memory. Nothing brings it back."""

from __future__ import annotations

from typing import Final

from app.core.errors import StateError
from app.ui.services import WindowServices

# Kinds of records in the store, as the person is told of them; other kinds only serve these.
_GROUPS: Final = {
    "checklist-mark": "checklists",
    "flow": "walks",
    "draft": "reports",
    "report": "reports",
    "ticket": "tickets",
    "outbox": "outbox",
    "gap": "gaps",
    "watched-address": "watched",
    "verified": "verified",
}


def count_kept(services: WindowServices) -> dict[str, int] | None:
    """Count what the store holds, by group; None when nothing is kept. May ask the keyring: for a worker.

    Raises:
        StateError: As ``Keeper.reading``.
    """
    store = services.safe().reading()
    if store is None:
        return None
    counted: dict[str, int] = {}
    for kind, group in _GROUPS.items():
        counted[group] = counted.get(group, 0) + store.count(kind)
    return {group: count for group, count in counted.items() if count}


def erase_everything(services: WindowServices) -> None:
    """Forget everything. May ask the keyring: for a worker. What fails is said when the rest is done.

    Raises:
        StateError: ``settings.not_erased`` for files that cannot be removed; ``settings.key_left`` when only the
            keyring could not be reached.
    """
    failures: list[StateError] = []
    # Letters that were handed to a mail program lie in the open.
    letters = services.hand_over().forget
    for step in (services.delivery().forget_passwords, letters, services.safe().erase, services.settings.erase):
        try:
            step()
        except StateError as error:
            failures.append(error)
    _forget_in_memory(services)
    files = next((error for error in failures if error.code == "settings.not_erased"), None)
    if failures:
        raise files or StateError("settings.key_left")


def _forget_in_memory(services: WindowServices) -> None:
    """What would last until the program ends; jobs that nobody asked for yet have nothing."""
    if (verify := services.verify.made) is not None:
        verify.remember(False)
    if (flows := services.flows.made) is not None:
        flows.forget_all()
    if (walks := services.walks.made) is not None:
        walks.let_go()
    if services.consents is not None and (consents := services.consents.made) is not None:
        for purpose_id in consents.granted:
            consents.withdraw(purpose_id)
