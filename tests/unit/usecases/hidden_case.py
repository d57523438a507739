"""A case in which a hidden complainant stands in every text that anybody can type."""

import re
import unicodedata
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from pydantic import BaseModel

from pksbpmn.documents.examples_matters import MUATAN
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara, TandaTangan
from pksbpmn.domain.pemeriksaan.pertemuan import PerubahanPertemuan, TindakanPertemuan
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import berkas, pegawai
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.pihak import catat_unit
from pksbpmn.usecases.kerahasiaan import kehendak
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import berita_acara, pemeriksaan, petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.staff import confirmed
from tests.unit.usecases.cases import PKS, ask, laporan_of
from tests.unit.usecases.contents import ISI, meet

P, S = Pihak, JenisSurat


NAMA: Final = "Dr. Zulkanary Rekawati, S.H."


EMAIL: Final = "z.rekawati@zk-keluarga.example"


ALAMAT: Final = "Jalan Sandiwara Nomor 17, Kota Rekaan"


LAHIR: Final = date(1984, 7, 9)


TULISAN: Final = (
    "Zulkanary Rekawati; ZULKANARY REKAWATI; dr zulkanary rekawati; Rekawati; KTP_Zulkanary.pdf; Rekawatinya; "
    f"{EMAIL}; z.rekawati; Jalan Sandiwara Nomor 17; 0812-3456-7890; +62 812 3456 7890; 3201234567890001; "
    "9 Juli 1984; 09/07/1984; 1984-07-09; Zul\u200bkanary; \uff3aulkanary"
)


JEJAK: Final = re.compile(
    r"zulkanary|rekawati|zk.?keluarga|sandiwara|(?:0812|62.?812).?3456"
    r"|3201234567890001|9 juli 1984|09.07.1984|1984.07.09"
)


_BUKAN_TULISAN = frozenset(
    {"id_perjanjian", "id_narahubung", "pegawai", "perjanjian", "peminta", "pengecualian", "hash", "keutuhan"}
    | {"email", "instansi", "waktu", "perbuatan", "kerugian", "dirugikan", "jenis", "pelapor", "angka"}
)
"""Fields that are no free text: ids, numbers of officers, closed lists, days; and the complainant himself."""


def tulisan() -> str:
    """How the complainant is named in the next text; tests put other spellings in its place."""
    return TULISAN


def tulis(nilai: Any) -> Any:
    """The same value with the complainant in every text."""
    if isinstance(nilai, StrEnum):
        return nilai
    if isinstance(nilai, str):
        return f"{nilai} {tulisan()}"
    if isinstance(nilai, BaseModel):
        bidang = {k: getattr(nilai, k) for k in type(nilai).model_fields}
        return nilai.model_copy(update={k: tulis(v) for k, v in bidang.items() if k not in _BUKAN_TULISAN})
    if isinstance(nilai, dict):
        return {k: v if k in _BUKAN_TULISAN else tulis(v) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return type(nilai)(tulis(v) for v in nilai)
    return nilai


def jejak(teks: str) -> list[str]:
    """What tells who he is, however Unicode writes it."""
    urai = unicodedata.normalize("NFKD", teks)
    return JEJAK.findall("".join(c for c in urai if unicodedata.category(c) not in {"Mn", "Cf"}).casefold())


DIPANGGIL = (P.TERLAPOR, P.ATASAN_TERLAPOR, P.PELAPOR, P.SAKSI)


def hidden_laporan(uow: UnitOfWork) -> str:
    """A hidden complaint; in it every text of everybody names the complainant."""
    asli = laporan_of("dirahasiakan", hari_ini(uow))
    assert asli.pelapor is not None
    pelapor = asli.pelapor.model_copy(
        update={"nama_lengkap": NAMA, "email": EMAIL, "alamat_lengkap": ALAMAT, "tanggal_lahir": LAHIR}
    )
    masuk = tulis(asli.model_copy(update={"saksi": asli.terlapor, "kerugian": "Rugi", "berkas": ("a",)}))
    nomor = lapor(uow, masuk.model_copy(update={"pelapor": pelapor}))
    for jenis, isi in ISI.items():
        petugas.catat_isi(uow, nomor, jenis, tulis(isi))
    for kepada in DIPANGGIL:
        petugas.catat_isi(uow, nomor, "panggilan", tulis(ISI["panggilan"] | {"kepada": kepada}))
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DITEMUKAN)
    putusan.catat_keputusan(uow, nomor, "tugas", _KEPUTUSAN)
    assert asli.terlapor is not None
    catat_unit(uow, nomor, P.PIHAK_LAIN, tulis(asli.terlapor))
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    meet(uow, nomor)
    uow.perubahan_pertemuan.add(
        PerubahanPertemuan(
            id="pindah",
            nomor_berkas=nomor,
            tindakan=TindakanPertemuan.DIPINDAHKAN,
            alasan=tulis("Alasan"),
            waktu=uow.clock.now(),
        )
    )
    for ba in JenisBeritaAcara:
        berita_acara.susun(uow, nomor, ba, HasilPertemuan.SEPAKAT)
        uow.berita_acara.newest(jenis=ba).sah = True
        id_ba = uow.berita_acara.newest(jenis=ba).id
        for pihak in (P.PELAPOR, P.TERLAPOR, P.ITJEN, P.OMBUDSMAN):
            uow.tanda_tangan.add(
                TandaTangan(id=f"{ba}{pihak}", id_berita_acara=id_ba, pihak=pihak, waktu=uow.clock.now())
            )
    return nomor


