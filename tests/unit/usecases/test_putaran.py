"""A complaint opened again: what its letters say and what its steps rest on is of the second round alone."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.pelengkap import Pelengkapan
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan, SebabTemuanDitolak
from pksbpmn.domain.pemeriksaan.tindakan import SumberTindakan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import ErrorCode
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.laporan import verifikasi
from pksbpmn.usecases.pemeriksaan import berita_acara, pemeriksaan, penyampaian_rekomendasi, petugas, tindakan
from pksbpmn.usecases.permintaan import jawaban, permintaan, susulan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.pencarian import permintaan_untuk, surat_untuk
from pksbpmn.usecases.permintaan.susulan import AkibatSusulan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, panggilan, surat
from pksbpmn.usecases.surat.isi_surat import susun
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from pksbpmn.usecases.surat.pertemuan import tahap_pertemuan, usulan
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, bpmn_error, entries, missed, refuses
from tests.unit.usecases.contents import ISI, meet, up_to_rekomendasi, write
from tests.unit.usecases.rounds import ANGGOTA, again

P, S, J, N = Pihak, JenisSurat, JenisPermintaan, NilaiJawaban

pytestmark = pytest.mark.aturan("TELAAH-79")


@pytest.fixture(autouse=True)
def _officers(uow: UnitOfWork) -> None:
    officers.register(uow)


def _issue(uow: UnitOfWork, nomor: str, jenis: JenisSurat, kepada: Pihak, id_permintaan: str | None = None) -> Surat:
    """A document of officers, written, signed, sent."""
    n, _ = naskah.buka(uow, nomor, jenis, [kepada], id_permintaan, baru=True)
    naskah.simpan_konsep(uow, n.id, str(officers.writer(G.PEMERIKSAAN)), G.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, ANGGOTA, G.ANGGOTA_OMBUDSMAN, setuju=True)
    return surat.terbitkan_naskah(uow, n.id, kepada)


def test_the_closing_after_the_second_round_names_no_rekomendasi_of_the_first(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    up_to_rekomendasi(uow, nomor)
    for jenis in (S.LAHP, S.REKOMENDASI):
        _issue(uow, nomor, jenis, P.TERLAPOR)
    assert tindakan.daftar(uow, nomor)
    again(uow, nomor, clock)
    uow.berkas.get(nomor).akhir = Akhir.SELESAI_KLARIFIKASI
    told = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.PELAPOR))
    assert "Laporan selesai pada tahap klarifikasi" in told
    for lama in ("Pelaksanaan Rekomendasi", "butir demi butir", "Menyerahkan sertifikat"):
        assert lama not in told
    assert tindakan.daftar(uow, nomor) == ()
    assert tindakan.status(uow, nomor, SumberTindakan.LAHP) == []


def test_the_lahp_of_the_second_round_knows_no_silence_of_the_first(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """Neither the waiver nor what Itjen did not bring; evidence of before is named as such."""
    write(uow, nomor)
    for jenis in (J.KLARIFIKASI_1, J.KLARIFIKASI_2):
        missed(uow, nomor, clock, jenis)
    lewat = ask(uow, nomor, J.KLARIFIKASI_2, P.ITJEN)
    uow.permintaan.get(lewat).status = StatusPermintaan.LEWAT
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    again(uow, nomor, clock)
    write(uow, nomor, "lahp")
    petugas.catat_isi(uow, nomor, "pemeriksaan", ISI["pemeriksaan"] | {"bukti": [{"jenis": "DATA", "uraian": "Baru"}]})
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR))
    assert "tidak menggunakan haknya" not in lahp
    assert "tidak disampaikan sampai dengan batas waktunya" not in lahp
    assert "Dokumen: Buku register (diperoleh sebelum laporan dibuka kembali)" in lahp
    assert "Data: Baru (" not in lahp


def test_nobody_waives_his_right_by_a_silence_of_each_round(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 33(1)-(3): asked twice in one round."""
    missed(uow, nomor, clock, J.KLARIFIKASI_1)
    again(uow, nomor, clock)
    missed(uow, nomor, clock, J.KLARIFIKASI_1)
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert uow.hak_menjawab.find() == []
    missed(uow, nomor, clock, J.KLARIFIKASI_2)
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert len(uow.hak_menjawab.find()) == 1


