<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Independent</source>
        <translation>獨立專案</translation>
    </message>
    <message>
        <source>Not made, checked or endorsed by TokenPocket / TP Wallet. It cannot reach your wallet or coins.</source>
        <translation>不由 TokenPocket / TP 錢包製作、審核或背書。它碰不到你的錢包和幣。</translation>
    </message>
    <message numerus="yes">
        <source>{version}, built {date}, %n day(s) old</source>
        <translation>
            <numerusform>{version}，製作於 {date}，距今 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Help content</source>
        <translation>說明內容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>用到的元件</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>關於本程式</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided check(s)</source>
        <translation>
            <numerusform>%n 個檢查流程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n 份清單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 個管道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 個術語</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, built today</source>
        <translation>{version}，今天製作</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>My mail address</source>
        <translation>我的信箱地址</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>郵件伺服器（SMTP）</translation>
    </message>
    <message>
        <source>Password, often an app password from the provider’s settings</source>
        <translation>密碼（多數信箱要在設定裡申請應用程式密碼）</translation>
    </message>
    <message>
        <source>Keep the password in this computer’s keyring</source>
        <translation>把密碼存進這台電腦的鑰匙圈</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>My own mail account</source>
        <translation>用我自己的信箱帳號</translation>
    </message>
    <message>
        <source>The program sends it for you, encrypted</source>
        <translation>由本程式替你加密寄送</translation>
    </message>
    <message>
        <source>Your mail address is needed.</source>
        <translation>需要你的信箱地址。</translation>
    </message>
    <message>
        <source>To send a report over your own mail account</source>
        <translation>用你自己的信箱寄送一份回報</translation>
    </message>
    <message>
        <source>The report as previewed, to {address}; your login and password, to your mail server only, under TLS.</source>
        <translation>預覽過的回報，發給 {address}；你的登入名和密碼，只交給你的郵件伺服器，全程加密（TLS）。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>聯絡官方</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>我的工單</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Emergency help</source>
        <translation>緊急求助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>切換到視窗的下一部分</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一處</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一處</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Copy article as text</source>
        <translation>複製全文</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>恢復文字大小</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部指令…</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>瀏覽全部說明</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>關於本程式</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Is this official?</source>
        <translation>驗真偽</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>檢查網路和電腦</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>looked at on {time}</source>
        <translation>查於 {time}</translation>
    </message>
    <message>
        <source>looked at just now</source>
        <translation>剛剛查過</translation>
    </message>
    <message numerus="yes">
        <source>looked at %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分鐘前查的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n hour(s) ago</source>
        <translation>
            <numerusform>%n 小時前查的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前查的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlongSection</name>
    <message>
        <source>Take it along</source>
        <translation>帶走</translation>
    </message>
    <message>
        <source>Everything that is kept, in one file that only your passphrase opens.</source>
        <translation>把保存的全部內容放進一個檔案，只有你的通行密語打得開。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>帶到另一台電腦</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>為檔案設一組通行密語</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and nobody can reset it. Never use your wallet&apos;s password or recovery phrase. Agreements and letters that wait to be sent stay on this computer.</source>
        <translation>沒有通行密語誰也打不開，誰也重設不了。不要用錢包密碼，更不要用助記詞。你給過的同意和待傳送的信留在這台電腦上。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>寫成檔案</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>這個檔案的通行密語</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>加到現有內容裡</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>現有內容怎麼辦</translation>
    </message>
    <message>
        <source>Too short: at least ten letters.</source>
        <translation>太短：至少 10 個字元。</translation>
    </message>
    <message>
        <source>Weak: whoever has the file and wants to know will find it.</source>
        <translation>弱：拿到檔案又想知道的人，多半試得出來。</translation>
    </message>
    <message>
        <source>Fair: keeps out the curious, not somebody who is set on it.</source>
        <translation>普通：擋得住隨手翻看的人，擋不住一心要破解的人。</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>這是助記詞、私鑰或密碼，已經清掉，沒有送到任何地方。誰都不需要它。</translation>
    </message>
    <message>
        <source>What is here stays; of two answers to one thing the one here counts.</source>
        <translation>現有的都留著；同一件事有兩份，以這台電腦上的為準。</translation>
    </message>
    <message>
        <source>Everything kept here is forgotten first. This cannot be undone.</source>
        <translation>會先清掉這台電腦上保存的內容，無法復原。</translation>
    </message>
    <message>
        <source>Written. Keep file and passphrase apart.</source>
        <translation>寫好了。檔案和通行密語分開放。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from the file</source>
        <translation>
            <numerusform>從檔案匯入了 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Export everything that is kept</source>
        <translation>匯出保存的全部內容</translation>
    </message>
    <message>
        <source>Import what was kept</source>
        <translation>匯入保存過的內容</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>換掉現有內容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Good, judging by the letters alone. A known saying is weaker than it looks.</source>
        <translation>單看字元，夠強。名句、生日實際更弱。</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>What came back?</source>
        <translation>收到了什麼答覆？</translation>
    </message>
    <message>
        <source>Paste the answer, or drop the saved mail (.eml) here</source>
        <translation>貼上答覆，或把存下的郵件（.eml）拖到這裡</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>核對並保存</translation>
    </message>
    <message>
        <source>Choose a saved mail…</source>
        <translation>選擇存下的郵件…</translation>
    </message>
    <message>
        <source>A saved mail shows who sent it; a pasted text has no sender. It is judged on this computer alone: is it official, and does it ask for what official staff never ask for?</source>
        <translation>存下的郵件能看出是誰寄的，貼上的文字看不出。只在這台電腦上核對：是不是官方，有沒有要官方從不會要的東西。</translation>
    </message>
    <message>
        <source>It comes from an official address.</source>
        <translation>來自官方信箱。</translation>
    </message>
    <message>
        <source>A sender can be forged; the evidence below says what was checked. Judge what it asks of you.</source>
        <translation>寄件者可以偽造，下面寫明核對了什麼。更要看它讓你做什麼。</translation>
    </message>
    <message>
        <source>Nothing in it speaks against it, but a pasted text has no sender.</source>
        <translation>沒看出問題，但貼上的文字看不出是誰寄的。</translation>
    </message>
    <message>
        <source>It is kept as your word. Save the mail as a file to have the sender checked, too.</source>
        <translation>按你說的記下。把郵件存成檔案，就能連寄件者一起核對。</translation>
    </message>
    <message>
        <source>This is not counted as an answer. The clock goes on.</source>
        <translation>這不算答覆，繼續計時。</translation>
    </message>
    <message>
        <source>It asks for what official staff never ask for. Do nothing it says, and do not write back.</source>
        <translation>它要的是官方從不會要的東西。不要照做，也不要回覆。</translation>
    </message>
    <message>
        <source>It does not come from an official address. Do nothing it says before you have checked it.</source>
        <translation>它不是來自官方信箱。核實之前不要照做。</translation>
    </message>
    <message>
        <source>Saved mails</source>
        <translation>存下的郵件</translation>
    </message>
    <message>
        <source>They name a time: {said}.</source>
        <translation>對方說了時間：{said}。</translation>
    </message>
    <message>
        <source>“{quote}” Shall the clock count it? It stays their word; nothing official is promised.</source>
        <translation>「{quote}」要按它計時嗎？這只是對方說的，官方沒有承諾。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n thing(s) checked, the worst on top</source>
        <translation>
            <numerusform>查了 %n 項，最要小心的在最上面</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown</source>
        <translation>{found}；這裡列出前 {shown} 項</translation>
    </message>
    <message>
        <source>Already did something there?</source>
        <translation>已經在那邊操作過了？</translation>
    </message>
    <message>
        <source>I typed my phrase, key or password</source>
        <translation>我填過助記詞、私鑰或密碼</translation>
    </message>
    <message>
        <source>Coins are already gone</source>
        <translation>幣已經不見了</translation>
    </message>
    <message>
        <source>Copy verdict code</source>
        <translation>複製判定編號</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Compare with an app file I trust…</source>
        <translation>和我信任的安裝檔比對…</translation>
    </message>
    <message>
        <source>Report it with this evidence</source>
        <translation>帶著這份證據去回報</translation>
    </message>
</context>
<context>
    <name>AppFile</name>
    <message>
        <source>Choose the APK file</source>
        <translation>選擇 APK 檔案</translation>
    </message>
    <message>
        <source>Or drop it here; it goes nowhere. Only a version whose hash the vendor published can be proven.</source>
        <translation>也可以拖到這裡，檔案不會傳出去。只有官方公布過雜湊的版本才能證明。</translation>
    </message>
    <message>
        <source>App files (*.apk)</source>
        <translation>應用程式檔案 (*.apk)</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Reviewed {date}</source>
        <translation>核對於 {date}</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接著看</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>There is no version in this language yet. Shown in: {language}</source>
        <translation>這篇還沒有你選的語言版本，現在顯示的是：{language}</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>查閱於 {date}</translation>
    </message>
    <message>
        <source>Menus and limits may differ in your version of the wallet. What the app itself shows counts.</source>
        <translation>不同版本的選單名稱和限制可能不同，以你的 App 顯示為準。</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>Solved</source>
        <translation>解決了</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>聯絡官方</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Did this solve it? Your answer stays on this computer.</source>
        <translation>解決了嗎？你的回答只留在這台電腦上。</translation>
    </message>
    <message>
        <source>Good. Keep this program: it works without the web.</source>
        <translation>那就好。這個程式不連網也能用，可以留著。</translation>
    </message>
    <message>
        <source>Then try this next:</source>
        <translation>那就接著試：</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>準備一份回報</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>Back to the shelf</source>
        <translation>回到這一類</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>簡要</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>詳略</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>本文語言</translation>
    </message>
    <message>
        <source>Guided checks</source>
        <translation>一步步檢查</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Terms explained</source>
        <translation>術語解釋</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Parts of this article</source>
        <translation>本文各部分</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文內容</translation>
    </message>
</context>
<context>
    <name>BookStart</name>
    <message>
        <source>My tickets</source>
        <translation>我的工單</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>What you asked, when, where, and what came back. It stays on this computer, encrypted.</source>
        <translation>問過什麼、什麼時候、在哪裡、得到什麼答覆。加密保存，只在這台電腦上。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>顯示哪些工單</translation>
    </message>
    <message>
        <source>Search my tickets</source>
        <translation>在工單裡搜尋</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>{waited}: ask on the next channel</source>
        <translation>{waited}，可以問下一個管道了</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>這像是助記詞或私鑰，已經清掉。</translation>
    </message>
    <message>
        <source>It was not kept. No ticket ever holds one.</source>
        <translation>沒有保存。任何工單裡都不會有它。</translation>
    </message>
    <message>
        <source>None of your tickets is here.</source>
        <translation>這裡沒有工單。</translation>
    </message>
    <message>
        <source>Choose “All” to see the others.</source>
        <translation>點「全部」看其他的。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>找到 %n 個工單</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in your tickets.</source>
        <translation>工單裡沒有找到。</translation>
    </message>
    <message>
        <source>Try fewer words, or the report’s id.</source>
        <translation>少寫幾個詞，或者用回報編號。</translation>
    </message>
    <message>
        <source>No tickets yet.</source>
        <translation>還沒有工單。</translation>
    </message>
    <message>
        <source>When you report a problem, it is followed here: how long you have waited, what came back and whether it is genuine, and whom to ask next. Nothing is kept until then.</source>
        <translation>回報問題之後，在這裡跟進：等了多久、答覆是真是假、接下來問誰。在那之前什麼都不保存。</translation>
    </message>
    <message>
        <source>Your tickets could not be read.</source>
        <translation>讀不出你的工單。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼都沒有更動。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的統計</translation>
    </message>
    <message>
        <source>Overdue by their own word: ask on the next channel</source>
        <translation>過了對方自己說的時間，可以問下一個管道了</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Hide them</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>寫進去</translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>地址和雜湊</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>存成文字檔…</translation>
    </message>
    <message>
        <source>For an exchange or the police. It says of every line whose word it is. Read it before you hand it on.</source>
        <translation>交給交易所或警方用。每一行都標明是誰說的。交出去之前先看一遍。</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Write…</source>
        <translation>寫信…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Evidence: {kind}, collected {date}</source>
        <translation>依據：{kind}，採集於 {date}</translation>
    </message>
    <message>
        <source>  ·  Languages: {codes}</source>
        <translation>  ·  語言：{codes}</translation>
    </message>
    <message>
        <source>  ·  Since {date}</source>
        <translation>  ·  始於 {date}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Get help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>News and community</source>
        <translation>公告與社群</translation>
    </message>
    <message>
        <source>Tools and more</source>
        <translation>工具及其他</translation>
    </message>
    <message>
        <source>Block explorers</source>
        <translation>區塊瀏覽器</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核實過</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Official earlier, no longer listed</source>
        <translation>早期官方，現已不再列出</translation>
    </message>
    <message>
        <source>Retired: do not use</source>
        <translation>已停用：不要再用</translation>
    </message>
    <message>
        <source>Unclear: treat as not official</source>
        <translation>不確定：當作非官方</translation>
    </message>
    <message>
        <source>getting help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>developers</source>
        <translation>開發者</translation>
    </message>
    <message>
        <source>business</source>
        <translation>商務</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>looking up transactions</source>
        <translation>查交易</translation>
    </message>
    <message>
        <source>checking who somebody is</source>
        <translation>核實身份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: long ago, it may have changed hands</source>
        <translation>
            <numerusform>%n 天前核實：時間太久，可能已經易主</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: compare with the app before you trust it</source>
        <translation>
            <numerusform>%n 天前核實：先和 App 裡顯示的對一對</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>今天核實過</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前核實</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Let the program look</source>
        <translation>讓程式到鏈上看</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>去查</translation>
    </message>
    <message>
        <source>Nothing is sent before you saw what goes to whom. What you type is not kept.</source>
        <translation>送出前會先說清送什麼、送給誰。填的內容不保存。</translation>
    </message>
    <message>
        <source>Your public address</source>
        <translation>你的公開地址</translation>
    </message>
    <message>
        <source>Contract address of the token</source>
        <translation>代幣合約地址</translation>
    </message>
    <message>
        <source>Address that may take it (spender)</source>
        <translation>授權對象的地址</translation>
    </message>
    <message>
        <source>The address you meant to send to</source>
        <translation>你要送到的地址</translation>
    </message>
    <message>
        <source>Hash of the test transfer</source>
        <translation>試轉的交易雜湊</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>這是助記詞、私鑰或密碼，已經清掉，沒有送到任何地方。誰都不需要它。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>What stands between you and the official sites, and what on this computer could harm a wallet.</source>
        <translation>你和官網之間有沒有問題，這台電腦上有沒有會危害錢包的東西。</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>檢查網路和電腦</translation>
    </message>
    <message>
        <source>Prepare a report with these results</source>
        <translation>帶著這些結果準備回報</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checked by this program</source>
        <translation>程式查過</translation>
    </message>
    <message>
        <source>You showed it to this program</source>
        <translation>你做給程式看過</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>你說的</translation>
    </message>
    <message>
        <source>You said so; nobody can check this</source>
        <translation>你說的，誰也沒法查</translation>
    </message>
    <message>
        <source>Checked: this needs a look</source>
        <translation>程式查過，不對</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>沒做</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不管</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>很穩</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>不錯</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>先做</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Good habit</source>
        <translation>好習慣</translation>
    </message>
    <message>
        <source>Checked {checked} · you said {told} · nobody can check {word} · open {open}</source>
        <translation>程式查過 {checked}&#xa0;· 你說過 {told}&#xa0;· 誰也沒法查 {word}&#xa0;· 沒做 {open}</translation>
    </message>
    <message>
        <source>left out {count}</source>
        <translation>不算 {count}</translation>
    </message>
    <message>
        <source>long ago: look again</source>
        <translation>太久了，再看一次</translation>
    </message>
    <message>
        <source>changed: answer again</source>
        <translation>內容變了，再答一次</translation>
    </message>
    <message>
        <source>asked again on {date}</source>
        <translation>{date} 再問</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Not done</source>
        <translation>改成沒做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>為什麼、怎麼做</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變了什麼</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>你的理由</translation>
    </message>
    <message>
        <source>How it goes wrong</source>
        <translation>會怎麼出事</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎麼做</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>怎麼算做到</translation>
    </message>
    <message>
        <source>What it prevents</source>
        <translation>能擋住什麼</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>要付出什麼</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>帶我一步步做</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>看文章</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不管</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>重新問我</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>還是這樣</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>All lists</source>
        <translation>所有清單</translation>
    </message>
    <message>
        <source>Check what can be checked</source>
        <translation>能查的，現在查</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>已記下：做到了。</translation>
    </message>
    <message>
        <source>Noted as open.</source>
        <translation>已記下：沒做。</translation>
    </message>
    <message>
        <source>Left out until its day.</source>
        <translation>先不算，到那天再問。</translation>
    </message>
    <message>
        <source>Seen by this program. Noted as done.</source>
        <translation>程式看到了，已記下。</translation>
    </message>
    <message>
        <source>This list is not mine</source>
        <translation>這份清單與我無關</translation>
    </message>
    <message>
        <source>The whole list is left out until its day.</source>
        <translation>整份清單先不算，到日子再問。</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Yes, it is solved</source>
        <translation>是，解決了</translation>
    </message>
    <message>
        <source>No, close it all the same</source>
        <translation>沒有，但先關閉</translation>
    </message>
    <message>
        <source>It stays in the list, and you can open it again at any time.</source>
        <translation>仍留在清單裡，隨時可以重新開啟。</translation>
    </message>
    <message>
        <source>Is the problem gone?</source>
        <translation>問題解決了嗎？</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>全部指令</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>輸入指令裡的幾個字</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ 選擇   Enter 執行   Esc 關閉</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>The address you were given</source>
        <translation>對方給你的地址</translation>
    </message>
    <message>
        <source>The address you are about to use</source>
        <translation>你準備用的地址</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Kind of channel</source>
        <translation>管道類別</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Filter by name, address or chain</source>
        <translation>按名稱、地址或鏈篩選</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>聯絡官方</translation>
    </message>
    <message>
        <source>Only channels that were checked. Each says what the evidence is and how old.</source>
        <translation>只列核實過的管道，每一個都寫明依據和時間。</translation>
    </message>
    <message>
        <source>The help content holds no channels.</source>
        <translation>說明內容裡沒有管道。</translation>
    </message>
    <message>
        <source>Use the contact page inside the genuine wallet app.</source>
        <translation>請用正版錢包 App 裡的聯絡頁面。</translation>
    </message>
    <message>
        <source>What official staff never do</source>
        <translation>官方不會做的事</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>展開說明</translation>
    </message>
    <message>
        <source>Is there a phone number?</source>
        <translation>有客服電話嗎？</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>收起說明</translation>
    </message>
    <message>
        <source>They never ask for a recovery phrase, private key or password.</source>
        <translation>絕不索要助記詞、私鑰或密碼。</translation>
    </message>
    <message>
        <source>They never write to you first and never ask for payment.</source>
        <translation>絕不主動私聊你，也絕不向你收費。</translation>
    </message>
    <message>
        <source>No phone hotline is known to exist.</source>
        <translation>目前沒有已知的客服電話。</translation>
    </message>
    <message>
        <source>Nothing here has that name. What is not listed here counts as not official.</source>
        <translation>沒有找到。這裡沒列出的，一律當作非官方。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 個管道</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it here first: complete, without secrets, and followed until it is solved.</source>
        <translation>先在這裡寫好：內容完整、不含機密，並一直跟進到解決。</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>準備一份回報</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>It can be tried now.</source>
        <translation>現在可以再試了。</translation>
    </message>
    <message>
        <source>The receiver asked to wait. Possible in {time}.</source>
        <translation>對方要求等一等，還要 {time}。</translation>
    </message>
    <message>
        <source>One place gets one report in ten minutes at most. Possible in {time}.</source>
        <translation>同一個地方十分鐘內最多寄一次，還要 {time}。</translation>
    </message>
