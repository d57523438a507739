"""Where `pksbpmn` begins: at the counter where there is one, else here. A client waits for next to no import."""

import os
import sys

from pksbpmn.cli.loket.wire import USUAL


def main() -> int:
    """Run the command that was typed; its exit status."""
    path = counter()
    if path is None:
        from pksbpmn.cli.app import main as here  # noqa: PLC0415 - slow, and a client does without

        return here()
    from pksbpmn.cli.loket.client import ask  # noqa: PLC0415 - there is none on Windows

    return ask(path, sys.argv[1:])


def counter() -> str | None:
    """The socket of the counter; None where there is none, and for the account that it is of: it needs no counter."""
    if sys.platform == "win32":
        return None
    said = os.environ.get("PKSBPMN_LOKET")
    path = said or USUAL
    for place in (path, os.path.dirname(path)) if said else (path,):  # noqa: PTH120 - a start does not wait for pathlib
        try:
            return None if os.stat(place).st_uid == os.getuid() else path  # noqa: PTH116 - as above
        except PermissionError:
            return path
        except OSError:
            continue
    return None
