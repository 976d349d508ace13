"""Every command of the window as data: menus, palette, shortcuts and the list of shortcuts are built from it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.ui.marking import QT_TRANSLATE_NOOP
from app.ui.navigation import PageId

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence

_IS_MAC: Final = sys.platform == "darwin"
# Before the name of a standard key, which every platform has its own keys for.
_STANDARD: Final = "standard:"


class ActionSpec(NamedTuple):
    """One command.

    Attributes:
        text: English source text; :func:`spoken` gives it in the reader's language.
        keys: Key sequences, the first one shown; ``standard:`` and a name of ``QKeySequence.StandardKey`` where Qt has
            them. As text, because Qt's class is made when it is first named: behind the first paint.
        menu: ``page``, ``go``, ``article``, ``view``, ``help`` or empty for none.
        page: The page it opens, for entries of the rail.
        at_foot: Stands at the foot of the rail.
        needs_article: Works only while an article is read.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    page: PageId | None = None
    at_foot: bool = False
    needs_article: bool = False


# A page is one line. Ctrl+<digit> follows the order.
PAGES: Final = (
    ActionSpec("page-home", QT_TRANSLATE_NOOP("Action", "Home"), ("Ctrl+1",), "home", "page", PageId.HOME),
    ActionSpec("page-help", QT_TRANSLATE_NOOP("Action", "Help"), ("Ctrl+2",), "help", "page", PageId.HELP),
    ActionSpec("page-flow", QT_TRANSLATE_NOOP("Action", "Troubleshoot"), ("Ctrl+3",), "tool", "page", PageId.FLOW),
    ActionSpec(
        "page-checklist",
        QT_TRANSLATE_NOOP("Action", "Security check"),
        ("Ctrl+4",),
        "checklist",
        "page",
        PageId.CHECKLIST,
    ),
    ActionSpec(
        "page-verify", QT_TRANSLATE_NOOP("Action", "Is this official?"), ("Ctrl+5",), "verified", "page", PageId.VERIFY
    ),
    ActionSpec(
        "page-contact", QT_TRANSLATE_NOOP("Action", "Contact official"), ("Ctrl+6",), "contact", "page", PageId.CONTACT
    ),
    ActionSpec(
        "page-tickets", QT_TRANSLATE_NOOP("Action", "My tickets"), ("Ctrl+7",), "ticket", "page", PageId.TICKETS
    ),
    ActionSpec(
        "page-settings",
        QT_TRANSLATE_NOOP("Action", "Settings"),
        ("Ctrl+8", "Ctrl+,"),
        "settings",
        "page",
        PageId.SETTINGS,
        at_foot=True,
    ),
)

COMMANDS: Final = (
    ActionSpec("emergency", QT_TRANSLATE_NOOP("Action", "Emergency help"), ("F2",), "emergency", "go"),
    ActionSpec("search", QT_TRANSLATE_NOOP("Action", "Search"), ("Ctrl+K", "Ctrl+L"), "search", "go"),
    ActionSpec("check", QT_TRANSLATE_NOOP("Action", "Check connection and computer"), ("F7",), "globe", "go"),
    ActionSpec("report", QT_TRANSLATE_NOOP("Action", "Report a problem"), ("Ctrl+N",), "mail", "go"),
    ActionSpec("back", QT_TRANSLATE_NOOP("Action", "Back"), ("standard:Back",), "back", "go"),
    ActionSpec("forward", QT_TRANSLATE_NOOP("Action", "Forward"), ("standard:Forward",), "forward", "go"),
    ActionSpec("next-pane", QT_TRANSLATE_NOOP("Action", "Next part of the window"), ("F6",), "", ""),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("Action", "Find in this article"),
        ("standard:Find",),
        "search",
        "article",
        needs_article=True,
    ),
    ActionSpec(
        "find-next", QT_TRANSLATE_NOOP("Action", "Find next"), ("standard:FindNext",), "", "article", needs_article=True
    ),
    ActionSpec(
        "find-previous",
        QT_TRANSLATE_NOOP("Action", "Find previous"),
        ("standard:FindPrevious",),
        "",
        "article",
        needs_article=True,
    ),
    ActionSpec(
        "print", QT_TRANSLATE_NOOP("Action", "Print…"), ("standard:Print",), "print", "article", needs_article=True
    ),
    ActionSpec(
        "save-pdf",
        QT_TRANSLATE_NOOP("Action", "Save as PDF…"),
        ("standard:Save",),
        "save",
        "article",
        needs_article=True,
    ),
    ActionSpec(
        "copy-text",
        QT_TRANSLATE_NOOP("Action", "Copy article as text"),
        ("Ctrl+Shift+C",),
        "copy",
        "article",
        needs_article=True,
    ),
    ActionSpec(
        "next-article",
        QT_TRANSLATE_NOOP("Action", "Next article"),
        ("Ctrl+PgDown",),
        "",
        "article",
        needs_article=True,
    ),
    ActionSpec(
        "previous-article",
        QT_TRANSLATE_NOOP("Action", "Previous article"),
        ("Ctrl+PgUp",),
        "",
        "article",
        needs_article=True,
    ),
    ActionSpec("zoom-in", QT_TRANSLATE_NOOP("Action", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom", "view"),
    ActionSpec("zoom-out", QT_TRANSLATE_NOOP("Action", "Smaller text"), ("Ctrl+-",), "", "view"),
    ActionSpec("zoom-reset", QT_TRANSLATE_NOOP("Action", "Normal text size"), ("Ctrl+0",), "", "view"),
    ActionSpec("palette", QT_TRANSLATE_NOOP("Action", "All commands…"), ("Ctrl+Shift+P",), "list", "help"),
    ActionSpec("manual", QT_TRANSLATE_NOOP("Action", "Browse all help"), ("standard:HelpContents",), "help", "help"),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"), ("Ctrl+?",), "", "help"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Action", "About this program"), (), "info", "help"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Action", "Quit"), ("Ctrl+Q",), "close", "help"),
)

ALL: Final = (*PAGES, *COMMANDS)


def spoken(spec: ActionSpec) -> str:
    """Give the words of a command in the language of the window."""
    return QCoreApplication.translate("Action", spec.text)


def sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Give the key sequences of a command on this platform."""
    from PySide6.QtGui import QKeySequence

    made: list[QKeySequence] = []
    for keys in spec.keys:
        if keys.startswith(_STANDARD):
            made += QKeySequence.keyBindings(QKeySequence.StandardKey[keys.removeprefix(_STANDARD)])
        else:
            made.append(QKeySequence(keys))
    return made


def shortcut_texts(spec: ActionSpec) -> tuple[str, ...]:
    """Give the keys of a command as people find them on the keyboard; those of remote controls are left out."""
    # What is written here already stands there as it is read: Qt is asked for the keys of its own only.
    is_ours = not _IS_MAC and not any(keys.startswith(_STANDARD) for keys in spec.keys)
    texts = spec.keys if is_ours else [_written(keys) for keys in sequences(spec)]
    # F7 is on a keyboard; "Forward" and "Find" are keys of remote controls.
    return tuple(dict.fromkeys(text for text in texts if "+" in text or text[1:].isdigit() or _IS_MAC))


def shortcut_text(spec: ActionSpec) -> str:
    """Give the first key of a command; empty for none."""
    return next(iter(shortcut_texts(spec)), "")


def _written(keys: QKeySequence) -> str:
    if _IS_MAC:
        return keys.toString(keys.SequenceFormat.NativeText)
    # Qt translates "Left" into a word that no keyboard carries.
    return keys.toString(keys.SequenceFormat.PortableText).replace("Left", "←").replace("Right", "→")
