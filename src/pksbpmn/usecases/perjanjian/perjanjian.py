"""The agreement's own life: in force with its MoU, ended with it or by notice, changed by addendum, disputed."""

from datetime import date, datetime

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.perjanjian.adendum import Adendum, MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK, pihak_lain
from pksbpmn.domain.perjanjian.perjanjian import (
    MuatanPerjanjian,
    Pengakhiran,
    Perjanjian,
    StatusPerjanjian,
    batas_pengakhiran,
    berlaku_pada,
    periksa_pengakhiran,
    ulang_tahun_berikut,
)
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan, Perselisihan
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, JenisTenggat, akhir_hari
from pksbpmn.names import Pesan
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, muatan_dari, tutup, ubah_muatan
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.perjanjian.keberlakuan import mou_dari, perjanjian_berlaku
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def daftar(uow: UnitOfWork, id_perjanjian: str) -> str:
    """Start the process of an agreement, once; returns the number of its matter. It must be in force (PKS-0-02)."""
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    if perjanjian.nomor_berkas is not None:
        return perjanjian.nomor_berkas
    mou, hari = mou_dari(uow, perjanjian), hari_ini(uow)
    if not berlaku_pada(perjanjian, mou, hari):
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} tidak berlaku hari ini (PKS Pasal 6).",
            "Tautkan ke Nota Kesepahaman yang berlaku dengan `pksbpmn perjanjian tautkan`, atau isi masanya dengan "
            "`pksbpmn perjanjian mou`.",
        )
    siklus = uow.tabel_tenggat.aturan(JenisTenggat.SIKLUS_MONEV, hari)
    monev_pertama = ulang_tahun_berikut(perjanjian.tanggal, hari, siklus, uow.kalender)
    perjanjian.nomor_berkas = buka_dan_mulai(
        uow,
        JenisBerkas.PERJANJIAN,
        Pihak.OMBUDSMAN,
        f"Perjanjian Kerja Sama {perjanjian.nomor_kedua}",
        MuatanPerjanjian(id_perjanjian=perjanjian.id),
        mouBerakhir=akhir_hari(mou.berakhir).isoformat() if mou and mou.berakhir else None,
        siklusMonev=f"R/{monev_pertama.isoformat()}T09:00:00+07:00/{siklus.durasi}",
        sebabBerakhir="MOU_BERAKHIR",
    )
    return perjanjian.nomor_berkas


def perjanjian_dari(uow: UnitOfWork, nomor_berkas: str) -> Perjanjian:
    """The agreement that a matter is about."""
    return uow.perjanjian.get_locked(muatan_dari(uow.berkas.get(nomor_berkas), MuatanPerjanjian).id_perjanjian)


def _berjalan(uow: UnitOfWork, id_perjanjian: str) -> tuple[Perjanjian, str]:
    """The agreement, locked, and the number of its matter; refused when it has ended or was never started."""
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    if perjanjian.status is StatusPerjanjian.BERAKHIR:
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} sudah berakhir; perjanjian tidak dapat diperpanjang atau diubah "
            "tersendiri (PKS Pasal 6 ayat (2)).",
            "Buat perjanjian baru di bawah Nota Kesepahaman yang berlaku.",
        )
    if perjanjian.nomor_berkas is None:
        raise MasukanSalah(
            f"Proses perjanjian {perjanjian.nomor_kedua} belum dimulai.", "Jalankan `pksbpmn perjanjian mulai`."
        )
    return perjanjian, perjanjian.nomor_berkas


def isi_masa_mou(uow: UnitOfWork, id_mou: str, berakhir: date) -> None:
    """Fill in or extend the MoU's term, the only way to extend the agreement (PKS-6.2-01, C-20)."""
    mou = uow.nota_kesepahaman.get_locked(id_mou)
    if mou.berakhir is not None and mou.berakhir < hari_ini(uow):
        raise MasukanSalah(
            f"Nota Kesepahaman sudah berakhir pada {tanggal_indonesia(mou.berakhir)} (PKS Pasal 6 ayat (2)).",
            "Catat Nota Kesepahaman dan perjanjian yang baru.",
        )
    if mou.berakhir is not None and berakhir <= mou.berakhir:
        raise MasukanSalah(
            f"Nota Kesepahaman sudah berlaku sampai {tanggal_indonesia(mou.berakhir)}.",
            "Isi hari yang lebih lambat; pengakhiran lebih awal memakai `pksbpmn perjanjian akhiri`.",
        )
    if berakhir < hari_ini(uow):
        raise MasukanSalah("Hari berakhirnya Nota Kesepahaman sudah lewat.", "Isi hari ini atau sesudahnya.")
    mou.berakhir = berakhir
    audit(uow, "masa-mou-diisi", None, pelaku="pejabat", mou=id_mou, berakhir=berakhir.isoformat())
    for perjanjian in uow.perjanjian.find(id_mou=id_mou, status=StatusPerjanjian.BERLAKU):
        if (nomor := perjanjian.nomor_berkas) is not None:
            kirim_pesan(uow, Pesan.MOU_DIPERPANJANG, nomor, nomor, mouBerakhir=akhir_hari(berakhir).isoformat())


