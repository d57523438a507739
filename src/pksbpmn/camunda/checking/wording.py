"""What `periksa.mjs` finds, in the words of people: the element by its name, the linters' rules in Indonesian."""

import re
from collections.abc import Mapping
from typing import Any, Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_DRAWN: Final = frozenset(
    {
        "alur-bersilangan",
        "alur-menembus-elemen",
        "alur-tidak-menempel",
        "alur-miring",
        "label-tertindih",
        "teks-tidak-muat",
        "elemen-tertindih",
        "di-luar-wadah",
        "arah",
        "terlalu-lebar",
        "no-overlapping-elements",
    }
)
"""Rules of the drawing: advice, for nothing runs otherwise."""
_MOVE: Final = "Geser di Camunda Modeler sampai terbaca."
_WIDEN: Final = "Lebarkan di Camunda Modeler dengan menarik tepi kanannya; nama tugas dipendekkan."
_FOLD: Final = "Lanjutkan di baris berikutnya dengan sepasang peristiwa tautan (Link)."

_RULES: Final[Mapping[str, tuple[str, str]]] = {
    "label-required": ("tidak bernama", "Beri nama: apa yang dilakukan, atau pertanyaan apa yang dijawab."),
    "no-disconnected": ("tidak terhubung dengan apa pun", "Tarik alur ke sana dan dari sana, atau hapus."),
    "no-implicit-start": ("tidak ada alur yang masuk", "Tarik alur ke sana, atau hapus."),
    "no-implicit-end": ("tidak ada alur yang keluar", "Tarik alur ke langkah berikutnya atau ke peristiwa akhir."),
    "no-implicit-split": ("bercabang tanpa gerbang", "Sisipkan gerbang di belakangnya."),
    "conditional-flows": ("cabangnya tidak bersyarat", "Isi Condition expression, atau jadikan Default flow."),
    "fake-join": ("menggabungkan alur tanpa gerbang", "Sisipkan gerbang di depannya."),
    "superfluous-gateway": ("gerbang yang tidak memilih apa pun", "Hapus gerbangnya."),
    "superfluous-termination": ("menghentikan yang sudah selesai", "Ganti dengan peristiwa akhir biasa."),
    "end-event-required": ("tidak punya peristiwa akhir", "Tambahkan peristiwa akhir."),
    "start-event-required": ("tidak punya peristiwa mulai", "Tambahkan peristiwa mulai."),
    "single-blank-start-event": ("punya beberapa peristiwa mulai polos", "Sisakan satu."),
    "sequence-flow-condition": ("syarat cabangnya kurang", "Isi Condition expression, atau jadikan Default flow."),
    "implementation": ("tidak punya pelaksana", "Isi Type, Called decision, atau Process ID di panel Properties."),
    "called-element": ("tidak memanggil proses apa pun", "Isi Called element > Process ID."),
    "message-reference": ("tidak menyebut pesan", "Pilih pesannya pada Message."),
    "subscription": ("pesannya tidak berkunci", "Isi Subscription correlation key."),
    "error-reference": ("tidak menyebut galat", "Pilih galatnya pada Error."),
    "timer": ("timernya belum terisi", "Isi Timer dengan ungkapan dari tenggat.dmn."),
    "user-task-form": ("tidak punya formulir", "Pilih formulir pada Form > Form ID."),
    "zeebe-user-task": ("bukan tugas pengguna Camunda", "Pilih Implementation > Camunda user task."),
    "task-schedule": ("jatuh temponya tidak sah", "Isi Due date dengan =now() + duration(durasiKeputusan)."),
    "feel": ("ungkapannya tidak dapat dibaca mesin", "Perbaiki ungkapan FEEL yang bergaris merah di panel Properties."),
    "loop-characteristics": ("perulangannya kurang", "Isi Multi-instance > Input collection."),
    "no-loop": ("berputar tanpa berhenti", "Sisipkan tugas atau peristiwa tunggu di dalam putaran."),
    "io-mapping": ("pemetaan variabelnya kurang", "Isi nama dan nilai setiap Input dan Output."),
    "variable-name": ("nama variabelnya tidak sah", "Pakai huruf dan angka saja, tanpa spasi."),
    "no-duplicate-sequence-flows": ("digambar dua kali", "Hapus salah satu alur."),
    "element-type": ("unsur ini tidak dijalankan mesin versi yang dipakai", "Pakai unsur lain."),
    "impor": ("berkasnya tidak sah", "Kembalikan berkas sebelumnya, lalu ubah di Camunda Modeler."),
    "kanonik": (
        "bukan bentuk yang disimpan Camunda Modeler",
        "Buka dan simpan di Camunda Modeler.",
    ),
    "skema": (
        "isian ini tidak boleh ada di formulir atau kurang lengkap",
        "Formulir hanya memuat pilihan, tanggal, bilangan.",
    ),
}


def terjemahkan(milik: Milik, t: Mapping[str, Any]) -> Temuan:
    """A finding in our words; a rule that has none keeps the linter's."""
    berkas, aturan, pesan = t["berkas"], str(t["aturan"]).rpartition("/")[2], str(t["pesan"])
    unsur = _unsur(milik, berkas, str(t["id"]))
    sebutan = unsur.sebutan if unsur else _isian(milik, berkas, str(t["id"]))
    apa, _, obat = pesan.partition("; ")
    if aturan in _RULES:
        apa, obat = _RULES[aturan]
        if aturan in ("feel", "kanonik", "skema", "io-mapping", "impor"):
            apa = f"{apa} ({_bersih(pesan)})"
    elif aturan in _DRAWN:
        obat = {"terlalu-lebar": _FOLD, "teks-tidak-muat": _WIDEN}.get(aturan, _MOVE)
    elif not obat:
        apa, obat = (
            f"melanggar aturan {aturan}: {pesan}",
            "Ubah di Camunda Modeler; panel Problems menunjukkan tempatnya.",
        )
    return Temuan(
        berkas,
        sebutan,
        _bernama(milik, berkas, apa) if aturan in _DRAWN else apa,
        obat[:1].upper() + obat[1:] + ("" if obat.endswith((".", "`")) else "."),
        str(t["id"]),
        frozenset(t.get("tentang", ())),
        aturan in _DRAWN or bool(t.get("saran")),
    )


def _bersih(pesan: str) -> str:
    return " ".join(pesan.split()).rstrip(".")


def _unsur(milik: Milik, berkas: str, id_unsur: str) -> Unsur | None:
    return next((d.unsur.get(id_unsur) for d in milik.diagram if d.nama == berkas), None)


def _isian(milik: Milik, berkas: str, letak: str) -> str:
    """A form's component by its label, whether a path or an id is given."""
    bagian = milik.formulir.get(berkas.removesuffix(".form"), {}).get("components", [])
    nomor = re.match(r"/components/(\d+)", letak)
    pilihan = (
        [bagian[int(nomor[1])]]
        if nomor and int(nomor[1]) < len(bagian)
        else [c for c in bagian if c.get("id") == letak]
    )
    return next((f"“{c.get('label') or c.get('dateLabel') or c.get('id')}”" for c in pilihan), letak)


def _bernama(milik: Milik, berkas: str, pesan: str) -> str:
    """Ids of elements in the drawing's findings become names."""
    diagram = next((d for d in milik.diagram if d.nama == berkas), None)
    if diagram is None:
        return pesan
    return re.sub(r"[\w-]+", lambda m: diagram.sebut(m[0]) if re.search("[-_]", m[0]) else m[0], pesan)
