"""A job of the window is made when first asked for, once, also when it could not be made before."""

from threading import Barrier, Thread

import pytest

from app.core.errors import AppError
from app.ui.services import Late


def test_a_late_job_is_made_by_the_first_who_asks_and_stays():
    made = list[object]()

    def make():
        made.append(object())
        return made[-1]

    late = Late(make)
    assert made == []

    assert late() is late()
    assert len(made) == 1


def test_page_and_worker_asking_together_get_the_same_job():
    both = Barrier(2)
    late, given = Late(object), list[object]()

    def ask():
        both.wait(timeout=60)
        given.append(late())

    threads = [Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert given[0] is given[1]


def test_a_job_that_could_not_be_made_is_made_by_the_next_who_asks():
    answers: list[object] = [AppError("pack.damaged"), "job"]

    def make():
        answer = answers.pop(0)
        if isinstance(answer, AppError):
            raise answer
        return answer

    late = Late(make)
    with pytest.raises(AppError):
        late()

    assert late() == "job"
