<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Independent</source>
        <translation>独立项目</translation>
    </message>
    <message>
        <source>Not made, checked or endorsed by TokenPocket / TP Wallet. It cannot reach your wallet or coins.</source>
        <translation>不由 TokenPocket / TP 钱包制作、审核或背书。它碰不到你的钱包和币。</translation>
    </message>
    <message numerus="yes">
        <source>{version}, built {date}, %n day(s) old</source>
        <translation>
            <numerusform>{version}，制作于 {date}，距今 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Help content</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>用到的组件</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
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
            <numerusform>%n 个排查流程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n 份清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, built today</source>
        <translation>{version}，今天制作</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>My mail address</source>
        <translation>我的邮箱地址</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>邮件服务器（SMTP）</translation>
    </message>
    <message>
        <source>Password, often an app password from the provider’s settings</source>
        <translation>密码（多数邮箱要在设置里申请授权码）</translation>
    </message>
    <message>
        <source>Keep the password in this computer’s keyring</source>
        <translation>把密码存进这台电脑的钥匙串</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>My own mail account</source>
        <translation>用我自己的邮箱账号</translation>
    </message>
    <message>
        <source>The program sends it for you, encrypted</source>
        <translation>由本程序替你加密发送</translation>
    </message>
    <message>
        <source>Your mail address is needed.</source>
        <translation>需要你的邮箱地址。</translation>
    </message>
    <message>
        <source>To send a report over your own mail account</source>
        <translation>用你自己的邮箱发送一份报告</translation>
    </message>
    <message>
        <source>The report as previewed, to {address}; your login and password, to your mail server only, under TLS.</source>
        <translation>预览过的报告，发给 {address}；你的登录名和密码，只交给你的邮件服务器，全程加密（TLS）。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>联系官方</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>我的工单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Emergency help</source>
        <translation>紧急求助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>切换到窗口的下一部分</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Copy article as text</source>
        <translation>复制全文</translation>
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
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>浏览全部帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Is this official?</source>
        <translation>验真</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>检查网络和电脑</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>looked at on {time}</source>
        <translation>查于 {time}</translation>
    </message>
    <message>
        <source>looked at just now</source>
        <translation>刚刚查过</translation>
    </message>
    <message numerus="yes">
        <source>looked at %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前查的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前查的</numerusform>
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
        <translation>带走</translation>
    </message>
    <message>
        <source>Everything that is kept, in one file that only your passphrase opens.</source>
        <translation>把保存的全部内容放进一个文件，只有你的口令打得开。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>带到另一台电脑</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>给文件设一个口令</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and nobody can reset it. Never use your wallet&apos;s password or recovery phrase. Agreements and letters that wait to be sent stay on this computer.</source>
        <translation>没有口令谁也打不开，谁也重置不了。不要用钱包密码，更不要用助记词。你给过的同意和待发送的信留在这台电脑上。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写成文件</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>这个文件的口令</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>加到现有内容里</translation>
    </message>
    <message>
        <source>What becomes of what is here</source>
        <translation>现有内容怎么办</translation>
    </message>
    <message>
        <source>Too short: at least ten letters.</source>
        <translation>太短：至少 10 个字符。</translation>
    </message>
    <message>
        <source>Weak: whoever has the file and wants to know will find it.</source>
        <translation>弱：拿到文件又想知道的人，多半试得出来。</translation>
    </message>
    <message>
        <source>Fair: keeps out the curious, not somebody who is set on it.</source>
        <translation>一般：挡得住随手翻看的人，挡不住一心要破解的人。</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>这是助记词、私钥或密码，已经清掉，没有发到任何地方。谁都不需要它。</translation>
    </message>
    <message>
        <source>What is here stays; of two answers to one thing the one here counts.</source>
        <translation>现有的都留着；同一件事有两份，以这台电脑上的为准。</translation>
    </message>
    <message>
        <source>Everything kept here is forgotten first. This cannot be undone.</source>
        <translation>会先清掉这台电脑上保存的内容，无法撤销。</translation>
    </message>
    <message>
        <source>Written. Keep file and passphrase apart.</source>
        <translation>写好了。文件和口令分开放。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came from the file</source>
        <translation>
            <numerusform>从文件导入了 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Export everything that is kept</source>
        <translation>导出保存的全部内容</translation>
    </message>
    <message>
        <source>Import what was kept</source>
        <translation>导入保存过的内容</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>换掉现有内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Good, judging by the letters alone. A known saying is weaker than it looks.</source>
        <translation>单看字符，够强。名句、生日实际更弱。</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>What came back?</source>
        <translation>收到了什么答复？</translation>
    </message>
    <message>
        <source>Paste the answer, or drop the saved mail (.eml) here</source>
        <translation>粘贴答复，或把存下的邮件（.eml）拖到这里</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>核对并保存</translation>
    </message>
    <message>
        <source>Choose a saved mail…</source>
        <translation>选择存下的邮件…</translation>
    </message>
    <message>
        <source>A saved mail shows who sent it; a pasted text has no sender. It is judged on this computer alone: is it official, and does it ask for what official staff never ask for?</source>
        <translation>存下的邮件能看出是谁发的，粘贴的文字看不出。只在这台电脑上核对：是不是官方，有没有要官方从不会要的东西。</translation>
    </message>
    <message>
        <source>It comes from an official address.</source>
        <translation>来自官方邮箱。</translation>
    </message>
    <message>
        <source>A sender can be forged; the evidence below says what was checked. Judge what it asks of you.</source>
        <translation>发件人可以伪造，下面写明核对了什么。更要看它让你做什么。</translation>
    </message>
    <message>
        <source>Nothing in it speaks against it, but a pasted text has no sender.</source>
        <translation>没看出问题，但粘贴的文字看不出是谁发的。</translation>
    </message>
    <message>
        <source>It is kept as your word. Save the mail as a file to have the sender checked, too.</source>
        <translation>按你说的记下。把邮件存成文件，就能连发件人一起核对。</translation>
    </message>
    <message>
        <source>This is not counted as an answer. The clock goes on.</source>
        <translation>这不算答复，继续计时。</translation>
    </message>
    <message>
        <source>It asks for what official staff never ask for. Do nothing it says, and do not write back.</source>
        <translation>它要的是官方从不会要的东西。不要照做，也不要回复。</translation>
    </message>
    <message>
        <source>It does not come from an official address. Do nothing it says before you have checked it.</source>
        <translation>它不是来自官方邮箱。核实之前不要照做。</translation>
    </message>
    <message>
        <source>Saved mails</source>
        <translation>存下的邮件</translation>
    </message>
    <message>
        <source>They name a time: {said}.</source>
        <translation>对方说了时间：{said}。</translation>
    </message>
    <message>
        <source>“{quote}” Shall the clock count it? It stays their word; nothing official is promised.</source>
        <translation>“{quote}”要按它计时吗？这只是对方说的，官方没有承诺。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n thing(s) checked, the worst on top</source>
        <translation>
            <numerusform>查了 %n 项，最要小心的在最上面</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; the first {shown} are shown</source>
        <translation>{found}；这里列出前 {shown} 项</translation>
    </message>
    <message>
        <source>Already did something there?</source>
        <translation>已经在那边操作过了？</translation>
    </message>
    <message>
        <source>I typed my phrase, key or password</source>
        <translation>我填过助记词、私钥或密码</translation>
    </message>
    <message>
        <source>Coins are already gone</source>
        <translation>币已经不见了</translation>
    </message>
    <message>
        <source>Copy verdict code</source>
        <translation>复制判定编号</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Compare with an app file I trust…</source>
        <translation>和我信任的安装包对比…</translation>
    </message>
    <message>
        <source>Report it with this evidence</source>
        <translation>带着这份证据去报告</translation>
    </message>
</context>
<context>
    <name>AppFile</name>
    <message>
        <source>Choose the APK file</source>
        <translation>选择 APK 文件</translation>
    </message>
    <message>
        <source>Or drop it here; it goes nowhere. Only a version whose hash the vendor published can be proven.</source>
        <translation>也可以拖到这里，文件不会发出去。只有官方公布过哈希的版本才能证明。</translation>
    </message>
    <message>
        <source>App files (*.apk)</source>
        <translation>应用文件 (*.apk)</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Reviewed {date}</source>
        <translation>核对于 {date}</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着看</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>There is no version in this language yet. Shown in: {language}</source>
        <translation>这篇还没有你选的语言版本，现在显示的是：{language}</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>查阅于 {date}</translation>
    </message>
    <message>
        <source>Menus and limits may differ in your version of the wallet. What the app itself shows counts.</source>
        <translation>不同版本的菜单名称和限制可能不同，以你的 App 显示为准。</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>Solved</source>
        <translation>解决了</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>联系官方</translation>
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
        <translation>解决了吗？你的回答只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Good. Keep this program: it works without the web.</source>
        <translation>那就好。这个程序不联网也能用，可以留着。</translation>
    </message>
    <message>
        <source>Then try this next:</source>
        <translation>那就接着试：</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>准备一份报告</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>Back to the shelf</source>
        <translation>回到这一类</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>简要</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>详略</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>本文语言</translation>
    </message>
    <message>
        <source>Guided checks</source>
        <translation>一步步排查</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Terms explained</source>
        <translation>术语解释</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
        <translation>本文内容</translation>
    </message>
</context>
<context>
    <name>BookStart</name>
    <message>
        <source>My tickets</source>
        <translation>我的工单</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What you asked, when, where, and what came back. It stays on this computer, encrypted.</source>
        <translation>问过什么、什么时候、在哪里、得到什么答复。加密保存，只在这台电脑上。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>显示哪些工单</translation>
    </message>
    <message>
        <source>Search my tickets</source>
        <translation>在工单里搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>{waited}: ask on the next channel</source>
        <translation>{waited}，可以问下一个渠道了</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>这像是助记词或私钥，已经清掉。</translation>
    </message>
    <message>
        <source>It was not kept. No ticket ever holds one.</source>
        <translation>没有保存。任何工单里都不会有它。</translation>
    </message>
    <message>
        <source>None of your tickets is here.</source>
        <translation>这里没有工单。</translation>
    </message>
    <message>
        <source>Choose “All” to see the others.</source>
        <translation>点“全部”看其他的。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>找到 %n 个工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in your tickets.</source>
        <translation>工单里没有找到。</translation>
    </message>
    <message>
        <source>Try fewer words, or the report’s id.</source>
        <translation>少写几个词，或者用报告编号。</translation>
    </message>
    <message>
        <source>No tickets yet.</source>
        <translation>还没有工单。</translation>
    </message>
    <message>
        <source>When you report a problem, it is followed here: how long you have waited, what came back and whether it is genuine, and whom to ask next. Nothing is kept until then.</source>
        <translation>报告问题之后，在这里跟进：等了多久、答复是真是假、接下来问谁。在那之前什么都不保存。</translation>
    </message>
    <message>
        <source>Your tickets could not be read.</source>
        <translation>读不出你的工单。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的统计</translation>
    </message>
    <message>
        <source>Overdue by their own word: ask on the next channel</source>
        <translation>过了对方自己说的时间，可以问下一个渠道了</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>写进去</translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>地址和哈希</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>For an exchange or the police. It says of every line whose word it is. Read it before you hand it on.</source>
        <translation>交给交易所或警方用。每一行都标明是谁说的。交出去之前先看一遍。</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Write…</source>
        <translation>写信…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Evidence: {kind}, collected {date}</source>
        <translation>依据：{kind}，采集于 {date}</translation>
    </message>
    <message>
        <source>  ·  Languages: {codes}</source>
        <translation>  ·  语言：{codes}</translation>
    </message>
    <message>
        <source>  ·  Since {date}</source>
        <translation>  ·  始于 {date}</translation>
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
        <translation>下载</translation>
    </message>
    <message>
        <source>News and community</source>
        <translation>公告与社区</translation>
    </message>
    <message>
        <source>Tools and more</source>
        <translation>工具及其他</translation>
    </message>
    <message>
        <source>Block explorers</source>
        <translation>区块浏览器</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核实过</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Official earlier, no longer listed</source>
        <translation>早期官方，现已不再列出</translation>
    </message>
    <message>
        <source>Retired: do not use</source>
        <translation>已停用：不要再用</translation>
    </message>
    <message>
        <source>Unclear: treat as not official</source>
        <translation>不确定：当作非官方</translation>
    </message>
    <message>
        <source>getting help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>developers</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>business</source>
        <translation>商务</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>looking up transactions</source>
        <translation>查交易</translation>
    </message>
    <message>
        <source>checking who somebody is</source>
        <translation>核实身份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: long ago, it may have changed hands</source>
        <translation>
            <numerusform>%n 天前核实：时间太久，可能已经易主</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: compare with the app before you trust it</source>
        <translation>
            <numerusform>%n 天前核实：先和 App 里显示的对一对</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>今天核实过</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前核实</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Let the program look</source>
        <translation>让程序到链上看</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>去查</translation>
    </message>
    <message>
        <source>Nothing is sent before you saw what goes to whom. What you type is not kept.</source>
        <translation>发送前会先说清发什么、发给谁。填的内容不保存。</translation>
    </message>
    <message>
        <source>Your public address</source>
        <translation>你的公开地址</translation>
    </message>
    <message>
        <source>Contract address of the token</source>
        <translation>代币合约地址</translation>
    </message>
    <message>
        <source>Address that may take it (spender)</source>
        <translation>授权对象的地址</translation>
    </message>
    <message>
        <source>The address you meant to send to</source>
        <translation>你要发到的地址</translation>
    </message>
    <message>
        <source>Hash of the test transfer</source>
        <translation>试转的交易哈希</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>这是助记词、私钥或密码，已经清掉，没有发到任何地方。谁都不需要它。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>What stands between you and the official sites, and what on this computer could harm a wallet.</source>
        <translation>你和官网之间有没有问题，这台电脑上有没有会害到钱包的东西。</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>检查网络和电脑</translation>
    </message>
    <message>
        <source>Prepare a report with these results</source>
        <translation>带着这些结果准备报告</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checked by this program</source>
        <translation>程序查过</translation>
    </message>
    <message>
        <source>You showed it to this program</source>
        <translation>你做给程序看过</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>你说的</translation>
    </message>
    <message>
        <source>You said so; nobody can check this</source>
        <translation>你说的，谁也没法查</translation>
    </message>
    <message>
        <source>Checked: this needs a look</source>
        <translation>程序查过，不对</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不管</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>很稳</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>不错</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
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
        <translation>本周</translation>
    </message>
    <message>
        <source>Good habit</source>
        <translation>好习惯</translation>
    </message>
    <message>
        <source>Checked {checked} · you said {told} · nobody can check {word} · open {open}</source>
        <translation>程序查过 {checked}&#xa0;· 你说过 {told}&#xa0;· 谁也没法查 {word}&#xa0;· 没做 {open}</translation>
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
        <translation>内容变了，再答一次</translation>
    </message>
    <message>
        <source>asked again on {date}</source>
        <translation>{date} 再问</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Not done</source>
        <translation>改成没做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>为什么、怎么做</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变了什么</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>你的理由</translation>
    </message>
    <message>
        <source>How it goes wrong</source>
        <translation>会怎么出事</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>怎么算做到</translation>
    </message>
    <message>
        <source>What it prevents</source>
        <translation>能挡住什么</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>要付出什么</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>带我一步步做</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>看文章</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不管</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>重新问我</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>还是这样</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>All lists</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>Check what can be checked</source>
        <translation>能查的，现在查</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>已记下：做到了。</translation>
    </message>
    <message>
        <source>Noted as open.</source>
        <translation>已记下：没做。</translation>
    </message>
    <message>
        <source>Left out until its day.</source>
        <translation>先不算，到那天再问。</translation>
    </message>
    <message>
        <source>Seen by this program. Noted as done.</source>
        <translation>程序看到了，已记下。</translation>
    </message>
    <message>
        <source>This list is not mine</source>
        <translation>这份清单与我无关</translation>
    </message>
    <message>
        <source>The whole list is left out until its day.</source>
        <translation>整份清单先不算，到日子再问。</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Yes, it is solved</source>
        <translation>是，解决了</translation>
    </message>
    <message>
        <source>No, close it all the same</source>
        <translation>没有，但先关闭</translation>
    </message>
    <message>
        <source>It stays in the list, and you can open it again at any time.</source>
        <translation>仍留在列表里，随时可以重新打开。</translation>
    </message>
    <message>
        <source>Is the problem gone?</source>
        <translation>问题解决了吗？</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>输入命令里的几个字</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ 选择   Enter 执行   Esc 关闭</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部排查</translation>
    </message>
    <message>
        <source>The address you were given</source>
        <translation>对方给你的地址</translation>
    </message>
    <message>
        <source>The address you are about to use</source>
        <translation>你准备用的地址</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Kind of channel</source>
        <translation>渠道类别</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Filter by name, address or chain</source>
        <translation>按名称、地址或链筛选</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>联系官方</translation>
    </message>
    <message>
        <source>Only channels that were checked. Each says what the evidence is and how old.</source>
        <translation>只列核实过的渠道，每一个都写明依据和时间。</translation>
    </message>
    <message>
        <source>The help content holds no channels.</source>
        <translation>帮助内容里没有渠道。</translation>
    </message>
    <message>
        <source>Use the contact page inside the genuine wallet app.</source>
        <translation>请用正版钱包 App 里的联系页面。</translation>
    </message>
    <message>
        <source>What official staff never do</source>
        <translation>官方不会做的事</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>展开说明</translation>
    </message>
    <message>
        <source>Is there a phone number?</source>
        <translation>有客服电话吗？</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <source>They never ask for a recovery phrase, private key or password.</source>
        <translation>绝不索要助记词、私钥或密码。</translation>
    </message>
    <message>
        <source>They never write to you first and never ask for payment.</source>
        <translation>绝不主动私聊你，也绝不向你收费。</translation>
    </message>
    <message>
        <source>No phone hotline is known to exist.</source>
        <translation>目前没有已知的客服电话。</translation>
    </message>
    <message>
        <source>Nothing here has that name. What is not listed here counts as not official.</source>
        <translation>没有找到。这里没列出的，一律当作非官方。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it here first: complete, without secrets, and followed until it is solved.</source>
        <translation>先在这里写好：内容完整、不含机密，并一直跟进到解决。</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>准备一份报告</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>It can be tried now.</source>
        <translation>现在可以再试了。</translation>
    </message>
    <message>
        <source>The receiver asked to wait. Possible in {time}.</source>
        <translation>对方要求等一等，还要 {time}。</translation>
    </message>
    <message>
        <source>One place gets one report in ten minutes at most. Possible in {time}.</source>
        <translation>同一个地方十分钟内最多发一次，还要 {time}。</translation>
    </message>
