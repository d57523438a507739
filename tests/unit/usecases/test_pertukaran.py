"""Data asked for, handed over, checked, analysed, disclosed (PKS Pasal 5, 8(3))."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import JenisInformasi, MuatanPertukaran, SerahLangsung
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode, MessageName
from pksbpmn.usecases.berkas.alamat import surel_terverifikasi
from pksbpmn.usecases.berkas.berkas import muatan_dari, tutup
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.pertukaran import kanal, pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.letters import of_others, stored, text_of
from tests.unit.usecases.cases import (
    KINDS,
    NARAHUBUNG_ITJEN,
    NARAHUBUNG_OMBUDSMAN,
    ask,
    bpmn_error,
    entry,
    messages,
    not_found,
    notices,
    open_case,
    refused,
)
from tests.unit.usecases.contents import KORBAN
from tests.unit.usecases.exchanges import TUJUAN, begun, item, transfer, verified

BUKAN_NARAHUBUNG = (
    "Pesan antarpihak hanya melalui narahubung {} yang berlaku hari ini (PKS Pasal 4 ayat (2) dan Pasal 5 ayat (3))."
)


@pytest.mark.aturan("PKS-5.1-01")
@pytest.mark.parametrize("kind", KINDS)
def test_data_is_asked_for_one_purpose_in_one_case(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    urusan = begun(uow, nomor)
    berkas = uow.berkas.get(urusan)
    assert (urusan, berkas.ruang_lingkup) == ("0001/PD/III/2026", RuangLingkup.PERTUKARAN_INFORMASI)
    assert (berkas.nomor_perkara, berkas.pengaju) == (nomor, Pihak.OMBUDSMAN)
    muatan = muatan_dari(berkas, MuatanPertukaran)
    assert (muatan.tujuan, muatan.daftar, muatan.diminta) == (TUJUAN, ("register",), Pihak.ITJEN)
    assert muatan.peminta == NARAHUBUNG_OMBUDSMAN
    (mulai,) = messages(uow, MessageName.PERTUKARAN_DATA_DIMULAI)
    assert mulai.variabel == {"nomorBerkas": urusan, "tanggalBerkas": "2026-03-02", "pihakDiminta": "ITJEN"}


@pytest.mark.aturan("PKS-1-14")
@pytest.mark.parametrize("jenis", JenisInformasi)
@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("register.csv", b"a;b\n"),
        ("surat.pdf", b"%PDF-1.7 contoh"),
        ("loket.jpg", b"\xff\xd8\xff\xe0"),
        ("denah.dwg", b"AC1032"),
        ("tanpa akhiran", b"Penjelasan."),
    ],
)
def test_data_facts_and_explanations_are_handed_over_in_any_format(
    uow: UnitOfWork, nomor: str, jenis: JenisInformasi, nama: str, isi: bytes
) -> None:
    assert set(JenisInformasi) == {"DATA", "FAKTA", "PENJELASAN"}
    urusan = begun(uow, nomor)
    pertukaran.serahkan(uow, urusan, transfer(verified(uow), replace(item(nama, isi), jenis=jenis)))
    (butir,) = uow.butir_data.find(nomor_berkas=urusan)
    assert (butir.nama, butir.jenis, stored(uow.documents, str(butir.hash_berkas))) == (nama, jenis, isi)


def test_data_is_asked_by_a_narahubung_with_purpose_and_list(uow: UnitOfWork, nomor: str) -> None:
    with refused("PELAPOR bukan pihak dalam perjanjian."):
        pertukaran.minta(uow, Pihak.PELAPOR, NARAHUBUNG_ITJEN, nomor, TUJUAN, ["register"])
    with refused(BUKAN_NARAHUBUNG.format("ITJEN")):
        pertukaran.minta(uow, Pihak.ITJEN, NARAHUBUNG_OMBUDSMAN, nomor, TUJUAN, ["register"])
    for tujuan, daftar in ((" ", ["register"]), (TUJUAN, [])):
        with refused("Permintaan data memerlukan tujuan dan daftar data (PKS Pasal 5, 8).", "Isi keduanya."):
            pertukaran.minta(uow, Pihak.ITJEN, NARAHUBUNG_ITJEN, nomor, tujuan, daftar)
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        begun(uow, "0009/LM/III/2026")
    assert uow.berkas.find(jenis=JenisBerkas.PERTUKARAN_DATA) == []


def test_penyerahan_is_kept_and_answers_the_permintaan(uow: UnitOfWork, nomor: str) -> None:
    urusan, id_kanal = begun(uow, nomor), verified(uow)
    id_permintaan = ask(uow, urusan, JenisPermintaan.PERTUKARAN_DATA, Pihak.ITJEN)
    isi = (replace(item("a/b.csv", b"satu"), klasifikasi=Klasifikasi.BIASA), item("dua.csv", b"dua"))
    id_ = pertukaran.serahkan(uow, urusan, transfer(id_kanal, *isi))
    p = uow.penyerahan.get(id_)
    butir = [uow.butir_data.get(i) for i in p.butir]
    assert (p.dari, p.kepada, p.id_pengirim, p.id_penerima) == (
        Pihak.ITJEN,
        Pihak.OMBUDSMAN,
        NARAHUBUNG_ITJEN,
        NARAHUBUNG_OMBUDSMAN,
    )
    assert (p.sumber, p.verifikator, p.kelengkapan) == ("SIMADU", "88", {"register": True})
    assert p.kerahasiaan is Klasifikasi.SANGAT_RAHASIA  # the strictest of them: the second was not classed
    assert [(b.nama, b.tujuan, b.pemilik) for b in butir] == [
        ("a_b.csv", TUJUAN, Pihak.ITJEN),
        ("dua.csv", TUJUAN, Pihak.ITJEN),
    ]
    hashes = sorted(sha256(x).hexdigest() for x in (b"satu", b"dua"))
    assert sorted(str(b.hash_berkas) for b in butir) == hashes
    assert p.keutuhan == sha256("".join(hashes).encode()).hexdigest()
    assert entry(uow, "data-diserahkan").rincian == {"dari": "ITJEN", "penyerahan": id_, "butir": 2}
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    assert messages(uow, MessageName.JAWABAN_DITERIMA)[0].variabel == {"nilaiJawaban": "DIJAWAB"}
    pertukaran.serahkan(uow, urusan, transfer(id_kanal))  # more data later; the answer was given
    assert len(messages(uow, MessageName.JAWABAN_DITERIMA)) == 1


@pytest.mark.aturan("PKS-5.3-01", "PKS-5.4-01")
def test_penyerahan_needs_both_narahubung_a_verified_kanal_and_a_document(uow: UnitOfWork, nomor: str) -> None:
    urusan, good = begun(uow, nomor), transfer(verified(uow))
    raw = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.ELEKTRONIK, "baru@itjen.example")
    unverified = "Kanal ini belum diverifikasi untuk pihak pengirim (PKS Pasal 5 ayat (4))."
    for masuk, pesan in (
        (replace(good, oleh=NARAHUBUNG_OMBUDSMAN), BUKAN_NARAHUBUNG.format("ITJEN")),
        (replace(good, penerima=NARAHUBUNG_ITJEN), BUKAN_NARAHUBUNG.format("OMBUDSMAN")),
        (replace(good, id_kanal=raw), unverified),
        (replace(good, id_kanal=verified(uow, Pihak.OMBUDSMAN)), unverified),
        (replace(good, berkas=()), "Tidak ada data yang diserahkan."),
        (replace(good, berkas=(item(isi=b""),)), "Berkas kosong."),
        (replace(good, berkas=(item(), item("b.csv", b"MZ..."))), "Berkas ini program, bukan dokumen."),
        (replace(good, berkas=(item("b.pdf", b"x"),)), "Isi berkas tidak sesuai dengan akhiran namanya."),
    ):
        with refused(pesan):
            pertukaran.serahkan(uow, urusan, masuk)
    assert (uow.penyerahan.find(), uow.butir_data.find()) == ([], [])
    with not_found("Kanal itu tidak ditemukan."):
        pertukaran.serahkan(uow, urusan, replace(good, id_kanal="lain"))
    lain = monev.buka(uow, None).nomor
    with refused(f"Berkas {lain} adalah monev."):
        pertukaran.serahkan(uow, lain, good)
    tutup(uow, urusan, "TIDAK_DISERAHKAN")
    with refused(f"Berkas {urusan} sudah ditutup (TIDAK_DISERAHKAN)."):
        pertukaran.serahkan(uow, urusan, good)


@pytest.mark.aturan("PKS-5.4-01", "TELAAH-59")
def test_data_from_hand_to_hand_need_a_day_a_place_and_persons_but_no_kanal(uow: UnitOfWork, nomor: str) -> None:
    urusan, good = begun(uow, nomor), transfer(verified(uow))
    hari = uow.clock.now().date()
    serah = SerahLangsung(hari=hari, tempat="Ruang Rapat 2", penyerah="Contoh Auditor", penerima="Contoh Asisten")
    with refused("Data diserahkan langsung, atau lewat satu kanal elektronik terverifikasi (PKS Pasal 5 ayat (4))."):
        pertukaran.serahkan(uow, urusan, replace(good, langsung=serah))
    with refused("Data diserahkan langsung, atau lewat satu kanal elektronik terverifikasi (PKS Pasal 5 ayat (4))."):
        pertukaran.serahkan(uow, urusan, replace(good, id_kanal=None))
    for kurang in ({"tempat": " "}, {"penyerah": ""}, {"penerima": ""}):
        with refused(
            "Penyerahan langsung menyebut tempat, yang menyerahkan, dan yang menerima (PKS Pasal 5 ayat (4))."
        ):
            pertukaran.serahkan(uow, urusan, replace(good, id_kanal=None, langsung=serah.model_copy(update=kurang)))
    besok = serah.model_copy(update={"hari": hari + timedelta(days=1)})
    with pytest.raises(MasukanSalah, match="Tanggal penyerahan langsung"):
        pertukaran.serahkan(uow, urusan, replace(good, id_kanal=None, langsung=besok))
    assert uow.penyerahan.find() == []
    pertukaran.serahkan(uow, urusan, replace(good, id_kanal=None, langsung=serah))
    pertukaran.susun_serah_terima(uow, urusan)
    teks = text_of(surat.terbitkan(uow, urusan, JenisSurat.BERITA_ACARA_SERAH_TERIMA, Pihak.ITJEN))
    for ditulis in ("Ruang Rapat 2", "Contoh Auditor", "Contoh Asisten", "Senin, 2 Maret 2026", "langsung"):
        assert ditulis in teks


@pytest.mark.aturan("PKS-4.5-03")
def test_refusal_of_data_names_its_legal_ground(uow: UnitOfWork, nomor: str) -> None:
    urusan = begun(uow, nomor)
    id_permintaan = ask(uow, urusan, JenisPermintaan.PERTUKARAN_DATA, Pihak.ITJEN)
    with refused("Penolakan harus menyebut dasar hukumnya.", "Isi --dasar, misalnya UU 14/2008 Pasal 17."):
        pertukaran.tolak(uow, urusan, NARAHUBUNG_ITJEN, " ")
    with refused(BUKAN_NARAHUBUNG.format("ITJEN")):
        pertukaran.tolak(uow, urusan, NARAHUBUNG_OMBUDSMAN, "UU 14/2008 Pasal 17")
    pertukaran.tolak(uow, urusan, NARAHUBUNG_ITJEN, "UU 14/2008 Pasal 17")
    assert muatan_dari(uow.berkas.get(urusan), MuatanPertukaran).dasar_penolakan == "UU 14/2008 Pasal 17"
    (pesan,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (id_permintaan, {"nilaiJawaban": "DITOLAK_DASAR_HUKUM"})


@pytest.mark.aturan("PKS-5.5-01")
def test_penyerahan_passes_four_checks(uow: UnitOfWork, nomor: str) -> None:
    urusan, good = begun(uow, nomor), transfer(verified(uow))

    def lacks(what: str) -> None:
        with bpmn_error(
            ErrorCode.PENYERAHAN_TIDAK_LENGKAP, f"Penyerahan belum lengkap: {what} (PKS Pasal 5 ayat (5))."
        ):
            pertukaran.periksa(uow, urusan)

    lacks("penyerahan")
    with refused("Belum ada penyerahan untuk dilengkapi.", "Serahkan datanya dahulu."):
        pertukaran.lengkapi(uow, urusan, {}, "", "")
    p = uow.penyerahan.get(pertukaran.serahkan(uow, urusan, good))
    pertukaran.periksa(uow, urusan)
    assert entry(uow, "penyerahan-diperiksa").nomor_berkas == urusan
    for kelengkapan, sumber, verifikator, what in (
        ({}, "S", "88", "kelengkapan"),
        ({"register": False}, "S", "88", "kelengkapan"),
        ({"register": True}, " ", "88", "validitas"),
        ({"register": False}, "S", " ", "kelengkapan, validitas"),
    ):
        pertukaran.lengkapi(uow, urusan, kelengkapan, sumber, verifikator)
        lacks(what)
    pertukaran.lengkapi(uow, urusan, {"register": True}, " SIMADU ", " 99 ")
    pertukaran.periksa(uow, urusan)
    assert (p.sumber, p.verifikator) == ("SIMADU", "99")
    p.keutuhan = "lain"
    lacks("keutuhan")


@pytest.mark.aturan("PKS-5.2-01", "TELAAH-58")
def test_telaah_is_kept_with_its_result_and_who_put_it_down(uow: UnitOfWork, nomor: str) -> None:
    urusan = begun(uow, nomor)
    itjen: dict[str, Any] = {"dari": Pihak.ITJEN, "oleh": NARAHUBUNG_ITJEN}
    with refused("Telaah bersama memerlukan hasilnya.", "Isi hasilnya."):
        pertukaran.telaah(uow, urusan, " ", **itjen)
    with refused(BUKAN_NARAHUBUNG.format("OMBUDSMAN")):
        pertukaran.telaah(uow, urusan, "Register sesuai.", dari=Pihak.OMBUDSMAN, oleh=NARAHUBUNG_ITJEN)
    with refused(f"Berkas {nomor} adalah laporan.", "Periksa kembali nomornya."):
        pertukaran.telaah(uow, nomor, "Register sesuai.", **itjen)
    pertukaran.telaah(uow, urusan, "Register sesuai.", **itjen)
    assert [(t.nomor_berkas, t.hasil, t.dari) for t in uow.telaah_bersama.find()] == [
        (urusan, "Register sesuai.", "ITJEN")
    ]
    assert entry(uow, "telaah-bersama-dicatat").nomor_berkas == urusan
    tutup(uow, urusan, "DISERAHKAN")
    closed = f"Berkas {urusan} sudah ditutup (DISERAHKAN)."
    with refused(closed):
        pertukaran.telaah(uow, urusan, "Lagi.", **itjen)
    with refused(closed):
        pertukaran.lengkapi(uow, urusan, {}, "", "")


@pytest.mark.aturan("PKS-5.5-02", "PKS-8.3-02")
def test_disclosure_needs_a_law_and_another_who_approves(uow: UnitOfWork, nomor: str) -> None:
    urusan = begun(uow, nomor)
    pertukaran.serahkan(uow, urusan, transfer(verified(uow)))
    id_butir = uow.butir_data.find()[0].id
    good = ["Kejaksaan", "UU 8/1981", "Pasal 43", "11"]
    for n in range(len(good)):
        with refused(
            "Data tidak boleh diteruskan kepada pihak lain tanpa pengecualian undang-undang (PKS Pasal 8 ayat (3))."
        ):
            pertukaran.ungkapkan(uow, id_butir, *[" " if i == n else x for i, x in enumerate(good)])
    with not_found("Butir data itu tidak ditemukan."):
        pertukaran.ungkapkan(uow, "lain", *good)
    assert (uow.pengungkapan.find(), uow.audit.find(peristiwa="pengungkapan-diajukan")) == ([], [])
    p = uow.pengungkapan.get(pertukaran.ungkapkan(uow, id_butir, *good))
    assert [p.kepada, p.peraturan, p.pasal, p.pengaju, p.penyetuju] == [*good, None]
    assert entry(uow, "pengungkapan-diajukan").pelaku == "11"
    with refused("Pengungkapan disetujui orang lain daripada pengajunya.", "Minta persetujuan pejabat lain."):
        pertukaran.setujui_pengungkapan(uow, p.id, "11")
    nyatakan_benturan(uow, nomor, "13", "keluarga")
    with refused(
        f"Pegawai 13 mempunyai benturan kepentingan dalam {urusan} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        pertukaran.setujui_pengungkapan(uow, p.id, "13")
    assert (p.penyetuju, uow.audit.find(peristiwa="data-diungkapkan")) == (None, [])
    pertukaran.setujui_pengungkapan(uow, p.id, "12")
    assert (p.penyetuju, p.disetujui) == ("12", uow.clock.now())
    catatan = entry(uow, "data-diungkapkan")
    assert (catatan.pelaku, catatan.nomor_berkas) == ("12", urusan)
    assert catatan.rincian == {"pengungkapan": p.id, "pengaju": "11"}
    with refused("Pengungkapan ini sudah disetujui pegawai 12.", "Tidak perlu disetujui lagi."):
        pertukaran.setujui_pengungkapan(uow, p.id, "77")


@pytest.mark.parametrize("kind", ["laporan", "dirahasiakan"])
def test_minutes_tell_of_the_newest_penyerahan(uow: UnitOfWork, kind: str) -> None:
    urusan, id_kanal = begun(uow, open_case(uow, kind)), verified(uow)
    pertukaran.serahkan(uow, urusan, transfer(id_kanal))
    pertukaran.serahkan(uow, urusan, transfer(id_kanal, item(f"berkas {KORBAN}.csv", b"baru")))
    pertukaran.susun_serah_terima(uow, urusan)
    said = muatan_dari(uow.berkas.get(urusan), MuatanPertukaran).penyerahan
    assert said is not None
    assert [(b.hash, b.klasifikasi) for b in said.butir] == [(sha256(b"baru").hexdigest(), "SANGAT_RAHASIA")]
    assert (said.pengirim, said.penerima) == ("Sekretaris Inspektorat Jenderal", "Kepala Keasistenan Utama VI")
    terbit = surat.terbitkan(uow, urusan, JenisSurat.BERITA_ACARA_SERAH_TERIMA, Pihak.ITJEN)
    assert terbit.hal == "Berita Acara Serah Terima Data"
    assert KORBAN in text_of(terbit)  # what Itjen handed over is called as Itjen called it
    assert KORBAN not in of_others(terbit.halaman, [Pihak.ITJEN]).model_dump_json()


def test_kanal_counts_once_it_is_verified(uow: UnitOfWork) -> None:
    with refused("PELAPOR bukan pihak dalam perjanjian."):
        kanal.tambah(uow, Pihak.PELAPOR, JenisKanal.LANGSUNG, "Loket")
    with refused("Kanal memerlukan alamatnya.", "Isi --alamat."):
        kanal.tambah(uow, Pihak.ITJEN, JenisKanal.LANGSUNG, " ")
    id_ = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.LANGSUNG, " Loket ")
    assert entry(uow, "kanal-dicatat").rincian == {"pihak": "ITJEN", "jenis": "LANGSUNG", "id_kanal": id_}
    with refused("Pegawai disebut dengan nomor pegawainya (angka).", "Isi nomornya."):
        kanal.verifikasi(uow, id_, " ")
    with refused("Pegawai 404 tidak tercatat bertugas."):
        kanal.verifikasi(uow, id_, "404")
    assert [(k.alamat, k.diverifikasi_oleh) for k in kanal.daftar(uow)] == [("Loket", None)]
    kanal.verifikasi(uow, id_, "77")
    (k,) = kanal.daftar(uow)
    assert (k.diverifikasi_oleh, k.tanggal_verifikasi) == ("77", uow.clock.now().date())
    assert (entry(uow, "kanal-diverifikasi").pelaku, kanal.wajib_terverifikasi(uow, id_, Pihak.ITJEN)) == ("77", k)


def test_nothing_goes_through_a_channel_whose_verification_was_withdrawn(uow: UnitOfWork) -> None:
    """Its mailbox was lost; mail of Itjen's contact person goes there no more, until somebody vouches for it again."""
    id_ = verified(uow)
    assert surel_terverifikasi(uow, Pihak.ITJEN, "data@pihak.example")
    with refused("Pegawai 404 tidak tercatat bertugas."):
        kanal.cabut(uow, id_, "404")
    kanal.cabut(uow, id_, "78")
    with refused("Kanal ini belum diverifikasi untuk pihak pengirim (PKS Pasal 5 ayat (4))."):
        kanal.wajib_terverifikasi(uow, id_, Pihak.ITJEN)
    assert not surel_terverifikasi(uow, Pihak.ITJEN, "data@pihak.example")
    dicabut = entry(uow, "verifikasi-kanal-dicabut")
    assert (dicabut.pelaku, dicabut.rincian["id_kanal"]) == ("78", id_)
    assert notices(uow)[-1].perihal == "Verifikasi kanal data ITJEN dicabut"
    with refused("Kanal ini tidak terverifikasi.", "Lihat `pksbpmn kanal daftar`."):
        kanal.cabut(uow, id_, "78")
    kanal.verifikasi(uow, id_, "77")
    assert surel_terverifikasi(uow, Pihak.ITJEN, "data@pihak.example")
