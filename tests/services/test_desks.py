"""A report goes to official helpdesks only, after consent that named the host; none is there unless a pack has one."""

import pytest

from app.core.cancel import CancelToken
from app.core.consent import Consents
from app.core.desk import Person
from app.core.errors import AppError
from app.core.help import ChannelStatus, Lang
from app.core.outbox import Attempt
from app.services.desks import DeskService
from tests.services.small_store import SmallDesks, SmallRegistry, channel
from tests.services.test_outbox import report


class Registry:
    def channels(self, lang):
        return (
            *SmallRegistry().channels(lang),
            channel("open-desk", "helpdesk", "https://desk.example", system="zendesk"),
            channel("own-desk", "helpdesk", "https://own.example", system="zammad", box="Reports"),
            channel("old-desk", "helpdesk", "https://old.example", ChannelStatus.RETIRED, system="zendesk"),
            channel("shop-desk", "helpdesk", "https://shop.example", purpose=("business",), system="zendesk"),
        )


@pytest.fixture
def desks():
    return SmallDesks()


@pytest.fixture
def service(desks):
    return DeskService(Registry(), desks, Consents())


def test_only_official_desks_of_support_are_listed(service):
    assert [each.id for each in service.listed(Lang.EN)] == ["open-desk", "own-desk"]
    assert DeskService(SmallRegistry(), SmallDesks(), Consents()).listed(Lang.EN) == ()


def test_consent_names_the_host_and_without_it_there_is_no_way(service, desks):
    purpose = service.purpose("open-desk", "why", "what")
    with pytest.raises(AppError) as caught:
        service.transport("open-desk", Person("me@example.org"), purpose, CancelToken())
    service.agree(purpose)
    way = service.transport("open-desk", Person("me@example.org"), purpose, CancelToken())

    assert (caught.value.code, purpose.hosts) == ("net.no_consent", ("desk.example",))
    assert way.send(report(), service.place("open-desk")).attempt is Attempt.DELIVERED
    assert way.look_up(report(), service.place("open-desk")).attempt is Attempt.FOUND


def test_consent_to_one_desk_is_none_to_another(service):
    service.agree(service.purpose("open-desk", "why", "what"))

    with pytest.raises(AppError):
        service.transport("own-desk", Person(password="x"), service.purpose("own-desk", "why", "what"), CancelToken())


@pytest.mark.parametrize(
    ("desk", "person", "code"),
    [
        ("open-desk", Person(), "desk.no_address"),
        ("open-desk", Person("two@a.example, three@b.example"), "desk.no_address"),
        ("open-desk", Person("me@example.org", "n" * 81), "desk.no_address"),
        ("own-desk", Person("me@example.org"), "desk.no_login"),
        ("old-desk", Person("me@example.org"), "delivery.not_official"),
        ("nothing", Person("me@example.org"), "delivery.not_official"),
    ],
)
def test_who_could_not_be_answered_or_let_in_is_told_before_anything_is_sent(service, desks, desk, person, code):
    def way():
        purpose = service.purpose(desk, "why", "what")
        service.agree(purpose)
        return service.transport(desk, person, purpose, CancelToken())

    with pytest.raises(AppError) as caught:
        way()

    assert (caught.value.code, desks.reports) == (code, [])


def test_a_desk_says_whether_it_needs_a_login(service):
    assert [service.needs_login(desk) for desk in ("open-desk", "own-desk")] == [False, True]