</context>
<context>
    <name>CoverEditor</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Insert covers a part, arrows move it, Shift and arrows change its size, Delete removes it.</source>
        <translation>Insert 加一块遮盖，方向键移动，Shift 加方向键改大小，Delete 删除。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in this program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>It is our fault, not yours. Nothing was sent. This is all a report would say:</source>
        <translation>这是程序的错，不是你的错。什么都没有发送。报告的全部内容如下：</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <translation>程序内部出了问题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Show it: compare two public addresses</source>
        <translation>做给程序看：比对两个公开地址</translation>
    </message>
    <message>
        <source>The address it should be</source>
        <translation>应该是的地址</translation>
    </message>
    <message>
        <source>The address you see now</source>
        <translation>现在看到的地址</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Public addresses only. They are compared and forgotten.</source>
        <translation>只要公开地址。比完就忘，不会留存。</translation>
    </message>
    <message>
        <source>Show it: paste the address you use</source>
        <translation>做给程序看：粘贴你用的网址或账号</translation>
    </message>
    <message>
        <source>Link, mail address or account</source>
        <translation>链接、邮箱或账号</translation>
    </message>
    <message>
        <source>Compare with the official list</source>
        <translation>和官方名单比对</translation>
    </message>
    <message>
        <source>Show it: paste the text you would send</source>
        <translation>做给程序看：粘贴你要发的文字</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Look for secrets</source>
        <translation>看看有没有机密</translation>
    </message>
    <message>
        <source>It is looked at on this computer and forgotten.</source>
        <translation>只在这台电脑上看，看完就忘。</translation>
    </message>
    <message>
        <source>Show it: five minutes against the clock</source>
        <translation>做给程序看：计时五分钟</translation>
    </message>
    <message>
        <source>Open the wallet, start here, then leave the phone alone until the time is up.</source>
        <translation>打开钱包，在这里开始计时，然后放下手机，到时间再拿起来。</translation>
    </message>
    <message>
        <source>Start five minutes</source>
        <translation>开始计时五分钟</translation>
    </message>
    <message>
        <source>It asked for the password</source>
        <translation>它要验证了</translation>
    </message>
    <message>
        <source>It opened without asking</source>
        <translation>没验证就打开了</translation>
    </message>
    <message>
        <source>These are two different addresses. Stop, and find out why.</source>
        <translation>这是两个不同的地址。先停下，查清原因。</translation>
    </message>
    <message>
        <source>This is not on the official list. Treat it as not official.</source>
        <translation>不在官方名单里，按“不是官方”对待。</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>这是助记词、私钥或密码，已经清掉，没有发到任何地方。谁都不需要它。</translation>
    </message>
    <message>
        <source>Time is up. Open the wallet now: did it ask?</source>
        <translation>时间到。现在点开钱包：它要验证吗？</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} to go</source>
        <translation>还剩 {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Show it: where the app came from, or its file</source>
        <translation>做给程序看：App 的来处，或安装包</translation>
    </message>
    <message>
        <source>Store link or download address</source>
        <translation>商店链接或下载网址</translation>
    </message>
    <message>
        <source>This is no app file. The file of an Android app ends in .apk.</source>
        <translation>这不是安装包。安卓安装包以 .apk 结尾。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读文件…</translation>
    </message>
    <message>
        <source>This file is not the vendor’s. Do not install it, and type nothing into it.</source>
        <translation>这个文件不是官方的。别安装，也别往里输任何东西。</translation>
    </message>
    <message>
        <source>No published signature or hash proves this file. Take a store link or the official site instead.</source>
        <translation>官方没有公布能证明这个文件的签名或哈希。改用商店链接，或从官网重新下载。</translation>
    </message>
</context>
<context>
    <name>DeskWay</name>
    <message>
        <source>Official helpdesk</source>
        <translation>官方客服系统</translation>
    </message>
    <message>
        <source>Straight into their system; the answer comes by mail</source>
        <translation>直接提交到他们的系统，答复发到你的邮箱</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>客服系统</translation>
    </message>
    <message>
        <source>My mail address, for the answer</source>
        <translation>我的邮箱，用来收答复</translation>
    </message>
    <message>
        <source>My password or access token at the helpdesk</source>
        <translation>我在客服系统的密码或访问令牌</translation>
    </message>
    <message>
        <source>To hand a report to an official helpdesk</source>
        <translation>把报告提交给官方客服系统</translation>
    </message>
    <message>
        <source>The report as previewed, with your mail address {address}, to {desk}.</source>
        <translation>预览过的报告和你的邮箱 {address}，提交给 {desk}。</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>需要密码。</translation>
    </message>
</context>
<context>
    <name>DoorwaySheet</name>
    <message>
        <source>Before you go there</source>
        <translation>打开之前</translation>
    </message>
    <message>
        <source>Your mail program will write to</source>
        <translation>你的邮件程序将写信给</translation>
    </message>
    <message>
        <source>Your browser will open</source>
        <translation>你的浏览器将打开</translation>
    </message>
    <message>
        <source>No page or person behind it will ever need your recovery phrase.</source>
        <translation>那边的任何网页、任何人，都不需要你的助记词。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>依据：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>仍要打开…</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>The ticket with its timeline and files, the report and its draft, and whatever of it still waits in the outbox. What was sent stays with whoever got it. This cannot be taken back.</source>
        <translation>工单的经过和文件、报告和草稿，以及还在发件箱里排队的部分。已经发出的，留在收到的人那里。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Erase this ticket</source>
        <translation>删除这个工单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>会删掉什么</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>小心</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Danger: refuse it unless you know exactly why.</source>
        <translation>危险：不清楚原因就拒绝。</translation>
    </message>
    <message>
        <source>Careful: read every line before you decide.</source>
        <translation>小心：每一行看清再决定。</translation>
    </message>
    <message>
        <source>No known trick was found. That does not make it safe.</source>
        <translation>没有认出已知的骗法，这不等于没有风险。</translation>
    </message>
    <message>
        <source>This looks like something to sign.</source>
        <translation>这像是要签名的内容。</translation>
    </message>
    <message>
        <source>It can be read on this computer, sentence by sentence, before you sign.</source>
        <translation>签之前，可以在这台电脑上逐句读给你看。</translation>
    </message>
    <message>
        <source>What am I asked to sign?</source>
        <translation>要我签的是什么？</translation>
    </message>
</context>
<context>
    <name>FamilyPaper</name>
    <message>
        <source>{count} steps, about {minutes}</source>
        <translation>{count} 步，大约 {minutes}</translation>
    </message>
    <message>
        <source>Keep your wallet safe: step by step</source>
        <translation>钱包安全，一步步来</translation>
    </message>
    <message>
        <source>Take your time. One step after the other, on several days if you like.</source>
        <translation>不着急，一步一步做，分几天做也行。</translation>
    </message>
    <message>
        <source>Nobody may see your recovery phrase: no support, no friend. Never write it here.</source>
        <translation>助记词谁都不能看：客服、朋友都不行。也别写在这张纸上。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>File for their program</source>
        <translation>给对方程序的文件</translation>
    </message>
    <message>
        <source>Saved. They take it in under Security check, Import answers.</source>
        <translation>已保存。对方在“安全检查 → 导入答案”里打开。</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>For somebody else</source>
        <translation>替家人准备</translation>
    </message>
    <message>
        <source>{count} steps, about {minutes}</source>
        <translation>{count} 步，大约 {minutes}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>For parents or friends: five answers give a plan for them.</source>
        <translation>给父母或朋友：答五个问题，得到一份适合他们的步骤。</translation>
    </message>
    <message>
        <source>Parents, or somebody new</source>
        <translation>父母，或新手</translation>
    </message>
    <message>
        <source>Knows their way</source>
        <translation>比较熟</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>Which phone?</source>
        <translation>什么手机？</translation>
    </message>
    <message>
        <source>Uses TRON, or USDT on it</source>
        <translation>用波场，或波场上的 USDT</translation>
    </message>
    <message>
        <source>Uses DApps</source>
        <translation>用 DApp</translation>
    </message>
    <message>
        <source>Uses a computer too</source>
        <translation>也用电脑</translation>
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
        <translation>打印</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>File for their program</source>
        <translation>给对方程序的文件</translation>
    </message>
    <message>
        <source>Nothing of yours goes in: no answer, score, address or balance.</source>
        <translation>里面没有你的任何东西：没有答案、分数、地址和余额。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Prepared for you: you do not use this</source>
        <translation>家人替你准备：你不用这个</translation>
    </message>
    <message>
        <source>An Android phone</source>
        <translation>安卓</translation>
    </message>
    <message>
        <source>An iPhone</source>
        <translation>苹果手机</translation>
    </message>
</context>
<context>
    <name>FeeView</name>
    <message>
        <source>What does a transfer cost?</source>
        <translation>转账要多少矿工费</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>其他链</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部排查</translation>
    </message>
    <message>
        <source>Why it costs, why “not enough gas” comes up, and what it is right now. No prices are built in.</source>
        <translation>为什么收费、为什么提示 gas 不足、现在是多少。程序里不内置价格。</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>All tickets</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>我的统计</translation>
    </message>
    <message>
        <source>Counted from your own tickets, on this computer. They say nothing about other people’s waiting.</source>
        <translation>只统计你自己的工单，在这台电脑上算，不代表别人要等多久。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的。</translation>
    </message>
    <message>
        <source>Figures come with your first ticket.</source>
        <translation>有了第一个工单就会有统计。</translation>
    </message>
    <message>
        <source>{solved} of {all} tickets solved</source>
        <translation>{all} 个工单，解决了 {solved} 个</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>还没有收到过答复。</translation>
    </message>
    <message>
        <source>Hours until the first answer</source>
        <translation>等到第一次答复的小时数</translation>
    </message>
    <message>
        <source>Half of the answers came within {time}.</source>
        <translation>一半的答复在 {time}内收到。</translation>
    </message>
    <message>
        <source>Hours to the first answer, oldest ticket first: {values}</source>
        <translation>等到第一次答复的小时数，从最早的工单起：{values}</translation>
    </message>
    <message>
        <source>How often you wrote until a problem ended</source>
        <translation>一个问题写了几次才结束</translation>
    </message>
    <message>
        <source>Below: messages for one problem. Above: how many problems.</source>
        <translation>下面：一个问题写了几次。上面：有几个这样的问题。</translation>
    </message>
    <message>
        <source>Messages for one problem, and how many problems: {values}</source>
        <translation>一个问题写了几次，以及这样的问题有几个：{values}</translation>
    </message>
    <message>
        <source>How the help was</source>
        <translation>得到的帮助怎么样</translation>
    </message>
    <message>
        <source>Below: your mark, 5 the best. Above: how often.</source>
        <translation>下面：你打的分，5 最好。上面：打过几次。</translation>
    </message>
    <message>
        <source>Marks, and how often: {values}</source>
        <translation>打的分，以及次数：{values}</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>加文件</translation>
    </message>
    <message>
        <source>Noted, not copied. Keep the original unchanged.</source>
        <translation>只记下，没有存。请保留原件，不要改动。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Chats, screenshots, receipts. Texts are looked through for secrets and copied, encrypted, up to 2 MB; on pictures you first cover what nobody shall see. Of anything else only name, size and fingerprint are noted: keep the original.</source>
        <translation>聊天、截图、凭证。文本先查有没有助记词、私钥，再加密存一份，最多 2 MB；图片先由你涂掉不想给人看的部分。其他文件只记名称、大小和指纹，请保留原件。</translation>
    </message>
    <message>
        <source>It goes nowhere by itself. Its fingerprint (SHA-256) in the case file shows that nothing was changed.</source>
        <translation>不会自动发给任何人。案卷里写着它的指纹（SHA-256），能证明文件没改过。</translation>
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
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStepNotice</name>
    <message>
        <source>Do this now: {step}</source>
        <translation>现在就做：{step}</translation>
    </message>
    <message>
        <source>Then: {step}</source>
        <translation>接着：{step}</translation>
    </message>
    <message>
        <source>Guide me step by step</source>
        <translation>一步步带我做</translation>
    </message>
    <message>
        <source>All the steps</source>
        <translation>看全部步骤</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Question {number}, the last one</source>
        <translation>第 {number} 问，最后一问</translation>
    </message>
    <message>
        <source>Question {number}, {count} left</source>
        <translation>第 {number} 问，还剩 {count} 问</translation>
    </message>
    <message>
        <source>Question {number}, {fewest}–{most} left</source>
        <translation>第 {number} 问，还剩 {fewest}–{most} 问</translation>
    </message>
    <message>
        <source>Live check, then the result</source>
        <translation>自动检查，之后就是结果</translation>
    </message>
    <message>
        <source>Live check, then {count} more</source>
        <translation>自动检查，之后还有 {count} 问</translation>
    </message>
    <message>
        <source>Live check, then {fewest}–{most} more</source>
        <translation>自动检查，之后还有 {fewest}–{most} 问</translation>
    </message>
    <message>
        <source>Never enter a recovery phrase or private key: no question needs it.</source>
        <translation>绝不要输入助记词或私钥：回答问题不需要它。</translation>
    </message>
    <message>
        <source>The transaction hash (TxID) from the transfer&apos;s details, 64 characters or more. A private key looks alike and must not be pasted here.</source>
        <translation>转账详情里的交易哈希（TxID），64 位或更长。私钥长得很像，绝不要粘到这里。</translation>
    </message>
    <message>
        <source>A public address, never a key. It is sent nowhere unless a check says so and you agree.</source>
        <translation>只填公开地址，不是私钥。检查说明要发送、并且你同意，才会发出去。</translation>
    </message>
    <message>
        <source>Digits only, without the name of the coin.</source>
        <translation>只填数字，不用写币名。</translation>
    </message>
    <message>
        <source>Year, month and day.</source>
        <translation>年、月、日。</translation>
    </message>
    <message>
        <source>One line. Never a recovery phrase, key or password.</source>
        <translation>写一行就好。不要写助记词、私钥或密码。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>自己查的</translation>
    </message>
    <message>
        <source>{found} ({time} UTC)</source>
        <translation>{found}（{time} UTC）</translation>
    </message>
    <message>
        <source>Goes by what is known</source>
        <translation>按已知情况分路</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>自动检查</translation>
    </message>
    <message>
        <source>What nobody can do</source>
        <translation>谁都做不到的事</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>请保留</translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部排查</translation>
    </message>
    <message>
        <source>Language of this check</source>
        <translation>本次排查的语言</translation>
    </message>
    <message>
        <source>Read a request for me</source>
        <translation>帮我读要签的内容</translation>
    </message>
    <message>
        <source>Map of this check</source>
        <translation>这项排查的全图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Coins or secrets in danger</source>
        <translation>币或助记词有危险</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Everyday questions</source>
        <translation>日常问题</translation>
    </message>
    <message>
        <source>The help content holds no guided checks.</source>
        <translation>帮助内容里没有排查。</translation>
    </message>
    <message>
        <source>What am I asked to sign?</source>
        <translation>要我签的是什么？</translation>
    </message>
    <message>
        <source>Paste it: data, permit, message. Read offline.</source>
        <translation>粘贴数据、授权或消息，离线解读。</translation>
    </message>
    <message>
        <source>Compare two addresses</source>
        <translation>比较两个地址</translation>
    </message>
    <message>
        <source>Letter by letter, with an alarm for look-alikes.</source>
        <translation>逐字比，首尾相同的会报警。</translation>
    </message>
    <message>
        <source>Read it before you act</source>
        <translation>动手之前先看懂</translation>
    </message>
    <message>
        <source>Check connection and computer</source>
        <translation>检查网络和电脑</translation>
    </message>
    <message>
        <source>A few questions, one at a time, then what to do. Works without the web; kept only if you ask.</source>
        <translation>一次一问，几问就告诉你怎么做。不用联网；你要求才保存。</translation>
    </message>
    <message>
        <source>Checks you kept</source>
        <translation>保存过的排查</translation>
    </message>
    <message>
        <source>What does a transfer cost?</source>
        <translation>转账要多少矿工费</translation>
    </message>
    <message>
        <source>Why fees, why “not enough gas”, and what they are now.</source>
        <translation>为什么收费、gas 不足怎么办、现在是多少。</translation>
    </message>
</context>
<context>
    <name>FlowMapSheet</name>
    <message>
        <source>Map of this check</source>
        <translation>这项排查的全图</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>看全图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your way so far is drawn in a stronger line. Dashed: the way without a live check.</source>
        <translation>粗线是你走过的路。虚线是不做自动检查的走法。</translation>
    </message>
    <message>
        <source>{questions} questions, {checks} live checks, {outcomes} outcomes</source>
        <translation>{questions} 个问题，{checks} 项自动检查，{outcomes} 个结果</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
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
        <translation>还没有。之后点一下就能改。</translation>
    </message>
    <message>
        <source>Kept in case you come back to it:</source>
        <translation>先留着，走回这条路时还用得上：</translation>
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
        <translation>已重新开始。</translation>
    </message>
</context>
<context>
    <name>Harden</name>
    <message>
        <source>Waiting</source>
        <translation>等着</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>还没做到</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过了</translation>
    </message>
    <message>
        <source>Noted: verified by this program.</source>
        <translation>已记下：程序验证过。</translation>
    </message>
    <message>
        <source>Noted: your word.</source>
        <translation>已记下：你说做到了。</translation>
    </message>
    <message>
        <source>Noted: not there yet.</source>
        <translation>已记下：还没做到。</translation>
    </message>
    <message>
        <source>Noted: left for now, still open.</source>
        <translation>已记下：先放着，仍算没做。</translation>
    </message>
    <message>
        <source>Noted: not mine, asked again in a year.</source>
        <translation>已记下：和你无关，一年后再问。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{number} of {total}, about {minutes} left</source>
        <translation>第 {number} 项，共 {total} 项 · 大约还要 {minutes}</translation>
    </message>
</context>
<context>
    <name>HardenList</name>
    <message>
        <source>All lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>Harden everything</source>
        <translation>一步步加固</translation>
    </message>
    <message>
        <source>Nothing is open. Come back when something has faded.</source>
        <translation>没有要做的了。有哪一项过期，再来看。</translation>
    </message>
    <message>
        <source>{count} of {all} open items, about {minutes}.</source>
        <translation>{all} 项没做，先做 {count} 项，大约 {minutes}。</translation>
    </message>
    <message>
        <source>What protects most for the least effort comes first.</source>
        <translation>最省力、最管用的排在前面。</translation>
    </message>
    <message>
        <source>Stop whenever you like: you go on where you left. Every step can be undone.</source>
        <translation>随时可以停，下次接着做。每一步都能撤销。</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>有多少时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>接着做：{title}</translation>
    </message>
    <message>
        <source>You are through: {done} of {of} done.</source>
        <translation>走完了：{of} 项里做到 {done} 项。</translation>
    </message>
    <message>
        <source>Let the program look first</source>
        <translation>先让程序看一遍</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>再显示 {count} 项</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>现在做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>HardenStrip</name>
    <message>
        <source>All items</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后再做</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到清单</translation>
    </message>
    <message>
        <source>Security score now: {value} of 100</source>
        <translation>安全分现在是 {value}/100</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Describe the problem, or paste a link, account, transaction or error message</source>
        <translation>描述问题，或粘贴链接、账号、交易哈希、报错</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Never type a recovery phrase or private key anywhere. This box refuses them too.</source>
        <translation>不要在任何地方输入助记词或私钥，这里也会拒收。</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>遇到了什么问题？</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Coins stolen or recovery phrase leaked: start here</source>
        <translation>币被盗、助记词泄露：先做这几步</translation>
    </message>
    <message>
        <source>Transfer missing</source>
        <translation>转账没到</translation>
    </message>
    <message>
        <source>Pending, failed, or a deposit that has not arrived</source>
        <translation>打包中、失败、没到账</translation>
    </message>
    <message>
        <source>Is this official?</source>
        <translation>这是官方吗？</translation>
    </message>
    <message>
        <source>Links, support staff, phone numbers, QR codes</source>
        <translation>链接、客服、电话、二维码</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>联系官方</translation>
    </message>
    <message>
        <source>Only channels that were checked</source>
        <translation>只有核实过的渠道</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>浏览全部帮助</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>大家常问</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Go on with a check you kept</source>
        <translation>继续上次保存的排查</translation>
    </message>
    <message>
        <source>Tickets are kept: open them</source>
        <translation>有保存的工单，点此打开</translation>
    </message>
</context>
<context>
    <name>HostNames</name>
    <message>
        <source>To: {hosts}</source>
        <translation>发给：{hosts}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>列出全部 {count} 个</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Kept on this computer, encrypted, with every answer.</source>
        <translation>每答一问，都加密存在这台电脑上。</translation>
    </message>
    <message>
        <source>Nothing is kept of this check.</source>
        <translation>这项排查没有保存过。</translation>
    </message>
    <message>
        <source>You kept answers before a restart.</source>
        <translation>你以前保存过排查的回答。</translation>
    </message>
    <message>
        <source>Kept in memory only; gone when the program ends.</source>
        <translation>只在内存里，关掉程序就没了。</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>保存，以后接着做</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>接着上次继续</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除保存的回答</translation>
    </message>
</context>
<context>
    <name>KeepNotice</name>
    <message>
        <source>Keep nothing</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>A passphrase for this program only</source>
        <translation>只给这个程序用的口令</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>用它打开</translation>
    </message>
    <message>
        <source>Keep with this passphrase</source>
        <translation>用这个口令保存</translation>
    </message>
    <message>
        <source>Not the password of your wallet, and never its recovery phrase. Nobody can reset it.</source>
        <translation>不要用钱包的密码，更不能用助记词。忘了没有人能重置。</translation>
    </message>
    <message>
        <source>At least {count} letters.</source>
        <translation>至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>What you kept is closed</source>
        <translation>保存的内容锁着</translation>
    </message>
    <message>
        <source>How should it be kept?</source>
        <translation>这些内容怎么保存？</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message>
        <source>Checks you kept</source>
        <translation>保存过的排查</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部排查</translation>
    </message>
    <message>
        <source>Encrypted on this computer. What was looked up is looked up again when it is too old to go by.</source>
        <translation>加密存在这台电脑上。查过的结果太旧时会重新查。</translation>
    </message>
    <message>
        <source>No check is kept.</source>
        <translation>没有保存的排查。</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>继续：{title}</translation>
    </message>
    <message>
        <source>Kept {date}</source>
        <translation>保存于 {date}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete: {title}</source>
        <translation>删除：{title}</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>What is kept</source>
        <translation>保留了什么</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数一数</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>这台电脑上保留的</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Erase everything this program keeps</source>
        <translation>清除本程序保存的一切</translation>
    </message>
    <message>
        <source>Asks once more</source>
        <translation>会再问一次</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>现在全部清除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Everything this program kept is erased.</source>
        <translation>本程序保存的内容已全部清除。</translation>
    </message>
    <message>
        <source>checklist answers: {count}</source>
        <translation>清单答案：{count}</translation>
    </message>
    <message>
        <source>guided checks: {count}</source>
        <translation>排查：{count}</translation>
    </message>
    <message>
        <source>reports and drafts: {count}</source>
        <translation>报告和草稿：{count}</translation>
    </message>
    <message>
        <source>tickets: {count}</source>
        <translation>工单：{count}</translation>
    </message>
    <message>
        <source>waiting to be sent or sent: {count}</source>
        <translation>待发送或已发送：{count}</translation>
    </message>
    <message>
        <source>checked for being official: {count}</source>
        <translation>验真记录：{count}</translation>
    </message>
    <message>
        <source>Nothing is kept but the settings.</source>
        <translation>除了设置，没有保留别的。</translation>
    </message>
    <message>
        <source>Erased are settings, checklist answers, guided checks, watched addresses, reports and drafts, tickets, what waits to be sent, mail passwords in the keyring, and what you agreed to. Files that you saved yourself stay.</source>
        <translation>会清除：设置、清单答案、排查、盯住的地址、报告和草稿、工单、待发送的内容、系统钥匙串里的邮箱密码，以及你给过的同意。你自己另存的文件会留下。</translation>
    </message>
    <message>
        <source>watched addresses: {count}</source>
        <translation>盯住的地址：{count}</translation>
    </message>
    <message>
        <source>notes of missing help: {count}</source>
        <translation>没找到的帮助：{count} 条</translation>
    </message>
    <message>
        <source>Settings, and encrypted what you chose to keep. What you read is not written down unasked.</source>
        <translation>设置，以及你选择加密保存的内容。没有你的同意，不会记下你读了什么。</translation>
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
        <translation>排查流程</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Official channel</source>
        <translation>官方渠道</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>LadderPanel</name>
    <message>
        <source>Only channels that were checked, in private before in public, none of them twice.</source>
        <translation>只列核实过的渠道，先私下后公开，同一个渠道不问两次。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>问谁</translation>
    </message>
    <message>
        <source>Asked {time}</source>
        <translation>{time} 问过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>再往后</translation>
    </message>
    <message>
        <source>Others read along here. Write nothing about addresses or amounts; whoever then writes to you first, in private, is a cheat.</source>
        <translation>这里人人可见。不要写地址和金额；随后先来私聊你的，都是骗子。</translation>
    </message>
    <message>
        <source>Open this channel…</source>
        <translation>打开这个渠道…</translation>
    </message>
    <message>
        <source>I have asked there</source>
        <translation>我已经问过了</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Ready words, nothing in them that must stay private:</source>
        <translation>现成的话，里面没有要保密的内容：</translation>
    </message>
    <message>
        <source>Every official channel was asked; there is no other.</source>
        <translation>官方渠道都问过了，没有别的了。</translation>
    </message>
    <message>
        <source>A complaint says what went wrong with the help itself. For exchanges and police there is the case file.</source>
        <translation>投诉写的是服务本身哪里不对。找交易所或警察，用案卷。</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>写投诉…</translation>
    </message>
    <message>
        <source>Case file…</source>
        <translation>案卷…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>现成的话</translation>
    </message>
</context>
<context>
    <name>LearningSection</name>
    <message>
        <source>Help that was missing</source>
        <translation>没找到的帮助</translation>
    </message>
    <message>
        <source>Note what help did not answer</source>
        <translation>记下没有答案的问题</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Searches without a result and “Not yet” below articles, encrypted, on this computer only. Nothing is sent.</source>
        <translation>没有结果的搜索，和文章下面的“还没有”。加密存在这台电脑上，不会发送。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Erase the notes</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>The file is yours to hand over, or not.</source>
        <translation>文件交不交出去由你决定。</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>已记下的内容</translation>
    </message>
    <message>
        <source>Written: {count} notes. Nothing was sent.</source>
        <translation>已写入 {count} 条，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>没有记下什么。</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>记录：{count} 条</translation>
    </message>
    <message>
        <source>Not yet: {title}</source>
        <translation>还没有解决：{title}</translation>
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
        <translation>用我的邮件程序</translation>
    </message>
    <message>
        <source>A ready letter to the official address; you press Send</source>
        <translation>写好的信，收件人是官方邮箱；由你按发送</translation>
    </message>
    <message>
        <source>To {address}, the official address of support.</source>
        <translation>收件人：{address}，官方客服邮箱。</translation>
    </message>
    <message>
        <source>Save the draft (.eml)…</source>
        <translation>保存邮件草稿（.eml）…</translation>
    </message>
    <message>
        <source>Open my mail program</source>
        <translation>打开邮件程序</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Saved as {name}. It goes when you send it.</source>
        <translation>已存为 {name}。由你发送才会发出。</translation>
    </message>
    <message>
        <source>Open the saved file with your mail program. If it only shows the letter: press Forward and enter the address above.</source>
        <translation>用邮件程序打开保存的文件。如果只能看不能发：按“转发”，收件人填上面的地址。</translation>
    </message>
    <message>
        <source>Open in {program}</source>
        <translation>用 {program} 打开</translation>
    </message>
    <message>
        <source>Look there whether these are attached: {names}. If not, save them below as a file and add it.</source>
        <translation>看看附件在不在：{names}。不在就用下面的“存成文件”存一份，再加进去。</translation>
    </message>
    <message>
        <source>Your mail program was handed the letter. It goes when you press Send there.</source>
        <translation>信已交给邮件程序。在那里按发送才会发出。</translation>
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
        <translation>帮助内容里没有“{id}”。</translation>
    </message>
    <message>
        <source>This channel is not on the list of checked channels.</source>
        <translation>这个渠道不在核实过的名单里。</translation>
    </message>
    <message>
        <source>This channel is kept for the record only and is not opened.</source>
        <translation>这个渠道只作记录，不会打开。</translation>
    </message>
    <message>
        <source>This computer has no program for that address. Copy it and open it yourself.</source>
        <translation>这台电脑没有能打开它的程序，请复制地址后自己打开。</translation>
    </message>
    <message>
        <source>Your choice is in force but could not be kept: {reason}. It will be gone after closing.</source>
        <translation>已经生效，但没能保存（{reason}），关闭后会失效。</translation>
    </message>
    <message>
        <source>Not everything could be erased: {reason}.</source>
        <translation>没能全部清除（{reason}）。</translation>
    </message>
    <message>
        <source>There is no guided check under the name “{id}”.</source>
        <translation>没有名为“{id}”的排查流程。</translation>
    </message>
    <message>
        <source>This guided check is damaged. Install the program again.</source>
        <translation>这个排查流程已损坏，请重新安装程序。</translation>
    </message>
    <message>
        <source>That question does not belong to this guided check.</source>
        <translation>这个问题不属于这项排查。</translation>
    </message>
    <message>
        <source>That answer does not belong to this question.</source>
        <translation>这个回答不属于这个问题。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>还没有输入。</translation>
    </message>
    <message>
        <source>Too long: at most {characters} characters.</source>
        <translation>太长了，最多 {characters} 个字符。</translation>
    </message>
    <message>
        <source>This is no transaction hash: usually 64 digits and letters, with 0x in front on Ethereum-like chains.</source>
        <translation>这不像交易哈希：一般是 64 位的数字和字母，以太坊类的前面有 0x。</translation>
    </message>
    <message>
        <source>This is no coin address. Perhaps a part was not copied.</source>
        <translation>这不像收款地址，看看是不是少复制了一段。</translation>
    </message>
    <message>
        <source>Digits only, such as 12.5.</source>
        <translation>只填数字，例如 12.5。</translation>
    </message>
    <message>
        <source>Year, month and day, such as 2026-11-24.</source>
        <translation>填年-月-日，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Only the digits and dots of the version.</source>
        <translation>只填版本号里的数字和点。</translation>
    </message>
    <message>
        <source>This looks like a recovery phrase, key or password. It was not kept. Nobody needs it.</source>
        <translation>这像助记词、私钥或密码，没有保存。任何人都不需要它。</translation>
    </message>
    <message>
        <source>This computer has no keyring to hold the key. Choose a passphrase, or keep nothing.</source>
        <translation>这台电脑没有可以保管密钥的钥匙串。请设一个口令，或选择不保存。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep nothing.</source>
        <translation>这台电脑的钥匙串锁着。解锁后再试，或选择不保存。</translation>
    </message>
    <message>
        <source>The keyring of this computer refused. Choose a passphrase, or keep nothing.</source>
        <translation>这台电脑的钥匙串拒绝了。请设一个口令，或选择不保存。</translation>
    </message>
    <message>
        <source>Your notes are closed. Type the passphrase to open them.</source>
        <translation>你的记录已上锁。输入口令即可打开。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Nothing was changed.</source>
        <translation>口令不对，打不开。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Your notes were kept by a newer version of this program. Update it; nothing was changed.</source>
        <translation>你的记录是用更新的版本保存的。请更新本程序；没有改动任何内容。</translation>
    </message>
    <message>
        <source>This could not be kept: {reason}. What was kept before is still there.</source>
        <translation>没能保存：{reason}。之前保存的都还在。</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. It was put aside; try again to save what can be read.</source>
        <translation>保存记录的文件损坏了，已放到一边。再试一次，会把还能读的都救出来。</translation>
    </message>
    <message>
        <source>The key to your notes is gone from the keyring. Without it nobody can read them. You can begin anew.</source>
        <translation>钥匙串里找不到你记录的密钥。没有它，谁也读不了这些记录。你可以重新开始。</translation>
    </message>
    <message>
        <source>Something is kept already. Open it, or erase it first.</source>
        <translation>已经有保存的内容了。请先打开它，或先清除。</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or is not ours.</source>
        <translation>这个口令打不开该文件，或者它不是本程序的文件。</translation>
    </message>
    <message>
        <source>Read together, your words hold a recovery phrase or key. It was not kept and does not go along.</source>
        <translation>连起来看，您写的内容里有助记词或私钥。没有保存，也不会发出去。</translation>
    </message>
    <message>
        <source>This may be part of a recovery phrase. It is neither kept nor sent: say it in other words.</source>
        <translation>这可能是助记词的一部分，不会保存，也不会发出去。请换个说法。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件写不进去，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The help content is missing. Install the program again.</source>
        <translation>帮助内容不见了，请重新安装程序。</translation>
    </message>
    <message>
        <source>The help content is damaged. Install the program again; your settings are untouched.</source>
        <translation>帮助内容已损坏，请重新安装程序，你的设置不受影响。</translation>
    </message>
    <message>
        <source>The help content was made for a newer version of this program. Update the program.</source>
        <translation>帮助内容需要更新的程序版本，请更新程序。</translation>
    </message>
    <message>
        <source>The help content cannot be read. Check the rights of the program folder.</source>
        <translation>帮助内容读不出来，请检查程序文件夹的权限。</translation>
    </message>
    <message>
        <source>This did not work ({code}).</source>
        <translation>没有成功（{code}）。</translation>
    </message>
    <message>
        <source>This program is set to stay offline. Settings open the network again.</source>
        <translation>已设为保持离线。可在“设置”里重新打开网络。</translation>
    </message>
    <message>
        <source>Nothing was sent: you have not agreed to this request.</source>
        <translation>没有发送任何内容：你还没有同意这次请求。</translation>
    </message>
    <message>
        <source>Nothing was sent: “{host}” is not on the list of hosts you were shown.</source>
        <translation>没有发送任何内容：“{host}”不在给你看过的主机名单里。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again, or check the connection.</source>
        <translation>没有及时收到回答。请重试，或检查网络连接。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the connection, then try again.</source>
        <translation>连不上 {host}。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>{host} could not prove who it is (certificate). Nothing was sent to it. Try another network.</source>
        <translation>{host} 无法证明自己的身份（证书有问题），没有向它发送任何内容。请换一个网络。</translation>
    </message>
    <message>
        <source>The answer of {host} was far too long and was not read.</source>
        <translation>{host} 的回答过长，没有读取。</translation>
    </message>
    <message>
        <source>{host} refused the request (status {status}). Try again later.</source>
        <translation>{host} 拒绝了请求（状态 {status}）。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} answered something that cannot be read.</source>
        <translation>{host} 的回答无法读懂。</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Check the proxy settings of this computer.</source>
        <translation>代理无法使用。请检查这台电脑的代理设置。</translation>
    </message>
    <message>
        <source>There is no checklist item under the name “{id}”.</source>
        <translation>没有叫“{id}”的检查项。</translation>
    </message>
    <message>
        <source>Say in a few words why, and when to ask again. Then it is left out until that day.</source>
        <translation>用几个字写下原因，并选一个再提醒的日期。到那天之前不再计入。</translation>
    </message>
    <message>
        <source>This file holds no answers to our checklists. Nothing was changed.</source>
        <translation>这个文件里没有本程序清单的答案。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of this program. Update it; nothing was changed.</source>
        <translation>这个文件是更新的版本写的。请更新本程序；没有改动任何内容。</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to another folder and try again.</source>
        <translation>这个文件读不了。复制到别的文件夹再试。</translation>
    </message>
    <message>
        <source>The picture is too large. Cut out the part with the code.</source>
        <translation>图片太大。请截取有二维码的部分。</translation>
    </message>
    <message>
        <source>This picture cannot be opened.</source>
        <translation>这个图片打不开。</translation>
    </message>
    <message>
        <source>There is no checklist under the name “{id}”.</source>
        <translation>没有叫“{id}”的清单。</translation>
    </message>
    <message>
        <source>This is not a coin address of a kind that can be looked up.</source>
        <translation>这不是能查的收款地址。</translation>
    </message>
    <message>
        <source>A character of this address is wrong: its checksum does not fit. Copy it again, and send nothing to it.</source>
        <translation>这个地址有字符错了：校验对不上。请重新复制，不要往它转币。</translation>
    </message>
    <message>
        <source>This is not a transaction hash. Copy the whole hash from the wallet and try again.</source>
        <translation>这不是交易哈希。到钱包里把整条哈希复制过来再试。</translation>
    </message>
    <message>
        <source>This looks like a secret. It was not sent; do not type it anywhere.</source>
        <translation>这像是助记词之类的机密，没有发送。不要在任何地方输入它。</translation>
    </message>
    <message>
        <source>The chain “{id}” is not on the list.</source>
        <translation>名单里没有链“{id}”。</translation>
    </message>
    <message>
        <source>{chain} has no public node here. Look in its explorer.</source>
        <translation>程序里没有 {chain} 的公开节点。请到它的区块浏览器查。</translation>
    </message>
    <message>
        <source>Hashes of {chain} look different. Check which chain it is.</source>
        <translation>{chain} 的哈希不是这个样子。请核对是哪条链。</translation>
    </message>
    <message>
        <source>None of the public nodes could be reached. Check the connection, or look in a block explorer.</source>
        <translation>公开节点一个都连不上。请检查网络，或到区块浏览器查。</translation>
    </message>
    <message>
        <source>{host} refused to answer.</source>
        <translation>{host} 拒绝回答。</translation>
    </message>
    <message>
        <source>{host} serves another chain.</source>
        <translation>{host} 是另一条链的节点。</translation>
    </message>
    <message>
        <source>There is no report under the name “{id}” any more.</source>
        <translation>编号“{id}”的报告已经不在了。</translation>
    </message>
    <message>
        <source>This looks like a recovery phrase, key or password. It was not kept and does not go along.</source>
        <translation>这看起来像助记词、私钥或密码。没有保存，也不会发出去。</translation>
    </message>
    <message>
        <source>Too long: a field holds at most {characters} characters.</source>
        <translation>太长了：每一栏最多 {characters} 个字符。</translation>
    </message>
    <message>
        <source>This kind of report has no such field.</source>
        <translation>这类报告没有这一栏。</translation>
    </message>
    <message>
        <source>Something that is needed is still empty.</source>
        <translation>还有必填的内容没有写。</translation>
    </message>
    <message>
        <source>“{name}” cannot go along: pictures and texts up to 2 MB each, five at most.</source>
        <translation>“{name}”不能附上：只收图片和文本，每个不超过 2 MB，最多五个。</translation>
    </message>
    <message>
        <source>Nothing of “{id}” waits to be sent.</source>
        <translation>“{id}”没有等待发送的内容。</translation>
    </message>
    <message>
        <source>Another window of this program is sending just now. Try again in two minutes.</source>
        <translation>本程序的另一个窗口正在发送。两分钟后再试。</translation>
    </message>
    <message>
        <source>This is no official mail address of support. Nothing was written or sent.</source>
        <translation>这不是官方客服邮箱。没有写入，也没有发送。</translation>
    </message>
    <message>
        <source>There is no ticket under the name “{id}” any more.</source>
        <translation>编号“{id}”的工单已经不在了。</translation>
    </message>
    <message>
        <source>This is no official channel, so it was not noted.</source>
        <translation>这不是官方渠道，所以没有记下。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>什么都没有写。</translation>
    </message>
    <message>
        <source>This file is no saved letter (.eml).</source>
        <translation>这个文件不是保存下来的邮件（.eml）。</translation>
    </message>
    <message>
        <source>A mark is 1 to {most}.</source>
        <translation>评分是 1 到 {most}。</translation>
    </message>
    <message>
        <source>This address is watched on that chain already.</source>
        <translation>这条链上已经在盯这个地址了。</translation>
    </message>
    <message>
        <source>{most} addresses are watched; no more can be. Remove one first.</source>
        <translation>最多盯 {most} 个地址。先移除一个。</translation>
    </message>
    <message>
        <source>Choose the chain: this address looks the same on several.</source>
        <translation>选一下是哪条链：这种地址在好几条链上长得一样。</translation>
    </message>
    <message>
        <source>Give your mail address: the helpdesk answers there.</source>
        <translation>请填写你的邮箱：客服系统会往那里答复。</translation>
    </message>
    <message>
        <source>This helpdesk takes nothing from strangers. Log in with your account there.</source>
        <translation>这个客服系统只接受登录用户。请用你在那里的账号登录。</translation>
    </message>
    <message>
        <source>The files are gone. The keyring could not be reached: it may still hold a key that opens nothing now.</source>
        <translation>文件已清除。系统钥匙串没有响应，里面可能还留着一把钥匙，但已经打不开任何东西。</translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example 127.0.0.1:7890.</source>
        <translation>写成 主机:端口，例如 127.0.0.1:7890。</translation>
    </message>
    <message>
        <source>Settings keep no name or password. Give the address without them, or set the proxy in the system.</source>
        <translation>设置里不保存用户名或密码。只填地址，或到系统里设置代理。</translation>
    </message>
    <message>
        <source>Only HTTP proxies work here. Most proxy programs offer one beside SOCKS; use its port.</source>
        <translation>这里只支持 HTTP 代理。多数代理软件除了 SOCKS 也提供 HTTP 端口，请填那个。</translation>
    </message>
    <message>
        <source>No mail program was found that can be handed a letter. Save the draft instead.</source>
        <translation>没有找到能直接打开邮件草稿的邮件程序，请改用保存草稿。</translation>
    </message>
    <message>
        <source>This passphrase is too short: at least ten letters.</source>
        <translation>口令太短：至少 10 个字符。</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. It was not added.</source>
        <translation>文件超过 {most} MB，没有加入。</translation>
    </message>
    <message>
        <source>This file holds what looks like a recovery phrase, a key or a password. Nothing of it was kept.</source>
        <translation>文件里像是有助记词、私钥或密码，什么都没存。</translation>
    </message>
    <message>
        <source>A ticket takes up to {most} files.</source>
        <translation>一个工单最多 {most} 个文件。</translation>
    </message>
    <message>
        <source>The copy of this file is not here any more.</source>
        <translation>存的那份文件已经不在了。</translation>
    </message>
    <message>
        <source>There is no answer time in it.</source>
        <translation>里面看不出答复时间。</translation>
    </message>
    <message>
        <source>Nobody owes an answer on this ticket now.</source>
        <translation>这个工单现在没有在等答复。</translation>
    </message>
    <message>
        <source>It cannot go out by itself: the password is not kept here. Press “Send it another way…”.</source>
        <translation>没法自己发出去：这里没有存密码。请点“换个方式发…”。</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>网络</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Closes the one door this program has to the network</source>
        <translation>关上本程序唯一的联网通道</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
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
        <translation>自动检查和发邮件走哪条路</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>In force. What is sent from now on goes this way.</source>
        <translation>已生效，之后的请求都走这里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Whom this program may ask</source>
        <translation>本程序可能联系谁</translation>
    </message>
    <message>
        <source>Each only after you agreed, for one purpose, until the program closes</source>
        <translation>先要你同意，只用于那件事，关程序即失效</translation>
    </message>
    <message>
        <source>Also, each after its own question: the one official site you ask to check before opening it, and the server of your own mail account when you send a report with it. Nobody else.</source>
        <translation>此外，都会先单独问你：打开前你要检查的那一个官方网站，和你用自己邮箱发报告时的邮件服务器。再没有别人。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>发给：{hosts}</translation>
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
        <translation>联网记录：没有</translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer by this program.</source>
        <translation>本程序没有从这台电脑发送过任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Requests made: %n</source>
        <translation>
            <numerusform>联网记录：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} bytes sent, {received} read</source>
        <translation>发出 {sent} 字节，读取 {received} 字节</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停下</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Whom you spoke to, what they said, what you tried</source>
        <translation>和谁说过、对方怎么说、试过什么</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Kept as your word, with the time. Names of this computer are masked.</source>
        <translation>按你说的记下，附上时间。这台电脑的名字会遮住。</translation>
    </message>
