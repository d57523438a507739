"""One case file for complaints and other matters; findings and LAHP as records; delegation and checks as columns."""

import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.encrypted import vault_of

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_DARI_NOMOR_LAPORAN = (
    "unit_terlapor",
    "permintaan",
    "surat",
    "bukti",
    "isi",
    "berita_acara",
    "keputusan",
    "riwayat_tahap",
    "kiriman",
    "audit",
    "rujukan_luar",
    "penugasan",
    "benturan_kepentingan",
)
_DARI_NOMOR_URUSAN = (
    "adendum",
    "perselisihan",
    "penyerahan",
    "akses_identitas",
    "telaah_bersama",
    "laporan_monev",
)
_BERKAS = ("laporan", "urusan")
_SELAMANYA = "9999-12-31"


def upgrade() -> None:
    """Forward."""
    _tolak_yang_berjalan()
    _buat_tabel()
    _isi_berkas()
    _pangkas_laporan()
    for tabel in _DARI_NOMOR_LAPORAN:
        _ganti_nama(tabel, "nomor_laporan", "nomor_berkas")
    _ganti_nama("akses_identitas", "nomor_laporan", "nomor_perkara")
    for tabel in _DARI_NOMOR_URUSAN:
        _ganti_nama(tabel, "nomor_urusan", "nomor_berkas")
    _temuan_dan_lahp()
    _tenggat()
    _naskah_isi()
    _muatan_kiriman()
    _narahubung()
    _penyerahan()
    _perjanjian()
    op.drop_table("urusan")


def _tolak_yang_berjalan() -> None:
    """Processes of the diagrams before this know the case file by other variables; their workers are gone."""
    belum = (sa.select(sa.func.count()).select_from(sa.table(t)).where(sa.column("akhir").is_(None)) for t in _BERKAS)
    berjalan = sum(op.get_bind().execute(p).scalar_one() for p in belum)
    if berjalan:
        raise PksError(
            f"{berjalan} berkas masih berjalan menurut diagram versi sebelumnya.",
            "Selesaikan dengan versi itu, atau mulai dengan folder data yang baru.",
        )


def _rahasia() -> tuple[Callable[[str], Any], Callable[[Any], str]]:
    """(open, close) for encrypted JSON."""
    brankas = vault_of(op.get_bind().dialect)
    return (
        lambda teks: json.loads(brankas.open(teks.encode())),
        lambda isi: brankas.seal(json.dumps(isi, ensure_ascii=False).encode()).decode(),
    )


def _baris(tabel: str, **saring: str) -> tuple[sa.Table, list[dict[str, Any]]]:
    """The table as it is now, and its rows of this kind in the order of writing."""
    t = sa.Table(tabel, sa.MetaData(), autoload_with=op.get_bind())
    pilihan = sa.select(t).where(*(t.c[k] == v for k, v in saring.items())).order_by(t.c["_urutan"])
    return t, [dict(b) for b in op.get_bind().execute(pilihan).mappings()]


def _ubah(t: sa.Table, baris: dict[str, Any], **nilai: Any) -> None:
    op.get_bind().execute(sa.update(t).where(t.c["_urutan"] == baris["_urutan"]).values(**nilai))


def _json(nilai: Any) -> Any:
    """JSON columns come back as text where the table was read from the database (SQLite)."""
    return json.loads(nilai) if isinstance(nilai, str) else nilai


def _ganti_nama(tabel: str, lama: str, baru: str) -> None:
    op.execute(f"ALTER TABLE {tabel} RENAME COLUMN {lama} TO {baru}")
    op.drop_index(f"ix_{tabel}_{lama}", table_name=tabel)
    op.create_index(op.f(f"ix_{tabel}_{baru}"), tabel, [baru])


