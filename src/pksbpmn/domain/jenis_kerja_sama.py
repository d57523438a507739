"""The closed lists of what stands beside complaints: the agreement, its contacts, data, monitoring, events."""

from enum import StrEnum


class JenisUrusan(StrEnum):
    """Matters under the agreement that are no complaint; the value is the process that carries them."""

    PERJANJIAN = "perjanjian"
    ADENDUM = "adendum"
    PERSELISIHAN = "perselisihan"
    NARAHUBUNG = "narahubung"
    PERTUKARAN_DATA = "pertukaran-data"
    MONEV = "monev"
    KEJADIAN = "kejadian"
    AKSES_IDENTITAS = "akses-identitas"
    PELINDUNGAN_DATA = "pelindungan-data"


class RuangLingkup(StrEnum):
    """The two scopes of PKS Pasal 3; everything is classed as exactly one."""

    PENYELESAIAN_LAPORAN = "PENYELESAIAN_LAPORAN"
    PERTUKARAN_INFORMASI = "PERTUKARAN_INFORMASI"


class StatusPerjanjian(StrEnum):
    """Where the agreement stands (PKS Pasal 6 and 7)."""

    BERLAKU = "BERLAKU"
    AKAN_DIAKHIRI = "AKAN_DIAKHIRI"
    BERAKHIR = "BERAKHIR"


class Penanggung(StrEnum):
    """Who bears a cost (PKS Pasal 10): either party, or the non-binding support of somebody else."""

    PIHAK_KESATU = "PIHAK_KESATU"
    PIHAK_KEDUA = "PIHAK_KEDUA"
    PIHAK_LAIN = "PIHAK_LAIN"


class JenisKanal(StrEnum):
    """How data travels (PKS Pasal 5(4)): by hand, or by a verified electronic medium."""

    LANGSUNG = "LANGSUNG"
    ELEKTRONIK = "ELEKTRONIK"


class JenisInformasi(StrEnum):
    """What exchanged information is (PKS Pasal 1, Informasi); its format is free."""

    DATA = "DATA"
    FAKTA = "FAKTA"
    PENJELASAN = "PENJELASAN"


class Klasifikasi(StrEnum):
    """Confidentiality, least to most; without a decision an item counts as the last (PKS Pasal 8(1))."""

    BIASA = "BIASA"
    TERBATAS = "TERBATAS"
    RAHASIA = "RAHASIA"
    SANGAT_RAHASIA = "SANGAT_RAHASIA"


class Tindakan(StrEnum):
    """What somebody did with protected data (PKS Pasal 8(2))."""

    BACA = "BACA"
    EKSPOR = "EKSPOR"


class Peran(StrEnum):
    """Roles of rules 3.1 as far as they open or close access."""

    VERIFIKASI = "VERIFIKASI"
    PEMERIKSA = "PEMERIKSA"
    RESOLUSI = "RESOLUSI"
    KONSILIATOR = "KONSILIATOR"
    MEDIATOR = "MEDIATOR"
    ANGGOTA = "ANGGOTA"
    KETUA = "KETUA"
    KUSTODIAN = "KUSTODIAN"
    PPID = "PPID"
    NARAHUBUNG_OMBUDSMAN = "NARAHUBUNG_OMBUDSMAN"
    NARAHUBUNG_ITJEN = "NARAHUBUNG_ITJEN"
    AUDITOR_ITJEN = "AUDITOR_ITJEN"
    PEMILIK_PROSES = "PEMILIK_PROSES"


class JenisKejadian(StrEnum):
    """What may happen around a case besides its stages."""

    KOORDINASI = "KOORDINASI"
    PELIMPAHAN = "PELIMPAHAN"
    HALANGAN = "HALANGAN"
    BENTURAN_KEPENTINGAN = "BENTURAN_KEPENTINGAN"
    KEBERATAN = "KEBERATAN"
    GANTI_RUGI = "GANTI_RUGI"


class JenisPelindunganData(StrEnum):
    """What UU 27/2022 gives 3 x 24 hours: a failure (Pasal 46), subject access (32), a limit on processing (41)."""

    KEGAGALAN = "KEGAGALAN"
    AKSES_SUBJEK = "AKSES_SUBJEK"
    PEMBATASAN = "PEMBATASAN"


class SumberLaporan(StrEnum):
    """A complaint of somebody, or the Ombudsman's own initiative without a complainant (POR 38/2019)."""

    LAPORAN = "LAPORAN"
    PRAKARSA_SENDIRI = "PRAKARSA_SENDIRI"


class JenisProduk(StrEnum):
    """Product types of the Ombudsman (rules 2.D)."""

    LM = "LM"
    RCO = "RCO"
    IAPS = "IAPS"
    KONSULTASI_NON_LAPORAN = "KONSULTASI_NON_LAPORAN"
    SURAT_TEMBUSAN = "SURAT_TEMBUSAN"


class DasarJalurCepat(StrEnum):
    """Why a complaint gets a rapid response (RCO): safety, emergency, right to life (rules D-32)."""

    KESELAMATAN = "KESELAMATAN"
    KEDARURATAN = "KEDARURATAN"
    HAK_HIDUP = "HAK_HIDUP"


class SistemLuar(StrEnum):
    """Other systems in which the same matter may have a number (rules C-19)."""

    SP4N_LAPOR = "SP4N_LAPOR"
    SIMADU = "SIMADU"
    LAPOR_MENAKER = "LAPOR_MENAKER"
    SIMPEL = "SIMPEL"
