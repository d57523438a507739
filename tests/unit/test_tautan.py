"""A line that breaks off goes on at one place, under the name that it says; what turns in a circle is told."""

from pathlib import Path

import pytest

import workers
from pksbpmn.camunda.checking.holdings import baca
from pksbpmn.camunda.checking.links import tautan
from tests.unit.probe_diagrams import Edit, berturut, ganti, hapus, salinan, ubah

PUTUS = "ke-penutupan-laporan-dari-surat-penolakan"
SLIPS: tuple[tuple[str, Edit, list[tuple[str, str, str]]], ...] = (
    (
        "the link renamed at one end",
        ganti('name="klarifikasi"', 'name="klarifikasi-awal"', "ke-klarifikasi"),
        [
            (
                "“Klarifikasi”",
                "menuju tautan klarifikasi-awal, yang tidak tiba di mana pun",
                "Pilih klarifikasi pada Link",
            )
        ],
    ),
    (
        "no name of the link",
        ganti(' name="klarifikasi"', "", "ke-klarifikasi"),
        [("“Klarifikasi”", "tautannya tidak bernama", "Pilih klarifikasi pada Link > Name")],
    ),
    (
        "where eight lines go on deleted",
        hapus("tiba-penutupan-laporan"),
        [("“Penutupan laporan”", "(dan 7 lain yang senama)", "gambar kembali tautan tiba bernama penutupan-laporan")],
    ),
    (
        "two places of one name",
        berturut(
            ganti('name="klarifikasi"', 'name="penutupan-laporan"', "tiba-klarifikasi"),
            ganti('name="klarifikasi"', 'name="penutupan-laporan"', "ke-klarifikasi"),
        ),
        [("“Penutupan laporan”", "seperti “Klarifikasi”: mesin tidak tahu ke mana", "Beri salah satunya nama lain")],
    ),
    (
        "the refused report goes to clarification",
        ganti('name="penutupan-laporan"', 'name="klarifikasi"', PUTUS),
        [("“Penutupan laporan”", "berlanjut di “Klarifikasi”, yang bernama lain", "atau pilih penutupan-laporan")],
    ),
    (
        "where lines go on called otherwise",
        ganti('name="Penutupan laporan"', 'name="Tutup perkara"', "tiba-penutupan-laporan"),
        [("“Tutup perkara”", "bernama lain dari yang menuju ke sini, “Penutupan laporan”", "Samakan nama semuanya")],
    ),
    (
        "nothing leads there any more",
        hapus("ke-klarifikasi"),
        [
            (
                "“Klarifikasi”",
                "tidak ada tautan yang menuju ke sini",
                "Gambar tautan (Link) yang pergi bernama klarifikasi",
            )
        ],
    ),
    (
        "a line drawn from where it breaks off",
        ganti(
            'sourceRef="tiba-klarifikasi" targetRef="klarifikasi"', f'sourceRef="{PUTUS}" targetRef="tiba-klarifikasi"'
        ),
        [
            ("“Klarifikasi”", "ada alur yang masuk ke tautan tiba", "Tarik alurnya ke langkah sesudahnya"),
            ("“Penutupan laporan”", "ada alur yang keluar dari tautan yang pergi", "Hapus alurnya"),
        ],
    ),
    (
        "a circle over a link",
        ganti(
            'targetRef="tutup-laporan"',
            'targetRef="klarifikasi-selesai"',
            "dari-tiba-penutupan-laporan-ke-tutup-laporan",
        ),
        [("“Selesai pada klarifikasi?”", "berputar tanpa berhenti", "Sisipkan tugas atau peristiwa tunggu")],
    ),
    (
        "the refused report rightly goes to clarification",
        berturut(
            ganti('name="penutupan-laporan"', 'name="klarifikasi"', PUTUS),
            ganti('name="Penutupan laporan"', 'name="Klarifikasi"', PUTUS),
        ),
        [],
    ),
)


@pytest.mark.parametrize(("edit", "harapan"), [s for _, *s in SLIPS], ids=[apa for apa, *_ in SLIPS])
def test_a_link_that_leads_elsewhere_is_told_once(
    tmp_path: Path, edit: Edit, harapan: list[tuple[str, str, str]]
) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "laporan.bpmn", edit)
    temuan = list(tautan(baca(folder, workers.pilih())))
    assert [t.unsur for t in temuan] == [unsur for unsur, *_ in harapan], "\n".join(map(str, temuan))
    for t, (_, pesan, obat) in zip(temuan, harapan, strict=True):
        assert pesan in t.pesan
        assert obat in t.obat
        assert not t.saran
