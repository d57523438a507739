"""A hidden complainant stands in every text that anybody can type: nobody who may not know reads of him."""

import json
from dataclasses import replace

import pytest

from pksbpmn.documents.examples_matters import MUATAN
from pksbpmn.domain.berkas.kiriman import SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU, SEBUTAN
from pksbpmn.domain.laporan.laporan import Akhir, Identitas
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories.officers import verify_mail
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.journal import beri_tahu, kirim_surat
from pksbpmn.usecases.kerahasiaan import nama_lain
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import isi_surat, surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar, halaman_terbit
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan, surel_surat
from tests.fakes import MemoryRegistry
from tests.letters import of_others, text_of
from tests.samaran.naskah import sekali_saja
from tests.unit.usecases.cases import ask, entry, laporan_of, refused
from tests.unit.usecases.hidden_case import (
    DIPANGGIL,
    EMAIL,
    NAMA,
    hidden_laporan,
    jejak,
    permintaan_of,
    tulis,
    urusan_of,
)

P, S = Pihak, JenisSurat


def _mails(registry: MemoryRegistry, terbit: Surat) -> list[Surel]:
    """Every mail that carries this letter."""
    with registry.uow() as uow:
        kiriman = [
            k for k in uow.kiriman.find() if isinstance(k.muatan, SuratKeluar) and k.muatan.id_surat == terbit.id
        ]
    mails = [surel_surat(registry.uow, k, k.muatan) for k in kiriman if isinstance(k.muatan, SuratKeluar)]
    return [m for m in mails if m is not None]


def _words(mail: Surel) -> str:
    return f"{mail.perihal} {mail.isi} {mail.nama_lampiran}"


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01", "TELAAH-19", "KEAMANAN-01")
@pytest.mark.parametrize("jenis", JenisSurat)
def test_no_letter_tells_anybody_who_may_not_know(registry: MemoryRegistry, jenis: JenisSurat) -> None:
    """All kinds of letters to all parties: page, subject, mail, name of the file, addresses in it."""
    terbit = []
    with sekali_saja(), registry.uow() as uow:
        laporan = hidden_laporan(uow)
        for lebih_dahulu in (S.LAHP, S.REKOMENDASI):
            surat.terbitkan(uow, laporan, lebih_dahulu, P.TERLAPOR)
        uow.berkas.get(laporan).akhir = Akhir.SELESAI_KLARIFIKASI
        isian = {"laporanDiterima": False, "alasanPenolakan": "OBJEK_PENGADILAN"}
        putusan.catat_keputusan(uow, laporan, "rapat-pleno", isian)
        nomor = urusan_of(uow, laporan, jenis) if jenis in MUATAN else laporan
        tambahan = {"alasan": tulis("Alasan"), "disetujui": tulis("Kepala"), "ke": 1, "untuk": "LAHP"}
        for kepada in DIPANGGIL if jenis is S.PANGGILAN else Pihak:
            id_permintaan = permintaan_of(uow, nomor, jenis, kepada)
            terbit.append(surat.terbitkan(uow, nomor, jenis, kepada, id_permintaan, **tambahan))
        uow.commit()
    for s in terbit:
        boleh = s.kepada in BOLEH_TAHU and all(t.pihak in BOLEH_TAHU for t in s.tembusan)
        pembaca = (s.kepada, *(t.pihak for t in s.tembusan))
        page = of_others(s.halaman, pembaca).model_dump_json()
        assert boleh or not jejak(f"{page} {s.hal}"), (s.kepada, jejak(page), page)
        assert (s.halaman.kepada.nama == NAMA) is (boleh and s.kepada is P.PELAPOR)
        for mail in _mails(registry, s):
            lampiran = (mail.lampiran or b"").decode().partition("\nditandatangani")[0]
            dibawa = of_others(Halaman.model_validate_json(lampiran), pembaca).model_dump_json() if lampiran else ""
            assert boleh or not jejak(f"{_words(mail)} {dibawa}")
            assert not jejak(_words(mail))
            semua = {mail.kepada, *mail.tembusan}
            assert EMAIL not in semua or semua <= {EMAIL, "narahubung@ombudsman.example"}


@pytest.mark.aturan("TELAAH-19")
def test_the_poison_reaches_the_pages(registry: MemoryRegistry) -> None:
    """Without anything to hide the same letters name him, so that the test above sees what it looks for."""
    with registry.uow() as uow:
        laporan = hidden_laporan(uow)
        uow.laporan.get(laporan).identitas_dirahasiakan = False
        for jenis in (S.LAHP, S.REKOMENDASI, S.PERMINTAAN_KLARIFIKASI, S.PANGGILAN, S.BERITA_ACARA_MEDIASI):
            id_permintaan = permintaan_of(uow, laporan, jenis, P.TERLAPOR)
            page = surat.terbitkan(uow, laporan, jenis, P.TERLAPOR, id_permintaan).halaman.model_dump_json()
            assert {"zulkanary", "sandiwara", "0812-3456", "1984-07-09", "zk-keluarga"} <= set(jejak(page)), jenis
        urusan = urusan_of(uow, laporan, S.KOORDINASI)
        page = surat.terbitkan(
            uow, urusan, S.KOORDINASI, P.ITJEN, ask(uow, urusan, JenisPermintaan.KOORDINASI, P.ITJEN)
        ).halaman.model_dump_json()
        assert "zulkanary" in jejak(page)


