"""The agreement's own life: in force with its MoU, ended with it or by notice, changed by addendum, disputed."""

from datetime import date, datetime, time

from pksbpmn.domain.catatan import Laporan
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisUrusan, StatusPerjanjian
from pksbpmn.domain.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.domain.kerja_sama import Adendum, Pengakhiran, Perjanjian, Perselisihan, Urusan
from pksbpmn.domain.perjanjian import batas_pengakhiran, berlaku_pada, periksa_pengakhiran, tambah_bulan
from pksbpmn.usecases import monev
from pksbpmn.usecases.catat import audit, id_baru, kirim_pesan
from pksbpmn.usecases.keberlakuan import mou_dari, perjanjian_berlaku
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.urusan import buka_urusan, tutup_urusan

_PARA_PIHAK = (Pihak.ITJEN, Pihak.OMBUDSMAN)
_BULAN_SETAHUN = 12
_AKHIR_HARI = time(23, 59, 59)


def daftar(uow: UnitOfWork, id_perjanjian: str) -> str:
    """Start the process of an agreement, once; returns the number of its matter. It must be in force (PKS-0-02)."""
    perjanjian = uow.perjanjian.ambil_terkunci(id_perjanjian)
    if (ada := _urusan(uow, perjanjian)) is not None:
        return ada.nomor
    mou, hari = mou_dari(uow, perjanjian), hari_ini(uow)
    if not berlaku_pada(perjanjian, mou, hari):
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} tidak berlaku hari ini (PKS Pasal 6).",
            "Tautkan ke Nota Kesepahaman yang berlaku dengan `pksbpmn perjanjian tautkan`, atau isi masanya dengan "
            "`pksbpmn perjanjian mou`.",
        )
    return buka_urusan(
        uow,
        JenisUrusan.PERJANJIAN,
        Pihak.OMBUDSMAN,
        f"Perjanjian Kerja Sama {perjanjian.nomor_kedua}",
        {"id_perjanjian": perjanjian.id},
        mouBerakhir=_akhir_hari(mou.berakhir) if mou and mou.berakhir else None,
        siklusMonev=f"R/{_ulang_tahun_berikut(perjanjian.tanggal, hari).isoformat()}T09:00:00+07:00/P1Y",
        sebabBerakhir="MOU_BERAKHIR",
    )


def _urusan(uow: UnitOfWork, perjanjian: Perjanjian) -> Urusan | None:
    semua = uow.urusan.cari(jenis=JenisUrusan.PERJANJIAN)
    return next((u for u in semua if u.data["id_perjanjian"] == perjanjian.id), None)


def _ulang_tahun_berikut(tanggal: date, hari: date) -> date:
    bulan = _BULAN_SETAHUN
    while tambah_bulan(tanggal, bulan) <= hari:
        bulan += _BULAN_SETAHUN
    return tambah_bulan(tanggal, bulan)


def _akhir_hari(hari: date) -> str:
    return datetime.combine(hari, _AKHIR_HARI, JAKARTA).isoformat()


def perjanjian_dari(uow: UnitOfWork, nomor_urusan: str) -> Perjanjian:
    """The agreement that a matter is about."""
    return uow.perjanjian.ambil_terkunci(uow.urusan.ambil(nomor_urusan).data["id_perjanjian"])


def _berjalan(uow: UnitOfWork, id_perjanjian: str) -> tuple[Perjanjian, str]:
    """The agreement, locked, and the number of its matter; refused when it has ended or was never started."""
    perjanjian = uow.perjanjian.ambil_terkunci(id_perjanjian)
    if perjanjian.status is StatusPerjanjian.BERAKHIR:
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} sudah berakhir; perjanjian tidak dapat diperpanjang atau diubah "
            "tersendiri (PKS Pasal 6 ayat (2)).",
            "Buat perjanjian baru di bawah Nota Kesepahaman yang berlaku.",
        )
    urusan = _urusan(uow, perjanjian)
    if urusan is None:
        raise MasukanSalah(
            f"Proses perjanjian {perjanjian.nomor_kedua} belum dimulai.", "Jalankan `pksbpmn perjanjian mulai`."
        )
    return perjanjian, urusan.nomor


