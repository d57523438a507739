"""What is issued and has not left when a complainant who joined, or who leads, is hidden."""

import pytest

from pksbpmn.domain.berkas.kiriman import JenisKiriman
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import ekspedisi, kirim_ulang, naskah, surat
from tests.letters import text_of
from tests.unit.usecases.cases import ask, notices, open_case, refused
from tests.unit.usecases.contents import write
from tests.unit.usecases.hidden_case import NAMA, hide, jejak, shown_laporan

S, P = JenisSurat, Pihak


@pytest.fixture
def joined(uow: UnitOfWork) -> tuple[str, str, Surat]:
    """A complaint that was joined to another's, and a letter there whose text names who complains in it."""
    induk, nomor = open_case(uow), shown_laporan(uow)
    gabungkan(uow, nomor, induk, alasan="Pelatihan yang sama.", pegawai="11")
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    id_permintaan = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan)
    assert jejak(text_of(s))
    return induk, nomor, s


@pytest.mark.aturan("TELAAH-104")
def test_who_joined_is_hidden_in_what_waits_in_the_leading_file(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    """Letters and drafts; who leads is not hidden, and stays named."""
    induk, nomor, s = joined
    n, _ = naskah.buka(uow, induk, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], s.id_permintaan, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    (konsep,) = uow.konsep.find(id_naskah=n.id)
    (rancangan,) = konsep.rancangan
    assert jejak(rancangan.halaman.model_dump_json())
    utama = uow.identitas.get(induk).nama_lengkap
    assert utama in text_of(s)
    itjen = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.ITJEN)
    hasil = hide(uow, nomor)
    assert (hasil.disamarkan, hasil.ditahan, hasil.terlanjur) == ((s.nomor, itjen.nomor), (), ())
    assert [b.nomor_surat for b in ekspedisi.daftar(uow) if b.nomor_berkas == induk] == [itjen.nomor]
    assert hasil.konsep_dibaca_ulang == 1
    (rancangan,) = konsep.rancangan
    assert jejak(text_of(s) + rancangan.halaman.model_dump_json()) == []
    assert utama in text_of(s)
    assert any(s.nomor in k.isi and "Musnahkan cetakan lamanya" in k.isi for k in notices(uow))


@pytest.mark.aturan("TELAAH-104")
def test_what_left_the_leading_file_with_his_name_is_told_and_not_sent_again(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    """A letter there that names only who leads, who is not hidden, goes on."""
    induk, nomor, s = joined
    lain = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.ITJEN)
    for satu in uow.kiriman.find(nomor_berkas=induk, jenis=JenisKiriman.SURAT):
        satu.selesai = uow.clock.now()
    hasil = hide(uow, nomor)
    assert [(t.nomor, t.nomor_berkas, t.kepada) for t in hasil.terlanjur] == [(s.nomor, induk, P.TERLAPOR)]
    hari = hari_ini(uow)

    def lagi(satu: Surat, cara: CaraSampai, tujuan: str) -> None:
        kirim_ulang.kirim_ulang(
            uow, induk, satu.nomor, cara, tanggal=hari, alasan="Tidak sampai.", pegawai="11", tujuan=tujuan
        )

    with refused("Surat tentang Pelapor yang dirahasiakan tidak diumumkan."):
        lagi(s, CaraSampai.PENGUMUMAN, "Koran")
    with refused("Surat itu menyebut Pelapor yang kemudian dirahasiakan."):
        lagi(s, CaraSampai.POS, "Jalan Baru 7, Kota Rekaan")
    lagi(lain, CaraSampai.POS, "Jalan Baru 7, Kota Rekaan")
    assert [p.id_surat for p in uow.pengiriman_ulang.find()] == [lain.id]


@pytest.mark.aturan("TELAAH-104")
def test_another_address_of_who_leads_is_his_own_matter(uow: UnitOfWork, joined: tuple[str, str, Surat]) -> None:
    induk, nomor, _ = joined
    s = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.PELAPOR)
    hide(uow, nomor)
    kirim_ulang.kirim_ulang(
        uow,
        induk,
        s.nomor,
        CaraSampai.SUREL,
        tanggal=hari_ini(uow),
        alasan="Ditolak.",
        pegawai="11",
        tujuan="alamat.baru@contoh.example",
    )
    assert len(uow.pengiriman_ulang.find(id_surat=s.id)) == 1