def ajukan_pengakhiran(  # noqa: PLR0913 - what the notice says
    uow: UnitOfWork,
    id_perjanjian: str,
    *,
    oleh: Pihak,
    nomor_surat: str,
    tanggal_pengakhiran: date,
    alasan: str,
) -> str:
    """A party gives written notice of early termination; refused when even receipt today leaves too little time.

    What counts is the day on which the other party proves receipt: `tetapkan_pengakhiran`.
    """
    pihak_lain(oleh)
    perjanjian, nomor = _berjalan(uow, id_perjanjian)
    if perjanjian.status is StatusPerjanjian.AKAN_DIAKHIRI:
        raise MasukanSalah("Pengakhiran sudah diajukan.", "Tunggu sampai pengakhiran yang pertama selesai.")
    if not nomor_surat.strip() or not alasan.strip():
        raise MasukanSalah("Pengakhiran diberitahukan secara tertulis (PKS Pasal 7).", "Isi nomor surat dan alasannya.")
    hari = hari_ini(uow)
    periksa_pengakhiran(hari, tanggal_pengakhiran, _pemberitahuan(uow, hari), uow.kalender)
    perjanjian.status = StatusPerjanjian.AKAN_DIAKHIRI
    pengakhiran = Pengakhiran(
        id=id_baru(),
        id_perjanjian=id_perjanjian,
        oleh=oleh,
        nomor_surat=nomor_surat,
        tanggal_surat=hari,
        tanggal_pengakhiran=tanggal_pengakhiran,
        alasan=alasan,
    )
    uow.pengakhiran.add(pengakhiran)
    audit(uow, "pengakhiran-diajukan", nomor, pelaku=oleh, pada=tanggal_pengakhiran.isoformat())
    kirim_pesan(uow, Pesan.PENGAKHIRAN_DIAJUKAN, nomor, nomor, pihakLain=pihak_lain(oleh))
    return pengakhiran.id


def _pemberitahuan(uow: UnitOfWork, tanggal_surat: date) -> AturanTenggat:
    """How long before the end a notice of this day must be received (Pasal 7(1), D-25)."""
    return uow.tabel_tenggat.aturan(JenisTenggat.PEMBERITAHUAN_PENGAKHIRAN, tanggal_surat)


def tetapkan_pengakhiran(uow: UnitOfWork, nomor_berkas: str, tanggal_diterima: date) -> datetime:
    """The moment at which the notice ends the agreement, by the day of proven receipt (Pasal 7(1)).

    A day too soon after it shifts to the first possible one. The MoU may end it before (Pasal 7(2)).
    """
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    p = uow.pengakhiran.find(id_perjanjian=perjanjian.id)[-1]
    p.tanggal_diterima = tanggal_diterima
    paling_cepat = batas_pengakhiran(tanggal_diterima, _pemberitahuan(uow, p.tanggal_surat), uow.kalender)
    if p.tanggal_pengakhiran < paling_cepat:
        audit(uow, "pengakhiran-bergeser", nomor_berkas, dari=p.tanggal_pengakhiran.isoformat())
        p.tanggal_pengakhiran = paling_cepat
    perjanjian.berakhir = p.tanggal_pengakhiran
    audit(uow, "pengakhiran-ditetapkan", nomor_berkas, pada=p.tanggal_pengakhiran.isoformat())
    return akhir_hari(p.tanggal_pengakhiran)


def akhiri(uow: UnitOfWork, nomor_berkas: str, sebab: str) -> None:
    """The agreement has ended (PKS-6.2-01, 7.2-01). Nothing else changes: cases go on, secrecy stays (PKS-8.4-01)."""
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    perjanjian.status = StatusPerjanjian.BERAKHIR
    perjanjian.sebab_berakhir = sebab
    mou = mou_dari(uow, perjanjian)
    if sebab == "MOU_BERAKHIR" and mou is not None:
        perjanjian.berakhir = mou.berakhir
    tutup(uow, nomor_berkas, sebab)


