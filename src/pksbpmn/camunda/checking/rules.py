"""What the rules of bpmnlint, camunda-compat, dmnlint and of our own JavaScript find, in Indonesian."""

from collections.abc import Mapping
from typing import Final

_MOVE: Final = "Geser di Camunda Modeler sampai terbaca."
_WIDEN: Final = "Lebarkan di Camunda Modeler dengan menarik tepi kanannya; nama tugas dipendekkan."
_FOLD: Final = "Lanjutkan di baris berikutnya dengan sepasang peristiwa tautan (Link)."
_OVERLAP: Final = "no-overlapping-elements: Element "
DRAWN: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "alur-bersilangan",
            "alur-menembus-elemen",
            "alur-tidak-menempel",
            "alur-miring",
            "label-tertindih",
            "elemen-tertindih",
            "di-luar-wadah",
            "arah",
        ),
        _MOVE,
    ),
    "teks-tidak-muat": _WIDEN,
    "terlalu-lebar": _FOLD,
}
"""Cures by our rules of the drawing, which say themselves what is wrong."""
_VERSI_BARU: Final = "memakai yang belum ada pada mesin versi 8.6"

RULES: Final[Mapping[str, tuple[str, str]]] = {
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
    "skema-versi": (
        "disimpan dengan Camunda Modeler yang lebih baru daripada yang dikenal mesin",
        "Kembalikan berkas sebelumnya dan ubah di Camunda Modeler 5.31, atau minta pengembang memutakhirkannya.",
    ),
    "skema": (
        "isian ini tidak boleh ada di formulir atau kurang lengkap",
        "Formulir hanya memuat pilihan, tanggal, bilangan: ganti atau hapus isian ini.",
    ),
    "ad-hoc-sub-process": ("subproses ad-hoc tidak memuat peristiwa mulai atau akhir", "Hapus peristiwa itu."),
    "agent-fromai-contract": (
        "fromAi hanya bagi agen AI, yang tidak dipakai di sini",
        "Hapus fromAi dari ungkapannya.",
    ),
    "agent-tool-documentation": ("alat agen AI tanpa penjelasan", "Isi Element documentation."),
    "agent-tool-output-key": ("alat agen AI tanpa hasil", "Tambahkan Output toolCallResult."),
    "before-all-execution-listener": ("listener Before all ini salah tempat", "Hapus listener itu."),
    "cancel-execution-listener": ("listener Cancel ini salah tempat", "Hapus listener itu."),
    "connector-properties": (_VERSI_BARU, "Pakai langkah dari templat di bpmn/.camunda, bukan konektor."),
    "duplicate-execution-listener-headers": ("Header listener-nya kembar", "Hapus salah satunya."),
    "duplicate-execution-listeners": ("listener yang sama dua kali", "Hapus salah satunya."),
    "duplicate-task-headers": ("Header pekerjaannya kembar", "Hapus salah satunya."),
    "escalation-boundary-event-attached-to-ref": (
        "eskalasi hanya dapat ditempelkan pada subproses atau panggilan proses",
        "Pindahkan ke sana, atau hapus.",
    ),
    "escalation-reference": ("tidak menyebut eskalasi", "Pilih eskalasinya pada Escalation."),
    "event-based-gateway": (
        "gerbang peristiwa memerlukan dua cabang tanpa syarat atau lebih",
        "Tarik alur ke peristiwa tunggu yang lain, dan kosongkan Condition expression-nya.",
    ),
    "event-based-gateway-target": (
        "sesudah gerbang peristiwa hanya boleh ada peristiwa tunggu",
        "Ganti yang dituju dengan peristiwa tunggu: pesan, timer, atau sinyal.",
    ),
    "event-sub-process-typed-start-event": (
        "subproses peristiwa tidak menyebut peristiwa yang memulainya",
        "Change element pada peristiwa mulainya: pilih pesan, timer, galat, atau sinyal.",
    ),
    "executable-process": ("tidak dijalankan mesin", "Pilih kolam atau prosesnya, lalu centang General > Executable."),
    "execution-listener": ("listener-nya kurang lengkap", "Isi Event type dan Type pada Execution listeners."),
    "feel-compatibility": (_VERSI_BARU, "Pakai fungsi FEEL yang ada pada Camunda 8.6."),
    "galat": ("berkasnya tidak dapat ditelaah", "Kembalikan berkas sebelumnya, lalu ubah di Camunda Modeler."),
    "global": ("tidak bernama", "Beri nama pada unsur yang memakainya, seperti Message > Name."),
    "global: Element is unused": ("tidak dipakai siapa pun", "Boleh dibiarkan; mesin tidak terpengaruh."),
    "global: Element name is not unique": (
        "namanya dipakai dua kali",
        "Pilih yang sama dari daftarnya pada semua unsur yang memakainya, atau beri nama lain.",
    ),
    "link-event": ("tautannya tidak lengkap", "Isi nama tautannya pada Link > Name di panel Properties."),
    "no-before-all-execution-listener": (_VERSI_BARU, "Hapus listener Before all."),
    "no-bpmndi": ("tidak digambar", "Kembalikan berkas sebelumnya, lalu ubah di Camunda Modeler."),
    "no-business-id": (_VERSI_BARU, "Kosongkan Business ID."),
    "no-cancel-execution-listener": (_VERSI_BARU, "Hapus listener Cancel."),
    "no-complex-gateway": ("mesin tidak menjalankan gerbang kompleks", "Ganti dengan gerbang eksklusif atau paralel."),
    "no-duplicate-requirements": ("digambar dua kali", "Hapus salah satu garisnya."),
    "no-execution-listener-headers": (_VERSI_BARU, "Hapus Headers pada listener."),
    "no-expression": (_VERSI_BARU, "Isi dengan kata tetap, bukan ungkapan."),
    "no-gateway-join-fork": (
        "menggabungkan dan membagi alur sekaligus",
        "Pisahkan: satu gerbang yang menggabungkan, lalu satu gerbang yang membagi.",
    ),
    "no-inclusive-gateway": ("gerbang inklusif tidak dipakai di sini", "Ganti dengan gerbang eksklusif atau paralel."),
    "no-interrupting-event-subprocess": (
        "subproses peristiwa dalam subproses ad-hoc tidak boleh menghentikannya",
        "Change element pada peristiwa mulainya: pilih yang non-interrupting.",
    ),
    "no-job-priority-definition": (_VERSI_BARU, "Kosongkan Job priority."),
    "no-multiple-none-start-events": ("punya beberapa peristiwa mulai polos", "Sisakan satu."),
    f"{_OVERLAP}overlaps with other element": ("menindih unsur lain", _MOVE),
    f"{_OVERLAP}is outside of parent boundary": ("keluar dari kolam atau subprosesnya", _MOVE),
    "no-task-listeners": (_VERSI_BARU, "Hapus Task listeners; pakai Execution listeners."),
    "priority-definition": ("prioritasnya tidak sah", "Isi Priority seperti pada tugas lain."),
    "secrets": ("penulisan secret-nya keliru", "Hapus; rahasia tidak ditulis dalam diagram."),
    "signal-reference": ("tidak menyebut sinyal", "Pilih sinyalnya pada Signal."),
    "single-event-definition": ("punya beberapa jenis peristiwa sekaligus", "Change element: pilih satu jenis."),
    "start-event-form": ("formulir mulainya kurang lengkap", "Hapus formulirnya; perkara dimulai dengan perintah."),
    "start-event-form-embedded": (
        "formulir mulainya tertanam",
        "Hapus formulirnya; perkara dimulai dengan perintah.",
    ),
    "sub-process-blank-start-event": (
        "subproses dimulai peristiwa mulai yang polos",
        "Change element pada peristiwa mulainya: pilih Start event.",
    ),
    "superfluous-label": ("nama alurnya tidak membedakan apa pun", "Hapus nama alur itu."),
    "tanpa-gambar": ("tidak digambar", "Kembalikan berkas sebelumnya, lalu ubah di Camunda Modeler."),
    "task-listener": ("listener tugasnya kurang lengkap", "Hapus Task listeners; pakai Execution listeners."),
    "unresolvable-secret-reference": ("secret-nya tidak terbaca mesin", "Hapus; rahasia tidak ditulis dalam diagram."),
    "user-task-definition": ("tidak punya formulir", "Pilih formulir pada Form > Form ID."),
    "version-tag": ("Version tag-nya kosong", 'Pilih Binding "deployment"; Version tag tidak dipakai.'),
    "wait-for-completion": (_VERSI_BARU, "Pakai peristiwa yang dipakai di tempat lain."),
}
"""What is wrong and its cure, by the rule's name without its package, or by that and what it says."""
ADVICE: Final = frozenset(
    {*DRAWN, "global: Element is unused", "superfluous-label", *(k for k in RULES if k.startswith(_OVERLAP))}
)
"""What nothing runs otherwise for."""
