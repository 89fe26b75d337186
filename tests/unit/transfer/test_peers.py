"""The peers' own files: what npm brings is pinned, and names no place it comes from."""

from __future__ import annotations

import json
import re

from peers.servers import HERE


def test_the_npm_lock_pins_each_package_and_names_no_registry() -> None:
    text = (HERE / "package-lock.json").read_text()
    assert "resolved" not in text
    assert "registry" not in text
    packages = {name: one for name, one in json.loads(text)["packages"].items() if name}
    assert {"node_modules/@tus/server", "node_modules/@tus/file-store", "node_modules/s3rver"} <= packages.keys()
    for name, one in packages.items():
        assert re.fullmatch(r"\d+\.\d+\.\d+\S*", one["version"]), name
        assert one["integrity"].startswith("sha512-"), name


def test_the_npm_lock_belongs_to_the_package() -> None:
    asked = json.loads((HERE / "package.json").read_text())["dependencies"]
    assert json.loads((HERE / "package-lock.json").read_text())["packages"][""]["dependencies"] == asked
