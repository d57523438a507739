"""Requests to parties outside: opened, timed, reminded, extended, missed."""

from datetime import date

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak, rincian_tempat
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.hak_menjawab import HakMenjawab
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    Perpanjangan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, Tenggat, batas_perpanjangan, hitung_tenggat, tenggat_pada
from pksbpmn.domain.tenggat.tenggat import perpanjang as perpanjang_tenggat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai as register
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.induk import induk_dari
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import masih_menempati, rombongan_terkunci, utama
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.permintaan import bersama
from pksbpmn.usecases.permintaan.terbukti import hari_terbukti
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.kesepakatan import hari_disepakati
from pksbpmn.usecases.surat.panggilan import hari_hadir


def buka(  # noqa: PLR0913, PLR0917 - what is asked of whom
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan,
    kepada: Pihak,
    aturan: AturanTenggat,
    tembusan: tuple[Pihak, ...] = (),
) -> tuple[str, JenisSurat]:
    """Record a request; returns its id and the letter that carries it. Who is in copy may answer as well.

    Several Terlapor are asked each in a request of his own; the id is that of the first (`bersama`).
    """
    utama: str | None = None
    for ke in bersama.yang_diminta(uow, nomor, jenis, kepada):
        permintaan = Permintaan(
            id=id_baru(),
            nomor_berkas=nomor,
            jenis=jenis,
            kepada=kepada,
            dibuat=uow.clock.now(),
            aturan=aturan,
            tembusan=tembusan,
            ke=ke,
            bersama=utama,
        )
        uow.permintaan.add(permintaan)
        utama = utama or permintaan.id
        rincian = rincian_tempat(ke)
        audit(uow, "permintaan-dibuka", nomor, id_permintaan=permintaan.id, jenis=jenis, kepada=kepada, **rincian)
    return str(utama), jenis.ketentuan.surat


def berkas_berjalan(uow: UnitOfWork, permintaan: Permintaan) -> Berkas:
    """The case file of a request, locked, if it is open, or goes on in another that is (REG-V-02).

    Whose complaint was joined may add and be late as well as who leads (POR 48/2020 Pasal 25(5)-(5b)).
    """
    nomor = permintaan.nomor_berkas
    induk = induk_dari(uow, nomor)
    if induk is None:
        return berjalan(uow, nomor)
    berjalan(uow, induk)
    return uow.berkas.get_locked(nomor)


def kunci_berkas(uow: UnitOfWork, id_permintaan: str) -> None:
    """Lock the case file of a request before the request: whoever needs both takes them in this order, or two wait.

    Of a joined complaint the leading one first, as who ends or opens that one locks it (`pembukaan`, `lapor`).
    """
    nomor = uow.permintaan.get(id_permintaan).nomor_berkas
    for n in filter(None, (induk_dari(uow, nomor), nomor)):
        uow.berkas.get_locked(n)


def hitung(uow: UnitOfWork, id_permintaan: str, diterima: date) -> Tenggat:
    """The deadline, from the day of proven receipt, or the day agreed on; kept with its explanation.

    Of several who were asked each has his own, from his own receipt; the latest is what the engine waits for. Where it
    comes here again because one of them was replaced, the others keep theirs, and `diterima` may be his alone: whose
    own receipt is not proven has no term yet (UU 37/2008 Pasal 33(1), POR 58/2023 Pasal 54).
    """
    semua = rombongan_terkunci(uow, id_permintaan)
    for satu in semua:
        mulai_tenggat(uow, satu)
    if len(semua) == 1 and semua[0].tenggat is None:
        _hitung(uow, semua[0], diterima)
    return tenggat_sekarang(uow, id_permintaan)


def mulai_tenggat(uow: UnitOfWork, permintaan: Permintaan) -> None:
    """Let the term of one of several begin with the receipt of his own letter, once that is proven."""
    diterima = hari_terbukti(uow, permintaan)
    if diterima and permintaan.tenggat is None:
        _hitung(uow, permintaan, diterima[-1])


def _hitung(uow: UnitOfWork, permintaan: Permintaan, diterima: date) -> None:
    tenggat = tenggat_sejak(uow, permintaan, diterima)
    permintaan.tetapkan(tenggat)
    _catat(uow, "tenggat-dihitung", permintaan, batas=tenggat.batas.isoformat())


