"""Every rule for authors names the file, the line and what to do."""

import pytest

from app.content.check import check_library
from app.content.files import MAX_BYTES
from app.content.library import load_library
from tests.content.sample import SOUND, write

TODAY = "2026-11-24"
TOML = "articles/transfers/stuck-article.toml"
ZH = "articles/transfers/stuck-article.zh.md"
EN = "articles/transfers/stuck-article.en.md"
FLOW, LIST = "flows/stuck-flow.toml", "checklists/safe-list.toml"
CHANNEL, TERM, MESSAGE = "channels/main-site.toml", "terms/hash.toml", "errors/evm.toml"
CHAIN = "chains/evm-one.toml"
LONG_ZH = "这句话非常长" * 9


def findings(root):
    return check_library(load_library(root), TODAY)


def test_sound_content_gives_no_finding(tmp_path):
    assert [str(finding) for finding in findings(write(tmp_path))] == []


# Path, what is replaced, by what, the rule, and the text whose line the finding must name.
BROKEN = [
    (TOML, "version = 1", "version = ", "toml.syntax", "version = "),
    (TOML, "version = 1", 'version = 1\ncolour = "red"', "schema.unknown-field", "colour"),
    (TOML, "version = 1\n", "", "schema.missing-field", 'urgency = "emergency"'),
    (TOML, '"emergency"', '"soon"', "schema.value", "soon"),
    (TOML, "version = 1", "version = 0", "schema.value", "version = 0"),
    (TOML, '["transfer-pending"]', '["a", "b", "c"]', "schema.value", '"a", "b"'),
    (TOML, '["transfer-pending"]', '["unheard-of"]', "need.unknown", "unheard-of"),
    (TOML, '["copy", "site"]', '["copy", "site", "gone"]', "source.unknown", "gone"),
    (TOML, '["copy", "site"]', '["copy"]', "source.unlisted", None),
    (TOML, '["other-article"]', '["nowhere"]', "link.dead", "nowhere"),
    (TOML, '"stuck-flow"', '"nowhere"', "link.dead", "nowhere"),
    (TOML, '"safe-list"', '"nowhere"', "link.dead", "nowhere"),
    (TOML, '["main-site"]', '["nowhere"]', "link.dead", "nowhere"),
    (TOML, "2026-11-20", "2026-12-24", "review.future", "2026-12-24"),
    (TOML, "2026-11-20", "2025-06-01", "review.old", "2025-06-01"),
    (TOML, ', "发出去没反应"', "", "phrasing.few", "zh = ["),
    (TOML, '"交易卡住"', '"一直打包中了吗"', "phrasing.near-duplicate", "一直打包中了吗"),
    (TOML, '"交易卡住"', '"卡住了"', "phrasing.duplicate", None),
    (TOML, "version = 1", 'version = 1\nform = "myth"', "form.danger", "myth"),
    (ZH, "# 转账", "转账", "prose.no-title", "转账"),
    (ZH, "币还没有离开你的地址，先不要再转一次。\n", "", "prose.no-answer", "# 转账"),
    (ZH, "## why", "## because", "prose.unknown-section", "## because"),
    (ZH, "## cannot", "## why", "prose.duplicate-section", None),
    (ZH, "- 客服不能保证追回，也不能替你加速。\n", "", "prose.empty-section", "## cannot"),
    (ZH, "## why", "# 又一个", "prose.second-title", "# 又一个"),
    (EN, "## cannot", "## prepare", "language.sections", None),
    (EN, "2. Still waiting? Speed it up or cancel.\n", "", "language.steps", "## short"),
    (EN, "2. Still waiting? Speed it up or cancel.\n", "", "emergency.short", "## short"),
    (ZH, "term:hash", "term:nothing", "link.dead", "term:nothing"),
    (ZH, "figure:queue", "figure:nothing", "figure.unknown", "figure:nothing"),
    (ZH, "flow:stuck-flow", "https://example.org/", "link.foreign", "https://example.org/"),
    (ZH, "flow:stuck-flow", "javascript:alert", "link.foreign", "javascript"),
    (ZH, "[^copy]", "[^unlisted]", "source.unlisted", "[^unlisted]"),
    (ZH, "{menu}", "", "menu.note", "记录」"),
    (EN, "{menu}", "", "menu.note", "Records`"),
    (ZH, "1. 复制交易哈希，去查状态。", f"1. {LONG_ZH}。", "sentence.long", LONG_ZH),
    (ZH, "1. 复制交易哈希，去查状态。", "1. " + "很短的一句话。" * 20, "length.brief", "币还没有"),
    (ZH, "1. 复制交易哈希，去查状态。", f"1. 复制{'这一句又短又好' * 16}。", "length.brief", "币还没有"),
    (EN, "1. Copy the hash and look it up.", "1. Copy the hash." + " It is short." * 27, "length.brief", "The coins"),
    (ZH, "币还没有离开你的地址，先不要再转一次。", "为什么会卡住？", "answer.none", "为什么会卡住"),
    (ZH, "币还没有离开你的地址，先不要再转一次。", "本文介绍几种办法。", "answer.none", "本文"),
    (EN, "The coins are still at your address. Do", "This article lists ways. Do", "answer.none", "This article"),
    (ZH, "先不要再转一次。", "先不要。" + "再等等看。" * 3, "answer.long", "币还没有"),
    (ZH, "1. 复制交易哈希，去查状态。", "1. 这种情况很常见。", "emergency.action", "1. 这种"),
    (EN, "1. Copy the hash and look", "1. This happens quite often. Look", "emergency.action", "1. This"),
    (MESSAGE, 'where = "evm"', 'where = "evm"\nurgency = "emergency"', "emergency.action", "fix ="),
    (EN, "Transfers wait in line.", f"They wait{' and wait' * 16}.", "sentence.long", "They wait"),
    (TERM, "可以拿它去查。", f"可以{'拿它去查' * 14}。", "sentence.long", "full ="),
    (ZH, "也不能替你加速", "我们保证追回", "claim.promise", "我们保证追回"),
    (ZH, "交易按顺序号排队。", "官方确认交易按顺序号排队。[^copy]", "claim.unconfirmed", "官方确认"),
    (EN, "Transfers wait in line.", "It is officially confirmed that they wait.", "claim.unconfirmed", "officially"),
    (EN, "Transfers wait in line.", "A fee of 27 TRX is normal.", "claim.ageing-fee", "27 TRX"),
    (EN, "Transfers wait in line.", "Use version 2.4.7 of it.", "claim.ageing-version", "2.4.7"),
    (EN, "Transfers wait in line.", "It costs $5 at most.", "claim.ageing-price", "$5"),
    (EN, "Transfers wait in line.", "Call +1 800 555 0100 for help.", "claim.phone-number", "+1 800"),
    (FLOW, 'goto = "wait"', 'goto = "nowhere"', "flow.unknown-node", "nowhere"),
    (FLOW, 'goto = "wait"', 'goto = "have-hash"', "flow.loop", "have-hash"),
    (FLOW, 'goto = "wait"', 'goto = "not-sent"', "flow.unreachable", 'id = "wait"'),
    (FLOW, 'id = "not-sent"\nurgency', 'id = "wait"\nurgency', "flow.duplicate", None),
    (FLOW, ', en = "Is there a hash?"', "", "language.missing", "有交易哈希吗"),
    (FLOW, 'articles = ["other-article"]', 'articles = ["nowhere"]', "link.dead", "nowhere"),
    (FLOW, "过一会儿再查。", "客服会帮你追回。", "claim.promise", "客服会帮你追回"),
    (LIST, 'priority = "P0"', 'priority = "P9"', "schema.value", "P9"),
    (LIST, 'article = "other-article"', 'article = "nowhere"', "link.dead", "nowhere"),
    (CHANNEL, "https://tokenpocket.pro/", "https://[tokenpocket.pro/", "channel.value", "https://["),
    (CHANNEL, "https://tokenpocket.pro/", "http://tokenpocket.pro/", "channel.value", "http://"),
    (CHANNEL, "https://tokenpocket.pro/", "https://shop.example.com.cn/", "channel.registrable", "com.cn"),
    (CHANNEL, 'sources = ["site"]', "sources = []", "channel.evidence", "sources = []"),
    (CHANNEL, 'sources = ["site"]', 'sources = ["copy"]', "channel.evidence", 'confidence = "official"'),
    (CHANNEL, 'kind = "website"', 'kind = "statement"', "channel.value", "tokenpocket.pro"),
    (CHANNEL, 'kind = "website"', 'kind = "email"', "channel.value", "tokenpocket.pro"),
    (CHANNEL, 'chain = ""', 'chain = "unheard-of"', "chain.unknown", "unheard-of"),
    (CHAIN, '"main-site"', '"nowhere"', "link.dead", "nowhere"),
    (CHAIN, '["site"]', '["gone"]', "source.unknown", "gone"),
    (CHAIN, "tokenpocket.pro/tx", "elsewhere.example/tx", "chain.explorer", "elsewhere"),
    (CHAIN, "{64}", "{64", "chain.pattern", "{64"),
    (CHAIN, "[0-9a-fA-F]{64}", "([0-9a-fA-F]+)+", "chain.pattern", "fA-F]+)+"),
    (
        TERM,
        "[en]",
        '[zh-Hant]\nname = "雜湊"\nline = "客服會幫你凍結。"\nfull = "一句。"\n[en]',
        "claim.promise",
        'line = "客服會',
    ),
    (TERM, 'line = "The number', 'lines = "The number', "schema.unknown-field", "lines ="),
    (MESSAGE, 'id = "err-replacement"', 'id = "replacement"', "schema.value", '"replacement"'),
    (MESSAGE, 'article = "other-article"', 'article = "nowhere"', "link.dead", "nowhere"),
    ("sources/pages.toml", 'kind = "official"', 'kind = "rumour"', "schema.value", "rumour"),
    ("needs.toml", "near = []", 'near = ["nothing"]', "need.unknown", "nothing"),
    ("areas.toml", "[transfers]", "[elsewhere]", "area.unknown", None),
    ("figures/queue.svg", "<rect", "<script/><rect", "figure.active", "<script"),
    ("figures/queue.svg", "{accent}", "#ff0000", "figure.colour", "#ff0000"),
    ("figures/queue.svg", "{accent}", "red", "figure.colour", "red"),
    ("figures/queue.svg", "{accent}", "{rail}", "figure.token", "{rail}"),
    ("figures/queue.svg", "/>", ">", "figure.syntax", "</svg>"),
    ("figures/queue.svg", "rx=", "filter=", "figure.form", None),
    ("figures/queue.svg", "<rect", "<marker/><rect", "figure.form", None),
    ("figures/queue.svg", 'width="640"', 'width="800"', "figure.frame", None),
    ("figures/queue.svg", "</text>", ".</text>", "figure.place", None),
    ("figures/queue.svg", "{t:line}", "{t:other}", "figure.word", None),
    ("figures/queue.svg", 'room="180"', "", "figure.place", "{t:line}"),
    ("figures/queue.svg", 'font-size="14"', 'font-size="11"', "figure.place", "{t:line}"),
    ("figures/queue.toml", 'Transfers wait"', 'Transfers wait in a long line"', "figure.room", "line ="),
    ("figures/queue.toml", "<号码>", "<号码>\\n等", "figure.room", "line ="),
    ("figures/queue.toml", ', en = "Transfers wait"', "", "language.missing", "[words]"),
    ("figures/queue.toml", ', en = "Transfers wait in line by number."', "", "language.missing", "alt ="),
    ("figures/queue.toml", "按顺序号排队", "按顺序号排队" * 20, "figure.alt", "alt ="),
    ("figures/queue.toml", "[words]\n", '[words]\nidle = { zh = "闲", en = "idle" }\n', "figure.word", "idle"),
]


