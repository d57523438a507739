"""A registry of its own for each test of the command line, and the command line as people call it."""

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from pksbpmn.cli.app import main
from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import JAKARTA, JenisHari
from pksbpmn.settings import Settings
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application, assemble
from tests.deadlines import FOURTEEN_DAYS
from tests.outbox import in_outbox
from tests.staff import account_of
from tests.unit.usecases.contents import ISI, write

ATURAN = FOURTEEN_DAYS.model_copy(update={"jenis_hari": JenisHari.KERJA})

ITJEN = "narahubung@itjen.example"
OMBUDSMAN = "narahubung@ombudsman.example"
PEJABAT = "1001"
"""Who acts where a test does not say: an officer, and the administrator."""


@dataclass
class CommandResult:
    """What a command left: exit status, stdout, stderr."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Terminal:
    """Runs commands on one registry, from one account of the operating system."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    account: str = account_of(PEJABAT)

    def __call__(self, *argumen: str, stdin: str = "") -> CommandResult:
        self.capsys.readouterr()
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        status = main(list(argumen), account=lambda: self.account)
        keluar, galat = self.capsys.readouterr()
        return CommandResult(status, keluar, galat)

    def of(self, nomor: str) -> "Terminal":
        """The same registry from the account of the officer with this staff number."""
        return self.at(account_of(nomor))

    def at(self, account: str) -> "Terminal":
        """The same registry from this account."""
        return replace(self, account=account)

    def application(self) -> Application:
        return assemble(Settings())

    def laporan(self, ubah: Callable[[dict[str, Any]], object] = lambda _: None) -> str:
        """A complaint as YAML, changed by `ubah`."""
        teks = Path(__file__).with_name("cli_laporan.yaml").read_text(encoding="utf-8")
        data = yaml.safe_load(teks.replace("{peristiwa}", (today() - timedelta(days=60)).isoformat()))
        ubah(data)
        return yaml.safe_dump(data)

    def file_laporan(self) -> str:
        hasil = self("lapor", "-", stdin=self.laporan())
        assert hasil.status == 0, hasil.err
        return hasil.out.strip()

    def ask(self, nomor: str, jenis: JenisPermintaan, kepada: Pihak, *, diterima: bool = True) -> None:
        """What the workers do when the process asks a party: request, letter, and deadline once received."""
        with self.application().uow() as uow:
            id_permintaan, _ = permintaan.buka(
                uow, nomor, jenis, kepada, ATURAN, (Pihak.ITJEN,) if jenis.klarifikasi else ()
            )
            write(uow, nomor, *(kind for kind in ISI if not uow.isi.find(nomor_berkas=nomor, jenis=kind)))
            surat.terbitkan(uow, nomor, jenis.ketentuan.surat, kepada, id_permintaan)
            if diterima:
                permintaan.hitung(uow, id_permintaan, today())
            uow.commit()

    def officer(self, nomor: str, *kelompok: str) -> None:
        """An officer of the Ombudsman with this staff number, and his account."""
        nama, jabatan = "Pegawai Contoh", "Asisten Ombudsman"
        hasil = self(
            *("pegawai", "catat", nomor, "--nama", nama, "--jabatan", jabatan),
            *("--pihak", "OMBUDSMAN"),
            *(kata for k in kelompok or ("pemeriksaan",) for kata in ("--kelompok", k)),
        )
        assert hasil.status == 0, hasil.err
        hasil = self("pegawai", "akun", "tambah", nomor, account_of(nomor), "--format", "json")
        assert hasil.status == 0, hasil.err
        if hasil.json["menunggu"]:
            hasil = self.of("7").confirm(nomor)
            assert hasil.status == 0, hasil.err

    def withdrawal(self, nomor: str) -> tuple[str, ...]:
        """How a withdrawal is typed by another officer, after this one put the complainant's statement there."""
        (self.folder / "pencabutan.pdf").write_bytes(b"%PDF-1.7 pencabutan")
        hasil = self("lampiran", "tambah", nomor, "pencabutan.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR")
        assert hasil.status == 0, hasil.err
        (*_, ada) = self("lampiran", "daftar", nomor, "--format", "json").json
        return ("cabut", nomor, "--bukti", ada["id"])

    def confirm(self, nomor: str) -> CommandResult:
        """Confirm what waits of an officer, as it is shown to who acts."""
        (ada,) = (p for p in self("pegawai", "daftar", "--format", "json").json if p["nomor"] == nomor)
        return self("pegawai", "kukuhkan", nomor, str((ada["pengukuhan"] or {"versi": 0})["versi"]))

    def let_time_pass(self, nomor: str) -> None:
        """The time of every request of a complaint is over."""
        with self.application().uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=nomor):
                p.batas = datetime.now(JAKARTA) - timedelta(days=1)
                permintaan.catat_lewat(uow, p.id)
            uow.commit()

    def row_count(self) -> int:
        with self.application().uow() as uow:
            return len(uow.laporan.find()) + len(uow.kiriman.find()) + len(uow.audit.find())


def terminal(
    tmp_path: Path, office_template: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal on a new registry in `tmp_path`, deaf to the settings of the machine."""
    shutil.copytree(office_template, tmp_path / "data")
    for nama in [n for n in os.environ if n.startswith("PKSBPMN_")]:
        monkeypatch.delenv(nama)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PKSBPMN_ENGINE_SHARED_MACHINE", "true")  # whoever else has an account where the tests run
    monkeypatch.chdir(tmp_path)
    return Terminal(tmp_path, capsys, monkeypatch)


def today() -> date:
    """Today in Jakarta, where deadlines are counted."""
    return datetime.now(JAKARTA).date()


def succeeded(hasil: CommandResult) -> str:
    """What a command printed; it must have succeeded."""
    assert hasil.status == 0, hasil.err
    return hasil.out.strip()


def refused(hasil: CommandResult, sebab: str) -> None:
    """A refusal: status 1, nothing on stdout, the reason on stderr."""
    assert (hasil.status, hasil.out) == (1, "")
    assert sebab in hasil.err


def write_yaml(pks: Terminal, nama: str, isi: object) -> str:
    """A YAML file in the folder of the terminal; its name."""
    (pks.folder / nama).write_text(yaml.safe_dump(isi), encoding="utf-8")
    return nama


def start_messages(pks: Terminal, nomor: str) -> list[str]:
    with pks.application().uow() as uow:
        return [m.nama for m in in_outbox(uow, PesanMesin, nomor_berkas=nomor)]
