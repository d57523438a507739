"""Destruction of personal data proposed by one officer and decided by another; the data subject is told and may object.

UU 27/2022 Pasal 8, 42 to 45: destroyed after retention or by right, and whoever complained is told. His address goes
with the rest, so he is told before. Days to object are ours (`masa_keberatan`): the Act names none.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from pksbpmn.domain.berkas.izin import PEMUTUS_PEMUSNAHAN
from pksbpmn.domain.berkas.kiriman import DITAHAN, Kiriman
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.kerahasiaan.pemusnahan import (
    CONTOH_ATURAN,
    AlasanUsul,
    CaraPemberitahuan,
    DasarPemusnahan,
    Pemusnahan,
    Penahanan,
    Pertimbangan,
    sebutan_aturan,
)
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.kerahasiaan.syarat_pemusnahan import boleh_dimusnahkan, terakhir
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

"""Who decides: a head, or the custodian."""
"""Days in which a data subject who did not ask for it may object."""


def usulkan(  # noqa: PLR0913 - what a proposal consists of
    uow: UnitOfWork,
    nomor: str,
    dasar: DasarPemusnahan,
    *,
    alasan: AlasanUsul,
    pegawai: str,
    tahun: int | None,
    diminta: date | None = None,
) -> Pemusnahan:
    """Propose to destroy the personal data of a closed complaint and its matters. Raises MasukanSalah, TidakDitemukan.

    `diminta` is the day on which the data subject asked; without his wish there is none.
    """
    petugas = _petugas(uow, nomor, pegawai)
    wajib_utuh(uow, nomor)
    berkas = boleh_dimusnahkan(uow, nomor, dasar, tahun)
    ada = terakhir(uow, nomor)
    if ada is not None and ada.terbuka:
        raise MasukanSalah(f"Pemusnahan {nomor} sudah diusulkan.", "Lihat dengan `pksbpmn retensi berita-acara`.")
    if (dasar is DasarPemusnahan.PERMINTAAN_SUBJEK) != (diminta is not None):
        raise MasukanSalah(
            "Hari permintaan disebut bila, dan hanya bila, subjek data memintanya.",
            "Isi --diminta dengan --dasar PERMINTAAN_SUBJEK.",
        )
    if diminta is not None:
        periksa_hari(uow, "permintaan", diminta, "berkas dibuka", berkas.dibuka.date())
    usul = Pemusnahan(
        id=id_baru(),
        nomor_berkas=nomor,
        dasar=dasar,
        pengusul=petugas.nomor,
        diusulkan=uow.clock.now(),
        alasan=alasan,
        diminta=diminta,
    )
    uow.pemusnahan.add(usul)
    audit(uow, "pemusnahan-diusulkan", nomor, pelaku=petugas.nomor, dasar=dasar, pemusnahan=usul.id, tahun=tahun)
    return usul


def putuskan(  # noqa: PLR0913 - what a decision consists of
    uow: UnitOfWork,
    nomor: str,
    *,
    setuju: bool,
    pertimbangan: Pertimbangan,
    dasar_hukum: str,
    pegawai: str,
    tahun: int | None,
) -> Pemusnahan:
    """Another officer, a head or the custodian, decides: with a reason of the list and the rules that he applies.

    Another person, not another number (`orang_sama`). Nothing that is typed is compared with what is hidden: an answer
    that depended on it would tell the name.

    Approved, whoever complained is told by mail, and may object before anything is destroyed (UU 27/2022 Pasal 45).
    """
    pejabat, usul = _pemutus(uow, nomor, pegawai), _menunggu(uow, nomor)
    if orang_sama(uow, pejabat.nomor, usul.pengusul):
        raise MasukanSalah("Yang mengusulkan tidak memutus sendiri.", "Serahkan kepada pejabat lain.")
    if usul.disetujui is not None:
        raise MasukanSalah(f"Pemusnahan {nomor} sudah diputus.", "Lihat dengan `pksbpmn retensi berita-acara`.")
    aturan = sebutan_aturan(dasar_hukum)
    if aturan is None:
        raise MasukanSalah("Dasar hukum disebut dengan nomor dan pasalnya saja.", f"Misalnya: {CONTOH_ATURAN}.")
    if setuju:
        boleh_dimusnahkan(uow, nomor, usul.dasar, tahun)
    usul.pertimbangan, usul.dasar_hukum = pertimbangan, aturan
    usul.disetujui, usul.pemutus, usul.diputus = setuju, pejabat.nomor, uow.clock.now()
    syarat = {"tahun": tahun, "hari_keberatan": uow.masa_keberatan.days}
    audit(uow, "pemusnahan-diputus", nomor, pelaku=pejabat.nomor, disetujui=setuju, pemusnahan=usul.id, **syarat)
    if setuju:
        menunggu = usul.dasar is not DasarPemusnahan.PERMINTAAN_SUBJEK and ada_pelapor(uow, nomor)
        usul.tidak_sebelum = hari_ini(uow) + (uow.masa_keberatan if menunggu else timedelta())
        usul.diberitahukan = usul.cara_pemberitahuan = None
        _beri_tahu_subjek(uow, usul)
    return usul


def kunci_pemberitahuan(usul: Pemusnahan) -> str:
    """The key of the mail that tells the data subject of a decision."""
    return f"pemusnahan/{usul.id}/{usul.diputus:%Y%m%d%H%M%S%f}"


def _beri_tahu_subjek(uow: UnitOfWork, usul: Pemusnahan) -> None:
    nomor = usul.nomor_berkas
    if not ada_pelapor(uow, nomor) or uow.identitas.get(nomor).email is None:
        return
    hari = tanggal_indonesia(usul.tidak_sebelum or hari_ini(uow))
    keberatan = f"Sampai hari itu Anda dapat berkeberatan dengan menyebut nomor {nomor}.\n"
    beri_tahu(
        uow,
        kunci_pemberitahuan(usul),
        nomor,
        f"Pemusnahan data pribadi: {nomor}",
        f"Data pribadi Anda dalam laporan {nomor} akan dimusnahkan pada atau sesudah {hari} ({usul.dasar.pasal}; "
        "pemberitahuan menurut Pasal 45). Yang tetap disimpan hanyalah nomor, hari, tahap, dan hasilnya.\n"
        f"{'' if usul.dasar is DasarPemusnahan.PERMINTAAN_SUBJEK else keberatan}"
        "Alamat Anda ikut dimusnahkan, sehingga sesudahnya tidak ada pemberitahuan lagi.\n",
        kepada=Pihak.PELAPOR,
    )


def catat_pemberitahuan(  # noqa: PLR0913 - who was told how, when, by whom, with which evidence
    uow: UnitOfWork,
    nomor: str,
    cara: CaraPemberitahuan,
    tanggal: date,
    pegawai: str,
    *,
    bukti: Sequence[LampiranMasuk],
) -> None:
    """Write down that the data subject was told otherwise: he has no address, or the mail failed or came back.

    By another person than who proposed, with its evidence; the mail of the decision is tried on until the day on which
    it is carried out, so that nobody takes it back.
    """
    petugas, usul = _petugas(uow, nomor, pegawai), _disetujui(uow, nomor)
    if orang_sama(uow, petugas.nomor, usul.pengusul):
        raise MasukanSalah("Yang mengusulkan tidak mencatat pemberitahuannya.", "Serahkan kepada pegawai lain.")
    if any(k.galat is None for k in surel_pemberitahuan(uow, usul)):
        raise MasukanSalah("Surel pemberitahuannya masih menunggu dikirim.", "Jalankan `pksbpmn pengantar` dahulu.")
    if not bukti:
        raise MasukanSalah("Pemberitahuan dicatat dengan buktinya.", "Sertakan berkasnya dengan --lampiran.")
    if usul.diputus is not None:
        periksa_hari(uow, "pemberitahuan", tanggal, "diputus", usul.diputus.date())
    sumber = SumberLampiran.PENERIMAAN
    lampirkan(uow, nomor, sumber, usul.id, bukti, dari=Pihak.PELAPOR, diterima=tanggal, dicatat_oleh=petugas.nomor)
    usul.diberitahukan, usul.cara_pemberitahuan = tanggal, cara
    if usul.dasar is not DasarPemusnahan.PERMINTAAN_SUBJEK:
        usul.tidak_sebelum = tanggal + uow.masa_keberatan
    rincian = {"cara": cara, "tanggal": tanggal.isoformat(), "pemusnahan": usul.id}
    audit(uow, "pemusnahan-diberitahukan", nomor, pelaku=petugas.nomor, **rincian)


def surel_pemberitahuan(uow: UnitOfWork, usul: Pemusnahan) -> list[Kiriman]:
    """The mail of the decision while it has not left."""
    return list(uow.kiriman.find(kunci=kunci_pemberitahuan(usul), selesai=None)) if usul.diputus else []


def tahan_surel(uow: UnitOfWork, usul: Pemusnahan) -> None:
    """The mail that has not left is no use any more: it is carried out, he was told otherwise, or decided again."""
    for k in surel_pemberitahuan(uow, usul):
        k.selesai, k.galat = uow.clock.now(), DITAHAN


def catat_keberatan(uow: UnitOfWork, nomor: str, isi: str, tanggal: date, pegawai: str) -> None:
    """The data subject objects: it is decided again, with what he says; until then nothing is destroyed."""
    petugas, usul = _petugas(uow, nomor, pegawai), _disetujui(uow, nomor)
    if not isi.strip():
        raise MasukanSalah("Keberatan memerlukan isinya.", "Isi --isi.")
    periksa_hari(uow, "keberatan", tanggal, "diusulkan", usul.diusulkan.date())
    tahan_surel(uow, usul)
    usul.keberatan, usul.keberatan_pada = isi.strip(), tanggal
    usul.disetujui = usul.tidak_sebelum = None
    audit(uow, "pemusnahan-keberatan", nomor, pelaku=petugas.nomor, tanggal=tanggal.isoformat(), pemusnahan=usul.id)


def tahan(uow: UnitOfWork, nomor: str, alasan: str, pegawai: str) -> None:
    """A legal process needs what a complaint holds: nothing of it is destroyed before that is over (Pasal 44(1) c)."""
    petugas = _petugas(uow, nomor, pegawai)
    uow.laporan.get(nomor)
    wajib_utuh(uow, nomor)
    if not alasan.strip():
        raise MasukanSalah("Penahanan memerlukan alasan.", "Sebut proses hukumnya.")
    if uow.penahanan.find(nomor_berkas=nomor, dilepas=None):
        raise MasukanSalah(f"Laporan {nomor} sudah ditahan.", "Tidak perlu dicatat lagi.")
    waktu = uow.clock.now()
    uow.penahanan.add(
        Penahanan(id=id_baru(), nomor_berkas=nomor, alasan=alasan.strip(), pegawai=petugas.nomor, sejak=waktu)
    )
    audit(uow, "pemusnahan-ditahan", nomor, pelaku=petugas.nomor)


def lepas(uow: UnitOfWork, nomor: str, alasan: str, pegawai: str) -> None:
    """The legal process is over; a head or the custodian says so."""
    pejabat = _pemutus(uow, nomor, pegawai)
    if not alasan.strip():
        raise MasukanSalah("Pelepasan memerlukan alasan.", "Sebut bagaimana proses hukumnya berakhir.")
    ada = uow.penahanan.find(nomor_berkas=nomor, dilepas=None)
    if not ada:
        raise MasukanSalah(f"Laporan {nomor} tidak ditahan.", "Periksa kembali nomornya.")
    for p in ada:
        p.dilepas, p.pelepas, p.alasan_dilepas = uow.clock.now(), pejabat.nomor, alasan.strip()
    audit(uow, "pemusnahan-dilepas", nomor, pelaku=pejabat.nomor)


def catat_penolakan(uow: UnitOfWork, nomor: str, perintah: str) -> None:
    """That a step towards destruction was tried and refused: who tries often is seen."""
    audit(uow, "pemusnahan-ditolak", nomor, perintah=perintah)


def _petugas(uow: UnitOfWork, nomor: str, pegawai: str) -> Pegawai:
    petugas = wajib_ombudsman(uow, pegawai)
    periksa_benturan(uow, nomor, petugas.nomor)
    return petugas


def _pemutus(uow: UnitOfWork, nomor: str, pegawai: str) -> Pegawai:
    pejabat = _petugas(uow, nomor, pegawai)
    if not pejabat.anggota(PEMUTUS_PEMUSNAHAN):
        raise MasukanSalah(
            f"Pegawai {pejabat.nomor} tidak memutus pemusnahan.", f"Yang memutus: {', '.join(PEMUTUS_PEMUSNAHAN)}."
        )
    return pejabat


def _menunggu(uow: UnitOfWork, nomor: str) -> Pemusnahan:
    uow.berkas.get_locked(nomor)
    usul = terakhir(uow, nomor)
    if usul is None or not usul.terbuka:
        raise MasukanSalah(f"Tidak ada usul pemusnahan {nomor}.", "Usulkan dengan `pksbpmn retensi usul`.")
    return usul


def _disetujui(uow: UnitOfWork, nomor: str) -> Pemusnahan:
    usul = _menunggu(uow, nomor)
    if not usul.disetujui or usul.dimulai is not None:
        raise MasukanSalah(
            f"Pemusnahan {nomor} tidak sedang menunggu pelaksanaan.", "Lihat dengan `pksbpmn retensi berita-acara`."
        )
    return usul
