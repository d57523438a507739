"""Whether the anchors are ours, in their order and all there: asked with public keys only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pksbpmn.registry.anchor import Anchor, Anchors, OldAnchor, digest_of
from pksbpmn.registry.vault import Vault

LATE = timedelta(minutes=5)
"""An anchor is made within a minute of an entry; an entry without one for longer than this is told."""
SKEW = timedelta(minutes=10)
"""So much clocks of several machines, and the writers of long transactions, may differ."""


_EVIDENCE = "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan."
RESTART = (
    "Amankan basis data dan jangkar sebagai bukti; pulihkan keduanya dari cadangan yang sama, atau mulai lagi sebagai "
    "pengelola dengan `pksbpmn audit mulai-ulang`. Diserahkan kepada penanda lain dengan sengaja: setel "
    "PKSBPMN_AUDIT_PUBLIC_KEY."
)
START = "Periksa bahwa `pksbpmn pengantar` atau `pksbpmn audit tanda-tangan` berjalan, lalu ulangi."
AWAITED = "kunci yang dipercaya belum menandatangani apa pun; baris terakhir menyerahkan kepadanya"
"""Between a hand-over and the first line of the new signer: to be named is no signature, so nothing is proved yet."""
_SIGN_FIRST = (
    "Serahkan berkas jangkar ini kepada penanda itu, jalankan `pksbpmn audit tanda-tangan` di sana, lalu ulangi. Bila "
    "tidak ada yang menyerahkannya dengan sengaja: amankan basis data dan jangkar sebagai bukti."
)
KEYLESS = "hilang atau tanpa ingatan, padahal ada sejak registri dipasang"


@dataclass(frozen=True)
class Trust:
    """What the one who verifies knows: public keys (hex) and the time.

    `own`: the registry signs itself; its `last` anchor is there since it was installed. `handed`: the anchor by which
    it gave a signer apart its place, as it remembers it, encrypted.
    """

    keys: frozenset[str]
    now: datetime
    last: Anchor | None = None
    own: bool = False
    handed: Anchor | None = None

    @property
    def expected_before(self) -> datetime:
        """Entries older than this have an anchor."""
        return self.now - LATE


@dataclass(frozen=True)
class Anomaly:
    """The first place at which the trail is broken, and how; `number` counts entries, or lines of the anchor file.

    The anchor file has no line 0: what is broken there is the key. `clock`: the chain is whole, a time in it is wrong.
    """

    number: int
    reason: str
    in_anchor: bool = False
    unsigned: bool = False
    clock: bool = False
    cure: str = field(default=_EVIDENCE, compare=False)

    @property
    def place(self) -> str:
        """The place, for people."""
        if self.in_anchor and not self.number:
            return "kunci jangkar registri"
        return f"baris {self.number} berkas jangkar" if self.in_anchor else f"catatan {self.number}"


def cure_of(trust: Trust | None) -> str:
    """What to do about anchors that do not hold: who signs himself may begin anew."""
    return RESTART if trust is not None and trust.own else _EVIDENCE


def has_signed(anchor: Anchor) -> bool:
    """Whether the key that an anchor names made its signature."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(anchor.key))
        key.verify(bytes.fromhex(anchor.signature), anchor.signed_text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def broken_anchor(anchors: Anchors, trust: Trust | None, vault: Vault) -> Anomaly | None:
    """The first anchor that is not ours, or after which others are missing; a torn tail is no fault.

    A trusted key that signed a line vouches for the lines after it by naming its successor, and for the lines before it
    by their digest. To be named as a successor is no signature: anybody can name anybody.
    """
    cure = cure_of(trust)
    if anchors.damaged is not None:
        return Anomaly(anchors.damaged, "tidak dapat dibaca sebagai jangkar", in_anchor=True, cure=cure)
    reasons = (
        *_old_ones(anchors.old, vault),
        *_signed_ones(anchors),
        *(_against(anchors, trust) if trust is not None else ()),
    )
    found = (Anomaly(n, r, in_anchor=True, cure=_SIGN_FIRST if r == AWAITED else cure) for n, r in reasons)
    return min(found, key=lambda a: a.number, default=None)


def _old_ones(old: tuple[OldAnchor, ...], vault: Vault) -> Iterator[tuple[int, str]]:
    for line, head in enumerate(old, 1):
        if not vault.has_signed(head.signed_text, head.signature):
            yield line, "tanda tangan jangkar tidak sah"


def _signed_ones(anchors: Anchors) -> Iterator[tuple[int, str]]:
    begin = len(anchors.old)
    signed = anchors.heads[begin:]
    for line, head in enumerate(signed, begin + 1):
        if isinstance(head, OldAnchor):
            yield line, "jangkar cara lama sesudah jangkar yang bertanda tangan kunci"
        elif not has_signed(head):
            yield line, "tanda tangan jangkar tidak sah"
    new = [h for h in signed if isinstance(h, Anchor)]
    if not new:
        return
    if new[0].ordinal != 1:
        yield begin + 1, f"jangkar sebelum nomor {new[0].ordinal} hilang"
    elif new[0].previous != digest_of(*anchors.old):
        yield begin + 1, "jangkar lama sebelum baris ini berubah atau hilang"
    for line, (before, head) in enumerate(pairwise(new), begin + 2):
        if (reason := _discontinuity(before, head)) is not None:
            yield line, reason


def _discontinuity(before: Anchor, head: Anchor) -> str | None:
    if head.ordinal != before.ordinal + 1:
        return f"jangkar nomor {before.ordinal + 1} tidak pada tempatnya"
    if head.previous != digest_of(before):
        return "tidak menyambung dengan jangkar sebelumnya"
    if head.key != before.next_key:
        return "kunci berganti tanpa dijamin kunci sebelumnya"
    if head.number < before.number:
        return "menunjuk catatan yang lebih tua daripada jangkar sebelumnya"
    return None


def _against(anchors: Anchors, trust: Trust) -> Iterator[tuple[int, str]]:
    if trust.own and (trust.last is None or not trust.keys):
        yield 0, KEYLESS
    elif trust.own and trust.last is not None and trust.last.next_key not in trust.keys:
        yield 0, f"diserahkan kepada {trust.last.next_key}, yang tidak dipercaya di sini"
    begin = len(anchors.old)
    new = [h for h in anchors.heads[begin:] if isinstance(h, Anchor)]
    if new and not trust.keys & {h.key for h in new}:  # naming a key as successor needs nothing of that key
        if trust.handed == new[-1]:
            yield len(anchors.heads) + 1, AWAITED
        else:
            yield begin + 1, "kunci jangkar bukan kunci yang dipercaya"
    last = new[-1] if new else None
    if trust.last is not None and (last is None or last.ordinal < trust.last.ordinal):
        missing = 1 if last is None else last.ordinal + 1
        yield len(anchors.heads) + 1, f"jangkar nomor {missing} sampai {trust.last.ordinal} hilang"
    elif trust.last is not None and trust.last not in new:
        yield len(anchors.heads), "berbeda dari jangkar terakhir yang ditandatangani"


class Times:
    """The times of entries, in their order: none before what was signed before it or came before it, none to come.

    What was there before the first anchor is passed over: nobody vouched for its time.
    """

    def __init__(self, anchors: Sequence[Anchor], now: datetime) -> None:
        self._first = anchors[0].number if anchors else None
        self._anchors = [(a.number, datetime.fromisoformat(a.time)) for a in anchors]
        self._now = now
        self._latest: datetime | None = None
        self._passed = 0

    def reason(self, number: int, time: datetime) -> str | None:
        """What is wrong with the time of the entry of this number."""
        if self._first is None or number <= self._first:
            return None
        while self._passed < len(self._anchors) and self._anchors[self._passed][0] < number:
            before = self._anchors[self._passed][1]
            self._latest = before if self._latest is None else max(self._latest, before)
            self._passed += 1
        covered = self._anchors[self._passed][1] if self._passed < len(self._anchors) else self._now
        if time > covered + SKEW:
            return f"bertanggal {time:%d-%m-%Y %H:%M}, sesudah waktu ia diperiksa atau dijangkarkan"
        if self._latest is not None and time < self._latest - SKEW:
            return f"bertanggal {time:%d-%m-%Y %H:%M}, mundur dari catatan atau jangkar sebelumnya"
        self._latest = time if self._latest is None else max(self._latest, time)
        return None