def shown_laporan(uow: UnitOfWork) -> str:
    """A case whose complainant is not hidden yet, and an officer."""
    kelompok = (CandidateGroup.PEMERIKSAAN,)
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=kelompok)
    nomor = hidden_laporan(uow)
    uow.laporan.get(nomor).identitas_dirahasiakan = False
    return nomor


def hide(uow: UnitOfWork, nomor: str) -> kehendak.Perubahan:
    return kehendak.ubah(uow, nomor, dirahasiakan=True, tanggal=hari_ini(uow), alasan="Takut.", pegawai="11")


def wish(uow: UnitOfWork, nomor: str, *, dari: Pihak = P.PELAPOR, dicatat_oleh: str = "11") -> str:
    """Id of a file of the case: a written wish that an officer put there."""
    masuk, hari = [LampiranMasuk("pernyataan.pdf", b"%PDF-1.7 pernyataan")], hari_ini(uow)
    sumber = SumberLampiran.LAPORAN
    lampirkan(uow, nomor, sumber, nomor, masuk, dari=dari, diterima=hari, dicatat_oleh=dicatat_oleh)
    return uow.lampiran.find(nomor_berkas=nomor)[-1].id


def show(uow: UnitOfWork, nomor: str) -> kehendak.Perubahan:
    """As he wishes in writing, by the custodian."""
    kelompok = (CandidateGroup.KUSTODIAN,)
    confirmed(pegawai.catat(uow, "41", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=kelompok))
    bukti, hari = wish(uow, nomor), hari_ini(uow)
    return kehendak.ubah(
        uow, nomor, dirahasiakan=False, tanggal=hari, alasan="Tidak takut lagi.", pegawai="41", bukti=bukti
    )


_KEPUTUSAN = {
    "alasanPenolakan": "BELUM_MENGADU",
    "jadwalPertemuan": "2026-03-20T02:00:00Z",
    "tempatPertemuan": "KANTOR_OMBUDSMAN",
    "hasilPertemuan": "SEPAKAT",
    "statusPelaksanaan": "SEBAGIAN",
    "adakanMediasi": False,
    "putusanKeberatan": "DITOLAK",
    "hasilMusyawarah": "MUFAKAT",
}


def urusan_of(uow: UnitOfWork, laporan: str, jenis: JenisSurat, perihal: str | None = None) -> str:
    """A matter about that complaint, of the kind that has such letters; all that it holds names the complainant.

    With a `perihal` it is about none, and that is what it says of it.
    """
    muatan = MUATAN[jenis] or MUATAN[S.LAPORAN_MONEV]
    assert muatan is not None
    isi = tulis(muatan)
    if "id_perjanjian" in type(isi).model_fields:
        isi = isi.model_copy(update={"id_perjanjian": PKS})
    tentang = laporan if perihal is None else None
    urusan = berkas.buka(uow, muatan.untuk, P.OMBUDSMAN, tulis(perihal or "Urusan"), isi, tentang=tentang)
    hari = hari_ini(uow)
    uow.pengakhiran.add(
        Pengakhiran(
            id="akhir",
            id_perjanjian=PKS,
            oleh=P.ITJEN,
            nomor_surat="7/CONTOH",
            tanggal_surat=hari,
            tanggal_pengakhiran=hari + timedelta(days=120),
            alasan=tulis("Alasan"),
        )
    )
    putusan.catat_keputusan(uow, urusan.nomor, "tugas", _KEPUTUSAN)
    petugas.catat_isi(uow, urusan.nomor, "keberatan", {"pertimbangan": tulis("Pertimbangan")})
    return urusan.nomor


def permintaan_of(uow: UnitOfWork, nomor: str, jenis: JenisSurat, kepada: Pihak) -> str:
    if jenis is S.PERMINTAAN_BANTUAN_KEPOLISIAN:
        return ask(uow, nomor, JenisPermintaan.PANGGILAN_1, P.TERLAPOR)
    for permintaan in JenisPermintaan:
        if permintaan.ketentuan.surat is jenis:
            return ask(uow, nomor, permintaan, kepada)
    return ask(uow, nomor, JenisPermintaan.TINDAK_LANJUT_LAHP, kepada)
