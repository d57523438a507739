"""Who may use the embedded engine: its one account, and whether other people have accounts on this machine."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

import httpx

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

_FILE = "akun-mesin"
_USERS = "operate-user-*,tasklist-user-*"
_NO_LOGIN = ("nologin", "false", "sync")
_FIRST_PERSON, _NOBODY = 1000, 65534


def read_login(data_dir: Path) -> tuple[str, str] | None:
    """Name and password for Operate, Tasklist and REST; None before the first start."""
    with suppress(FileNotFoundError):
        name, password = (data_dir / _FILE).read_text(encoding="ascii").split()
        return name, password
    return None


def login_of(data_dir: Path) -> tuple[str, str]:
    """The same, made when missing, in a file that its owner alone reads.

    The name is new too: what an older password was kept for is another account, which `forget_others` removes.
    """
    if login := read_login(data_dir):
        return login
    login = f"pks-{secrets.token_hex(3)}", secrets.token_urlsafe(18)
    descriptor = os.open(data_dir / _FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("\n".join(login))
    return login


def account_environment(login: tuple[str, str]) -> dict[str, str]:
    """Settings of Operate and Tasklist that make this account instead of demo, view and act."""
    name, password = login
    return {
        f"CAMUNDA_{application}_{role}{what}": value
        for application in ("OPERATE", "TASKLIST")
        for role, user in (("", name), ("READER", f"{name}-baca"), ("OPERATOR", f"{name}-operator"))
        for what, value in (("USERID", user), ("PASSWORD", password))
    }


def forget_others(opensearch: str, login: tuple[str, str]) -> None:
    """Remove accounts of earlier days, demo among them."""
    with httpx.Client(base_url=opensearch, trust_env=False, timeout=10) as http:
        found = http.get(f"/{_USERS}/_search", params={"size": 1000}).raise_for_status().json()["hits"]["hits"]
        for hit in found:
            if not str(hit["_source"].get("userId", "")).startswith(login[0]):
                http.delete(f"/{hit['_index']}/_doc/{hit['_id']}", params={"refresh": "true"}).raise_for_status()


def other_people() -> list[str]:
    """Names of accounts of this machine by which somebody else can log in; root, who can do everything, is none."""
    try:
        import pwd  # noqa: PLC0415  # not on Windows
    except ImportError:
        return []
    ours = {os.getuid(), int(os.environ.get("SUDO_UID", os.getuid()))}
    return sorted(
        account.pw_name
        for account in pwd.getpwall()
        if account.pw_uid >= _FIRST_PERSON
        and account.pw_uid not in {*ours, _NOBODY}
        and not account.pw_shell.endswith(_NO_LOGIN)
    )


def refuse_shared_machine(settings: Settings) -> None:
    """Refuse the embedded engine where others could reach its ports, unless that is accepted on purpose."""
    if not settings.engine_shared_machine and (others := other_people()):
        raise PksError(
            f"Akun orang lain di mesin ini ({', '.join(others[:5])}) dapat membaca dan mengubah isi Camunda tertanam.",
            "Pakai mesin dengan satu akun atau klaster bertoken (docs/keamanan.md), "
            "atau, bila mereka boleh, setel PKSBPMN_ENGINE_SHARED_MACHINE=true.",
        )