def isi_masa_mou(uow: UnitOfWork, id_mou: str, berakhir: date) -> None:
    """Fill in or extend the MoU's term, the only way to extend the agreement (PKS-6.2-01, C-20)."""
    mou = uow.nota_kesepahaman.ambil_terkunci(id_mou)
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
    for perjanjian in uow.perjanjian.cari(id_mou=id_mou, status=StatusPerjanjian.BERLAKU):
        if (urusan := _urusan(uow, perjanjian)) is not None:
            kirim_pesan(uow, "mou-diperpanjang", urusan.nomor, urusan.nomor, mouBerakhir=_akhir_hari(berakhir))


def ajukan_pengakhiran(  # noqa: PLR0913 - what the notice says
    uow: UnitOfWork,
    id_perjanjian: str,
    *,
    oleh: Pihak,
    nomor_surat: str,
    tanggal_pengakhiran: date,
    alasan: str,
) -> str:
    """A party gives written notice of early termination; refused when even receipt today leaves under three months.

    What counts is the day on which the other party proves receipt: `tetapkan_pengakhiran`.
    """
    _wajib_pihak(oleh)
    perjanjian, nomor = _berjalan(uow, id_perjanjian)
    if perjanjian.status is StatusPerjanjian.AKAN_DIAKHIRI:
        raise MasukanSalah("Pengakhiran sudah diajukan.", "Tunggu sampai pengakhiran yang pertama selesai.")
    if not nomor_surat.strip() or not alasan.strip():
        raise MasukanSalah("Pengakhiran diberitahukan secara tertulis (PKS Pasal 7).", "Isi nomor surat dan alasannya.")
    hari = hari_ini(uow)
    periksa_pengakhiran(hari, tanggal_pengakhiran)
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
    uow.pengakhiran.tambah(pengakhiran)
    audit(uow, "pengakhiran-diajukan", nomor, pelaku=oleh, pada=tanggal_pengakhiran.isoformat())
    kirim_pesan(uow, "pengakhiran-diajukan", nomor, nomor, pihakLain=_lain(oleh))
    return pengakhiran.id


def tetapkan_pengakhiran(uow: UnitOfWork, nomor_urusan: str, tanggal_diterima: date) -> datetime:
    """The moment at which the notice ends the agreement, by the day of proven receipt (Pasal 7(1)).

    A day earlier than three months after it shifts to the first possible one. The MoU may end it before (Pasal 7(2)).
    """
    perjanjian = perjanjian_dari(uow, nomor_urusan)
    p = uow.pengakhiran.cari(id_perjanjian=perjanjian.id)[-1]
    p.tanggal_diterima = tanggal_diterima
    paling_cepat = batas_pengakhiran(tanggal_diterima)
    if p.tanggal_pengakhiran < paling_cepat:
        audit(uow, "pengakhiran-bergeser", nomor_urusan, dari=p.tanggal_pengakhiran.isoformat())
        p.tanggal_pengakhiran = paling_cepat
    perjanjian.berakhir = p.tanggal_pengakhiran
    audit(uow, "pengakhiran-ditetapkan", nomor_urusan, pada=p.tanggal_pengakhiran.isoformat())
    return datetime.combine(p.tanggal_pengakhiran, _AKHIR_HARI, JAKARTA)


def akhiri(uow: UnitOfWork, nomor_urusan: str, sebab: str) -> None:
    """The agreement has ended (PKS-6.2-01, 7.2-01). Nothing else changes: cases go on, secrecy stays (PKS-8.4-01)."""
    perjanjian = perjanjian_dari(uow, nomor_urusan)
    perjanjian.status = StatusPerjanjian.BERAKHIR
    perjanjian.sebab_berakhir = sebab
    mou = mou_dari(uow, perjanjian)
    if sebab == "MOU_BERAKHIR" and mou is not None:
        perjanjian.berakhir = mou.berakhir
    tutup_urusan(uow, nomor_urusan, sebab)


def buka_monev(uow: UnitOfWork, nomor_urusan: str) -> None:
    """A year has passed: open its monev, unless the agreement has ended meanwhile (PKS-11-01)."""
    if perjanjian_dari(uow, nomor_urusan).status is not StatusPerjanjian.BERAKHIR:
        monev.buka(uow, nomor_urusan)


