"""Which running instances may go to new diagrams, and what would be lost of the others (ADR 0039)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.camunda.migration.mapping import Halangan, baca_peta
from pksbpmn.camunda.migration.plan import Perencana, Rencana
from pksbpmn.camunda.migration.run import Hasil, jalankan
from pksbpmn.camunda.search import Newest, RunningInstance
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, TidakDitemukan
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import MemoryRegistry
from tests.unit.probe_diagrams import Edit, berturut, ganti, hapus, isian, renamed, sel
from tests.unit.usecases.cases import accepted, open_case

OLD, NEW = 100, 200
CASE = 5000
WAITING = {"permintaan": ("tunggu-jawaban",), "laporan": ("rapat-pleno",), "klarifikasi": ("klarifikasi-pertama",)}


def instance(process: str, nomor: str | None, *active: str) -> RunningInstance:
    """One on the old version."""
    return RunningInstance(CASE, process, 1, OLD, nomor, active or WAITING[process])


def installed(uow: UnitOfWork, *edits: tuple[str, Edit]) -> None:
    """The diagrams, and after them a changed copy."""
    lama = diagram_texts(diagram_files())
    baru = dict(lama)
    for berkas, edit in edits:
        baru[berkas] = edit(baru[berkas])
        assert baru[berkas] != lama[berkas]
    diagram.catat(uow, [OLD], lama)
    diagram.catat(uow, [NEW], baru)


def plan(uow: UnitOfWork, running: RunningInstance, *peta: str, mesin: str = "8.8.1") -> Rencana:
    """Of one instance, while every process has a new version."""
    terbaru = [Newest(p, 2, NEW) for p in WAITING]
    (satu,) = Perencana(uow, terbaru, baca_peta(peta), mesin).rencana([running])
    return satu


def test_every_element_and_event_of_both_is_mapped(uow: UnitOfWork) -> None:
    """Timers too, and those where no token is yet: what is not mapped begins anew."""
    installed(uow, ("permintaan.bpmn", ganti('name="Tunggu jawaban"', 'name="Menunggu jawaban"')))
    satu = plan(uow, instance("permintaan", None))
    assert (satu.halangan, satu.catatan) == ((), ())
    assert {
        "batas-waktu-lewat",
        "pengingat-ketiga",
        "tenggat-diperpanjang",
        "gabung-sampaikan",
    } <= satu.instruksi.keys()
    assert all(a == b for a, b in satu.instruksi.items())
    assert not any(a.startswith(("dari-", "pesan-")) for a in satu.instruksi)


LOST: tuple[tuple[Edit, str, str], ...] = (
    (hapus("batas-waktu-lewat"), "“Batas waktu lewat”", "batas waktu yang sedang berjalan ini tidak ada lagi"),
    (renamed("batas-waktu-lewat", "tenggat-habis"), "“Batas waktu lewat”", "--peta batas-waktu-lewat=ID-BARU"),
    (hapus("pengingat-pertama"), "“Pengingat pertama”", "--peta pengingat-pertama=-"),
    (renamed("tunggu-jawaban", "menunggu"), "“Tunggu jawaban”", "--peta tunggu-jawaban=ID-BARU"),
    (hapus("penjawab-diganti"), "“Yang diminta diganti”", "yang sedang ditunggu ini tidak ada lagi"),
    (
        ganti('attachedToRef="tunggu-jawaban"', 'attachedToRef="sampaikan-permintaan"', "batas-waktu-lewat"),
        "“Batas waktu lewat”",
        "menempel pada unsur lain",
    ),
    (
        ganti('name="tenggat-diperpanjang"', 'name="tenggat-baru"', "pesan-tenggat-diperpanjang"),
        "“Tenggat diperpanjang”",
        "yang sudah menunggu tetap menunggu tenggat-diperpanjang",
    ),
    (
        lambda t: t.replace("bpmn:receiveTask", "bpmn:userTask").replace(' messageRef="pesan-jawaban-diterima"', ""),
        "“Tunggu jawaban”",
        "berganti jenis dari receiveTask menjadi userTask",
    ),
    (
        lambda t: t.replace(
            'messageEventDefinition id="tenggat-diperpanjang-def" messageRef="pesan-tenggat-diperpanjang"',
            'signalEventDefinition id="tenggat-diperpanjang-def"',
        ),
        "“Tenggat diperpanjang”",
        "berganti jenis",
    ),
)


@pytest.mark.parametrize(("edit", "unsur", "said"), LOST, ids=[f"{u} {s}" for _, u, s in LOST])
def test_what_would_be_lost_is_refused_by_its_name(uow: UnitOfWork, edit: Edit, unsur: str, said: str) -> None:
    installed(uow, ("permintaan.bpmn", edit))
    (satu,) = plan(uow, instance("permintaan", None)).halangan
    assert satu.unsur == unsur
    assert said in str(satu)


def test_what_is_not_waited_for_may_go(uow: UnitOfWork) -> None:
    """The instance waits for proof of receipt: its deadline has not begun."""
    installed(uow, ("permintaan.bpmn", hapus("batas-waktu-lewat")))
    assert plan(uow, instance("permintaan", None, "sampaikan-permintaan")).halangan == ()


def test_a_renamed_element_is_mapped_as_was_said(uow: UnitOfWork) -> None:
    both = lambda t: renamed("tunggu-jawaban", "menunggu")(renamed("batas-waktu-lewat", "tenggat-habis")(t))  # noqa: E731
    installed(uow, ("permintaan.bpmn", both))
    satu = plan(uow, instance("permintaan", None), "tunggu-jawaban=menunggu", "batas-waktu-lewat=tenggat-habis")
    assert satu.halangan == ()
    assert {a: b for a, b in satu.instruksi.items() if a != b} == {
        "tunggu-jawaban": "menunggu",
        "batas-waktu-lewat": "tenggat-habis",
    }


def test_what_is_given_up_on_purpose_is_not_mapped(uow: UnitOfWork) -> None:
    installed(uow, ("permintaan.bpmn", hapus("pengingat-pertama")))
    satu = plan(uow, instance("permintaan", None), "pengingat-pertama=-")
    assert satu.halangan == ()
    assert "pengingat-pertama" not in satu.instruksi


@pytest.mark.parametrize(
    ("peta", "said"),
    [
        ("tunggu-jawaban", "bukan LAMA=BARU"),
        ("tunggu=menunggu", "menyebut tunggu, yang tidak ada"),
        ("tunggu-jawaban=menunggu", "penggantinya tidak ada"),
        ("tunggu-jawaban=sampaikan-permintaan", "dua unsur tidak dapat menjadi satu"),
    ],
)
def test_a_mapping_about_nothing_is_told(uow: UnitOfWork, peta: str, said: str) -> None:
    installed(uow, ("permintaan.bpmn", ganti("Tunggu jawaban", "Menunggu")))
    with pytest.raises(MasukanSalah, match=said):
        plan(uow, instance("permintaan", None), peta)


def test_a_new_timer_and_another_length_are_told(uow: UnitOfWork) -> None:
    installed(
        uow,
        ("permintaan.bpmn", ganti("=batasWaktu<", "=batasWaktu + duration(&#34;P1D&#34;)<", "batas-waktu-lewat")),
        ("klarifikasi.bpmn", ganti('name="Klarifikasi pertama"', 'name="Klarifikasi kesatu"')),
    )
    assert plan(uow, instance("permintaan", None)).catatan == (
        "“Batas waktu lewat”: yang sudah berjalan tetap pada waktunya yang lama",
    )
    terbalik = Perencana(uow, [Newest("permintaan", 3, OLD)])
    assert terbalik.rencana([replace(instance("permintaan", None), definition=NEW)])[0].halangan == ()


def test_what_stays_otherwise_than_drawn_is_told(uow: UnitOfWork) -> None:
    """An open task keeps its group; a reminder that ends the wait does so for what runs as well."""
    installed(
        uow,
        ("laporan.bpmn", ganti('candidateGroups="rapat-pleno"', 'candidateGroups="pemeriksaan"', "rapat-pleno")),
        ("permintaan.bpmn", ganti('cancelActivity="false" ', "", "pengingat-pertama")),
    )
    (catatan,) = plan(uow, instance("laporan", None)).catatan
    tetap, baru = catatan.split("; ")
    assert tetap == "“Rapat pleno”: yang sudah terbuka tetap ditawarkan kepada rapat-pleno"
    assert baru == "yang terbuka kemudian kepada pemeriksaan"
    assert plan(uow, instance("permintaan", None)).catatan == (
        "“Pengingat pertama”: mengakhiri yang ditunggu, juga yang sudah berjalan",
    )


def test_what_may_wait_at_a_parallel_join_is_told_before(uow: UnitOfWork) -> None:
    """Operate does not show such a token, and the engine refuses its instance."""
    installed(uow, ("pemeriksaan.bpmn", lambda t: t.replace("<bpmn:definitions ", "<bpmn:definitions  ", 1)))
    (satu,) = Perencana(uow, [Newest("pemeriksaan", 2, NEW)]).rencana([instance("pemeriksaan", None, "minta-bukti")])
    assert satu.halangan == ()
    (catatan,) = satu.catatan
    assert "menunggu di gerbang sejajar ini baru diketahui" in catatan


def test_an_event_subprocess_is_waited_for_wherever_its_process_is(uow: UnitOfWork) -> None:
    """A withdrawal may come at any moment (POR 48/2020)."""
    baru = berturut(renamed("laporan-dicabut", "dicabut"), ganti('name="dicabut"', 'name="laporan-dicabut"'))
    installed(uow, ("laporan.bpmn", baru))
    (satu,) = plan(uow, instance("laporan", None)).halangan
    assert "--peta laporan-dicabut=ID-BARU" in satu.obat
    assert plan(uow, instance("laporan", None), "laporan-dicabut=dicabut").halangan == ()


def test_a_new_task_before_the_token_is_refused(uow: UnitOfWork) -> None:
    """The next step would be: the decision of the new task is in no registry (ADR 0032)."""
    nomor = open_case(uow)
    for tugas, data in ((TaskId.VERIFIKASI_FORMIL, {"syaratLengkap": True}), (TaskId.VERIFIKASI_MATERIIL, {})):
        accepted(uow, nomor, tugas, "11", **data).instans = str(CASE)
    installed(uow, ("laporan.bpmn", ganti('name="Rapat pleno"', 'name="Rapat"')))
    assert plan(uow, instance("laporan", nomor)).halangan == ()
    for k in uow.keputusan.find(nomor_berkas=nomor, elemen=TaskId.VERIFIKASI_MATERIIL):
        k.elemen = "verifikasi-lama"
    (satu,) = plan(uow, instance("laporan", nomor)).halangan
    assert 'tugas "Verifikasi materiil"' in satu.pesan
    assert "pertahankan id tugas" in satu.obat


def test_a_table_that_was_read_is_not_exchanged_under_it(uow: UnitOfWork) -> None:
    """Who signs is asked at each step (ADR 0032); a changed term is no hindrance, the old one runs on."""
    installed(uow, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    assert plan(uow, instance("permintaan", None)).halangan == ()
    (satu,) = plan(uow, instance("permintaan", None, "buka-permintaan")).halangan
    assert satu.unsur == "tenggat.dmn"


def test_an_open_task_keeps_its_form(uow: UnitOfWork) -> None:
    """The engine shows the old one; answers that the new diagram asks for would be missing."""
    installed(uow, ("rapat-pleno.form", isian("laporanDiterima", label="Diterima oleh pleno")))
    assert plan(uow, instance("laporan", None)).halangan == ()
    installed(uow, ("rapat-pleno.form", isian("laporanDiterima", key="diterima")))
    (satu,) = plan(uow, instance("laporan", None)).halangan
    assert (satu.unsur, "isian rapat-pleno.form berubah" in satu.pesan) == ("“Rapat pleno”", True)
    assert plan(uow, instance("laporan", None, "klarifikasi")).halangan == ()


def test_what_cannot_be_compared_stays(uow: UnitOfWork) -> None:
    installed(uow, ("permintaan.bpmn", ganti("Tunggu jawaban", "Menunggu")))
    (satu,) = plan(uow, replace(instance("permintaan", None), definition=50)).halangan
    assert "sebelum diagram disimpan registri" in satu.pesan
    with pytest.raises(MasukanSalah, match="permintan tidak ada di mesin"):
        Perencana(uow, [Newest("permintaan", 2, NEW)]).rencana([], ["permintan"])
    (asing,) = Perencana(uow, [Newest("permintaan", 2, 999)]).rencana([instance("permintaan", None)])
    assert "tidak dipasang dengan `pksbpmn pasang`" in asing.halangan[0].pesan
    assert "pasang dengan `pksbpmn pasang`, lalu ulangi" in asing.halangan[0].obat
    assert "batalkan" not in str(asing.halangan[0]), "the case is right, only the deployment is not"


def test_the_embedded_engine_refuses_what_a_listener_began(uow: UnitOfWork) -> None:
    """As diagrams were drawn before; those of now hear it at the start event."""
    kini = diagram_texts(diagram_files())
    dulu = kini | {"permintaan.bpmn": ganti('eventType="end"', 'eventType="start"')(kini["permintaan.bpmn"])}
    diagram.catat(uow, [OLD], dulu)
    diagram.catat(uow, [NEW], kini)
    (satu,) = plan(uow, instance("permintaan", None), mesin="8.6.0").halangan
    assert "#33237" in satu.pesan
    assert plan(uow, instance("laporan", None), mesin="8.6.0").halangan == ()
    installed(uow, ("permintaan.bpmn", ganti("Tunggu jawaban", "Menunggu")))
    assert plan(uow, instance("permintaan", None), mesin="8.6.0").halangan == ()


class Engine:
    """Does what it is told, or fails with what stands for an instance."""

    def __init__(self, *running: RunningInstance, fails: dict[int, Exception] | None = None) -> None:
        self.running = {i.key: i for i in running}
        self.fails = fails or {}
        self.migrated: list[int] = []
        self.after: Callable[[RunningInstance], RunningInstance] = lambda i: i

    def migrate(self, instance: int, definition: int, mapping: dict[str, str]) -> None:
        if instance in self.fails:
            raise self.fails[instance]
        self.migrated.append(instance)
        now = self.running[instance]
        active = tuple(mapping.get(a, a) for a in now.active)
        self.running[instance] = self.after(replace(now, definition=definition, version=2, active=active))

    def search_instances(self) -> list[RunningInstance]:
        return list(self.running.values())


def run(registry: MemoryRegistry, engine: Engine, **kurang: float) -> list[Hasil]:
    """Plan what runs on the engine, and do it."""
    with registry.uow() as uow:
        rencana = Perencana(uow, [Newest("permintaan", 2, NEW)]).rencana(engine.search_instances())
    return list(jalankan(engine, registry.uow, rencana, **({"patience": 0.1} | kurang)))


@pytest.fixture
def ready(registry: MemoryRegistry) -> MemoryRegistry:
    with registry.uow() as uow:
        installed(uow, ("permintaan.bpmn", ganti("Tunggu jawaban", "Menunggu")))
        uow.commit()
    return registry


def trail(registry: MemoryRegistry) -> list[str]:
    with registry.uow() as uow:
        return [a.rincian["instans"] for a in uow.audit.find(peristiwa="proses-dimigrasi")]


def test_each_is_migrated_by_itself_and_again_there_is_nothing_left(ready: MemoryRegistry) -> None:
    semua = [replace(instance("permintaan", None), key=CASE + n) for n in range(45)]
    engine = Engine(*semua, fails={CASE + 7: MasukanSalah("Ditolak.", "Ulangi."), CASE + 9: TidakDitemukan("Tiada.")})
    hasil = run(ready, engine)
    assert len(hasil) == 45
    assert {h.rencana.instans.key: h.halangan for h in hasil if h.halangan} == {
        CASE + 7: Halangan("proses permintaan", "Ditolak", "Ulangi.")
    }
    assert [(h.catatan, h.dimigrasi) for h in hasil if h.catatan] == [("sudah selesai sebelum dimigrasi", False)]
    assert sorted(trail(ready)) == sorted(str(k) for k in engine.migrated)
    assert len(engine.migrated) == 43
    del engine.running[CASE + 9]
    engine.fails.clear()
    assert [h.rencana.instans.key for h in run(ready, engine)] == [CASE + 7]
    assert run(ready, engine) == []


def test_of_two_at_once_one_migrates_and_the_trail_says_it_once(ready: MemoryRegistry) -> None:
    engine = Engine(instance("permintaan", None))
    with ready.uow() as uow:
        rencana = Perencana(uow, [Newest("permintaan", 2, NEW)]).rencana(engine.search_instances())
    (satu,), (dua,) = (list(jalankan(engine, ready.uow, rencana, patience=0.1)) for _ in range(2))
    assert (satu.dimigrasi, satu.catatan) == (True, "")
    assert (dua.dimigrasi, dua.catatan) == (False, "sudah dimigrasi perintah lain")
    assert (engine.migrated, trail(ready)) == ([CASE], [str(CASE)])


def test_an_engine_that_goes_away_leaves_what_was_done(ready: MemoryRegistry) -> None:
    semua = [replace(instance("permintaan", None), key=CASE + n) for n in range(3)]
    engine = Engine(*semua, fails={CASE + 1: GalatSementara("Mesin tidak terjangkau.")})
    with pytest.raises(GalatSementara):
        run(ready, engine)
    assert trail(ready) == [str(CASE)]
    engine.fails.clear()
    assert [h.halangan for h in run(ready, engine)] == [None, None]
    assert sorted(trail(ready)) == [str(CASE + n) for n in range(3)]


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (lambda i: replace(i, incident=True), "insiden sesudah dimigrasi"),
        (lambda i: replace(i, definition=OLD), "belum tampak pada versi 2"),
        (lambda i: replace(i, active=("catat-lewat-tenggat",)), "sudah bergerak selagi dimigrasi, ke catat-lewat-"),
    ],
)
def test_each_is_looked_at_afterwards(
    ready: MemoryRegistry, after: Callable[[RunningInstance], RunningInstance], said: str
) -> None:
    engine = Engine(instance("permintaan", None))
    engine.after = after
    (satu,) = run(ready, engine)
    assert said in (satu.halangan.pesan if satu.halangan else satu.catatan)
