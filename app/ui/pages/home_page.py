"""Home: one box for everything, four doors, and what most people ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.navigation import PageId, Place
from app.ui.pages import curated
from app.ui.pages.behind_search import place_behind_search
from app.ui.pages.kept_offer import is_open, show_kept_offers
from app.ui.pages.page import Page
from app.ui.theme.icons import icon
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.column import Column
from app.ui.widgets.guarded_edit import GuardedEdit
from app.ui.widgets.parts import box, button, icon_label, label, make_clearable, row, stack, with_role
from app.ui.widgets.tiles import Tiles

if TYPE_CHECKING:
    from app.core.secrets import Screened, SecretFound
    from app.ui.pages.kept_tiles import KeptTiles
    from app.ui.pages.search_panel import SearchPanel


# A page lower than so many letters has no room for greeting, box, promise, offer and results.
_LINES_LOW: Final = 28


class HomePage(Page):
    """Where every visit begins."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.omnibox = GuardedEdit()
        self._build_box()
        self._start = self._build_start()
        # Not a stack of pages: that would work out how the start looks before it stands in the window, and again then.
        self._below = stack(self._start, spacing=0)
        self._build_layout()
        self._connect()

    @cached_property
    def panel(self) -> SearchPanel:
        """What answers the box. Made with the first letter typed: the window opens without it."""
        # Lists and their painting are the larger half of what Qt would load for this page.
        from app.ui.pages.search_panel import SearchPanel

        panel = SearchPanel(self._desk)
        panel.item_requested.connect(self._open)
        panel.page_requested.connect(self._on_page)
        panel.check_requested.connect(self._on_check)
        panel.tool_requested.connect(self._on_tool)
        panel.cleared.connect(lambda: self._show_below(self._start))
        panel.filled.connect(lambda: self._show_below(panel))
        panel.hide()
        self._below.addWidget(panel)
        return panel

    def title(self) -> str:
        """Give the words for the title bar."""
        return ""

    def show_place(self, place: Place) -> None:
        """Say how what is kept stands, where that is known without asking a keyring."""
        del place
        services = self._desk.services
        is_watching = self._desk.settings.watch and services.watch is not None and services.watch.made is not None
        is_made = services.checklists.made is not None or services.book.made is not None
        if (is_made or is_watching or self._desk.settings.keeps_tickets) and is_open(services):
            self.kept.look()
        show_kept_offers(self._start, self._desk, self.place_requested)

    @cached_property
    def kept(self) -> KeptTiles:
        """The lines on the score and the waiting. Made when something is kept and open."""
        from app.ui.pages.kept_tiles import KeptTiles

        tiles = KeptTiles(self._desk)
        tiles.place_requested.connect(self.place_requested)
        self._start.content.insertWidget(1, tiles)
        return tiles

    def focus_first(self) -> None:
        """Type at once."""
        self.focus_search()

    def focus_search(self) -> None:
        """Type at once; what was typed before is selected."""
        self.omnibox.setFocus()
        self.omnibox.selectAll()

    def memory(self) -> dict[str, Any]:
        """Keep what was typed: it passed the guard."""
        return {"query": self.omnibox.text()}

    def recall(self, memory: dict[str, Any]) -> None:
        """Show what was typed before."""
        self.omnibox.setText(str(memory.get("query", "")))
        self.omnibox.flush()

    def _build_box(self) -> None:
        field = with_role(self.omnibox, "omnibox")
        field.setAccessibleName(self.tr("Search help"))
        field.setPlaceholderText(
            self.tr("Describe the problem, or paste a link, account, transaction or error message")
        )
        field.set_drawing(icon_label("search", self._desk.tokens.colours.text_dim))
        make_clearable(field, self.tr("Clear"))
        field.setToolTip(self.tr("Search help") + "  Ctrl+K")

    def _connect(self) -> None:
        field = self.omnibox
        field.screened.connect(self._on_screened)
        field.refused.connect(self._on_refused)
        field.stepped.connect(self._on_stepped)
        field.accepted.connect(self._on_accepted)
        field.dismissed.connect(self._on_dismissed)

    def _on_screened(self, query: Screened) -> None:
        self.panel.search(query)

    def _on_refused(self, found: SecretFound) -> None:
        self.panel.refuse(found)

    def _on_stepped(self, by: int) -> None:
        self.panel.step(by)

    def _on_accepted(self) -> None:
        self.panel.accept()

    def _on_dismissed(self) -> None:
        self.omnibox.setText("")
        self.panel.dismiss()

    def _build_layout(self) -> None:
        colours = self._desk.tokens.colours
        promise = self.tr("Never type a recovery phrase or private key anywhere. This box refuses them too.")
        safe = row(icon_label("shield", colours.good, 18), label(promise, "small"), spacing=8, margins=(4, 0, 0, 0))
        safe.setStretch(1, 1)
        self._greeting = label(self.tr("What is the problem?"), "title")
        self._promise = box(safe)
        top = stack(self._greeting, self.omnibox, self._promise, spacing=12)
        width = self._desk.tokens.measures.column
        head = box(top)
        head.setMaximumWidth(width)
        column = stack(head, spacing=20)
        column.addLayout(self._below, 1)
        inner = box(column)
        inner.setMaximumWidth(width)
        layout = row(inner, margins=(32, 28, 32, 0))
        self.setLayout(layout)

    def _show_below(self, part: QWidget) -> None:
        for other in (self._start, self.panel):
            if other is not part:
                other.hide()
        part.show()
        self._make_room()

    def _make_room(self) -> None:
        """In a low window with large letters, answers come before a greeting that was read already."""
        is_low = self.height() < _LINES_LOW * self._desk.tokens.measures.font
        for each in (self._greeting, self._promise):
            each.setVisible(not (is_low and self.panel.isVisibleTo(self)))

    def _build_start(self) -> Column:
        start = Column(self._desk.tokens.measures.column, margin=0)
        start.add(self._build_doors())
        start.add(_most_asked(self._desk, self._open, self.place_requested.emit))
        start.content.addStretch(1)
        return start

    def _build_doors(self) -> Tiles:
        colours = self._desk.tokens.colours
        doors = (
            (
                self.tr("Emergency"),
                self.tr("Coins stolen or recovery phrase leaked: start here"),
                ("emergency", colours.danger),
                curated.EMERGENCY,
            ),
            (
                self.tr("Transfer missing"),
                self.tr("Pending, failed, or a deposit that has not arrived"),
                ("transfer", colours.accent),
                curated.NOT_ARRIVED,
            ),
        )
        cards: list[QWidget] = []
        for heading, text, drawing, ids in doors:
            card = CardButton(heading, text, drawing, "card-danger" if ids is curated.EMERGENCY else "card")
            card.clicked.connect(lambda _checked=False, ids=ids: self._open_first(ids))
            cards.append(card)
        verify = CardButton(
            self.tr("Is this official?"),
            self.tr("Links, support staff, phone numbers, QR codes"),
            ("verified", colours.accent),
        )
        verify.clicked.connect(lambda: self.place_requested.emit(Place(PageId.VERIFY)))
        contact = CardButton(
            self.tr("Contact official"), self.tr("Only channels that were checked"), ("contact", colours.accent)
        )
        contact.clicked.connect(lambda: self.place_requested.emit(Place(PageId.CONTACT)))
        return Tiles([*cards, verify, contact], narrowest=round(200 * self._desk.tokens.measures.font / 15), most=4)

    def _on_page(self, page_id: str) -> None:
        self.place_requested.emit(place_behind_search(PageId(page_id), self.omnibox.text(), self._desk))

    def _on_check(self, query: Screened) -> None:
        self._desk.handed = query
        self.place_requested.emit(Place(PageId.VERIFY))

    def _on_tool(self, tool: str, query: Screened) -> None:
        self._desk.handed = query
        self.place_requested.emit(Place(PageId.FLOW, tool))

    def _open_first(self, ids: tuple[str, ...]) -> None:
        known = self._desk.first_known(*ids)
        self.place_requested.emit(self._desk.place_of(known) if known else Place(PageId.HELP, ids[-1]))


def _most_asked(desk: Desk, on_item: Callable[[str], object], on_place: Callable[[Place], object]) -> QWidget:
    """List what most people ask, and the two ways on from there."""
    translate, colours, font = QCoreApplication.translate, desk.tokens.colours, desk.tokens.measures.font
    links: list[QWidget] = []
    for item_id, title in desk.services.help.titles(curated.MOST_ASKED, desk.lang).items():
        link = button(title, partial(on_item, item_id), "link")
        link.setIcon(icon("chevron-right", colours.text_dim))
        links.append(link)
    browse = button(translate("HomePage", "Browse all help"), lambda: on_place(Place(PageId.HELP)), "link")
    browse.setIcon(icon("help", colours.accent))
    report = button(translate("HomePage", "Report a problem"), lambda: on_place(Place(PageId.REPORT)), "link")
    report.setIcon(icon("mail", colours.accent))
    tiles = Tiles([*links, browse, report], narrowest=round(340 * font / 15), most=2, spacing=4)
    heading = label(translate("HomePage", "People often ask"), "heading")
    return box(stack(heading, tiles, spacing=8, margins=(0, 12, 0, 24)))