@pytest.mark.parametrize(
    ("path", "old", "new", "rule", "at"), BROKEN, ids=[f"{row[3]}-{number}" for number, row in enumerate(BROKEN)]
)
def test_broken_file_is_named_with_line_and_rule(tmp_path, path, old, new, rule, at):
    assert old in SOUND[path]
    text = SOUND[path].replace(old, new, 1)
    root = write(tmp_path, SOUND | {path: text})

    found = [finding for finding in findings(root) if finding.rule == rule]

    assert found, [str(finding) for finding in findings(root)]
    assert found[0].text[0].isupper() or found[0].text[0] in "“`"
    if at is not None:
        line = text[: text.index(at)].count("\n") + 1
        assert (path, line) in {(finding.path, finding.line) for finding in found}


def test_missing_language_is_named(tmp_path):
    root = write(tmp_path, {name: text for name, text in SOUND.items() if name != EN})

    assert (EN, 1, "language.missing") in {(f.path, f.line, f.rule) for f in findings(root)}


def test_file_that_is_not_utf8_is_named_with_its_line(tmp_path):
    root = write(tmp_path)
    (root / ZH).write_bytes("# 标题\n\n".encode() + b"\xff\xfe")

    assert (ZH, 3, "file.encoding") in {(f.path, f.line, f.rule) for f in findings(root)}


