"""Signing with keys at hand: the embedded authority on both databases, files, a time stamp authority."""

import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from pyhanko.pdf_utils.reader import PdfFileReader

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import Keaslian, PenandaTangan
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry import key_rotation
from pksbpmn.registry.relay import Relay
from pksbpmn.registry.tables import metadata
from pksbpmn.settings import Settings, Signing
from pksbpmn.signing import choose
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.periksa import periksa
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.signing import Outsider, letter
from tests.signing_servers import serving, time_stamp_server

SEAL = PenandaTangan(Pihak.OMBUDSMAN)
PIN = "1234"


def test_two_that_start_at_once_make_one_authority(app: Application, clock: StoppedClock) -> None:
    with ThreadPoolExecutor(6) as pool:
        authorities = [EmbeddedAuthority(app.uow) for _ in range(6)]
        done = list(pool.map(lambda a: a.credentials(SEAL, clock.now()), authorities))
    assert len({c.signer.signing_cert.serial_number for c in done}) == 1
    with app.uow() as uow:
        assert sorted(s.kunci for s in uow.sertifikat.find()) == ["AKAR/1", "OMBUDSMAN/1"]


def test_keys_are_unreadable_at_rest_and_change_their_encryption(app: Application, clock: StoppedClock) -> None:
    EmbeddedAuthority(app.uow).credentials(SEAL, clock.now())
    t = metadata.tables["sertifikat"]
    raw = sa.table("sertifikat", sa.column("kunci_rahasia", sa.Text), sa.column("isi", sa.Text))

    def at_rest() -> str:
        with app.database.connect() as c:
            return str(c.execute(sa.select(raw)).all())

    before = at_rest()
    assert "PRIVATE" not in before
    assert "CERTIFICATE" not in before
    key_rotation.reseal_all(app.database, app.documents, app.vault)
    assert at_rest() != before
    with app.database.connect() as c:
        assert all("PRIVATE KEY" in k for k in c.execute(sa.select(t.c.kunci_rahasia)).scalars())


def test_the_mailed_letter_is_the_one_that_was_signed(
    app: Application, nomor: str, relay: Relay, tmp_path: Path
) -> None:
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    relay.deliver()
    (pesan,) = [p for p in read_mail(tmp_path / "mailbox") if p.get_content_type() == "multipart/mixed"]
    (lampiran,) = pesan.iter_attachments()
    with app.uow() as uow:
        hasil = periksa(uow, lampiran.get_content())
    assert (hasil.keaslian, hasil.nomor, hasil.kode) == (Keaslian.ASLI, terbit.nomor, terbit.kode_verifikasi)
    (t,) = hasil.tanda_tangan
    assert t.waktu == app.clock.now()


