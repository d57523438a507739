"""What the end of the leading complaint says to, and does for, who joined."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.laporan.penggabungan import pisahkan
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, letters, messages, notices, open_case, refused, refuses
from tests.unit.usecases.contents import ISI_KEJADIAN, up_to_rekomendasi
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, found, issue, join, other

P, S = Pihak, JenisSurat


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


@pytest.fixture
def joined(uow: UnitOfWork) -> tuple[str, str]:
    """A leading complaint and the one that was joined to it."""
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    return induk, nomor


@pytest.mark.aturan("TELAAH-134")
@pytest.mark.parametrize("akhir", [Akhir.SELESAI_KONSILIASI, Akhir.SELESAI_MEDIASI])
def test_what_the_leading_complainant_settles_ends_nobody_elses_complaint(
    uow: UnitOfWork, joined: tuple[str, str], akhir: Akhir
) -> None:
    """UU 25/2009 Pasal 46(5): who joined agreed to nothing; he hears that his goes on, not that it was settled."""
    induk, nomor = joined
    lapor.tutup(uow, induk, akhir)
    *_, lanjut = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert (lanjut.kunci, lanjut.variabel["kepadaPemisahan"]) == (nomor, ["PELAPOR"])
    assert [uow.berkas.get(n).akhir for n in (induk, nomor)] == [akhir, None]
    assert [s.nomor_berkas for s in issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)] == [induk]
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMISAHAN, P.PELAPOR))
    assert "Berakhirnya laporan itu tidak mengakhiri laporan Saudara." in teks
    assert "sepakat" not in teks
    (kantor,) = [n.isi for n in notices(uow) if n.perihal == f"Laporan yang digabung diperiksa tersendiri: {induk}"]
    assert kantor.startswith(f"Laporan induk {induk} berakhir ({akhir}), dan itu hanya berlaku bagi Pelapornya.")


@pytest.mark.aturan("TELAAH-134")
def test_what_tells_of_the_end_names_the_complaint_of_who_reads_it(uow: UnitOfWork, joined: tuple[str, str]) -> None:
    induk, nomor = joined
    lapor.tutup(uow, induk, Akhir.SELESAI_KLARIFIKASI)
    utama, salinan = map(text_of, issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN))
    assert f"laporan Saudara nomor {induk} tentang" in utama
    sendiri = f"laporan nomor {induk}, yang dengannya laporan Saudara nomor {nomor} digabung,"
    assert f"penanganan {sendiri} tentang" in salinan
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, induk, isi)
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    utama, salinan = map(text_of, issue(uow, urusan, S.PEMBUKAAN_KEMBALI))
    assert f"laporan Saudara nomor {induk}, yang ditutup" in utama
    assert f"{sendiri} yang ditutup" in salinan
    assert nomor not in utama


@pytest.mark.aturan("TELAAH-135", "TELAAH-147")
@pytest.mark.parametrize("mencabut", [True, False])
def test_nobody_withdraws_or_parts_while_a_letter_that_asks_him_is_being_written(
    uow: UnitOfWork, joined: tuple[str, str], clock: AdjustableClock, *, mencabut: bool
) -> None:
    """He would get it after all, or nobody could write it; afterwards the leading one waits for him no more."""
    induk, nomor = joined
    found(uow, induk)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR, received=False)
    naskah.buka(uow, nomor, S.PEMBERITAHUAN_HASIL, [P.PELAPOR], diminta, baru=True)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, isi)
    with refused(f"Surat PEMBERITAHUAN_HASIL kepadanya dalam {nomor} belum terbit."):
        lapor.cabut(uow, nomor)
    refuses(SebabUlang.SURAT_BELUM_TERBIT, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    assert (uow.berkas.get(nomor).akhir, uow.pembukaan_kembali.find()) == (Akhir.DIGABUNG, [])
    (hasil,) = issue(uow, nomor, S.PEMBERITAHUAN_HASIL, diminta)
    assert hasil.id_permintaan == diminta
    if mencabut:
        clock.advance(days=1)
        lapor.cabut(uow, nomor)
        assert uow.berkas.get(nomor).akhir is Akhir.DICABUT
        refuses(SebabUlang.AKHIR_BERUBAH, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    else:
        assert pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True) == (P.PELAPOR,)
    (usai,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (usai.kunci, usai.variabel) == (diminta, {"nilaiJawaban": "TIDAK_DIJAWAB"})


@pytest.mark.aturan("TELAAH-135")
def test_what_asks_about_a_result_after_they_have_parted_says_whose_result_it_was(
    uow: UnitOfWork, joined: tuple[str, str]
) -> None:
    """Opened a moment before the parting, drafted after it: the leading instance does not fail."""
    induk, nomor = joined
    found(uow, induk)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR, received=False)
    pisahkan(uow, nomor)
    (hasil,) = issue(uow, nomor, S.PEMBERITAHUAN_HASIL, diminta)
    teks = text_of(hasil)
    assert f"yang dilanjutkan dalam laporan nomor {induk}, telah selesai" in teks
    assert "Tidak patut" in teks


@pytest.mark.aturan("TELAAH-136")
def test_nobody_is_joined_to_what_is_being_withdrawn(uow: UnitOfWork, joined: tuple[str, str]) -> None:
    """From the hour that it is recorded, before the leading file is closed; after it was opened again he may be."""
    induk, nomor = joined
    ketiga = open_case(uow)
    lapor.cabut(uow, induk)
    with refused(f"Laporan {induk} sedang dicabut Pelapornya."):
        join(uow, ketiga, induk)
    lapor.catat_pencabutan(uow, induk)
    assert uow.berkas.get(nomor).akhir is None
    with refused(f"Laporan {induk} sedang dicabut Pelapornya."):
        join(uow, nomor, induk)
    with refused(f"Laporan {induk} sedang dicabut Pelapornya."):
        join(uow, induk, ketiga)
    assert [g.nomor_berkas for g in uow.penggabungan.find(selesai=None)] == []
    join(uow, nomor, ketiga)


@pytest.mark.aturan("TELAAH-136")
def test_what_was_withdrawn_and_is_opened_again_may_lead(uow: UnitOfWork, clock: AdjustableClock) -> None:
    induk, nomor = open_case(uow), other(uow)
    lapor.cabut(uow, induk)
    lapor.catat_pencabutan(uow, induk)
    lapor.tutup(uow, induk, Akhir.DICABUT)
    clock.advance(days=1)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, induk, isi)
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    join(uow, nomor, induk)
    assert [g.induk for g in uow.penggabungan.find(nomor_berkas=nomor)] == [induk]


@pytest.mark.aturan("TELAAH-136")
def test_own_initiative_leads_nobody_who_would_hear_nothing(uow: UnitOfWork) -> None:
    sendiri, nomor = open_case(uow, "prakarsa-sendiri"), other(uow)
    with refused(
        f"Laporan {sendiri} tidak mempunyai Pelapor, sehingga Pelapor {nomor} tidak akan disurati di dalamnya.",
        f"Gabungkan sebaliknya: `pksbpmn gabung {sendiri} --induk {nomor}`.",
    ):
        join(uow, nomor, sendiri)
    assert uow.penggabungan.find() == []
    join(uow, sendiri, nomor)
    assert messages(uow, MessageName.TAHAP_DIPUTUS_ULANG)[-1].kunci == sendiri


@pytest.mark.aturan("TELAAH-137")
@pytest.mark.parametrize(
    ("kepada", "lanjut"),
    [
        (P.PELAPOR, " Saudara tidak perlu menyampaikan laporan baru."),
        (P.ITJEN, " Kami akan menyurati Saudara bila keterangan Saudara diperlukan."),
        (P.DPR, ""),
    ],
)
def test_the_letter_of_parting_names_who_led_also_where_another_leads_since(
    uow: UnitOfWork, joined: tuple[str, str], kepada: Pihak, lanjut: str
) -> None:
    induk, nomor = joined
    lapor.catat_pencabutan(uow, induk)
    ketiga = open_case(uow)
    join(uow, nomor, ketiga)
    teks = text_of(surat.terbitkan(uow, nomor, S.PEMISAHAN, kepada))
    assert f"telah digabung dengan laporan nomor {induk}. Laporan nomor {induk} tidak dilanjutkan lagi." in teks
    assert f'Penutupannya karena penggabungan tidak berlaku lagi.{lanjut}"' in teks
    assert (f"Saudara sampaikan dengan nomor {induk} mohon disampaikan kembali" in teks) is (kepada is P.PELAPOR)
    assert f"dilanjutkan dalam laporan nomor {ketiga}." in text_of(surat.terbitkan(uow, nomor, S.PENGGABUNGAN, kepada))


@pytest.mark.aturan("TELAAH-137", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_who_shares_a_word_with_a_hidden_complainant_reads_his_own_name_and_address(
    uow: UnitOfWork, joined: tuple[str, str], dirahasiakan: bool
) -> None:
    """In his block alone: what the text says of the other stays hidden from him."""
    induk, nomor = joined
    utama, lain = uow.identitas.get(induk), uow.identitas.get(nomor)
    utama.nama_lengkap, lain.nama_lengkap = "Siti Aminah", "Siti Rahma"
    lain.alamat_lengkap = utama.alamat_lengkap
    perkara = uow.berkas.get(nomor)
    perkara.perihal, perkara.pengaju = "Sertifikat Siti Aminah", P.OMBUDSMAN  # his own words he would read
    uow.laporan.get(induk).identitas_dirahasiakan = dirahasiakan
    lapor.cabut(uow, nomor)
    (konfirmasi,) = letters(uow, S.PENCABUTAN)
    assert (konfirmasi.halaman.kepada.nama, konfirmasi.halaman.kepada.alamat) == ("Siti Rahma", lain.alamat_lengkap)
    assert "Aminah" not in text_of(konfirmasi)
    lain.nama_lengkap = "Siti Kenanga"
    tertutup = text_of(surat.terbitkan(uow, nomor, S.PEMISAHAN, P.ITJEN))
    assert ("Aminah" in tertutup) is not dirahasiakan


@pytest.mark.aturan("TELAAH-137")
def test_what_he_answered_while_he_was_joined_is_evidence_of_his_own_complaint(
    uow: UnitOfWork, joined: tuple[str, str], clock: AdjustableClock
) -> None:
    """His answer, once, saying where he gave it; nothing of the leading complainant goes with him."""
    induk, nomor = joined
    for n, isi in ((induk, "Saya bersaksi sendiri."), (nomor, "Kuitansi 7 Januari ada pada saya.")):
        diminta = ask(uow, n, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
        masuk = JawabanMasuk(P.PELAPOR, NilaiJawaban.BERALASAN, CaraJawaban.TERTULIS, isi)
        jawaban.jawab(uow, diminta, masuk)
    clock.advance(days=3)
    lapor.catat_pencabutan(uow, induk)
    join(uow, nomor, open_case(uow))
    pisahkan(uow, nomor)
    asal = f"(disampaikan selama laporan digabung dengan laporan nomor {induk})"
    assert [b.uraian for b in uow.bukti.find(nomor_berkas=nomor)] == [f"Kuitansi 7 Januari ada pada saya. {asal}"]
    up_to_rekomendasi(uow, nomor)
    teks = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR))
    assert f"Kuitansi 7 Januari ada pada saya. {asal}" in teks
    assert "bersaksi" not in teks


@pytest.mark.aturan("TELAAH-136")
def test_what_ended_by_its_own_before_the_joining_took_effect_stays_so(uow: UnitOfWork) -> None:
    """He withdrew first: the leading complaint writes him nothing, and its end does not open his again."""
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DICABUT)
    lapor.tutup(uow, induk, Akhir.SELESAI_KONSILIASI)
    assert uow.berkas.get(nomor).akhir is Akhir.DICABUT
    assert [s.nomor_berkas for s in issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)] == [induk]
