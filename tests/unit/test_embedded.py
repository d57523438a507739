"""The parts of the embedded Camunda that need neither network nor Java."""

import hashlib
import os
import socket
from pathlib import Path

import psutil
import pytest

from pksbpmn.camunda.embedded import UkuranMesin, baca_log, berhenti, mesin_berjalan, mulai
from pksbpmn.camunda.embedded.command_lines import Rencana, lingkungan_camunda
from pksbpmn.camunda.embedded.download import ambil, pasang_komponen
from pksbpmn.camunda.embedded.pins import Artefak, Kunci, baca_kunci, pastikan_cocok
from pksbpmn.camunda.embedded.ports import Porta, bebas, pilih_porta
from pksbpmn.camunda.embedded.state import Keadaan, Proses, baca_keadaan, tulis_keadaan
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

PORTA = Porta(grpc=1, rest=2, manajemen=3, perintah=4, internal=5, opensearch=6, transport=7)
ISI = b"isi rekaan"


def artefak(isi: bytes) -> Artefak:
    return Artefak("contoh.rekaan", "pustaka", "1.0", "jar", len(isi), hashlib.sha256(isi).hexdigest())


def taruh(unduhan: Path, isi: bytes) -> Path:
    berkas = unduhan / "contoh" / "rekaan" / "pustaka" / "1.0" / "pustaka-1.0.jar"
    berkas.parent.mkdir(parents=True)
    berkas.write_bytes(isi)
    return berkas


@pytest.mark.parametrize("nama", ["camunda", "opensearch"])
def test_every_artifact_is_pinned_once_by_version_and_sha256(nama: str) -> None:
    kunci = baca_kunci(nama)
    assert all(len(bytes.fromhex(butir.sha256)) == 32 and butir.ukuran > 0 for butir in kunci.artefak)
    assert len({butir.nama_berkas for butir in kunci.artefak}) == len(kunci.artefak) > 0


def test_wrong_checksum_is_an_error_and_the_file_is_thrown_away(tmp_path: Path) -> None:
    berkas = taruh(tmp_path, b"isi lainnn")
    with pytest.raises(PksError, match="SHA-256"):
        pastikan_cocok(berkas, artefak(ISI))
    assert not berkas.exists()


def test_whole_download_of_an_interrupted_run_is_used_again(tmp_path: Path) -> None:
    berkas = taruh(tmp_path, ISI)
    terlapor: list[tuple[int, int]] = []
    kunci = Kunci("contoh", "1.0", (artefak(ISI),))
    assert ambil(tmp_path, kunci, lambda jumlah, total: terlapor.append((jumlah, total))) == [berkas]
    assert terlapor == [(len(ISI), len(ISI))]


def test_component_appears_only_when_complete(tmp_path: Path) -> None:
    taruh(tmp_path / "unduhan", ISI)
    (tmp_path / "contoh-1.0.sementara").mkdir()
    (tmp_path / "contoh-1.0.sementara" / "separuh").touch()
    pasang_komponen(tmp_path, Kunci("contoh", "1.0", (artefak(ISI),)))
    assert [butir.name for butir in (tmp_path / "contoh-1.0").iterdir()] == ["pustaka-1.0.jar"]
    assert [butir.name for butir in tmp_path.iterdir()] == ["contoh-1.0"]


def test_no_disk_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    besar = Artefak("contoh.rekaan", "pustaka", "1.0", "jar", 2**60, "00" * 32)
    with pytest.raises(PksError, match="Ruang disk"):
        pasang_komponen(tmp_path, Kunci("contoh", "1.0", (besar,)))


def test_taken_port_names_its_setting(tmp_path: Path) -> None:
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        soket.listen()
        porta = soket.getsockname()[1]
        assert not bebas(porta)
        with pytest.raises(PksError) as galat:
            pilih_porta(Settings(_env_file=None, engine_port_rest=porta, data_dir=tmp_path))
    assert "PKSBPMN_ENGINE_PORT_REST" in str(galat.value)
    assert str(porta) in galat.value.pesan


def test_two_settings_with_one_port_are_refused(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, engine_port_grpc=39_871, engine_port_rest=39_871, data_dir=tmp_path)
    with pytest.raises(PksError, match="PKSBPMN_ENGINE_PORT_REST"):
        pilih_porta(settings)


def test_configured_cluster_starts_nothing(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, cluster_grpc="127.0.0.1:1", cache_dir=tmp_path / "cache")
    with pytest.raises(PksError, match="klaster"):
        mulai(UkuranMesin.BROKER, settings=settings, data_dir=tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_every_address_is_loopback_in_both_sizes(tmp_path: Path) -> None:
    for ukuran in UkuranMesin:
        lingkungan = lingkungan_camunda(Rencana(ukuran, PORTA, tmp_path))
        alamat = {nilai for nama, nilai in lingkungan.items() if nama.endswith(("_HOST", "_ADDRESS"))}
        assert alamat == {"127.0.0.1"}


def test_record_exporter_stands_beside_the_one_for_opensearch(tmp_path: Path) -> None:
    rencana = Rencana(UkuranMesin.LENGKAP, PORTA, tmp_path, jam_terkendali=True, ekspor_ke="http://127.0.0.1:9")
    lingkungan = lingkungan_camunda(rencana)
    assert lingkungan["ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_URL"] == "http://127.0.0.1:9"
    assert lingkungan["ZEEBE_BROKER_EXPORTERS_OPENSEARCH_ARGS_URL"] == "http://127.0.0.1:6"
    assert lingkungan["ZEEBE_CLOCK_CONTROLLED"] == "true"


def test_state_survives_and_a_reused_pid_is_not_taken_for_the_engine(tmp_path: Path) -> None:
    ini = psutil.Process(os.getpid())
    hidup = Keadaan(UkuranMesin.BROKER, PORTA, (Proses("camunda", ini.pid, ini.create_time()),), siap=True)
    tulis_keadaan(tmp_path, hidup)
    assert baca_keadaan(tmp_path) == hidup
    berjalan = mesin_berjalan(tmp_path)
    assert berjalan is not None
    assert (berjalan.grpc, berjalan.operate) == ("127.0.0.1:1", None)
    lain = Proses("camunda", ini.pid, ini.create_time() - 60)
    tulis_keadaan(tmp_path, Keadaan(UkuranMesin.BROKER, PORTA, (lain,), siap=True))
    assert mesin_berjalan(tmp_path) is None


def test_engine_that_is_still_starting_is_not_running(tmp_path: Path) -> None:
    ini = psutil.Process(os.getpid())
    proses = (Proses("camunda", ini.pid, ini.create_time()),)
    tulis_keadaan(tmp_path, Keadaan(UkuranMesin.BROKER, PORTA, proses, siap=False))
    assert mesin_berjalan(tmp_path) is None


def test_unreadable_state_is_no_engine(tmp_path: Path) -> None:
    (tmp_path / "engine.json").write_text('{"ukuran": "broker"')
    assert mesin_berjalan(tmp_path) is None
    assert berhenti(tmp_path) is False


def test_log_gives_the_last_lines(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "camunda.log").write_text("satu\ndua\ntiga\n")
    assert baca_log(tmp_path, 2) == ["dua", "tiga"]
