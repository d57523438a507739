"""`pksbpmn tugas`: a decision reaches the engine as its form asks it, or not at all."""

import json

import pytest

from tests.unit.cli_tools import Terminal, terminal
from tests.unit.cluster import Rest, cluster, open_task

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")


def _complete(pks: Terminal, rest: Rest, key: str, *argumen: str) -> tuple[str, object]:
    """What is said, and with what the engine was asked to complete the task; None where it was not."""
    asked = len(rest.asked)
    hasil = pks("tugas", "selesai", key, *argumen)
    assert "Traceback" not in hasil.err
    return hasil.err, next((i["variables"] for p, i in rest.asked[asked:] if p.endswith("completion")), None)


def test_a_task_is_completed_with_typed_values(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId="putuskan-akses-identitas")
    isian = pks.folder / "isian.yaml"
    isian.write_text("aksesDiberikan: false\nlamaAkses: 30\n", encoding="utf-8")
    semua = ("aksesDiberikan=true", "pemutus=1001", "--berkas", "isian.yaml")
    for salah in ("lamaAkses=NaN", 'lamaAkses="30"', "lamaAkses=30.5"):
        assert "nilai lamaAkses tidak sah" in _complete(pks, rest, key, salah, *semua)[0]
    _, dikirim = _complete(pks, rest, key, *semua)
    assert dikirim == {"aksesDiberikan": True, "lamaAkses": 30, "pemutus": 1001}
    open_task(rest, nomor, taskDefinitionId="rencana-pemeriksaan")
    isian.write_text("daftarPermintaan: [PERMINTAAN_DATA]\n", encoding="utf-8")
    assert _complete(pks, rest, key, "--berkas", "isian.yaml")[1] == {"daftarPermintaan": ["PERMINTAAN_DATA"]}


@pytest.mark.aturan("TELAAH-142")
def test_what_yaml_makes_of_numbers_and_days(pks: Terminal, rest: Rest) -> None:
    """What is no finite number is refused before anybody has decided; an unquoted day is its text."""
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId="putuskan-akses-identitas")
    isian = pks.folder / "isian.yaml"
    for bukan in (".nan", ".inf", "-.inf"):
        isian.write_text(f"aksesDiberikan: true\npemutus: 1001\nlamaAkses: {bukan}\n", encoding="utf-8")
        pesan, dikirim = _complete(pks, rest, key, "--berkas", "isian.yaml")
        assert ("nilai lamaAkses tidak sah" in pesan, dikirim) == (True, None)
    with pks.application().uow() as uow:
        assert not uow.audit.find(peristiwa="tugas-diputus")
    for tugas, bidang, ditulis, dibaca in (
        ("catat-penerimaan", "tanggalDiterima", "2026-03-02", "2026-03-02"),
        ("usulkan-jadwal", "jadwalPertemuan", "2026-03-20T10:00:00+07:00", "2026-03-20T10:00:00+07:00"),
    ):
        open_task(rest, nomor, taskDefinitionId=tugas)
        isian.write_text(f"{bidang}: {ditulis}\n", encoding="utf-8")
        lain = {"lanjutkanPenjadwalan": True, "tempatPertemuan": "TEMPAT_LAIN"} if tugas == "usulkan-jadwal" else {}
        pasangan = (f"{k}={json.dumps(v)}" for k, v in lain.items())
        pesan, dikirim = _complete(pks, rest, key, *pasangan, "--berkas", "isian.yaml")
        assert dikirim == {bidang: dibaca} | lain, pesan


@pytest.mark.aturan("TELAAH-142")
def test_the_form_is_known_where_the_engine_cannot_search(pks: Terminal, rest: Rest) -> None:
    """Nothing goes to the engine past it: no other case file, no text; and nothing where there is no form."""
    nomor, lain = pks.file_laporan(), pks.file_laporan()
    rest.tasks, rest.answer = (404, {}), (204, {})
    berkas, tugas = ("--nomor", nomor), ("--tugas", "verifikasi-formil")
    for sebutan in ((), berkas, tugas):
        pesan, dikirim = _complete(pks, rest, "42", "syaratLengkap=true", *sebutan)
        assert ("Sebut berkasnya dengan --nomor dan tugasnya dengan --tugas." in pesan, dikirim) == (True, None)
    for tambahan in (f"nomorBerkas={lain}", 'laporanDiterima=[{"nama":"Siti"}]', 'syaratLengkap={"a":"Siti"}'):
        pesan, dikirim = _complete(pks, rest, "42", "syaratLengkap=true", tambahan, *berkas, *tugas)
        assert ("Isian tugas belum benar" in pesan, dikirim) == (True, None)
    assert "syaratLengkap  Syarat formil lengkap" in pks("tugas", "lihat", "42", *berkas, *tugas).out
    assert _complete(pks, rest, "42", "syaratLengkap=true", *berkas, *tugas)[1] == {"syaratLengkap": True}
    key = open_task(rest, nomor)
    assert "adalah verifikasi-formil" in _complete(pks, rest, key, "--tugas", "rapat-pleno")[0]
    open_task(rest, nomor, taskDefinitionId="tugas-tanpa-formulir-di-sini")
    pesan, dikirim = _complete(pks, rest, key, f"nomorBerkas={lain}")
    assert ("tidak mempunyai formulir di sini" in pesan, dikirim) == (True, None)
    assert _complete(pks, rest, key)[1] == {}


def test_a_decision_without_its_answers_reaches_no_engine_and_the_form_is_told(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    for isian, salah in (
        ((), "syaratLengkap wajib diisi"),
        (("syaratLengkap=ya",), "nilai syaratLengkap tidak sah"),
        (("syaratLengkap=true", "lolos=true"), "lolos tidak ada pada formulirnya"),
    ):
        asked = len(rest.asked)
        hasil = pks("tugas", "selesai", key, *isian)
        assert (hasil.status, salah in hasil.err) == (1, True), hasil.err
        assert "syaratLengkap  Syarat formil lengkap: true (Ya) | false (Tidak)" in hasil.err
        assert not [p for p, _ in rest.asked[asked:] if p.endswith("completion")]
    with pks.application().uow() as uow:
        assert not uow.audit.find(peristiwa="tugas-diputus")
    lihat = pks("tugas", "lihat", key).out
    assert f"Laporan {nomor}" in lihat
    assert "syaratLengkap  Syarat formil lengkap: true (Ya) | false (Tidak)" in lihat
    assert "{{" not in lihat
    (isian_formulir,) = pks("tugas", "lihat", key, "--format", "json").json["isian"]
    assert isian_formulir["key"] == "syaratLengkap"
    open_task(rest, nomor, taskDefinitionId="tugas-tanpa-formulir-di-sini")
    assert "tidak mempunyai formulir di sini" in pks("tugas", "lihat", key).err


@pytest.mark.parametrize(
    ("argumen", "disebut"),
    [
        (("42", "lolos"), "kunci=nilai"),
        (("42", "=true"), "kunci=nilai"),
        (("42", "--berkas", "-"), "pasangan kunci dan nilai"),
        (("42", "--berkas", "tidak-ada.yaml"), "tidak dapat dibaca"),
    ],
)
def test_wrong_values_reach_no_engine(pks: Terminal, rest: Rest, argumen: tuple[str, ...], disebut: str) -> None:
    hasil = pks("tugas", "selesai", *argumen, stdin="[1]")
    assert (hasil.status, disebut in hasil.err, rest.asked) == (1, True, [])
