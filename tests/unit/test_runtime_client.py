"""Commands to the engine: what is repeated, and what a refusal says."""

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from pksbpmn.camunda.access import Access
from pksbpmn.camunda.rest import RestCommands
from pksbpmn.domain.galat import AksesDitolak, GalatSementara, MasukanSalah, PksError, TidakDitemukan


def rest(
    answer: Callable[[httpx.Request], httpx.Response], patience: float = 5.0, access: Access | None = None
) -> RestCommands:
    commands = RestCommands("http://mesin", "http://mesin", patience=patience, access=access)
    commands._http = httpx.Client(transport=httpx.MockTransport(answer))
    return commands


def test_a_busy_engine_is_asked_again() -> None:
    asked: list[str] = []

    def busy_once(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(503 if len(asked) == 1 else 204)

    rest(busy_once).complete_user_task(5, {"layak": True})
    assert asked == ["/v2/user-tasks/5/completion"] * 2


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, TidakDitemukan), (409, TidakDitemukan), (400, MasukanSalah), (503, GalatSementara)],
)
def test_a_refusal_becomes_our_own_error(status: int, kind: type[PksError]) -> None:
    commands = rest(lambda _: httpx.Response(status, json={"detail": "Task is not in state CREATED"}), patience=0.1)
    with pytest.raises(kind) as caught:
        commands.complete_user_task(5)
    assert ("not in state" in str(caught.value)) is (kind is MasukanSalah)


def test_logs_in_when_asked_and_keeps_the_token() -> None:
    asked: list[str] = []

    def guarded(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/api/login":
            assert request.content == b"username=pks&password=rekaan"
            return httpx.Response(204, headers={"X-CSRF-TOKEN": "abc"})
        return httpx.Response(204 if request.headers.get("X-CSRF-TOKEN") == "abc" else 401)

    commands = rest(guarded, access=Access(login=("pks", "rekaan")))
    commands.complete_user_task(5)
    commands.complete_user_task(6)
    lima, enam = (f"/v2/user-tasks/{key}/completion" for key in (5, 6))
    assert asked == [lima, "/api/login", lima, enam]


def test_a_refused_login_says_so() -> None:
    with pytest.raises(PksError, match="menolak nama pengguna"):
        rest(lambda _: httpx.Response(401), access=Access(login=("pks", "salah"))).complete_user_task(5)


def test_demo_is_sent_to_nobody_who_asks_for_a_login() -> None:
    asked: list[str] = []

    def guarded(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url.path} {request.headers.get('authorization')} {request.content!r}")
        return httpx.Response(401)

    with pytest.raises(AksesDitolak, match="meminta akun"):
        rest(guarded).complete_user_task(5)
    assert len(asked) == 1
    assert "demo" not in asked[0]


def test_a_name_and_a_password_go_to_the_rest_api_alone() -> None:
    told: dict[str, str | None] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        told[request.url.host] = request.headers.get("authorization")
        return httpx.Response(200, json={"epochMilli": 0})

    commands = RestCommands("http://mesin", "http://jam", access=Access(login=("pks", "rekaan"), basic=True))
    commands._http = httpx.Client(transport=httpx.MockTransport(answer))
    commands.complete_user_task(5)
    commands.clock_now()
    assert told == {"mesin": "Basic cGtzOnJla2Fhbg==", "jam": None}


def test_the_clock_is_the_engines() -> None:
    commands = rest(lambda _: httpx.Response(200, json={"epochMilli": 1_767_578_400_000}))
    assert commands.clock_now() == datetime(2026, 1, 5, 2, tzinfo=UTC)
    with pytest.raises(PksError, match="tidak terkendali"):
        RestCommands("http://mesin").clock_now()
