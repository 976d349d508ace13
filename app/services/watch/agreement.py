"""The person's agreement to look at watched addresses: asked once, kept beside them, taken back at any time."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.chain.chains import Chain
from app.core.consent import Consents, Permit, Purpose
from app.core.help import Lang
from app.core.watch.question import hosts_of
from app.services.watch.kept import KeptWatch
from app.services.watch.pack import PackOnce


class Agreement:
    """Consent that outlasts the program. Every call may open the store."""

    def __init__(self, pack: PackOnce, kept: KeptWatch, consents: Consents) -> None:
        self._pack = pack
        self._kept = kept
        self._consents = consents
        self._is_taken_up = False

    def purpose(self, chains: Sequence[Chain], lang: Lang) -> Purpose:
        """Say what is asked for: to send addresses to the public nodes of these chains."""
        spec = self._pack.spec(lang)
        return Purpose.to(spec.purpose, spec.why, spec.sends, hosts_of(chains))

    def covers(self, purpose: Purpose) -> bool:
        """Say whether the person agreed, now or at an earlier start."""
        self.take_up()
        return self._consents.covers(purpose)

    def permit(self, chains: Sequence[Chain]) -> Permit:
        """Give the permit for asking the nodes of these chains.

        Raises:
            AppError: ``net.no_consent``.
        """
        self.take_up()
        return self._consents.permit(self.purpose(chains, Lang.ZH))

    def grant(self, purpose: Purpose) -> None:
        """Note that the person saw the purpose and agreed."""
        self._consents.grant(purpose)
        self._kept.agree(purpose.id, self._consents.granted.get(purpose.id, frozenset()))

    def withdraw(self) -> None:
        """Take it back: at once, and for later starts of the program."""
        purpose_id = self._pack.spec(Lang.ZH).purpose
        self._consents.withdraw(purpose_id)
        self._kept.withdraw(purpose_id)

    def take_up(self) -> None:
        """Grant again what was agreed to before the program last ended; later on, forget what was taken back."""
        spec = self._pack.spec(Lang.ZH)
        places = self._kept.agreed(spec.purpose)
        if places and not self._is_taken_up:
            self._consents.grant(Purpose(spec.purpose, spec.why, spec.sends, places))
        elif places and spec.purpose not in self._consents.granted:
            # Taken back in the settings, where every agreement is listed.
            self._kept.withdraw(spec.purpose)
        self._is_taken_up = True
