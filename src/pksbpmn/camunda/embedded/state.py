"""What runs on a data directory: the state file, and the processes behind it."""

import contextlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from pksbpmn.camunda.embedded.download import UkuranMesin
from pksbpmn.camunda.embedded.ports import ALAMAT, Porta

_SELISIH_WAKTU = 2.0  # seconds; psutil rounds process creation times


@dataclass(frozen=True)
class Proses:
    """One JVM: its part of the stack, its pid, and its creation time (epoch seconds) against pid reuse."""

    bagian: str
    pid: int
    dibuat: float

    def hidup(self) -> psutil.Process | None:
        """The process itself while it runs."""
        try:
            proses = psutil.Process(self.pid)
            cocok = abs(proses.create_time() - self.dibuat) < _SELISIH_WAKTU
            return proses if cocok and proses.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None


@dataclass(frozen=True)
class Keadaan:
    """Content of `engine.json`; `siap` turns true once the engine has answered."""

    ukuran: UkuranMesin
    porta: Porta
    proses: tuple[Proses, ...]
    siap: bool


@dataclass(frozen=True)
class MesinBerjalan:
    """A running engine. Addresses are loopback only; `manajemen` is the base URL of the management port."""

    grpc: str
    rest: str
    manajemen: str
    operate: str | None
    tasklist: str | None
    pids: tuple[int, ...]
    data_dir: Path
    ukuran: UkuranMesin


def berkas_keadaan(data_dir: Path) -> Path:
    """The state file."""
    return data_dir / "engine.json"


def tulis_keadaan(data_dir: Path, keadaan: Keadaan) -> None:
    """Replace the state file atomically."""
    baru = data_dir / "engine.json.baru"
    baru.write_text(json.dumps(asdict(keadaan), indent=1), encoding="utf-8")
    baru.replace(berkas_keadaan(data_dir))


def hapus_keadaan(data_dir: Path) -> None:
    """Forget the engine of this directory."""
    berkas_keadaan(data_dir).unlink(missing_ok=True)


def baca_keadaan(data_dir: Path) -> Keadaan | None:
    """The state file, or None when there is none that can be read."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        isi = json.loads(berkas_keadaan(data_dir).read_text(encoding="utf-8"))
        return Keadaan(
            UkuranMesin(isi["ukuran"]),
            Porta(**isi["porta"]),
            tuple(Proses(**butir) for butir in isi["proses"]),
            bool(isi["siap"]),
        )
    return None


def mesin_berjalan(data_dir: Path) -> MesinBerjalan | None:
    """The engine on this directory when it is ready and every process of it lives."""
    keadaan = baca_keadaan(data_dir)
    if keadaan is None or not keadaan.siap or not all(proses.hidup() for proses in keadaan.proses):
        return None
    rest = f"http://{ALAMAT}:{keadaan.porta.rest}"
    lengkap = keadaan.ukuran is UkuranMesin.LENGKAP
    return MesinBerjalan(
        grpc=f"{ALAMAT}:{keadaan.porta.grpc}",
        rest=rest,
        manajemen=f"http://{ALAMAT}:{keadaan.porta.manajemen}",
        operate=f"{rest}/operate" if lengkap else None,
        tasklist=f"{rest}/tasklist" if lengkap else None,
        pids=tuple(proses.pid for proses in keadaan.proses),
        data_dir=data_dir,
        ukuran=keadaan.ukuran,
    )


def tanda_proses(data_dir: Path) -> str:
    """JVM argument that names the data directory, so that a process is found without the state file too."""
    return f"-Dpksbpmn.data={data_dir.resolve()}"


def proses_pada(data_dir: Path) -> list[psutil.Process]:
    """Every living engine process on this directory, by the process table, Camunda before OpenSearch."""
    tanda = tanda_proses(data_dir)
    temuan = []
    for proses in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if proses.status() != psutil.STATUS_ZOMBIE and tanda in (baris := proses.cmdline()):
                temuan.append((any("OpenSearchRunner" in kata for kata in baris), proses))
    return [proses for _, proses in sorted(temuan, key=lambda pasangan: pasangan[0])]
