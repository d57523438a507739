"""A letter that did not arrive: to another address, by hand, by post, by publication (UU 37/2008 Pasal 33(1))."""

from datetime import date

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak, sebutan_pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.isian import satu_surel
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.surat.ekspedisi import PERLU_TUJUAN, CaraKirim, CaraSampai, PengirimanUlang
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.alamat import surel_terverifikasi
from pksbpmn.usecases.berkas.alamat import tujuan as tujuan_pihak
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.rahasia import Rahasia, rahasia, rahasia_sesama, satukan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu
from pksbpmn.usecases.journal import audit, id_baru, kirim_surat_ulang
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.gerbang import menyebut
from pksbpmn.usecases.surat.terbuka import boleh_melihat

_BELUM_DIKENAL = "Alamat itu belum dikenal sebagai alamat penerimanya."
_PERBAIKI = {
    True: "Lengkapi dahulu alamat Pelapor (`pksbpmn lengkapi`).",
    False: "Sebut alamat penerimanya yang tercatat, atau mohon izin kustodian: `pksbpmn identitas minta`.",
}
"""What helps, for a letter to the complainant or to another."""


def kirim_ulang(  # noqa: PLR0913 - which letter, how, where to, when, why, by whom
    uow: UnitOfWork,
    nomor: str,
    nomor_surat: str,
    cara: CaraSampai,
    *,
    tanggal: date,
    alasan: str,
    pegawai: str,
    tujuan: str | None = None,
    kepada: Pihak | None = None,
    ke: int | None = None,
    kembali: bool = False,
) -> PengirimanUlang:
    """Send a letter of a case file once more, as it was issued; a mail leaves by itself, the others an officer sent.

    Its deadline still counts from its receipt, which says by which way it came. What names a hidden complainant is
    not published, and what names to a complainant who else complained does not go again. What was sent again is waited
    for as long as any letter (`tenggat.dmn`, BUKTI_PENERIMAAN), unless it came back (`kembali`).
    """
    wajib_utuh(uow, nomor)
    surat = _belum_diterima(uow, nomor, nomor_surat, kepada, ke)
    _tidak_dalam_perjalanan(uow, surat, kembali=kembali)
    petugas = wajib_ombudsman(uow, pegawai)
    periksa_benturan(uow, nomor, petugas.nomor)
    if not alasan.strip():
        raise MasukanSalah("Pengiriman ulang memerlukan alasan.", "Isi mengapa surat tidak sampai.")
    periksa_hari(uow, "kirim", tanggal, "surat bertanggal", surat.tanggal)
    kirim = PengirimanUlang(
        id=id_baru(),
        id_surat=surat.id,
        cara=cara,
        tujuan=_tujuan(uow, surat, cara, tujuan, petugas),
        tanggal=tanggal,
        alasan=alasan.strip(),
        pegawai=petugas.nomor,
        waktu=uow.clock.now(),
    )
    uow.pengiriman_ulang.add(kirim)
    for buku in uow.ekspedisi.find(id_surat=surat.id, tanggal=None):
        buku.tanggal, buku.pegawai = tanggal, petugas.nomor
        buku.cara = CaraKirim[cara.name] if cara.name in CaraKirim.__members__ else None
    if cara is CaraSampai.SUREL:
        kirim_surat_ulang(uow, surat.id, kirim.id, surat.nomor_berkas)
    rincian = {"id_surat": surat.id, "cara": cara, "tanggal": tanggal.isoformat()}
    audit(uow, "surat-dikirim-ulang", surat.nomor_berkas, pelaku=petugas.nomor, **rincian)
    return kirim


def cara_sampai(uow: UnitOfWork, surat: Surat) -> CaraSampai | None:
    """The way a letter went last; None where nobody wrote it down."""
    ulang = uow.pengiriman_ulang.find(id_surat=surat.id)
    if ulang:
        return ulang[-1].cara
    if surat.penerima.email is not None:
        return CaraSampai.SUREL
    dikirim = [e.cara for e in uow.ekspedisi.find(id_surat=surat.id)]
    return next((CaraSampai[c.name] for c in dikirim if c and c.name in CaraSampai.__members__), None)


def _belum_diterima(uow: UnitOfWork, nomor: str, nomor_surat: str, kepada: Pihak | None, ke: int | None) -> Surat:
    semua = [
        s
        for s in uow.surat.find(nomor_berkas=nomor, nomor=nomor_surat)
        if kepada in (None, s.kepada) and ke in (None, s.ke)
    ]
    if not semua:
        raise TidakDitemukan(f"Berkas {nomor} tidak mempunyai surat itu.", f"Lihat dengan `pksbpmn surat {nomor}`.")
    menunggu = [s for s in semua if s.tanggal_diterima is None]
    if not menunggu:
        raise MasukanSalah(f"Surat {nomor_surat} sudah tercatat diterima.", "Tidak perlu dikirim lagi.")
    if len(menunggu) > 1:
        pilihan = ", ".join(sebutan_pihak(s.kepada, s.ke) for s in menunggu)
        raise MasukanSalah(
            f"Beberapa pihak belum menerima surat bernomor itu: {pilihan}.", "Sebut pula --kepada, atau --ke."
        )
    return menunggu[0]


