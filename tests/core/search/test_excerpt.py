"""The excerpt is the step that answers, with the words marked where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.search.excerpt import Needles, answering, excerpt

PAGE = "币没有丢。\n\n1. 打开记录。\n2. 取消无限授权，确认一次。[2*]\n3. 换新钱包。\n\n为什么\n\n授权就是许可。"


def test_step_that_holds_the_words_is_shown_with_its_number():
    piece = excerpt("先别慌。", PAGE, Needles({"授权": 2.0}, {}))

    assert (piece.text, piece.step) == ("取消无限授权，确认一次。", 2)
    assert [piece.text[start:end] for start, end in piece.marks] == ["授权"]


def test_answer_is_shown_when_nothing_says_more():
    piece = excerpt("先查授权。", PAGE, Needles({"猫狗": 2.0}, {}))

    assert (piece.text, piece.step, piece.marks) == ("先查授权。", 0, ())


def test_pieces_that_overlap_are_one_mark():
    assert Needles({"助记": 1.0, "记词": 1.0}, {}).marks("我的助记词") == ((2, 5),)


def test_traditional_pages_are_marked_by_simplified_words():
    assert Needles({"授权": 1.0}, {ord("權"): ord("权")}).marks("取消授權") == ((2, 4),)


def test_stems_mark_whole_words():
    assert Needles({"approv": 1.0}, {}).marks("Token approvals") == ((6, 15),)


@given(st.text(max_size=400), st.text(max_size=400), st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0, 9)))
def test_marks_lie_inside_the_text_in_order(answer, page, weights):
    piece = excerpt(answer, page, Needles(weights, {}))

    last = 0
    for start, end in piece.marks:
        assert last <= start < end <= len(piece.text)
        last = end


def test_of_an_emergency_the_answer_is_shown_from_its_beginning():
    piece = answering("先查授权，" + "再看" * 80, Needles({"再看": 1.0, "授权": 1.0}, {}))

    assert piece.text.startswith("先查授权")
    assert piece.text.endswith("…")
    assert piece.step == 0
    assert piece.text[slice(*piece.marks[0])] == "授权"
