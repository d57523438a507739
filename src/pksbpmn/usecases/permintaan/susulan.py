"""Answers that arrived in time and were entered after the process had gone on (jawaban-susulan.bpmn).

They are in time (UU 37/2008 Pasal 33: what counts is when the party answered). An officer decides what follows.
"""

from dataclasses import replace
from enum import StrEnum

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, PksError
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.tindakan import SumberTindakan, ditolak
from pksbpmn.domain.permintaan.hak_menjawab import HakMenjawab
from pksbpmn.domain.permintaan.permintaan import Jawaban, NilaiJawaban, Permintaan, SifatJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import STARTED_BY, ErrorCode, MessageName, ProcessId
from pksbpmn.usecases.berkas.berkepentingan import diberi_tahu
from pksbpmn.usecases.berkas.induk import diperiksa_dalam
from pksbpmn.usecases.berkas.putaran import putaran_ini, putaran_lalu
from pksbpmn.usecases.berkas.rombongan import permintaan_terkunci
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, tindakan
from pksbpmn.usecases.permintaan import bersama
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import konsep_terbaru

_SELESAI_BILA_CUKUP = {
    # PKS Pasal 4(4)b: a sufficient clarification with its follow-up done may end the complaint.
    "KLARIFIKASI": Akhir.SELESAI_KLARIFIKASI,
    # PKS Pasal 4(7), POR 58/2023 Pasal 54: the follow-up was done in time.
    "TINDAK_LANJUT_LAHP": Akhir.LHP_DILAKSANAKAN,
    # PKS Pasal 4(9), UU 37/2008 Pasal 38(1)-(2): the recommendation was carried out in time.
    "PELAKSANAAN_REKOMENDASI": Akhir.REKOMENDASI_DILAKSANAKAN,
}
_HARUS_SELESAI = {
    "TINDAK_LANJUT_LAHP": SumberTindakan.LAHP,
    "PELAKSANAAN_REKOMENDASI": SumberTindakan.REKOMENDASI,
}
"""Whose actions are all done before it is called carried out, as the step of the stage itself demands."""
_SESUDAHNYA = {
    "KLARIFIKASI": (JenisSurat.PEMBERITAHUAN_HASIL, JenisSurat.LAHP, JenisSurat.REKOMENDASI),
    "TINDAK_LANJUT_LAHP": (JenisSurat.REKOMENDASI,),
    "PELAKSANAAN_REKOMENDASI": (JenisSurat.PUBLIKASI, JenisSurat.LAPORAN_DPR),
}
"""What a later stage has said to the parties: by an answer to an earlier one nobody takes that back."""


class AkibatSusulan(StrEnum):
    """What an officer may let follow."""

    BUKTI = "BUKTI"
    GANTIKAN = "GANTIKAN"
    SELESAI = "SELESAI"
    BUKA_KEMBALI = "BUKA_KEMBALI"
    NILAI_TANGGAPAN = "NILAI_TANGGAPAN"


def mulai(uow: UnitOfWork, berkas: Berkas, permintaan: Permintaan, jawaban: Jawaban) -> None:
    """Let the request count as answered, give the right to answer back, and ask an officer what follows."""
    permintaan.status = StatusPermintaan.DIJAWAB
    nomor = berkas.nomor
    if permintaan.jenis.klarifikasi:
        _pulihkan_hak(uow, permintaan, jawaban)
    kirim_pesan(
        uow,
        STARTED_BY[ProcessId.JAWABAN_SUSULAN],
        permintaan.id,
        nomor,
        segera=True,
        nomorBerkas=nomor,
        tanggalBerkas=berkas.dibuka.date().isoformat(),
        idPermintaan=permintaan.id,
        permintaanDijawab=permintaan.jenis,
        tanggalJawaban=jawaban.diterima.isoformat(),
    )
    beri_tahu(
        uow,
        f"susulan/{jawaban.id}",
        nomor,
        f"Jawaban susulan: {nomor}",
        f"Jawaban {jawaban.dari} atas {permintaan.jenis.ketentuan.sebutan} dalam berkas {nomor} diterima tepat "
        "waktu, tetapi dicatat sesudah prosesnya berlanjut. Putuskan akibatnya di Tasklist.\n",
    )


