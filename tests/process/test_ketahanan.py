"""Whatever is killed or taken away, the complaint goes on: one letter, one number, one mail."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from pksbpmn.cli.app import main
from pksbpmn.names import Tugas
from tests.process.panggung_tangguh import PEKERJA, PEKERJA_SEBELUM_SURAT, PEKERJA_UJI, PanggungTangguh, tunggu


@pytest.fixture(scope="module")
def panggung_tangguh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PanggungTangguh]:
    with PanggungTangguh(tmp_path_factory.mktemp("tangguh")) as p:
        yield p


@pytest.fixture
def p(panggung_tangguh: PanggungTangguh) -> Iterator[PanggungTangguh]:
    """The stage; afterwards every complaint told on it so far has its letter once, in an unbroken series."""
    yield panggung_tangguh
    terbit = panggung_tangguh.surat_terbit()
    urut = []
    for nomor, kali in terbit.items():
        surat = panggung_tangguh.surat(nomor)
        assert [s.jenis for s in surat] == ["TANDA_TERIMA"]
        assert kali == 1
        urut.append(int(surat[0].nomor.split("/")[0]))
        tunggu(lambda s=surat[0]: bool(panggung_tangguh.surel(s)))  # type: ignore[misc]
    tunggu(panggung_tangguh.relay.is_empty)
    for nomor in terbit:
        for s in panggung_tangguh.surat(nomor):
            assert len({m["Message-ID"] for m in panggung_tangguh.surel(s)}) == 1
            assert len(panggung_tangguh.surel(s)) == 1
    assert sorted(urut) == list(range(1, len(urut) + 1))
    assert panggung_tangguh.stream.open_incidents() == []


def test_pekerja_dibunuh_di_tengah_pekerjaan(p: PanggungTangguh) -> None:
    with p.pekerja(*PEKERJA_SEBELUM_SURAT), p.pekerja(*PEKERJA_UJI) as pekerja:
        tunggu(pekerja.siap)
        pekerja.proses.send_signal(signal.SIGSTOP)
        nomor = p.lapor()
        tunggu(lambda: p.relay.is_empty() and "terbitkan-surat" in p.stream.open_jobs())
        with p.registri_terkunci():
            pekerja.proses.send_signal(signal.SIGCONT)
            tunggu(pekerja.memegang)
            pekerja.proses.kill()
            assert pekerja.proses.wait() == -signal.SIGKILL
    assert p.surat(nomor) == []
    with p.pekerja(*PEKERJA):
        p.tunggu_tugas(nomor, Tugas.VERIFIKASI_FORMIL)


def test_pekerja_mati_antara_commit_dan_laporan_selesai(p: PanggungTangguh) -> None:
    nomor = p.lapor()
    with p.pekerja(*PEKERJA_SEBELUM_SURAT), p.pekerja(*PEKERJA_UJI, "mati") as pekerja:
        assert pekerja.proses.wait(90) == -signal.SIGKILL
    assert len(p.surat(nomor)) == 1
    assert p.stream.open_user_tasks(nomor) == []
    with p.pekerja(*PEKERJA):
        p.tunggu_tugas(nomor, Tugas.VERIFIKASI_FORMIL)


def test_cadangan_dipulihkan_di_mesin_kosong_dan_berlanjut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Registry, documents and engine move to another machine; the complaint goes on where it was."""
    lama, baru = tmp_path / "lama", tmp_path / "baru"
    lama.mkdir()
    baru.mkdir()
    with PanggungTangguh(lama) as p, p.pekerja(*PEKERJA):
        nomor = p.lapor()
        tugas = p.tunggu_tugas(nomor, Tugas.VERIFIKASI_FORMIL)
        tunggu(p.relay.is_empty)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(lama))
    assert main(["cadangkan", "semua.tar.gz"]) == 0
    shutil.copy(lama / "kunci-enkripsi", baru)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(baru))
    assert main(["pulihkan", "semua.tar.gz"]) == 0
    monkeypatch.delenv("PKSBPMN_DATA_DIR")
    shutil.rmtree(lama)
    with PanggungTangguh(baru) as p, p.pekerja(*PEKERJA):
        p.client.complete_user_task(tugas.key, {"syaratLengkap": True})
        p.tunggu_tugas(nomor, Tugas.VERIFIKASI_MATERIIL)
        assert [s.jenis for s in p.surat(nomor)] == ["TANDA_TERIMA"]
        assert p.stream.open_incidents() == []