def test_an_answer_of_the_first_round_is_evidence_and_strikes_no_waiver_of_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    lama = [missed(uow, nomor, clock, j) for j in (J.KLARIFIKASI_1, J.KLARIFIKASI_2)]
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    again(uow, nomor, clock)
    for jenis in (J.KLARIFIKASI_1, J.KLARIFIKASI_2):
        missed(uow, nomor, clock, jenis)
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    pertama, kedua = uow.hak_menjawab.find()
    tepat = uow.permintaan.get(lama[0]).batas
    assert tepat is not None
    masuk = JawabanMasuk(P.TERLAPOR, N.DIJAWAB, CaraJawaban.TERTULIS, "Selesai.", None, tepat.date(), "700001")
    jawaban.jawab(uow, lama[0], masuk)
    *_, pulih = uow.hak_menjawab.find()
    assert (pulih.menggantikan, kedua.digunakan) == (pertama.id, False)
    assert susun(uow, nomor, S.LAHP, P.TERLAPOR, None, {}).konteks["hak_menjawab_tidak_digunakan"]
    for akibat in AkibatSusulan:
        if akibat is AkibatSusulan.BUKTI:
            susulan.periksa(uow, lama[0], akibat)
            continue
        pesan = f"Akibat {akibat} tidak berlaku untuk KLARIFIKASI_1 pada keadaan ini."
        with bpmn_error(ErrorCode.AKIBAT_TIDAK_BERLAKU, pesan):
            susulan.periksa(uow, lama[0], akibat)


def test_what_is_named_by_kind_is_what_the_second_round_asked(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """What still waited is called off; before the second round asks, the first request is the one that is meant."""
    write(uow, nomor, "klarifikasi")
    lama = ask(uow, nomor, J.KLARIFIKASI_1, P.TERLAPOR)
    pertama = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, lama)
    again(uow, nomor, clock)
    assert uow.permintaan.get(lama).status is StatusPermintaan.BATAL
    assert permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, P.TERLAPOR).id == lama
    assert surat_untuk(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR).id == pertama.id
    write(uow, nomor, "klarifikasi")
    baru = ask(uow, nomor, J.KLARIFIKASI_1, P.TERLAPOR)
    kedua = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, baru)
    assert permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, P.TERLAPOR).id == baru
    assert surat_untuk(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR).id == kedua.id
    assert surat_untuk(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, pertama.nomor).id == pertama.id


@pytest.mark.parametrize("jenis", [S.LAHP, S.REKOMENDASI])
def test_no_document_of_the_second_round_is_made_of_what_was_written_for_the_first(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisSurat
) -> None:
    up_to_rekomendasi(uow, nomor)
    lama, _ = naskah.buka(uow, nomor, jenis, [P.TERLAPOR], None, baru=False)
    assert isi_lengkap(uow, lama)
    naskah.simpan_konsep(uow, lama.id, str(officers.writer(G.PEMERIKSAAN)), G.PEMERIKSAAN)
    naskah.tandatangani(uow, lama.id, ANGGOTA, G.ANGGOTA_OMBUDSMAN, setuju=True)
    lama.nomor = "1"
    again(uow, nomor, clock)
    baru, selesai = naskah.buka(uow, nomor, jenis, [P.TERLAPOR], None, baru=False)
    assert (baru.id != lama.id, selesai) == (True, False)
    assert not isi_lengkap(uow, baru)
    penyusun = str(officers.writer(G.PEMERIKSAAN))
    refuses(SebabUlang.ISI_BELUM_LENGKAP, lambda: naskah.simpan_konsep(uow, baru.id, penyusun, G.PEMERIKSAAN))


def test_a_finding_of_the_second_round_needs_its_own_act_and_loss(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    up_to_rekomendasi(uow, nomor)
    (bentuk,) = uow.temuan.newest(nomor_berkas=nomor).bentuk
    again(uow, nomor, clock)
    sebab = SebabTemuanDitolak.PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS
    with pytest.raises(GalatBpmn) as caught:
        pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (bentuk,))
    assert caught.value.variabel == {"sebabUlang": sebab}