</context>
<context>
    <name>CoverEditor</name>
    <message>
        <source>The picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Insert covers a part, arrows move it, Shift and arrows change its size, Delete removes it.</source>
        <translation>Insert 加一塊遮蓋，方向鍵移動，Shift 加方向鍵改大小，Delete 刪除。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in this program</source>
        <translation>程式出錯了</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>It is our fault, not yours. Nothing was sent. This is all a report would say:</source>
        <translation>這是程式的錯，不是你的錯。什麼都沒有傳送。回報的全部內容如下：</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>程式內部出了問題</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Show it: compare two public addresses</source>
        <translation>做給程式看：比對兩個公開地址</translation>
    </message>
    <message>
        <source>The address it should be</source>
        <translation>應該是的地址</translation>
    </message>
    <message>
        <source>The address you see now</source>
        <translation>現在看到的地址</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Public addresses only. They are compared and forgotten.</source>
        <translation>只要公開地址。比完就忘，不會留存。</translation>
    </message>
    <message>
        <source>Show it: paste the address you use</source>
        <translation>做給程式看：貼上你用的網址或帳號</translation>
    </message>
    <message>
        <source>Link, mail address or account</source>
        <translation>連結、信箱或帳號</translation>
    </message>
    <message>
        <source>Compare with the official list</source>
        <translation>和官方名單比對</translation>
    </message>
    <message>
        <source>Show it: paste the text you would send</source>
        <translation>做給程式看：貼上你要發的文字</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Look for secrets</source>
        <translation>看看有沒有機密</translation>
    </message>
    <message>
        <source>It is looked at on this computer and forgotten.</source>
        <translation>只在這台電腦上看，看完就忘。</translation>
    </message>
    <message>
        <source>Show it: five minutes against the clock</source>
        <translation>做給程式看：計時五分鐘</translation>
    </message>
    <message>
        <source>Open the wallet, start here, then leave the phone alone until the time is up.</source>
        <translation>打開錢包，在這裡開始計時，然後放下手機，到時間再拿起來。</translation>
    </message>
    <message>
        <source>Start five minutes</source>
        <translation>開始計時五分鐘</translation>
    </message>
    <message>
        <source>It asked for the password</source>
        <translation>它要驗證了</translation>
    </message>
    <message>
        <source>It opened without asking</source>
        <translation>沒驗證就打開了</translation>
    </message>
    <message>
        <source>These are two different addresses. Stop, and find out why.</source>
        <translation>這是兩個不同的地址。先停下，查清原因。</translation>
    </message>
    <message>
        <source>This is not on the official list. Treat it as not official.</source>
        <translation>不在官方名單裡，按「不是官方」對待。</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>這是助記詞、私鑰或密碼，已經清掉，沒有送到任何地方。誰都不需要它。</translation>
    </message>
    <message>
        <source>Time is up. Open the wallet now: did it ask?</source>
        <translation>時間到。現在點開錢包：它要驗證嗎？</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} to go</source>
        <translation>還剩 {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Show it: where the app came from, or its file</source>
        <translation>做給程式看：App 的來處，或安裝檔</translation>
    </message>
    <message>
        <source>Store link or download address</source>
        <translation>商店連結或下載網址</translation>
    </message>
    <message>
        <source>This is no app file. The file of an Android app ends in .apk.</source>
        <translation>這不是安裝檔。Android 安裝檔以 .apk 結尾。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀檔案…</translation>
    </message>
    <message>
        <source>This file is not the vendor’s. Do not install it, and type nothing into it.</source>
        <translation>這個檔案不是官方的。別安裝，也別往裡面輸入任何東西。</translation>
    </message>
    <message>
        <source>No published signature or hash proves this file. Take a store link or the official site instead.</source>
        <translation>官方沒有公布能證明這個檔案的簽章或雜湊。改用商店連結，或從官網重新下載。</translation>
    </message>
</context>
<context>
    <name>DeskWay</name>
    <message>
        <source>Official helpdesk</source>
        <translation>官方客服系統</translation>
    </message>
    <message>
        <source>Straight into their system; the answer comes by mail</source>
        <translation>直接提交到他們的系統，答覆發到你的信箱</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>客服系統</translation>
    </message>
    <message>
        <source>My mail address, for the answer</source>
        <translation>我的信箱，用來收答覆</translation>
    </message>
    <message>
        <source>My password or access token at the helpdesk</source>
        <translation>我在客服系統的密碼或存取權杖</translation>
    </message>
    <message>
        <source>To hand a report to an official helpdesk</source>
        <translation>把回報提交給官方客服系統</translation>
    </message>
    <message>
        <source>The report as previewed, with your mail address {address}, to {desk}.</source>
        <translation>預覽過的回報和你的信箱 {address}，提交給 {desk}。</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>需要密碼。</translation>
    </message>
</context>
<context>
    <name>DoorwaySheet</name>
    <message>
        <source>Before you go there</source>
        <translation>開啟之前</translation>
    </message>
    <message>
        <source>Your mail program will write to</source>
        <translation>你的郵件程式將寫信給</translation>
    </message>
    <message>
        <source>Your browser will open</source>
        <translation>你的瀏覽器將開啟</translation>
    </message>
    <message>
        <source>No page or person behind it will ever need your recovery phrase.</source>
        <translation>那邊的任何網頁、任何人，都不需要你的助記詞。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>依據：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>仍要開啟…</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>The ticket with its timeline and files, the report and its draft, and whatever of it still waits in the outbox. What was sent stays with whoever got it. This cannot be taken back.</source>
        <translation>工單的經過和檔案、回報和草稿，以及還在寄件匣裡排隊的部分。已經寄出的，留在收到的人那裡。刪除後無法復原。</translation>
    </message>
    <message>
        <source>Erase this ticket</source>
        <translation>刪除這個工單</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>會刪掉什麼</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Danger</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>小心</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Danger: refuse it unless you know exactly why.</source>
        <translation>危險：不清楚原因就拒絕。</translation>
    </message>
    <message>
        <source>Careful: read every line before you decide.</source>
        <translation>小心：每一行看清再決定。</translation>
    </message>
    <message>
        <source>No known trick was found. That does not make it safe.</source>
        <translation>沒有認出已知的騙法，這不等於沒有風險。</translation>
    </message>
    <message>
        <source>This looks like something to sign.</source>
        <translation>這像是要簽名的內容。</translation>
    </message>
    <message>
        <source>It can be read on this computer, sentence by sentence, before you sign.</source>
        <translation>簽之前，可以在這台電腦上逐句讀給你看。</translation>
    </message>
    <message>
        <source>What am I asked to sign?</source>
        <translation>要我簽的是什麼？</translation>
    </message>
</context>
<context>
    <name>FamilyPaper</name>
    <message>
        <source>{count} steps, about {minutes}</source>
        <translation>{count} 步，大約 {minutes}</translation>
    </message>
    <message>
        <source>Keep your wallet safe: step by step</source>
        <translation>錢包安全，一步步來</translation>
    </message>
    <message>
        <source>Take your time. One step after the other, on several days if you like.</source>
        <translation>不著急，一步一步做，分幾天做也行。</translation>
    </message>
    <message>
        <source>Nobody may see your recovery phrase: no support, no friend. Never write it here.</source>
        <translation>助記詞誰都不能看：客服、朋友都不行。也別寫在這張紙上。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>File for their program</source>
        <translation>給對方程式的檔案</translation>
    </message>
    <message>
        <source>Saved. They take it in under Security check, Import answers.</source>
        <translation>已儲存。對方在「安全檢查 → 匯入答案」裡開啟。</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>For somebody else</source>
        <translation>替家人準備</translation>
    </message>
    <message>
        <source>{count} steps, about {minutes}</source>
        <translation>{count} 步，大約 {minutes}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部清單</translation>
    </message>
    <message>
        <source>For parents or friends: five answers give a plan for them.</source>
        <translation>給爸媽或朋友：答五個問題，得到一份適合他們的步驟。</translation>
    </message>
    <message>
        <source>Parents, or somebody new</source>
        <translation>爸媽，或新手</translation>
    </message>
    <message>
        <source>Knows their way</source>
        <translation>比較熟</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>給誰？</translation>
    </message>
    <message>
        <source>Which phone?</source>
        <translation>什麼手機？</translation>
    </message>
    <message>
        <source>Uses TRON, or USDT on it</source>
        <translation>用波場，或波場上的 USDT</translation>
    </message>
    <message>
        <source>Uses DApps</source>
        <translation>用 DApp</translation>
    </message>
    <message>
        <source>Uses a computer too</source>
        <translation>也用電腦</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>File for their program</source>
        <translation>給對方程式的檔案</translation>
    </message>
    <message>
        <source>Nothing of yours goes in: no answer, score, address or balance.</source>
        <translation>裡面沒有你的任何東西：沒有答案、分數、地址和餘額。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Prepared for you: you do not use this</source>
        <translation>家人替你準備：你不用這個</translation>
    </message>
    <message>
        <source>An Android phone</source>
        <translation>Android 手機</translation>
    </message>
    <message>
        <source>An iPhone</source>
        <translation>iPhone 手機</translation>
    </message>
</context>
<context>
    <name>FeeView</name>
    <message>
        <source>What does a transfer cost?</source>
        <translation>轉帳要多少礦工費</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>鏈</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>其他鏈</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Why it costs, why “not enough gas” comes up, and what it is right now. No prices are built in.</source>
        <translation>為什麼收費、為什麼提示 gas 不足、現在是多少。程式裡不內建價格。</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>All tickets</source>
        <translation>全部工單</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的統計</translation>
    </message>
    <message>
        <source>Counted from your own tickets, on this computer. They say nothing about other people’s waiting.</source>
        <translation>只統計你自己的工單，在這台電腦上算，不代表別人要等多久。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>還沒有可統計的。</translation>
    </message>
    <message>
        <source>Figures come with your first ticket.</source>
        <translation>有了第一個工單就會有統計。</translation>
    </message>
    <message>
        <source>{solved} of {all} tickets solved</source>
        <translation>{all} 個工單，解決了 {solved} 個</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>還沒有收到過答覆。</translation>
    </message>
    <message>
        <source>Hours until the first answer</source>
        <translation>等到第一次答覆的小時數</translation>
    </message>
    <message>
        <source>Half of the answers came within {time}.</source>
        <translation>一半的答覆在 {time}內收到。</translation>
    </message>
    <message>
        <source>Hours to the first answer, oldest ticket first: {values}</source>
        <translation>等到第一次答覆的小時數，從最早的工單起：{values}</translation>
    </message>
    <message>
        <source>How often you wrote until a problem ended</source>
        <translation>一個問題寫了幾次才結束</translation>
    </message>
    <message>
        <source>Below: messages for one problem. Above: how many problems.</source>
        <translation>下面：一個問題寫了幾次。上面：有幾個這樣的問題。</translation>
    </message>
    <message>
        <source>Messages for one problem, and how many problems: {values}</source>
        <translation>一個問題寫了幾次，以及這樣的問題有幾個：{values}</translation>
    </message>
    <message>
        <source>How the help was</source>
        <translation>得到的幫助怎麼樣</translation>
    </message>
    <message>
        <source>Below: your mark, 5 the best. Above: how often.</source>
        <translation>下面：你打的分，5 最好。上面：打過幾次。</translation>
    </message>
    <message>
        <source>Marks, and how often: {values}</source>
        <translation>打的分，以及次數：{values}</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>加檔案</translation>
    </message>
    <message>
        <source>Noted, not copied. Keep the original unchanged.</source>
        <translation>只記下，沒有存。請保留原檔，不要更動。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Chats, screenshots, receipts. Texts are looked through for secrets and copied, encrypted, up to 2 MB; on pictures you first cover what nobody shall see. Of anything else only name, size and fingerprint are noted: keep the original.</source>
        <translation>聊天、截圖、憑證。文字檔先查有沒有助記詞、私鑰，再加密存一份，最多 2 MB；圖片先由你塗掉不想給人看的部分。其他檔案只記名稱、大小和指紋，請保留原件。</translation>
    </message>
    <message>
        <source>It goes nowhere by itself. Its fingerprint (SHA-256) in the case file shows that nothing was changed.</source>
        <translation>不會自動傳給任何人。案卷裡寫著它的指紋（SHA-256），能證明檔案沒改過。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一處</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一處</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>關閉尋找列</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStepNotice</name>
    <message>
        <source>Do this now: {step}</source>
        <translation>現在就做：{step}</translation>
    </message>
    <message>
        <source>Then: {step}</source>
        <translation>接著：{step}</translation>
    </message>
    <message>
        <source>Guide me step by step</source>
        <translation>一步步帶我做</translation>
    </message>
    <message>
        <source>All the steps</source>
        <translation>看全部步驟</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Question {number}, the last one</source>
        <translation>第 {number} 問，最後一問</translation>
    </message>
    <message>
        <source>Question {number}, {count} left</source>
        <translation>第 {number} 問，還剩 {count} 問</translation>
    </message>
    <message>
        <source>Question {number}, {fewest}–{most} left</source>
        <translation>第 {number} 問，還剩 {fewest}–{most} 問</translation>
    </message>
    <message>
        <source>Live check, then the result</source>
        <translation>自動檢查，之後就是結果</translation>
    </message>
    <message>
        <source>Live check, then {count} more</source>
        <translation>自動檢查，之後還有 {count} 問</translation>
    </message>
    <message>
        <source>Live check, then {fewest}–{most} more</source>
        <translation>自動檢查，之後還有 {fewest}–{most} 問</translation>
    </message>
    <message>
        <source>Never enter a recovery phrase or private key: no question needs it.</source>
        <translation>絕不要輸入助記詞或私鑰：回答問題不需要它。</translation>
    </message>
    <message>
        <source>The transaction hash (TxID) from the transfer&apos;s details, 64 characters or more. A private key looks alike and must not be pasted here.</source>
        <translation>轉帳詳情裡的交易雜湊（TxID），64 位或更長。私鑰長得很像，絕不要貼到這裡。</translation>
    </message>
    <message>
        <source>A public address, never a key. It is sent nowhere unless a check says so and you agree.</source>
        <translation>只填公開地址，不是私鑰。檢查說明要傳送、且你同意，才會送出。</translation>
    </message>
    <message>
        <source>Digits only, without the name of the coin.</source>
        <translation>只填數字，不用寫幣名。</translation>
    </message>
    <message>
        <source>Year, month and day.</source>
        <translation>年、月、日。</translation>
    </message>
    <message>
        <source>One line. Never a recovery phrase, key or password.</source>
        <translation>寫一行就好。不要寫助記詞、私鑰或密碼。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>自己查的</translation>
    </message>
    <message>
        <source>What nobody can do</source>
        <translation>誰都做不到的事</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>請保留</translation>
    </message>
    <message>
        <source>Goes by what is known</source>
        <translation>依已知情況分路</translation>
    </message>
    <message>
        <source>{found} ({time} UTC)</source>
        <translation>{found}（{time} UTC）</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>自動檢查</translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Language of this check</source>
        <translation>本次檢查的語言</translation>
    </message>
    <message>
        <source>Read a request for me</source>
        <translation>幫我讀要簽的內容</translation>
    </message>
    <message>
        <source>Map of this check</source>
        <translation>這項檢查的全圖</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>全圖</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>Coins or secrets in danger</source>
        <translation>幣或助記詞有危險</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了問題</translation>
    </message>
    <message>
        <source>Everyday questions</source>
        <translation>日常問題</translation>
    </message>
    <message>
        <source>The help content holds no guided checks.</source>
        <translation>說明內容裡沒有檢查流程。</translation>
    </message>
    <message>
        <source>What am I asked to sign?</source>
        <translation>要我簽的是什麼？</translation>
    </message>
    <message>
        <source>Paste it: data, permit, message. Read offline.</source>
        <translation>貼上資料、授權或訊息，離線解讀。</translation>
    </message>
    <message>
        <source>Compare two addresses</source>
        <translation>比較兩個地址</translation>
    </message>
    <message>
        <source>Letter by letter, with an alarm for look-alikes.</source>
        <translation>逐字比，首尾相同的會警示。</translation>
    </message>
    <message>
        <source>Read it before you act</source>
        <translation>動手之前先看懂</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>檢查網路和電腦</translation>
    </message>
    <message>
        <source>A few questions, one at a time, then what to do. Works without the web; kept only if you ask.</source>
        <translation>一次一問，幾問就告訴你怎麼做。不用連網；你要求才儲存。</translation>
    </message>
    <message>
        <source>Checks you kept</source>
        <translation>儲存過的檢查</translation>
    </message>
    <message>
        <source>What does a transfer cost?</source>
        <translation>轉帳要多少礦工費</translation>
    </message>
    <message>
        <source>Why fees, why “not enough gas”, and what they are now.</source>
        <translation>為什麼收費、gas 不足怎麼辦、現在是多少。</translation>
    </message>
</context>
<context>
    <name>FlowMapSheet</name>
    <message>
        <source>Map of this check</source>
        <translation>這項檢查的全圖</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>看全圖</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Your way so far is drawn in a stronger line. Dashed: the way without a live check.</source>
        <translation>粗線是你走過的路。虛線是不做自動檢查的走法。</translation>
    </message>
    <message>
        <source>{questions} questions, {checks} live checks, {outcomes} outcomes</source>
        <translation>{questions} 個問題，{checks} 項自動檢查，{outcomes} 個結果</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
</context>
<context>
    <name>FlowTrail</name>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>None yet. Click one later to change it.</source>
        <translation>還沒有。之後點一下就能改。</translation>
    </message>
    <message>
        <source>Kept in case you come back to it:</source>
        <translation>先留著，走回這條路時還用得上：</translation>
    </message>
    <message>
        <source>Change: {question} {answer}</source>
        <translation>修改：{question} {answer}</translation>
    </message>
</context>
<context>
    <name>FlowWalk</name>
    <message>
        <source>Started again.</source>
        <translation>已重新開始。</translation>
    </message>
</context>
<context>
    <name>Harden</name>
    <message>
        <source>Waiting</source>
        <translation>等著</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>還沒做到</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略過了</translation>
    </message>
    <message>
        <source>Noted: verified by this program.</source>
        <translation>已記下：程式驗證過。</translation>
    </message>
    <message>
        <source>Noted: your word.</source>
        <translation>已記下：你說做到了。</translation>
    </message>
    <message>
        <source>Noted: not there yet.</source>
        <translation>已記下：還沒做到。</translation>
    </message>
    <message>
        <source>Noted: left for now, still open.</source>
        <translation>已記下：先放著，仍算沒做。</translation>
    </message>
    <message>
        <source>Noted: not mine, asked again in a year.</source>
        <translation>已記下：和你無關，一年後再問。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{number} of {total}, about {minutes} left</source>
        <translation>第 {number} 項，共 {total} 項 · 大約還要 {minutes}</translation>
    </message>
</context>
<context>
    <name>HardenList</name>
    <message>
        <source>All lists</source>
        <translation>全部清單</translation>
    </message>
    <message>
        <source>Harden everything</source>
        <translation>一步步加固</translation>
    </message>
    <message>
        <source>Nothing is open. Come back when something has faded.</source>
        <translation>沒有要做的了。有哪一項過期，再來看。</translation>
    </message>
    <message>
        <source>{count} of {all} open items, about {minutes}.</source>
        <translation>{all} 項沒做，先做 {count} 項，大約 {minutes}。</translation>
    </message>
    <message>
        <source>What protects most for the least effort comes first.</source>
        <translation>最省力、最有效的排在前面。</translation>
    </message>
    <message>
        <source>Stop whenever you like: you go on where you left. Every step can be undone.</source>
        <translation>隨時可以停，下次接著做。每一步都能復原。</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>有多少時間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>接著做：{title}</translation>
    </message>
    <message>
        <source>You are through: {done} of {of} done.</source>
        <translation>走完了：{of} 項裡做到 {done} 項。</translation>
    </message>
    <message>
        <source>Let the program look first</source>
        <translation>先讓程式看一遍</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>再顯示 {count} 項</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>現在做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
</context>
<context>
    <name>HardenStrip</name>
    <message>
        <source>All items</source>
        <translation>全部步驟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後再做</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清單</translation>
    </message>
    <message>
        <source>Security score now: {value} of 100</source>
        <translation>安全分數現在是 {value}/100</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>HardenView</name>
    <message>
        <source>Harden everything</source>
        <translation>一步步加固</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Search help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Describe the problem, or paste a link, account, transaction or error message</source>
        <translation>描述問題，或貼上連結、帳號、交易雜湊、錯誤訊息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Never type a recovery phrase or private key anywhere. This box refuses them too.</source>
        <translation>不要在任何地方輸入助記詞或私鑰，這裡也會拒收。</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>遇到了什麼問題？</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Coins stolen or recovery phrase leaked: start here</source>
        <translation>幣被盜、助記詞外洩：先做這幾步</translation>
    </message>
    <message>
        <source>Transfer missing</source>
        <translation>轉帳沒到</translation>
    </message>
    <message>
        <source>Pending, failed, or a deposit that has not arrived</source>
        <translation>打包中、失敗、沒到帳</translation>
    </message>
    <message>
        <source>Is this official?</source>
        <translation>這是官方嗎？</translation>
    </message>
    <message>
        <source>Links, support staff, phone numbers, QR codes</source>
        <translation>連結、客服、電話、QR 碼</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>聯絡官方</translation>
    </message>
    <message>
        <source>Only channels that were checked</source>
        <translation>只有核實過的管道</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>瀏覽全部說明</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>大家常問</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>Go on with a check you kept</source>
        <translation>繼續上次儲存的檢查</translation>
    </message>
    <message>
        <source>Tickets are kept: open them</source>
        <translation>有儲存的工單，按此開啟</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message>
        <source>To: {hosts}</source>
        <translation>傳給：{hosts}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>列出全部 {count} 個</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Kept on this computer, encrypted, with every answer.</source>
        <translation>每答一問，都加密存在這台電腦上。</translation>
    </message>
    <message>
        <source>Nothing is kept of this check.</source>
        <translation>這項檢查沒有儲存過。</translation>
    </message>
    <message>
        <source>You kept answers before a restart.</source>
        <translation>你以前儲存過檢查的回答。</translation>
    </message>
    <message>
        <source>Kept in memory only; gone when the program ends.</source>
        <translation>只在記憶體裡，關掉程式就沒了。</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>儲存，以後接著做</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>接著上次繼續</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除儲存的回答</translation>
    </message>
</context>
<context>
    <name>KeepNotice</name>
    <message>
        <source>Keep nothing</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>A passphrase for this program only</source>
        <translation>只給這個程式用的通行密語</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>用它打開</translation>
    </message>
    <message>
        <source>Keep with this passphrase</source>
        <translation>用這個通行密語儲存</translation>
    </message>
    <message>
        <source>Not the password of your wallet, and never its recovery phrase. Nobody can reset it.</source>
        <translation>不要用錢包的密碼，更不能用助記詞。忘了沒有人能重設。</translation>
    </message>
    <message>
        <source>At least {count} letters.</source>
        <translation>至少 {count} 個字元。</translation>
    </message>
    <message>
        <source>What you kept is closed</source>
        <translation>儲存的內容鎖著</translation>
    </message>
    <message>
        <source>How should it be kept?</source>
        <translation>這些內容怎麼儲存？</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message>
        <source>Checks you kept</source>
        <translation>儲存過的檢查</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Encrypted on this computer. What was looked up is looked up again when it is too old to go by.</source>
        <translation>加密存在這台電腦上。查過的結果太舊時會重新查。</translation>
    </message>
    <message>
        <source>No check is kept.</source>
        <translation>沒有儲存的檢查。</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>繼續：{title}</translation>
    </message>
    <message>
        <source>Kept {date}</source>
        <translation>儲存於 {date}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>刪除：{title}</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>What is kept</source>
        <translation>保留了什麼</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數一數</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>這台電腦上保留的</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Erase everything this program keeps</source>
        <translation>清除本程式儲存的一切</translation>
    </message>
    <message>
        <source>Asks once more</source>
        <translation>會再問一次</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>無法復原</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>現在全部清除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Everything this program kept is erased.</source>
        <translation>本程式儲存的內容已全部清除。</translation>
    </message>
    <message>
        <source>checklist answers: {count}</source>
        <translation>清單答案：{count}</translation>
    </message>
    <message>
        <source>guided checks: {count}</source>
        <translation>檢查流程：{count}</translation>
    </message>
    <message>
        <source>reports and drafts: {count}</source>
        <translation>回報和草稿：{count}</translation>
    </message>
    <message>
        <source>tickets: {count}</source>
        <translation>工單：{count}</translation>
    </message>
    <message>
        <source>waiting to be sent or sent: {count}</source>
        <translation>待傳送或已傳送：{count}</translation>
    </message>
    <message>
        <source>checked for being official: {count}</source>
        <translation>驗真偽紀錄：{count}</translation>
    </message>
    <message>
        <source>Nothing is kept but the settings.</source>
        <translation>除了設定，沒有保留別的。</translation>
    </message>
    <message>
        <source>Erased are settings, checklist answers, guided checks, watched addresses, reports and drafts, tickets, what waits to be sent, mail passwords in the keyring, and what you agreed to. Files that you saved yourself stay.</source>
        <translation>會清除：設定、清單答案、檢查流程、盯住的地址、回報和草稿、工單、待傳送的內容、系統鑰匙圈裡的信箱密碼，以及你給過的同意。你自己另存的檔案會留下。</translation>
    </message>
    <message>
        <source>watched addresses: {count}</source>
        <translation>盯住的地址：{count}</translation>
    </message>
    <message>
        <source>notes of missing help: {count}</source>
        <translation>沒找到的說明：{count} 筆</translation>
    </message>
    <message>
        <source>Settings, and encrypted what you chose to keep. What you read is not written down unasked.</source>
        <translation>設定，以及你選擇加密儲存的內容。沒有你的同意，不會記下你讀了什麼。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Guided check</source>
        <translation>檢查流程</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>官方管道</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>術語</translation>
    </message>
</context>
<context>
    <name>LadderPanel</name>
    <message>
        <source>Only channels that were checked, in private before in public, none of them twice.</source>
        <translation>只列核實過的管道，先私下後公開，同一個管道不問兩次。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問誰</translation>
    </message>
    <message>
        <source>Asked {time}</source>
        <translation>{time} 問過</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>再往後</translation>
    </message>
    <message>
        <source>Others read along here. Write nothing about addresses or amounts; whoever then writes to you first, in private, is a cheat.</source>
        <translation>這裡人人可見。不要寫地址和金額；隨後先來私訊你的，都是騙子。</translation>
    </message>
    <message>
        <source>Open this channel…</source>
        <translation>開啟這個管道…</translation>
    </message>
    <message>
        <source>I have asked there</source>
        <translation>我已經問過了</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Ready words, nothing in them that must stay private:</source>
        <translation>現成的話，裡面沒有要保密的內容：</translation>
    </message>
    <message>
        <source>Every official channel was asked; there is no other.</source>
        <translation>官方管道都問過了，沒有別的了。</translation>
    </message>
    <message>
        <source>A complaint says what went wrong with the help itself. For exchanges and police there is the case file.</source>
        <translation>投訴寫的是服務本身哪裡不對。找交易所或警察，用案卷。</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>寫投訴…</translation>
    </message>
    <message>
        <source>Case file…</source>
        <translation>案卷…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>現成的話</translation>
    </message>
</context>
<context>
    <name>LearningSection</name>
    <message>
        <source>Help that was missing</source>
        <translation>沒找到的說明</translation>
    </message>
    <message>
        <source>Note what help did not answer</source>
        <translation>記下沒有答案的問題</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Searches without a result and “Not yet” below articles, encrypted, on this computer only. Nothing is sent.</source>
        <translation>沒有結果的搜尋，以及文章下方的「還沒有」。加密存在這台電腦上，不會傳送。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>寫入檔案…</translation>
    </message>
    <message>
        <source>Erase the notes</source>
        <translation>清除紀錄</translation>
    </message>
    <message>
        <source>The file is yours to hand over, or not.</source>
        <translation>檔案要不要交出去由你決定。</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>已記下的內容</translation>
    </message>
    <message>
        <source>Written: {count} notes. Nothing was sent.</source>
        <translation>已寫入 {count} 筆，沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>寫入檔案</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>沒有記下什麼。</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>紀錄：{count} 筆</translation>
    </message>
    <message>
        <source>Not yet: {title}</source>
        <translation>還沒有解決：{title}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>忘掉</translation>
    </message>
</context>
<context>
    <name>MailWay</name>
    <message>
        <source>My mail program</source>
        <translation>用我的郵件程式</translation>
    </message>
    <message>
        <source>A ready letter to the official address; you press Send</source>
        <translation>寫好的信，收件人是官方信箱；由你按寄送</translation>
    </message>
    <message>
        <source>To {address}, the official address of support.</source>
        <translation>收件人：{address}，官方客服信箱。</translation>
    </message>
    <message>
        <source>Save the draft (.eml)…</source>
        <translation>儲存郵件草稿（.eml）…</translation>
    </message>
    <message>
        <source>Open my mail program</source>
        <translation>開啟郵件程式</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Saved as {name}. It goes when you send it.</source>
        <translation>已存為 {name}。由你寄送才會發出。</translation>
    </message>
    <message>
        <source>Open the saved file with your mail program. If it only shows the letter: press Forward and enter the address above.</source>
        <translation>用郵件程式開啟儲存的檔案。如果只能看不能寄：按「轉寄」，收件人填上面的地址。</translation>
    </message>
    <message>
        <source>Open in {program}</source>
        <translation>用 {program} 開啟</translation>
    </message>
    <message>
        <source>Look there whether these are attached: {names}. If not, save them below as a file and add it.</source>
        <translation>看看附件在不在：{names}。不在就用下面的「存成檔案」存一份，再加進去。</translation>
    </message>
    <message>
        <source>Your mail program was handed the letter. It goes when you press Send there.</source>
        <translation>信已交給郵件程式。在那裡按傳送才會寄出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TP Self-Help</source>
        <translation>TP 自助</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The help content has nothing under the name “{id}”.</source>
        <translation>說明內容裡沒有「{id}」。</translation>
    </message>
    <message>
        <source>This channel is not on the list of checked channels.</source>
        <translation>這個管道不在核實過的名單裡。</translation>
    </message>
    <message>
        <source>This channel is kept for the record only and is not opened.</source>
        <translation>這個管道只留作紀錄，不會開啟。</translation>
    </message>
    <message>
        <source>This computer has no program for that address. Copy it and open it yourself.</source>
        <translation>這台電腦沒有能開啟它的程式，請複製地址後自己開啟。</translation>
    </message>
    <message>
        <source>Your choice is in force but could not be kept: {reason}. It will be gone after closing.</source>
        <translation>已經生效，但沒能儲存（{reason}），關閉後會失效。</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>沒能全部清除（{reason}）。</translation>
    </message>
    <message>
        <source>There is no guided check under the name “{id}”.</source>
        <translation>沒有名為「{id}」的檢查流程。</translation>
    </message>
    <message>
        <source>This guided check is damaged. Install the program again.</source>
        <translation>這個檢查流程已損壞，請重新安裝程式。</translation>
    </message>
    <message>
        <source>That question does not belong to this guided check.</source>
        <translation>這個問題不屬於這項檢查。</translation>
    </message>
    <message>
        <source>That answer does not belong to this question.</source>
        <translation>這個回答不屬於這個問題。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>還沒有輸入。</translation>
    </message>
    <message>
        <source>Too long: at most {characters} characters.</source>
        <translation>太長了，最多 {characters} 個字元。</translation>
    </message>
    <message>
        <source>This is no transaction hash: usually 64 digits and letters, with 0x in front on Ethereum-like chains.</source>
        <translation>這不像交易雜湊：一般是 64 位的數字和字母，以太坊類的前面有 0x。</translation>
    </message>
    <message>
        <source>This is no coin address. Perhaps a part was not copied.</source>
        <translation>這不像收款地址，看看是不是少複製了一段。</translation>
    </message>
    <message>
        <source>Digits only, such as 12.5.</source>
        <translation>只填數字，例如 12.5。</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2026-11-24.</source>
        <translation>填年-月-日，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Only the digits and dots of the version.</source>
        <translation>只填版本號裡的數字和點。</translation>
    </message>
    <message>
        <source>This looks like a recovery phrase, key or password. It was not kept. Nobody needs it.</source>
        <translation>這像助記詞、私鑰或密碼，沒有儲存。任何人都不需要它。</translation>
    </message>
    <message>
        <source>This computer has no keyring to hold the key. Choose a passphrase, or keep nothing.</source>
        <translation>這台電腦沒有可以保管金鑰的鑰匙圈。請設一組通行密語，或選擇不儲存。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep nothing.</source>
        <translation>這台電腦的鑰匙圈鎖著。解鎖後再試，或選擇不儲存。</translation>
    </message>
    <message>
        <source>The keyring of this computer refused. Choose a passphrase, or keep nothing.</source>
        <translation>這台電腦的鑰匙圈拒絕了。請設一組通行密語，或選擇不儲存。</translation>
    </message>
    <message>
        <source>Your notes are closed. Type the passphrase to open them.</source>
        <translation>你的紀錄已上鎖。輸入通行密語即可開啟。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Nothing was changed.</source>
        <translation>通行密語不對，打不開。沒有更動任何內容。</translation>
    </message>
    <message>
        <source>Your notes were kept by a newer version of this program. Update it; nothing was changed.</source>
        <translation>你的紀錄是用更新的版本儲存的。請更新本程式；沒有更動任何內容。</translation>
    </message>
    <message>
        <source>This could not be kept: {reason}. What was kept before is still there.</source>
        <translation>沒能儲存：{reason}。之前儲存的都還在。</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. It was put aside; try again to save what can be read.</source>
        <translation>存放紀錄的檔案損毀了，已放到一旁。再試一次，會把還能讀的都救出來。</translation>
    </message>
    <message>
        <source>The key to your notes is gone from the keyring. Without it nobody can read them. You can begin anew.</source>
        <translation>鑰匙圈裡找不到你紀錄的金鑰。沒有它，誰也讀不了這些紀錄。你可以重新開始。</translation>
    </message>
    <message>
        <source>Something is kept already. Open it, or erase it first.</source>
        <translation>已經有儲存的內容了。請先開啟它，或先清除。</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or is not ours.</source>
        <translation>這組通行密語打不開該檔案，或者它不是本程式的檔案。</translation>
    </message>
    <message>
        <source>Read together, your words hold a recovery phrase or key. It was not kept and does not go along.</source>
        <translation>連起來看，您寫的內容裡有助記詞或私鑰。沒有儲存，也不會發出去。</translation>
    </message>
    <message>
        <source>This may be part of a recovery phrase. It is neither kept nor sent: say it in other words.</source>
        <translation>這可能是助記詞的一部分，不會儲存，也不會發出去。請換個說法。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>檔案寫不進去，請換一個資料夾。</translation>
    </message>
    <message>
        <source>The help content is missing. Install the program again.</source>
        <translation>說明內容不見了，請重新安裝程式。</translation>
    </message>
    <message>
        <source>The help content is damaged. Install the program again; your settings are untouched.</source>
        <translation>說明內容已損壞，請重新安裝程式，你的設定不受影響。</translation>
    </message>
    <message>
        <source>The help content was made for a newer version of this program. Update the program.</source>
        <translation>說明內容需要更新的程式版本，請更新程式。</translation>
    </message>
    <message>
        <source>The help content cannot be read. Check the rights of the program folder.</source>
        <translation>說明內容讀不出來，請檢查程式資料夾的權限。</translation>
    </message>
    <message>
        <source>This did not work ({code}).</source>
        <translation>沒有成功（{code}）。</translation>
    </message>
    <message>
        <source>This program is set to stay offline. Settings open the network again.</source>
        <translation>已設為保持離線。可在「設定」裡重新開啟網路。</translation>
    </message>
    <message>
        <source>Nothing was sent: you have not agreed to this request.</source>
        <translation>沒有送出任何內容：你還沒有同意這次請求。</translation>
    </message>
    <message>
        <source>Nothing was sent: “{host}” is not on the list of hosts you were shown.</source>
        <translation>沒有送出任何內容：「{host}」不在給你看過的主機名單裡。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again, or check the connection.</source>
        <translation>沒有及時收到回應。請重試，或檢查網路連線。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the connection, then try again.</source>
        <translation>連不上 {host}。請檢查網路連線後重試。</translation>
    </message>
    <message>
        <source>{host} could not prove who it is (certificate). Nothing was sent to it. Try another network.</source>
        <translation>{host} 無法證明自己的身分（憑證有問題），沒有向它送出任何內容。請換一個網路。</translation>
    </message>
    <message>
        <source>The answer of {host} was far too long and was not read.</source>
        <translation>{host} 的回應過長，沒有讀取。</translation>
    </message>
    <message>
        <source>{host} refused the request (status {status}). Try again later.</source>
        <translation>{host} 拒絕了請求（狀態 {status}）。請稍後再試。</translation>
    </message>
    <message>
        <source>{host} answered something that cannot be read.</source>
        <translation>{host} 的回應無法讀懂。</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Check the proxy settings of this computer.</source>
        <translation>代理伺服器無法使用。請檢查這台電腦的代理設定。</translation>
    </message>
    <message>
        <source>There is no checklist item under the name “{id}”.</source>
        <translation>沒有叫「{id}」的檢查項目。</translation>
    </message>
    <message>
        <source>Say in a few words why, and when to ask again. Then it is left out until that day.</source>
        <translation>用幾個字寫下原因，並選一個再提醒的日期。到那天之前不再計入。</translation>
    </message>
    <message>
        <source>This file holds no answers to our checklists. Nothing was changed.</source>
        <translation>這個檔案裡沒有本程式清單的答案。沒有更動任何內容。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of this program. Update it; nothing was changed.</source>
        <translation>這個檔案是更新的版本寫的。請更新本程式；沒有更動任何內容。</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to another folder and try again.</source>
        <translation>這個檔案讀不了。複製到別的資料夾再試。</translation>
    </message>
    <message>
        <source>The picture is too large. Cut out the part with the code.</source>
        <translation>圖片太大。請擷取有 QR 碼的部分。</translation>
    </message>
    <message>
        <source>This picture cannot be opened.</source>
        <translation>這個圖片打不開。</translation>
    </message>
    <message>
        <source>There is no checklist under the name “{id}”.</source>
        <translation>沒有叫「{id}」的清單。</translation>
    </message>
    <message>
        <source>This is not a coin address of a kind that can be looked up.</source>
        <translation>這不是能查的收款地址。</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its checksum does not fit. Copy it again, and send nothing to it.</source>
        <translation>這個地址有字元錯了：檢查碼不符。請重新複製，不要往它轉幣。</translation>
    </message>
    <message>
        <source>This is not a transaction hash. Copy the whole hash from the wallet and try again.</source>
        <translation>這不是交易雜湊。到錢包裡把整條雜湊複製過來再試。</translation>
    </message>
    <message>
        <source>This looks like a secret. It was not sent; do not type it anywhere.</source>
        <translation>這像是助記詞之類的機密，沒有送出。不要在任何地方輸入它。</translation>
    </message>
    <message>
        <source>The chain “{id}” is not on the list.</source>
        <translation>名單裡沒有鏈「{id}」。</translation>
    </message>
    <message>
        <source>{chain} has no public node here. Look in its explorer.</source>
        <translation>程式裡沒有 {chain} 的公開節點。請到它的區塊瀏覽器查。</translation>
    </message>
    <message>
        <source>Hashes of {chain} look different. Check which chain it is.</source>
        <translation>{chain} 的雜湊不是這個樣子。請核對是哪條鏈。</translation>
    </message>
    <message>
        <source>None of the public nodes could be reached. Check the connection, or look in a block explorer.</source>
        <translation>公開節點一個都連不上。請檢查網路，或到區塊瀏覽器查。</translation>
    </message>
    <message>
        <source>{host} refused to answer.</source>
        <translation>{host} 拒絕回應。</translation>
    </message>
    <message>
        <source>{host} serves another chain.</source>
        <translation>{host} 是另一條鏈的節點。</translation>
    </message>
    <message>
        <source>There is no report under the name “{id}” any more.</source>
        <translation>編號「{id}」的回報已經不在了。</translation>
    </message>
    <message>
        <source>This looks like a recovery phrase, key or password. It was not kept and does not go along.</source>
        <translation>這看起來像助記詞、私鑰或密碼。沒有儲存，也不會發出去。</translation>
    </message>
    <message>
        <source>Too long: a field holds at most {characters} characters.</source>
        <translation>太長了：每一欄最多 {characters} 個字元。</translation>
    </message>
    <message>
        <source>This kind of report has no such field.</source>
        <translation>這類回報沒有這一欄。</translation>
    </message>
    <message>
        <source>Something that is needed is still empty.</source>
        <translation>還有必填的內容沒有寫。</translation>
    </message>
    <message>
        <source>“{name}” cannot go along: pictures and texts up to 2 MB each, five at most.</source>
        <translation>「{name}」不能附上：只收圖片和文字檔，每個不超過 2 MB，最多五個。</translation>
    </message>
    <message>
        <source>Nothing of “{id}” waits to be sent.</source>
        <translation>「{id}」沒有等待寄送的內容。</translation>
    </message>
    <message>
        <source>Another window of this program is sending just now. Try again in two minutes.</source>
        <translation>本程式的另一個視窗正在寄送。兩分鐘後再試。</translation>
    </message>
    <message>
        <source>This is no official mail address of support. Nothing was written or sent.</source>
        <translation>這不是官方客服信箱。沒有寫入，也沒有寄送。</translation>
    </message>
    <message>
        <source>There is no ticket under the name “{id}” any more.</source>
        <translation>編號「{id}」的工單已經不在了。</translation>
    </message>
    <message>
        <source>This is no official channel, so it was not noted.</source>
        <translation>這不是官方管道，所以沒有記下。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>什麼都沒有寫。</translation>
    </message>
    <message>
        <source>This file is no saved letter (.eml).</source>
        <translation>這個檔案不是儲存下來的郵件（.eml）。</translation>
    </message>
    <message>
        <source>A mark is 1 to {most}.</source>
        <translation>評分是 1 到 {most}。</translation>
    </message>
    <message>
        <source>This address is watched on that chain already.</source>
        <translation>這條鏈上已經在盯這個地址了。</translation>
    </message>
    <message>
        <source>{most} addresses are watched; no more can be. Remove one first.</source>
        <translation>最多盯 {most} 個地址。先移除一個。</translation>
    </message>
    <message>
        <source>Choose the chain: this address looks the same on several.</source>
        <translation>選一下是哪條鏈：這種地址在好幾條鏈上長得一樣。</translation>
    </message>
    <message>
        <source>Give your mail address: the helpdesk answers there.</source>
        <translation>請填寫你的信箱：客服系統會往那裡答覆。</translation>
    </message>
    <message>
        <source>This helpdesk takes nothing from strangers. Log in with your account there.</source>
        <translation>這個客服系統只接受登入的使用者。請用你在那裡的帳號登入。</translation>
    </message>
    <message>
        <source>The files are gone. The keyring could not be reached: it may still hold a key that opens nothing now.</source>
        <translation>檔案已清除。系統鑰匙圈沒有回應，裡面可能還留著一把鑰匙，但已經打不開任何東西。</translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example 127.0.0.1:7890.</source>
        <translation>寫成 主機:連接埠，例如 127.0.0.1:7890。</translation>
    </message>
    <message>
        <source>Settings keep no name or password. Give the address without them, or set the proxy in the system.</source>
        <translation>設定裡不儲存使用者名稱或密碼。只填位址，或到系統裡設定代理。</translation>
    </message>
    <message>
        <source>Only HTTP proxies work here. Most proxy programs offer one beside SOCKS; use its port.</source>
        <translation>這裡只支援 HTTP 代理。多數代理軟體除了 SOCKS 也提供 HTTP 連接埠，請填那個。</translation>
    </message>
    <message>
        <source>No mail program was found that can be handed a letter. Save the draft instead.</source>
        <translation>找不到能直接開啟郵件草稿的郵件程式，請改用儲存草稿。</translation>
    </message>
    <message>
        <source>This passphrase is too short: at least ten letters.</source>
        <translation>通行密語太短：至少 10 個字元。</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. It was not added.</source>
        <translation>檔案超過 {most} MB，沒有加入。</translation>
    </message>
    <message>
        <source>This file holds what looks like a recovery phrase, a key or a password. Nothing of it was kept.</source>
        <translation>檔案裡像是有助記詞、私鑰或密碼，什麼都沒存。</translation>
    </message>
    <message>
        <source>A ticket takes up to {most} files.</source>
        <translation>一個工單最多 {most} 個檔案。</translation>
    </message>
    <message>
        <source>The copy of this file is not here any more.</source>
        <translation>存的那份檔案已經不在了。</translation>
    </message>
    <message>
        <source>There is no answer time in it.</source>
        <translation>裡面看不出答覆時間。</translation>
    </message>
    <message>
        <source>Nobody owes an answer on this ticket now.</source>
        <translation>這個工單現在沒有在等答覆。</translation>
    </message>
    <message>
        <source>It cannot go out by itself: the password is not kept here. Press “Send it another way…”.</source>
        <translation>沒辦法自己寄出去：這裡沒有存密碼。請點「換個方式寄…」。</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>TP Self-Help</source>
        <translation>TP 自助</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持離線</translation>
    </message>
    <message>
        <source>Closes the one door this program has to the network</source>
        <translation>關上本程式唯一的連網通道</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不用代理</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自己填</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The way that live checks and mail take</source>
        <translation>自動檢查和寄信走哪條路</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理位址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>In force. What is sent from now on goes this way.</source>
        <translation>已生效，之後的請求都走這裡。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Whom this program may ask</source>
        <translation>本程式可能連線到誰</translation>
    </message>
    <message>
        <source>Each only after you agreed, for one purpose, until the program closes</source>
        <translation>先要你同意，只用於那件事，關程式即失效</translation>
    </message>
    <message>
        <source>Also, each after its own question: the one official site you ask to check before opening it, and the server of your own mail account when you send a report with it. Nobody else.</source>
        <translation>此外，都會先單獨問你：開啟前你要檢查的那一個官方網站，和你用自己信箱寄回報時的郵件伺服器。再沒有別人。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>傳給：{hosts}</translation>
    </message>
    <message>
        <source>Take my agreement back</source>
        <translation>收回同意</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>你已同意</translation>
    </message>
    <message>
        <source>Requests made: none</source>
        <translation>連網紀錄：沒有</translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer by this program.</source>
        <translation>本程式沒有從這台電腦傳送過任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>Requests made: %n</source>
        <translation>
            <numerusform>連網紀錄：%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} bytes sent, {received} read</source>
        <translation>送出 {sent} 位元組，讀取 {received} 位元組</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>有回應</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停下</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>沒有結果</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note</source>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Whom you spoke to, what they said, what you tried</source>
        <translation>和誰說過、對方怎麼說、試過什麼</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存備註</translation>
    </message>
    <message>
        <source>Kept as your word, with the time. Names of this computer are masked.</source>
        <translation>按你說的記下，附上時間。這台電腦的名字會遮住。</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>Official form or chat</source>
        <translation>官方表單或聊天</translation>
    </message>
    <message>
        <source>Opens a checked channel; the text is ready to paste</source>
        <translation>開啟核實過的管道，文字已備好，貼上即可</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it there.</source>
        <translation>文字已在剪貼簿：到那裡貼上。</translation>
    </message>
    <message>
        <source>others read along: the short public text</source>
        <translation>公開場合，只放可公開的短文</translation>
    </message>
    <message>
        <source>{channel} – {note}</source>
        <translation>{channel}（{note}）</translation>
    </message>
    <message>
        <source>No official form or chat is on the list of checked channels.</source>
        <translation>核實過的管道裡沒有官方表單或聊天。</translation>
    </message>
    <message>
        <source>Pictures cannot be pasted: save them first, then drag them into the form.</source>
        <translation>圖片不能貼上：先儲存，再拖進表單。</translation>
    </message>
    <message>
        <source>Save text and pictures…</source>
        <translation>儲存文字和圖片…</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>已存為 {name}。沒有寄送任何內容。</translation>
    </message>
