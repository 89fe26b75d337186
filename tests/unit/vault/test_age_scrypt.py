"""Files sealed with a passphrase: the real age command opens them, and refuses another passphrase."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from recorder.vault.age import CHUNK, AgeError, Identity, decrypt_bytes
from recorder.vault.age_header import read_header
from recorder.vault.age_scrypt import LEAST, WORK, Passphrase, seal_with_passphrase, suggest_passphrase
from recorder.vault.age_stream import AgeWriter

needs_age = pytest.mark.skipif(not shutil.which("age"), reason="left out: needs the age command")
AgeOpens = Callable[[Path, Path, str], int]
PHRASE = "नमक और रोटी 42"


def sealed(data: bytes, phrase: str = PHRASE, work: int = 10) -> bytes:
    out = BytesIO()
    writer = seal_with_passphrase(out, Passphrase(phrase, work))
    writer.write(data)
    writer.close()
    return out.getvalue()


@needs_age
@pytest.mark.parametrize("size", [1, CHUNK, 200_001])
def test_age_opens_ours_with_the_passphrase_and_not_with_another(
    size: int, tmp_path: Path, age_opens: AgeOpens
) -> None:
    data = random.Random(3).randbytes(size)
    (tmp_path / "film.age").write_bytes(sealed(data))
    assert age_opens(tmp_path / "film.age", tmp_path / "film", PHRASE) == 0
    assert (tmp_path / "film").read_bytes() == data
    assert age_opens(tmp_path / "film.age", tmp_path / "other", PHRASE + "!") != 0
    assert not (tmp_path / "other").exists()


@needs_age
def test_age_takes_the_work_factor_that_is_used(tmp_path: Path, age_opens: AgeOpens) -> None:
    (tmp_path / "film.age").write_bytes(sealed(b"film", work=WORK))
    assert age_opens(tmp_path / "film.age", tmp_path / "film", PHRASE) == 0


def test_the_header_names_scrypt_alone_and_no_other_key_opens_it() -> None:
    data = sealed(b"film", work=WORK)
    (stanza,) = read_header(BytesIO(data)).stanzas
    assert (stanza.type, stanza.arguments[1], len(stanza.body)) == ("scrypt", "17", 32)
    with pytest.raises(AgeError) as told:
        decrypt_bytes(data, [Identity.generate()])
    assert told.value.kind == "no-match"


def test_each_file_has_a_salt_and_a_key_of_its_own() -> None:
    one, two = sealed(b"film"), sealed(b"film")
    assert read_header(BytesIO(one)).stanzas[0].arguments != read_header(BytesIO(two)).stanzas[0].arguments
    assert one[-20:] != two[-20:]


@pytest.mark.parametrize("phrase", ["", "1234", "a" * (LEAST - 1), "two lines\nof it", "bell\a in it"])
def test_a_short_or_unprintable_passphrase_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="passphrase"):
        Passphrase(phrase)


def test_a_passphrase_shows_itself_nowhere() -> None:
    assert PHRASE not in repr(Passphrase(PHRASE))


def test_what_is_suggested_is_long_random_and_typed_on_a_number_pad() -> None:
    made = {suggest_passphrase() for _ in range(50)}
    assert len(made) == 50
    assert all(len(phrase) == 29 and set(phrase) <= set("0123456789-") for phrase in made)
    assert all(Passphrase(phrase) for phrase in made)


def test_an_age_file_still_needs_somebody_to_open_it() -> None:
    with pytest.raises(ValueError, match="recipient"):
        AgeWriter(BytesIO(), [])