@pytest.mark.aturan("REG-I-09")
def test_a_draft_is_issued_for_whoever_reads_it_then(uow: UnitOfWork) -> None:
    """A copy that joins after the draft was signed takes the name out of it."""
    laporan = hidden_laporan(uow)
    data = isi_surat.susun(uow, laporan, S.TANDA_TERIMA, P.PELAPOR, None, {})
    konsep = halaman_keluar(uow, data)
    assert konsep.kepada.nama == NAMA
    for pihak in (P.ITJEN, None):
        salinan = AlamatSurat(nama="Itjen", jabatan="", alamat="", email="i@itjen.example", pihak=pihak)
        bersama = replace(data, tembusan=(salinan,))
        for halaman in (halaman_terbit(uow, konsep, bersama), halaman_keluar(uow, bersama)):
            assert halaman.kepada.nama == SEBUTAN
            assert not jejak(halaman.model_dump_json())


@pytest.mark.aturan("REG-I-10", "KEAMANAN-01")
def test_a_name_that_is_hidden_since_the_draft_leaves_the_attached_minutes_too(uow: UnitOfWork) -> None:
    laporan = hidden_laporan(uow)
    asked = uow.permintaan.get(ask(uow, laporan, JenisPermintaan.TANDA_TANGAN_KONSILIASI, P.TERLAPOR))
    data = isi_surat.susun(uow, laporan, S.PERMINTAAN_TANDA_TANGAN, P.TERLAPOR, asked, {})
    konsep = halaman_keluar(uow, data)
    assert "Warga Contoh Melati" in str(konsep.lampiran_blok)
    pegawai.catat(uow, "77", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(G.PEMERIKSAAN,))
    nama_lain.catat(uow, laporan, "Bu Melati", "77")
    terbit = str(halaman_terbit(uow, konsep, data).lampiran_blok)
    assert "Warga Contoh [disamarkan]" in terbit
    assert "Melati" not in terbit