def ajukan_adendum(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, perihal: str, ketentuan_diubah: str) -> str:
    """A party proposes an addendum; the other one is asked. Returns the number of its matter (PKS-12-01)."""
    _wajib_pihak(oleh)
    _berjalan(uow, id_perjanjian)
    data = {"id_perjanjian": id_perjanjian, "ketentuan_diubah": ketentuan_diubah}
    nomor_adendum = buka_urusan(uow, JenisUrusan.ADENDUM, oleh, perihal, data, pihakLain=_lain(oleh))
    uow.adendum.tambah(
        Adendum(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_urusan=nomor_adendum,
            perihal=perihal,
            ketentuan_diubah=ketentuan_diubah,
            disetujui=[oleh],
        )
    )
    return nomor_adendum


def tetapkan_adendum(uow: UnitOfWork, nomor_adendum: str) -> None:
    """Both have agreed: the addendum gets its numbers and date and is part of the agreement (PKS-12-01)."""
    adendum = uow.adendum.cari(nomor_urusan=nomor_adendum)[0]
    adendum.disetujui = list(_PARA_PIHAK)
    perjanjian = uow.perjanjian.ambil(adendum.id_perjanjian)
    urut = sum(a.tanggal is not None for a in uow.adendum.cari(id_perjanjian=perjanjian.id)) + 1
    adendum.nomor_kesatu = f"{perjanjian.nomor_kesatu}/ADD-{urut}"
    adendum.nomor_kedua = f"{perjanjian.nomor_kedua}/ADD-{urut}"
    adendum.tanggal = hari_ini(uow)
    uow.urusan.ambil_terkunci(nomor_adendum).data = {
        **uow.urusan.ambil(nomor_adendum).data,
        "nomor_kesatu": adendum.nomor_kesatu,
        "nomor_kedua": adendum.nomor_kedua,
    }
    audit(uow, "adendum-ditetapkan", nomor_adendum, nomor_kedua=adendum.nomor_kedua)


def ajukan_perselisihan(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, pokok: str) -> str:
    """A party registers a dispute about the agreement; the other one is invited to musyawarah (PKS-13-01)."""
    _wajib_pihak(oleh)
    _berjalan(uow, id_perjanjian)
    data = {"id_perjanjian": id_perjanjian, "pokok": pokok}
    nomor_urusan = buka_urusan(uow, JenisUrusan.PERSELISIHAN, oleh, "Perselisihan", data, pihakLain=_lain(oleh))
    uow.perselisihan.tambah(
        Perselisihan(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_urusan=nomor_urusan,
            diajukan=oleh,
            pokok=pokok,
            dibuat=uow.clock.now(),
        )
    )
    return nomor_urusan


def selesaikan_perselisihan(uow: UnitOfWork, nomor_urusan: str, hasil: str) -> None:
    """Write down what musyawarah came to (MUFAKAT or TANPA_MUFAKAT). No sanction follows (PKS-13-01)."""
    perselisihan = uow.perselisihan.cari(nomor_urusan=nomor_urusan)[0]
    perselisihan.hasil, perselisihan.selesai = hasil, uow.clock.now()
    tutup_urusan(uow, nomor_urusan, hasil)


def _wajib_pihak(oleh: Pihak) -> None:
    if oleh not in _PARA_PIHAK:
        raise MasukanSalah(f"{oleh} bukan pihak dalam perjanjian.", "Pilih ITJEN atau OMBUDSMAN.")


def _lain(pihak: Pihak) -> Pihak:
    return Pihak.OMBUDSMAN if pihak is Pihak.ITJEN else Pihak.ITJEN


def laporan_tanpa_perjanjian(uow: UnitOfWork) -> list[Laporan]:
    """Complaints that run on under statute after their agreement has ended (C-16)."""
    if perjanjian_berlaku(uow, hari_ini(uow)) is not None:
        return []
    return uow.laporan.cari(akhir=None)


def satu_perjanjian(uow: UnitOfWork, id_perjanjian: str | None) -> Perjanjian:
    """The agreement named, else the newest."""
    if id_perjanjian is not None:
        return uow.perjanjian.ambil(id_perjanjian)
    semua = uow.perjanjian.cari()
    if not semua:
        raise TidakDitemukan("Belum ada perjanjian tercatat.", "Pasang ulang registri atau tambahkan perjanjiannya.")
    return semua[-1]
