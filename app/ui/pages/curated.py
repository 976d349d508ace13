"""Which help the window itself points to, by id; an id the help pack does not have is left out."""

from __future__ import annotations

from typing import Final

EMERGENCY: Final = ("assets-stolen", "assets-stolen-now")
EXPOSED: Final = ("secret-exposed", "mnemonic-leaked")
NOT_ARRIVED: Final = ("tx-stuck", "transfers")
IS_IT_OFFICIAL: Final = ("is-it-official", "official-sites-and-names", "fake-customer-service")
# What official staff never do, most needed first.
NEVER: Final = (
    "staff-never-ask-secret",
    "staff-never-write-first",
    "support-costs-nothing",
    "phone-none",
    "cannot-freeze-or-return",
    "verify-activate-is-scam",
)
PHONE: Final = ("phone-hotline",)

MOST_ASKED: Final = (
    "tx-stuck-pending",
    "receiver-says-not-received",
    "insufficient-gas",
    "tron-out-of-energy",
    "wrong-network-to-exchange",
    "token-not-showing",
    "forgot-password",
    "lost-mnemonic-app-ok",
    "fake-customer-service",
    "phone-hotline",
)
