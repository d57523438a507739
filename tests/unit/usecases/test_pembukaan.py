"""A closed complaint opened again: with which ground, by whom, who is told, and what stays on record."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.kejadian import DasarPembukaan, JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai, penugasan, ringkasan
from pksbpmn.usecases.kerahasiaan.lampiran import susulkan
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.pemeriksaan import petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, messages, open_case, refused, refuses
from tests.unit.usecases.contents import ISI_KEJADIAN, summon_witness, up_to_rekomendasi

P, S = Pihak, JenisSurat
ANGGOTA, ASISTEN = "31", "11"
ISI = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ANGGOTA, G.ANGGOTA_OMBUDSMAN), (ASISTEN, G.PEMERIKSAAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


def _closed(uow: UnitOfWork, kind: str = "laporan") -> str:
    nomor = open_case(uow, kind)
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    for kepada in (P.PELAPOR, P.TERLAPOR, P.ITJEN) if kind != "prakarsa-sendiri" else (P.TERLAPOR, P.ITJEN):
        surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, kepada)
    return nomor


def _ask(uow: UnitOfWork, nomor: str, dari: Pihak = P.PELAPOR, lampiran: tuple[LampiranMasuk, ...] = ()) -> str:
    return kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, dari, nomor, ISI, lampiran=lampiran)


def _refuse(uow: UnitOfWork, urusan: str) -> tuple[Pihak, ...]:
    petugas.catat_isi(uow, urusan, "pembukaan-kembali", {"pertimbangan": "Suratnya sudah dinilai dahulu."})
    return pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=False)


def _refused(uow: UnitOfWork, urusan: str) -> str:
    _refuse(uow, urusan)
    return urusan


def _letters(uow: UnitOfWork, urusan: str, kepada: tuple[Pihak, ...]) -> list[Surat]:
    return [surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, k) for k in kepada]


@pytest.mark.aturan("TELAAH-42")
def test_those_told_of_the_closing_are_told_that_it_is_open_again(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = _closed(uow)
    ditutup = uow.berkas.get(nomor).ditutup
    clock.advance(days=40)
    urusan = _ask(uow, nomor)
    kepada = pembukaan.putuskan(uow, urusan, "0031", disetujui=True)
    assert kepada == (P.PELAPOR, P.TERLAPOR, P.ITJEN)
    berkas = uow.berkas.get(nomor)
    assert (berkas.akhir, berkas.ditutup) == (None, None)
    (kept,) = uow.pembukaan_kembali.find(nomor_berkas=nomor)
    assert (kept.disetujui, kept.pemutus, kept.dasar) == (True, ANGGOTA, DasarPembukaan.BUKTI_BARU)
    assert (kept.akhir_semula, kept.ditutup_semula) == ("SELESAI_KLARIFIKASI", ditutup)
    assert entry(uow, "laporan-dibuka-kembali").pelaku == ANGGOTA
    pelapor, terlapor, itjen = map(text_of, _letters(uow, urusan, kepada))
    for teks in (pelapor, terlapor, itjen):
        assert f"nomor {nomor}, yang ditutup pada tanggal 2 Maret 2026, dibuka kembali" in teks
        assert "Terdapat bukti baru" in teks
        assert ISI["uraian"] in teks
    assert "Saudara tidak perlu menyampaikan laporan baru." in pelapor
    assert "Pemberitahuan penutupan yang Saudara terima tidak berlaku lagi." in terlapor
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert (again.variabel["dibukaKembali"], again.segera) == (True, False)


@pytest.mark.aturan("TELAAH-42", "TELAAH-81")
@pytest.mark.parametrize("dari", [P.PELAPOR, P.TERLAPOR, P.ITJEN])
def test_a_refusal_is_told_to_who_asked_with_its_reason_and_changes_nothing(uow: UnitOfWork, dari: Pihak) -> None:
    nomor = _closed(uow)
    urusan = _ask(uow, nomor, dari)
    refuses(SebabUlang.ISI_BELUM_LENGKAP, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=False))
    assert uow.pembukaan_kembali.find() == []
    kepada = _refuse(uow, urusan)
    assert kepada == (dari,)
    (teks,) = map(text_of, _letters(uow, urusan, kepada))
    assert "tidak dapat dikabulkan. Penutupan laporan tersebut tetap berlaku." in teks
    assert '["Pertimbangan","Suratnya sudah dinilai dahulu."]' in teks
    assert uow.berkas.get(nomor).akhir == Akhir.SELESAI_KLARIFIKASI
    assert len(messages(uow, MessageName.LAPORAN_DITERIMA)) == 1
    sendiri = _closed(uow, "prakarsa-sendiri")
    assert _refuse(uow, _ask(uow, sendiri, P.OMBUDSMAN)) == ()


@pytest.mark.aturan("TELAAH-81")
def test_who_asked_and_whoever_was_told_what_it_came_to_is_told_that_it_is_open(uow: UnitOfWork) -> None:
    """UU 37/2008 Pasal 38(4): DPR and Presiden hold a report that does not stand any more."""
    nomor = _closed(uow)
    uow.berkas.get(nomor).akhir = None
    up_to_rekomendasi(uow, nomor)
    for jenis, siapa in ((S.LAPORAN_DPR, P.DPR), (S.LAPORAN_PRESIDEN, P.PRESIDEN)):
        surat.terbitkan(uow, nomor, jenis, siapa)
    uow.berkas.get(nomor).akhir = Akhir.DILAPORKAN_DPR_PRESIDEN
    urusan = _ask(uow, nomor, P.ATASAN_TERLAPOR)
    kepada = pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    assert kepada == (P.PELAPOR, P.TERLAPOR, P.ATASAN_TERLAPOR, P.ITJEN, P.DPR, P.PRESIDEN)
    teks = {s.kepada: text_of(s) for s in _letters(uow, urusan, kepada)}
    for lembaga in (P.DPR, P.PRESIDEN):
        assert "tidak menggambarkan keadaan terakhir" in teks[lembaga]
        assert "Pemberitahuan penutupan yang Saudara terima" not in teks[lembaga]
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert again.variabel["kepadaPembukaan"] == [p for p in kepada if p is not P.PELAPOR]
    lapor.cabut(uow, nomor)
    (dicabut,) = messages(uow, MessageName.LAPORAN_DICABUT)
    assert dicabut.variabel["kepadaPencabutan"] == list(kepada)


@pytest.mark.aturan("TELAAH-125")
def test_what_was_published_is_put_right_in_public(uow: UnitOfWork) -> None:
    """UU 37/2008 Pasal 38(4): the public reads that it is open and how it ended, not why who asked for it."""
    nomor = _closed(uow)
    uow.berkas.get(nomor).akhir = None
    up_to_rekomendasi(uow, nomor)
    putusan.catat_keputusan(uow, nomor, "nilai-pelaksanaan", {"statusPelaksanaan": "TIDAK"})
    surat.terbitkan(uow, nomor, S.PUBLIKASI, P.PUBLIK)
    uow.berkas.get(nomor).akhir = Akhir.DIPUBLIKASIKAN
    urusan = _ask(uow, nomor)
    kepada = pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    assert P.PUBLIK in kepada
    dibuka = surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, P.PUBLIK)
    teks = text_of(dibuka)
    assert (
        "Yang kami publikasikan tentang pelaksanaan Rekomendasi atasnya tidak menggambarkan keadaan terakhir." in teks
    )
    assert ISI["uraian"] not in teks
    assert (dibuka.penerima.nama, dibuka.penerima.email) == ("Masyarakat", None)
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert P.PUBLIK in again.variabel["kepadaPembukaan"]
    lapor.tutup(uow, nomor, Akhir.REKOMENDASI_DILAKSANAKAN)
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.PUBLIK))
    assert "menyusul publikasi kami" in teks
    assert "Saudara tidak perlu" not in teks


@pytest.mark.aturan("TELAAH-109")
@pytest.mark.parametrize("jenis", [S.REKOMENDASI, S.PANGGILAN])
def test_the_superior_and_a_witness_are_told_that_it_is_open_and_how_it_ends(
    uow: UnitOfWork, jenis: JenisSurat
) -> None:
    """UU 37/2008 Pasal 31, 38: each in words of his own, if he had a letter; a witness reads nothing of the points."""
    siapa = P.ATASAN_TERLAPOR if jenis is S.REKOMENDASI else P.SAKSI
    nomor = open_case(uow)
    up_to_rekomendasi(uow, nomor)
    summon_witness(uow, nomor)
    diminta = ask(uow, nomor, JenisPermintaan.PANGGILAN_1, siapa) if siapa is P.SAKSI else None
    surat.terbitkan(uow, nomor, jenis, siapa, diminta)
    lapor.tutup(uow, nomor, Akhir.DIPUBLIKASIKAN)
    urusan = _ask(uow, nomor)
    kepada = pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    assert kepada == tuple(p for p in P if p in {P.PELAPOR, P.TERLAPOR, P.ITJEN, siapa})
    teks = text_of(surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, siapa))
    assert "dibuka kembali" in teks
    assert "sebelum laporan ditutup dan belum dijawab tidak perlu dijawab lagi" in teks
    assert "Pemberitahuan penutupan yang Saudara terima" not in teks
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert again.variabel["kepadaPembukaan"] == [p for p in kepada if p is not P.PELAPOR]
    lapor.tutup(uow, nomor, Akhir.DIPUBLIKASIKAN)
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, siapa))
    assert "Hasil akhir" in teks
    for rinci in ("Menyerahkan sertifikat", "tanpa alasan yang dapat diterima"):
        assert (rinci in teks) is (siapa is P.ATASAN_TERLAPOR)


@pytest.mark.aturan("TELAAH-109")
def test_who_had_no_letter_is_told_of_nothing(uow: UnitOfWork) -> None:
    nomor = _closed(uow)
    summon_witness(uow, open_case(uow))
    assert not {P.ATASAN_TERLAPOR, P.SAKSI} & set(pembukaan.putuskan(uow, _ask(uow, nomor), ANGGOTA, disetujui=True))


@pytest.mark.aturan("TELAAH-81")
def test_an_ending_after_that_has_a_reason_for_who_never_heard_of_it_else(uow: UnitOfWork, nomor: str) -> None:
    uow.berkas.get(nomor).akhir = Akhir.DIANGGAP_DICABUT
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.TERLAPOR))
    assert "Pelapor tidak melengkapi laporannya sampai dengan batas waktunya" in teks
    ditolak = {"laporanDiterima": False, "alasanPenolakan": "OBJEK_PENGADILAN"}
    uow.berkas.get(nomor).akhir = None
    putusan.catat_keputusan(uow, nomor, "rapat-pleno", ditolak)
    uow.berkas.get(nomor).akhir = Akhir.TIDAK_LOLOS_VERIFIKASI
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.ITJEN))
    assert "Pasal 36 ayat (1) huruf b" in teks


@pytest.mark.aturan("TELAAH-80")
def test_the_member_sees_the_ground_who_asked_when_and_the_ending(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """In the list of tasks, in the form, and in the status of request and complaint; with the files that came."""
    nomor = _closed(uow)
    clock.advance(days=40)
    urusan = _ask(uow, nomor, P.ITJEN, (LampiranMasuk("bukti.csv", b"tanggal;jumlah\n"),))
    assert ringkasan.perihal(uow, [urusan])[urusan] == (
        f"Pembukaan kembali {nomor} (BUKTI_BARU), dimohon ITJEN 11 April 2026; semula SELESAI_KLARIFIKASI 2 Maret 2026"
    )
    (mulai,) = messages(uow, MessageName.KEJADIAN_DIMULAI)
    dilihat = ("nomorLaporan", "dasarPembukaan", "diajukanOleh", "tanggalBerkas", "akhirSemula", "tanggalPenutupan")
    assert [mulai.variabel[k] for k in dilihat] == [
        nomor,
        "BUKTI_BARU",
        "ITJEN",
        "2026-04-11",
        "SELESAI_KLARIFIKASI",
        "2026-03-02",
    ]
    for dilihat_di in (urusan, nomor):
        (satu,) = ringkasan.ringkas(uow, dilihat_di).pembukaan
        assert (satu.urusan, satu.dasar, satu.uraian) == (urusan, "BUKTI_BARU", ISI["uraian"])
        assert (satu.dari, satu.dimohon.date().isoformat(), satu.lampiran) == ("ITJEN", "2026-04-11", 1)
        assert (satu.akhir_semula, satu.ditutup_semula) == ("SELESAI_KLARIFIKASI", uow.berkas.get(nomor).ditutup)
        assert (satu.disetujui, satu.pertimbangan) == (None, None)
    (file,) = uow.lampiran.find(nomor_berkas=urusan)
    assert (file.sumber, file.id_sumber, file.dari) == (SumberLampiran.KEJADIAN, urusan, P.ITJEN)
    susulkan(uow, urusan, SumberLampiran.KEJADIAN, [LampiranMasuk("lagi.csv", b"a;b\n")], dari=P.ITJEN, pegawai=ASISTEN)
    assert [x.id_sumber for x in uow.lampiran.find(nomor_berkas=urusan)] == [urusan, urusan]
    _refuse(uow, urusan)
    (satu,) = ringkasan.ringkas(uow, nomor).pembukaan
    assert (satu.disetujui, satu.pertimbangan) == (False, "Suratnya sudah dinilai dahulu.")


@pytest.mark.aturan("TELAAH-42", "REG-E-08")
def test_a_member_without_a_conflict_decides(uow: UnitOfWork) -> None:
    nomor = _closed(uow)
    urusan = _ask(uow, nomor)
    refuses(SebabUlang.PEGAWAI_TIDAK_DIKENAL, lambda: pembukaan.putuskan(uow, urusan, "404", disetujui=True))
    refuses(SebabUlang.BUKAN_TUGASNYA, lambda: pembukaan.putuskan(uow, urusan, ASISTEN, disetujui=True))
    penugasan.nyatakan_benturan(uow, nomor, ANGGOTA, "keluarga")
    refuses(SebabUlang.BENTURAN_KEPENTINGAN, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    assert uow.pembukaan_kembali.find() == []
    pegawai.catat(uow, "32", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(G.ANGGOTA_OMBUDSMAN,))


@pytest.mark.aturan("TELAAH-42", "TELAAH-147")
def test_what_is_open_already_or_has_ended_anew_is_only_refused(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """He asked for something else: a complaint withdrawn since is not opened against his will (Pasal 25(4))."""
    nomor = _closed(uow)
    urusan = _ask(uow, nomor)
    clock.advance(days=1)
    lapor.buka_kembali(uow, nomor)
    refuses(SebabUlang.LAPORAN_SUDAH_TERBUKA, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    assert _refuse(uow, urusan) == (P.PELAPOR,)
    teks = text_of(*_letters(uow, urusan, (P.PELAPOR,)))
    assert "tidak diperlukan lagi, karena laporan tersebut sudah terbuka dan sedang kami tangani." in teks
    assert "Penutupan" not in teks
    assert "Suratnya sudah dinilai dahulu." in teks
    lapor.tutup(uow, nomor, Akhir.DICABUT)
    refuses(SebabUlang.AKHIR_BERUBAH, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    assert uow.berkas.get(nomor).akhir is Akhir.DICABUT
    assert "Penutupan laporan tersebut tetap berlaku." in text_of(*_letters(uow, _refused(uow, urusan), (P.PELAPOR,)))


@pytest.mark.aturan("TELAAH-42")
def test_only_what_is_closed_and_told_can_be_asked_for_once(uow: UnitOfWork, nomor: str) -> None:
    with refused(f"Berkas {nomor} bukan laporan yang sudah ditutup."):
        _ask(uow, nomor)
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    belum, _ = naskah.buka(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, [P.PELAPOR], None, baru=False)
    with refused(f"Surat penutupan {nomor} belum terbit."):
        _ask(uow, nomor)
    belum.nomor = "1"
    with refused("Kejadian tidak sah: PEMBUKAAN_KEMBALI.dasar: wajib diisi."):
        kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, {"uraian": "x"})
    with refused("SAKSI tidak memohon pembukaan kembali."):
        _ask(uow, nomor, P.SAKSI)
    _ask(uow, nomor)
    with refused(f"Pembukaan kembali {nomor} sudah dimohon."):
        _ask(uow, nomor)
