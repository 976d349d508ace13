"""The rules of the house that no other tool knows."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LIMITS = {"app": 300, "packaging": 300, "tests": 400}
FUNCTION_LINES, BUILDER_LINES, CLASS_LINES = 40, 50, 200
TABLES = [ROOT / "app" / "ui" / "messages.py", ROOT / "app" / "cli" / "main.py"]
ERRORS = {"AppError", "ContentError", "PackError", "StateError"}
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
CODE = re.compile(r"[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*")
UNFINISHED = re.compile(rf"\b(?:{'|'.join(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'])})\b")
MACHINE_PATH = re.compile("|".join(f"/{name}/" for name in ("work", "root", "home/[a-z]+")))
# Whole words of another script are words of a language; one letter of it among Latin ones is a trap.
CONFUSABLE = re.compile("[A-Za-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z]")
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}

FILES = [path for folder in LIMITS for path in sorted((ROOT / folder).rglob("*.py")) if "build" not in path.parts]
APP = [path for path in FILES if path.is_relative_to(ROOT / "app")]
NAMES = [path.relative_to(ROOT).as_posix() for path in FILES]
APP_NAMES = [path.relative_to(ROOT).as_posix() for path in APP]

every_file = pytest.mark.parametrize("path", FILES, ids=NAMES)
every_app_file = pytest.mark.parametrize("path", APP, ids=APP_NAMES)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def calls(path: Path, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = node.func
            found = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if found == name:
                yield node


@every_file
def test_file_has_one_reason_to_change(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LIMITS[path.relative_to(ROOT).parts[0]]


@every_app_file
def test_functions_and_classes_stay_small(path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = BUILDER_LINES if node.name.startswith("_build_") else FUNCTION_LINES
            assert lines(node) <= limit, f"{node.name}: {lines(node)} lines"
        if isinstance(node, ast.ClassDef):
            assert lines(node) <= CLASS_LINES, f"{node.name}: {lines(node)} lines"


@every_app_file
def test_looks_come_from_the_theme_only(path):
    if path.is_relative_to(ROOT / "app" / "ui" / "theme"):
        return
    assert not list(calls(path, "setStyleSheet"))
    texts = [
        node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [text for text in texts if HEX_COLOUR.search(text)] == []


@every_app_file
def test_translated_text_is_one_plain_literal(path):
    source = path.read_text(encoding="utf-8")
    for call in calls(path, "tr"):
        assert call.args, f"line {call.lineno}"
        for literal in call.args[:2]:
            assert isinstance(literal, ast.Constant), f"line {call.lineno}: lupdate cannot read it"
            assert isinstance(literal.value, str), f"line {call.lineno}"
            written = ast.get_source_segment(source, literal) or ""
            assert not written.lstrip("rRuU").startswith(('"""', "'''")), f"line {call.lineno}: lupdate misreads it"


@pytest.mark.parametrize("path", [p for p in APP if p.name == "__init__.py"], ids=lambda p: p.parent.name)
def test_package_file_holds_a_docstring_only(path):
    body = tree(path).body

    assert len(body) == 1
    assert ast.get_docstring(tree(path))


def test_packaging_and_tests_are_plain_folders():
    # A package named "packaging" would shadow the library that pip and pytest import.
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "tests").rglob("__init__.py"))


@every_app_file
def test_module_says_its_promise(path):
    assert ast.get_docstring(tree(path))


@every_file
def test_imports_are_absolute(path):
    assert [node.lineno for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) and node.level] == []


@every_file
def test_nothing_is_left_unfinished_or_tied_to_a_machine(path):
    text = path.read_text(encoding="utf-8")

    assert UNFINISHED.search(text) is None
    assert MACHINE_PATH.search(text) is None


@every_file
def test_look_alike_letters_are_written_by_name(path):
    assert CONFUSABLE.search(path.read_text(encoding="utf-8")) is None


@every_app_file
def test_module_is_named_for_what_it_is(path):
    assert path.stem not in EMPTY_NAMES


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_lock_file_names_no_place_on_the_network(name):
    text = (ROOT / name).read_text(encoding="utf-8")

    assert "--hash=sha256:" in text
    for forbidden in ("://", "--index-url", "--extra-index-url", "--find-links", "--trusted-host", " @ "):
        assert forbidden not in text


def raised_codes(*errors: str) -> set[str]:
    return {
        str(call.args[0].value)
        for path in APP
        for error in errors
        for call in calls(path, error)
        if call.args and isinstance(call.args[0], ast.Constant)
    }


def worded_codes(path: Path) -> set[str]:
    return {
        key.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and CODE.fullmatch(key.value)
    }


def test_every_error_code_has_the_form_area_and_what():
    assert raised_codes(*ERRORS)
    assert [code for code in raised_codes(*ERRORS) if not CODE.fullmatch(code)] == []


@pytest.mark.parametrize("table", TABLES, ids=["window", "terminal"])
def test_no_words_are_left_over_for_codes_that_nothing_raises(table):
    assert worded_codes(table) - raised_codes(*ERRORS) == set()


def test_every_error_code_has_words_in_the_face_that_meets_it():
    # A ContentError becomes a finding for authors, who read the sentence of the rule.
    met_by_persons = raised_codes(*(ERRORS - {"ContentError"}))

    assert met_by_persons - set().union(*map(worded_codes, TABLES)) == set()