</context>
<context>
    <name>OutboxClock</name>
    <message>
        <source>Report {id} was sent.</source>
        <translation>回報 {id} 已寄出。</translation>
    </message>
    <message>
        <source>Report {id} was not taken. See your tickets.</source>
        <translation>回報 {id} 未被接收，詳見工單。</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>All tickets</source>
        <translation>全部工單</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Every report goes out once. What may have arrived is looked up before it is sent again.</source>
        <translation>每份回報只寄一次。可能已送達的，先查清再決定要不要重寄。</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>還有更早的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>沒有等待寄送的回報。</translation>
    </message>
    <message>
        <source>What you send over your own mail account stands here.</source>
        <translation>用你自己的信箱寄送的，會列在這裡。</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>寄往 {place}</translation>
    </message>
    <message>
        <source>It went out, but nobody confirmed it. Look for {id} in the sent mail of your account, then say what you found. Sending it again unseen may make a second ticket, and answers get mixed up.</source>
        <translation>已經寄出，但沒有人確認收到。請在信箱的「寄件備份」裡找 {id}，再告訴我結果。不查就重寄，可能變成第二個工單，答覆會混在一起。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>找到了，已送達</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>沒有，重新寄送</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>寄送…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>清除這筆紀錄</translation>
    </message>
    <message>
        <source>It went out, but nobody confirmed it. The helpdesk is asked for it before it is sent again.</source>
        <translation>已經寄出，但沒有確認收到。重寄之前會先問客服系統收到沒有。</translation>
    </message>
    <message>
        <source>It has not gone out yet.</source>
        <translation>還沒有寄出去。</translation>
    </message>
    <message>
        <source>Ask for it now</source>
        <translation>現在去問</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>現在試</translation>
    </message>
    <message>
        <source>Report {id} was sent.</source>
        <translation>回報 {id} 已寄出。</translation>
    </message>
    <message>
        <source>Send it another way…</source>
        <translation>換個方式寄…</translation>
    </message>
