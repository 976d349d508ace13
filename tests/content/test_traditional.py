"""Traditional Chinese is derived with regional words, and letters that matter stay."""

import pytest

from app.content.traditional import Traditional


@pytest.fixture(scope="module")
def convert():
    return Traditional().convert


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("网络默认设置", "網路預設設定"),
        ("助记词泄露", "助記詞洩露"),
        ("只影响这台手机", "只影響這台手機"),
        ("账户权限被多签", "帳戶權限被多簽"),
        ("转账没到账", "轉帳沒到帳"),
    ],
)
def test_words_are_those_of_taiwan(convert, simplified, traditional):
    assert convert(simplified) == traditional


@pytest.mark.parametrize(
    "kept",
    [
        "TokenPocket",
        "`错误：余额不足`",
        "[^guide-cn]",
        "https://help.tokenpocket.pro/cn/说明",
        "TokenPocket钱包",
        "{menu}",
        "err-replacement",
    ],
)
def test_names_code_and_addresses_stay_letter_by_letter(convert, kept):
    assert convert(f"这里是{kept} 结尾") == f"這裡是{kept} 結尾"


def test_link_words_change_and_link_targets_stay(convert):
    assert convert("看[币没了](article:coins-gone)和![图标](figure:tu-biao)") == (
        "看[幣沒了](article:coins-gone)和![圖示](figure:tu-biao)"
    )
