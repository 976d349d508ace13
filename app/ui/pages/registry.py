"""Which page shows which place. Pages are loaded when first visited: start-up pays for the home page alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.ui.desk import Desk
from app.ui.navigation import PageId
from app.ui.pages.page import Page


def _home() -> type[Page]:
    from app.ui.pages.home_page import HomePage

    return HomePage


def _help() -> type[Page]:
    from app.ui.pages.help_page import HelpPage

    return HelpPage


def _flow() -> type[Page]:
    from app.ui.pages.flow_page import FlowPage

    return FlowPage


def _checklist() -> type[Page]:
    from app.ui.pages.security_page import SecurityPage

    return SecurityPage


def _verify() -> type[Page]:
    from app.ui.pages.verify_page import VerifyPage

    return VerifyPage


def _check() -> type[Page]:
    from app.ui.pages.check_page import CheckPage

    return CheckPage


def _contact() -> type[Page]:
    from app.ui.pages.contact_page import ContactPage

    return ContactPage


def _tickets() -> type[Page]:
    from app.ui.pages.tickets_page import TicketsPage

    return TicketsPage


def _report() -> type[Page]:
    from app.ui.pages.report_page import ReportPage

    return ReportPage


def _settings() -> type[Page]:
    from app.ui.pages.settings_page import SettingsPage

    return SettingsPage


def _welcome() -> type[Page]:
    from app.ui.pages.welcome_page import WelcomePage

    return WelcomePage


_PAGES: Final[dict[PageId, Callable[[], type[Page]]]] = {
    PageId.HOME: _home,
    PageId.HELP: _help,
    PageId.FLOW: _flow,
    PageId.CHECKLIST: _checklist,
    PageId.VERIFY: _verify,
    PageId.CHECK: _check,
    PageId.CONTACT: _contact,
    PageId.TICKETS: _tickets,
    PageId.REPORT: _report,
    PageId.SETTINGS: _settings,
    PageId.WELCOME: _welcome,
}


def make_page(page_id: PageId, desk: Desk) -> Page:
    """Make a page for the language and look of the moment."""
    return _PAGES[page_id]()(desk)
