"""A registry of before the two dates: its answers, receipts and waivers keep their day, and who says so."""

from datetime import date, datetime

import sqlalchemy as sa

from pksbpmn.domain.surat.halaman import AlamatSurat, HalamanMentah, KopSurat, PenerimaTercetak
from pksbpmn.registry import database, encrypted
from pksbpmn.registry.vault import Vault, new_key
from tests.integration.old_schema import upgrade_to

TYPED = datetime(2026, 3, 2, 18)  # noqa: DTZ001 - UTC, as the column holds it: 3 March in Jakarta
NOMOR = "0001/LM/III/2026"
ADDRESS = AlamatSurat(nama="", jabatan="Sekretaris", alamat="Jalan 1", email=None)
PAGE = HalamanMentah(
    bentuk="surat",
    kop=KopSurat(nama="Ombudsman", alamat="Jalan 2", email="a@contoh.example"),
    nomor="1",
    tempat_tanggal="Jakarta, 1 Maret 2026",
    tanggal=(2026, 3, 1),
    sifat="Biasa",
    lampiran="-",
    hal="x",
    kepada=PenerimaTercetak(sapaan="", nama="", jabatan="Sekretaris", alamat="Jalan 1"),
    tembusan=(),
    dasar_hukum=(),
    penandatangan=(),
    nomor_berkas=NOMOR,
    sebutan_berkas="Laporan",
    blok=(),
    angka=None,
    penutup="",
)


def test_the_day_of_before_is_the_day_it_was_typed(database_url: str) -> None:
    engine = database.open_database(database_url)
    vault = Vault([new_key()])
    encrypted.install(engine, vault)
    old = upgrade_to(engine, "0006")
    surat = {"nomor_berkas": NOMOR, "jenis": "LAHP", "kepada": "ITJEN", "nomor": "1", "hal": "x", "tanggal": TYPED}
    surat |= {"penerima": ADDRESS.model_dump_json(), "tembusan": "[]", "halaman": PAGE.model_dump_json()}
    surat |= {"bukti_penerimaan": "resi"}
    audit = {"waktu": TYPED, "pelaku": "sistem", "nomor_berkas": NOMOR, "hash": "x", "hash_sebelum": "x"}
    with engine.begin() as c:
        jawaban = {"id": "j", "id_permintaan": "p", "dari": "TERLAPOR", "nilai": "DIJAWAB", "cara": "TERTULIS"}
        c.execute(sa.insert(old.tables["jawaban"]).values(**jawaban, isi="x", diterima=TYPED, terlambat=False))
        extended = {"id": "x", "id_permintaan": "p", "batas_lama": TYPED, "batas_baru": TYPED, "alasan": "x"}
        c.execute(sa.insert(old.tables["perpanjangan"]).values(**extended, waktu=TYPED))
        for ident, day in (("s-1", date(2026, 3, 1)), ("s-2", None)):
            row = surat | {"id": ident, "kunci": ident, "tanggal_diterima": day, "tanggal": date(2026, 3, 1)}
            c.execute(sa.insert(old.tables["surat"]).values(**row))
        for ident, name, detail in (
            ("a-1", "surat-diterima", {"id_surat": "s-1"}),
            ("a-2", "hak-menjawab-tidak-digunakan", {"pihak": "TERLAPOR"}),
        ):
            row = audit | {"id": ident, "peristiwa": name, "rincian": detail, "urut": int(ident[-1])}
            c.execute(sa.insert(old.tables["audit"]).values(**row))
    new = upgrade_to(engine, "head")
    with engine.connect() as c:

        def only(table: str) -> sa.RowMapping:
            (row,) = c.execute(sa.select(new.tables[table])).mappings()
            return row

        answer = only("jawaban")
        assert (answer["diterima"], answer["dicatat"], answer["dicatat_oleh"]) == (date(2026, 3, 3), TYPED, "TERLAPOR")
        assert (answer["sifat"], only("perpanjangan")["sebab"]) == ("AKHIR", "DIPERPANJANG")
        receipt = only("penerimaan")
        assert (receipt["id_surat"], receipt["tanggal"]) == ("s-1", date(2026, 3, 1))
        assert vault.decrypt(receipt["bukti"].encode(), "penerimaan.bukti") == b"resi"
        assert (receipt["dicatat"], receipt["dicatat_oleh"]) == (TYPED, "sistem")
        waiver = only("hak_menjawab")
        assert (waiver["nomor_berkas"], waiver["pihak"], bool(waiver["digunakan"])) == (NOMOR, "TERLAPOR", False)
    engine.dispose()