</context>
<context>
    <name>OfficialWay</name>
    <message>
        <source>Official form or chat</source>
        <translation>官方表单或聊天</translation>
    </message>
    <message>
        <source>Opens a checked channel; the text is ready to paste</source>
        <translation>打开核实过的渠道，文字已备好，粘贴即可</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it there.</source>
        <translation>文字已在剪贴板：到那里粘贴。</translation>
    </message>
    <message>
        <source>others read along: the short public text</source>
        <translation>公开场合，只放可公开的短文</translation>
    </message>
    <message>
        <source>{channel} – {note}</source>
        <translation>{channel}（{note}）</translation>
    </message>
    <message>
        <source>No official form or chat is on the list of checked channels.</source>
        <translation>核实过的渠道里没有官方表单或聊天。</translation>
    </message>
    <message>
        <source>Pictures cannot be pasted: save them first, then drag them into the form.</source>
        <translation>图片不能粘贴：先保存，再拖进表单。</translation>
    </message>
    <message>
        <source>Save text and pictures…</source>
        <translation>保存文字和图片…</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>已存为 {name}。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>OutboxClock</name>
    <message>
        <source>Report {id} was sent.</source>
        <translation>报告 {id} 已送出。</translation>
    </message>
    <message>
        <source>Report {id} was not taken. See your tickets.</source>
        <translation>报告 {id} 没有被接收，详见工单。</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>All tickets</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Every report goes out once. What may have arrived is looked up before it is sent again.</source>
        <translation>每份报告只发一次。可能已送达的，先查清再决定要不要重发。</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>还有更早的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的报告。</translation>
    </message>
    <message>
        <source>What you send over your own mail account stands here.</source>
        <translation>用你自己的邮箱发送的，会列在这里。</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>发往 {place}</translation>
    </message>
    <message>
        <source>It went out, but nobody confirmed it. Look for {id} in the sent mail of your account, then say what you found. Sending it again unseen may make a second ticket, and answers get mixed up.</source>
        <translation>已经发出，但没有人确认收到。请在邮箱的“已发送”里找 {id}，再告诉我结果。不查就重发，可能变成第二个工单，答复会混在一起。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>找到了，已送达</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>没有，重新发送</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>清除这条记录</translation>
    </message>
    <message>
        <source>It went out, but nobody confirmed it. The helpdesk is asked for it before it is sent again.</source>
        <translation>已经发出，但没有确认收到。重发之前会先问工单系统收到没有。</translation>
    </message>
    <message>
        <source>It has not gone out yet.</source>
        <translation>还没有发出去。</translation>
    </message>
    <message>
        <source>Ask for it now</source>
        <translation>现在去问</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>现在试</translation>
    </message>
    <message>
        <source>Report {id} was sent.</source>
        <translation>报告 {id} 已发出。</translation>
    </message>
    <message>
        <source>Send it another way…</source>
        <translation>换个方式发…</translation>
    </message>
