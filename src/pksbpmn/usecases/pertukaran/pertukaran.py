"""Data and information exchanged between the parties (PKS Pasal 5): asked, handed over, checked, analysed, guarded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import (
    ButirData,
    ButirDiserahkan,
    JenisInformasi,
    MuatanPertukaran,
    Pengungkapan,
    Penyerahan,
    SerahLangsung,
    SerahTerima,
    TelaahBersama,
)
from pksbpmn.names import ErrorCode
from pksbpmn.usecases import gerbang_dokumen
from pksbpmn.usecases.berkas.berkas import (
    berjalan,
    buka_dan_mulai,
    muatan_berjalan,
    muatan_dari,
    perkara_dari,
    ubah_muatan,
)
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.keberlakuan import wajib_berlaku
from pksbpmn.usecases.berkas.lampiran import wajib_menentukan_kelas
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.berkas.unggahan import periksa_kiriman, terima
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.kerahasiaan.kerahasiaan import DATA_DISERAHKAN, klasifikasi_butir
from pksbpmn.usecases.perjanjian.narahubung import wajib_narahubung
from pksbpmn.usecases.perjanjian.surat_asli import wajib_dari_pihaknya
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.pertukaran import kanal
from pksbpmn.usecases.pertukaran.pencarian import wajib_terlepas
from pksbpmn.usecases.ports import UnitOfWork

_URUTAN = list(Klasifikasi)


@dataclass(frozen=True)
class BerkasMasuk:
    """One item as handed over: any file type is allowed (PKS Pasal 1, Informasi)."""

    nama: str
    jenis: JenisInformasi
    isi: bytes
    klasifikasi: Klasifikasi | None = None


@dataclass(frozen=True)
class PenyerahanMasuk:
    """A transfer as handed in: who, what, the checks of PKS Pasal 5(5); over which channel, or from hand to hand."""

    oleh: str
    penerima: str
    id_kanal: str | None
    berkas: Sequence[BerkasMasuk]
    kelengkapan: dict[str, bool]
    sumber: str
    verifikator: str
    langsung: SerahLangsung | None = None


def minta(  # noqa: PLR0913, PLR0917 - what a request says
    uow: UnitOfWork, dari: Pihak, oleh: str, nomor_laporan: str, tujuan: str, daftar: Sequence[str]
) -> str:
    """A contact person asks the other party for data, for one purpose in one case; returns the matter's number."""
    diminta = pihak_lain(dari)
    wajib_berlaku(uow)
    peminta = wajib_narahubung(uow, dari, oleh, perkara_dari(uow, nomor_laporan).nomor)
    if not tujuan.strip() or not daftar:
        raise MasukanSalah("Permintaan data memerlukan tujuan dan daftar data (PKS Pasal 5, 8).", "Isi keduanya.")
    muatan = MuatanPertukaran(tujuan=tujuan, daftar=tuple(daftar), peminta=peminta.id, diminta=diminta)
    return buka_dan_mulai(
        uow,
        JenisBerkas.PERTUKARAN_DATA,
        dari,
        "Permintaan data dan informasi",
        muatan,
        tentang=nomor_laporan,
        pihakDiminta=diminta,
    )


def pihak_diminta(uow: UnitOfWork, nomor: str) -> Pihak:
    """The party that is asked in a matter, and hands over or refuses. Raises as `muatan_dari`."""
    return muatan_dari(uow.berkas.get(nomor), MuatanPertukaran).diminta


