<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation>முழு {time}, உங்கள் {pay}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>இப்போது செய்ய</translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation>இடைவெளி {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>வீடியோவில்</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>சேமித்தது</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>கேமராவைத் தேடுகிறது</translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation>‘தொடர்’ அழுத்தும் வரை எதுவும் பதிவாகாது.</translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation>‘தொடர்’ அழுத்துங்கள், அல்லது நிறுத்தி வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation>கேமரா பிளக்கை மீண்டும் செருகுங்கள்</translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation>{time}-இல் பதிவு தானாக நின்றது.</translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation>நிறுத்தி {time} வைத்திரு</translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation>கேமரா கழன்றுவிட்டது</translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation>கேமராவில் மீண்டும் படம் வருகிறது</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>கேமரா வந்துவிட்டது</translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation>இடைவெளி குறிக்கப்படும், பணம் இல்லை</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>கேமராவுக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation>அது வந்ததும், ‘தொடர்’ அழுத்துங்கள். தானாகத் தொடங்காது.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>இதுவரை {time}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>%n மாற்றம் இன்னும் வீடியோவில் இல்லை.</numerusform>
            <numerusform>%n மாற்றங்கள் இன்னும் வீடியோவில் இல்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>மாற்றங்களைச் செய்</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation>மாற்றங்கள் நடக்கின்றன</translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation>மாற்றங்கள் நடக்கின்றன.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation>இதிலிருந்து இயந்திரம் வேலையைக் கற்கிறது</translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation>இயந்திரம் வீடியோவிலிருந்து வேலையைக் கற்கிறது. இதை வைத்து யாரையும் மதிப்பிடுவதில்லை.</translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation>பிறகு மனதை மாற்றலாமா?</translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation>தெளிவாகச் சொன்னோமா?</translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation>என் வேலை போய்விடும்</translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation>நான் பணம் கட்ட வேண்டும்</translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation>இன்று இரவு அழிக்கப்படும்</translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation>முதலாளி இதை வைத்து என்னை மதிப்பிடுவார்</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>இல்லை, திரும்பிப் போ</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>இல்லை, முடியாது</translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation>எனக்கு எதுவும் ஆகாது</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>மீண்டும் சொல்</translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation>சோதிப்பது எங்கள் சொற்களை, உங்களை அல்ல</translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation>வீடியோவுக்கு என்ன ஆகும்?</translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation>‘இல்லை’ எனச் சொன்னால் என்ன ஆகும்?</translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation>ஆம், என் பணம் எனக்கே</translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation>ஆம், ஆனால் பணத்தைத் திருப்பித் தர வேண்டும்</translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation>‘இல்லை’ எனச் சொல்லலாம். தண்டனை இல்லை, யாரும் அதைப் பார்க்க மாட்டார்கள்.</translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation>எந்த நாளும் திரும்பப் பெறலாம். நீங்கள் சம்பாதித்த பணம் உங்களுக்கே.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation>பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>இன்னும் நன்றாக இருக்கலாம்</translation>
    </message>
    <message>
        <source>good</source>
        <translation>நன்று</translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation>சரி செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>பாருங்கள்</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation>இயந்திரம் கற்றதை மறக்காது</translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation>இதன் சாவி இங்கே அழிக்கப்படும். இதை அழிக்கும்படி வாங்குபவர் எல்லோருக்கும் சொல்லப்படும். உங்கள் பணம் உங்களுக்கே.</translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation>இந்தக் கணினியில் சாவி அழிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>பார்</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>என் கிளிப்புகள்</translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation>என் ரசீது</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>பெறவே இல்லை</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>இல்லை, இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>முடியவில்லை</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>{day} முதல் தாமதம்</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>போய்ச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>தனியே வைத்தது</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation>இந்தக் கிளிப்பைத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation>அனுப்பும் வரிசையிலிருந்து எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation>கொடுப்பது போலவே திரும்பப் பெறுவதும் எளிது: ஒரு அழுத்தம், ஒரு ஆம்</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>அழிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>பார்க்க வேண்டியது</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation>அடுத்த தொகுப்புடன் சொல்லப்படும்</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ஆம், திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation>{amount} உங்களுக்கே</translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation>நீங்கள் இன்னும் எதுவும் பதிவு செய்யவில்லை.</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation>நீங்கள் திரும்பப் பெற்றீர்கள்</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation>{buyer}: சொன்னோம்</translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation>{buyer}: சொன்னோம், பதில் இல்லை</translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation>முதலில் கிளிப்பைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation>எனக்குப் பணம் வரவில்லை</translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation>எண் {number}. {day}-க்குள் பதில் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>ஏதோ தவறு</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>இது தவறு</translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation>எந்தக் கிளிப்? கேட்டதற்காக யாருக்கும் தண்டனை இல்லை.</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>நீங்கள் புகார் செய்தீர்கள்</translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation>நீங்கள் இன்னும் எதுவும் கொடுக்கவில்லை, அதனால் தவறு இருக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation>‘இல்லை’ என்றால்: அதே வேலை, அதே சம்பளம்.</translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation>‘இல்லை’ என்றால்: இந்த வேலை பதிவு செய்யப்படாது.</translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation>‘இல்லை’ எனச் சொன்னால் தண்டனை இல்லை</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>இல்லை, திரும்பிப் போ</translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation>இன்னும் எதுவும் ஆன் இல்லை</translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation>நீங்கள் சம்பாதித்த பணம் உங்களுக்கே</translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation>இயந்திரம் கற்றதை மறக்க வைக்க முடியாது</translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation>உங்கள் வீடியோவை நாங்கள் என்ன செய்யலாம்?</translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation>முதலாவதற்குச் சம்மதம் இல்லை என்றால் பதிவு இல்லை</translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation>ஆம், ஆன் செய்தவற்றுக்கு</translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation>முடிவு உங்களுடையது. பிறகு மனதை மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation>உங்கள் எண்ணால் கையெழுத்திடுங்கள்</translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation>இந்த எண்ணால், டிக் குறி உள்ளதற்குச் சம்மதம் தருகிறீர்கள்</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation>இப்போது செல்லும்</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>என் சம்மதங்கள்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>இல்லை, இருக்கட்டும்</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>இனி எதுவும் பதிவாகாது. இதன் கீழ் உள்ள %n கிளிப் திரும்பப் பெறப்படும். உங்கள் பணம் உங்களுக்கே. இயந்திரம் கற்றதை மறக்க வைக்க முடியாது.</numerusform>
            <numerusform>இனி எதுவும் பதிவாகாது. இதன் கீழ் உள்ள %n கிளிப்புகளும் திரும்பப் பெறப்படும். உங்கள் பணம் உங்களுக்கே. இயந்திரம் கற்றதை மறக்க வைக்க முடியாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation>மீண்டும் படித்து, புதிதாகத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>இதற்குப் பதில் புதியது உள்ளது</translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation>{day} முதல், அறிவிப்பு {version}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation>உங்கள் சம்மதத்தைத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation>நீங்கள் சம்மதித்தவை. எந்த நாளும் திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ஆம், திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation>நீங்கள் இன்னும் எதற்கும் சம்மதம் தரவில்லை.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>%n வினாடியில் பதிவு தொடங்கும்</numerusform>
            <numerusform>%n வினாடியில் பதிவு தொடங்கும்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>மறைப்பு: இடமிருந்து {left}, மேலிருந்து {top}, அகலம் {width}, உயரம் {height}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation>வாங்குபவருக்குக் கொடு</translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation>நிரந்தரமாக அழியும், ஒரு முறை கேட்கும்</translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation>{seconds} வினாடியில் அழியும்</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>மீட்டுக்கொள்</translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation>இப்போது இங்கே வைத்திரு</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation>முதலில் மாற்றங்களைச் செய்யுங்கள்</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>நீங்கள் மட்டும் திறக்கலாம்</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>கொடு</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>சம்மதத்தைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation>முதலில் இரண்டாம் சோதனை முடிய வேண்டும்</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation>எதுவும் காணாவிட்டால், சம்மதம்</translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation>சம்மதம் தந்தீர்கள், காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation>இரண்டாம் சோதனைக்குப் பின்</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>அனுப்புதல்</translation>
    </message>
    <message>
        <source>Each clip goes by itself, once. Press one to see more.</source>
        <translation>ஒவ்வொரு கிளிப்பும் தானாக, ஒருமுறை போகும். மேலும் காண அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>இங்கே எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was given yet, so nothing is sent.</source>
        <translation>இன்னும் எதுவும் தரவில்லை, அதனால் எதுவும் அனுப்பவில்லை.</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>இதுவரை %n முயற்சி</numerusform>
            <numerusform>இதுவரை %n முயற்சிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>பொறுப்பாளருக்கு</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>நிறுத்தி வை</translation>
    </message>
    <message>
        <source>It may be there already, and then it is there twice.</source>
        <translation>ஏற்கெனவே போயிருக்கலாம், அப்போது அங்கே இருமுறை இருக்கும்.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>போக விடு</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>இல்லை, இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>இன்னொரு முறை அனுப்பவா?</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>தனியே வை</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>இப்போது என்ன செய்வது</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>எங்கே போகிறது</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>ஆம், மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>{kind}: {name}, {size}</source>
        <translation>{kind}: {name}, {size}</translation>
    </message>
</context>
<context>
    <name>DeliverySign</name>
    <message numerus="yes">
        <source>%n clips are held.</source>
        <translation>
            <numerusform>%n கிளிப் நிறுத்தி வைத்துள்ளது.</numerusform>
            <numerusform>%n கிளிப்புகள் நிறுத்தி வைத்துள்ளன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>%n கிளிப் அனுப்பக் காத்திருக்கிறது.</numerusform>
            <numerusform>%n கிளிப்புகள் அனுப்பக் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>%n கிளிப் காத்திருக்கிறது: மறுபக்கத் தொடர்பு இல்லை.</numerusform>
            <numerusform>%n கிளிப்புகள் காத்திருக்கின்றன: மறுபக்கத் தொடர்பு இல்லை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>%n கிளிப் அனுப்பியது, உறுதியாகவில்லை.</numerusform>
            <numerusform>%n கிளிப்புகள் அனுப்பியவை, உறுதியாகவில்லை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>%n கிளிப் அனுப்புவதைக் கவனிக்க வேண்டும்.</numerusform>
            <numerusform>%n கிளிப்புகள் அனுப்புவதைக் கவனிக்க வேண்டும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip is being sent, {percent} are done.</source>
        <translation>ஒரு கிளிப் போகிறது, {percent} முடிந்தது.</translation>
    </message>
    <message>
        <source>A clip is being sent.</source>
        <translation>ஒரு கிளிப் போகிறது.</translation>
    </message>
    <message>
        <source>All clips are delivered.</source>
        <translation>எல்லா கிளிப்புகளும் போய்ச் சேர்ந்தன.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>அனுப்ப எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{state} Open the deliveries.</source>
        <translation>{state} அனுப்புதலைத் திற.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>A file of this clip is damaged on this station.</source>
        <translation>இந்தக் கிளிப்பின் ஒரு கோப்பு இந்தக் கணினியில் கெட்டுவிட்டது.</translation>
    </message>
    <message>
        <source>All of it is there, and it was checked.</source>
        <translation>முழுவதும் போய்ச் சேர்ந்தது, சரிபார்த்தாயிற்று.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it is there before you send it again.</source>
        <translation>மீண்டும் அனுப்பும் முன் போய்ச் சேர்ந்ததா எனப் பொறுப்பாளரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>பொறுப்பாளரை அழையுங்கள்.</translation>
    </message>
    <message>
        <source>Call the coordinator: another kind of stick is needed.</source>
        <translation>பொறுப்பாளரை அழையுங்கள்: வேறு வகை பென் டிரைவ் வேண்டும்.</translation>
    </message>
    <message>
        <source>Cloud store</source>
        <translation>கிளவுட்</translation>
    </message>
    <message>
        <source>Goes by stick only, never over a network.</source>
        <translation>பென் டிரைவில் மட்டும் போகும், நெட்வொர்க்கில் அல்ல.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>நிறுத்தியது</translation>
    </message>
    <message>
        <source>It did not get there.</source>
        <translation>போய்ச் சேரவில்லை.</translation>
    </message>
    <message>
        <source>It goes by itself when its turn comes.</source>
        <translation>முறை வரும்போது தானாகப் போகும்.</translation>
    </message>
    <message>
        <source>It is on its way now.</source>
        <translation>இப்போது வழியில் உள்ளது.</translation>
    </message>
    <message>
        <source>It may be there whole. That can&apos;t be told.</source>
        <translation>முழுவதும் போயிருக்கலாம். உறுதியாகத் தெரியாது.</translation>
    </message>
    <message>
        <source>It was sent. Nobody could confirm that all of it is there.</source>
        <translation>அனுப்பியது. முழுவதும் சேர்ந்ததா என உறுதியாகவில்லை.</translation>
    </message>
    <message>
        <source>It was stopped on the way.</source>
        <translation>வழியில் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>உறுதியில்லை</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick.</source>
        <translation>பென் டிரைவில் எதுவும் எழுத முடியாது.</translation>
    </message>
    <message>
        <source>Open its lock switch, or take another stick.</source>
        <translation>அதன் பூட்டைத் திறங்கள், அல்லது வேறு பென் டிரைவ் எடுங்கள்.</translation>
    </message>
    <message>
        <source>Plug in the stick that was used before.</source>
        <translation>முன்பு பயன்படுத்திய பென் டிரைவைச் செருகுங்கள்.</translation>
    </message>
    <message>
        <source>Plug it in again. It goes on where it stopped.</source>
        <translation>மீண்டும் செருகுங்கள். நின்ற இடத்திலிருந்து தொடரும்.</translation>
    </message>
    <message>
        <source>Plug the stick in.</source>
        <translation>பென் டிரைவைச் செருகுங்கள்.</translation>
    </message>
    <message>
        <source>Press Try now if it should be sent.</source>
        <translation>அனுப்ப வேண்டுமானால் இப்போது முயல் அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>போய்ச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>சர்வர்</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>தனியே வைத்தது</translation>
    </message>
    <message>
        <source>Something is broken at the other side.</source>
        <translation>மறுபக்கம் ஏதோ கோளாறு.</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>பென் டிரைவ் அல்லது டிஸ்க்</translation>
    </message>
    <message>
        <source>Take a stick with more room.</source>
        <translation>அதிக இடமுள்ள பென் டிரைவ் எடுங்கள்.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>The buyer is told next that you took this clip back.</source>
        <translation>நீங்கள் இதைத் திரும்பப் பெற்றதை வாங்குபவருக்குச் சொல்வோம்.</translation>
    </message>
    <message>
        <source>The buyer was told that you took this clip back.</source>
        <translation>நீங்கள் இதைத் திரும்பப் பெற்றதை வாங்குபவருக்குச் சொன்னோம்.</translation>
    </message>
    <message>
        <source>The coordinator holds all that goes there.</source>
        <translation>அங்கே போவதெல்லாம் பொறுப்பாளர் நிறுத்தியுள்ளார்.</translation>
    </message>
    <message>
        <source>The other side asks us to wait.</source>
        <translation>மறுபக்கம் காத்திருக்கச் சொல்கிறது.</translation>
    </message>
    <message>
        <source>The other side can&apos;t be reached.</source>
        <translation>மறுபக்கத்தைத் தொடர்புகொள்ள முடியவில்லை.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent.</source>
        <translation>மறுபக்கம் தான் யார் என நிரூபிக்கவில்லை. எதுவும் அனுப்பவில்லை.</translation>
    </message>
    <message>
        <source>The other side does not let this station in.</source>
        <translation>மறுபக்கம் இந்தக் கணினியை உள்ளே விடவில்லை.</translation>
    </message>
    <message>
        <source>The other side has no room left.</source>
        <translation>மறுபக்கம் இடம் இல்லை.</translation>
    </message>
    <message>
        <source>The other side sent us elsewhere. Nothing was sent there.</source>
        <translation>மறுபக்கம் வேறிடம் காட்டியது. அங்கே எதுவும் அனுப்பவில்லை.</translation>
    </message>
    <message>
        <source>The place to send to is not set up right.</source>
        <translation>அனுப்பும் இடம் சரியாக அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The place to send to is not there.</source>
        <translation>அனுப்பும் இடம் இல்லை.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>பென் டிரைவ் நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>பென் டிரைவ் செருகப்படவில்லை.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>பென் டிரைவ் சீக்கிரமே எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>செய்ய வேறு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>எதுவும் செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>எதுவும் செய்ய வேண்டாம்: தானாக மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>This clip is too large for the other side.</source>
        <translation>இந்தக் கிளிப் மறுபக்கத்துக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>This clip is too large for this stick.</source>
        <translation>இந்தக் கிளிப் இந்தப் பென் டிரைவுக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>This is another stick.</source>
        <translation>இது வேறு பென் டிரைவ்.</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Tries again any moment</source>
        <translation>இப்போதே மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Tries again at {time}</source>
        <translation>{time} மணிக்கு மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Tries again on {day}, {time}</source>
        <translation>{day}, {time} மணிக்கு மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Waits for a cable network.</source>
        <translation>கேபிள் நெட்வொர்க்குக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Waits for a network without a data limit.</source>
        <translation>டேட்டா வரம்பில்லாத நெட்வொர்க்குக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Waits for its rule: {rule}</source>
        <translation>விதிக்குக் காத்திருக்கிறது: {rule}</translation>
    </message>
    <message>
        <source>Waits for the sending hours.</source>
        <translation>அனுப்பும் நேரத்துக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>What is there is not what was sent.</source>
        <translation>அங்கே இருப்பது அனுப்பியது அல்ல.</translation>
    </message>
    <message>
        <source>You hold it. It goes when you let it go.</source>
        <translation>நீங்கள் நிறுத்தியுள்ளீர்கள். விட்டால் போகும்.</translation>
    </message>
    <message>
        <source>You set it aside. It is not sent.</source>
        <translation>நீங்கள் தனியே வைத்தீர்கள். இது அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>You took this clip back after it was sent. The buyer is told.</source>
        <translation>அனுப்பிய பின் இதைத் திரும்பப் பெற்றீர்கள். வாங்குபவருக்குச் சொல்வோம்.</translation>
    </message>
    <message>
        <source>You took this clip back. It is not sent any more.</source>
        <translation>இந்தக் கிளிப்பைத் திரும்பப் பெற்றீர்கள். இனி அனுப்பாது.</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>சுமார் %n மணிநேரம் மீதி</numerusform>
            <numerusform>சுமார் %n மணிநேரம் மீதி</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>சுமார் %n நிமிடம் மீதி</numerusform>
            <numerusform>சுமார் %n நிமிடம் மீதி</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>ஒரு நிமிடத்துக்கும் குறைவு மீதி</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>வினாடிக்கு {size}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation>{digits} இலக்கத்தில் {count}</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation>இங்கே இருந்த ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>பதிவான ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation>நீங்கள் கொடுத்த ஒவ்வொரு கிளிப்பும்</translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation>ஒவ்வொரு வாரமும், {currency}</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>உங்கள் கையில்</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>என் வருமானம்</translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation>வாங்குபவர் பதில் தரவில்லை</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>எதுவும் தாமதம் இல்லை</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>வர வேண்டியது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>வேறொருவருக்குப் போனது</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>பதிவானது: {time}</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>சேமி/அச்சிடு</translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation>உள்ளே இருந்தது: {time}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>ஏதோ தவறு</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>வாங்குபவர் ஏற்றார்</translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation>கடந்த வாரங்கள், மொத்தமும்</translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation>இந்தத் தொகைகள் பயிற்சிக்கு. யாருக்கும் பணம் இல்லை.</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>{day}-க்குள் பணம் வர வேண்டும்</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>வர வேண்டிய நாள்: {day}</translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation>{day} வாரம்: {amounts}</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>நீங்கள் புகார் செய்தீர்கள்</translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation>நீங்கள் இன்னும் எதுவும் கொடுக்கவில்லை. உங்கள் வருமானம் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation>புதிய தொழிலாளர்</translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation>எல்லாப் படங்களும் பிறரிடம் உள்ளன.</translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation>அவரது படம்</translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation>அடுத்து: அவரது எண்</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>வயது சரி</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation>சாவிக்குக் கடவுச்சொல் (இருந்தால்)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation>அவர் வயது {years} அல்லது அதற்கு மேல்</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>பொறுப்பாளரின் சாவிக் கோப்பு</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation>பொறுப்பாளரின் சாவி இல்லை</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>பெயர் இல்லை</translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation>பெயர் இந்தக் கணினியில் பூட்டி இருக்கும். ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>படம் இல்லை</translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation>இந்தத் தொழிலாளர் பயிற்சிக்கு மட்டும். பொறுப்பாளரின் சாவி உண்மையானது அல்ல.</translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation>இந்த வேலைக்கு வயது போதாது</translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation>இங்கே அவரை அழைக்கும் பெயர்</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>எந்த வேலை</translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation>பொறுப்பாளர் அவர் அருகில் இருக்க</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation>இதுவரை பணம்</translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation>பயிற்சி, பணம் இல்லை</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>பதிவானது {time}</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>டிஸ்கில் இடம்</translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation>விரலால் ஒரு கட்டம் வரையுங்கள், அல்லது அம்பு விசைகளால் நகர்த்துங்கள்.</translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation>முதலில் வெட்டு முடியும் இடத்துக்குப் போங்கள்.</translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation>வெட்டு முடியும் இடத்துக்குப் போய், மீண்டும் அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation>இது மிக அதிகம். முதலில் மாற்றங்களைச் செய்யுங்கள், அல்லது கிளிப்பை அழியுங்கள்.</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>வீடியோ திறக்கிறது.</translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation>வாங்குபவருக்குக் கிடைக்கும் வீடியோ</translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation>வாங்குபவருக்குக் கிடைப்பது இது</translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation>பென் டிரைவ் இணைக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation>வீடியோ {kept}, இடைவெளி {gap}</translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation>மாதிரிக் காட்சி</translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation>கேமரா: {camera}. வேறு கேமராவுக்கு அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation>முகங்கள் மறைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>தயாராகுங்கள்</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>முகங்கள் மறைத்த நேரடிப் படம்</translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation>கேமராவைத் தேடுகிறது</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>கேமரா இல்லை: ஒன்றை இணையுங்கள்</translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation>பணம் இல்லை. எதுவும் இந்தக் கணினியை விட்டுப் போகாது.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation>ஒரு நிமிடம்: {camera}</translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation>மேசை மட்டும் வைக்கப்படும்</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation>பயிற்சி: பணம் இல்லை</translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation>கேமரா தயாராகிறது.</translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation>{why}. பிறகு படம் தானாக வரும்.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>கடைசி இலக்கத்தை நீக்கு</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>அடுத்த படி</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation>வீடியோ முடிக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation>வரைவு: இயந்திரம் எழுதியது. தமிழ் பேசுபவர் இன்னும் சரிபார்க்கவில்லை.</translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation>மொழியைக் கேட்க அழுத்துங்கள்</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation>நீங்கள் மறைத்தவை: {number}</translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation>வெட்டியது: {time}</translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation>மீதி: {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>தன் முறைக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation>ஒருவர் பதிவு செய்வதால் காத்திருக்கிறது.</translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>%n படத்தில் இன்னும் மறைக்கப்பட்டது. தயவுசெய்து மீண்டும் பாருங்கள்.</numerusform>
            <numerusform>%n படங்களில் இன்னும் மறைக்கப்பட்டது. தயவுசெய்து மீண்டும் பாருங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation>மறைக்க வேறு முகம் இல்லை.</translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation>இதுவரை, இன்னும் மறைக்க வேண்டிய படங்கள்: {number}</translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation>முகங்களுக்கு இரண்டாம் சோதனை</translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation>இரண்டாம் சோதனை முடியவில்லை</translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation>இரண்டாம் சோதனை முடிந்தது</translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation>சுமார் {number} நிமிடம் மீதி</translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation>சுமார் {number} வினாடி மீதி</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} முடிந்தது</translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation>{share} முடிந்தது, {left}</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation>உங்கள் எண்ணைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation>மீண்டும் அதே எண்.</translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation>உங்களுக்கு மட்டும் தெரியும். யாரையும் பார்க்க விடாதீர்கள்.</translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation>{digits} இலக்க எண்ணை அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation>இரண்டும் வேறு எண்கள். மீண்டும் தொடங்குங்கள்.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation>ஒரு எண், உங்கள் பெயர் அல்ல</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>முடிவு செய்யும் முன்</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>மனதை மாற்ற</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>புகார் செய்</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>முகங்கள்</translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation>உங்கள் கைகள், மேசையின் வீடியோ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>வைக்கும் கடைசி நாள்</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>என் கிளிப்புகள், எந்த நாளும்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>அனுப்பவே மாட்டோம்</translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation>அடுத்து: என் தேர்வுகள்</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>இல்லை, திரும்பிப் போ</translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation>உங்கள் மொழியில் இந்த அறிவிப்புக்கு யாரும் கையெழுத்திடவில்லை. நீங்கள் நம்பும் ஒருவரைப் படித்துச் சொல்லக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation>உங்கள் மொழியில் இல்லை</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ஒலி</translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation>நீங்கள் குறிக்கும் படிகள்</translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation>முழு அறிவிப்பு</translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation>உங்கள் பணத்தைக் கணக்கிட</translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation>உங்களுக்குப் பணம் தர, கிளிப்புகளைத் தேட</translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation>நீங்கள் அனுமதித்ததை நிரூபிக்க</translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation>எது எந்தப் பகுதி என்று அதற்குக் காட்ட</translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation>இயந்திரத்துக்கு இந்த வேலையைக் கற்றுத் தர</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>இது எதற்கு</translation>
    </message>
    <message>
        <source>What we take</source>
        <translation>நாங்கள் எடுப்பது</translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation>எப்போது, எவ்வளவு நேரம்</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>யார் கேட்கிறார்</translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation>கையெழுத்திட்ட உங்கள் சம்மதம்</translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation>{campaign}, அறிவிப்பு {version}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>பின்னால்</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>படித்துக் காட்டு</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation>இங்கே இருந்த ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>பதிவான ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>பதில் வர வேண்டிய நாள்</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>பணம் வர வேண்டிய நாள்</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>வீடியோ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>History</source>
        <translation>நடந்தது</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>மணி நேரம்</translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation>இதெல்லாம் உண்மையா எனச் சரிபார்ப்பது எப்படி</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>என் கிளிப்புகள்</translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation>என் புகார்கள்</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>என் தகவல்</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>என் வருமானம்</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>என் ரசீதுகள்</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>என் உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>No to</source>
        <translation>சம்மதம் தராதது</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>இங்கே இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>அறிவிப்பு</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation>பயிற்சி: இது உண்மையான பணம் அல்ல.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation>பதிவானது, மணி நேரம்</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>வினாடிகள்</translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation>உள்ளே இருந்தது, மணி நேரம்</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>கணினி</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation>உங்கள் கடவுச்சொல்லும் age என்ற புரோகிராமும் இருந்தால் வீடியோக்கள் திறக்கும்.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>நான் சம்மதித்தவை</translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation>நகல் எடுக்க முடியாதவை</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>தொழிலாளர்</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>எழுதியது</translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation>சம்மதம் தந்தது</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>சம்மதித்தது</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>பணித் திட்டம்</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>கிளிப்</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>பண வகை</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>அழிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>புகார் உள்ளது</translation>
    </message>
    <message>
        <source>due</source>
        <translation>பணம் வர வேண்டிய நாள்</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>பணம் வரவில்லை</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>வர வேண்டியது</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation>வேறொருவருக்குப் போனது</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>பதிவு ஆகிறது</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>released</source>
        <translation>கொடுத்தது</translation>
    </message>
    <message>
        <source>review</source>
        <translation>பார்க்க வேண்டியது</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>வினாடிகள்</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>கையெழுத்திட்டது</translation>
    </message>
    <message>
        <source>state</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>task</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>when</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>தவறு</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation>ஆப்பிள்</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>பந்து</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>சைக்கிள்</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>படகு</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>சீப்பு</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>கப்</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>மேளம்</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>மீன்</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>பூ</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>தொப்பி</translation>
    </message>
    <message>
        <source>House</source>
        <translation>வீடு</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>பட்டம்</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>விளக்கு</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>இலை</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>நிலா</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>கரண்டி</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>நட்சத்திரம்</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>மரம்</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>குடை</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation>இல்லை, திரும்பிப் போ</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>அது சரியான எண் அல்ல. இன்னும் %n முறை முயலலாம்.</numerusform>
            <numerusform>அது சரியான எண் அல்ல. இன்னும் %n முறை முயலலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>பல முறை தவறான எண். {time} காத்திருந்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation>சேமிக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation>பென் டிரைவைத் தேடுகிறது</translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation>பென் டிரைவை இணையுங்கள். இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>எங்கே வைக்க வேண்டும்?</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation>இந்தக் கணினியில் என் ஆவணங்கள்</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB இடம் உள்ளது</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>வினாடிக்கு %n</numerusform>
            <numerusform>வினாடிக்கு %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>வினாடிக்கு %n: மெதுவாக உள்ளது</numerusform>
            <numerusform>வினாடிக்கு %n: மெதுவாக உள்ளது</numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation>இருட்டு: விளக்கைப் போடுங்கள்</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>வேறு புரோகிராம் பயன்படுத்துகிறது</translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation>கருப்பு: லென்ஸ் மூடியுள்ளதா?</translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation>இரு கைகளும் தெரிகின்றன</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>கேமரா</translation>
    </message>
    <message>
        <source>First more light</source>
        <translation>முதலில் அதிக வெளிச்சம்</translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation>முதலில் கைகளைக் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation>முதலில் கேமரா.</translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation>இடமில்லை: வீடியோக்களை அனுப்புங்கள் அல்லது அழியுங்கள்</translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation>பலகை வைத்துள்ளதா?</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>படம் வரவில்லை</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிச்சம்</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>கேமரா இல்லை: ஒன்றை இணையுங்கள்</translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation>புதிய படம் இல்லை: பிளக்கைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation>ஒரு நிமிடம்: படம் பார்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>டிஸ்கில் இடம்</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>தெளிவு</translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation>டிஸ்கில் இடம் இல்லை.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>படம் அசையவில்லை</translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation>வெளிச்சம் மிக அதிகம்: வேறு பக்கம் திருப்புங்கள்</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>லென்ஸைத் துடையுங்கள்</translation>
    </message>
    <message>
        <source>move them now</source>
        <translation>கைகளை நகர்த்துங்கள்</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>எந்த போனிலும் படிக்கலாம். Fairtake தேவையில்லை.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation>வைத்திருங்கள். இது உங்களுடையது.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>அச்சாகிறது...</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>ரசீது {number}</translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation>கொடுத்தாயிற்று. இது உங்கள் சான்று.</translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation>என் பென் டிரைவில் சேமி</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>சேமித்தது: {name}</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>சேமிக்கிறது...</translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation>இந்த ரசீதும் கையெழுத்தும் உள்ள சதுரக் குறியீடு</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>பக்கம் பிரிண்டருக்குப் போனது.</translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation>சதுரக் குறியீடு தயாராகிறது</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>வேலை நடக்கிறது</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>உங்கள் ரசீது</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>எந்த போனிலும் படிக்கலாம். Fairtake தேவையில்லை.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>அனுப்பப்படுகிறது</translation>
    </message>
    <message>
        <source>For</source>
        <translation>எதற்கு</translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation>தொகுப்புடன் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>என் கிளிப்புகள், எந்த நாளும்</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>எதற்கு இல்லை</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>இன்னும் அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation>அனுப்பவில்லை: மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation>அனுப்பவில்லை: கேபிள் வேண்டும்</translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation>அனுப்பவில்லை: உதவி கேளுங்கள்</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>உங்களுக்கு வர வேண்டியது</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>வேறொருவருக்குப் போனது</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>உங்களுக்கு வந்தது</translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation>பயிற்சி: யாருக்கும் பணம் இல்லை.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>ரசீது {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>போய்ச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>அனுப்பியது, இன்னும் உறுதியாகவில்லை</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>கையெழுத்திட்டவர்</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation>கையெழுத்திட்ட அதே சொற்கள்</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>கையெழுத்து</translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation>சரிபார்க்க: சொற்களை receipt.txt-இல், கையெழுத்தை receipt.txt.sig-இல் போடுங்கள், தொகுப்பிலிருந்து allowed_signers எடுத்து, இதை இயக்குங்கள்</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>நீங்கள் கொடுத்தது</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>நீங்கள் திரும்பப் பெற்றீர்கள்.</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day}-க்குள் {amount}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation>{day}, {time} (கடிகாரம் உறுதியில்லை)</translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation>{station}, எண் {row}</translation>
    </message>
    <message>
        <source>{task}, {time}</source>
        <translation>{task}, {time}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The camera gets ready</source>
        <translation>கேமரா தயாராகிறது</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation>முகங்கள் மறைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>தயாராகுங்கள்</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>முகங்கள் மறைத்த நேரடிப் படம்</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>அடுத்த படி</translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation>படம் வரவில்லை. கேமரா பிளக்கைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>ஒலி இல்லை</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>பதிவு ஆகவில்லை</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation>இடைநிறுத்தம். எதுவும் பதிவாகாது, இந்த நேரத்துக்குப் பணம் இல்லை.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>பதிவு ஆகிறது</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>படி {number} / {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நின்றது</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>படம் கருப்பாக உள்ளது. லென்ஸ் மூடியுள்ளதா?</translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation>படம் அசையவில்லை. கேமராவைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>இது கடைசிப் படி</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>பின்னால்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுச் செல்</translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation>மாற்றங்களை விட்டுச் செல்லவா?</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>கொடுக்கும் முன் பாருங்கள்</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>இங்கேயே இரு</translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation>மாற்றங்கள் நடக்கின்றன, சுமார் {seconds} வினாடி மீதி.</translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation>மாற்றங்கள் வீடியோவில் உள்ளன. அது மீண்டும் சோதிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation>அவை இன்னும் வீடியோவில் இல்லை.</translation>
    </message>
    <message>
        <source>{task}, {day}</source>
        <translation>{task}, {day}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n மணி</numerusform>
            <numerusform>%n மணி</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Deliveries</source>
        <translation>அனுப்புதல்</translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation>படிக்க ஒரு பக்கம், கணினிக்கு ஒரு பட்டியல்</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation>என் வருமானத்தைச் சேமி அல்லது அச்சிடு</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>சேமித்தது: {file}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation>கொடுக்காவிட்டாலும், உங்கள் நேரம் கணக்கில் உண்டு</translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation>கொடுக்காவிட்டாலும், நீங்கள் இங்கே இருந்த மணி நேரத்தில் இது சேரும்</translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation>கொடுத்தால், உங்களுக்கு வர வேண்டியது</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation>ஒரு பதிவு பாதியில் நின்றது. {picture}-க்காக வைத்திருக்கிறோம். பார்க்க உள்ளே நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation>பட்டத்தைத் தேர்ந்தெடுங்கள். அதன் எண் 1 2 3 4.</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>முதலில் உங்கள் படத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation>உங்கள் படம், பிறகு உங்கள் எண்</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>மீண்டும் கிடைத்தது</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>அது சரியான எண் அல்ல. இன்னும் %n முறை முயலலாம்.</numerusform>
            <numerusform>அது சரியான எண் அல்ல. இன்னும் %n முறை முயலலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>பல முறை தவறான எண். {time} காத்திருந்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>நீங்கள் யார்?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation>மறைத்த இடங்களை மீண்டும் காட்டவே முடியாது.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation>தொடங்க அழுத்துங்கள்</translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation>வைக்கப்படுவதை நீங்கள் அரை வினாடி தாமதமாகப் பார்க்கிறீர்கள்.</translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation>அல்லது பெடல்</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation>இங்கே இருந்த ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>பதிவான ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>பணம்</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>என் வருமானம்</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>வர வேண்டியது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>வேறொருவருக்குப் போனது</translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation>பயிற்சி: யாருக்கும் பணம் இல்லை</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation>படி {number} / {all}, முடிந்தது: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation>படி {number} / {all}, பிறகு: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation>படி {number} / {all}, இப்போது: {title}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation>8 அல்லது அதிக எழுத்துள்ள சொல் அல்லது வரி</translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation>முடிந்தது. உங்கள் தகவல் இருக்கும் இடம்: {folder}</translation>
    </message>
    <message>
        <source>My films too</source>
        <translation>என் வீடியோக்களும்</translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation>என் வீடியோக்களும், எனக்கு மட்டும் தெரிந்த சொல்லால் பூட்டி</translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation>உங்களுடைய எல்லாம் ஒரே இடத்தில்</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>நின்றது. அங்கே எதுவும் மிச்சம் இல்லை.</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>என் தகவலை எடு</translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation>ஒவ்வொரு கிளிப்புக்கும் என்ன ஆனது</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>எங்கே?</translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation>இந்தச் சொல் இல்லாமல் யாரும் வீடியோக்களைத் திறக்க முடியாது, நீங்களும் கூட.</translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation>உங்கள் தகவல் எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation>கையெழுத்திட்ட உங்கள் சம்மதங்கள்</translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation>உங்கள் ரசீதுகள், சரிபார்க்கும் முறை</translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation>உங்கள் நேரம், உங்கள் பணம்</translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation>பார்த்துவிட்டு முடிவு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation>உங்கள் கடைசிப் பதிவு பாதியில் நின்றது. அதுவரை எல்லாம் பத்திரமாக உள்ளது.</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation>மீட்டுக்கொள்</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்திரு</translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation>இனி யாரும் பார்க்க முடியாது. உங்கள் நேரம் கணக்கில் உண்டு.</translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation>கிளிப் {seconds} வினாடியில் அழியும்.</translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation>கிளிப் பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation>இந்தக் கிளிப்பை அழிக்கவா?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>நீங்கள் மறைத்தது: %n இடம்.</numerusform>
            <numerusform>நீங்கள் மறைத்தவை: %n இடங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>%n பகுதி வெட்டப்பட்டது.</numerusform>
            <numerusform>%n பகுதிகள் வெட்டப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation>படி {number}: {title}.</translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation>நேரக் கோடு: {now} / {all}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n படி</numerusform>
            <numerusform>%n படிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation>இங்கே இருந்த ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>முதலில் கேட்கும்</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>என் கிளிப்புகள்</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>என் சம்மதங்கள்</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>என் வருமானம்</translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation>எதுவும் விற்கப்படாது, யாருக்கும் பணம் இல்லை. எல்லாம் செய்து பாருங்கள்.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>வழியில் உள்ளவை</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>வர வேண்டியது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>போய்ச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>இங்கே பூட்டியவை</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>என் தகவலை எடு</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>பார்க்க வேண்டியது</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>இன்று, {name}</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>சம்மதம் தந்தீர்கள்</translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation>பதிவான ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation>1 வி</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 வி</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 வினாடி பின்னால்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>மறை</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>இதை மறை</translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation>ஒரு வினாடி குறைவாக மறை</translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation>ஒரு வினாடி அதிகமாக மறை</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation>இதுவரை வெட்டு</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} முதல் {end} வரை</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 வினாடி முன்னால்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ஓட்டு</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>கடைசி மாற்றத்தை நீக்கு</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation>பொறுப்பாளருக்கு</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>இது நடக்கவில்லை</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>இப்போது என்ன செய்வது</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>பத்திரமாக உள்ளது</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation>இந்தக் கிளிப்பில் இன்னும் ஒரு முகம் தெரிகிறது.</translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation>ஒரு முகம் தெரிந்தது. இப்போது மறைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation>வேறு புரோகிராம் இந்தக் கணினியைப் பிடித்துள்ளது.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>வேறு புரோகிராம் கேமராவைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation>பொறுப்பாளரிடம் புதிய வேலை கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation>பொறுப்பாளரை அழைத்து இந்தக் குறியீட்டைக் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>பொறுப்பாளரை அழையுங்கள்.</translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation>பொறுப்பாளரை அழையுங்கள்: முதலில் கிளிப்புகளை அனுப்ப வேண்டும்.</translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation>கேமராவைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>அதை மூடிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>மற்ற புரோகிராமை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation>அந்தப் பகுதியை வெட்டுங்கள், அல்லது கிளிப்பை அழியுங்கள்.</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation>இதுவரை பதிவானது எல்லாம் இந்தக் கணினியில் பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation>Fairtake ஏற்கனவே திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation>கிளிப்பை இன்னொரு முறை பாருங்கள்.</translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation>கிளிப்பைப் பார்த்துவிட்டுத் தொடருங்கள்.</translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation>படம் வரவில்லை, அதனால் எதுவும் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Plug the stick in, then try again.</source>
        <translation>பென் டிரைவைச் செருகி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation>கேமரா கேபிளை மீண்டும் செருகுங்கள்.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation>கேமரா கேபிளைச் செருகி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Put the stick in again, or take another one, then try again.</source>
        <translation>பென் டிரைவை மீண்டும் செருகுங்கள், அல்லது வேறொன்றை எடுத்து முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation>அறிவிப்பைப் படித்து மீண்டும் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation>உள்ளே ஏதோ கோளாறு.</translation>
    </message>
    <message>
        <source>Take a larger stick.</source>
        <translation>பெரிய பென் டிரைவை எடுங்கள்.</translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation>‘என் கிளிப்புகள்’ பக்கத்தில் திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation>அது சரியான எண் அல்ல.</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>கேமரா போய்விட்டது.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் தவறு.</translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation>கணினியின் சாவிப் பெட்டியைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>டிஸ்கைப் படிக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation>டிஸ்கில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>டிஸ்க் நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>பதிவு தானாக முடிந்தது.</translation>
    </message>
    <message>
        <source>The stick does not take it.</source>
        <translation>பென் டிரைவில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The stick has no room for all of it.</source>
        <translation>பென் டிரைவில் எல்லாவற்றுக்கும் இடம் இல்லை.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>பென் டிரைவ் செருகப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>கேமரா இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>செய்ய வேறு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation>இந்தக் கிளிப் கெட்டுவிட்டது, ஓட்ட முடியாது.</translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation>இந்தக் கிளிப் ஏற்கனவே கொடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation>இந்தக் கிளிப் திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation>இந்தக் கணினிக்குப் பொறுப்பாளர் தேவை.</translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation>இந்த வேலை முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation>மீண்டும் முயலுங்கள். மீண்டும் நடந்தால், பொறுப்பாளரை அழையுங்கள்.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>திறந்துள்ள திரையைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation>இந்த வேலைக்கு நீங்கள் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation>உங்கள் சம்மதம் இல்லை.</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation>நான் இல்லை</translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation>பதிவு செய்பவர்</translation>
    </message>
</context>
</TS>
