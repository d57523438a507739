"""Diagrams, decision tables and forms brought to the engine, after what that changes was told."""

from collections import Counter
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import Annotated, Final

import typer

from pksbpmn.camunda.checking.drawing import baca_diagram
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.comparison import BerkasBeda, Keadaan, banding
from pksbpmn.camunda.deployment import BELUM_TERCATAT, FORM, Deployed, deploy_diagrams
from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.camunda.embedded import await_forms, running_engine
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.periksa import tolak_temuan
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.documents.wordings import WORDINGS, wording_texts
from pksbpmn.domain.galat import PksError
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.ports import UnitOfWork

_FORMS_WITHIN = 120.0
_NO_FORMS: Final = (
    "Tasklist belum membaca semua formulir: tugas yang terbuka sebelum itu tampil di sana tanpa formulirnya. "
    "Putuskan tugas itu dengan `pksbpmn tugas selesai`."
)
_REPLACED: Final = (
    "Berkasnya tidak berubah, tetapi mesin membuat versi baru: versi terbaru di sana bukan dari `pksbpmn pasang`, "
    "mungkin dari tombol Deploy di Camunda Modeler. Yang di bpmn/ kini berlaku kembali."
)

_TERPUTUS: Final = (
    (
        "semua versi terbaru di mesin tidak tercatat: pemasangan terakhir terputus, atau dari registri lain; "
        "perkara yang mulai di atasnya berhenti dengan insiden"
    ),
    "Ulangi `pksbpmn pasang`; yang terlanjur berhenti diteruskan dengan `pksbpmn insiden coba-lagi`.",
)


@dataclass(frozen=True)
class Asing:
    """A process or decision whose newest version on the engine did not come with `pksbpmn pasang`."""

    id: str
    pesan: str
    obat: str


def pasang(
    cli: Cli, only_show: Annotated[bool, typer.Option("--lihat", help="Tampilkan saja; jangan pasang apa pun.")] = False
) -> None:
    """Pasang diagram, tabel keputusan, dan formulir pada mesin, sesudah menampilkan apa yang berubah karenanya."""
    tolak_temuan(cli)
    cli.require_administrator()
    with ExitStack() as stack:
        client = None if only_show else stack.enter_context(cli.engine())
        if client is not None:
            client.check_access()
        with cli.administration() as uow:
            berubah = banding(diagram.terpasang(uow), diagram_texts(diagram_files()) | wording_texts())
            asing, catatan = _asing(cli, uow)
        if not cli.out.json:
            _tampilkan(cli, berubah, asing)
        if catatan:
            cli.out.note(catatan)
        deployed = [] if client is None else pasang_semua(cli, client)
    if cli.out.json:
        told = [asdict(b) for b in berubah if b.keadaan is not Keadaan.SAMA]
        cli.out.data({"perubahan": told, "asing": [asdict(a) for a in asing], "terpasang": deployed})
    elif not only_show:
        _terpasang(cli, deployed)
    if _diganti(berubah, deployed):
        cli.out.note(_REPLACED)


def pasang_semua(cli: Cli, client: CamundaClient) -> list[Deployed]:
    """Deploy everything and keep what was deployed, with the wordings of letters.

    Tasklist of the embedded engine has read the forms then.
    """
    try:
        with sigterm_interrupts():
            deployed = deploy_diagrams(client, cli.administration, wordings=wording_texts())
    except KeyboardInterrupt:
        cli.out.note("Terhenti. " + " ".join(BELUM_TERCATAT))
        raise
    engine = running_engine(cli.engine_dir)
    if engine is not None and engine.tasklist and engine.grpc == cli.engine_address.grpc:
        cli.out.note("Formulir dibaca Tasklist …")
        if not await_forms(engine.data_dir, [(d.id, d.version) for d in deployed if d.kind == FORM], _FORMS_WITHIN):
            cli.out.note(_NO_FORMS)
    return deployed


def dipasang_sendiri(uow: UnitOfWork, client: CamundaClient) -> list[Asing]:
    """What somebody brought to the engine by himself, of the processes and decisions that are ours.

    Where it is all of them, an installation broke off: it makes new versions of everything, a button of one file.
    """
    isi = diagram.terpasang(uow)
    kami = {PurePath(nama).stem for nama in isi}
    kami |= {p.id for nama, teks in isi.items() if nama.endswith(".bpmn") for p in baca_diagram(nama, teks).proses}
    terbaru = [t for t in client.search_newest() if t.id in kami]
    asing = diagram.asing(uow, (t.key for t in terbaru))
    if len(terbaru) > 1 and asing == {t.key for t in terbaru}:
        return [Asing("bpmn/", *_TERPUTUS)]
    return [
        Asing(
            t.id,
            f"versi {t.version} di mesin tidak dipasang dengan `pksbpmn pasang`, mungkin dengan tombol Deploy di "
            "Camunda Modeler; perkara yang mulai di atasnya berhenti dengan insiden",
            "Simpan yang dikehendaki dalam bpmn/, lalu `pksbpmn pasang`.",
        )
        for t in sorted(terbaru, key=lambda t: t.id)
        if t.key in asing
    ]


def _asing(cli: Cli, uow: UnitOfWork) -> tuple[list[Asing], str]:
    """What somebody brought by himself, or why the engine could not be asked."""
    try:
        with cli.searchable_engine() as client:
            return dipasang_sendiri(uow, client), ""
    except PksError as error:
        return [], f"Mesin tidak dibandingkan: {error.pesan}"


def _diganti(berubah: list[BerkasBeda], deployed: list[Deployed]) -> bool:
    """Whether the engine had another newest version of something that did not change: even a broker alone tells so."""
    sama = all(b.keadaan is Keadaan.SAMA or b.berkas.startswith(WORDINGS) for b in berubah)
    return sama and any(t.new and t.version > 1 for t in deployed)


def _tampilkan(cli: Cli, berubah: list[BerkasBeda], asing: list[Asing]) -> None:
    jumlah = Counter(b.keadaan for b in berubah)
    for berkas in berubah:
        if berkas.keadaan is not Keadaan.SAMA and jumlah[Keadaan.BARU] < len(berubah):
            cli.out.text(f"{berkas.berkas}: {berkas.keadaan}")
            for ubahan in berkas.ubahan:
                cli.out.text(f"    {ubahan}")
            if berkas.keadaan is Keadaan.DIUBAH and not berkas.ubahan:
                cli.out.text("    hanya gambar atau susunannya")
    for a in asing:
        cli.out.text(f"{a.id}: {a.pesan}.\n    Obat: {a.obat}")
    cli.out.text(f"{', '.join(f'{jumlah[k]} {k}' for k in Keadaan if jumlah[k])}.")


def _terpasang(cli: Cli, deployed: list[Deployed]) -> None:
    cli.out.listing(
        "Terpasang",
        deployed,
        {
            "Jenis": lambda t: t.kind,
            "Id": lambda t: t.id,
            "Versi": lambda t: f"{t.version}{' (baru)' if t.new else ''}",
        },
        empty="Tidak ada yang dipasang.",
    )