@pytest.mark.parametrize("name", [TOML, ZH, TERM, "figures/queue.svg", "needs.toml"])
def test_huge_file_is_refused_unread(tmp_path, name):
    root = write(tmp_path)
    (root / name).write_bytes(b"#" * (MAX_BYTES + 1))

    assert (name, 1, "file.size") in {(f.path, f.line, f.rule) for f in findings(root)}


def test_the_same_id_in_two_kinds_is_refused(tmp_path):
    root = write(tmp_path, SOUND | {"terms/stuck-flow.toml": SOUND[TERM]})

    assert "id.duplicate" in {finding.rule for finding in findings(root)}


def test_the_same_article_id_on_two_shelves_is_refused(tmp_path):
    again = {name.replace("transfers", "errors"): text for name, text in SOUND.items() if "stuck-article" in name}

    found = findings(write(tmp_path, SOUND | again))

    assert "id.duplicate" in {finding.rule for finding in found}


def test_the_same_source_id_in_two_files_is_refused(tmp_path):
    root = write(tmp_path, SOUND | {"sources/more.toml": SOUND["sources/pages.toml"]})

    assert "id.duplicate" in {finding.rule for finding in findings(root)}


def test_flow_that_nothing_leads_to_is_named(tmp_path):
    lonely = SOUND[FLOW].replace('"卡住了"', "").replace('"it is stuck"', "")

    found = findings(write(tmp_path, SOUND | {"flows/lonely.toml": lonely}))

    assert ("flows/lonely.toml", "item.unreachable") in {(f.path, f.rule) for f in found}


