"""A cluster that asks who we are, and that we ask who it is: an own gateway over TLS, no engine."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import grpc
import pytest
from pyzeebe.proto import gateway_pb2_grpc
from pyzeebe.proto.gateway_pb2 import TopologyRequest, TopologyResponse

from pksbpmn.camunda.access import Access, Tokens, access_of
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.domain.galat import AksesDitolak, PksError
from pksbpmn.settings import Settings
from tests.integration.certificates import make_certificate


class Gateway:
    """Lets in who says the right word; knows one call."""

    def __init__(self) -> None:
        self.right: set[str] = set()
        self.heard: list[str] = []

    def Topology(self, _request: TopologyRequest, context: grpc.ServicerContext) -> TopologyResponse:  # noqa: N802
        said = dict(context.invocation_metadata()).get("authorization", "")
        self.heard.append(said)
        if said not in self.right:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "Expected bearer token")
        return TopologyResponse(gatewayVersion="8.6.0")

    def __getattr__(self, _name: str) -> Any:
        return self.Topology


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def serve(certificate: Path) -> Iterator[Callable[..., str]]:
    servers = []

    def start(gateway: Gateway, *, tls: bool) -> str:
        server = grpc.server(ThreadPoolExecutor(2))
        gateway_pb2_grpc.add_GatewayServicer_to_server(cast("Any", gateway), server)
        pair = (certificate.read_bytes(), certificate.read_bytes())
        port = (
            server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([pair]))
            if tls
            else server.add_insecure_port("127.0.0.1:0")
        )
        server.start()
        servers.append(server)
        return f"127.0.0.1:{port}"

    yield start
    for server in servers:
        server.stop(None)


def settings(**more: Any) -> Settings:
    return Settings(_env_file=None, cluster_grpc="zeebe.example:443", cluster_rest="https://zeebe.example", **more)


@pytest.mark.aturan("KEAMANAN-11")
def test_who_answers_with_a_certificate_of_somebody_else_gets_no_word(
    serve: Callable[..., str], certificate: Path
) -> None:
    gateway = Gateway()
    address = serve(gateway, tls=True)
    began = time.monotonic()
    with (
        CamundaClient(address, access=Access(by_tls=True, login=("a", "b"), basic=True)) as client,
        pytest.raises(AksesDitolak, match="Sertifikat server tidak terbukti"),
    ):
        client.topology()
    assert gateway.heard == []
    assert time.monotonic() - began < 15, "asked again, which proves nothing more"
    gateway.right = {"Basic YTpi"}
    access = Access(by_tls=True, ca_file=certificate, login=("a", "b"), basic=True)
    with CamundaClient(address, access=access) as client:
        assert client.topology().version == "8.6.0"


@pytest.mark.aturan("KEAMANAN-11")
def test_a_server_without_tls_gets_no_word(serve: Callable[..., str], certificate: Path) -> None:
    gateway = Gateway()
    address = serve(gateway, tls=False)
    access = Access(by_tls=True, ca_file=certificate, login=("a", "b"), basic=True)
    with CamundaClient(address, access=access) as client, pytest.raises(AksesDitolak, match="tidak berbicara TLS"):
        client.topology()
    assert gateway.heard == []


def test_a_revoked_token_is_replaced_within_the_same_command(
    serve: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is refused although it is new is not asked for again and again."""
    monkeypatch.setattr("pksbpmn.camunda.access._PAUSE", 0.05)
    words, gateway = iter(("satu", "dua", "tiga")), Gateway()
    gateway.right = {"Bearer satu"}
    tokens = Tokens(lambda: (next(words), 300.0))
    with CamundaClient(serve(gateway, tls=False), access=Access(tokens=tokens)) as client:
        client.topology()
        gateway.right = {"Bearer dua"}
        time.sleep(0.06)
        client.topology()
        gateway.right = set()
        with pytest.raises(AksesDitolak, match="AUDIENCE"):
            client.topology()
    assert gateway.heard == ["Bearer satu", "Bearer satu", "Bearer dua", "Bearer dua"]


def test_who_says_nothing_is_told_what_to_set(serve: Callable[..., str]) -> None:
    with CamundaClient(serve(Gateway(), tls=False)) as client, pytest.raises(AksesDitolak, match="CLUSTER_CLIENT_ID"):
        client.topology()


def test_a_token_is_fetched_anew_before_its_end_and_once_for_all() -> None:
    fetched: list[float] = []

    def fetch() -> tuple[str, float]:
        fetched.append(time.monotonic())
        return str(len(fetched)), 0.3

    tokens = Tokens(fetch)
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: tokens.header(), range(50))) == {"Bearer 1"}
    until = fetched[0] + 0.25
    while tokens.header() == "Bearer 1":
        assert time.monotonic() < until, "still the old one shortly before its end"
        time.sleep(0.005)
    assert len(fetched) == 2


def test_a_refusal_is_not_asked_for_by_every_loop() -> None:
    asked: list[int] = []

    def fetch() -> tuple[str, float]:
        asked.append(1)
        raise AksesDitolak("Server token menolak.", "Periksa.")

    tokens = Tokens(fetch)
    for _ in range(20):
        with pytest.raises(AksesDitolak, match="menolak"):
            tokens.header()
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"cluster_client_id": "a"}, "OAuth2 klaster tidak lengkap"),
        ({"cluster_user": "a"}, "Akun klaster tidak lengkap"),
        (
            {"cluster_client_id": "a", "cluster_client_secret": "rekaan", "cluster_token_url": "http://127.0.0.1/t"},
            "tidak memakai https",
        ),
        (
            {
                "cluster_client_id": "a",
                "cluster_client_secret": "rekaan",
                "cluster_token_url": "https://t.example",
                "cluster_ca_file": "/tiada/ca.pem",
            },
            r"/tiada/ca\.pem tidak dapat dipakai \(tidak ada\)",
        ),
    ],
)
def test_half_a_setting_is_told_before_anything_is_sent(more: dict[str, Any], told: str) -> None:
    with pytest.raises(PksError, match=told) as caught:
        access_of(settings(**more))
    assert "rekaan" not in str(caught.value)
