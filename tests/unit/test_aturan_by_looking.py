"""Rows that are proved by looking at what there is: fields, lists, diagrams."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from pydantic import ValidationError

from pksbpmn.documents.istilah import ISTILAH
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import sebutkan_galat
from pksbpmn.domain.laporan.laporan import (
    AlasanPenolakan,
    BentukLaporan,
    JenisLayanan,
    JenisPelapor,
    KanalLaporan,
    Kewarganegaraan,
)
from pksbpmn.domain.laporan.masuk import LaporanMasuk, periksa_penerimaan
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.isi import periksa_isi
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.stories.model import baca_cerita, cerita_proyek

AKAR = Path(__file__).parents[2]
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"


@pytest.fixture(scope="module")
def laporan() -> dict[str, Any]:
    """A complaint as filed, as plain data."""
    isi = dict(cerita_proyek()["sertifikat-pelatihan"].laporan)
    return isi | {"tanggal_peristiwa": "2025-10-01", "upaya": isi["upaya"] | {"tanggal": "2025-11-01"}}


def _read(data: dict[str, Any]) -> LaporanMasuk:
    return LaporanMasuk.model_validate(data)


def _kurang(data: dict[str, Any]) -> list[str]:
    """The fields that are missed, as paths."""
    with pytest.raises(ValidationError) as galat:
        _read(data)
    return sebutkan_galat(galat.value).split("; ")


@pytest.mark.aturan("REG-I-01", "REG-I-02", "PKS-1-12")
def test_a_name_a_way_to_reach_him_and_a_text_are_enough(laporan: dict[str, Any]) -> None:
    """Whatever else the law asks for may follow (UU 37/2008 Pasal 25): the door is not where it is missed."""
    nama, uraian = {"nama_lengkap": "Warga Contoh"}, {"uraian": "Tidak dilayani."}
    for jalan in (
        {"telepon": "+62 812-5550-1234"},
        {"alamat_lengkap": "Jalan Contoh 1"},
        {"email": "w@contoh.example"},
    ):
        sedikit = _read(uraian | {"pelapor": nama | jalan})
        assert set(sedikit.model_dump(exclude_none=True, exclude_defaults=True)) == {"pelapor", "uraian"}
    assert _kurang(uraian | {"pelapor": nama}) == [
        "pelapor: isi telepon, alamat_lengkap, atau email, agar Pelapor dapat dihubungi"
    ]
    assert _kurang(uraian | {"pelapor": {"telepon": "08125550123"}}) == ["pelapor.nama_lengkap: wajib diisi"]
    assert _kurang({"pelapor": nama | {"telepon": "08125550123"}}) == ["uraian: wajib diisi"]
    for salah in ("12", "0812 rumah", "0" * 20):
        assert _kurang(laporan | {"pelapor": nama | {"telepon": salah}}) == [
            "pelapor.telepon: harus nomor telepon (6 sampai 15 angka)"
        ]


@pytest.mark.aturan("REG-I-01")
def test_a_laporan_needs_pelapor_prakarsa_sendiri_has_none(laporan: dict[str, Any]) -> None:
    """Who complains says who he is; the Ombudsman's own initiative has no complainant."""
    hari = date(2026, 1, 5)
    periksa_penerimaan(_read(laporan), hari)
    periksa_penerimaan(_read({k: v for k, v in laporan.items() if k != "upaya"}), hari)
    with pytest.raises(MasukanSalah, match=r"24\(1\)a"):
        periksa_penerimaan(_read({k: v for k, v in laporan.items() if k != "pelapor"}), hari)
    sendiri = {k: v for k, v in laporan.items() if k not in ("pelapor", "upaya")} | {"sumber": "PRAKARSA_SENDIRI"}
    periksa_penerimaan(_read(sendiri), hari)
    with pytest.raises(MasukanSalah, match="tidak mempunyai Pelapor"):
        periksa_penerimaan(_read(sendiri | {"pelapor": laporan["pelapor"]}), hari)


