"""A complaint with what each command that acts in a case needs, and each such command as it is typed."""

from datetime import date, timedelta
from pathlib import Path

from pksbpmn.domain.berkas.akun import AkunPegawai
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK, PIHAK_PERAN
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi, MuatanPertukaran, Pengungkapan
from pksbpmn.domain.surat.ekspedisi import Ekspedisi
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.berkas import buka
from tests.staff import account_of
from tests.unit.cli_tools import Terminal, today, write_yaml
from tests.unit.cluster import Rest, open_task

Words = tuple[str, ...]
BUTIR, UNGKAP, NASKAH, SURAT = "butir-uji", "ungkap-uji", "naskah-uji", "SURAT-UJI/1"


def enlist(pks: Terminal, nomor: str, kelompok: tuple[CandidateGroup, ...]) -> Terminal:
    """An officer of these groups alone, and his house by them; the registry from his account."""
    with pks.application().uow() as uow:
        uow.pegawai.add(
            Pegawai(
                nomor=nomor,
                nama=f"Pegawai Contoh {nomor}",
                jabatan="Pejabat",
                pihak=PIHAK_PERAN[PERAN_KELOMPOK[kelompok[0]]],
                kelompok=kelompok,
                sejak=date(2024, 1, 11),
            )
        )
        akun = account_of(nomor)
        uow.akun_pegawai.add(AkunPegawai(id=akun, pegawai=nomor, akun=akun, sejak=uow.clock.now(), dicatat_oleh="uji"))
        uow.commit()
    return pks.of(nomor)


