"""Everything that a look-up of a transaction can find, by code, with the facts its words may use."""

from __future__ import annotations

from typing import Final

from app.core.chain.revert_words import CUSTOM_ERRORS, MEANINGS, SHORT_MEANINGS

PROBE: Final = "transaction"
# Meanings that the rules of a family give, beside those of the tables.
_OTHER_MEANINGS: Final = ("native_balance", "token_balance", "not_owner", "blacklisted", "program_fault")
_CAUSES: Final[dict[str, tuple[str, ...]]] = {
    "confirmed": ("confirmations",),
    "no_receipt": (),
    "waiting": (),
    "queue": ("ahead", "first"),
    "nonce_gap": ("ahead", "first"),
    "underpriced": (),
    "low_tip": (),
    "insufficient_funds": (),
    "replaced": (),
    "dropped": (),
    "not_found": (),
    "sources_disagree": (),
    "out_of_gas": (),
    "reverted": (),
    "bad_code": (),
    "no_trx": (),
    "no_energy": (),
    "energy_limit": ("limit",),
    "bandwidth": (),
    "contract_refused": (),
    "out_of_time": (),
    "expired": (),
    "blockhash_expired": (),
    "permission": (),
    "parents_unconfirmed": (),
    "low_fee": ("rate",),
    "fee_coin": (),
    "rent": (),
    "out_of_compute": (),
    "program_refused": (),
    "bad_hash": (),
    "no_source": (),
}
_MEANINGS: Final = (
    *CUSTOM_ERRORS.values(),
    *SHORT_MEANINGS.values(),
    *(meaning for _, meaning in MEANINGS),
    *_OTHER_MEANINGS,
)
CODES: Final[dict[str, tuple[str, ...]]] = {
    **{f"tx.{cause}": facts for cause, facts in _CAUSES.items()},
    **{f"because.{meaning}": () for meaning in sorted(set(_MEANINGS))},
}
