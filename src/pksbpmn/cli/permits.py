"""Who may run which commands, as the table of commands says it (ADR 0029)."""

from pksbpmn.domain.berkas.izin import (
    KEDUA_PIHAK,
    KEPALA,
    KEPALA_PIHAK,
    PEMUTUS_PEMUSNAHAN,
    PENANGAN,
    PENENTU_KELAS,
    Izin,
)
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.names import CandidateGroup as K

_NARAHUBUNG = (K.NARAHUBUNG_OMBUDSMAN, K.SEKRETARIAT_ITJEN)

SIAPA_PUN = Izin(pihak=KEDUA_PIHAK)
"""Any officer who is not barred; the use case of the command says who."""
LAPOR = Izin(kelompok=(K.PENERIMAAN_VERIFIKASI, K.PEMERIKSAAN, K.NARAHUBUNG_OMBUDSMAN, *KEPALA))
"""Taking a complaint in, and beginning one on own initiative."""
PENGADUAN = Izin(kelompok=(K.PENERIMAAN_VERIFIKASI, *KEPALA), peran=PENANGAN)
"""What its complainant says of a complaint."""
PENGGABUNGAN = Izin(kelompok=KEPALA)
"""Joining gives a case to who handles the other one: heads say who handles a case."""
PENGADUAN_RAHASIA = Izin(kelompok=(K.KUSTODIAN, K.PENERIMAAN_VERIFIKASI, *KEPALA), peran=PENANGAN)
"""What hides him, where he is reached, and who asks to see him."""
KUSTODIAN = Izin(kelompok=(K.KUSTODIAN,))
PENANGANAN = Izin(kelompok=KEPALA, peran=PENANGAN)
"""What is found and written in handling a complaint."""
PERTEMUAN = Izin(kelompok=KEPALA, peran=(Peran.KONSILIATOR, Peran.MEDIATOR))
TATA_USAHA = Izin(
    kelompok=(K.PENERIMAAN_VERIFIKASI, *KEPALA), peran=PENANGAN, di_luar_laporan=(K.NARAHUBUNG_OMBUDSMAN,)
)
"""What comes in and goes out; between the parties to the agreement the liaison officer enters it too (PKS Pasal 9)."""
PENUGASAN = Izin(pihak=KEDUA_PIHAK, kelompok=KEPALA_PIHAK)
"""Who handles a case is said by heads, each of his own house."""
KLASIFIKASI = Izin(kelompok=PENENTU_KELAS, peran=PENANGAN)
MENENTUKAN_KELAS = Izin(kelompok=PENENTU_KELAS)
PEMUSNAHAN = Izin(kelompok=(K.PENERIMAAN_VERIFIKASI, K.PPID, K.KUSTODIAN, *KEPALA), peran=PENANGAN)
"""Proposing that personal data are destroyed, and carrying it out."""
MEMUTUS_PEMUSNAHAN = Izin(kelompok=PEMUTUS_PEMUSNAHAN)
MELEPAS = Izin(kelompok=(K.KUSTODIAN, K.PPID))
"""Letting go to the other party what may name who is hidden from it."""
PENGUNGKAPAN = Izin(kelompok=(K.NARAHUBUNG_OMBUDSMAN, *PENENTU_KELAS), peran=(Peran.PEMERIKSA,))
PELINDUNGAN = Izin(kelompok=(K.PPID, *KEPALA))
PERTUKARAN = Izin(pihak=KEDUA_PIHAK, kelompok=(*_NARAHUBUNG, *KEPALA_PIHAK), peran=(Peran.PEMERIKSA, Peran.RESOLUSI))
PERJANJIAN = Izin(pihak=KEDUA_PIHAK, kelompok=(*_NARAHUBUNG, K.KETUA_OMBUDSMAN, K.INSPEKTUR_JENDERAL))
"""What a party to the agreement says of it."""
NASKAH_PERJANJIAN = Izin(kelompok=(K.NARAHUBUNG_OMBUDSMAN, K.KETUA_OMBUDSMAN))
"""The record of the agreement, which the Ombudsman keeps."""
PENGUKUHAN = Izin(kelompok=KEPALA)
"""Who confirms what another entered of the agreement."""
BIAYA = Izin(pihak=KEDUA_PIHAK, kelompok=(*_NARAHUBUNG, *KEPALA_PIHAK), peran=PENANGAN)
MONEV = Izin(kelompok=(K.NARAHUBUNG_OMBUDSMAN, *KEPALA))