def tenggat_sejak(uow: UnitOfWork, permintaan: Permintaan, diterima: date) -> Tenggat:
    """The deadline of a request that turns out to be received on `diterima`: the rule's, or the day agreed on.

    That of a summons is its hearing: who was summoned answers by coming (UU 37/2008 Pasal 28(1), Pasal 31).
    """
    permintaan.tanggal_diterima = diterima
    if permintaan.waktu_hadir is not None:
        return tenggat_pada(permintaan.aturan, diterima, hari_hadir(permintaan.waktu_hadir), uow.kalender)
    disepakati = hari_disepakati(uow, permintaan)
    if disepakati is not None:
        return tenggat_pada(permintaan.aturan, diterima, disepakati, uow.kalender)
    return hitung_tenggat(permintaan.aturan, diterima, uow.kalender)


def tenggat_sekarang(uow: UnitOfWork, id_permintaan: str) -> Tenggat:
    """The deadline of a request as it stands now, of several the latest that matters; it must have been computed."""
    tenggat = bersama.tenggat_bersama(uow, uow.permintaan.get(id_permintaan))
    if tenggat is None:
        raise MasukanSalah(f"Permintaan {id_permintaan} belum bertenggat.", "Catat dahulu penerimaan suratnya.")
    return tenggat


def perpanjang(uow: UnitOfWork, id_permintaan: str, batas_baru: date, alasan: str, *, disetujui: str) -> None:
    """Give more time, with a reason: a new deadline, a letter, and word to the engine.

    `disetujui` is the staff number of who approved it: an officer of the Ombudsman in office, free of a conflict of
    interest, whose office the letter names. All extensions together are no longer than the table allows, so that a term
    of law stays one (UU 37/2008 Pasal 33, 38; POR 58/2023 Pasal 54).
    """
    kunci_berkas(uow, id_permintaan)
    permintaan = uow.permintaan.get_locked(id_permintaan)
    berkas_berjalan(uow, permintaan)
    lama = permintaan.tenggat
    if permintaan.status is not StatusPermintaan.MENUNGGU or lama is None:
        raise MasukanSalah(
            f"Permintaan {id_permintaan} tidak sedang menunggu dengan tenggat ({permintaan.status}).",
            "Hanya tenggat yang sedang berjalan dapat diperpanjang.",
        )
    if permintaan.waktu_hadir is not None:
        raise MasukanSalah(
            "Panggilan tidak diperpanjang: tenggatnya adalah hari pemeriksaannya.",
            "Catat alasan sahnya sebagai jawaban; jadwal baru ditetapkan dengan panggilan baru.",
        )
    if not alasan.strip():
        raise MasukanSalah("Perpanjangan tenggat memerlukan alasan.", "Isi alasannya.")
    penyetuju = _penyetuju(uow, permintaan.nomor_berkas, disetujui)
    tenggat = perpanjang_tenggat(lama, batas_baru, uow.clock.now(), uow.kalender)
    terakhir = batas_perpanjangan(lama, uow.kalender)
    if batas_baru > terakhir:
        raise MasukanSalah(
            f"Batas baru ({batas_baru.isoformat()}) melewati perpanjangan terlama menurut tabel tenggat "
            f"({terakhir.isoformat()}).",
            "Pilih tanggal yang tidak sesudahnya.",
        )
    uow.perpanjangan.add(
        Perpanjangan(
            id=id_baru(),
            id_permintaan=id_permintaan,
            batas_lama=lama.batas,
            batas_baru=tenggat.batas,
            alasan=alasan,
            waktu=uow.clock.now(),
            oleh=penyetuju.nomor,
            sebelumnya=lama,
        )
    )
    permintaan.tetapkan(tenggat)
    nomor = permintaan.nomor_berkas
    surat.terbitkan(
        uow,
        nomor,
        JenisSurat.PERPANJANGAN,
        permintaan.kepada,
        id_permintaan,
        alasan=alasan,
        disetujui=penyetuju.jabatan,
    )
    _catat(uow, "tenggat-diperpanjang", permintaan, batas=batas_baru.isoformat(), disetujui=penyetuju.nomor)
    kirim_pesan(uow, MessageName.TENGGAT_DIPERPANJANG, utama(permintaan), nomor)


def _penyetuju(uow: UnitOfWork, nomor: str, pegawai: str) -> Pegawai:
    """The officer who may give more time; whoever else is named is refused."""
    penyetuju = register.wajib_bertugas(uow, pegawai)
    if penyetuju.pihak is not Pihak.OMBUDSMAN or berbenturan(uow, nomor, penyetuju.nomor):
        raise MasukanSalah(
            f"Pegawai {penyetuju.nomor} tidak dapat menyetujui perpanjangan dalam berkas ini.",
            "Sebut pegawai Ombudsman yang tidak mempunyai benturan kepentingan.",
        )
    return penyetuju