@pytest.mark.aturan("REG-S-01")
def test_a_laporan_can_say_what_a_complaint_to_the_unit_says(laporan: dict[str, Any]) -> None:
    """UU 25/2009 Pasal 42: who, which service, when, what is asked for, the loss."""
    masuk = _read(laporan | {"kerugian": "Upah sebulan"})
    isi = (masuk.terlapor, masuk.jenis_layanan, masuk.tanggal_peristiwa, masuk.permintaan_penyelesaian, masuk.kerugian)
    assert None not in isi


@pytest.mark.aturan("REG-I-06")
def test_no_field_asks_pelapor_for_biaya() -> None:
    isian = set(LaporanMasuk.model_fields) | set(
        LaporanMasuk.model_json_schema()["$defs"]["PelaporMasuk"]["properties"]
    )
    assert not {f for f in isian if re.search("biaya|tarif|bayar|ongkos", f)}


@pytest.mark.aturan("REG-I-07", "REG-I-08", "PKS-1-03", "PKS-1-04", "PKS-1-12")
def test_who_may_file_a_laporan_and_how(laporan: dict[str, Any]) -> None:
    """Citizens and residents, persons, groups and bodies, written and oral, by every channel; none is sent back."""
    assert {w.value for w in Kewarganegaraan} == {"WNI", "PENDUDUK"}
    assert {b.value for b in BentukLaporan} == {"TERTULIS", "LISAN"}
    assert {j.value for j in JenisPelapor} == {"PERSEORANGAN", "KELOMPOK", "BADAN_HUKUM"}
    assert {j.value for j in JenisLayanan} == {"BARANG", "JASA", "ADMINISTRATIF"}
    for kanal in KanalLaporan:
        for warga in Kewarganegaraan:
            isi = laporan | {"kanal": kanal, "pelapor": laporan["pelapor"] | {"kewarganegaraan": warga}}
            masuk = _read(isi)
            periksa_penerimaan(masuk, date(2026, 3, 2))
            assert masuk.pelapor is not None
            assert (masuk.kanal, masuk.pelapor.kewarganegaraan) == (kanal, warga)


@pytest.mark.aturan("REG-M-01", "C-10")
def test_ten_forms_of_maladministration() -> None:
    """An officer is offered all of them and no other, in the words that letters have for them."""
    formulir = json.loads((AKAR / "bpmn" / "tetapkan-temuan.form").read_text(encoding="utf-8"))
    (pilihan,) = (k["values"] for k in formulir["components"] if k.get("key") == "bentukMaladministrasi")
    assert len(pilihan) == 10
    assert {p["value"]: p["label"].lower() for p in pilihan} == {str(b): ISTILAH[b] for b in BentukMaladministrasi}


@pytest.mark.aturan("REG-V-04")
def test_the_plenary_is_offered_every_ground_and_no_refusal_without_one() -> None:
    """The field is there only when the complaint is refused, and then it must be filled in."""
    formulir = json.loads((AKAR / "bpmn" / "rapat-pleno.form").read_text(encoding="utf-8"))
    (bidang,) = (k for k in formulir["components"] if k.get("key") == "alasanPenolakan")
    assert {p["value"] for p in bidang["values"]} == set(AlasanPenolakan) - {AlasanPenolakan.TIDAK_ADA}
    assert (bidang["conditional"]["hide"], bidang["validate"]) == ("=laporanDiterima != false", {"required": True})


@pytest.mark.aturan("PKS-1-05", "TELAAH-37")
def test_the_plan_offers_everybody_who_may_be_asked() -> None:
    """Terlapor, its superior, Pelapor and witnesses: each may be asked for a statement and be summoned."""
    form = json.loads((AKAR / "bpmn/rencana-pemeriksaan.form").read_text(encoding="utf-8"))
    pilihan = {c["key"]: {v["value"] for v in c["values"]} for c in form["components"] if "values" in c}
    boleh = {"TERLAPOR", "ATASAN_TERLAPOR", "PELAPOR", "SAKSI"}
    assert (pilihan["pihakDimintaKeterangan"], pilihan["pihakDipanggil"]) == (boleh, boleh)


