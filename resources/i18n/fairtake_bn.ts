<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First more light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move them now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The camera gets ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My films too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