def _tidak_dalam_perjalanan(uow: UnitOfWork, surat: Surat, *, kembali: bool) -> None:
    """Refuse another sending while the one before is on its way."""
    ulang = uow.pengiriman_ulang.find(id_surat=surat.id)
    if not ulang:
        return
    for k in uow.kiriman.find(kunci=f"surat/{surat.id}/ulang/{ulang[-1].id}", selesai=None):
        if k.galat is None:
            raise MasukanSalah(f"Surat {surat.nomor} sedang dikirim ulang lewat surel.", "Tunggu sampai terkirim.")
    aturan = uow.tabel_tenggat.aturan(JenisTenggat.BUKTI_PENERIMAAN, ulang[-1].tanggal)
    sampai, _ = uow.kalender.maju(ulang[-1].tanggal, aturan.lama, aturan.jenis_hari)
    if hari_ini(uow) < sampai and not kembali:
        raise MasukanSalah(
            f"Surat {surat.nomor} dikirim ulang tanggal {ulang[-1].tanggal.isoformat()} dan masih ditunggu sampai "
            f"{sampai.isoformat()}.",
            "Catat penerimaannya dengan `pksbpmn terima`, atau sebut --kembali bila pengiriman itu kembali.",
        )


def _tujuan(uow: UnitOfWork, surat: Surat, cara: CaraSampai, tujuan: str | None, petugas: Pegawai) -> str | None:
    ke = (tujuan or "").strip() or None
    if cara in PERLU_TUJUAN and ke is None:
        raise MasukanSalah(f"Cara {cara} memerlukan tujuannya.", "Isi --tujuan dengan alamat atau tempat pengumuman.")
    if cara is CaraSampai.SUREL and satu_surel(ke or "") is None:
        raise MasukanSalah("Alamat surel tujuan tidak sah.", "Isi satu alamat surel.")
    if (siapa := rahasia(uow, surat.nomor_berkas)) is not None:
        _jaga(uow, surat, cara, ke, siapa)
    sesama = satukan(*(r for _, r in rahasia_sesama(uow, surat.nomor_berkas)))
    if surat.kepada is Pihak.PELAPOR and menyebut(uow, surat.halaman, sesama, surat.kepada):
        raise MasukanSalah("Surat itu menyebut Pelapor lain dalam perkara itu.", "Terbitkan surat baru, tanpa namanya.")
    if ke is not None:
        _ke_alamatnya(uow, surat, cara, ke, petugas, siapa)
    return ke


def _jaga(uow: UnitOfWork, surat: Surat, cara: CaraSampai, ke: str | None, siapa: Rahasia) -> None:
    """A letter about a hidden complainant goes no way that could show him to others (UU 37/2008 Pasal 24(2))."""
    if cara is CaraSampai.PENGUMUMAN:
        raise MasukanSalah("Surat tentang Pelapor yang dirahasiakan tidak diumumkan.", "Pilih cara lain.")
    if surat.kepada not in BOLEH_TAHU and menyebut(uow, surat.halaman, siapa, surat.kepada):
        raise MasukanSalah(
            "Surat itu menyebut Pelapor yang kemudian dirahasiakan.", "Terbitkan surat baru, tanpa namanya."
        )
    if surat.kepada is Pihak.ITJEN and cara is CaraSampai.SUREL and not surel_terverifikasi(uow, Pihak.ITJEN, str(ke)):
        raise MasukanSalah(_BELUM_DIKENAL, "Verifikasi kanal Itjen (`pksbpmn kanal`).")


def _ke_alamatnya(  # noqa: PLR0913, PLR0917 - which letter, which way, where to, by whom, about whom
    uow: UnitOfWork, surat: Surat, cara: CaraSampai, ke: str, petugas: Pegawai, siapa: Rahasia | None
) -> None:
    """Who may not read a letter that points at a hidden complainant sends it to its addressee alone (Pasal 24(2)).

    A hidden complainant is written to where he is known to be, and who may not know him names no place: he is refused
    before anything is compared, as the answer would tell where he is.
    """
    perkara = uow.berkas.get(surat.nomor_berkas).nomor_perkara
    kepadanya = surat.kepada is Pihak.PELAPOR and siapa is not None and siapa.pelapor
    if kepadanya and not boleh_tahu(uow, [str(perkara)], petugas):
        raise MasukanSalah(
            "Tujuan surat kepada Pelapor yang dirahasiakan disebut pegawai yang boleh mengenalnya.",
            "Mohon izin kustodian: `pksbpmn identitas minta`.",
        )
    if not kepadanya and boleh_melihat(uow, surat.nomor_berkas, surat.kepada, surat.halaman, petugas):
        return
    ada = tujuan_pihak(uow, perkara, surat.kepada, surat.ke)
    dikenal = (ada.email if cara is CaraSampai.SUREL else ada.alamat) or ""
    if ke.casefold().split() != dikenal.casefold().split():
        raise MasukanSalah(_BELUM_DIKENAL, _PERBAIKI[surat.kepada is Pihak.PELAPOR])