def test_the_three_summons_are_those_of_the_round(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """UU 37/2008 Pasal 31: who did not come before the case was opened again has not failed to come three times."""

    def summon(waktu: datetime, jenis: JenisPermintaan) -> str:
        isi = {"kepada": "TERLAPOR", "waktu": waktu.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
        petugas.catat_isi(uow, nomor, "panggilan", isi)
        id_permintaan = ask(uow, nomor, jenis, P.TERLAPOR, received=False)
        surat.terbitkan(uow, nomor, S.PANGGILAN, P.TERLAPOR, id_permintaan)
        permintaan.hitung(uow, id_permintaan, clock.now().date())
        permintaan.catat_lewat(uow, id_permintaan)
        return id_permintaan

    sidang = datetime(2026, 3, 20, 10, tzinfo=JAKARTA)
    for hari, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3)):
        summon(sidang + timedelta(days=hari), jenis)
    again(uow, nomor, clock)
    dihadirkan = []
    for hari, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3)):
        baru = summon(datetime(2026, 5, 20 + hari, 10, tzinfo=JAKARTA), jenis)
        dihadirkan.append(panggilan.fakta_panggilan(uow, uow.permintaan.get(baru))["dihadirkan"])
    assert dihadirkan[:2] == [[], []]
    assert [r["waktu"].day for r in dihadirkan[2][0]["tidak_hadir"]] == [20, 21, 22]


def test_meetings_and_minutes_of_the_first_round_bind_nobody_in_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    jenis = JenisBeritaAcara.KONSILIASI
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    write(uow, nomor, "konsiliasi", "pertemuan")
    meet(uow, nomor, "TEMPAT_LAIN")
    berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    uow.berita_acara.newest(nomor_berkas=nomor, jenis=jenis).sah = True
    assert usulan(uow, nomor) is not None
    again(uow, nomor, clock)
    assert (usulan(uow, nomor), tahap_pertemuan(uow, nomor)) == (None, None)
    meet(uow, nomor, "TEMPAT_LAIN")
    assert usulan(uow, nomor) is None  # that address was for the first meeting
    with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
        berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    konteks = susun(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.PELAPOR, None, {}).konteks
    assert (konteks["kesepakatan"], konteks["berita_acara"]) == (None, {})
    assert list(konteks["keputusan"]) == ["lanjutkanPenjadwalan", "jadwalPertemuan", "tempatPertemuan"]


@pytest.mark.parametrize("berkas", [True, False])
def test_what_the_first_round_sent_does_not_keep_the_second_from_being_deemed_withdrawn(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, berkas: bool
) -> None:
    """UU 37/2008 Pasal 25(3)-(4); nor does it ask again for what was asked then."""
    write(uow, nomor, "kelengkapan")
    diminta, hari = ask(uow, nomor, J.KELENGKAPAN, P.PELAPOR), clock.now().date()
    if berkas:
        ktp = (LampiranMasuk("ktp.txt", b"Contoh"),)
        sumber = SumberLampiran.JAWABAN
        lampirkan(uow, nomor, sumber, diminta, ktp, dari=P.PELAPOR, diterima=hari, dicatat_oleh="11")
    else:
        isi: dict[str, Any] = {"bidang": "uraian", "lama": None, "baru": "x", "alasan": None}
        uow.pelengkapan.add(Pelengkapan(id="p1", nomor_berkas=nomor, dari=P.PELAPOR, waktu=clock.now(), **isi))
    with bpmn_error(ErrorCode.ADA_YANG_MASUK, "Pelapor menyampaikan sebagian yang diminta."):
        verifikasi.periksa_kelengkapan(uow, nomor, dilanjutkan=False)
    again(uow, nomor, clock)
    verifikasi.periksa_kelengkapan(uow, nomor, dilanjutkan=False)
    baru, _ = naskah.buka(uow, nomor, S.PERMINTAAN_KELENGKAPAN, [P.PELAPOR], None, baru=True)
    assert not isi_lengkap(uow, baru)


def test_a_deadline_of_the_first_round_is_not_told_in_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    up_to_rekomendasi(uow, nomor)
    ask(uow, nomor, J.TINDAK_LANJUT_LAHP, P.TERLAPOR)
    ask(uow, nomor, J.DORONGAN_REKOMENDASI, P.ITJEN)
    again(uow, nomor, clock)
    konteks = susun(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.PELAPOR, None, {}).konteks
    assert konteks["tindak_lanjut"]["LAHP"]["batas"] is None
    assert konteks["untuk"] == "LAHP"
    assert entries(uow).count("laporan-dibuka-kembali") == 1


def test_a_late_delivery_of_the_first_round_does_not_hide_one_of_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 37(3): each Rekomendasi has its own fourteen days, and its own breach."""
    for ke in (1, 2):
        up_to_rekomendasi(uow, nomor)
        _issue(uow, nomor, S.REKOMENDASI, P.TERLAPOR)
        clock.advance(days=15)
        for _ in range(2):
            penyampaian_rekomendasi.periksa(uow, nomor)
        assert entries(uow).count("penyampaian-rekomendasi-lewat") == ke
        again(uow, nomor, clock)