@pytest.mark.parametrize(
    "changes",
    [
        {"website": "email", "https://tokenpocket.pro/": "service@tokenpocket.pro"},
        {"website": "statement", "https://tokenpocket.pro/": ""},
        {"website": "qq", "https://tokenpocket.pro/": "589590391"},
        {"https://tokenpocket.pro/": "https://tphelp.gitbook.io/"},
    ],
    ids=["mail address", "statement", "number", "host that was looked at"],
)
def test_channel_of_another_kind_is_sound(tmp_path, changes):
    channel = SOUND[CHANNEL]
    for old, new in changes.items():
        channel = channel.replace(old, new)
    files = {name: text for name, text in SOUND.items() if name != CHAIN}

    assert findings(write(tmp_path, files | {CHANNEL: channel})) == []


@pytest.mark.parametrize(
    ("kind", "table", "found"),
    [
        ("helpdesk", '\n[desk]\nsystem = "chatwoot"\nbox = "b"\n', []),
        ("helpdesk", '\n[desk]\nsystem = "chatwoot"\n', ["channel.desk"]),
        ("helpdesk", "", ["channel.desk"]),
        ("website", '\n[desk]\nsystem = "zendesk"\n', ["channel.desk"]),
    ],
)
def test_a_helpdesk_and_nothing_else_says_how_it_is_spoken_to(tmp_path, kind, table, found):
    channel = SOUND[CHANNEL].replace('"website"', f'"{kind}"') + table
    files = {name: text for name, text in SOUND.items() if name != CHAIN}

    assert [finding.rule for finding in findings(write(tmp_path, files | {CHANNEL: channel}))] == found


