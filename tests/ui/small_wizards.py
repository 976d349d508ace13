"""Wizards of the small checklists, shaped as the content tools make them."""

from app.core.checklist import Proof
from app.core.flow import Edge, Flow, Option, Outcome, OutcomeUrgency, ProbeStep, Question
from app.core.wizard import End
from tests.ui import small_lists


def wizard(item):
    verify = "eye" if item.proof is Proof.WORD else "verify"

    def question(name, title, *options, **more):
        made = tuple(Option(each, said, goto) for each, said, goto in options)
        return Question(name, title, "", made, **more)

    asked = [
        question(
            "why",
            item.title,
            ("begin", "教我做", "do"),
            ("done-already", "已经做好", verify),
            ("not-mine", "无关", "whose"),
        ),
        question(
            "do", "照着做", ("ready", "做好了", verify), ("stuck", "做不到", "stuck"), steps=("先这样。", "再那样。")
        ),
        question("eye", "真的做到了吗？", ("yes", "是", "told"), ("no", "不是", "wrong")),
        question("whose", "为什么？", ("no-use", "不用这个", "not-mine")),
    ]
    if item.demo is not None:
        options = (("shown", "看到了", "verified"), ("failed", "没做到", "wrong"), ("cannot-show", "现在不行", "eye"))
        asked.append(question("verify", "做给程序看", *options, demo=item.demo))
    edges = (Edge(("state:bad",), "wrong"), Edge(("state:unknown",), "eye"), Edge(("state:good",), "verified"))
    checks = [ProbeStep("verify", "程序来看", "", item.probes, {}, edges, "eye")] if item.probes else []
    ends = {end.value: Outcome(end.value, OutcomeUrgency.WAIT, f"结果 {end}", ("一步。",)) for end in End}
    return Flow(
        item.wizard, 1, item.title, "挡住坏人。", "why", {one.id: one for one in asked}, ends, {s.id: s for s in checks}
    )


WIZARDS = {item.wizard: wizard(item) for each in small_lists.LISTS for item in each.items if item.wizard}