</context>
<context>
    <name>OutcomePaper</name>
    <message>
        <source>TP Self-Help, independent of the wallet&apos;s vendor. Content {version}.</source>
        <translation>TP 自助，与钱包厂商无关。内容版本 {version}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>OutcomeRest</name>
    <message>
        <source>Read on</source>
        <translation>继续看</translation>
    </message>
    <message>
        <source>Checked channels</source>
        <translation>核实过的渠道</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>准备一份报告</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>TP Self-Help, independent of the wallet&apos;s vendor. Content {version}, printed {date}.</source>
        <translation>TP 自助，与钱包官方无关。内容版本 {version}，打印于 {date}。</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Draw black boxes over addresses, balances, names and secrets. What is covered is gone from the file.</source>
        <translation>在地址、余额、姓名和机密上画黑块。遮住的内容不会留在文件里。</translation>
    </message>
    <message>
        <source>This program reads codes in pictures, not words: look yourself.</source>
        <translation>本程序只认得图里的二维码，认不出文字：请自己看一遍。</translation>
    </message>
    <message>
        <source>Add a cover</source>
        <translation>加一块遮盖</translation>
    </message>
    <message>
        <source>Remove this cover</source>
        <translation>删除这块遮盖</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用这张图片</translation>
    </message>
    <message>
        <source>A code in this picture holds a recovery phrase or key.</source>
        <translation>图片里的二维码含有助记词或私钥。</translation>
    </message>
    <message>
        <source>It has to be covered. Whoever saw this picture can take everything: treat it as leaked.</source>
        <translation>必须遮住。看过这张图的人能拿走全部资产：请当作已泄露处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n QR code(s) in this picture</source>
        <translation>
            <numerusform>图片里有 %n 个二维码</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover what support does not need.</source>
        <translation>客服用不着的，就遮住。</translation>
    </message>
    <message>
        <source>Cover the codes</source>
        <translation>遮住二维码</translation>
    </message>
    <message>
        <source>Cover what nobody should see</source>
        <translation>遮住不该让人看到的</translation>
    </message>