</context>
<context>
    <name>OutcomePaper</name>
    <message>
        <source>TP Self-Help, independent of the wallet&apos;s vendor. Content {version}.</source>
        <translation>TP 自助，與錢包廠商無關。內容版本 {version}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>OutcomeRest</name>
    <message>
        <source>Read on</source>
        <translation>繼續看</translation>
    </message>
    <message>
        <source>Checked channels</source>
        <translation>核實過的管道</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>準備一份回報</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>TP Self-Help, independent of the wallet&apos;s vendor. Content {version}, printed {date}.</source>
        <translation>TP 自助，與錢包官方無關。內容版本 {version}，列印於 {date}。</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Draw black boxes over addresses, balances, names and secrets. What is covered is gone from the file.</source>
        <translation>在地址、餘額、姓名和機密上畫黑塊。遮住的內容不會留在檔案裡。</translation>
    </message>
    <message>
        <source>This program reads codes in pictures, not words: look yourself.</source>
        <translation>本程式只認得圖裡的 QR 碼，認不出文字：請自己看一遍。</translation>
    </message>
    <message>
        <source>Add a cover</source>
        <translation>加一塊遮蓋</translation>
    </message>
    <message>
        <source>Remove this cover</source>
        <translation>刪除這塊遮蓋</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用這張圖片</translation>
    </message>
    <message>
        <source>A code in this picture holds a recovery phrase or key.</source>
        <translation>圖片裡的 QR 碼含有助記詞或私鑰。</translation>
    </message>
    <message>
        <source>It has to be covered. Whoever saw this picture can take everything: treat it as leaked.</source>
        <translation>必須遮住。看過這張圖的人能拿走全部資產：請當作已外洩處理。</translation>
    </message>
    <message numerus="yes">
        <source>%n QR code(s) in this picture</source>
        <translation>
            <numerusform>圖片裡有 %n 個 QR 碼</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover what support does not need.</source>
        <translation>客服用不著的，就遮住。</translation>
    </message>
    <message>
        <source>Cover the codes</source>
        <translation>遮住 QR 碼</translation>
    </message>
    <message>
        <source>Cover what nobody should see</source>
        <translation>遮住不該讓人看到的</translation>
    </message>