@pytest.mark.aturan("PKS-1-06", "PKS-1-07", "TELAAH-03")
def test_a_meeting_needs_a_leader_and_a_framework() -> None:
    """No minutes of a meeting without who led it and the proposed framework."""
    isi = {"pemimpin": "Mediator Ombudsman", "kerangka_penyelesaian": "Terbit ulang", "pokok_permasalahan": "Penundaan"}
    for jenis in ("konsiliasi", "mediasi"):
        periksa_isi(jenis, isi)
        for kurang in ("pemimpin", "kerangka_penyelesaian"):
            with pytest.raises(MasukanSalah):
                periksa_isi(jenis, {k: v for k, v in isi.items() if k != kurang})


@pytest.mark.aturan("REG-E-03", "REG-R-03")
def test_who_signs_which_document() -> None:
    assert JenisSurat.PERMINTAAN_KLARIFIKASI.ketentuan.penandatangan == "pemeriksaan"
    assert JenisSurat.REKOMENDASI.ketentuan.penandatangan == "ketua"
    lembaga = load_lembaga()
    for jenis in JenisSurat:
        _, jabatan = lembaga.penandatangan(jenis.ketentuan.penandatangan)
        assert jabatan, jenis


@pytest.mark.aturan("PKS-4.3-01", "PKS-4.1-01")
def test_six_stages_are_there_and_their_list_is_open() -> None:
    """laporan.bpmn calls the six; each says itself when it begins and ends, so a seventh changes none of them."""
    akar = ET.parse(AKAR / "bpmn" / "laporan.bpmn").getroot()  # noqa: S314 - our own file
    dipanggil = {str(e.get("processId")) for e in akar.iter(f"{ZEEBE}calledElement")}
    assert {str(t) for t in Tahap} <= dipanggil
    for tahap in Tahap:
        proses = ET.parse(AKAR / "bpmn" / f"{tahap}.bpmn").getroot().find(f"{BPMN}process")  # noqa: S314
        assert proses is not None
        assert _didengar(proses) == ["tahap-berakhir"]
        assert [_didengar(mulai) for mulai in proses.findall(f"{BPMN}startEvent")] == [["tahap-dimulai"]]


def _didengar(unsur: ET.Element) -> list[str]:
    """What listens to the end of an element itself; nothing listens to its start."""
    listener = unsur.findall(f"{BPMN}extensionElements//{ZEEBE}executionListener")
    assert {e.get("eventType") for e in listener} <= {"end"}
    return [e.get("type", "") for e in listener]


@pytest.mark.aturan("PKS-2-01")
def test_every_process_names_its_legal_basis() -> None:
    for berkas in (AKAR / "bpmn").glob("*.bpmn"):
        for proses in ET.parse(berkas).getroot().iter(f"{BPMN}process"):  # noqa: S314
            dokumen = proses.findtext(f"{BPMN}documentation", "")
            assert re.search(r"PKS Pasal|PKS|UU \d+/\d+|POR \d+/\d+", dokumen), berkas.name


@pytest.mark.aturan("PKS-1-11")
def test_no_step_is_about_carrying_out_suggestions() -> None:
    """Neither an element's name nor its id says it; the agreement's own words for it would be found."""
    semua = [*(AKAR / "bpmn").glob("*.bpmn"), *(AKAR / "bpmn").glob("*.form")]
    teks = {b.name: re.sub(r"[\s_-]+", " ", b.read_text(encoding="utf-8").casefold()) for b in semua}
    assert "pelaksanaan rekomendasi" in teks["rekomendasi.bpmn"]
    assert [nama for nama, isi in teks.items() if "pelaksanaan saran" in isi] == []


@pytest.mark.aturan("PKS-4.5-01")
def test_temuan_are_recorded_by_the_ombudsman_alone() -> None:
    """No task of the examination is offered to Itjen, and no answer that a party can give is a finding."""
    kelompok = {
        str(t.get("candidateGroups"))
        for nama in ("pemeriksaan", "panggilan", "lahp")
        for t in ET.parse(AKAR / "bpmn" / f"{nama}.bpmn").iter(f"{ZEEBE}assignmentDefinition")  # noqa: S314
    }
    assert kelompok == {"pemeriksaan", "anggota-ombudsman", "resolusi-monitoring"}
    assert not {str(k) for k in Kesimpulan} & {str(n) for n in NilaiJawaban}


