"""JSON documents: one text, one meaning."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.domain.document import from_bytes, sha256, to_bytes

_LEAF = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]))
_VALUES = st.recursive(_LEAF, lambda inner: st.lists(inner) | st.dictionaries(st.text("abé"), inner), max_leaves=12)


@given(st.dictionaries(st.text("abcé"), _VALUES))
@settings(max_examples=40)
def test_what_is_written_is_read_again_and_its_bytes_are_stable(document: dict[str, object]) -> None:
    data = to_bytes(document)
    assert from_bytes(data) == document
    assert to_bytes(from_bytes(data)) == data


def test_people_can_read_it() -> None:
    assert to_bytes({"b": 1, "a": "अभ्यास"}) == '{\n "b": 1,\n "a": "अभ्यास"\n}\n'.encode()


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}',
        '{"o": {"a": 1, "b": 2, "a": 1}}',
        '{"l": [{"a": 1, "\\u0061": 2}]}',
        "[]",
        '"a"',
        "null",
        "",
        "{",
        '{"a": 1} {"a": 2}',
        '{"a": NaN}',
        '{"a": -Infinity}',
        '{"a": ' + "[" * 100_000,
    ],
)
def test_refuses_what_readers_may_understand_differently(text: str) -> None:
    with pytest.raises(ValueError):
        from_bytes(text.encode())


@pytest.mark.parametrize("data", [b'{"a": "\xff"}', '{"a": 1}'.encode("utf-16"), b'\xef\xbb\xbf{"a": 1}'])
def test_refuses_what_is_not_plain_utf8(data: bytes) -> None:
    with pytest.raises(ValueError):
        from_bytes(data)


def test_stock_json_reads_the_same() -> None:
    document = {"money": "12.48", "list": [1, {"x": None}], "text": 'a"\\\n'}
    assert json.loads(to_bytes(document)) == document


def test_sha256_is_the_standard_one() -> None:
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, B.1