</context>
<context>
    <name>PlanAddresses</name>
    <message>
        <source>Better without: whoever finds the sheet can look up on the chain what an address holds and does, and see whose it is. Tick one only if the sheet stays with you.</source>
        <translation>不写更好：捡到这张纸的人，能在链上查到地址里有多少币、做过什么，还知道是谁的。纸只留在自己手里，才勾选。</translation>
    </message>
    <message>
        <source>Addresses on the plan?</source>
        <translation>计划上要写地址吗？</translation>
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
        <translation>TP 自助，与钱包官方无关。内容版本 {version}，打印于 {date}。</translation>
    </message>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Never write a recovery phrase, key or password on this sheet.</source>
        <translation>这张纸上不要写助记词、私钥和密码。</translation>
    </message>
    <message>
        <source>My security plan</source>
        <translation>我的安全计划</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入答案</translation>
    </message>
    <message>
        <source>Answers of the file were added; the newer of two stays.</source>
        <translation>文件里的答案已加入；同一项留下较新的。</translation>
    </message>
    <message>
        <source>Calendar reminder</source>
        <translation>日历提醒</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Open TP Self-Help and go through what is next. Nobody writes or calls you about it.</source>
        <translation>打开 TP 自助，看看下一项。没有人会为此联系你。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>Print the plan</source>
        <translation>打印计划</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>计划存为 PDF</translation>
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
        <translation>不改，回到刚才</translation>
    </message>
    <message>
        <source>Continue with this result</source>
        <translation>用这个结果继续</translation>
    </message>
</context>
<context>
    <name>ProbeHead</name>
    <message>
        <source>The program is set to stay offline: nothing is sent. What needs the network can be done by hand.</source>
        <translation>程序设成了离线，不发送任何东西。要联网的几项，可以自己动手看。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Never a recovery phrase or key, and nothing at all before you agree.</source>
        <translation>助记词和私钥绝不发送；你同意之前，什么都不发送。</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>发送之前，先看这里</translation>
    </message>
    <message>
        <source>Checking: {done} of {count} done</source>
        <translation>检查中：已完成 {done}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need a look</source>
        <translation>
            <numerusform>有 %n 项要看一看</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was found</source>
        <translation>没有查到结果</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) gave no answer; the others found nothing wrong</source>
        <translation>
            <numerusform>有 %n 项没有结果，其余没发现问题</numerusform>
        </translation>
    </message>
    <message>
        <source>These checks found nothing wrong</source>
        <translation>这些检查没有发现问题</translation>
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
        <translation>同意并检查</translation>
    </message>
    <message>
        <source>Check this computer only</source>
        <translation>只检查这台电脑</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