def in_case(pks: Terminal, rest: Rest) -> tuple[str, dict[str, Words]]:
    """The complaint, and by target how each command that acts in it, or in a matter about it, is typed."""
    nomor = pks.file_laporan()
    induk = pks.file_laporan()
    pks.ask(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    unit = write_yaml(pks, "unit.yaml", {"jabatan": "Kepala", "unit": "Balai Uji"})
    _files(pks)
    (pks.folder / "nota.pdf").write_bytes(b"%PDF-1.7 nota")
    besok = (today() + timedelta(days=1)).isoformat()
    key = open_task(rest, nomor)
    with pks.application().uow() as uow:
        muatan = MuatanPertukaran(tujuan="x", daftar=("x",), peminta="x", diminta=Pihak.ITJEN)
        tukar = buka(uow, JenisBerkas.PERTUKARAN_DATA, Pihak.OMBUDSMAN, "x", muatan, tentang=nomor).nomor
        urusan = buka(uow, JenisBerkas.ADENDUM, Pihak.OMBUDSMAN, "x", tentang=nomor).nomor
        now = uow.clock.now()
        uow.butir_data.add(
            ButirData(
                id=BUTIR,
                nomor_berkas=tukar,
                nama="x",
                jenis=JenisInformasi.DATA,
                tujuan="x",
                pemilik=Pihak.OMBUDSMAN,
                dibuat=now,
                klasifikasi=Klasifikasi.RAHASIA,
            )
        )
        uow.pengungkapan.add(
            Pengungkapan(id=UNGKAP, id_butir=BUTIR, kepada="x", peraturan="x", pasal="1", pengaju="700001", waktu=now)
        )
        uow.naskah.add(
            Naskah(
                id=NASKAH,
                nomor_berkas=nomor,
                jenis=JenisSurat.PERMINTAAN_KLARIFIKASI,
                kepada=(Pihak.TERLAPOR,),
                penerbit=Pihak.OMBUDSMAN,
                dibuka=now,
            )
        )
        surat = uow.surat.find(nomor_berkas=nomor)[0]
        surat.nomor = SURAT
        if not uow.ekspedisi.find(id_surat=surat.id):
            uow.ekspedisi.add(Ekspedisi(id_surat=surat.id, nomor_berkas=nomor, dicatat=now))
        uow.commit()
    alasan, hari = ("--alasan", "x"), ("--tanggal", today().isoformat())
    return nomor, {
        "laporan.lengkapi:lengkapi": ("lengkapi", nomor, "lengkap.yaml", *alasan),
        "laporan.laporan:isi": ("isi", nomor, "klarifikasi", "isi.yaml"),
        "laporan.laporan:cabut": ("cabut", nomor, "--bukti", "x"),
        "laporan.gabung:gabung": ("gabung", nomor, "--induk", induk, *alasan),
        "laporan.pihak:ubah": ("pihak", "ubah", nomor, "TERLAPOR", unit, *alasan),
        "laporan.pertemuan:pertemuan": ("pertemuan", nomor, "DIBATALKAN", *alasan),
        "laporan.rujukan:tambah": ("rujukan", "tambah", nomor, "SP4N_LAPOR", "1234"),
        "laporan.kejadian:lapor": (
            "kejadian",
            "lapor",
            "HALANGAN",
            "uraian=x",
            "--dari",
            "OMBUDSMAN",
            "--nomor",
            nomor,
        ),
        "laporan.penugasan:tetapkan": ("penugasan", "tetapkan", nomor, "12", "--peran", "PEMERIKSA", "--unit", "KU VI"),
        "laporan.penugasan:lepas": ("penugasan", "lepas", nomor, "12"),
        "laporan.penugasan:alihkan": ("penugasan", "alihkan", nomor, "--dari", "12", "--kepada", "11", *alasan),
        "laporan.tugas:selesai": ("tugas", "selesai", key, "syaratLengkap=true"),
        "laporan.tugas:alihkan": ("tugas", "alihkan", key, "--kepada", "12", *alasan),
        "permintaan.jawaban:jawab": (
            *("jawab", nomor, "KLARIFIKASI_1", "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "x"),
        ),
        "permintaan.tindakan:catat": ("tindakan", "catat", nomor, "LAHP", "1=SELESAI"),
        "permintaan.tenggat:perpanjang": ("perpanjang", nomor, "KLARIFIKASI_1", "--sampai", besok, *alasan),
        "kerahasiaan.lampiran:tambah": (
            *("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR"),
        ),
        "kerahasiaan.kerahasiaan:klasifikasi": (
            *("kerahasiaan", "klasifikasi", BUTIR, "SANGAT_RAHASIA", "--pertimbangan", "x", "--dasar", "x"),
        ),
        "kerahasiaan.identitas:minta": ("identitas", "minta", nomor, *alasan),
        "kerahasiaan.identitas:nama_lain": ("identitas", "nama-lain", nomor, "--nama", "x"),
        "kerahasiaan.identitas:kerahasiaan": ("identitas", "kerahasiaan", nomor, "RAHASIA", *hari, *alasan),
        "kerahasiaan.pemusnahan:usul": (
            "retensi",
            "usul",
            nomor,
            "--dasar",
            "RETENSI",
            "--alasan",
            "MASA_SIMPAN_LEWAT",
        ),
        "kerahasiaan.pemusnahan:putus": (
            *("retensi", "putus", nomor, "SETUJU", "--pertimbangan", "TIDAK_BERNILAI_GUNA", "--dasar-hukum", "JRA 7"),
        ),
        "kerahasiaan.pemusnahan:beritahu": ("retensi", "beritahu", nomor, "--cara", "POS", *hari),
        "kerahasiaan.pemusnahan:keberatan": ("retensi", "keberatan", nomor, "--isi", "x", *hari),
        "kerahasiaan.pemusnahan:laksanakan": ("retensi", "laksanakan", nomor),
        "kerahasiaan.pemusnahan:tahan": ("retensi", "tahan", nomor, *alasan),
        "kerahasiaan.pemusnahan:lepas": ("retensi", "lepas", nomor, *alasan),
        "kerahasiaan.pelindungan:lapor": (
            *("pelindungan", "lapor", "KEGAGALAN", nomor, "--diketahui", f"{today().isoformat()}T00:00"),
        ),
        "kerahasiaan.pelindungan:catat": ("pelindungan", "catat", nomor, "data_terungkap=x"),
        "surat.surat:kirim_ulang": ("surat", "kirim-ulang", nomor, SURAT, "--cara", "POS", *hari, *alasan),
        "surat.surat:terima": ("terima", nomor, "PERMINTAAN_KLARIFIKASI", "--kepada", "TERLAPOR", *hari),
        "surat.naskah:catat": ("naskah", "catat", NASKAH, "--catatan", "x"),
        "surat.ekspedisi:catat": ("ekspedisi", "catat", SURAT, "--cara", "KURIR", *hari),
        "pertukaran.pertukaran:minta": (
            *("pertukaran", "minta", nomor, "--dari", "OMBUDSMAN", "--oleh", "x", "--tujuan", "x", "--data", "x"),
        ),
        "pertukaran.pertukaran:serahkan": (
            *("pertukaran", "serahkan", tukar, "nota.pdf", "--oleh", "x", "--penerima", "x", "--tempat", "x"),
        ),
        "pertukaran.pertukaran:izinkan": ("pertukaran", "izinkan", tukar, "nota.pdf", *alasan),
        "pertukaran.pertukaran:lengkapi": (
            *("pertukaran", "lengkapi", tukar, "--sumber", "x", "--verifikator", "x", "--periksa", "x=ya"),
        ),
        "pertukaran.pertukaran:tolak": ("pertukaran", "tolak", tukar, "--oleh", "x", "--dasar", "x"),
        "pertukaran.pertukaran:telaah": (
            *("pertukaran", "telaah", tukar, "--dari", "OMBUDSMAN", "--oleh", "x", "--hasil", "x"),
        ),
        "pertukaran.pertukaran:ungkapkan": (
            *("pertukaran", "ungkapkan", BUTIR, "--kepada", "x", "--peraturan", "x", "--pasal", "1"),
        ),
        "pertukaran.pertukaran:setujui": ("pertukaran", "setujui", UNGKAP),
        "perjanjian.biaya:biaya": ("perjanjian", "biaya", nomor, "PIHAK_KEDUA", "--uraian", "x"),
        "perjanjian.adendum:rancangan": (
            *("perjanjian", "rancangan", urusan, "--dari", "OMBUDSMAN", "--ketentuan", "x"),
        ),
        "perjanjian.perselisihan:musyawarah": (
            *("perjanjian", "musyawarah", urusan, "--pada", f"{besok}T09:00", "--tempat", "x"),
        ),
        "perjanjian.perselisihan:risalah": ("perjanjian", "risalah", urusan, "--isi", "x"),
        "perjanjian.narahubung:batal": ("narahubung", "batal", urusan),
        "perjanjian.narahubung:delegasi": (
            *("narahubung", "delegasi", "OMBUDSMAN", "--jabatan", "x", "--email", "x@ombudsman.example"),
            *("--nomor-surat", "x", "--sejak", besok, "--sampai", "2099-01-01", "--nomor", nomor),
        ),
        "monev.monev:masukan": ("monev", "masukan", urusan, "--kendala", "x", "--perbaikan", "x"),
    }


def _files(pks: Terminal) -> None:
    """What the commands read."""
    (pks.folder / "lapor.yaml").write_text(pks.laporan(), encoding="utf-8")
    mou = {"nomor_kesatu": "M-1", "nomor_kedua": "M-2", "tanggal": "2023-01-01"}
    tanda = [
        {"pihak": pihak, "nama": "Pejabat Contoh", "jabatan": "Kepala", "dasar": "SK 1"}
        for pihak in ("ITJEN", "OMBUDSMAN")
    ]
    agreement = {"nomor_kesatu": "P-1", "nomor_kedua": "P-2", "tanggal": "2024-01-02", "tempat": "Jakarta"}
    write_yaml(pks, "lengkap.yaml", {"kerugian": "Waktu."})
    write_yaml(pks, "isi.yaml", {"pertanyaan": ["Mengapa"]})
    write_yaml(pks, "mou.yaml", mou)
    write_yaml(pks, "ubah.yaml", {"tempat": "Bogor"})
    write_yaml(pks, "pks.yaml", agreement | {"penandatangan": tanda})


WITHOUT_CASE: dict[str, Words] = {
    "laporan.laporan:lapor": ("lapor", "lapor.yaml"),
    "perjanjian.perjanjian:mulai": ("perjanjian", "mulai"),
    "perjanjian.perjanjian:catat": ("perjanjian", "catat", "pks.yaml"),
    "perjanjian.perjanjian:ubah": ("perjanjian", "ubah", "ubah.yaml"),
    "perjanjian.perjanjian:tautkan": ("perjanjian", "tautkan", "mou.yaml"),
    "perjanjian.perjanjian:dasar_hukum": ("perjanjian", "dasar-hukum", "UU 1/2026", "--tentang", "x"),
    "perjanjian.perjanjian:naskah_asli": ("perjanjian", "naskah-asli", "1/2", "--meterai"),
    "perjanjian.usulan:kukuhkan": ("perjanjian", "kukuhkan", "x"),
    "perjanjian.masa:mou": ("perjanjian", "mou", "2030-01-01"),
    "perjanjian.masa:akhiri": (
        *("perjanjian", "akhiri", "2030-01-01", "--dari", "OMBUDSMAN", "--oleh", "x", "--alasan", "x"),
    ),
    "perjanjian.masa:tarik": ("perjanjian", "tarik", "--dari", "OMBUDSMAN", "--oleh", "x", "--alasan", "x"),
    "perjanjian.adendum:adendum": (
        *("perjanjian", "adendum", "--dari", "OMBUDSMAN", "--perihal", "x", "--ketentuan", "x"),
    ),
    "perjanjian.perselisihan:perselisihan": (
        *("perjanjian", "perselisihan", "--dari", "OMBUDSMAN", "--pokok", "x"),
        *("--pada", "2030-01-01T09:00", "--tempat", "x"),
    ),
    "perjanjian.narahubung:ganti": (
        *("narahubung", "ganti", "OMBUDSMAN", "--jabatan", "x", "--alamat", "x", "--telepon", "1"),
        *("--email", "x@ombudsman.example", "--nomor-surat", "x", "--sejak", "2030-01-01"),
    ),
    "pertukaran.kanal:tambah": ("kanal", "tambah", "OMBUDSMAN", "ELEKTRONIK", "sftp.ombudsman.example"),
    "pertukaran.kanal:verifikasi": ("kanal", "verifikasi", "x"),
    "pertukaran.kanal:cabut": ("kanal", "cabut", "x"),
    "kerahasiaan.retensi:tinjau": ("retensi", "tinjau"),
    "monev.monev:mulai": ("monev", "mulai"),
    "surat.kotak_surat:kotak_surat": ("kotak-surat", "--isi", "1"),
}
"""Commands that act in no case, which nobody is barred from."""


def with_a_mail(pks: Terminal, teks: str) -> None:
    """One mail in the local mailbox."""
    for part in ("cur", "new", "tmp"):
        Path(pks.folder / "data" / "mailbox" / part).mkdir(parents=True, exist_ok=True)
    (pks.folder / "data" / "mailbox" / "new" / "1").write_text(
        "From: a@b.example\nTo: pelapor@contoh.example\nDate: Thu, 01 Jan 2026 09:00:00 +0700\nSubject: Surat\n\n"
        f"{teks}\n",
        encoding="utf-8",
    )