def serahkan(uow: UnitOfWork, nomor: str, masuk: PenyerahanMasuk) -> str:
    """The asked party hands data over: contact persons only; in person, or over a verified channel, or it is refused.

    Nor does a file go to Itjen that may name who is hidden from it (`pencarian`).
    What is missing in completeness or validity is found by `periksa`; the first hand-over answers the request.
    """
    urusan, muatan = muatan_berjalan(uow, nomor, MuatanPertukaran)
    dari = muatan.diminta
    pengirim = wajib_narahubung(uow, dari, masuk.oleh, urusan.nomor_perkara)
    penerima = wajib_narahubung(uow, urusan.pengaju, masuk.penerima, urusan.nomor_perkara)
    _periksa_kanal(uow, urusan, masuk, dari)
    if not masuk.berkas:
        raise MasukanSalah("Tidak ada data yang diserahkan.", "Sertakan sedikitnya satu berkas.")
    for kelas in {b.klasifikasi for b in masuk.berkas}:
        wajib_menentukan_kelas(uow, kelas, dari)
    periksa_kiriman(uow, nomor, [(b.nama, b.isi) for b in masuk.berkas])
    wajib_terlepas(uow, urusan, [(b.nama, b.isi) for b in masuk.berkas])
    urusan, muatan = muatan_berjalan(uow, nomor, MuatanPertukaran)
    diterima = terima(uow, nomor, [(b.nama, b.isi) for b in masuk.berkas])
    butir = [
        _simpan_butir(uow, nomor, dari, muatan.tujuan, replace(b, nama=aman), hash_berkas)
        for b, (aman, hash_berkas) in zip(masuk.berkas, diterima, strict=True)
    ]
    penyerahan = Penyerahan(
        id=id_baru(),
        nomor_berkas=nomor,
        dari=dari,
        kepada=urusan.pengaju,
        id_pengirim=pengirim.id,
        id_penerima=penerima.id,
        id_kanal=masuk.id_kanal,
        waktu=uow.clock.now(),
        butir=tuple(b.id for b in butir),
        kerahasiaan=max((klasifikasi_butir(uow, b.id) for b in butir), key=_URUTAN.index),
        keutuhan=_hash_bersama(b.hash_berkas for b in butir),
        kelengkapan=dict(masuk.kelengkapan),
        sumber=masuk.sumber.strip(),
        verifikator=masuk.verifikator.strip(),
        langsung=masuk.langsung,
    )
    uow.penyerahan.add(penyerahan)
    audit(uow, DATA_DISERAHKAN, nomor, dari=dari, penyerahan=penyerahan.id, butir=len(butir))
    _jawab(uow, nomor, dari, NilaiJawaban.DIJAWAB, "Data diserahkan.", pengirim.id)
    return penyerahan.id


def _periksa_kanal(uow: UnitOfWork, urusan: Berkas, masuk: PenyerahanMasuk, dari: Pihak) -> None:
    """In person with day, place and persons, or over a verified channel of the sender; not both (PKS Pasal 5(4))."""
    if (masuk.langsung is None) == (masuk.id_kanal is None):
        raise MasukanSalah(
            "Data diserahkan langsung, atau lewat satu kanal elektronik terverifikasi (PKS Pasal 5 ayat (4)).",
            "Isi --kanal, atau --tempat, --pada, --penyerah, dan --yang-menerima.",
        )
    if masuk.id_kanal is not None:
        kanal.wajib_terverifikasi(uow, masuk.id_kanal, dari)
    if (langsung := masuk.langsung) is not None:
        if not all(x.strip() for x in (langsung.tempat, langsung.penyerah, langsung.penerima)):
            raise MasukanSalah(
                "Penyerahan langsung menyebut tempat, yang menyerahkan, dan yang menerima (PKS Pasal 5 ayat (4)).",
                "Isi ketiganya.",
            )
        periksa_hari(uow, "penyerahan langsung", langsung.hari, "data diminta", urusan.dibuka.date())


def tolak(uow: UnitOfWork, nomor: str, oleh: str, dasar_hukum: str, lampiran: tuple[LampiranMasuk, ...] = ()) -> None:
    """The asked party refuses, naming its legal ground (PKS Pasal 4(5), PKS-4.5-03), with its letter (`mengikat`)."""
    urusan, muatan = muatan_berjalan(uow, nomor, MuatanPertukaran)
    if not dasar_hukum.strip():
        raise MasukanSalah("Penolakan harus menyebut dasar hukumnya.", "Isi --dasar, misalnya UU 14/2008 Pasal 17.")
    if not lampiran:
        wajib_dari_pihaknya(uow, muatan.diminta, None)
    pengirim = wajib_narahubung(uow, muatan.diminta, oleh, urusan.nomor_perkara)
    ubah_muatan(urusan, dasar_penolakan=dasar_hukum)
    _jawab(uow, nomor, muatan.diminta, NilaiJawaban.DITOLAK_DASAR_HUKUM, dasar_hukum, pengirim.id, lampiran)


