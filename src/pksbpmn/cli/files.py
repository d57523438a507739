"""The one door by which a command reads what its user names, and writes what he asked for.

Every start imports it, and so does the client of the counter (`cli.loket`): it waits for nothing else.
"""

import errno
import os
import sys
from contextlib import suppress
from contextvars import ContextVar


class Files:
    """Files of the account that runs this, opened with its rights."""

    def read(self, name: str, at_most: int | None = None) -> bytes:
        """Content of a file, or of standard input (`-`).

        OSError says why not (EFBIG: it has more than `at_most` bytes); ValueError, that this is no name of a file.
        """
        size = -1 if at_most is None else at_most + 1
        if name == "-":
            if sys.stdin is None:  # closed before we began
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            content = sys.stdin.buffer.read(size)
        else:
            with open(name, "rb") as file:  # noqa: PTH123 - a start does not wait for pathlib
                content = file.read(size)
        if at_most is not None and len(content) > at_most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return content

    def write(self, name: str, content: bytes) -> None:
        """A new file, for its owner alone, with its folder. OSError says why not: EEXIST, another one is there."""
        folder = os.path.dirname(name)  # noqa: PTH120 - as above
        if folder:
            os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 - as above
        try:
            handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            with suppress(OSError):
                if self.read(name, len(content)) == content:
                    return
            raise
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 - as above
                file.write(content)
        except BaseException:
            os.unlink(name)  # noqa: PTH108 - as above
            raise


_here: ContextVar[Files] = ContextVar("files", default=Files())  # noqa: B039 - it has no state


def files() -> Files:
    """Where this command reads and writes."""
    return _here.get()


def use(others: Files) -> None:
    """Read and write there from now on."""
    _here.set(others)