</context>
<context>
    <name>ProbeRow</name>
    <message>
        <source>Not checked</source>
        <translation>没有检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>Sends to: {hosts}</source>
        <translation>会联系：{hosts}</translation>
    </message>
    <message>
        <source>Sends nothing.</source>
        <translation>不发送任何东西。</translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>自己看：{how}</translation>
    </message>
    <message>
        <source>Took {seconds} s</source>
        <translation>用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>看到了什么</translation>
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
        <translation>有问题</translation>
    </message>
    <message>
        <source>{hosts} and {count} more</source>
        <translation>{hosts} 等，另有 {count} 个</translation>
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
        <translation>对方的说法</translation>
    </message>
    <message>
        <source>For example: within 24 hours, 3 working days, 30 Nov</source>
        <translation>例如：24 小时内、3 个工作日、11月30日</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>It is their word, and is shown as that: no official answer time is published. When it is over, the next channel is offered, and a reminder comes then, if you want reminders.</source>
        <translation>这只是对方说的，会照此注明：官方没有公布答复时间。到期还没答复，会请你问下一个渠道；开了提醒，也会在那时提醒你。</translation>
    </message>
    <message>
        <source>When did they say they would answer?</source>
        <translation>对方说多久答复？</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>With their answer, {time}</source>
        <translation>回信里，{time}</translation>
    </message>
    <message>
        <source>When I asked, {time}</source>
        <translation>我联系时，{time}</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>什么时候说的</translation>
    </message>
    <message>
        <source>Read as {said}: until {time}.</source>
        <translation>读作“{said}”，到 {time} 为止。</translation>
    </message>
    <message>
        <source>There is no time in it yet. Write hours, days, working days or a date.</source>
        <translation>还看不出时间。请写小时、天、工作日或日期。</translation>
    </message>
</context>
<context>
    <name>PublicWay</name>
    <message>
        <source>Ask in public</source>
        <translation>公开提问</translation>
    </message>
    <message>
        <source>A text without hash, address and diagnostics, to copy</source>
        <translation>复制一段不含哈希、地址和诊断信息的文字</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>已复制。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Impostors often answer first.</source>
        <translation>最先来回复的，往往是骗子。</translation>
    </message>
    <message>
        <source>Under a public post they write within minutes, in private, with an official-looking name. Answer none.</source>
        <translation>公开发帖后几分钟内，就会有名字像官方的人私信你。一个都不要理。</translation>
    </message>
    <message>
        <source>The public text</source>
        <translation>可以公开的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>不改，回到刚才</translation>
    </message>
    <message>
        <source>Return continues</source>
        <translation>按回车继续</translation>
    </message>
    <message>
        <source>Keys 1–{last}, or arrows and Enter</source>
        <translation>按 1–{last}，或用方向键和回车</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How was the help you got?</source>
        <translation>这次得到的帮助怎么样？</translation>
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
        <translation>跳过</translation>
    </message>
    <message>
        <source>For your own figures. It stays on this computer and is sent to nobody.</source>
        <translation>只用于你自己的统计，留在这台电脑上，不发给任何人。</translation>
    </message>
</context>
<context>
    <name>RealOrFakePaper</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>TokenPocket / TP Wallet: real or fake?</source>
        <translation>TokenPocket / TP 钱包：真的还是假的？</translation>
    </message>
    <message>
        <source>Only these addresses. Type them yourself, letter by letter.</source>
        <translation>只认这些地址。自己一个字母一个字母地输。</translation>
    </message>
    <message>
        <source>What official staff never do</source>
        <translation>官方不会做的事</translation>
    </message>
    <message>
        <source>Before you trust a link, account or app</source>
        <translation>相信一个链接、账号或应用之前</translation>
    </message>
    <message>
        <source>Read the address from the end: what stands right before the last dot is the owner’s name.</source>
        <translation>网址从后往前看：最后一个点前面的那段，才是网站主人的名字。</translation>
    </message>
    <message>
        <source>Not on this list means not official, however well it is made and whoever sent it.</source>
        <translation>不在名单上就是非官方，做得再像、谁发来的都一样。</translation>
    </message>
    <message>
        <source>Names and pictures can be copied; a sender’s name in a mail can be forged.</source>
        <translation>头像和昵称谁都能抄，邮件的发件人也能伪造。</translation>
    </message>
    <message>
        <source>Search results and advertisements lead to fakes. Never install from a file somebody sent you.</source>
        <translation>搜索结果和广告里有假的。别人发来的安装包，一律不装。</translation>
    </message>
    <message>
        <source>Typed your recovery phrase somewhere? Move your coins to a new wallet now, then read on.</source>
        <translation>助记词已经填到别处？现在就把币转到新钱包，再看别的。</translation>
    </message>
    <message>
        <source>TP Self-Help, independent of the wallet’s vendor. Addresses checked {date}, content {version}.</source>
        <translation>TP 自助，与钱包厂商无关。地址核实于 {date}，内容版本 {version}。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>这像是助记词或私钥，已经清掉。</translation>
    </message>
    <message>
        <source>It was not read and not kept. Whoever asks you for it is a cheat, whatever their name.</source>
        <translation>没有读取，也没有保存。不管对方叫什么名字，向你要它的都是骗子。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能泄露了？看怎么做</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Look into ticket {id}</source>
        <translation>看看工单 {id}</translation>
    </message>
    <message>
        <source>Is there an answer, in the spam folder too? If not, TP Self-Help shows whom to ask next.</source>
        <translation>有答复了吗？垃圾邮件也看看。没有的话，TP 自助会告诉你接下来问谁。</translation>
    </message>
    <message>
        <source>Calendar reminder…</source>
        <translation>日历提醒…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ReminderDuty</name>
    <message numerus="yes">
        <source>%n items are due for another look.</source>
        <translation>
            <numerusform>有 %n 项该再看一眼了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are still open.</source>
        <translation>
            <numerusform>还有 %n 项没做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Some items are due for another look.</source>
        <translation>有几项该再看一眼了。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something does not work, or a transfer is missing</source>
        <translation>用不了、出错了，或转账不见了</translation>
    </message>
    <message>
        <source>Coins stolen, words leaked, an impostor or a fake app</source>
        <translation>被盗、助记词泄露、假客服、假 App</translation>
    </message>
    <message>
        <source>You were treated wrongly, or nobody answered</source>
        <translation>处理得不对，或一直没人回复</translation>
    </message>
    <message>
        <source>What should be better or is missing</source>
        <translation>哪里应该更好，缺了什么功能</translation>
    </message>
    <message>
        <source>You want to know something that help does not say</source>
        <translation>想知道的事，帮助里没有</translation>
    </message>
    <message>
        <source>One sentence, such as: the transfer shows “failed” after I confirm</source>
        <translation>一句话，例如：点确认以后，转账显示“失败”</translation>
    </message>
    <message>
        <source>What happened, one thing after the other</source>
        <translation>按先后顺序写发生了什么</translation>
    </message>
    <message>
        <source>Which page, which button, then what came</source>
        <translation>在哪个页面，点了哪个按钮，然后出现了什么</translation>
    </message>
    <message>
        <source>Copy the message word for word</source>
        <translation>把提示一字不差地抄下来</translation>
    </message>
    <message>
        <source>Date and time, as exactly as you know</source>
        <translation>日期和时间，尽量准确</translation>
    </message>
    <message>
        <source>Such as TRON, Ethereum or BNB Chain</source>
        <translation>例如波场 TRON、以太坊、BNB Chain</translation>
    </message>
    <message>
        <source>From the record in the wallet. Never a private key</source>
        <translation>在钱包的交易记录里复制。绝不要填私钥</translation>
    </message>
    <message>
        <source>The public address only</source>
        <translation>只填公开地址</translation>
    </message>
    <message>
        <source>In the wallet under Me → About us</source>
        <translation>在钱包的“我的 → 关于我们”里看</translation>
    </message>
    <message>
        <source>Phone or computer, and its system</source>
        <translation>手机或电脑，什么系统</translation>
    </message>
    <message>
        <source>When and where you asked before, and the number if there is one</source>
        <translation>之前什么时候、在哪里问过，有编号就写上</translation>
    </message>
    <message>
        <source>What should happen, in your words</source>
        <translation>你希望怎么处理，用自己的话写</translation>
    </message>
    <message>
        <source>Say a little more: what you did, and what came instead</source>
        <translation>再多写一点：做了什么，结果出现了什么</translation>
    </message>
    <message>
        <source>Which page, and which button did you press?</source>
        <translation>在哪个页面，点了哪个按钮？</translation>
    </message>
    <message>
        <source>Which message was on the screen, word for word?</source>
        <translation>屏幕上的提示原文是什么？</translation>
    </message>
    <message>
        <source>When was it? A date and about what time</source>
        <translation>什么时候的事？写日期和大概时间</translation>
    </message>
    <message>
        <source>On which chain?</source>
        <translation>在哪条链上？</translation>
    </message>
    <message>
        <source>The transaction hash tells support the most</source>
        <translation>交易哈希最能说明问题</translation>
    </message>
    <message>
        <source>Two problems? One report for each is answered sooner</source>
        <translation>是两件事吗？分开报告，答复更快</translation>
    </message>
    <message>
        <source>Plain sentences are understood sooner than capitals and marks</source>
        <translation>平实的句子比感叹号更容易看懂</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>How clear the report is</source>
        <translation>报告的清楚程度</translation>
    </message>
    <message>
        <source>Clear enough: answered without asking back</source>
        <translation>够清楚了，客服不用再追问</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>清楚程度 {share}%</translation>
    </message>
    <message>
        <source>Perhaps answered already</source>
        <translation>也许已有答案</translation>
    </message>
    <message>
        <source>Still needed: {field}</source>
        <translation>还要写：{field}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺的了。</translation>
    </message>
    <message>
        <source>Already tried, it did not help</source>
        <translation>试过了，没有用</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>查看报告全文</translation>
    </message>
</context>
<context>
    <name>ReportCompose</name>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Keep this draft, encrypted</source>
        <translation>加密保存这份草稿</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>查看报告全文</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted · {time}</source>
        <translation>已加密保存在这台电脑 · {time}</translation>
    </message>
    <message>
        <source>Only in memory: gone when the program ends.</source>
        <translation>只在内存里，关闭程序就没了。</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>这像是助记词或私钥，已经清掉。</translation>
    </message>
    <message>
        <source>It was not kept and does not go along. Support never needs it; who asks for it is a cheat.</source>
        <translation>没有保存，也不会附在报告里。客服从不需要它，谁要谁就是骗子。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能泄露了？看怎么做</translation>
    </message>
    <message>
        <source>Wiped: never write it anywhere.</source>
        <translation>已清掉：不要写在任何地方。</translation>
    </message>
    <message>
        <source>Part of it stands here: take it out.</source>
        <translation>这里有其中一部分，请删掉。</translation>
    </message>
    <message>
        <source>Take it out of these fields: {fields}</source>
        <translation>请从这些栏里删掉：{fields}</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>丢弃这份草稿</translation>
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
        <translation>刚才</translation>
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
        <translation>这是交易哈希 {ends}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is still needed.</source>
        <translation>这一栏必须填写。</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>This is the report, byte for byte</source>
        <translation>这就是报告全文，一字不差</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告全文</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Choose how to send it</source>
        <translation>选择发送方式</translation>
    </message>
    <message>
        <source>Add checks of connection and computer</source>
        <translation>加入网络和电脑检查</translation>
    </message>
    <message>
        <source>Add what the chain says of the transaction</source>
        <translation>加入这笔交易的链上情况</translation>
    </message>
    <message>
        <source>Add what the chain says of the address</source>
        <translation>加入这个地址的链上情况</translation>
    </message>
    <message>
        <source>Nothing else goes, and nothing goes before you choose a way to send it. Marked places are masked.</source>
        <translation>除此以外什么都不会发；在你选好方式之前，什么都不会发出。标亮处是已遮盖的内容。</translation>
    </message>
    <message>
        <source>Subject of a mail: {subject}</source>
        <translation>邮件主题：{subject}</translation>
    </message>
    <message>
        <source>Check connection and computer again</source>
        <translation>重新检查网络和电脑</translation>
    </message>
    <message>
        <source>Look at the transaction again</source>
        <translation>重新查询这笔交易</translation>
    </message>
    <message>
        <source>Look at the address again</source>
        <translation>重新查询这个地址</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Language of the reader</source>
        <translation>收件人的语言</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你写的内容</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
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
        <translation>已经试过</translation>
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
            <numerusform>已遮盖 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportShots</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Up to five. You cover parts first; hidden data of the file never goes along.</source>
        <translation>最多五张。先由你遮盖；文件里的隐藏信息不会附上。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>This system does not let programs take the screen. Use its own key, then press Paste.</source>
        <translation>这个系统不让程序截屏。请用系统自带的截屏键，再点“粘贴”。</translation>
    </message>
    <message>
        <source>The screen is taken in {seconds} s. Bring up what shall be seen; this window hides.</source>
        <translation>{seconds} 秒后截屏。请把要拍的内容放到前面，本窗口会自动让开。</translation>
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
        <translation>截取屏幕</translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Everything is seen by you before it goes. Nothing leaves this computer by itself.</source>
        <translation>发出之前，每个字你都看得到。没有你点头，什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>No report holds a recovery phrase, key or password. Every field refuses them.</source>
        <translation>报告里不会有助记词、私钥或密码，每一栏都会拒收。</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>已保存的报告</translation>
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
        <translation>只发往官方地址。无论哪种方式，发出的就是你预览的，一字不差。</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>返回报告</translation>
    </message>
    <message>
        <source>“{title}”, since {date}. Asking on there keeps everything in one place.</source>
        <translation>“{title}”，{date} 开始。在那里接着问，内容都在一处。</translation>
    </message>
    <message>
        <source>The same problem is open already.</source>
        <translation>同样的问题已经有一份工单。</translation>
    </message>
    <message>
        <source>Look at that ticket</source>
        <translation>看那份工单</translation>
    </message>
    <message>
        <source>Follow it here: the clock runs once it was sent, and the next official channel is named in time.</source>
        <translation>在这里跟进：发出后开始计时，到时候会告诉你下一个官方渠道。</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>我已发出</translation>
    </message>
    <message>
        <source>Not sent yet: keep it</source>
        <translation>还没发：先存着</translation>
    </message>
    <message>
        <source>How do you want to send it?</source>
        <translation>怎么发出去？</translation>
    </message>
