"""Small checklists for tests of the window."""

from datetime import UTC, datetime

from app.core.checklist import Checklist, ChecklistItem, Demo, Priority, Proof
from app.core.records import KeptBy

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
PAPER = ChecklistItem(
    "new/paper", "new", 1, Priority.P0, Proof.WORD, "助记词在纸上", "手机一坏就没了。", "手抄。", "看得清。", cost="二十分钟。",
    article="mnemonic-leaked", minutes=20, wizard="harden-new-paper",
)  # fmt: skip
DRILL = ChecklistItem(
    "new/drill", "new", 1, Priority.P0, Proof.DEMONSTRATION, "恢复演练", "抄错看不出来。", "恢复一次。", "比对。",
    demo=Demo.SAME_ADDRESS, minutes=15, wizard="harden-new-drill",
)  # fmt: skip
DISK = ChecklistItem(
    "pc/disk", "pc", 1, Priority.P1, Proof.CHECK, "硬盘加密", "拆下硬盘就能读。", "打开。", "程序看。",
    probes=("disk-encryption",), minutes=3, wizard="harden-pc-disk",
)  # fmt: skip
OWNER = ChecklistItem(
    "coin/owner", "coin", 1, Priority.P0, Proof.CHECK, "Owner 只有自己", "会被换走。", "看一眼。", "程序看。",
    probes=("tron-owner",), needs=("address",),
)  # fmt: skip
LISTS = (
    Checklist("new", "新钱包", "放币之前。", (PAPER, DRILL)),
    Checklist("pc", "这台电脑", "程序替你看。", (DISK,)),
    Checklist("coin", "波场账户", "先看权限。", (OWNER,)),
    Checklist("after", "出事后", "按顺序做。", (), occasion=True),
)


def is_memory(safe):
    return safe.kept_by is KeptBy.MEMORY