</context>
<context>
    <name>PlanAddresses</name>
    <message>
        <source>Better without: whoever finds the sheet can look up on the chain what an address holds and does, and see whose it is. Tick one only if the sheet stays with you.</source>
        <translation>不寫比較好：撿到這張紙的人，能在鏈上查到地址裡有多少幣、做過什麼，還知道是誰的。紙只留在自己手邊，才勾選。</translation>
    </message>
    <message>
        <source>Addresses on the plan?</source>
        <translation>計畫上要寫地址嗎？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>TP Self-Help, independent of the wallet&apos;s vendor. Content {version}, printed {date}.</source>
        <translation>TP 自助，與錢包官方無關。內容版本 {version}，列印於 {date}。</translation>
    </message>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分數 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Never write a recovery phrase, key or password on this sheet.</source>
        <translation>這張紙上不要寫助記詞、私鑰和密碼。</translation>
    </message>
    <message>
        <source>My security plan</source>
        <translation>我的安全計畫</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>匯出答案</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>匯入答案</translation>
    </message>
    <message>
        <source>Answers of the file were added; the newer of two stays.</source>
        <translation>檔案裡的答案已加入；同一項留下較新的。</translation>
    </message>
    <message>
        <source>Calendar reminder</source>
        <translation>行事曆提醒</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Open TP Self-Help and go through what is next. Nobody writes or calls you about it.</source>
        <translation>打開 TP 自助，看看下一項。沒有人會為此聯絡你。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>Print the plan</source>
        <translation>列印計畫</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>計畫存成 PDF</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Look it up by hand</source>
        <translation>我自己查</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>不改，回到剛才</translation>
    </message>
    <message>
        <source>Continue with this result</source>
        <translation>用這個結果繼續</translation>
    </message>
</context>
<context>
    <name>ProbeHead</name>
    <message>
        <source>The program is set to stay offline: nothing is sent. What needs the network can be done by hand.</source>
        <translation>程式設成了離線，不傳送任何東西。要連網的幾項，可以自己動手看。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Never a recovery phrase or key, and nothing at all before you agree.</source>
        <translation>助記詞和私鑰絕不傳送；你同意之前，什麼都不傳送。</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>傳送之前，先看這裡</translation>
    </message>
    <message>
        <source>Checking: {done} of {count} done</source>
        <translation>檢查中：已完成 {done}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need a look</source>
        <translation>
            <numerusform>有 %n 項要看一看</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was found</source>
        <translation>沒有查到結果</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) gave no answer; the others found nothing wrong</source>
        <translation>
            <numerusform>有 %n 項沒有結果，其餘沒發現問題</numerusform>
        </translation>
    </message>
    <message>
        <source>These checks found nothing wrong</source>
        <translation>這些檢查沒有發現問題</translation>
    </message>
    <message>
        <source>This was found</source>
        <translation>查到了</translation>
    </message>
