"""User tasks by the REST API v2, and the broker's clock by its actuator."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from pksbpmn.camunda.access import Access, RestAuth
from pksbpmn.camunda.retrying import as_pks_error, retrying
from pksbpmn.domain.galat import PksError


class RestCommands:
    """The commands that gRPC lacks. `clock_url` is the base URL of the broker's management port.

    The broker alone asks for no login; the full stack does, for every call. Only the REST API is told who we are.
    """

    def __init__(
        self,
        rest_url: str | None,
        clock_url: str | None = None,
        *,
        patience: float = 20.0,
        access: Access | None = None,
    ) -> None:
        self._rest_url = rest_url.rstrip("/") if rest_url else None
        self._clock_url = clock_url.rstrip("/") if clock_url else None
        self._patience = patience
        self._access = access or Access()
        self._auth = RestAuth(self._access)
        self._http = httpx.Client(timeout=10.0, trust_env=False, verify=self._access.verify)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def complete_user_task(self, key: int, variables: Mapping[str, Any] | None = None) -> None:
        """Complete; TidakDitemukan when there is no such task (any more): an earlier try may have done it."""
        self._v2("Penyelesaian tugas", f"user-tasks/{key}/completion", {"variables": dict(variables or {})})

    def assign_user_task(self, key: int, assignee: str) -> None:
        """Assign to a user name of the engine, whoever had it before."""
        body = {"assignee": assignee, "allowOverride": True}
        self._v2("Penugasan tugas", f"user-tasks/{key}/assignment", body)

    def unassign_user_task(self, key: int) -> None:
        """Take it from whoever has it; it waits for its group again."""
        self._v2("Penugasan tugas", f"user-tasks/{key}/assignee", None, method="DELETE")

    def prioritise_user_task(self, key: int, priority: int) -> None:
        """Change the priority of an open task and nothing else of it."""
        self._v2("Prioritas tugas", f"user-tasks/{key}", {"changeset": {"priority": priority}}, method="PATCH")

    def search(self, path: str, body: dict[str, Any]) -> Any:
        """One page of `POST /<path>/search`."""
        return self._send("Pencarian", "POST", f"{self._rest_url}/{path}/search", body)

    def version(self) -> tuple[int, int]:
        """Major and minor version of the gateway."""
        topology = self._send("Topologi", "GET", f"{self._rest_url}/v2/topology", None)
        major, minor = (int(part) for part in str(topology["gatewayVersion"]).split(".")[:2])
        return major, minor

    def clock_now(self) -> datetime:
        """The engine's time, aware, UTC."""
        return self._clock("GET", "", None)

    def clock_add(self, milliseconds: int) -> datetime:
        """Move the engine's clock for every instance on it; its new time. Hold no job while doing so."""
        return self._clock("POST", "/add", {"offsetMilli": milliseconds})

    def clock_pin(self, milliseconds: int) -> None:
        """Let the engine's clock stand at this time (epoch), until it is pinned to another."""
        self._clock("POST", "/pin", {"epochMilli": milliseconds})

    def resume_processing(self) -> None:
        """Let a broker that was started in `paused` begin to work."""
        self._send("Mesin", "POST", f"{self._clock_url}/actuator/partitions/resumeProcessing", None)

    def _clock(self, method: str, path: str, body: dict[str, Any] | None) -> datetime:
        if self._clock_url is None:
            raise PksError("Jam mesin tidak terkendali.", "Jalankan mesin dengan jam terkendali.")
        answer = self._send("Jam mesin", method, f"{self._clock_url}/actuator/clock{path}", body)
        return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=answer["epochMilli"])

    def _v2(self, what: str, path: str, body: dict[str, Any] | None, method: str = "POST") -> None:
        if self._rest_url is None:
            raise PksError("Alamat REST Camunda tidak disetel.", "Setel PKSBPMN_CLUSTER_REST.")
        self._send(what, method, f"{self._rest_url}/v2/{path}", body)

    def _send(self, what: str, method: str, url: str, body: dict[str, Any] | None) -> Any:
        try:
            return retrying(self._patience)(self._once, method, url, body)
        except httpx.HTTPError as error:
            raise as_pks_error(error, what) from error

    def _once(self, method: str, url: str, body: dict[str, Any] | None) -> Any:
        auth = self._auth if self._rest_url and url.startswith(f"{self._rest_url}/") else None
        response = self._http.request(method, url, json=body, auth=auth)
        if auth and response.status_code == httpx.codes.UNAUTHORIZED:  # no session yet, or it is over
            self._log_in()
            response = self._http.request(method, url, json=body, auth=auth)
        response.raise_for_status()
        return response.json() if response.content else {}

    def _log_in(self) -> None:
        if self._access.login is None:
            raise self._access.refused("")
        user, password = self._access.login
        answer = self._http.post(f"{self._rest_url}/api/login", data={"username": user, "password": password})
        if answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN, httpx.codes.NOT_FOUND):
            raise self._access.refused("")
        answer.raise_for_status()
        if token := answer.headers.get("X-CSRF-TOKEN"):
            self._http.headers["X-CSRF-TOKEN"] = token


def first(item: Mapping[str, Any], *names: str) -> Any:
    """The first of these fields that a hit has: names changed between versions."""
    for name in names:
        if item.get(name) is not None:
            return item[name]
    raise PksError("Jawaban pencarian tidak dikenal.", f"Tidak ada kolom {' atau '.join(names)}.")
