"""Loopback ports of the engine: the configured one, else the usual one, else any free one."""

import socket

from pydantic import BaseModel, ConfigDict, Field

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

LOOPBACK = "127.0.0.1"
_OPENSEARCH_HIGHEST = 9299  # the OpenSearch runner refuses a higher base port
_OPENSEARCH_USUAL = range(9201, _OPENSEARCH_HIGHEST + 1)


class Described(BaseModel):
    """Facts of an engine. The state file and the command line call them by their aliases."""

    model_config = ConfigDict(frozen=True, validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)


class Ports(Described):
    """Every port the engine listens on."""

    grpc: int
    rest: int
    management: int = Field(alias="manajemen")
    command: int = Field(alias="perintah")
    internal: int
    opensearch: int
    transport: int


def is_free(port: int) -> bool:
    """Whether nobody has this port of the loopback address, by TCP or by UDP: brokers look for each other by UDP."""
    return _binds(port, socket.SOCK_STREAM) and _binds(port, socket.SOCK_DGRAM)


def _binds(port: int, kind: socket.SocketKind) -> bool:
    with socket.socket(type=kind) as sock:
        if kind is socket.SOCK_STREAM:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def choose_ports(settings: Settings) -> Ports:
    """Free ports for one engine; raises `PksError` naming the setting whose port is taken."""
    taken: set[int] = set()

    def choose(setting: str | None, usual: range) -> int:
        wanted = getattr(settings, setting) if setting else None
        if wanted is not None:
            _require_free(wanted, f"PKSBPMN_{str(setting).upper()}", taken)
            port = int(wanted)
        else:
            port = next(
                (candidate for candidate in usual if candidate not in taken and is_free(candidate)), 0
            ) or _random(taken)
        taken.add(port)
        return port

    if (settings.engine_port_opensearch or 0) > _OPENSEARCH_HIGHEST:
        raise PksError(
            f"Porta OpenSearch {settings.engine_port_opensearch} terlalu tinggi.",
            f"Setel PKSBPMN_ENGINE_PORT_OPENSEARCH paling tinggi {_OPENSEARCH_HIGHEST}.",
        )
    return Ports(
        grpc=choose("engine_port_grpc", range(26500, 26501)),
        rest=choose("engine_port_rest", range(8080, 8081)),
        management=choose("engine_port_manajemen", range(9600, 9601)),
        opensearch=choose("engine_port_opensearch", _OPENSEARCH_USUAL),
        command=choose(None, range(0)),
        internal=choose(None, range(0)),
        transport=choose(None, range(0)),
    )


def _require_free(port: int, setting: str, taken: set[int]) -> None:
    if port in taken or not is_free(port):
        raise PksError(
            f"Porta {port} ({setting}) sudah dipakai.",
            f"Hentikan program yang memakainya, atau ubah atau kosongkan {setting}.",
        )


def _random(taken: set[int]) -> int:
    while True:
        with socket.socket() as sock:
            sock.bind((LOOPBACK, 0))
            port = int(sock.getsockname()[1])
        if port not in taken and is_free(port):
            return port
