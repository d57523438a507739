"""Ports for an engine that comes and goes: nobody else's first choice, so that they are still free when it returns."""

import socket
from contextlib import ExitStack


def three_ports() -> dict[str, int]:
    """Settings for gRPC, REST and management, each on a port that was free a moment ago."""
    with ExitStack() as terbuka:
        soket = [terbuka.enter_context(socket.socket()) for _ in range(3)]
        for s in soket:
            s.bind(("127.0.0.1", 0))
        nama = ("engine_port_grpc", "engine_port_rest", "engine_port_manajemen")
        return {n: int(s.getsockname()[1]) for n, s in zip(nama, soket, strict=True)}