def _buat_tabel() -> None:
    jenis = "laporan perjanjian adendum perselisihan narahubung pertukaran-data monev kejadian akses-identitas"
    jenis += " pelindungan-data"
    op.create_table(
        "berkas",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("nomor", sa.String(60), nullable=False),
        sa.Column("jenis", sa.Enum(*jenis.split(), native_enum=False, length=40), nullable=False),
        sa.Column("ruang_lingkup", sa.String(40), nullable=False),
        sa.Column("pengaju", sa.String(40), nullable=False),
        sa.Column("perihal", sa.Text(), nullable=False),
        sa.Column("dibuka", sa.DateTime(), nullable=False),
        sa.Column("nomor_perkara", sa.String(60), nullable=False),
        sa.Column("himpunan_aturan", sa.Text(), nullable=False),
        sa.Column("muatan", sa.Text(), nullable=True),
        sa.Column("akhir", sa.Text(), nullable=True),
        sa.Column("ditutup", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("nomor", name=op.f("uq_berkas_nomor")),
    )
    for kolom in ("dibuka", "nomor_perkara", "ditutup"):
        op.create_index(op.f(f"ix_berkas_{kolom}"), "berkas", [kolom])
    op.create_table(
        "temuan",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("nomor_berkas", sa.String(60), nullable=False),
        sa.Column("kesimpulan", sa.String(40), nullable=False),
        sa.Column("bentuk", sa.JSON(), nullable=False),
        sa.Column("perbuatan", sa.String(40), nullable=True),
        sa.Column("kerugian", sa.JSON(), nullable=False),
        sa.Column("waktu", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_temuan_id")),
    )
    op.create_table(
        "lahp",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(60), nullable=False),
        sa.Column("nomor_berkas", sa.String(60), nullable=False),
        sa.Column("kesimpulan", sa.String(40), nullable=False),
        sa.Column("ditetapkan", sa.DateTime(), nullable=False),
        sa.Column("ditindaklanjuti", sa.Boolean(), nullable=True),
        sa.Column("dinilai", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_lahp_id")),
    )
    for tabel in ("temuan", "lahp"):
        op.create_index(op.f(f"ix_{tabel}_nomor_berkas"), tabel, ["nomor_berkas"])


def _isi_berkas() -> None:
    _, laporan = _baris("laporan")
    _, urusan = _baris("urusan")
    _, identitas = _baris("identitas")
    berpelapor = {i["nomor_laporan"] for i in identitas}
    himpunan = {x["nomor"]: x["himpunan_aturan"] for x in laporan}
    semua = [
        {
            "nomor": x["nomor"],
            "jenis": "laporan",
            "ruang_lingkup": "PENYELESAIAN_LAPORAN",
            "pengaju": "PELAPOR" if x["nomor"] in berpelapor else "OMBUDSMAN",
            "perihal": x["perihal"],
            "dibuka": x["diterima"],
            "nomor_perkara": x["nomor"],
            "himpunan_aturan": x["himpunan_aturan"],
            "muatan": None,
            "akhir": x["akhir"],
            "ditutup": x["ditutup"],
        }
        for x in laporan
    ]
    for u in urusan:
        perkara = u["nomor_laporan"] or u["nomor"]
        semua.append(
            {
                **{k: u[k] for k in ("nomor", "jenis", "ruang_lingkup", "pengaju", "perihal", "akhir", "ditutup")},
                "dibuka": u["dibuat"],
                "nomor_perkara": perkara,
                "himpunan_aturan": himpunan.get(perkara, "POR-58-2023"),
                "muatan": _muatan(u),
            }
        )
    t, _ = _baris("berkas")
    for satu in sorted(semua, key=lambda b: b["dibuka"]):
        op.get_bind().execute(sa.insert(t).values(**satu))
    penomoran = sa.table("penomoran", sa.column("deret"))
    for deret in op.get_bind().execute(sa.select(penomoran.c.deret)).scalars().all():
        baru = "BERKAS/laporan" if deret == "LAPORAN" else deret.replace("URUSAN/", "BERKAS/")
        op.get_bind().execute(sa.update(penomoran).where(penomoran.c.deret == deret).values(deret=baru))


_PELINDUNGAN = (
    "jenis",
    "diketahui",
    "data_terungkap",
    "kapan_bagaimana",
    "penanganan",
    "dikabulkan",
    "pengecualian",
    "riwayat",
)


def _muatan(urusan: dict[str, Any]) -> str | None:
    """What a matter held by keys, as its kind's model keeps it."""
    buka, tutup = _rahasia()
    jenis, data = urusan["jenis"], buka(urusan["data"])
    if jenis == "akses-identitas":
        return None
    if jenis == "kejadian":
        data = {"kejadian": data}
    elif jenis == "pertukaran-data" and data.get("penyerahan"):
        penyerahan = data["penyerahan"]
        validitas = penyerahan.pop("validitas")
        penyerahan |= {"sumber": validitas["sumber"], "verifikator": validitas["verifikator"]}
    elif jenis == "pelindungan-data":
        data = {k: data[k] for k in _PELINDUNGAN if k in data}
    return tutup({**data, "untuk": jenis})


def _pangkas_laporan() -> None:
    _, tutup = _rahasia()
    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lampiran", sa.Text(), nullable=True))
    t, semua = _baris("laporan")
    for x in semua:
        _ubah(t, x, lampiran=tutup(_json(x["berkas"])))
    with op.batch_alter_table("laporan", schema=None) as batch_op:
        for kolom in ("diterima", "perihal", "himpunan_aturan", "akhir", "ditutup", "berkas"):
            batch_op.drop_column(kolom)
        batch_op.alter_column("lampiran", existing_type=sa.Text(), nullable=False)
    _ganti_kunci("laporan", "nomor")
    _ganti_kunci("identitas", "nomor_laporan")


def _ganti_kunci(tabel: str, lama: str) -> None:
    with op.batch_alter_table(tabel, schema=None) as batch_op:
        batch_op.drop_constraint(f"uq_{tabel}_{lama}", type_="unique")
        batch_op.alter_column(lama, new_column_name="nomor_berkas", existing_type=sa.String(60))
    with op.batch_alter_table(tabel, schema=None) as batch_op:
        batch_op.create_unique_constraint(batch_op.f(f"uq_{tabel}_nomor_berkas"), ["nomor_berkas"])


def _temuan_dan_lahp() -> None:
    """From the decisions and audit entries that stood for them."""
    buka, _ = _rahasia()
    temuan, _ = _baris("temuan")
    lahp, _ = _baris("lahp")
    pemeriksaan = {i["nomor_berkas"]: buka(i["data"]) for i in _baris("isi", jenis="pemeriksaan")[1]}
    for k in _baris("keputusan", elemen="tetapkan-temuan")[1]:
        data, isi = _json(k["data"]), pemeriksaan.get(k["nomor_berkas"], {})
        if data.get("kesimpulan"):
            nilai = {x: k[x] for x in ("id", "nomor_berkas", "waktu")} | {"kesimpulan": data["kesimpulan"]}
            nilai |= {"bentuk": data.get("bentukMaladministrasi") or [], "kerugian": isi.get("kerugian") or []}
            op.get_bind().execute(sa.insert(temuan).values(**nilai, perbuatan=isi.get("perbuatan")))
    nilai_akhir = {
        k["nomor_berkas"]: (bool(_json(k["data"]).get("tindakLanjutDilaksanakan")), k["waktu"])
        for k in _baris("keputusan", elemen="nilai-tindak-lanjut")[1]
    }
    terbit = _baris("audit", peristiwa="lahp-ditetapkan")[1]
    terakhir = {a["nomor_berkas"]: a["id"] for a in terbit}
    for a in terbit:
        nilai = {"id": a["id"], "nomor_berkas": a["nomor_berkas"], "ditetapkan": a["waktu"]}
        nilai["kesimpulan"] = _json(a["rincian"])["kesimpulan"]
        if terakhir[a["nomor_berkas"]] == a["id"] and a["nomor_berkas"] in nilai_akhir:
            nilai["ditindaklanjuti"], nilai["dinilai"] = nilai_akhir[a["nomor_berkas"]]
        op.get_bind().execute(sa.insert(lahp).values(**nilai))


def _tenggat() -> None:
    op.execute("ALTER TABLE permintaan RENAME COLUMN penjelasan TO tenggat")
    op.create_index(op.f("ix_permintaan_batas"), "permintaan", ["batas"])
    t, semua = _baris("permintaan")
    for p in semua:
        isi = _json(p["tenggat"])
        if isi:
            _ubah(t, p, tenggat={**isi, "aturan": _json(p["aturan"])})


def _naskah_isi() -> None:
    buka, tutup = _rahasia()
    op.execute("ALTER TABLE isi RENAME COLUMN data TO naskah")
    t, semua = _baris("isi")
    for i in semua:
        _ubah(t, i, naskah=tutup({**buka(i["naskah"]), "jenis": i["jenis"]}))


def _muatan_kiriman() -> None:
    t, semua = _baris("kiriman")
    for k in semua:
        _ubah(t, k, muatan={**_json(k["muatan"]), "jenis": k["jenis"]})
    with op.batch_alter_table("kiriman", schema=None) as batch_op:
        batch_op.alter_column("jenis", existing_type=sa.String(20), type_=sa.String(40))


def _narahubung() -> None:
    with op.batch_alter_table("narahubung", schema=None) as batch_op:
        batch_op.alter_column("berlaku_sejak", existing_type=sa.Date(), nullable=True)
        batch_op.alter_column("delegasi_dari", existing_type=sa.Text(), type_=sa.String(60))
        batch_op.add_column(sa.Column("delegasi_berkas", sa.String(60), nullable=True))
        batch_op.create_index(batch_op.f("ix_narahubung_delegasi_dari"), ["delegasi_dari"])
        batch_op.create_index(batch_op.f("ix_narahubung_delegasi_berkas"), ["delegasi_berkas"])
    t, semua = _baris("narahubung")
    for n in semua:
        utama, _, berkas = (n["delegasi_dari"] or "").partition(" ")
        belum = str(n["berlaku_sejak"]) == _SELAMANYA
        sejak = None if belum else n["berlaku_sejak"]
        _ubah(t, n, berlaku_sejak=sejak, delegasi_dari=utama or None, delegasi_berkas=berkas or None)


def _penyerahan() -> None:
    with op.batch_alter_table("penyerahan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sumber", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("verifikator", sa.Text(), nullable=True))
    t, semua = _baris("penyerahan")
    for p in semua:
        validitas = _json(p["validitas"])
        _ubah(t, p, sumber=validitas.get("sumber", ""), verifikator=validitas.get("verifikator", ""))
    with op.batch_alter_table("penyerahan", schema=None) as batch_op:
        batch_op.drop_column("validitas")
        batch_op.alter_column("sumber", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("verifikator", existing_type=sa.Text(), nullable=False)


def _perjanjian() -> None:
    buka, _ = _rahasia()
    with op.batch_alter_table("perjanjian", schema=None) as batch_op:
        batch_op.add_column(sa.Column("nomor_berkas", sa.String(60), nullable=True))
        batch_op.create_index(batch_op.f("ix_perjanjian_nomor_berkas"), ["nomor_berkas"])
    berkas = {buka(b["muatan"])["id_perjanjian"]: b["nomor"] for b in _baris("berkas", jenis="perjanjian")[1]}
    t, semua = _baris("perjanjian")
    for p in semua:
        _ubah(t, p, nomor_berkas=berkas.get(p["id"]))