def test_every_row_has_contents_and_what_names_a_row_names_one_that_exists() -> None:
    """What `make trace` also checks, without results: rows are unique, diagrams and stories name rows that exist."""
    baris = [b for f in sorted((AKAR / "docs/aturan").glob("*.yaml")) for b in yaml.safe_load(f.read_text("utf-8"))]
    ada = {b["id"] for b in baris}
    assert len(ada) == len(baris)
    assert all(b["isi"].strip() and b["dasar"].strip() for b in baris)
    for berkas in (AKAR / "bpmn").glob("*.bpmn"):
        for p in ET.parse(berkas).iter(f"{ZEEBE}property"):  # noqa: S314 - our own file
            assert set(str(p.get("value")).split()) <= ada, berkas.name
    for nama, cerita in (cerita_proyek() | baca_cerita(AKAR / "tests/process/cerita")).items():
        assert set(cerita.aturan) <= ada, nama


_EXPRESSION = re.compile(r'(?:source|outputElement|[cC]ollection)="(=[^"]*)"|>(=[^<]*)<|<text>([^<]*)</text>')
"""What a diagram or a table computes with: neither an id nor a documentation."""
_ITS_OWN_RECORD = {"mintaPenghadiranPaksa", "telaahDilakukan"}
"""Answers after which nothing happens here: the decision that is kept is all there is."""


@pytest.mark.aturan("TELAAH-62")
def test_no_answer_of_a_form_is_without_effect() -> None:
    """A field with yes and no is read by a diagram or a table; what can only be done is a box that must be ticked."""
    said = " ".join(
        "".join(one)
        for pattern in ("*.bpmn", "*.dmn")
        for f in AKAR.glob(f"bpmn/{pattern}")
        for one in _EXPRESSION.findall(f.read_text(encoding="utf-8"))
    )
    for berkas in sorted(AKAR.glob("bpmn/*.form")):
        for k in json.loads(berkas.read_text(encoding="utf-8"))["components"]:
            if k["type"] == "radio" and k["key"] not in _ITS_OWN_RECORD:
                assert re.search(rf"\b{k['key']}\b", said), (berkas.name, k["key"])
            elif k["type"] == "checkbox" and not re.search(rf"\b{k['key']}\b", said):
                assert k.get("validate") == {"required": True}, (berkas.name, k["key"])


@pytest.mark.aturan("TELAAH-78")
def test_a_meeting_is_not_proposed_without_day_and_place() -> None:
    """Both are asked for once scheduling goes on, and must then be filled in."""
    formulir = json.loads((AKAR / "bpmn" / "usulkan-jadwal.form").read_text(encoding="utf-8"))
    for key in ("jadwalPertemuan", "tempatPertemuan"):
        (bidang,) = (k for k in formulir["components"] if k.get("key") == key)
        assert (bidang["conditional"]["hide"], bidang["validate"]) == (
            "=lanjutkanPenjadwalan != true",
            {"required": True},
        )


@pytest.mark.aturan("TELAAH-86")
@pytest.mark.parametrize(
    ("berkas", "key", "hide"),
    [
        (
            "nilai-pelaksanaan",
            "alasanDapatDiterima",
            '=statusPelaksanaan != "SEBAGIAN" and statusPelaksanaan != "TIDAK"',
        ),
        ("putuskan-akses-identitas", "lamaAkses", "=aksesDiberikan != true"),
        ("putuskan-mediasi", "mediator", "=adakanMediasi != true"),
        ("putuskan-permintaan-subjek", "pengecualian", "=permintaanDikabulkan != false"),
        ("tetapkan-temuan", "bentukMaladministrasi", '=kesimpulan != "DITEMUKAN"'),
    ],
)
def test_what_matters_for_one_choice_is_asked_with_that_choice(berkas: str, key: str, hide: str) -> None:
    """A reason of who did carry it out, days of an access that is refused: the form does not ask."""
    formulir = json.loads((AKAR / "bpmn" / f"{berkas}.form").read_text(encoding="utf-8"))
    (bidang,) = (k for k in formulir["components"] if k.get("key") == key)
    assert bidang["conditional"] == {"hide": hide}