</context>
<context>
    <name>ProbeList</name>
    <message>
        <source>Agree and check</source>
        <translation>同意並檢查</translation>
    </message>
    <message>
        <source>Check this computer only</source>
        <translation>只檢查這台電腦</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>開始檢查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
</context>
<context>
    <name>ProbeRow</name>
    <message>
        <source>Not checked</source>
        <translation>沒有檢查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Sends to: {hosts}</source>
        <translation>會聯絡：{hosts}</translation>
    </message>
    <message>
        <source>Sends nothing.</source>
        <translation>不傳送任何東西。</translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>自己看：{how}</translation>
    </message>
    <message>
        <source>Took {seconds} s</source>
        <translation>用時 {seconds} 秒</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>看到了什麼</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>要留意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>{hosts} and {count} more</source>
        <translation>{hosts} 等，另有 {count} 個</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查到了</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What they said</source>
        <translation>對方的說法</translation>
    </message>
    <message>
        <source>For example: within 24 hours, 3 working days, 30 Nov</source>
        <translation>例如：24 小時內、3 個工作天、11月30日</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>It is their word, and is shown as that: no official answer time is published. When it is over, the next channel is offered, and a reminder comes then, if you want reminders.</source>
        <translation>這只是對方說的，會照此註明：官方沒有公布答覆時間。到期還沒答覆，會請你問下一個管道；開了提醒，也會在那時提醒你。</translation>
    </message>
    <message>
        <source>When did they say they would answer?</source>
        <translation>對方說多久答覆？</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>With their answer, {time}</source>
        <translation>回信裡，{time}</translation>
    </message>
    <message>
        <source>When I asked, {time}</source>
        <translation>我聯絡時，{time}</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>什麼時候說的</translation>
    </message>
    <message>
        <source>Read as {said}: until {time}.</source>
        <translation>讀作「{said}」，到 {time} 為止。</translation>
    </message>
    <message>
        <source>There is no time in it yet. Write hours, days, working days or a date.</source>
        <translation>還看不出時間。請寫小時、天、工作天或日期。</translation>
    </message>
</context>
<context>
    <name>PublicWay</name>
    <message>
        <source>Ask in public</source>
        <translation>公開提問</translation>
    </message>
    <message>
        <source>A text without hash, address and diagnostics, to copy</source>
        <translation>複製一段不含雜湊、地址和診斷資訊的文字</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>已複製。沒有寄送任何內容。</translation>
    </message>
    <message>
        <source>Impostors often answer first.</source>
        <translation>最先來回覆的，往往是騙子。</translation>
    </message>
    <message>
        <source>Under a public post they write within minutes, in private, with an official-looking name. Answer none.</source>
        <translation>公開發帖後幾分鐘內，就會有名字像官方的人私信你。一個都不要理。</translation>
    </message>
    <message>
        <source>The public text</source>
        <translation>可以公開的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>不改，回到剛才</translation>
    </message>
    <message>
        <source>Return continues</source>
        <translation>按 Enter 繼續</translation>
    </message>
    <message>
        <source>Keys 1–{last}, or arrows and Enter</source>
        <translation>按 1–{last}，或用方向鍵和 Enter</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How was the help you got?</source>
        <translation>這次得到的幫助怎麼樣？</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>For your own figures. It stays on this computer and is sent to nobody.</source>
        <translation>只用於你自己的統計，留在這台電腦上，不寄給任何人。</translation>
    </message>
</context>
<context>
    <name>RealOrFakePaper</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>TokenPocket / TP Wallet: real or fake?</source>
        <translation>TokenPocket / TP 錢包：真的還是假的？</translation>
    </message>
    <message>
        <source>Only these addresses. Type them yourself, letter by letter.</source>
        <translation>只認這些地址。自己一個字母一個字母地輸入。</translation>
    </message>
    <message>
        <source>What official staff never do</source>
        <translation>官方不會做的事</translation>
    </message>
    <message>
        <source>Before you trust a link, account or app</source>
        <translation>相信一個連結、帳號或應用程式之前</translation>
    </message>
    <message>
        <source>Read the address from the end: what stands right before the last dot is the owner’s name.</source>
        <translation>網址從後往前看：最後一個點前面的那段，才是網站主人的名字。</translation>
    </message>
    <message>
        <source>Not on this list means not official, however well it is made and whoever sent it.</source>
        <translation>不在名單上就是非官方，做得再像、誰傳來的都一樣。</translation>
    </message>
    <message>
        <source>Names and pictures can be copied; a sender’s name in a mail can be forged.</source>
        <translation>頭像和暱稱誰都能抄，郵件的寄件人也能偽造。</translation>
    </message>
    <message>
        <source>Search results and advertisements lead to fakes. Never install from a file somebody sent you.</source>
        <translation>搜尋結果和廣告裡有假的。別人傳來的安裝檔，一律不裝。</translation>
    </message>
    <message>
        <source>Typed your recovery phrase somewhere? Move your coins to a new wallet now, then read on.</source>
        <translation>助記詞已經填到別處？現在就把幣轉到新錢包，再看別的。</translation>
    </message>
    <message>
        <source>TP Self-Help, independent of the wallet’s vendor. Addresses checked {date}, content {version}.</source>
        <translation>TP 自助，與錢包廠商無關。地址核實於 {date}，內容版本 {version}。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>這像是助記詞或私鑰，已經清掉。</translation>
    </message>
    <message>
        <source>It was not read and not kept. Whoever asks you for it is a cheat, whatever their name.</source>
        <translation>沒有讀取，也沒有保存。不管對方叫什麼名字，向你要它的都是騙子。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能外洩了？看怎麼做</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Look into ticket {id}</source>
        <translation>看看工單 {id}</translation>
    </message>
    <message>
        <source>Is there an answer, in the spam folder too? If not, TP Self-Help shows whom to ask next.</source>
        <translation>有答覆了嗎？垃圾郵件也看看。沒有的話，TP 自助會告訴你接下來問誰。</translation>
    </message>
    <message>
        <source>Calendar reminder…</source>
        <translation>行事曆提醒…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>ReminderDuty</name>
    <message numerus="yes">
        <source>%n items are due for another look.</source>
        <translation>
            <numerusform>有 %n 項該再看一眼了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are still open.</source>
        <translation>
            <numerusform>還有 %n 項沒做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Some items are due for another look.</source>
        <translation>有幾項該再看一眼了。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something does not work, or a transfer is missing</source>
        <translation>用不了、出錯了，或轉帳不見了</translation>
    </message>
    <message>
        <source>Coins stolen, words leaked, an impostor or a fake app</source>
        <translation>被盜、助記詞外洩、假客服、假 App</translation>
    </message>
    <message>
        <source>You were treated wrongly, or nobody answered</source>
        <translation>處理得不對，或一直沒人回覆</translation>
    </message>
    <message>
        <source>What should be better or is missing</source>
        <translation>哪裡應該更好，缺了什麼功能</translation>
    </message>
    <message>
        <source>You want to know something that help does not say</source>
        <translation>想知道的事，說明裡沒有</translation>
    </message>
    <message>
        <source>One sentence, such as: the transfer shows “failed” after I confirm</source>
        <translation>一句話，例如：點確認以後，轉帳顯示「失敗」</translation>
    </message>
    <message>
        <source>What happened, one thing after the other</source>
        <translation>按先後順序寫發生了什麼</translation>
    </message>
    <message>
        <source>Which page, which button, then what came</source>
        <translation>在哪個頁面，點了哪個按鈕，然後出現了什麼</translation>
    </message>
    <message>
        <source>Copy the message word for word</source>
        <translation>把提示一字不差地抄下來</translation>
    </message>
    <message>
        <source>Date and time, as exactly as you know</source>
        <translation>日期和時間，儘量準確</translation>
    </message>
    <message>
        <source>Such as TRON, Ethereum or BNB Chain</source>
        <translation>例如波場 TRON、以太坊、BNB Chain</translation>
    </message>
    <message>
        <source>From the record in the wallet. Never a private key</source>
        <translation>在錢包的交易紀錄裡複製。絕不要填私鑰</translation>
    </message>
    <message>
        <source>The public address only</source>
        <translation>只填公開地址</translation>
    </message>
    <message>
        <source>In the wallet under Me → About us</source>
        <translation>在錢包的「我的 → 關於我們」裡看</translation>
    </message>
    <message>
        <source>Phone or computer, and its system</source>
        <translation>手機或電腦，什麼系統</translation>
    </message>
    <message>
        <source>When and where you asked before, and the number if there is one</source>
        <translation>之前什麼時候、在哪裡問過，有編號就寫上</translation>
    </message>
    <message>
        <source>What should happen, in your words</source>
        <translation>你希望怎麼處理，用自己的話寫</translation>
    </message>
    <message>
        <source>Say a little more: what you did, and what came instead</source>
        <translation>再多寫一點：做了什麼，結果出現了什麼</translation>
    </message>
    <message>
        <source>Which page, and which button did you press?</source>
        <translation>在哪個頁面，點了哪個按鈕？</translation>
    </message>
    <message>
        <source>Which message was on the screen, word for word?</source>
        <translation>畫面上的提示原文是什麼？</translation>
    </message>
    <message>
        <source>When was it? A date and about what time</source>
        <translation>什麼時候的事？寫日期和大概時間</translation>
    </message>
    <message>
        <source>On which chain?</source>
        <translation>在哪條鏈上？</translation>
    </message>
    <message>
        <source>The transaction hash tells support the most</source>
        <translation>交易雜湊最能說明問題</translation>
    </message>
    <message>
        <source>Two problems? One report for each is answered sooner</source>
        <translation>是兩件事嗎？分開回報，答覆更快</translation>
    </message>
    <message>
        <source>Plain sentences are understood sooner than capitals and marks</source>
        <translation>平實的句子比感嘆號更容易看懂</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>How clear the report is</source>
        <translation>回報的清楚程度</translation>
    </message>
    <message>
        <source>Clear enough: answered without asking back</source>
        <translation>夠清楚了，客服不用再追問</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>清楚程度 {share}%</translation>
    </message>
    <message>
        <source>Perhaps answered already</source>
        <translation>也許已有答案</translation>
    </message>
    <message>
        <source>Still needed: {field}</source>
        <translation>還要寫：{field}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>沒有缺的了。</translation>
    </message>
    <message>
        <source>Already tried, it did not help</source>
        <translation>試過了，沒有用</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>檢視回報全文</translation>
    </message>
</context>
<context>
    <name>ReportCompose</name>
    <message>
        <source>Kind of report</source>
        <translation>回報類型</translation>
    </message>
    <message>
        <source>Keep this draft, encrypted</source>
        <translation>加密儲存這份草稿</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>檢視回報全文</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted · {time}</source>
        <translation>已加密儲存在這台電腦 · {time}</translation>
    </message>
    <message>
        <source>Only in memory: gone when the program ends.</source>
        <translation>只在記憶體裡，關閉程式就沒了。</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>這像是助記詞或私鑰，已經清掉。</translation>
    </message>
    <message>
        <source>It was not kept and does not go along. Support never needs it; who asks for it is a cheat.</source>
        <translation>沒有儲存，也不會附在回報裡。客服從不需要它，誰要誰就是騙子。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能外洩了？看怎麼做</translation>
    </message>
    <message>
        <source>Wiped: never write it anywhere.</source>
        <translation>已清掉：不要寫在任何地方。</translation>
    </message>
    <message>
        <source>Part of it stands here: take it out.</source>
        <translation>這裡有其中一部分，請刪掉。</translation>
    </message>
    <message>
        <source>Take it out of these fields: {fields}</source>
        <translation>請從這些欄裡刪掉：{fields}</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>丟棄這份草稿</translation>
    </message>
</context>
<context>
    <name>ReportField</name>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>ReportFields</name>
    <message>
        <source>Filled in for you</source>
        <translation>已替你填好</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>修改：{field}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>剛才</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>It is the transaction {ends}</source>
        <translation>這是交易雜湊 {ends}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>This is still needed.</source>
        <translation>這一欄必須填寫。</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已丟棄。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在準備…</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>This is the report, byte for byte</source>
        <translation>這就是回報全文，一字不差</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>回報全文</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Choose how to send it</source>
        <translation>選擇寄送方式</translation>
    </message>
    <message>
        <source>Add checks of connection and computer</source>
        <translation>加入網路和電腦檢查</translation>
    </message>
    <message>
        <source>Add what the chain says of the transaction</source>
        <translation>加入這筆交易的鏈上情況</translation>
    </message>
    <message>
        <source>Add what the chain says of the address</source>
        <translation>加入這個地址的鏈上情況</translation>
    </message>
    <message>
        <source>Nothing else goes, and nothing goes before you choose a way to send it. Marked places are masked.</source>
        <translation>除此以外什麼都不會寄；在你選好方式之前，什麼都不會寄出。標亮處是已遮蓋的內容。</translation>
    </message>
    <message>
        <source>Subject of a mail: {subject}</source>
        <translation>郵件主題：{subject}</translation>
    </message>
    <message>
        <source>Check connection and computer again</source>
        <translation>重新檢查網路和電腦</translation>
    </message>
    <message>
        <source>Look at the transaction again</source>
        <translation>重新查詢這筆交易</translation>
    </message>
    <message>
        <source>Look at the address again</source>
        <translation>重新查詢這個地址</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Language of the reader</source>
        <translation>收件人的語言</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你寫的內容</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷資訊</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>共 {size}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256：{digest}</translation>
    </message>
    <message>
        <source>Already tried</source>
        <translation>已經試過</translation>
    </message>
    <message>
        <source>off</source>
        <translation>不附</translation>
    </message>
    <message>
        <source>on</source>
        <translation>附上</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) masked</source>
        <translation>
            <numerusform>已遮蓋 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportShots</name>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Up to five. You cover parts first; hidden data of the file never goes along.</source>
        <translation>最多五張。先由你遮蓋；檔案裡的隱藏資訊不會附上。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪貼簿裡沒有圖片。</translation>
    </message>
    <message>
        <source>This system does not let programs take the screen. Use its own key, then press Paste.</source>
        <translation>這個系統不讓程式截圖。請用系統內建的截圖鍵，再點「貼上」。</translation>
    </message>
    <message>
        <source>The screen is taken in {seconds} s. Bring up what shall be seen; this window hides.</source>
        <translation>{seconds} 秒後截圖。請把要拍的內容放到前面，本視窗會自動讓開。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>擷取畫面</translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>Everything is seen by you before it goes. Nothing leaves this computer by itself.</source>
        <translation>寄出之前，每個字你都看得到。沒有你同意，什麼都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>No report holds a recovery phrase, key or password. Every field refuses them.</source>
        <translation>回報裡不會有助記詞、私鑰或密碼，每一欄都會拒收。</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>已儲存的回報</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{title} · {state} · {date}</source>
        <translation>{title}（{state}，{date}）</translation>
    </message>