def _pulihkan_hak(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    """Strike the waiver of Terlapor: an answer came in time, his or of who was asked (UU 37/2008 Pasal 33(3)).

    Of several Terlapor his alone, if it was he who was asked.
    """
    nomor, pihak = permintaan.nomor_berkas, Pihak.TERLAPOR
    semua = putaran_ini(uow, uow.hak_menjawab, nomor, pada=permintaan.dibuat, pihak=pihak)
    terakhir = {h.ke: h for h in semua}
    for ke, hak in terakhir.items():
        if hak.digunakan or (permintaan.kepada is pihak and permintaan.ke != ke):
            continue
        pulih = HakMenjawab(
            id=id_baru(),
            nomor_berkas=nomor,
            pihak=pihak,
            digunakan=True,
            waktu=uow.clock.now(),
            id_jawaban=jawaban.id,
            menggantikan=hak.id,
            ke=ke,
        )
        uow.hak_menjawab.add(pulih)
        audit(uow, "hak-menjawab-dipulihkan", nomor, pihak=pihak, id_jawaban=jawaban.id, menggantikan=hak.id)


def wajib_terjawab(uow: UnitOfWork, nomor: str, id_permintaan: str) -> None:
    """Refuse what would follow from an answer in time that nobody entered in this case (UU 37/2008 Pasal 33)."""
    akhir = uow.jawaban.find(id_permintaan=id_permintaan, sifat=SifatJawaban.AKHIR, terlambat=False)
    if not akhir or uow.permintaan.get(id_permintaan).nomor_berkas != nomor:
        raise PksError(
            "Permintaan ini tidak mempunyai jawaban tepat waktu dalam berkas proses ini; tidak ada yang ditulis.",
            "Cari di Operate siapa memulai proses ini atau mengubah variabelnya, lalu batalkan proses ini.",
        )


def periksa(uow: UnitOfWork, id_permintaan: str, akibat: AkibatSusulan) -> None:
    """Refuse, as an error that the diagram catches, what the law or the state of the case does not allow here.

    To what was asked before the case was opened again an answer is evidence, and no more.
    """
    permintaan = uow.permintaan.get(id_permintaan)
    berkas = uow.berkas.get(permintaan.nomor_berkas)
    lalu = putaran_lalu(uow, berkas.nomor, permintaan.dibuat)
    berjalan = berkas.akhir is None and not lalu
    boleh = {
        AkibatSusulan.BUKTI: True,
        AkibatSusulan.GANTIKAN: berjalan and _lanjutan(uow, permintaan) is not None,
        AkibatSusulan.SELESAI: berjalan
        and berkas.jenis is JenisBerkas.LAPORAN
        and permintaan.jenis.rangkaian in _SELESAI_BILA_CUKUP
        and _tuntas(uow, permintaan)
        and not _dilewati(uow, permintaan),
        AkibatSusulan.BUKA_KEMBALI: berkas.akhir == Akhir.DIANGGAP_DICABUT and not lalu,
        AkibatSusulan.NILAI_TANGGAPAN: not lalu and _masih_dapat_dinilai(uow, permintaan),
    }
    if not boleh[akibat]:
        raise GalatBpmn(
            ErrorCode.AKIBAT_TIDAK_BERLAKU, f"Akibat {akibat} tidak berlaku untuk {permintaan.jenis} pada keadaan ini."
        )


def _tuntas(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether no action is open of which the request asked how far it is."""
    sumber = _HARUS_SELESAI.get(permintaan.jenis.rangkaian)
    return sumber is None or ditolak(tindakan.status(uow, permintaan.nomor_berkas, sumber)) is None


def _dilewati(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether a later stage has issued its document since this was asked."""
    terbit = uow.surat.find(nomor_berkas=permintaan.nomor_berkas)
    nanti = _SESUDAHNYA[permintaan.jenis.rangkaian]
    return any(s.jenis in nanti and s.tanggal > permintaan.dibuat.date() for s in terbit)


def _masih_dapat_dinilai(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether a reasoned response can still open the examination again: while the LAHP is written, before it is signed.

    POR 48/2020 Pasal 25(5)-(5b). Before that a stage runs that ends with an LAHP to come, or makes it needless.
    """
    induk = diperiksa_dalam(uow, permintaan.nomor_berkas)
    akhir = uow.jawaban.find(id_permintaan=permintaan.id, sifat=SifatJawaban.AKHIR, terlambat=False)
    if uow.berkas.get(induk).akhir or all(j.nilai is not NilaiJawaban.BERALASAN for j in akhir):
        return False
    konsep = (konsep_terbaru(uow, n.id) for n in putaran_ini(uow, uow.naskah, induk, jenis=JenisSurat.LAHP))
    ditandatangani = any(k is not None and k.ditandatangani for k in konsep)
    return bool(uow.riwayat_tahap.find(nomor_berkas=induk, tahap=Tahap.LAHP, selesai=None)) and not ditandatangani


def _lanjutan(uow: UnitOfWork, permintaan: Permintaan) -> Permintaan | None:
    """The request that asks again what this one asked, received, so that the engine waits for its answer."""
    menunggu = uow.permintaan.find(
        nomor_berkas=permintaan.nomor_berkas, kepada=permintaan.kepada, status=StatusPermintaan.MENUNGGU
    )
    sama = (
        p
        for p in menunggu
        if (p.jenis.rangkaian, p.ke) == (permintaan.jenis.rangkaian, permintaan.ke) and p.batas is not None
    )
    return next(sama, None)


def gantikan(uow: UnitOfWork, id_permintaan: str) -> None:
    """The answer also answers the request that was sent because of the silence."""
    permintaan = uow.permintaan.get(id_permintaan)
    lanjutan = _lanjutan(uow, permintaan)
    if lanjutan is None:  # answered or missed meanwhile: nothing waits for this any more
        return
    lanjutan = permintaan_terkunci(uow, lanjutan.id)
    if lanjutan.status is not StatusPermintaan.MENUNGGU:
        return
    lanjutan.status = StatusPermintaan.DIJAWAB
    jawaban = uow.jawaban.newest(id_permintaan=id_permintaan, sifat=SifatJawaban.AKHIR, terlambat=False)
    uow.jawaban.add(replace(jawaban, id=id_baru(), id_permintaan=lanjutan.id))
    audit(uow, "permintaan-lanjutan-dijawab", lanjutan.nomor_berkas, id_permintaan=lanjutan.id, id_jawaban=jawaban.id)
    bersama.lanjutkan(uow, lanjutan)


def selesaikan(uow: UnitOfWork, id_permintaan: str) -> None:
    """The stage is decided again: the answer suffices, and the complaint ends there.

    Whoever was written to hears that he owes nothing any more (UU 37/2008 Pasal 31, 38(2)).
    """
    permintaan = uow.permintaan.get(id_permintaan)
    nomor, akhir = permintaan.nomor_berkas, _SELESAI_BILA_CUKUP[permintaan.jenis.rangkaian]
    if akhir is Akhir.LHP_DILAKSANAKAN:
        pemeriksaan.catat_tindak_lanjut(uow, nomor, dilaksanakan=True)
    audit(uow, "tahap-diputus-ulang", nomor, id_permintaan=id_permintaan, akhir=akhir)
    kepada = list(diberi_tahu(uow, nomor))
    kirim_pesan(uow, MessageName.TAHAP_DIPUTUS_ULANG, nomor, nomor, akhir=akhir, kepadaPenutupan=kepada)


def minta_penilaian(uow: UnitOfWork, id_permintaan: str) -> None:
    """The LAHP waits until an officer has assessed the response of a complainant, who may have joined (REG-L-04)."""
    nomor = uow.permintaan.get(id_permintaan).nomor_berkas
    induk = diperiksa_dalam(uow, nomor)
    audit(uow, "tanggapan-susulan-dinilai", induk, id_permintaan=id_permintaan)
    kirim_pesan(uow, MessageName.TANGGAPAN_SUSULAN, induk, induk)
