"""Loopback ports of the engine: the configured one, else the usual one, else any free one."""

import socket
from dataclasses import dataclass

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

ALAMAT = "127.0.0.1"
_OPENSEARCH_TERTINGGI = 9299  # the OpenSearch runner refuses a higher base port
_OPENSEARCH_BIASA = range(9201, _OPENSEARCH_TERTINGGI + 1)


@dataclass(frozen=True)
class Porta:
    """Every port the engine listens on."""

    grpc: int
    rest: int
    manajemen: int
    perintah: int
    internal: int
    opensearch: int
    transport: int


def bebas(porta: int) -> bool:
    """Whether nobody listens on this port of the loopback address."""
    with socket.socket() as soket:
        soket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            soket.bind((ALAMAT, porta))
        except OSError:
            return False
        return True


def pilih_porta(settings: Settings) -> Porta:
    """Free ports for one engine; raises `PksError` naming the setting whose port is taken."""
    dipakai: set[int] = set()

    def pilih(setelan: str | None, biasa: range) -> int:
        diminta = getattr(settings, setelan) if setelan else None
        if diminta is not None:
            _pastikan_bebas(diminta, f"PKSBPMN_{str(setelan).upper()}", dipakai)
            porta = int(diminta)
        else:
            porta = next((calon for calon in biasa if calon not in dipakai and bebas(calon)), 0) or _acak(dipakai)
        dipakai.add(porta)
        return porta

    if (settings.engine_port_opensearch or 0) > _OPENSEARCH_TERTINGGI:
        raise PksError(
            f"Porta OpenSearch {settings.engine_port_opensearch} terlalu tinggi.",
            f"Setel PKSBPMN_ENGINE_PORT_OPENSEARCH paling tinggi {_OPENSEARCH_TERTINGGI}.",
        )
    return Porta(
        grpc=pilih("engine_port_grpc", range(26500, 26501)),
        rest=pilih("engine_port_rest", range(8080, 8081)),
        manajemen=pilih("engine_port_manajemen", range(9600, 9601)),
        opensearch=pilih("engine_port_opensearch", _OPENSEARCH_BIASA),
        perintah=pilih(None, range(0)),
        internal=pilih(None, range(0)),
        transport=pilih(None, range(0)),
    )


def _pastikan_bebas(porta: int, nama_setelan: str, dipakai: set[int]) -> None:
    if porta in dipakai or not bebas(porta):
        raise PksError(
            f"Porta {porta} ({nama_setelan}) sudah dipakai.",
            f"Hentikan program yang memakainya, atau ubah atau kosongkan {nama_setelan}.",
        )


def _acak(dipakai: set[int]) -> int:
    while True:
        with socket.socket() as soket:
            soket.bind((ALAMAT, 0))
            porta = int(soket.getsockname()[1])
        if porta not in dipakai:
            return porta
