"""An error message of the lexicon as a page."""

from __future__ import annotations

from app.content.documents.page import Page, bulleted, code, numbered
from app.content.library import Message
from app.content.render import Block
from app.content.wording import Wording


def message_page(message: Message, wording: Wording) -> Page:
    """Compose an error message: what it means, what to do, the words it is known by."""
    file = message.file
    fix = Block(numbered(wording.lines(file.fix)), wording.label("note", "fix"), "steps", numbered=True)
    patterns = Block(bulleted([code(p) for p in file.patterns]), wording.label("note", "patterns"), "patterns")
    onward = [f"[{wording.label('note', 'read-on')}](article:{file.article})"] if file.article else []
    onward += [f"[{wording.label('note', 'guide')}](flow:{file.flow})"] if file.flow else []
    more = (Block("\n\n".join(onward)),) if onward else ()
    return Page(
        message.id,
        wording.pick(file.title),
        wording.pick(file.cause),
        (fix,),
        (fix, *more, patterns),
        tuple(file.sources),
    )