def _jawab(  # noqa: PLR0913, PLR0917 - the parts of an answer
    uow: UnitOfWork,
    nomor: str,
    dari: Pihak,
    nilai: NilaiJawaban,
    isi: str,
    oleh: str,
    lampiran: tuple[LampiranMasuk, ...] = (),
) -> None:
    for p in uow.permintaan.find(
        nomor_berkas=nomor, jenis=JenisPermintaan.PERTUKARAN_DATA, status=StatusPermintaan.MENUNGGU
    ):
        masuk = jawaban.JawabanMasuk(dari, nilai, CaraJawaban.TERTULIS, isi, oleh, lampiran=lampiran)
        jawaban.jawab(uow, p.id, masuk)


def _simpan_butir(  # noqa: PLR0913, PLR0917 - where an item came from
    uow: UnitOfWork, nomor: str, dari: Pihak, tujuan: str, berkas: BerkasMasuk, hash_berkas: str
) -> ButirData:
    butir = ButirData(
        id=id_baru(),
        nomor_berkas=nomor,
        nama=berkas.nama,
        jenis=berkas.jenis,
        tujuan=tujuan,
        pemilik=dari,
        dibuat=uow.clock.now(),
        hash_berkas=hash_berkas,
        nama_berkas=berkas.nama,
        klasifikasi=berkas.klasifikasi,
    )
    uow.butir_data.add(butir)
    return butir


def _hash_bersama(hashes: Iterable[str | None]) -> str:
    return sha256("".join(sorted(str(h) for h in hashes)).encode()).hexdigest()


def periksa(uow: UnitOfWork, nomor: str) -> None:
    """All four checks of PKS Pasal 5(5) on the newest transfer; raises PENYERAHAN_TIDAK_LENGKAP for the diagram."""
    semua = uow.penyerahan.find(nomor_berkas=nomor)
    kurang = ["penyerahan"] if not semua else _kekurangan(uow, semua[-1])
    if kurang:
        raise GalatBpmn(
            ErrorCode.PENYERAHAN_TIDAK_LENGKAP, f"Penyerahan belum lengkap: {', '.join(kurang)} (PKS Pasal 5 ayat (5))."
        )
    audit(uow, "penyerahan-diperiksa", nomor)


def _kekurangan(uow: UnitOfWork, p: Penyerahan) -> list[str]:
    butir = [uow.butir_data.get(i) for i in p.butir]
    utuh = all(b.hash_berkas and gerbang_dokumen.utuh(uow, b.hash_berkas, b.nomor_berkas) for b in butir)
    return [
        apa
        for apa, ada in (
            ("kerahasiaan", p.kerahasiaan in _URUTAN),
            ("keutuhan", utuh and p.keutuhan == _hash_bersama(b.hash_berkas for b in butir)),
            ("kelengkapan", bool(p.kelengkapan) and all(p.kelengkapan.values())),
            ("validitas", bool(p.sumber and p.verifikator)),
        )
        if not ada
    ]


def lengkapi(uow: UnitOfWork, nomor: str, kelengkapan: dict[str, bool], sumber: str, verifikator: str) -> None:
    """The sender supplies what was missing in the newest transfer."""
    berjalan(uow, nomor)
    semua = uow.penyerahan.find(nomor_berkas=nomor)
    if not semua:
        raise MasukanSalah("Belum ada penyerahan untuk dilengkapi.", "Serahkan datanya dahulu.")
    semua[-1].kelengkapan = dict(kelengkapan)
    semua[-1].sumber, semua[-1].verifikator = sumber.strip(), verifikator.strip()
    audit(uow, "penyerahan-dilengkapi", nomor, penyerahan=semua[-1].id)


def telaah(uow: UnitOfWork, nomor: str, hasil: str, *, dari: Pihak, oleh: str) -> None:
    """A contact person of either party puts down what the joint analysis came to (PKS-5.2-01).

    It is drafted from this, and holds once an officer of each party has signed it.
    """
    urusan, _ = muatan_berjalan(uow, nomor, MuatanPertukaran)
    narahubung = wajib_narahubung(uow, dari, oleh, urusan.nomor_perkara)
    if not hasil.strip():
        raise MasukanSalah("Telaah bersama memerlukan hasilnya.", "Isi hasilnya.")
    ubah_muatan(urusan, telaah=hasil)
    uow.telaah_bersama.add(
        TelaahBersama(id=id_baru(), nomor_berkas=nomor, hasil=hasil, waktu=uow.clock.now(), dari=dari)
    )
    audit(uow, "telaah-bersama-dicatat", nomor, dari=dari, narahubung=narahubung.id)


