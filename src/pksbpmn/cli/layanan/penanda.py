"""The signer of the audit trail, apart from the registry: it reads the chain and needs no encryption key."""

import signal
import threading
from typing import Annotated

import structlog
import typer
from sqlalchemy.exc import DBAPIError

from pksbpmn.cli.context import Cli
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.clock import SystemClock
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.registry.anchor_registry import HANDED_OVER, KEY_CHANGED, RegistryKeeper
from pksbpmn.registry.anchor_signer import FolderKeeper, Keeper, Signer, public_key
from pksbpmn.registry.database import open_database
from pksbpmn.transport_security import refuse_plaintext
from pksbpmn.usecases import journal

log = structlog.get_logger(__name__)
_Apart = Annotated[bool, typer.Option("--terpisah/--registri", help="Kunci penanda terpisah, atau kunci registri.")]


def tanda_tangan(
    cli: Cli,
    once: Annotated[bool, typer.Option("--sekali", help="Tanda tangani sekali, lalu selesai.")] = False,
    pause: Annotated[
        float, typer.Option("--jeda", metavar="DETIK", min=0.1, max=60, help="Detik antara dua penandatanganan.")
    ] = 30,
) -> None:
    """Jangkarkan jejak audit dengan kunci di mesin atau akun ini, sampai SIGTERM atau Ctrl-C (status 0).

    Cukup hak baca atas tabel audit dan kepala_audit; segel tiap catatan hanya diperiksa `pksbpmn audit periksa` pada
    registri, yang memegang kuncinya. Riwayat yang tidak menyambung dengan yang pernah ditandatangani, catatan yang
    bertanggal mundur atau di masa depan, kunci yang hilang dan berkas jangkar penanda lain mengakhirinya dengan
    status 1; basis data yang pergi ditunggu.
    """
    signer = _apart(cli)
    if once:
        made = signer.sign()
        text = "Tidak ada catatan baru." if made is None else f"Catatan {made.number} dijangkarkan."
        cli.out.result({"urut": made.number if made else None, "berkas": cli.settings.anchor_file}, text)
        return
    set_up_logging()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    log.info("penanda-mulai", kunci=public_key(_keeper(cli, apart=True).ring()[0]))
    while not ended.is_set():
        _sign(signer)
        ended.wait(pause)
    log.info("penanda-berhenti")


def _sign(signer: Signer) -> None:
    """Once; what passes by itself is told, what does not is raised."""
    try:
        made = signer.sign()
    except GalatSementara as error:
        log.warning("jangkar-ditunda", galat=error.pesan)
    except DBAPIError as error:
        log.warning("jangkar-ditunda", galat=type(error.orig).__name__)
    else:
        if made is not None:
            log.info("jangkar-ditandatangani", jangkar=made.ordinal, urut=made.number)


def kunci(cli: Cli, apart: _Apart = True) -> None:
    """Tampilkan kunci publik jangkar, untuk PKSBPMN_AUDIT_PUBLIC_KEY; yang pertama dibuat bila belum ada."""
    key = public_key(_keeper(cli, apart=apart).ring()[0])
    cli.out.result({"kunci_publik": key}, key)


def putar_kunci(
    cli: Cli,
    apart: _Apart = True,
    to: Annotated[
        str | None, typer.Option("--ke", metavar="KUNCI-PUBLIK", help="Kunci publik penanda lain yang melanjutkan.")
    ] = None,
) -> None:
    """Ganti kunci jangkar: kunci lama menjamin yang baru dalam berkas jangkar, lalu dibuang.

    Kunci registri hanya diganti dan diserahkan pengelola, dengan catatan audit sebelumnya.
    """
    if to is not None and (len(to) != _HEX or set(to) - set("0123456789abcdef")):
        raise PksError(
            "Kunci publik bukan 64 angka heksadesimal.", "Salin dari `pksbpmn audit kunci` di mesin penanda."
        )
    if not apart:
        with cli.administration() as uow:
            journal.audit(
                uow, KEY_CHANGED if to is None else HANDED_OVER, None, **({} if to is None else {"kepada": to})
            )
            uow.commit()
    made = (_apart(cli) if apart else _beside(cli)).rotate(to)
    text = f"Jangkar {made.ordinal} menjamin kunci {made.next_key}; jangkar berikut ditandatangani kunci itu."
    if to is not None:
        text += (
            f" Berikutnya: setel PKSBPMN_AUDIT_PUBLIC_KEY={to} di mesin registri, jalankan lagi layanannya, serahkan "
            f"{cli.settings.anchor_file} kepada penanda itu, lalu `pksbpmn audit tanda-tangan` di sana. Sampai ia "
            "menandatangani, `pksbpmn audit periksa` berstatus 1."
        )
    cli.out.result({"kunci_publik": made.next_key, "jangkar": made.ordinal}, text)


_HEX = 64


def _keeper(cli: Cli, *, apart: bool) -> Keeper:
    return FolderKeeper(cli.settings.signer_dir) if apart else RegistryKeeper(cli.application.database)


def _apart(cli: Cli) -> Signer:
    settings = cli.settings
    refuse_plaintext(settings)
    database = open_database(settings.database)
    return Signer(database, SystemClock(), settings.anchor_file, _keeper(cli, apart=True))


def _beside(cli: Cli) -> Signer:
    application = cli.application
    keeper = _keeper(cli, apart=False)
    return Signer(application.database, application.clock, application.settings.anchor_file, keeper)