@pytest.mark.aturan("REG-I-09")
def test_readers_of_a_letter_to_a_hidden_pelapor_do_not_see_his_address(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        laporan = hidden_laporan(uow)
        verify_mail(uow)
        id_permintaan = ask(uow, laporan, JenisPermintaan.KLARIFIKASI_1, P.PELAPOR)
        terbit = surat.terbitkan(uow, laporan, S.PERMINTAAN_KLARIFIKASI, P.PELAPOR, id_permintaan)
        kirim_surat(uow, terbit.id, laporan, terpisah=2)
        uow.commit()
    mails = {(m.kepada, m.tembusan) for m in _mails(registry, terbit)}
    assert mails == {(EMAIL, ()), ("narahubung@itjen.example", ())}


@pytest.mark.aturan("KEAMANAN-01")
def test_a_name_that_is_hidden_since_the_letter_was_issued_is_in_no_subject_of_its_mail(
    registry: MemoryRegistry,
) -> None:
    with registry.uow() as uow:
        laporan = hidden_laporan(uow)
        id_permintaan = ask(uow, laporan, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
        terbit = surat.terbitkan(uow, laporan, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan)
        uow.surat.get(terbit.id).hal = f"Permintaan tentang {NAMA}"
        uow.commit()
    mails = _mails(registry, terbit)
    assert all("Permintaan tentang [disamarkan]" in m.perihal for m in mails)
    assert mails
    assert not any(jejak(_words(m)) for m in mails)


@pytest.mark.aturan("KEAMANAN-01")
@pytest.mark.parametrize(("kepada", "boleh"), [(P.ITJEN, False), (P.OMBUDSMAN, True)])
def test_a_notice_names_nobody_who_is_hidden(uow: UnitOfWork, kepada: Pihak, boleh: bool) -> None:
    laporan = hidden_laporan(uow)
    for n, nomor in enumerate((laporan, urusan_of(uow, laporan, S.KOORDINASI))):
        beri_tahu(uow, str(n), nomor, tulis("Perihal"), tulis("Isi"), kepada=kepada)
        (kiriman,) = uow.kiriman.find(kunci=str(n))
        mail = surel_pemberitahuan(uow, kiriman, kiriman.muatan)  # type: ignore[arg-type]
        assert mail is not None
        assert bool(jejak(_words(mail))) is boleh


@pytest.mark.parametrize("nama", ["Hari Purnomo", "Hari", "Agus Juli Laporan", "Surat"])
def test_who_is_called_like_a_word_of_letters_takes_it_out_of_none(uow: UnitOfWork, nama: str) -> None:
    """The term of a letter keeps its days; what people wrote is masked all the same."""
    laporan = lapor(uow, laporan_of("dirahasiakan", hari_ini(uow)))
    uow.identitas.get(laporan).nama_lengkap = nama
    petugas.catat_isi(uow, laporan, "klarifikasi", {"pertanyaan": [f"Mengapa {nama} menunggu?"]})
    id_permintaan = ask(uow, laporan, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    page = surat.terbitkan(uow, laporan, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan).halaman
    teks = json.dumps(page.model_dump(), ensure_ascii=False)
    assert "14 (empat belas) hari sejak surat ini diterima, yaitu hari Senin" in teks
    assert "Mengapa [disamarkan] menunggu?" in teks
    assert page.hal == "Permintaan Klarifikasi"


@pytest.mark.aturan("REG-I-10", "KEAMANAN-02")
def test_another_name_that_would_give_him_away_is_hidden_too(uow: UnitOfWork) -> None:
    """A representative or a nickname, in the complaint and in its matters; only from now on, and by an officer."""
    laporan = lapor(uow, laporan_of("dirahasiakan", hari_ini(uow)))
    with refused("Pegawai 76 tidak tercatat bertugas."):
        nama_lain.catat(uow, laporan, "Bu Melati", "76")
    pegawai.catat(uow, "76", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(G.PEMERIKSAAN,))
    with refused("Nama lain memuat sedikitnya 3 huruf atau angka."):
        nama_lain.catat(uow, laporan, "x", "76")
    urusan = urusan_of(uow, laporan, S.KOORDINASI)
    nama_lain.catat(uow, urusan, "Wakilnya Purbasari", "0076")
    petugas.catat_isi(uow, laporan, "klarifikasi", {"pertanyaan": ["Apa kata Purbasari?"]})
    asked = ask(uow, laporan, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    page = text_of(surat.terbitkan(uow, laporan, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked))
    assert "Apa kata [disamarkan]?" in page
    assert entry(uow, "nama-lain-dicatat").nomor_berkas == laporan
    penugasan.nyatakan_benturan(uow, laporan, "76", "Kerabat")
    with pytest.raises(MasukanSalah, match="benturan kepentingan"):
        nama_lain.catat(uow, laporan, "Lain lagi", "76")


def test_an_official_who_shares_a_name_signs_with_it(uow: UnitOfWork) -> None:
    laporan = hidden_laporan(uow)
    data = isi_surat.susun(uow, laporan, S.TANDA_TERIMA, P.TERLAPOR, None, {})
    pejabat = data.penandatangan[0]
    bernama = replace(pejabat, nama="Zulkanary Contoh")
    page = halaman_keluar(uow, replace(data, penandatangan=(bernama,)))
    assert page.penandatangan[0].nama == "Zulkanary Contoh"


@pytest.mark.aturan("KEAMANAN-02")
def test_no_field_of_who_complains_is_forgotten() -> None:
    """A new field of the identity is hidden, or stands here as one that tells nobody apart."""
    dirahasiakan = {"nama_lengkap", "tanggal_lahir", "alamat_lengkap", "email", "telepon"}
    umum = {"tempat_lahir", "status_perkawinan", "pekerjaan", "kewarganegaraan", "jenis", "nomor_berkas"}
    assert set(Identitas.__dataclass_fields__) == dirahasiakan | umum


@pytest.mark.aturan("TELAAH-91", "PKS-5.2-01")
@pytest.mark.parametrize("jenis", [j for j in S if j.ketentuan.penanda is Penanda.PARA_PIHAK])
def test_both_parties_see_and_sign_the_same_text(uow: UnitOfWork, jenis: JenisSurat) -> None:
    """A joint document about a hidden complainant hides him from both, since Itjen may not know him."""
    laporan = hidden_laporan(uow)
    nomor = urusan_of(uow, laporan, jenis)
    drafts = [halaman_keluar(uow, isi_surat.susun(uow, nomor, jenis, p, None, {})) for p in (P.ITJEN, P.OMBUDSMAN)]
    itjen, ombudsman = (d.model_dump(exclude={"kepada"}) for d in drafts)
    assert itjen == ombudsman
    terbit = surat.terbitkan(uow, nomor, jenis, P.OMBUDSMAN).halaman
    assert [jejak(of_others(h, (P.ITJEN, P.OMBUDSMAN)).model_dump_json()) for h in (*drafts, terbit)] == [[], [], []]