</context>
<context>
    <name>SaveWay</name>
    <message>
        <source>Save as a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>To hand over yourself, now or later</source>
        <translation>现在或以后，自己转交</translation>
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
        <translation>包含文字、report.json 和所有图片。有的表单只收 .txt 和 .png。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>已存为 {name}。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing matches these words. The nearest topics:</source>
        <translation>没有完全对上的，最接近的是：</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} for “{words}”</source>
        <translation>按“{words}”找到 {count}</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>这像是助记词或私钥，已经清掉。</translation>
    </message>
    <message>
        <source>It was not kept, not searched and not sent. If you ever typed it on a website, into a chat or into another app, treat it as leaked.</source>
        <translation>没有保存，没有搜索，也没有发送。如果曾经输入过网站、聊天或别的 App，就当作已经泄露。</translation>
    </message>
    <message>
        <source>Was it exposed? What to do</source>
        <translation>可能泄露了？看怎么做</translation>
    </message>
    <message>
        <source>This looks like a transaction hash.</source>
        <translation>这看起来是交易哈希。</translation>
    </message>
    <message>
        <source>A block explorer shows its state. Open one from the list of checked explorers.</source>
        <translation>区块浏览器能查到它的状态，请从核实过的名单里打开。</translation>
    </message>
    <message>
        <source>This looks like a coin address.</source>
        <translation>这看起来是收款地址。</translation>
    </message>
    <message>
        <source>Nothing about it was looked up. Compare every letter with the one you were given.</source>
        <translation>没有查询它的任何信息。请和对方给你的地址逐字核对。</translation>
    </message>
    <message>
        <source>This looks like an error message.</source>
        <translation>这看起来是一条报错。</translation>
    </message>
    <message>
        <source>What it means and what to do:</source>
        <translation>它的意思和处理办法：</translation>
    </message>
    <message>
        <source>Compare two addresses</source>
        <translation>比较两个地址</translation>
    </message>
    <message>
        <source>Checked explorers</source>
        <translation>核实过的浏览器</translation>
    </message>
    <message>
        <source>No article says it in these words.</source>
        <translation>没有文章用到这些词。</translation>
    </message>
    <message>
        <source>Try fewer or other words, look through all topics, or ask official support.</source>
        <translation>换个说法或少写几个字，也可以浏览全部主题，或联系官方。</translation>
    </message>
    <message>
        <source>Browse all help</source>
        <translation>浏览全部帮助</translation>
    </message>
    <message>
        <source>Contact official</source>
        <translation>联系官方</translation>
    </message>
    <message>
        <source>Prepare a report</source>
        <translation>准备一份报告</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security check</source>
        <translation>安全检查</translation>
    </message>
</context>
<context>
    <name>SecurityStart</name>
    <message>
        <source>Security check</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Short lists for this wallet. What the program can look at, it looks at; the rest is up to you.</source>
        <translation>只列这个钱包要紧的事。程序能查的，它来查；其余由你说了算。</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>有事才用</translation>
    </message>
    <message>
        <source>These have no part in the score.</source>
        <translation>这两份不计入安全分。</translation>
    </message>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Since last time: +{better} −{worse}</source>
        <translation>和上次比：+{better} −{worse}</translation>
    </message>
    <message>
        <source>Earlier scores: {values}</source>
        <translation>以前的分数：{values}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>下一项：{title}</translation>
    </message>
    <message>
        <source>Check what can be checked</source>
        <translation>能查的，现在查</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>打印计划</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>计划存为 PDF</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入答案</translation>
    </message>
    <message>
        <source>Calendar reminder</source>
        <translation>日历提醒</translation>
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
        <translation>替家人准备</translation>
    </message>
    <message>
        <source>Stop reminding me here</source>
        <translation>不用再提醒</translation>
    </message>
    <message>
        <source>Remind me here</source>
        <translation>在电脑上提醒我</translation>
    </message>
    <message>
        <source>While the program runs, the desktop reminds you when something is due. No details are shown.</source>
        <translation>程序开着的时候，到期了会在桌面提醒你，不显示细节。</translation>
    </message>
    <message>
        <source>You are no longer reminded.</source>
        <translation>以后不再提醒。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>It waits to be sent.</source>
        <translation>正在排队，还没发出。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>It may have arrived: the server did not confirm.</source>
        <translation>不确定是否送达：服务器没有确认。</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>已经发出。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>没有发出。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已经取消。</translation>
    </message>
    <message>
        <source>The server refused the login. Many providers want an app password in place of your own.</source>
        <translation>邮箱登录失败。多数邮箱要用授权码，不是平时的密码。</translation>
    </message>
    <message>
        <source>The server does not encrypt, so nothing was sent.</source>
        <translation>邮件服务器不加密，所以没有发送。</translation>
    </message>
    <message>
        <source>The server does not take letters from your address.</source>
        <translation>服务器不接受你的发件地址。</translation>
    </message>
    <message>
        <source>The server does not take the address of the receiver.</source>
        <translation>服务器不接受收件地址。</translation>
    </message>
    <message>
        <source>Your mail address is not complete.</source>
        <translation>你的邮箱地址不完整。</translation>
    </message>
    <message>
        <source>The server refused the letter.</source>
        <translation>服务器拒收这封信。</translation>
    </message>
    <message>
        <source>It is not what you previewed, so nothing was sent.</source>
        <translation>内容和预览不同，所以没有发送。</translation>
    </message>
    <message>
        <source>It can go out after {time}.</source>
        <translation>{time} 以后可以再发。</translation>
    </message>
    <message>
        <source>The helpdesk did not let you in: check address and password.</source>
        <translation>客服系统没让你登录：检查邮箱和密码。</translation>
    </message>
    <message>
        <source>The helpdesk does not take this report.</source>
        <translation>客服系统不收这份报告。</translation>
    </message>
    <message>
        <source>The helpdesk is gone from its address. Choose another way.</source>
        <translation>客服系统已不在这个地址，换一种方式吧。</translation>
    </message>
    <message>
        <source>The helpdesk is busy and asked to wait.</source>
        <translation>客服系统正忙，要求等一等。</translation>
    </message>
    <message>
        <source>The helpdesk is broken at the moment.</source>
        <translation>客服系统暂时出错了。</translation>
    </message>
    <message>
        <source>The report is too large for the helpdesk: leave pictures out.</source>
        <translation>报告太大，客服系统不收：去掉图片再试。</translation>
    </message>
    <message>
        <source>The helpdesk takes no pictures and files, so nothing was sent.</source>
        <translation>客服系统不收图片和附件，所以没有发送。</translation>
    </message>
</context>
<context>
    <name>SendingWay</name>
    <message>
        <source>Agree and send</source>
        <translation>同意并发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>发送之前，请先看清</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>对方：{hosts}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>已停止。没有发送任何内容。</translation>
    </message>
    <message>
        <source>It is in my sent mail</source>
        <translation>“已发送”里有</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>里面没有</translation>
    </message>
    <message>
        <source>Look for {id} in your sent mail. It is not sent again before you say so.</source>
        <translation>请在“已发送”里找 {id}。你没说之前，不会再发一次。</translation>
    </message>
    <message>
        <source>It is tried again by itself while the program runs; My tickets shows how it stands.</source>
        <translation>程序开着时会自动再试；进展在“我的工单”里看。</translation>
    </message>
    <message>
        <source>Nothing is lost: correct it and try again, or choose another way.</source>
        <translation>内容都在：改好再试，或换一种方式。</translation>
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
        <translation>例如：我不用波场</translation>
    </message>
    <message>
        <source>For example: waiting for a new phone</source>
        <translation>例如：等换新手机</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>三个月后</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>什么时候再问</translation>
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
        <translation>写几个字说明理由。</translation>
    </message>
    <message>
        <source>Why is this not yours?</source>
        <translation>为什么不适用？</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>为什么先不管？</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Also in an article: Ctrl + and Ctrl −</source>
        <translation>看文章时也可以按 Ctrl + 和 Ctrl −</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>没有滑动和淡入淡出</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Short first</source>
        <translation>先看简要</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Short: the few steps that matter. In full: with the reasons.</source>
        <translation>简要：最要紧的几步。详细：连同原因。</translation>
    </message>
    <message>
        <source>Wording of articles</source>
        <translation>文章详略</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>ShelvesView</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The help content holds nothing to read.</source>
        <translation>帮助内容里没有可看的。</translation>
    </message>
    <message>
        <source>Guided checks</source>
        <translation>一步步排查</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Terms explained</source>
        <translation>术语解释</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation>选择结果</translation>
    </message>
    <message>
        <source>Close or clear</source>
        <translation>关闭或清空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>Paste what the wallet shows: data, hex, typed data, a TRON transaction or the message</source>
        <translation>粘贴钱包里显示的内容：数据、十六进制、结构化数据、波场交易或消息</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部排查</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>That looked like a recovery phrase or private key, so it was wiped.</source>
        <translation>这像是助记词或私钥，已经清掉。</translation>
    </message>
    <message>
        <source>Signing never needs it. Whoever asks for it is a thief.</source>
        <translation>签名从不需要它，谁要谁就是骗子。</translation>
    </message>
</context>
<context>
    <name>SiteCheck</name>
    <message>
        <source>Check this site first</source>
        <translation>先检查这个网站</translation>
    </message>
    <message>
        <source>Optional: name, certificate, and where it sends you.</source>
        <translation>可选：看解析、证书，和会不会跳到别处。</translation>
    </message>
    <message>
        <source>Open in spite of this</source>
        <translation>我已看过，仍然打开</translation>
    </message>
    <message>
        <source>Better not open {host} now</source>
        <translation>现在最好不要打开 {host}</translation>
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
        <translation>官方文本的副本，未经确认</translation>
    </message>
    <message>
        <source>Several independent sources</source>
        <translation>多个独立来源</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>General reference</source>
        <translation>通用资料</translation>
    </message>
    <message>
        <source>Our own measurement</source>
        <translation>本项目测量</translation>
    </message>
</context>
<context>
    <name>StandingTile</name>
    <message>
        <source>Security score {value} of 100: {band}</source>
        <translation>安全分 {value}/100：{band}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>下一项：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of watched addresses</source>
        <translation>
            <numerusform>盯住的地址有 %n 条警报</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>TP Self-Help cannot start</source>
        <translation>TP 自助无法启动</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前核对</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>今天核对</translation>
    </message>
    <message>
        <source>Help {version}</source>
        <translation>内容 {version}</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>离线可用</translation>
    </message>
    <message>
        <source>Independent, not affiliated</source>
        <translation>独立项目，与钱包官方无关</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Not sent yet</source>
        <translation>还没发出</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已有答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed without a solution</source>
        <translation>未解决，已关闭</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>写好报告</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>收到答复</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Asked on another channel</source>
        <translation>在另一个渠道再问</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到 1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
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
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送达</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>没能发出</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>已加入文件</translation>
    </message>
    <message>
        <source>When they said they would answer</source>
        <translation>对方说的答复时间</translation>
    </message>
    <message>
        <source>They said: an answer {said}. It has been {time}.</source>
        <translation>对方说 {said}答复，已过 {time}。</translation>
    </message>
</context>
<context>
    <name>TicketActs</name>
    <message>
        <source>Note kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>Kept in the ticket</source>
        <translation>已存进工单</translation>
    </message>
    <message>
        <source>Noted: asked there</source>
        <translation>已记下：问过这个渠道</translation>
    </message>
    <message>
        <source>Closed as solved</source>
        <translation>已关闭：解决了</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>已存在这台电脑上</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>The ticket is erased</source>
        <translation>工单已删除</translation>
    </message>
    <message>
        <source>While the program runs, the desktop reminds you, once a day at most. No details are shown.</source>
        <translation>程序开着时，到时候会弹出桌面提醒，一天最多一次，不显示内容。</translation>
    </message>
    <message>
        <source>You are no longer reminded.</source>
        <translation>以后不再提醒。</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>已加入文件</translation>
    </message>
    <message>
        <source>Noted: the clock counts it</source>
        <translation>已记下，按它计时</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>已移除文件</translation>
    </message>