</context>
<context>
    <name>ReportWays</name>
    <message>
        <source>To official addresses only. Whichever way: what goes is what you previewed, byte for byte.</source>
        <translation>只寄往官方地址。無論哪種方式，寄出的就是你預覽的，一字不差。</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>回到回報內容</translation>
    </message>
    <message>
        <source>“{title}”, since {date}. Asking on there keeps everything in one place.</source>
        <translation>「{title}」，{date} 開始。在那裡接著問，內容都在一處。</translation>
    </message>
    <message>
        <source>The same problem is open already.</source>
        <translation>同樣的問題已經有一份工單。</translation>
    </message>
    <message>
        <source>Look at that ticket</source>
        <translation>看那份工單</translation>
    </message>
    <message>
        <source>Follow it here: the clock runs once it was sent, and the next official channel is named in time.</source>
        <translation>在這裡跟進：寄出後開始計時，到時候會告訴你下一個官方管道。</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>我已寄出</translation>
    </message>
    <message>
        <source>Not sent yet: keep it</source>
        <translation>還沒寄：先存著</translation>
    </message>
    <message>
        <source>How do you want to send it?</source>
        <translation>怎麼寄出去？</translation>
    </message>
</context>
<context>
    <name>SaveWay</name>
    <message>
        <source>Save as a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>To hand over yourself, now or later</source>
        <translation>現在或以後，自己轉交</translation>
    </message>
    <message>
        <source>Everything in one file (.zip)…</source>
        <translation>全部打包（.zip）…</translation>
    </message>
    <message>
        <source>Text only (.txt)…</source>
        <translation>只要文字（.txt）…</translation>
    </message>
    <message>
        <source>The text and report.json with every picture. Some forms take only .txt and .png.</source>
        <translation>包含文字、report.json 和所有圖片。有的表單只收 .txt 和 .png。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存回報</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>已存為 {name}。沒有寄送任何內容。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing matches these words. The nearest topics:</source>
        <translation>沒有完全對上的，最接近的是：</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 筆結果</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} for “{words}”</source>
        <translation>按「{words}」找到 {count}</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>這像是助記詞或私鑰，已經清掉。</translation>
    </message>
    <message>
        <source>It was not kept, not searched and not sent. If you ever typed it on a website, into a chat or into another app, treat it as leaked.</source>
        <translation>沒有儲存，沒有搜尋，也沒有傳送。如果曾經輸入過網站、聊天或別的 App，就當作已經外洩。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能外洩了？看怎麼做</translation>
    </message>
    <message>
        <source>This looks like a transaction hash.</source>
        <translation>這看起來是交易雜湊。</translation>
    </message>
    <message>
        <source>A block explorer shows its state. Open one from the list of checked explorers.</source>
        <translation>區塊瀏覽器能查到它的狀態，請從核實過的名單裡開啟。</translation>
    </message>
    <message>
        <source>This looks like a coin address.</source>
        <translation>這看起來是收款地址。</translation>
    </message>
    <message>
        <source>Nothing about it was looked up. Compare every letter with the one you were given.</source>
        <translation>沒有查詢它的任何資訊。請和對方給你的地址逐字核對。</translation>
    </message>
    <message>
        <source>This looks like an error message.</source>
        <translation>這看起來是一則錯誤訊息。</translation>
    </message>
    <message>
        <source>What it means and what to do:</source>
        <translation>它的意思和處理辦法：</translation>
    </message>
    <message>
        <source>Compare two addresses</source>
        <translation>比較兩個地址</translation>
    </message>
    <message>
        <source>Checked explorers</source>
        <translation>核實過的瀏覽器</translation>
    </message>
    <message>
        <source>No article says it in these words.</source>
        <translation>沒有文章用到這些詞。</translation>
    </message>
    <message>
        <source>Try fewer or other words, look through all topics, or ask official support.</source>
        <translation>換個說法或少寫幾個字，也可以瀏覽全部主題，或聯絡官方。</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>瀏覽全部說明</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>聯絡官方</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>準備一份回報</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security check</source>
        <translation>安全檢查</translation>
    </message>
</context>
<context>
    <name>SecurityStart</name>
    <message>
        <source>Security check</source>
        <translation>安全檢查</translation>
    </message>
    <message>
        <source>Short lists for this wallet. What the program can look at, it looks at; the rest is up to you.</source>
        <translation>只列這個錢包要緊的事。程式能查的，它來查；其餘由你說了算。</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>有事才用</translation>
    </message>
    <message>
        <source>These have no part in the score.</source>
        <translation>這兩份不計入安全分數。</translation>
    </message>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分數 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Since last time: +{better} −{worse}</source>
        <translation>和上次比：+{better} −{worse}</translation>
    </message>
    <message>
        <source>Earlier scores: {values}</source>
        <translation>以前的分數：{values}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>下一項：{title}</translation>
    </message>
    <message>
        <source>Check what can be checked</source>
        <translation>能查的，現在查</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>列印計畫</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>計畫存成 PDF</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>匯出答案</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>匯入答案</translation>
    </message>
    <message>
        <source>Calendar reminder</source>
        <translation>行事曆提醒</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>做到 {done}/{of}</translation>
    </message>
    <message>
        <source>Harden everything</source>
        <translation>一步步加固</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>替家人準備</translation>
    </message>
    <message>
        <source>Stop reminding me here</source>
        <translation>不用再提醒</translation>
    </message>
    <message>
        <source>Remind me here</source>
        <translation>在電腦上提醒我</translation>
    </message>
    <message>
        <source>While the program runs, the desktop reminds you when something is due. No details are shown.</source>
        <translation>程式開著的時候，到期了會在桌面提醒你，不顯示細節。</translation>
    </message>
    <message>
        <source>You are no longer reminded.</source>
        <translation>以後不再提醒。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>It waits to be sent.</source>
        <translation>正在排隊，還沒寄出。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>正在寄送。</translation>
    </message>
    <message>
        <source>It may have arrived: the server did not confirm.</source>
        <translation>不確定是否送達：伺服器沒有確認。</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>已經寄出。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>沒有寄出。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已經取消。</translation>
    </message>
    <message>
        <source>The server refused the login. Many providers want an app password in place of your own.</source>
        <translation>信箱登入失敗。多數信箱要用應用程式密碼，不是平時的密碼。</translation>
    </message>
    <message>
        <source>The server does not encrypt, so nothing was sent.</source>
        <translation>郵件伺服器不加密，所以沒有寄送。</translation>
    </message>
    <message>
        <source>The server does not take letters from your address.</source>
        <translation>伺服器不接受你的寄件地址。</translation>
    </message>
    <message>
        <source>The server does not take the address of the receiver.</source>
        <translation>伺服器不接受收件地址。</translation>
    </message>
    <message>
        <source>Your mail address is not complete.</source>
        <translation>你的信箱地址不完整。</translation>
    </message>
    <message>
        <source>The server refused the letter.</source>
        <translation>伺服器拒收這封信。</translation>
    </message>
    <message>
        <source>It is not what you previewed, so nothing was sent.</source>
        <translation>內容和預覽不同，所以沒有寄送。</translation>
    </message>
    <message>
        <source>It can go out after {time}.</source>
        <translation>{time} 以後可以再寄。</translation>
    </message>
    <message>
        <source>The helpdesk did not let you in: check address and password.</source>
        <translation>客服系統沒讓你登入：檢查信箱和密碼。</translation>
    </message>
    <message>
        <source>The helpdesk does not take this report.</source>
        <translation>客服系統不收這份回報。</translation>
    </message>
    <message>
        <source>The helpdesk is gone from its address. Choose another way.</source>
        <translation>客服系統已不在這個位址，請換一種方式。</translation>
    </message>
    <message>
        <source>The helpdesk is busy and asked to wait.</source>
        <translation>客服系統忙碌中，要求稍候。</translation>
    </message>
    <message>
        <source>The helpdesk is broken at the moment.</source>
        <translation>客服系統暫時出錯了。</translation>
    </message>
    <message>
        <source>The report is too large for the helpdesk: leave pictures out.</source>
        <translation>回報太大，客服系統不收：去掉圖片再試。</translation>
    </message>
    <message>
        <source>The helpdesk takes no pictures and files, so nothing was sent.</source>
        <translation>客服系統不收圖片和附件，所以沒有寄出。</translation>
    </message>
</context>
<context>
    <name>SendingWay</name>
    <message>
        <source>Agree and send</source>
        <translation>同意並寄送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>寄送之前，請先看清</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>對方：{hosts}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在寄送…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>已停止。沒有寄送任何內容。</translation>
    </message>
    <message>
        <source>It is in my sent mail</source>
        <translation>「寄件備份」裡有</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>裡面沒有</translation>
    </message>
    <message>
        <source>Look for {id} in your sent mail. It is not sent again before you say so.</source>
        <translation>請在「寄件備份」裡找 {id}。你沒說之前，不會再寄一次。</translation>
    </message>
    <message>
        <source>It is tried again by itself while the program runs; My tickets shows how it stands.</source>
        <translation>程式開著時會自動再試；進展在「我的工單」裡看。</translation>
    </message>
    <message>
        <source>Nothing is lost: correct it and try again, or choose another way.</source>
        <translation>內容都在：改好再試，或換一種方式。</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: I have no TRON</source>
        <translation>例如：我不用波場</translation>
    </message>
    <message>
        <source>For example: waiting for a new phone</source>
        <translation>例如：等換新手機</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一個月後</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>三個月後</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>一年後</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>什麼時候再問</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>先不算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A few words why, please.</source>
        <translation>寫幾個字說明理由。</translation>
    </message>
    <message>
        <source>Why is this not yours?</source>
        <translation>為什麼不適用？</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>為什麼先不管？</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Also in an article: Ctrl + and Ctrl −</source>
        <translation>看文章時也可以按 Ctrl + 和 Ctrl −</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>沒有滑動和淡入淡出</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Short first</source>
        <translation>先看簡要</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Short: the few steps that matter. In full: with the reasons.</source>
        <translation>簡要：最要緊的幾步。詳細：連同原因。</translation>
    </message>
    <message>
        <source>Wording of articles</source>
        <translation>文章詳略</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
</context>
<context>
    <name>ShelvesView</name>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The help content holds nothing to read.</source>
        <translation>說明內容裡沒有可看的。</translation>
    </message>
    <message>
        <source>Guided checks</source>
        <translation>一步步檢查</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>Terms explained</source>
        <translation>術語解釋</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation>選擇結果</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>關閉或清空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>Paste what the wallet shows: data, hex, typed data, a TRON transaction or the message</source>
        <translation>貼上錢包裡顯示的內容：資料、十六進位、結構化資料、波場交易或訊息</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>解讀</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>這像是助記詞或私鑰，已經清掉。</translation>
    </message>
    <message>
        <source>Signing never needs it. Whoever asks for it is a thief.</source>
        <translation>簽名從不需要它，誰要誰就是騙子。</translation>
    </message>
</context>
<context>
    <name>SiteCheck</name>
    <message>
        <source>Check this site first</source>
        <translation>先檢查這個網站</translation>
    </message>
    <message>
        <source>Optional: name, certificate, and where it sends you.</source>
        <translation>可選：看解析、憑證，以及會不會跳到別處。</translation>
    </message>
    <message>
        <source>Open in spite of this</source>
        <translation>我已看過，仍然開啟</translation>
    </message>
    <message>
        <source>Better not open {host} now</source>
        <translation>現在最好不要開啟 {host}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Copy of official text, not confirmed</source>
        <translation>官方說明的副本，未經確認</translation>
    </message>
    <message>
        <source>Several independent sources</source>
        <translation>多個獨立來源</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>General reference</source>
        <translation>通用資料</translation>
    </message>
    <message>
        <source>Our own measurement</source>
        <translation>本專案測量</translation>
    </message>
</context>
<context>
    <name>StandingTile</name>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分數 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>下一項：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of watched addresses</source>
        <translation>
            <numerusform>盯住的地址有 %n 則警報</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>TP Self-Help cannot start</source>
        <translation>TP 自助無法啟動</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前核對</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>今天核對</translation>
    </message>
    <message>
        <source>Help {version}</source>
        <translation>內容 {version}</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>離線可用</translation>
    </message>
    <message>
        <source>Independent, not affiliated</source>
        <translation>獨立專案，與錢包官方無關</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Not sent yet</source>
        <translation>還沒寄出</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答覆</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已有答覆</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed without a solution</source>
        <translation>未解決，已關閉</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>寫好回報</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>收到答覆</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Asked on another channel</source>
        <translation>在另一個管道再問</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題回報</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到 1 小時</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited {time}</source>
        <translation>已等 {time}</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>等待寄送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在寄送</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送達</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>沒能寄出</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>已加入檔案</translation>
    </message>
    <message>
        <source>When they said they would answer</source>
        <translation>對方說的答覆時間</translation>
    </message>
    <message>
        <source>They said: an answer {said}. It has been {time}.</source>
        <translation>對方說 {said}答覆，已過 {time}。</translation>
    </message>
</context>
<context>
    <name>TicketActs</name>
    <message>
        <source>Note kept</source>
        <translation>備註已保存</translation>
    </message>
    <message>
        <source>Kept in the ticket</source>
        <translation>已存進工單</translation>
    </message>
    <message>
        <source>Noted: asked there</source>
        <translation>已記下：問過這個管道</translation>
    </message>
    <message>
        <source>Closed as solved</source>
        <translation>已關閉：解決了</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>已存在這台電腦上</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新開啟</translation>
    </message>
    <message>
        <source>The ticket is erased</source>
        <translation>工單已刪除</translation>
    </message>
    <message>
        <source>While the program runs, the desktop reminds you, once a day at most. No details are shown.</source>
        <translation>程式開著時，到時候會跳出桌面提醒，一天最多一次，不顯示內容。</translation>
    </message>
    <message>
        <source>You are no longer reminded.</source>
        <translation>以後不再提醒。</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>已加入檔案</translation>
    </message>
    <message>
        <source>Noted: the clock counts it</source>
        <translation>已記下，按它計時</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>已移除檔案</translation>
    </message>
