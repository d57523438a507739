"""The account of the operating system that runs the command: asked of the system, never of the environment."""

import os
import sys


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
