<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>%n change is not in the film yet.</numerusform>
            <numerusform>%n changes are not in the film yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>Nothing more is recorded, and the %n clip under it is taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</numerusform>
            <numerusform>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>Recording starts in %n s</numerusform>
            <numerusform>Recording starts in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>%n try so far</numerusform>
            <numerusform>%n tries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverySign</name>
    <message numerus="yes">
        <source>%n clips are held.</source>
        <translation>
            <numerusform>%n clip is held.</numerusform>
            <numerusform>%n clips are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>%n clip waits to be sent.</numerusform>
            <numerusform>%n clips wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>%n clip waits: the other side can&apos;t be reached.</numerusform>
            <numerusform>%n clips wait: the other side can&apos;t be reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>%n clip was sent, not confirmed.</numerusform>
            <numerusform>%n clips were sent, not confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>%n delivery needs a look.</numerusform>
            <numerusform>%n deliveries need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>More was covered, in %n picture. Please watch it again.</numerusform>
            <numerusform>More was covered, in %n pictures. Please watch it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>That was not the number. %n try left.</numerusform>
            <numerusform>That was not the number. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>%n a second</numerusform>
            <numerusform>%n a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>%n a second: slow</numerusform>
            <numerusform>%n a second: slow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>That was not the number. %n try left.</numerusform>
            <numerusform>That was not the number. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>%n cover by you.</numerusform>
            <numerusform>%n covers by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>%n part cut out.</numerusform>
            <numerusform>%n parts cut out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
