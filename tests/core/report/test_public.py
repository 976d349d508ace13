"""What stands in public gives impostors nothing to pretend with."""

import pytest

from app.core.help import Lang
from app.core.report.public import public_text
from app.core.report.report import ASKED, FieldId, Report, ReportKind, Section

HIDDEN = (FieldId.HASH, FieldId.ADDRESS, FieldId.DETAILS, FieldId.EARLIER, FieldId.WHEN, FieldId.WISH)


def report(kind, lang=Lang.ZH):
    values = {name: f"value of {name}" for name in ASKED[kind]}
    return Report(
        "TP-ABCDEFGH", kind, lang, "2026-11-26T09:30:00+00:00", values, (), (Section("system", (("OS", "X"),)),)
    )


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize("lang", Lang)
def test_hash_address_and_diagnostics_never_stand_in_public(kind, lang):
    text = public_text(report(kind, lang))

    assert [name for name in HIDDEN if f"value of {name}" in text] == []
    assert "OS" not in text
    assert "TP-ABCDEFGH" in text


def test_of_an_incident_nothing_but_its_kind_is_told():
    assert "value of" not in public_text(report(ReportKind.INCIDENT))