</context>
<context>
    <name>TicketDuty</name>
    <message>
        <source>You can ask on the next channel now. Click to see it.</source>
        <translation>现在可以问下一个渠道了，点这里看看。</translation>
    </message>
    <message>
        <source>A ticket of yours waits</source>
        <translation>有工单在等你</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>No official answer time is published, so nobody has promised you one. Look into the spam folder, too.</source>
        <translation>官方没有公布答复时间，所以没有人承诺过多久回。也看看垃圾邮件。</translation>
    </message>
    <message>
        <source>{waited}. You can ask on the next channel.</source>
        <translation>{waited}。可以问下一个渠道了。</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>接下来问谁</translation>
    </message>
    <message>
        <source>From {time} on you can ask on the next channel; writing twice makes two tickets.</source>
        <translation>{time} 以后可以问下一个渠道；重复写信会变成两个工单。</translation>
    </message>
    <message>
        <source>Calendar reminder…</source>
        <translation>日历提醒…</translation>
    </message>
    <message>
        <source>Coins, words or keys may still be at risk. Do not wait for an answer.</source>
        <translation>币、助记词或私钥可能还有危险，不要等答复。</translation>
    </message>
    <message>
        <source>Nobody who answers can freeze or bring back coins. What you can save, save yourself, now.</source>
        <translation>谁来答复都不能冻结或追回币。能保住的，现在自己先保住。</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Go on there: two tickets on one problem slow each other down.</source>
        <translation>请在那里继续：一个问题两个工单，只会更慢。</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>打开那个工单</translation>
    </message>
    <message>
        <source>It is not certain whether this report arrived.</source>
        <translation>这份报告是否送达，还不确定。</translation>
    </message>
    <message>
        <source>Look for {id} in your sent mail first: sending it again may make a second ticket.</source>
        <translation>先在“已发送”里找 {id}：再发一次，可能变成第二个工单。</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>The guided check finds nothing wrong now.</source>
        <translation>重新排查过，现在没有发现问题。</translation>
    </message>
    <message>
        <source>Close as solved</source>
        <translation>按已解决关闭</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>还在发件箱里等待发送。</translation>
    </message>
    <message>
        <source>This report has not gone out yet.</source>
        <translation>这份报告还没有发出。</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation>有答复了。</translation>
    </message>
    <message>
        <source>Is the problem gone? If not, you can ask on.</source>
        <translation>问题解决了吗？没有的话，可以继续问。</translation>
    </message>
    <message>
        <source>Stop reminding me here</source>
        <translation>不用再提醒</translation>
    </message>
    <message>
        <source>Remind me here</source>
        <translation>在电脑上提醒我</translation>
    </message>
    <message>
        <source>Go through it again: {title}</source>
        <translation>重新排查：{title}</translation>
    </message>
    <message>
        <source>The same problem has been open since {time}.</source>
        <translation>同一个问题从 {time} 起已有一个未结的工单。</translation>
    </message>
    <message>
        <source>They named a time…</source>
        <translation>对方说了时间…</translation>
    </message>
    <message>
        <source>That is what they said; no official answer time is published. Look into the spam folder, too.</source>
        <translation>这只是对方说的，官方没有公布答复时间。也看看垃圾邮件。</translation>
    </message>
    <message>
        <source>Overdue since {time}. You can ask on the next channel.</source>
        <translation>{time} 起超时，可以问下一个渠道。</translation>
    </message>
    <message>
        <source>Until {time} they have time by their own word.</source>
        <translation>按对方的说法，等到 {time}。</translation>
    </message>
    <message>
        <source>Nobody knows of it before it is sent. If you sent it yourself, as a file or draft, note that.</source>
        <translation>发出之前没有人知道。如果你已经用文件或草稿自己发了，请记一下。</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>I sent it myself…</source>
        <translation>我自己发了…</translation>
    </message>
    <message>
        <source>Yes, it is solved</source>
        <translation>是，解决了</translation>
    </message>
    <message>
        <source>No: whom to ask next</source>
        <translation>没有，接下来问谁</translation>
    </message>
</context>
<context>
    <name>TicketTools</name>
    <message>
        <source>Something came back</source>
        <translation>收到答复</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>问谁</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加备注</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Case file…</source>
        <translation>案卷…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>加文件</translation>
    </message>
    <message>
        <source>They named a time…</source>
        <translation>对方说了时间…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
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
        <translation>全部工单</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>My tickets</source>
        <translation>我的工单</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Sender: {verdict}</source>
        <translation>发件人：{verdict}</translation>
    </message>
    <message>
        <source>Pasted text: its sender cannot be checked</source>
        <translation>粘贴的文字：看不出是谁发的</translation>
    </message>
    <message>
        <source>Not counted as an answer</source>
        <translation>不算答复</translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation>附件：{names}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>{said}: until {time}</source>
        <translation>{said}，到 {time} 为止</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Coins stolen or recovery phrase leaked: what to do now</source>
        <translation>币被盗或助记词泄露，现在该怎么做</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>这是助记词、私钥或密码，已经清掉，没有发到任何地方。谁都不需要它。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo ({seconds})</source>
        <translation>撤销（{seconds}）</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Act now</source>
        <translation>马上行动</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>要紧</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>今天处理</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记下了</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>In plain letters: {host}</source>
        <translation>真正的写法：{host}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>在原文里的位置</translation>
    </message>
    <message>
        <source>See the checked channels</source>
        <translation>看核实过的渠道</translation>
    </message>
    <message>
        <source>On the list as</source>
        <translation>名单里是</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写信…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Where did you see it?</source>
        <translation>在哪里看到的？</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Is this official? See why</source>
        <translation>这是官方吗？看理由</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Telegram account</source>
        <translation>Telegram 账号</translation>
    </message>
    <message>
        <source>X account</source>
        <translation>X 账号</translation>
    </message>
    <message>
        <source>Discord server</source>
        <translation>Discord 服务器</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>QQ account or group</source>
        <translation>QQ 号或群</translation>
    </message>
    <message>
        <source>Weibo account</source>
        <translation>微博账号</translation>
    </message>
    <message>
        <source>GitHub account</source>
        <translation>GitHub 账号</translation>
    </message>
    <message>
        <source>YouTube channel</source>
        <translation>YouTube 频道</translation>
    </message>
    <message>
        <source>Medium account</source>
        <translation>Medium 账号</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>应用编号</translation>
    </message>
    <message>
        <source>Browser extension</source>
        <translation>浏览器插件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Coin address</source>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>文字消息</translation>
    </message>
</context>
<context>
    <name>VerifyChecks</name>
    <message>
        <source>Picture from the clipboard</source>
        <translation>剪贴板里的图片</translation>
    </message>
    <message>
        <source>Extensions in my browsers</source>
        <translation>浏览器里的插件</translation>
    </message>
</context>
<context>
    <name>VerifyHistory</name>
    <message>
        <source>Remember what I check</source>
        <translation>记住我查过的内容</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>保留在这台电脑上</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>看看保留了什么</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted; possible keys masked. Switching off erases everything.</source>
        <translation>保留在这台电脑上（加密），可能是密钥的部分已遮住。关掉就全部清除。</translation>
    </message>
    <message>
        <source>Only in memory: it is gone when this program closes. Switching off forgets everything at once.</source>
        <translation>只在内存里，关掉程序就没有了。关掉这个开关，马上全部忘掉。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>还没有保留任何记录。</translation>
    </message>
</context>
<context>
    <name>VerifyIntake</name>
    <message>
        <source>What should be checked?</source>
        <translation>要查什么？</translation>
    </message>
    <message>
        <source>Paste a link, a whole chat message, an account, a phone number, a mail address or an app id</source>
        <translation>粘贴链接、整段聊天记录、账号、电话、邮箱或应用编号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查一下</translation>
    </message>
    <message>
        <source>Check the clipboard</source>
        <translation>查剪贴板</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Or drop it here: picture with a QR code, app file (APK), saved mail (.eml).</source>
        <translation>也可以拖到这里：带二维码的图片、安装包（APK）、保存下来的邮件（.eml）。</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>还没有要查的内容。</translation>
    </message>
    <message>
        <source>Paste something into the field first.</source>
        <translation>先把内容粘贴到上面的框里。</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>剪贴板是空的。</translation>
    </message>
    <message>
        <source>Copy the link, message or picture first.</source>
        <translation>先复制链接、消息或图片。</translation>
    </message>
    <message>
        <source>App files, pictures, mails and texts</source>
        <translation>安装包、图片、邮件和文字</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>查一个文件</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Is this official?</source>
        <translation>这是官方吗？</translation>
    </message>
    <message>
        <source>Checked on this computer alone. Nothing is opened and nothing is sent.</source>
        <translation>只在这台电脑上查，不打开任何东西，也不发送任何东西。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose an app file you trust</source>
        <translation>选择你信任的安装包</translation>
    </message>
    <message>
        <source>App files (*.apk)</source>
        <translation>安装包 (*.apk)</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) looked at.</source>
        <translation>
            <numerusform>看了 %n 个插件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only common browsers are known here. To install it, start from the official extension page.</source>
        <translation>只认得常见的浏览器。要装插件，请从官方插件页点进去。</translation>
    </message>
    <message>
        <source>No extension wears the wallet’s name.</source>
        <translation>没有插件用这个钱包的名字。</translation>
    </message>
</context>
<context>
    <name>VerifyStart</name>
    <message>
        <source>A link</source>
        <translation>一个链接</translation>
    </message>
    <message>
        <source>A link that imitates it</source>
        <translation>一个仿冒的链接</translation>
    </message>
    <message>
        <source>A chat message</source>
        <translation>一段聊天消息</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>一个电话号码</translation>
    </message>
    <message>
        <source>A mail address</source>
        <translation>一个邮箱</translation>
    </message>
    <message>
        <source>An app id</source>
        <translation>一个应用编号</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>试试这些例子</translation>
    </message>
    <message>
        <source>Hello, this is TP official support. Add me on WeChat: tp-kefu-01, or verify your wallet at</source>
        <translation>你好，我是TP官方客服。请加微信：tp-kefu-01，或到这里验证钱包：</translation>
    </message>
    <message>
        <source>Reads only the names and ids of extensions in Chrome, Edge, Brave, Firefox and the like.</source>
        <translation>只读 Chrome、Edge、Brave、Firefox 等浏览器里插件的名字和编号。</translation>
    </message>
    <message>
        <source>Look at my extensions</source>
        <translation>看看我的插件</translation>
    </message>
    <message>
        <source>Extensions in my browsers</source>
        <translation>浏览器里的插件</translation>
    </message>
    <message>
        <source>How to tell real from fake, on one sheet: for the family, or to pin beside the computer.</source>
        <translation>一页纸讲清怎么分真假：给家人，或贴在电脑旁。</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>打印卡片…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>A card to print or share</source>
        <translation>可打印、可转发的卡片</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>{waited}: ask on the next channel</source>
        <translation>{waited}，可以问下一个渠道了</translation>
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
            <numerusform>还有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see what to do now.</source>
        <translation>点这里，看现在该怎么做。</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>A public address, never a recovery phrase or key</source>
        <translation>公开地址，不是助记词或私钥</translation>
    </message>
    <message>
        <source>Public address to watch</source>
        <translation>要盯的公开地址</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>盯住它</translation>
    </message>
    <message>
        <source>An address of {chain}</source>
        <translation>这是{chain}的地址</translation>
    </message>
    <message>
        <source>An address of Ethereum-like chains: choose which to watch.</source>
        <translation>这是以太坊类链的地址，选要盯哪几条链。</translation>
    </message>
    <message>
        <source>Watch on {chain}</source>
        <translation>盯{chain}</translation>
    </message>
    <message>
        <source>That was a recovery phrase, key or password. It was wiped and went nowhere. Nobody needs it.</source>
        <translation>这是助记词、私钥或密码，已经清掉，没有发到任何地方。谁都不需要它。</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>While this program is open it looks every hour whether a watched address changed: a new permission, an approval without a limit, a delegation, or something sent. Then the system shows a notification. It reads public data only and can move nothing.</source>
        <translation>程序开着的时候，每小时看一次这些地址：多了权限、无限授权、被合约代管，或发出了交易，就弹系统通知。只读公开数据，动不了任何币。</translation>
    </message>
    <message>
        <source>Watch public addresses</source>
        <translation>盯住公开地址</translation>
    </message>
    <message>
        <source>The program is set to stay offline: nothing is looked at, and nothing is sent.</source>
        <translation>程序设成了离线：不会去看，也不发送任何东西。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Agree and watch</source>
        <translation>同意，开始盯</translation>
    </message>
    <message>
        <source>Before anything is sent</source>
        <translation>发送之前先看清</translation>
    </message>
    <message>
        <source>Addresses: {addresses}</source>
        <translation>地址：{addresses}</translation>
    </message>
    <message>
        <source>To: {hosts}</source>
        <translation>发给：{hosts}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>现在看一次</translation>
    </message>
    <message>
        <source>Every 10 minutes at the most</source>
        <translation>最快每 10 分钟一次</translation>
    </message>
    <message>
        <source>Taken back: nothing is looked at any more.</source>
        <translation>已收回，不会再去看。</translation>
    </message>
    <message>
        <source>No longer watched.</source>
        <translation>不再盯这个地址。</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>看到的时间：{when}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>还没看过</translation>
    </message>
    <message>
        <source>Last look {when}</source>
        <translation>上次看 {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 条警报</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals do not show at these nodes</source>
        <translation>这些节点看不到授权</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were not read for approvals</source>
        <translation>
            <numerusform>有 %n 个区块没查授权</numerusform>
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
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome. Which language do you read?</source>
        <translation>欢迎。请选择语言</translation>
    </message>
    <message>
        <source>Help for TokenPocket / TP Wallet, all on this computer. Independent of the vendor.</source>
        <translation>TokenPocket / TP 钱包的自助帮助，全在这台电脑上。独立项目，与官方无关。</translation>
    </message>
    <message>
        <source>I have a problem</source>
        <translation>我遇到了问题</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>用自己的话搜索</translation>
    </message>
    <message>
        <source>Is somebody genuine?</source>
        <translation>对方是真的吗？</translation>
    </message>
    <message>
        <source>A link, a message, a caller</source>
        <translation>链接、消息、来电</translation>
    </message>
    <message>
        <source>I want to reach support</source>
        <translation>我想联系客服</translation>
    </message>
    <message>
        <source>Checked channels only</source>
        <translation>只列核实过的渠道</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>看看有些什么</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>It only decides where to start. Nothing about it is kept.</source>
        <translation>只决定从哪里开始，不会记录。</translation>
    </message>
    <message>
        <source>Ctrl+K: search from anywhere</source>
        <translation>Ctrl+K：随时搜索</translation>
    </message>
    <message>
        <source>F2: what to do when coins are in danger, on every page</source>
        <translation>F2：币有危险时怎么做，每一页都能按</translation>
    </message>
    <message>
        <source>It works without the web and sends nothing</source>
        <translation>不联网也能用，不发送任何内容</translation>
    </message>
    <message>
        <source>It never asks for a recovery phrase, and neither does anybody genuine</source>
        <translation>它从不问你要助记词，真正的官方也不会</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备好了</translation>
    </message>
    <message>
        <source>Four things to know:</source>
        <translation>记住四件事：</translation>
    </message>
    <message>
        <source>{number} of 3</source>
        <translation>第 {number} 步，共 3 步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
</TS>
