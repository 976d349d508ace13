"""A guided check of three questions in two languages, for the window's tests."""

from app.core.flow import Flow, Option, Outcome, OutcomeUrgency, Question
from app.core.help import Document, Item, Kind, Lang, Urgency

FLOW_ID = "assets-stolen"
TITLES = {FLOW_ID: ("币被盗了", "Coins stolen"), "dapp-connect": ("DApp 连不上", "DApp does not connect")}


def item(flow_id):
    urgency = Urgency.EMERGENCY if flow_id == FLOW_ID else Urgency.NORMAL
    return Item(Kind.FLOW, flow_id, urgency, "2026-11-20") if flow_id in TITLES else None


def document(flow_id, lang):
    title = TITLES[flow_id][lang is Lang.EN]
    intro = ("最多三问。", "Three questions at most.")[lang is Lang.EN]
    return Document(flow_id, lang, title, intro, "", "<p>x</p>", "", "x")


def flow(flow_id, lang):
    if flow_id not in TITLES:
        return None

    def said(zh, en):
        return en if lang is Lang.EN else zh

    def question(node_id, title, **options):
        return Question(
            node_id, title, "", tuple(Option(key, said(*words), goto) for key, (*words, goto) in options.items())
        )

    def outcome(node_id, urgency, **more):
        return Outcome(node_id, urgency, said("先这样做", "Do this first"), (said("第一步。", "Step one."),), **more)

    yes, no = ("有", "Yes"), ("没有", "No")
    questions = (
        question("left", said("还有币吗？", "Anything left?"), yes=(*yes, "leaked"), no=(*no, "report")),
        question("leaked", said("助记词泄露了吗？", "Did words leak?"), yes=(*yes, "move"), no=(*no, "when")),
        question(
            "when", said("什么时候？", "When?"), now=("刚才", "Just now", "wait"), past=("以前", "Before", "fine")
        ),
    )
    outcomes = (
        outcome(
            "move",
            OutcomeUrgency.ACT_NOW,
            cannot=(said("谁都不能追回。", "Nobody can undo it."),),
            keep=(said("哈希。", "The hash."),),
            articles=("mnemonic-leaked", "gone-since"),
            channels=("email-support", "old-forum", "gone-since"),
        ),
        outcome("report", OutcomeUrgency.TODAY),
        outcome("wait", OutcomeUrgency.WAIT),
        outcome("fine", OutcomeUrgency.NOTHING_WRONG),
    )
    return Flow(
        flow_id,
        1,
        TITLES[flow_id][lang is Lang.EN],
        document(flow_id, lang).answer,
        "left",
        {node.id: node for node in questions},
        {node.id: node for node in outcomes},
    )
