# ruff: noqa: PTH100, PTH116, PTH120 - a client does not wait for pathlib
"""Whether the socket of the counter is where only its account can put one."""

import os
import socket
import stat
import struct
from collections.abc import Collection


def is_its_own(line: socket.socket, path: str) -> bool:
    """Whether who listens (as the kernel says) owns the socket, and nobody else can put another one in its place."""
    _, server, _ = struct.unpack("3i", line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")))
    place = os.path.abspath(path)
    try:
        own = bool(os.stat(place).st_uid == server)
        while own and place != (place := os.path.dirname(place)):
            own = not replaceable(os.stat(place), {0, server})
    except OSError:
        return False
    return own


def replaceable(folder: os.stat_result, trusted: Collection[int]) -> bool:
    """Whether an account that is not `trusted` (user ids) can rename what is in a folder."""
    open_to_others = folder.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not folder.st_mode & stat.S_ISVTX
    return folder.st_uid not in trusted or bool(open_to_others)