@pytest.mark.aturan("TELAAH-128")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_a_hidden_complainant_who_joins_leaves_what_waits_in_the_leading_file(
    uow: UnitOfWork, *, dirahasiakan: bool
) -> None:
    """UU 37/2008 Pasal 24(2): letters and drafts there were composed before anybody had to hide him."""
    nomor, induk = shown_laporan(uow), open_case(uow)
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    ke_terlapor = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    ke_pelapor = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.PELAPOR, diminta)
    n, _ = naskah.buka(uow, induk, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    uow.laporan.get(nomor).identitas_dirahasiakan = dirahasiakan
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    (konsep,) = uow.konsep.find(id_naskah=n.id)
    for isi in (text_of(ke_terlapor), text_of(ke_pelapor), konsep.rancangan[0].halaman.model_dump_json()):
        assert bool(jejak(isi)) is not dirahasiakan
    kabar = [k.isi for k in notices(uow) if "belum keluar" in k.perihal]
    assert [ke_terlapor.nomor in k and "Musnahkan cetakan lamanya" in k for k in kabar] == [True] * dirahasiakan


@pytest.mark.aturan("TELAAH-128")
def test_who_leads_and_is_hidden_leaves_what_waits_in_the_file_that_joins(uow: UnitOfWork) -> None:
    induk, nomor = shown_laporan(uow), open_case(uow)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    assert jejak(text_of(s))
    uow.laporan.get(induk).identitas_dirahasiakan = True
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    assert jejak(text_of(s)) == []


@pytest.mark.aturan("TELAAH-128")
def test_who_has_parted_and_is_hidden_then_is_hidden_in_what_was_the_leading_file(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    _, nomor, s = joined
    for g in uow.penggabungan.find(nomor_berkas=nomor):
        g.selesai = uow.clock.now()
    assert jejak(text_of(s))
    assert s.nomor in hide(uow, nomor).disamarkan
    assert jejak(text_of(s)) == []


@pytest.mark.aturan("TELAAH-104", "TELAAH-145")
@pytest.mark.parametrize("memimpin", [True, False], ids=["who led", "who joined"])
def test_who_was_joined_to_a_complaint_that_joins_another_is_hidden_there(uow: UnitOfWork, *, memimpin: bool) -> None:
    """What was written with him goes along; he is hidden before, and afterwards too."""
    pertama, kedua, ketiga = shown_laporan(uow), open_case(uow), open_case(uow)
    nomor, induk = (kedua, pertama) if memimpin else (pertama, kedua)
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    for g in uow.penggabungan.find(nomor_berkas=nomor):
        g.selesai = uow.clock.now()
    gabungkan(uow, kedua, ketiga, alasan="Pokok sama.", pegawai="11")
    petugas.catat_isi(uow, ketiga, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, ketiga, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    menunggu = surat.terbitkan(uow, ketiga, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    assert jejak(text_of(menunggu))
    assert menunggu.nomor in hide(uow, pertama).disamarkan
    baru = surat.terbitkan(uow, ketiga, S.PERMINTAAN_KLARIFIKASI, P.PELAPOR, diminta)
    assert jejak(text_of(menunggu) + text_of(baru)) == []


@pytest.mark.aturan("TELAAH-144")
@pytest.mark.parametrize("dirahasiakan", [True, False])
@pytest.mark.parametrize("cara", CaraSampai)
def test_who_leads_gets_no_letter_again_that_names_who_joined(
    uow: UnitOfWork, cara: CaraSampai, *, dirahasiakan: bool
) -> None:
    """UU 37/2008 Pasal 24(2): hidden or not, complainants are not told of each other, once it left or not."""
    nomor, induk = shown_laporan(uow), open_case(uow)
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    menyebut, lain = (
        surat.terbitkan(uow, induk, j, P.PELAPOR, i)
        for j, i in ((S.PERMINTAAN_KLARIFIKASI, diminta), (S.TANDA_TERIMA, None))
    )
    for satu in uow.kiriman.find(nomor_berkas=induk, jenis=JenisKiriman.SURAT):
        satu.selesai = uow.clock.now()
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    if dirahasiakan:
        hide(uow, nomor)
    assert jejak(text_of(menyebut))

    def lagi(satu: Surat) -> None:
        tujuan = "siapa.saja@contoh.example" if cara is CaraSampai.SUREL else "Jalan Baru 7, Kota Rekaan"
        kirim_ulang.kirim_ulang(
            uow, induk, satu.nomor, cara, tanggal=hari_ini(uow), alasan="Kembali.", pegawai="11", tujuan=tujuan
        )

    diumumkan = cara is CaraSampai.PENGUMUMAN and dirahasiakan
    sebab = "tentang Pelapor yang dirahasiakan tidak diumumkan" if diumumkan else "itu menyebut Pelapor lain"
    with refused(f"Surat {sebab}{'.' if diumumkan else ' dalam perkara itu.'}"):
        lagi(menyebut)
    if not diumumkan:
        lagi(lain)
    assert [p.id_surat for p in uow.pengiriman_ulang.find()] == [lain.id] * (not diumumkan)
