"""A sudden loss must be meant, and is told by kind."""

from pathlib import Path

import pytest

from kopienas.publishing.losses import require_no_great_loss
from kopienas.tasks.console import TaskError
from kopienas.tasks.project import Project
from tests.tiny_project import Send, Setter, history, save


def pages(number: int) -> list[str]:
    return [f"{one}.html" for one in range(number)] + ["a.css"]


@pytest.mark.parametrize("now", [86, 100, 120])
def test_a_loss_of_less_than_15_percent_is_not_asked(now: int) -> None:
    require_no_great_loss(pages(100), pages(now), {}, {})


def test_a_loss_of_15_percent_is_asked() -> None:
    with pytest.raises(TaskError, match=r"from 100 to 85\."):
        require_no_great_loss(pages(100), pages(85), {}, {})


def test_a_first_publication_loses_nothing() -> None:
    require_no_great_loss([], [], {}, {})


def test_losing_all_of_a_kind_is_asked_and_told_by_kind() -> None:
    before, now = {"news": 7, "centres": 10, "activities": 60}, {"centres": 9, "activities": 61}

    with pytest.raises(TaskError, match=r"100 to 99 \(news: 7 → 0; centres: 10 → 9\)"):
        require_no_great_loss(pages(100), pages(99), before, now)


def test_fewer_of_a_kind_need_no_question() -> None:
    require_no_great_loss(pages(100), pages(99), {"news": 7, "pages": 0}, {"news": 6})


def test_publication_without_the_news_must_be_meant(
    project: Project, remote: Path, send: Send, plan: Setter
) -> None:
    plan("tell(things={'news': 2, 'centres': 1})")
    save(project)
    send()
    plan("tell(things={'news': 0, 'centres': 1})")
    save(project)

    with pytest.raises(TaskError, match="news: 2 → 0"):
        send()
    send(fewer_pages=True)
    assert len(history(remote)) == 2
