"""Who takes the place of one that was asked is asked himself, as long as that is open."""

from pksbpmn.domain.berkas.pihak import Pihak, rincian_tempat, sebutan_pihak
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.rombongan import masih_menempati, permintaan_terkunci, utama
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.ports import UnitOfWork


def minta_pengganti(uow: UnitOfWork, nomor: str, pihak: Pihak, ke: int) -> None:
    """Open each request anew whose letter went to another than is in this place now; the engine sends it (ADR 0021).

    He has a letter of his own, and a term from his own receipt (UU 37/2008 Pasal 31, 33(1)); who was there before owes
    nothing more. A letter that is not issued yet goes to him by itself. The others who were asked with him keep theirs.
    Minutes are signed by who was there: nobody signs what another has agreed to (PKS Pasal 4(6)c, 4(8)b).
    """
    for terbuka in uow.permintaan.find(nomor_berkas=nomor, kepada=pihak, ke=ke, status=StatusPermintaan.MENUNGGU):
        lama = permintaan_terkunci(uow, terbuka.id)
        if lama.status is not StatusPermintaan.MENUNGGU or masih_menempati(uow, lama):
            continue
        if lama.jenis.ketentuan.menandatangani is not None:
            _beri_tahu_kantor(uow, lama)
            continue
        baru = Permintaan(
            id=id_baru(),
            nomor_berkas=nomor,
            jenis=lama.jenis,
            kepada=pihak,
            dibuat=uow.clock.now(),
            aturan=lama.aturan,
            tembusan=lama.tembusan,
            ke=ke,
            bersama=lama.bersama,
        )
        uow.permintaan.add(baru)
        for lain in uow.permintaan.find(bersama=lama.id):
            uow.permintaan.get_locked(lain.id).bersama = baru.id
        dikenal = utama(lama)
        lama.status, lama.bersama = StatusPermintaan.BATAL, None
        audit(uow, "permintaan-beralih", nomor, id_permintaan=baru.id, semula=lama.id, **rincian_tempat(ke))
        kirim_pesan(uow, MessageName.PIHAK_DIGANTI, dikenal, nomor, idPermintaan=utama(baru))


def _beri_tahu_kantor(uow: UnitOfWork, permintaan: Permintaan) -> None:
    nomor, siapa = permintaan.nomor_berkas, sebutan_pihak(permintaan.kepada, permintaan.ke)
    beri_tahu(
        uow,
        f"penandatangan-diganti/{permintaan.id}/{uow.clock.now().isoformat()}",
        nomor,
        f"Penanda tangan diganti: {nomor}",
        f"{siapa} dalam berkas {nomor} diganti selama {permintaan.jenis.ketentuan.sebutan} terbuka. Yang "
        "menandatangani tetap yang hadir dalam pertemuannya: penggantinya tidak diminta dan tidak diingatkan. Mintalah "
        "tanda tangan itu secara langsung, atau catat bahwa ia tidak menandatangani.\n",
    )
