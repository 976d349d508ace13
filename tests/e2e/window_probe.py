"""What a screen reader sees of the running window. Run by the system's Python, which has pyatspi; prints JSON.

    python3 window_probe.py QUERY WORD

Waits for the program on the accessibility bus, types the query into the search field, waits for a result that holds the
word, then goes to every page of the rail. Prints every node as [role, name, depth, is showing]: before the query, after
it, and on each page.
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

# Only a program that hangs is waited for so long.
PATIENCE = 240
DEADLINE = time.monotonic() + PATIENCE


def until(found, what):
    """Ask again until there is an answer or the deadline; the bus has no event for "not there yet"."""
    while time.monotonic() < DEADLINE:
        answer = found()
        if answer:
            return answer
        time.sleep(0.1)
    raise SystemExit(f"in {PATIENCE} seconds there was no {what} on the accessibility bus")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.childCount and ("TP" in (child.name or "") or "main.py" in (child.name or "")):
            return child
    return None


def told(question):
    """Give None when what is asked has gone meanwhile, as is usual while a window changes. Who started this program
    sees whether the window itself is still there.
    """
    try:
        return question()
    except GLib.GError:
        return None


def nodes(node, depth=0):
    yield node, depth
    if depth < 25:
        for index in range(min(told(lambda: node.childCount) or 0, 300)):
            child = told(lambda index=index: node.getChildAtIndex(index))
            if child is not None:
                yield from nodes(child, depth + 1)


def row(node, depth):
    return [node.getRoleName(), node.name or "", depth, node.getState().contains(pyatspi.STATE_SHOWING)]


def listed(root):
    rows = (told(lambda node=node, depth=depth: row(node, depth)) for node, depth in nodes(root))
    return [each for each in rows if each is not None]


def entry(root):
    for node, _ in nodes(root):
        states = told(node.getState)
        if states and states.contains(pyatspi.STATE_EDITABLE) and states.contains(pyatspi.STATE_SHOWING):
            return node
    return None


def answered(root, word):
    rows = listed(root)
    return rows if any(role == "list item" and word in name and showing for role, name, _, showing in rows) else None


def visited(root):
    """Go to every page by its button in the rail, and read it as soon as it is marked as shown."""
    rail = next(node for node, _ in nodes(root) if told(lambda node=node: node.name) == "页面")
    for button in [node for node, depth in nodes(rail) if depth and node.getRole() == pyatspi.ROLE_CHECK_BOX]:
        if not button.getState().contains(pyatspi.STATE_CHECKED):
            button.queryAction().doAction(0)
            until(lambda node=button: node.getState().contains(pyatspi.STATE_CHECKED), "page " + button.name)
        yield button.name, listed(root)


def main():
    # A busy machine may be late with any single answer.
    pyatspi.setTimeout(60_000, 60_000)
    query, word = sys.argv[1:]
    root = until(application, "program")
    field = until(lambda: entry(root), "search field")
    before = listed(root)
    field.queryEditableText().setTextContents(query)
    after = until(lambda: answered(root, word), "result")
    pages = dict(visited(root))
    print(json.dumps({"application": root.name, "field": field.name, "before": before, "after": after, "pages": pages}))


main()
