"""The account of the operating system that runs the command: asked of the system, never of the environment."""

import os
import sys
from pathlib import Path

_NOBODY = 65534


def account_of(number: int) -> str | None:
    """The name of the account with this user id.

    None for one without a name, and for the number that stands for all whom this namespace of users does not know.
    """
    import pwd  # noqa: PLC0415 - there is none on Windows

    try:
        return None if number == _overflow() else pwd.getpwuid(number).pw_name
    except KeyError:
        return None


def _overflow() -> int:
    try:
        return int(Path("/proc/sys/kernel/overflowuid").read_text("ascii"))
    except (OSError, ValueError):
        return _NOBODY


def os_account() -> str:
    """Its name, by the real user id; on Windows as the system has it, in lower case, as it tells none apart by case.

    No variable of the environment is looked at (`getpass.getuser` does): anybody can set one.
    """
    if sys.platform == "win32":
        return os.getlogin().lower()
    import pwd  # noqa: PLC0415 - there is none on Windows

    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid-{number}"
