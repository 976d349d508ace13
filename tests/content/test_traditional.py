"""Traditional Chinese is derived with regional words, and letters that matter stay."""

import re
from itertools import chain

import pytest

from app.content.checks.words import article_statements, file_statements, plain
from app.content.library import load_library
from app.content.tools import ROOT
from app.content.traditional import Traditional
from app.core.help import Lang


@pytest.fixture(scope="module")
def convert():
    return Traditional().convert


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("网络默认设置", "網路預設設定"),
        ("助记词泄露", "助記詞外洩"),
        ("只影响这台手机", "只影響這台手機"),
        ("账户权限被多签", "帳戶權限被多簽"),
        ("转账没到账", "轉帳沒到帳"),
        ("打开链接，登录账号，查看信息", "開啟連結，登入帳號，檢視資訊"),
        ("不支持的视频文件", "不支援的影片檔案"),
        ("激活账户，数据不会丢", "啟用帳戶，資料不會丟"),
        ("交易所的充值页和提现记录", "交易所的入金頁和提領紀錄"),
        ("支持的地区、开卡费、充值费", "支援的地區、開卡費、儲值費"),
        ("矿工费刚到就没了，停止充值", "礦工費剛到就沒了，停止轉入"),
        ("选币种、搜索、粘贴地址", "選幣別、搜尋、貼上地址"),
        ("不复制，不截图", "不複製，不截圖"),
        ("微信、QQ、电报上私聊", "微信、QQ、Telegram 上私訊"),
        ("只信官方渠道，不进群里", "只信官方管道，不進群組裡"),
        ("手机卡突然没信号", "SIM 卡突然沒訊號"),
        ("要转人工，就去举报", "要轉真人客服，就去檢舉"),
        ("连接不上，网络连接失败", "連接不上，網路連線失敗"),
        ("不要点“继续访问”", "不要點「繼續前往」"),
        ("回复只在原信里，恢复出厂", "回覆只在原信裡，回復原廠設定"),
        ("好消息：消息已发送", "好消息：訊息已傳送"),
        ("地址类型不同", "地址類型不同"),
        ("带回执去，身份证件", "帶報案證明去，身分證件"),
        ("聊天记录不能删，请他们记录", "聊天紀錄不能刪，請他們記錄"),
        ("网上有人说，官网上没有，测试网上也没有", "網路上有人說，官網上沒有，測試網上也沒有"),
        ("电脑会自动锁屏，锁屏密码别告诉人", "電腦會自動鎖定螢幕，螢幕鎖密碼別告訴人"),
        ("不共享屏幕，用自带的节点", "不分享螢幕，用內建的節點"),
        ("是复制粘贴进来的，粘贴到这里", "是複製貼上進來的，貼到這裡"),
        ("排查问题；看“排查”", "查問題；看「疑難排解」"),
        ("请求超时，重装 App", "請求逾時，重新安裝 App"),
        ("系统盘加密，存成纯文本", "系統磁碟加密，存成純文字"),
    ],
)
def test_words_are_those_of_taiwan(convert, simplified, traditional):
    assert convert(simplified) == traditional


# One simplified sign for several traditional ones: the right one by what it means.
@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("干净的手机，要花钱的活，干脆不干活", "乾淨的手機，要花錢的活，乾脆不做事"),
        ("头发和发出", "頭髮和發出"),
        ("以后，后台，皇后", "以後，後台，皇后"),
        ("这里、公里、里程", "這裡、公里、里程"),
        ("排第一只说明，只看，一只手机", "排第一只說明，只看，一隻手機"),
        ("面容、页面", "面容、頁面"),
        ("这台电脑，后台，台湾", "這台電腦，後台，臺灣"),
        ("云盘，云端", "雲端硬碟，雲端"),
        ("几分钟，时钟", "幾分鐘，時鐘"),
        ("批准、准确、不准你卖", "批准、準確、不准你賣"),
        ("刷新余额", "重新整理餘額"),
        ("签名并发出，一并处理", "簽名並發出，一併處理"),
        ("按程序码，按程序来", "依程式碼，依程序來"),
        ("EOS 系有好几条链，关系", "EOS 系有好幾條鏈，關係"),
    ],
)
def test_signs_with_several_traditional_forms_are_told_apart(convert, simplified, traditional):
    assert convert(simplified) == traditional


def test_quotation_marks_are_those_of_taiwan(convert):
    assert convert("他说“点‘确认’”，打开「我 → 安全」") == "他說「點『確認』」，開啟「我 → 安全」"


MAINLAND = (
    "網絡|默認|視頻|軟件|硬件|屏幕|鼠標|信息|賬|鏈接|登錄|設置|菜單|短信|質量|激活|充值|提現|粘貼|復制|搜索|窗口|渠道|舉報"
    "|郵箱|公安|聯網|訪問|教程|帖子|型別|身份|幹活|隻說|裏|爲|喫|臺(?!灣)|鍾|髮(?<!頭髮)|第一隻|後臺|程序碼|  "
)


def test_nothing_that_is_shipped_uses_words_of_the_mainland(convert):
    library = load_library(ROOT)
    statements = chain(
        chain.from_iterable(map(article_statements, library.articles.values())), file_statements(library)
    )
    shown = ((each.path, plain(convert(each.text))) for each in statements if each.lang is Lang.ZH)

    found = {(path, hit.group()) for path, text in shown for hit in re.finditer(MAINLAND, text)}

    assert found == set()


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