</context>
<context>
    <name>TicketDuty</name>
    <message>
        <source>You can ask on the next channel now. Click to see it.</source>
        <translation>現在可以問下一個管道了，點這裡看看。</translation>
    </message>
    <message>
        <source>A ticket of yours waits</source>
        <translation>有工單在等你</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>No official answer time is published, so nobody has promised you one. Look into the spam folder, too.</source>
        <translation>官方沒有公布答覆時間，所以沒有人承諾過多久回。也看看垃圾郵件。</translation>
    </message>
    <message>
        <source>{waited}. You can ask on the next channel.</source>
        <translation>{waited}。可以問下一個管道了。</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>接下來問誰</translation>
    </message>
    <message>
        <source>From {time} on you can ask on the next channel; writing twice makes two tickets.</source>
        <translation>{time} 以後可以問下一個管道；重複寫信會變成兩個工單。</translation>
    </message>
    <message>
        <source>Calendar reminder…</source>
        <translation>行事曆提醒…</translation>
    </message>
    <message>
        <source>Coins, words or keys may still be at risk. Do not wait for an answer.</source>
        <translation>幣、助記詞或私鑰可能還有危險，不要等答覆。</translation>
    </message>
    <message>
        <source>Nobody who answers can freeze or bring back coins. What you can save, save yourself, now.</source>
        <translation>誰來答覆都不能凍結或追回幣。能保住的，現在自己先保住。</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>Go on there: two tickets on one problem slow each other down.</source>
        <translation>請在那裡繼續：一個問題兩個工單，只會更慢。</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>開啟那個工單</translation>
    </message>
    <message>
        <source>It is not certain whether this report arrived.</source>
        <translation>這份回報是否送達，還不確定。</translation>
    </message>
    <message>
        <source>Look for {id} in your sent mail first: sending it again may make a second ticket.</source>
        <translation>先在「寄件備份」裡找 {id}：再寄一次，可能變成第二個工單。</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>開啟寄件匣</translation>
    </message>
    <message>
        <source>The guided check finds nothing wrong now.</source>
        <translation>重新檢查過，現在沒有發現問題。</translation>
    </message>
    <message>
        <source>Close as solved</source>
        <translation>以已解決關閉</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>還在寄件匣裡等待寄送。</translation>
    </message>
    <message>
        <source>This report has not gone out yet.</source>
        <translation>這份回報還沒有寄出。</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation>有答覆了。</translation>
    </message>
    <message>
        <source>Is the problem gone? If not, you can ask on.</source>
        <translation>問題解決了嗎？沒有的話，可以繼續問。</translation>
    </message>
    <message>
        <source>Stop reminding me here</source>
        <translation>不用再提醒</translation>
    </message>
    <message>
        <source>Remind me here</source>
        <translation>在電腦上提醒我</translation>
    </message>
    <message>
        <source>Go through it again: {title}</source>
        <translation>重新檢查：{title}</translation>
    </message>
    <message>
        <source>The same problem has been open since {time}.</source>
        <translation>同一個問題從 {time} 起已有一個未結的工單。</translation>
    </message>
    <message>
        <source>They named a time…</source>
        <translation>對方說了時間…</translation>
    </message>
    <message>
        <source>That is what they said; no official answer time is published. Look into the spam folder, too.</source>
        <translation>這只是對方說的，官方沒有公布答覆時間。也看看垃圾郵件。</translation>
    </message>
    <message>
        <source>Overdue since {time}. You can ask on the next channel.</source>
        <translation>{time} 起逾時，可以問下一個管道。</translation>
    </message>
    <message>
        <source>Until {time} they have time by their own word.</source>
        <translation>按對方的說法，等到 {time}。</translation>
    </message>
    <message>
        <source>Nobody knows of it before it is sent. If you sent it yourself, as a file or draft, note that.</source>
        <translation>寄出之前沒有人知道。如果你已經用檔案或草稿自己寄了，請記一下。</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>寄送…</translation>
    </message>
    <message>
        <source>I sent it myself…</source>
        <translation>我自己寄了…</translation>
    </message>
    <message>
        <source>Yes, it is solved</source>
        <translation>是，解決了</translation>
    </message>
    <message>
        <source>No: whom to ask next</source>
        <translation>沒有，接下來問誰</translation>
    </message>
</context>
<context>
    <name>TicketTools</name>
    <message>
        <source>Something came back</source>
        <translation>收到答覆</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問誰</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加備註</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>Case file…</source>
        <translation>案卷…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>加檔案</translation>
    </message>
    <message>
        <source>They named a time…</source>
        <translation>對方說了時間…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>All tickets</source>
        <translation>全部工單</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>My tickets</source>
        <translation>我的工單</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Sender: {verdict}</source>
        <translation>寄件者：{verdict}</translation>
    </message>
    <message>
        <source>Pasted text: its sender cannot be checked</source>
        <translation>貼上的文字：看不出是誰寄的</translation>
    </message>
    <message>
        <source>Not counted as an answer</source>
        <translation>不算答覆</translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation>附件：{names}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>檢視回報</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>{said}: until {time}</source>
        <translation>{said}，到 {time} 為止</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Coins stolen or recovery phrase leaked: what to do now</source>
        <translation>幣被盜或助記詞外洩，現在該怎麼做</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>這是助記詞、私鑰或密碼，已經清掉，沒有送到任何地方。誰都不需要它。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo ({seconds})</source>
        <translation>復原（{seconds}）</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Act now</source>
        <translation>馬上行動</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>要緊</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>今天處理</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>記下了</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>In plain letters: {host}</source>
        <translation>真正的寫法：{host}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>在原文裡的位置</translation>
    </message>
    <message>
        <source>See the checked channels</source>
        <translation>看核實過的管道</translation>
    </message>
    <message>
        <source>On the list as</source>
        <translation>名單裡是</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>寫信…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Where did you see it?</source>
        <translation>在哪裡看到的？</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Is this official? See why</source>
        <translation>這是官方嗎？看理由</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Telegram account</source>
        <translation>Telegram 帳號</translation>
    </message>
    <message>
        <source>X account</source>
        <translation>X 帳號</translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation>Discord 伺服器</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信帳號</translation>
    </message>
    <message>
        <source>QQ account or group</source>
        <translation>QQ 號或群組</translation>
    </message>
    <message>
        <source>Weibo account</source>
        <translation>微博帳號</translation>
    </message>
    <message>
        <source>GitHub account</source>
        <translation>GitHub 帳號</translation>
    </message>
    <message>
        <source>YouTube channel</source>
        <translation>YouTube 頻道</translation>
    </message>
    <message>
        <source>Medium account</source>
        <translation>Medium 帳號</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>應用程式編號</translation>
    </message>
    <message>
        <source>Browser extension</source>
        <translation>瀏覽器擴充功能</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Coin address</source>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>文字訊息</translation>
    </message>
</context>
<context>
    <name>VerifyChecks</name>
    <message>
        <source>Picture from the clipboard</source>
        <translation>剪貼簿裡的圖片</translation>
    </message>
    <message>
        <source>Extensions in my browsers</source>
        <translation>瀏覽器裡的擴充功能</translation>
    </message>
</context>
<context>
    <name>VerifyHistory</name>
    <message>
        <source>Remember what I check</source>
        <translation>記住我查過的內容</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>保留在這台電腦上</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>看看保留了什麼</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted; possible keys masked. Switching off erases everything.</source>
        <translation>保留在這台電腦上（加密），可能是金鑰的部分已遮住。關掉就全部清除。</translation>
    </message>
    <message>
        <source>Only in memory: it is gone when this program closes. Switching off forgets everything at once.</source>
        <translation>只在記憶體裡，關掉程式就沒有了。關掉這個開關，馬上全部忘掉。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>還沒有保留任何紀錄。</translation>
    </message>
</context>
<context>
    <name>VerifyIntake</name>
    <message>
        <source>What should be checked?</source>
        <translation>要查什麼？</translation>
    </message>
    <message>
        <source>Paste a link, a whole chat message, an account, a phone number, a mail address or an app id</source>
        <translation>貼上連結、整段聊天紀錄、帳號、電話、電子郵件地址或應用程式編號</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查一下</translation>
    </message>
    <message>
        <source>Check the clipboard</source>
        <translation>查剪貼簿</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Or drop it here: picture with a QR code, app file (APK), saved mail (.eml).</source>
        <translation>也可以拖到這裡：帶 QR 碼的圖片、安裝檔（APK）、存下來的郵件（.eml）。</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>還沒有要查的內容。</translation>
    </message>
    <message>
        <source>Paste something into the field first.</source>
        <translation>先把內容貼到上面的框裡。</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>剪貼簿是空的。</translation>
    </message>
    <message>
        <source>Copy the link, message or picture first.</source>
        <translation>先複製連結、訊息或圖片。</translation>
    </message>
    <message>
        <source>App files, pictures, mails and texts</source>
        <translation>安裝檔、圖片、郵件和文字</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>查一個檔案</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Is this official?</source>
        <translation>這是官方嗎？</translation>
    </message>
    <message>
        <source>Checked on this computer alone. Nothing is opened and nothing is sent.</source>
        <translation>只在這台電腦上查，不開啟任何東西，也不傳送任何東西。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Choose an app file you trust</source>
        <translation>選擇你信任的安裝檔</translation>
    </message>
    <message>
        <source>App files (*.apk)</source>
        <translation>安裝檔 (*.apk)</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) looked at.</source>
        <translation>
            <numerusform>看了 %n 個擴充功能。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only common browsers are known here. To install it, start from the official extension page.</source>
        <translation>只認得常見的瀏覽器。要裝擴充功能，請從官方頁面點進去。</translation>
    </message>
    <message>
        <source>No extension wears the wallet’s name.</source>
        <translation>沒有擴充功能用這個錢包的名字。</translation>
    </message>
</context>
<context>
    <name>VerifyStart</name>
    <message>
        <source>A link</source>
        <translation>一個連結</translation>
    </message>
    <message>
        <source>A link that imitates it</source>
        <translation>一個仿冒的連結</translation>
    </message>
    <message>
        <source>A chat message</source>
        <translation>一段聊天訊息</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>一個電話號碼</translation>
    </message>
    <message>
        <source>A mail address</source>
        <translation>一個電子郵件地址</translation>
    </message>
    <message>
        <source>An app id</source>
        <translation>一個應用程式編號</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>試試這些例子</translation>
    </message>
    <message>
        <source>Hello, this is TP official support. Add me on WeChat: tp-kefu-01, or verify your wallet at</source>
        <translation>你好，我是TP官方客服。請加微信：tp-kefu-01，或到這裡驗證錢包：</translation>
    </message>
    <message>
        <source>Reads only the names and ids of extensions in Chrome, Edge, Brave, Firefox and the like.</source>
        <translation>只讀 Chrome、Edge、Brave、Firefox 等瀏覽器裡擴充功能的名稱和編號。</translation>
    </message>
    <message>
        <source>Look at my extensions</source>
        <translation>看看我的擴充功能</translation>
    </message>
    <message>
        <source>Extensions in my browsers</source>
        <translation>瀏覽器裡的擴充功能</translation>
    </message>
    <message>
        <source>How to tell real from fake, on one sheet: for the family, or to pin beside the computer.</source>
        <translation>一頁紙講清怎麼分真假：給家人，或貼在電腦旁。</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>列印卡片…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>A card to print or share</source>
        <translation>可列印、可轉發的卡片</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>{waited}: ask on the next channel</source>
        <translation>{waited}，可以問下一個管道了</translation>
    </message>
</context>
<context>
    <name>WatchDuty</name>
    <message>
        <source>Watched address: {what}</source>
        <translation>盯住的地址：{what}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>還有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see what to do now.</source>
        <translation>點這裡，看現在該怎麼做。</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>A public address, never a recovery phrase or key</source>
        <translation>公開地址，不是助記詞或私鑰</translation>
    </message>
    <message>
        <source>Public address to watch</source>
        <translation>要盯的公開地址</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>盯住它</translation>
    </message>
    <message>
        <source>An address of {chain}</source>
        <translation>這是{chain}的地址</translation>
    </message>
    <message>
        <source>An address of Ethereum-like chains: choose which to watch.</source>
        <translation>這是以太坊類鏈的地址，選要盯哪幾條鏈。</translation>
    </message>
    <message>
        <source>Watch on {chain}</source>
        <translation>盯{chain}</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>這是助記詞、私鑰或密碼，已經清掉，沒有送到任何地方。誰都不需要它。</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>While this program is open it looks every hour whether a watched address changed: a new permission, an approval without a limit, a delegation, or something sent. Then the system shows a notification. It reads public data only and can move nothing.</source>
        <translation>程式開著的時候，每小時看一次這些地址：多了權限、無限授權、被合約代管，或送出了交易，就跳系統通知。只讀公開資料，動不了任何幣。</translation>
    </message>
    <message>
        <source>Watch public addresses</source>
        <translation>盯住公開地址</translation>
    </message>
    <message>
        <source>The program is set to stay offline: nothing is looked at, and nothing is sent.</source>
        <translation>程式設成了離線：不會去看，也不送出任何東西。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Agree and watch</source>
        <translation>同意，開始盯</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>送出之前先看清</translation>
    </message>
    <message>
        <source>Addresses: {addresses}</source>
        <translation>地址：{addresses}</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>送給：{hosts}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>現在看一次</translation>
    </message>
    <message>
        <source>Every 10 minutes at the most</source>
        <translation>最快每 10 分鐘一次</translation>
    </message>
    <message>
        <source>Taken back: nothing is looked at any more.</source>
        <translation>已收回，不會再去看。</translation>
    </message>
    <message>
        <source>No longer watched.</source>
        <translation>不再盯這個地址。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在看…</translation>
    </message>
    <message>
        <source>Take my agreement back</source>
        <translation>收回同意</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>看到的時間：{when}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該怎麼做</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>還沒看過</translation>
    </message>
    <message>
        <source>Last look {when}</source>
        <translation>上次看 {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 則警報</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals do not show at these nodes</source>
        <translation>這些節點看不到授權</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were not read for approvals</source>
        <translation>
            <numerusform>有 %n 個區塊沒查授權</numerusform>
        </translation>
    </message>
    <message>
        <source>I know; it was me</source>
        <translation>知道了，是我自己做的</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Welcome. Which language do you read?</source>
        <translation>歡迎。請選擇語言</translation>
    </message>
    <message>
        <source>Help for TokenPocket / TP Wallet, all on this computer. Independent of the vendor.</source>
        <translation>TokenPocket / TP 錢包的自助說明，全在這台電腦上。獨立專案，與官方無關。</translation>
    </message>
    <message>
        <source>I have a problem</source>
        <translation>我遇到了問題</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>用自己的話搜尋</translation>
    </message>
    <message>
        <source>Is somebody genuine?</source>
        <translation>對方是真的嗎？</translation>
    </message>
    <message>
        <source>A link, a message, a caller</source>
        <translation>連結、訊息、來電</translation>
    </message>
    <message>
        <source>I want to reach support</source>
        <translation>我想聯絡客服</translation>
    </message>
    <message>
        <source>Checked channels only</source>
        <translation>只列核實過的管道</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>隨便看看</translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>看看有些什麼</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>你想做什麼？</translation>
    </message>
    <message>
        <source>It only decides where to start. Nothing about it is kept.</source>
        <translation>只決定從哪裡開始，不會記錄。</translation>
    </message>
    <message>
        <source>Ctrl+K: search from anywhere</source>
        <translation>Ctrl+K：隨時搜尋</translation>
    </message>
    <message>
        <source>F2: what to do when coins are in danger, on every page</source>
        <translation>F2：幣有危險時怎麼做，每一頁都能按</translation>
    </message>
    <message>
        <source>It works without the web and sends nothing</source>
        <translation>不連網也能用，不傳送任何內容</translation>
    </message>
    <message>
        <source>It never asks for a recovery phrase, and neither does anybody genuine</source>
        <translation>它從不問你要助記詞，真正的官方也不會</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備好了</translation>
    </message>
    <message>
        <source>Four things to know:</source>
        <translation>記住四件事：</translation>
    </message>
    <message>
        <source>{number} of 3</source>
        <translation>第 {number} 步，共 3 步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
</context>
</TS>
