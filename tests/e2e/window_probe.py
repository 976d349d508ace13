"""What a screen reader sees of the running window. Run by the system's Python, which has pyatspi; prints JSON.

    python3 window_probe.py QUERY

Waits for the program on the accessibility bus, types the query into the search field, waits for results, and prints
every node as [role, name, depth] before and after.
"""

import json
import sys
import time

import pyatspi

DEADLINE = time.monotonic() + 40


def until(found):
    """Ask again until there is an answer or the deadline; the bus has no event for "not there yet"."""
    while time.monotonic() < DEADLINE:
        answer = found()
        if answer:
            return answer
        time.sleep(0.1)
    raise SystemExit("the window did not appear on the accessibility bus in time")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.childCount and ("TP" in (child.name or "") or "main.py" in (child.name or "")):
            return child
    return None


def nodes(node, depth=0):
    yield node, depth
    if depth < 25:
        for index in range(min(node.childCount, 300)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from nodes(child, depth + 1)


def listed(root):
    rows = []
    for node, depth in nodes(root):
        showing = node.getState().contains(pyatspi.STATE_SHOWING)
        rows.append([node.getRoleName(), node.name or "", depth, showing])
    return rows


def entry(root):
    for node, _ in nodes(root):
        states = node.getState()
        if states.contains(pyatspi.STATE_EDITABLE) and states.contains(pyatspi.STATE_SHOWING):
            return node
    return None


def main():
    root = until(application)
    field = until(lambda: entry(root))
    before = listed(root)
    field.queryEditableText().setTextContents(sys.argv[1])
    until(lambda: any(role == "list item" and name and showing for role, name, _, showing in listed(root)))
    print(json.dumps({"application": root.name, "field": field.name, "before": before, "after": listed(root)}))


main()