def test_a_letter_waits_for_a_service_that_is_away(
    app: Application, nomor: str, relay: Relay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is mailed unsigned; the row stays and the next try signs and mails."""
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()

    def away(*_: object) -> bytes:
        raise GalatSementara("Layanan tanda tangan tidak menjawab.")

    with monkeypatch.context() as broken:
        broken.setattr(app._equipment.penyegel, "tanda_tangani", away)
        relay.deliver()
    with app.uow() as uow:
        (kiriman,) = uow.kiriman.find(jenis="SURAT")
        assert (kiriman.galat, uow.surat.get(terbit.id).hash_dokumen) == ("GalatSementara", None)
    assert read_mail(tmp_path / "mailbox") == []
    app.clock.advance(timedelta(minutes=10))  # type: ignore[attr-defined]
    relay.deliver()
    assert len(read_mail(tmp_path / "mailbox")) == 1


def test_pkcs12(app: Application, clock: StoppedClock, outsider: Outsider, trusting: Callable[..., Settings]) -> None:
    folder = app.settings.data_dir / "p12"
    outsider.write_pkcs12(folder, "ombudsman", PIN)
    outsider.write_pkcs12(folder, "ketua-ombudsman", PIN, timedelta(days=20))
    chosen = trusting(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password=PIN)
    penyegel = choose(chosen, app.uow)
    for oleh, named in (
        (SEAL, "ombudsman"),
        (PenandaTangan(Pihak.OMBUDSMAN, "Nama", "Ketua Ombudsman"), "ketua-ombudsman"),
    ):
        (t,) = penyegel.baca(penyegel.tanda_tangani(letter(), oleh, clock.now()), clock.now()).tanda_tangan
        assert (t.penanda, t.utuh, t.dipercaya) == (named, True, True)
    ends = penyegel.expiries(clock.now())
    assert (ends["ketua-ombudsman"] - clock.now()).days == 20
    assert set(ends) == {"ketua-ombudsman", "ombudsman"}
    with pytest.raises(PksError, match=r"itjen\.p12 tidak ada"):
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), clock.now())
    with pytest.raises(PksError, match="sudah berakhir"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now() + timedelta(days=400))
    wrong = trusting(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password="bukan")  # noqa: S106
    with pytest.raises(PksError, match="tidak dapat dibuka"):
        choose(wrong, app.uow).tanda_tangani(letter(), SEAL, clock.now())


def test_letters_of_the_embedded_authority_stay_ours_under_another(
    app: Application, clock: StoppedClock, trusting: Callable[..., Settings]
) -> None:
    signed = choose(trusting(), app.uow).tanda_tangani(letter(), SEAL, clock.now())
    later = choose(trusting(signing=Signing.PKCS12, signing_pkcs12_dir=Path(), signing_pkcs12_password=""), app.uow)
    assert later.baca(signed, clock.now()).tanda_tangan[0].dipercaya


@pytest.mark.parametrize(
    ("signing", "missing"),
    [
        (Signing.PKCS12, "SIGNING_PKCS12_DIR"),
        (Signing.PKCS11, "SIGNING_PKCS11_MODULE"),
        (Signing.REMOTE, "SIGNING_SERVICE_URL"),
    ],
)
def test_a_missing_setting_is_named(
    app: Application, trusting: Callable[..., Settings], signing: Signing, missing: str
) -> None:
    with pytest.raises(PksError, match=f"PKSBPMN_SIGNING={signing} memerlukan PKSBPMN_{missing}"):
        choose(trusting(signing=signing), app.uow)
    with pytest.raises(PksError, match="memerlukan PKSBPMN_SIGNING_ROOTS_FILE"):
        choose(Settings(_env_file=None, signing=signing), app.uow)


def test_time_stamps_make_it_b_lt(
    app: Application, clock: StoppedClock, outsider: Outsider, trusting: Callable[..., Settings]
) -> None:
    with serving(time_stamp_server(outsider.time_stamper())) as url:
        penyegel = choose(trusting(tsa_url=url), app.uow)
        signed = penyegel.tanda_tangani(letter(), SEAL, clock.now())
    naskah = penyegel.baca(signed, clock.now() + timedelta(days=3000))
    (t,) = naskah.tanda_tangan
    assert (t.utuh, t.dipercaya, t.cap_waktu) == (True, True, clock.now() + timedelta(minutes=1))
    assert not naskah.ditambahi, "the proof that follows the signature is part of it"
    store = PdfFileReader(io.BytesIO(signed)).root["/DSS"]
    assert len(store["/CRLs"]) == 1
    assert len(store["/Certs"]) >= 3
    with pytest.raises(GalatSementara, match="Cap waktu belum didapat"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now())


def test_a_time_stamp_that_nobody_trusts_is_refused(
    app: Application, clock: StoppedClock, trusting: Callable[..., Settings]
) -> None:
    stranger = Outsider.new(clock.now())
    with serving(time_stamp_server(stranger.time_stamper())) as url, pytest.raises(PksError, match="tidak terbukti"):
        choose(trusting(tsa_url=url), app.uow).tanda_tangani(letter(), SEAL, clock.now())