def test_channel_known_from_third_parties_only_is_not_official(tmp_path):
    sources = (
        SOUND["sources/pages.toml"] + '[blog]\nurl = ""\nkind = "third-party"\ntitle = "A blog"\nseen = 2026-11-01\n'
    )
    channel = (
        SOUND[CHANNEL].replace('["site"]', '["blog"]').replace('confidence = "official"', 'confidence = "several"')
    )

    found = findings(write(tmp_path, SOUND | {"sources/pages.toml": sources, CHANNEL: channel}))

    assert [(f.rule, f.severity) for f in found] == [("channel.evidence", "error")]


def test_huge_drawing_endless_file_and_too_many_phrasings_are_named(tmp_path):
    many = ", ".join(f'"word{number} other{number}"' for number in range(20))
    files = {
        "figures/queue.svg": SOUND["figures/queue.svg"] + " " * 25_000,
        ZH: SOUND[ZH] + "\n- 一行。" * 120,
        TOML: SOUND[TOML].replace('en = ["stuck"', f'en = [{many}, "stuck"'),
    }

    rules = {finding.rule for finding in findings(write(tmp_path, SOUND | files))}

    assert {"figure.size", "length.file", "phrasing.many"} <= rules


def test_drawing_that_nothing_shows_is_named(tmp_path):
    files = {f"figures/spare{end}": SOUND[f"figures/queue{end}"] for end in (".svg", ".toml")}

    found = findings(write(tmp_path, SOUND | files))

    assert [(f.path, f.rule) for f in found] == [("figures/spare.svg", "figure.unused")]


def test_drawing_without_its_words_is_named(tmp_path):
    files = {name: text for name, text in SOUND.items() if name != "figures/queue.toml"}

    rules = {(f.path, f.rule) for f in findings(write(tmp_path, files))}

    assert {("figures/queue.svg", "figure.words"), (ZH, "figure.unknown")} <= rules


def test_words_without_their_drawing_are_named(tmp_path):
    found = findings(write(tmp_path, SOUND | {"figures/spare.toml": SOUND["figures/queue.toml"]}))

    assert [(f.path, f.rule) for f in found] == [("figures/spare.toml", "figure.words")]


def test_headings_in_code_are_no_sections(tmp_path):
    zh = SOUND[ZH].replace("交易按顺序号排队。", "```\n## 不是标题\n# 也不是\n```\n\n交易按顺序号排队。")

    assert findings(write(tmp_path, SOUND | {ZH: zh})) == []


def test_landing_article_may_branch_instead_of_giving_steps(tmp_path):
    toml = SOUND[TOML].replace("version = 1", 'version = 1\nform = "landing"')
    zh, en = (SOUND[name].replace("## steps\n\n1. ", "## branch\n\n- ") for name in (ZH, EN))
    zh, en = (text.replace("\n2. 在", "\n- 在").replace("\n3. 看", "\n- 看") for text in (zh, en))
    en = en.replace("\n2. Tap", "\n- Tap").replace("\n3. Read", "\n- Read")

    assert findings(write(tmp_path, SOUND | {TOML: toml, ZH: zh, EN: en})) == []


def test_partial_load_leaves_out_what_is_being_written_and_does_not_call_its_links_dead(tmp_path):
    unfinished = {name: text for name, text in SOUND.items() if name != "articles/transfers/other-article.zh.md"}

    library = load_library(write(tmp_path, unfinished), partial=True)

    assert set(library.articles) == {"stuck-article"}
    assert library.unfinished == {"other-article"}
    assert check_library(library, TODAY) == []
