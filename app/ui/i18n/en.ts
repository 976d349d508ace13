<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>{version}, built {date}, %n day(s) old</source>
        <translation>
            <numerusform>{version}, built {date}, %n day old</numerusform>
            <numerusform>{version}, built {date}, %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided check(s)</source>
        <translation>
            <numerusform>%n guided check</numerusform>
            <numerusform>%n guided checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>looked at %n minute(s) ago</source>
        <translation>
            <numerusform>looked at a minute ago</numerusform>
            <numerusform>looked at %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n hour(s) ago</source>
        <translation>
            <numerusform>looked at an hour ago</numerusform>
            <numerusform>looked at %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n day(s) ago</source>
        <translation>
            <numerusform>looked at yesterday</numerusform>
            <numerusform>looked at %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlongSection</name>
    <message numerus="yes">
        <source>%n thing(s) came from the file</source>
        <translation>
            <numerusform>%n thing came from the file</numerusform>
            <numerusform>%n things came from the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n thing(s) checked, the worst on top</source>
        <translation>
            <numerusform>%n thing checked, the worst on top</numerusform>
            <numerusform>%n things checked, the worst on top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookStart</name>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%n ticket found</numerusform>
            <numerusform>%n tickets found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>Checked %n day(s) ago: long ago, it may have changed hands</source>
        <translation>
            <numerusform>Checked %n day ago: long ago, it may have changed hands</numerusform>
            <numerusform>Checked %n days ago: long ago, it may have changed hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: compare with the app before you trust it</source>
        <translation>
            <numerusform>Checked %n day ago: compare with the app before you trust it</numerusform>
            <numerusform>Checked %n days ago: compare with the app before you trust it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation>
            <numerusform>Checked yesterday</numerusform>
            <numerusform>Checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorwaySheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>Requests made: %n</source>
        <translation>
            <numerusform>Requests made: %n</numerusform>
            <numerusform>Requests made: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message numerus="yes">
        <source>%n QR code(s) in this picture</source>
        <translation>
            <numerusform>%n QR code in this picture</numerusform>
            <numerusform>%n QR codes in this picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbeHead</name>
    <message numerus="yes">
        <source>%n check(s) need a look</source>
        <translation>
            <numerusform>%n check needs a look</numerusform>
            <numerusform>%n checks need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) gave no answer; the others found nothing wrong</source>
        <translation>
            <numerusform>%n check gave no answer; the others found nothing wrong</numerusform>
            <numerusform>%n checks gave no answer; the others found nothing wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderDuty</name>
    <message numerus="yes">
        <source>%n items are due for another look.</source>
        <translation>
            <numerusform>%n item is due for another look.</numerusform>
            <numerusform>%n items are due for another look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are still open.</source>
        <translation>
            <numerusform>%n item is still open.</numerusform>
            <numerusform>%n items are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) masked</source>
        <translation>
            <numerusform>%n place masked</numerusform>
            <numerusform>%n places masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingTile</name>
    <message numerus="yes">
        <source>%n alarm(s) of watched addresses</source>
        <translation>
            <numerusform>%n alarm of a watched address</numerusform>
            <numerusform>%n alarms of watched addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked yesterday</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message numerus="yes">
        <source>%n extension(s) looked at.</source>
        <translation>
            <numerusform>%n extension looked at.</numerusform>
            <numerusform>%n extensions looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDuty</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were not read for approvals</source>
        <translation>
            <numerusform>%n block was not read for approvals</numerusform>
            <numerusform>%n blocks were not read for approvals</numerusform>
        </translation>
    </message>
</context>
</TS>