def ingatkan(uow: UnitOfWork, id_permintaan: str, ke: int) -> None:
    """Send reminder 1, 2 or 3 (the last) to who has not answered and still has time to.

    What Itjen was asked under the agreement it is no longer reminded of once that has ended (PKS Pasal 6, 7), and who
    has taken a place not of what another still owes.
    """
    for permintaan in rombongan_terkunci(uow, id_permintaan):
        if permintaan.kepada is Pihak.ITJEN and not kerja_sama_berlaku(uow, permintaan.nomor_berkas):
            continue
        menunggu = permintaan.status is StatusPermintaan.MENUNGGU and masih_menempati(uow, permintaan)
        if menunggu and permintaan.tepat_waktu(hari_ini(uow)):
            surat.terbitkan(uow, permintaan.nomor_berkas, JenisSurat.PENGINGAT, permintaan.kepada, permintaan.id, ke=ke)


def catat_lewat(uow: UnitOfWork, id_permintaan: str) -> NilaiJawaban:
    """The time is over. An answer that came in the same moment still counts; what was called off is not missed.

    Of several who were asked, this is the last one's time; whose letter nobody proved received still has his, and is
    not silent (UU 37/2008 Pasal 33(1)-(3)).
    """
    semua = rombongan_terkunci(uow, id_permintaan)
    for permintaan in semua:
        if permintaan.status is StatusPermintaan.MENUNGGU and permintaan.batas is not None:
            bersama.tandai_lewat(uow, permintaan)
    return bersama.nilai_bersama(uow, semua)


def batalkan(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> None:
    """Call off what is still asked of this kind: another's refusal has made it moot (PKS Pasal 4(6), 4(8))."""
    for terbuka in uow.permintaan.find(nomor_berkas=nomor, jenis=jenis, status=StatusPermintaan.MENUNGGU):
        permintaan = uow.permintaan.get_locked(terbuka.id)
        if permintaan.status is StatusPermintaan.MENUNGGU:
            permintaan.status = StatusPermintaan.BATAL
            _catat(uow, "permintaan-dibatalkan", permintaan)


def catat_klarifikasi_tidak_dijawab(uow: UnitOfWork, nomor: str) -> None:
    """Keep what the silence of each asked party comes to; nothing where an answer turned out to have arrived in time.

    Terlapor is deemed to have waived its right to answer where it was itself asked twice (UU 37/2008 Pasal 33(1)-(3)):
    a copy of what Itjen was asked is no request to it. Itjen has not brought the klarifikasi (PKS Pasal 4(4)a), unless
    an answer came late. Of several Terlapor it holds for who was silent; an answer of Itjen's is one for all of them.
    Who has taken another's place answers for himself. Who explained himself late, to whichever of the two requests, has
    used his right.
    """
    semua = [p for p in putaran_ini(uow, uow.permintaan, nomor) if p.jenis.klarifikasi]
    dijawab = [p for p in semua if p.status is StatusPermintaan.DIJAWAB]
    if any(p.kepada is not Pihak.TERLAPOR for p in dijawab):
        return
    sendiri = [p for p in semua if masih_menempati(uow, p)]
    diam = [(p.kepada, p.ke) for p in sendiri if p.status is StatusPermintaan.LEWAT]
    terjawab = [p for p in semua if uow.jawaban.find(id_permintaan=p.id, sifat=SifatJawaban.AKHIR)]
    if not terjawab and Pihak.ITJEN in (pihak for pihak, _ in diam):
        audit(uow, "klarifikasi-tidak-disampaikan", nomor, pihak=Pihak.ITJEN)
    menjawab = {p.ke for p in terjawab if p in sendiri}
    for ke in sorted({ke for pihak, ke in diam if pihak is Pihak.TERLAPOR} - menjawab):
        if diam.count((Pihak.TERLAPOR, ke)) > 1:
            hak = HakMenjawab(
                id=id_baru(),
                nomor_berkas=nomor,
                pihak=Pihak.TERLAPOR,
                digunakan=False,
                waktu=uow.clock.now(),
                ke=ke,
            )
            uow.hak_menjawab.add(hak)
            audit(uow, "hak-menjawab-tidak-digunakan", nomor, pihak=Pihak.TERLAPOR, **rincian_tempat(ke))


def _catat(uow: UnitOfWork, peristiwa: str, permintaan: Permintaan, **rincian: str) -> None:
    audit(uow, peristiwa, permintaan.nomor_berkas, id_permintaan=permintaan.id, **rincian)
