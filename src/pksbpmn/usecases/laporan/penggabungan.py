"""Complaints about the same matter go on in one: the leading complaint; the others end with a letter of their own."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.penggabungan import Penggabungan
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.domain.permintaan.permintaan import NilaiJawaban, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.berkepentingan import diberi_tahu
from pksbpmn.usecases.berkas.induk import digabung, induk_dari, seperkara
from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.kerahasiaan.kehendak import samarkan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat


def gabungkan(uow: UnitOfWork, nomor: str, induk: str, *, alasan: str, pegawai: str) -> None:
    """Join a complaint to the leading one (REG-V-02): its process ends, its Pelapor gets the letters about the other.

    What has not left hides who wants to be hidden, in the files of the others too.

    Both are open, and neither is being withdrawn; no complaint leads that was joined itself, and none is joined that
    leads others. One of own initiative leads no complainant: nothing in it is written to any.
    """
    petugas = wajib_ombudsman(uow, pegawai)
    for n in sorted((nomor, induk)):
        uow.laporan.get(n)
        berjalan(uow, n)
        periksa_benturan(uow, n, petugas.nomor)
        if _dicabut(uow, n):
            raise MasukanSalah(f"Laporan {n} sedang dicabut Pelapornya.", "Tunggu sampai ditutup; jangan digabung.")
    if not alasan.strip():
        raise MasukanSalah("Penggabungan memerlukan alasan.", "Isi alasannya.")
    if induk_dari(uow, nomor):
        raise MasukanSalah(f"Laporan {nomor} sudah digabung.", "Tidak perlu dicatat lagi.")
    if induk_dari(uow, induk):
        raise MasukanSalah(f"Laporan {induk} sendiri digabung.", "Sebut laporan induknya.")
    if digabung(uow, nomor):
        raise MasukanSalah(f"Laporan {nomor} adalah induk laporan lain.", "Gabungkan laporan lain itu kepadanya.")
    if ada_pelapor(uow, nomor) and not ada_pelapor(uow, induk):
        raise MasukanSalah(
            f"Laporan {induk} tidak mempunyai Pelapor, sehingga Pelapor {nomor} tidak akan disurati di dalamnya.",
            f"Gabungkan sebaliknya: `pksbpmn gabung {induk} --induk {nomor}`.",
        )
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, induk)
    uow.penggabungan.add(
        Penggabungan(
            id=id_baru(),
            nomor_berkas=nomor,
            induk=induk,
            alasan=alasan.strip(),
            pegawai=petugas.nomor,
            waktu=uow.clock.now(),
        )
    )
    audit(uow, "laporan-digabung", nomor, pelaku=petugas.nomor, induk=induk)
    audit(uow, "laporan-menjadi-induk", induk, pelaku=petugas.nomor, digabung=nomor)
    for n in seperkara(uow, induk):
        samarkan(uow, n)
    kirim_pesan(
        uow,
        MessageName.TAHAP_DIPUTUS_ULANG,
        nomor,
        nomor,
        akhir=Akhir.DIGABUNG,
        kepadaPenggabungan=list(diberi_tahu(uow, nomor)),
    )


def _dicabut(uow: UnitOfWork, nomor: str) -> bool:
    """Whether its withdrawal is recorded in this round, though it is not closed yet (UU 37/2008 Pasal 25(4))."""
    return any(putaran_ini(uow, uow.audit, nomor, peristiwa=p) for p in ("pencabutan-diminta", "laporan-dicabut"))


def cabut_gabungan(uow: UnitOfWork, nomor: str, induk: str) -> None:
    """Who joined withdraws for himself (UU 37/2008 Pasal 25(4)): his complaint ends so, the leading one goes on.

    He gets the confirmation and no letter about the leading complaint any more; what he said stays evidence there.
    Refused while a letter that asks him something is being written: it would reach him after all.
    """
    berjalan(uow, induk)
    berkas = uow.berkas.get_locked(nomor)
    if berkas.akhir is None or uow.naskah.find(nomor_berkas=nomor, jenis=JenisSurat.PENGGABUNGAN, nomor=None):
        raise MasukanSalah(f"Surat penggabungan {nomor} belum terbit.", "Selesaikan dahulu, lalu catat pencabutannya.")
    if (belum := permintaan_belum_terbit(uow, nomor)) is not None:
        raise MasukanSalah(
            f"Surat {belum.jenis.ketentuan.surat} kepadanya dalam {nomor} belum terbit.",
            "Selesaikan dahulu, lalu catat pencabutannya.",
        )
    pisahkan(uow, nomor)
    berkas.akhir, berkas.ditutup = Akhir.DICABUT, uow.clock.now()
    audit(uow, "laporan-dicabut", nomor, dari=Pihak.PELAPOR, induk=induk)
    akhiri_permintaan(uow, nomor)
    surat.terbitkan(uow, nomor, JenisSurat.PENCABUTAN, Pihak.PELAPOR, digabung_dengan=induk)


def akhiri_permintaan(uow: UnitOfWork, nomor: str) -> None:
    """What the leading complaint asked of who joined is asked no more, and its instance waits for him no longer."""
    for terbuka in uow.permintaan.find(nomor_berkas=nomor, status=StatusPermintaan.MENUNGGU):
        permintaan = uow.permintaan.get_locked(terbuka.id)
        permintaan.status = StatusPermintaan.BATAL
        kirim_pesan(uow, MessageName.JAWABAN_DITERIMA, permintaan.id, nomor, nilaiJawaban=NilaiJawaban.TIDAK_DIJAWAB)


def permintaan_belum_terbit(uow: UnitOfWork, nomor: str) -> Permintaan | None:
    """What the leading complaint asks of who joined in a letter that is still being written."""
    if induk_dari(uow, nomor) is None:
        return None
    menunggu = uow.permintaan.find(nomor_berkas=nomor, kepada=Pihak.PELAPOR, status=StatusPermintaan.MENUNGGU)
    return next((p for p in menunggu if not uow.surat.find(id_permintaan=p.id)), None)


def _bawa_bukti(uow: UnitOfWork, nomor: str, induk: str) -> None:
    """What he answered while he was joined is evidence of the leading complaint; he takes a copy along, which says so.

    The files of his answers are in his own case file as it is.
    """
    semua = (j for p in uow.permintaan.find(nomor_berkas=nomor) for j in uow.jawaban.find(id_permintaan=p.id))
    miliknya = {(j.dari, j.dicatat, j.isi) for j in semua}
    ada = {b.waktu for b in uow.bukti.find(nomor_berkas=nomor)}
    for b in uow.bukti.find(nomor_berkas=induk):
        if (b.dari, b.waktu, b.uraian) in miliknya and b.waktu not in ada:
            uraian = f"{b.uraian} (disampaikan selama laporan digabung dengan laporan nomor {induk})"
            uow.bukti.add(
                Bukti(id=id_baru(), nomor_berkas=nomor, jenis=b.jenis, uraian=uraian, dari=b.dari, waktu=b.waktu)
            )


def pisahkan(uow: UnitOfWork, nomor: str) -> None:
    """A joined complaint goes on by itself, or no more; with what its complainant gave as evidence meanwhile."""
    for penggabungan in uow.penggabungan.find(nomor_berkas=nomor, selesai=None):
        penggabungan.selesai = uow.clock.now()
        _bawa_bukti(uow, nomor, str(penggabungan.induk))
        audit(uow, "penggabungan-berakhir", nomor, induk=penggabungan.induk)