def buka_monev(uow: UnitOfWork, nomor_berkas: str) -> None:
    """A cycle has passed: open its monev, unless the agreement has ended meanwhile (PKS-11-01)."""
    if perjanjian_dari(uow, nomor_berkas).status is not StatusPerjanjian.BERAKHIR:
        monev.buka(uow, nomor_berkas)


def ajukan_adendum(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, perihal: str, ketentuan_diubah: str) -> str:
    """A party proposes an addendum; the other one is asked. Returns the number of its matter (PKS-12-01)."""
    pihak_lain(oleh)
    _berjalan(uow, id_perjanjian)
    muatan = MuatanAdendum(id_perjanjian=id_perjanjian, ketentuan_diubah=ketentuan_diubah)
    nomor = buka_dan_mulai(uow, JenisBerkas.ADENDUM, oleh, perihal, muatan, pihakLain=pihak_lain(oleh))
    uow.adendum.add(
        Adendum(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            perihal=perihal,
            ketentuan_diubah=ketentuan_diubah,
            disetujui=(oleh,),
        )
    )
    return nomor


def tetapkan_adendum(uow: UnitOfWork, nomor_adendum: str) -> None:
    """Both have agreed: the addendum gets its numbers and date and is part of the agreement (PKS-12-01)."""
    adendum = uow.adendum.find(nomor_berkas=nomor_adendum)[0]
    adendum.disetujui = PARA_PIHAK
    perjanjian = uow.perjanjian.get(adendum.id_perjanjian)
    urut = sum(a.tanggal is not None for a in uow.adendum.find(id_perjanjian=perjanjian.id)) + 1
    adendum.nomor_kesatu = f"{perjanjian.nomor_kesatu}/ADD-{urut}"
    adendum.nomor_kedua = f"{perjanjian.nomor_kedua}/ADD-{urut}"
    adendum.tanggal = hari_ini(uow)
    berkas, _ = muatan_berjalan(uow, nomor_adendum, MuatanAdendum)
    ubah_muatan(berkas, nomor_kesatu=adendum.nomor_kesatu, nomor_kedua=adendum.nomor_kedua)
    audit(uow, "adendum-ditetapkan", nomor_adendum, nomor_kedua=adendum.nomor_kedua)


def ajukan_perselisihan(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, pokok: str) -> str:
    """A party registers a dispute about the agreement; the other one is invited to musyawarah (PKS-13-01)."""
    pihak_lain(oleh)
    _berjalan(uow, id_perjanjian)
    muatan = MuatanPerselisihan(id_perjanjian=id_perjanjian, pokok=pokok)
    nomor = buka_dan_mulai(uow, JenisBerkas.PERSELISIHAN, oleh, "Perselisihan", muatan, pihakLain=pihak_lain(oleh))
    uow.perselisihan.add(
        Perselisihan(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            diajukan=oleh,
            pokok=pokok,
            dibuat=uow.clock.now(),
        )
    )
    return nomor


def selesaikan_perselisihan(uow: UnitOfWork, nomor_berkas: str, hasil: str) -> None:
    """Write down what musyawarah came to (MUFAKAT or TANPA_MUFAKAT). No sanction follows (PKS-13-01)."""
    perselisihan = uow.perselisihan.find(nomor_berkas=nomor_berkas)[0]
    perselisihan.hasil, perselisihan.selesai = hasil, uow.clock.now()
    tutup(uow, nomor_berkas, hasil)


def laporan_tanpa_perjanjian(uow: UnitOfWork) -> list[Berkas]:
    """Complaints that run on under statute after their agreement has ended (C-16)."""
    if perjanjian_berlaku(uow, hari_ini(uow)) is not None:
        return []
    return uow.berkas.find(jenis=JenisBerkas.LAPORAN, akhir=None)


def satu_perjanjian(uow: UnitOfWork, id_perjanjian: str | None) -> Perjanjian:
    """The agreement named, else the newest."""
    if id_perjanjian is not None:
        return uow.perjanjian.get(id_perjanjian)
    semua = uow.perjanjian.find()
    if not semua:
        raise TidakDitemukan("Belum ada perjanjian tercatat.", "Pasang ulang registri atau tambahkan perjanjiannya.")
    return semua[-1]