def ungkapkan(  # noqa: PLR0913, PLR0917 - what PKS Pasal 8(3) asks for
    uow: UnitOfWork, id_butir: str, kepada: str, peraturan: str, pasal: str, pengaju: str
) -> str:
    """Ask to disclose an item to somebody else, by a legal exception; another approves (PKS-5.5-02, PKS-8.3-02)."""
    butir = uow.butir_data.get(id_butir)
    if not all(x.strip() for x in (kepada, peraturan, pasal, pengaju)):
        raise MasukanSalah(
            "Data tidak boleh diteruskan kepada pihak lain tanpa pengecualian undang-undang (PKS Pasal 8 ayat (3)).",
            "Isi penerima, peraturan, pasal, dan pengajunya.",
        )
    p = Pengungkapan(
        id=id_baru(),
        id_butir=id_butir,
        kepada=kepada,
        peraturan=peraturan,
        pasal=pasal,
        pengaju=wajib_bebas(uow, butir.nomor_berkas, pengaju).nomor,
        waktu=uow.clock.now(),
    )
    uow.pengungkapan.add(p)
    audit(uow, "pengungkapan-diajukan", butir.nomor_berkas, pelaku=p.pengaju, pengungkapan=p.id)
    return p.id


def berkas_pengungkapan(uow: UnitOfWork, id_pengungkapan: str) -> str:
    """The case file of the item that is to be disclosed. Raises TidakDitemukan."""
    return uow.butir_data.get(uow.pengungkapan.get(id_pengungkapan).id_butir).nomor_berkas


def setujui_pengungkapan(uow: UnitOfWork, id_pengungkapan: str, penyetuju: str) -> None:
    """Approve a disclosure that another officer asked for; from then on it may be made (PKS-8.3-02)."""
    p = uow.pengungkapan.get_locked(id_pengungkapan)
    if p.penyetuju is not None:
        raise MasukanSalah(f"Pengungkapan ini sudah disetujui pegawai {p.penyetuju}.", "Tidak perlu disetujui lagi.")
    nomor = uow.butir_data.get(p.id_butir).nomor_berkas
    disetujui_oleh = wajib_bebas(uow, nomor, penyetuju).nomor
    if orang_sama(uow, disetujui_oleh, p.pengaju):
        raise MasukanSalah("Pengungkapan disetujui orang lain daripada pengajunya.", "Minta persetujuan pejabat lain.")
    p.penyetuju, p.disetujui = disetujui_oleh, uow.clock.now()
    audit(uow, "data-diungkapkan", nomor, pelaku=disetujui_oleh, pengungkapan=p.id, pengaju=p.pengaju)


def _sidik(uow: UnitOfWork, butir: ButirData) -> str | None:
    return gerbang_dokumen.sidik(uow, butir.hash_berkas, butir.nomor_berkas) if butir.hash_berkas else None


def susun_serah_terima(uow: UnitOfWork, nomor: str) -> None:
    """Put what the minutes say of the newest transfer into the matter, for the letters to both parties."""
    urusan, _ = muatan_berjalan(uow, nomor, MuatanPertukaran)
    p = uow.penyerahan.newest(nomor_berkas=nomor)
    butir = tuple(
        ButirDiserahkan(nama=b.nama, jenis=b.jenis, hash=_sidik(uow, b), klasifikasi=klasifikasi_butir(uow, b.id))
        for b in map(uow.butir_data.get, p.butir)
    )
    ubah_muatan(
        urusan,
        penyerahan=SerahTerima(
            dari=p.dari,
            kepada=p.kepada,
            pengirim=uow.narahubung.get(p.id_pengirim).jabatan,
            penerima=uow.narahubung.get(p.id_penerima).jabatan,
            kanal=uow.kanal.get(p.id_kanal).jenis if p.id_kanal else JenisKanal.LANGSUNG,
            langsung=p.langsung,
            waktu=p.waktu,
            kerahasiaan=p.kerahasiaan,
            keutuhan=p.keutuhan,
            kelengkapan=p.kelengkapan,
            sumber=p.sumber,
            verifikator=p.verifikator,
            butir=butir,
        ),
    )
