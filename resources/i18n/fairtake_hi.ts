<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation>पूरे {time}, और आपके {pay}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>अभी करें</translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation>छूटा {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>फ़िल्म में</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>कैमरा खोज रहे हैं</translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation>आगे बढ़ें दबाने तक कुछ रिकॉर्ड नहीं होगा।</translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation>आगे बढ़ें दबाएँ, या बंद करके रखें</translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation>कैमरे का तार फिर लगाएँ</translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation>रिकॉर्डिंग {time} पर खुद रुक गई।</translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation>बंद करें, {time} रखें</translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation>कैमरा निकल गया</translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation>कैमरे से फिर तस्वीर आ रही है</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>कैमरा वापस आ गया</translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation>छूटा समय दर्ज है, उसके पैसे नहीं</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>कैमरे का इंतज़ार</translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation>वापस आने पर आगे बढ़ें दबाएँ। यह खुद कभी शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>अब तक {time}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>%n बदलाव अभी फ़िल्म में नहीं है।</numerusform>
            <numerusform>%n बदलाव अभी फ़िल्म में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>बदलाव करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation>बदलाव हो रहे हैं</translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation>बदलाव हो रहे हैं।</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation>इससे मशीन काम सीखती है</translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation>फ़िल्म से मशीन काम सीखती है। इससे किसी को परखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation>क्या बाद में मन बदल सकते हैं?</translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation>क्या हमने साफ़ समझाया?</translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation>मेरा काम छूट जाएगा</translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation>मुझे पैसे देने होंगे</translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation>आज रात मिटा दी जाएगी</translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation>मालिक इससे मुझे परखता है</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>नहीं, पीछे जाएँ</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>नहीं, कभी नहीं</translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation>मेरा कुछ नहीं बिगड़ेगा</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>फिर बताएँ</translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation>यह हमारी बात की जाँच है, आपकी नहीं</translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation>फ़िल्म का क्या होगा?</translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation>ना कहें तो क्या होगा?</translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation>हाँ, और पैसे मेरे ही रहेंगे</translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation>हाँ, पर पैसे लौटाने होंगे</translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation>आप ना कह सकते हैं। कोई सज़ा नहीं, और यह कोई नहीं देखता।</translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation>आप किसी भी दिन वापस ले सकते हैं। कमाए हुए पैसे आपके ही रहेंगे।</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{count} में से {n}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>और अच्छा हो सकता है</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation>ठीक करना ज़रूरी</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>कृपया देखें</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation>मशीन सीखा हुआ भूल नहीं सकती</translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation>इसकी चाबी यहाँ नष्ट होगी, और हर खरीदार को इसे मिटाने को कहा जाएगा। आपके पैसे आपके ही रहेंगे।</translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation>चाबी इस स्टेशन पर नष्ट हुई</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>मेरी क्लिप</translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation>मेरी रसीद</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>इनके पास कभी नहीं थी</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>{day} से देर हो रही है</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>पैसे मिल गए</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँच गई</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखी</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation>यह क्लिप वापस लें?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation>भेजने की कतार से हटाई गई</translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation>वापस लेना देने जितना ही आसान: एक बार दबाएँ, एक हाँ</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>मिटा दी गई</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखना बाकी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation>अगली खेप के साथ बताया जाएगा</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हाँ, वापस लें</translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation>{amount} आपके ही रहेंगे</translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation>आपने अभी कुछ रिकॉर्ड नहीं किया।</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation>आपने वापस ली</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation>{buyer} को बताया</translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation>{buyer} को बताया, जवाब नहीं</translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation>पहले क्लिप चुनें</translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation>मुझे पैसे नहीं मिले</translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation>नंबर {number}। आपको {day} तक जवाब मिलेगा।</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>कुछ गड़बड़ है</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>यह गलत है</translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation>कौन सी क्लिप? पूछने पर किसी को सज़ा नहीं होती।</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>आपने शिकायत की</translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation>आपने अभी कुछ नहीं दिया, तो कुछ गलत नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation>ना कहें तो: वही काम, वही पैसे।</translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation>ना कहें तो: यह काम रिकॉर्ड नहीं होगा।</translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation>ना कहने पर कोई सज़ा नहीं</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>नहीं, पीछे जाएँ</translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation>अभी कुछ चालू नहीं</translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation>कमाए हुए पैसे आपके ही रहेंगे</translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation>मशीन ने जो सीख लिया, वह भुलाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation>हम आपके वीडियो से क्या कर सकते हैं?</translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation>पहली के बिना कुछ रिकॉर्ड नहीं होगा</translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation>हाँ, जो चालू है उसे</translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation>आप चुनें। बाद में मन बदल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation>अपने नंबर से दस्तखत करें</translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation>इससे आप सही के निशान वाली बातों को हाँ कहते हैं</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation>यह अभी लागू है</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>मेरी सहमतियाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ना</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>आगे कुछ रिकॉर्ड नहीं होगा, और इसकी %n क्लिप वापस ली जाएगी। आपके पैसे आपके ही रहेंगे। मशीन ने जो सीख लिया, वह भुलाया नहीं जा सकता।</numerusform>
            <numerusform>आगे कुछ रिकॉर्ड नहीं होगा, और इसकी सभी %n क्लिप वापस ली जाएँगी। आपके पैसे आपके ही रहेंगे। मशीन ने जो सीख लिया, वह भुलाया नहीं जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation>फिर पढ़ें, नया चुनें</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>इसकी जगह नई आ गई</translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation>{day} से, सूचना {version}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation>अपनी हाँ वापस लें?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation>जिस बात को आपने हाँ कहा। किसी भी दिन वापस लें।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हाँ, वापस लें</translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation>आपने अभी किसी बात को हाँ नहीं कहा।</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>रिकॉर्डिंग %n सेकंड में शुरू</numerusform>
            <numerusform>रिकॉर्डिंग %n सेकंड में शुरू</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>ढकी जगह: बाएँ से {left}, ऊपर से {top}, चौड़ाई {width}, ऊँचाई {height}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation>खरीदार को दें</translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation>हमेशा के लिए, एक बार पूछेंगे</translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation>{seconds} सेकंड में मिटेगी</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>बचा लें</translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation>अभी यहीं रखें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation>पहले बदलाव करें</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ज़रा रुकें</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>सिर्फ़ आप इसे खोल सकते हैं</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>दे दें</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>हाँ वापस लें</translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation>पहले दोबारा जाँच पूरी होनी है</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>मिटा दें</translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation>हाँ, अगर कुछ न मिले</translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation>आपने हाँ कहा, इंतज़ार है</translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation>दोबारा जाँच के बाद</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>भेजी जा रही क्लिप</translation>
    </message>
    <message>
        <source>Each clip goes by itself, once. Press one to see more.</source>
        <translation>हर क्लिप अपने आप, एक बार जाती है। ज़्यादा देखने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was given yet, so nothing is sent.</source>
        <translation>अभी कुछ दिया नहीं गया, इसलिए कुछ भेजा नहीं जा रहा।</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>अब तक %n कोशिश</numerusform>
            <numerusform>अब तक %n कोशिशें</numerusform>
        </translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>It may be there already, and then it is there twice.</source>
        <translation>शायद पहुँच चुकी हो, तब वहाँ दो बार होगी।</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>जाने दें</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>एक बार और भेजें?</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>कहाँ जाती है</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>हाँ, फिर भेजें</translation>
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
            <numerusform>%n क्लिप रुकी है।</numerusform>
            <numerusform>%n क्लिप रुकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>%n क्लिप भेजने के इंतज़ार में है।</numerusform>
            <numerusform>%n क्लिप भेजने के इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>%n क्लिप इंतज़ार में: दूसरी तरफ़ संपर्क नहीं।</numerusform>
            <numerusform>%n क्लिप इंतज़ार में: दूसरी तरफ़ संपर्क नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>%n क्लिप भेजी गई, पुष्टि नहीं।</numerusform>
            <numerusform>%n क्लिप भेजी गईं, पुष्टि नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>%n क्लिप का भेजना देखना होगा।</numerusform>
            <numerusform>%n क्लिप का भेजना देखना होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip is being sent, {percent} are done.</source>
        <translation>एक क्लिप भेजी जा रही है, {percent} हो गई।</translation>
    </message>
    <message>
        <source>A clip is being sent.</source>
        <translation>एक क्लिप भेजी जा रही है।</translation>
    </message>
    <message>
        <source>All clips are delivered.</source>
        <translation>सारी क्लिप पहुँच गईं।</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>भेजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{state} Open the deliveries.</source>
        <translation>{state} भेजी जा रही क्लिप खोलें।</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>A file of this clip is damaged on this station.</source>
        <translation>इस क्लिप की एक फ़ाइल इस स्टेशन पर खराब है।</translation>
    </message>
    <message>
        <source>All of it is there, and it was checked.</source>
        <translation>पूरी पहुँच गई, और जाँच ली गई।</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it is there before you send it again.</source>
        <translation>फिर भेजने से पहले कोऑर्डिनेटर से पूछें कि पहुँची या नहीं।</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>कोऑर्डिनेटर को बुलाएँ।</translation>
    </message>
    <message>
        <source>Call the coordinator: another kind of stick is needed.</source>
        <translation>कोऑर्डिनेटर को बुलाएँ: दूसरी तरह की पेन ड्राइव चाहिए।</translation>
    </message>
    <message>
        <source>Cloud store</source>
        <translation>क्लाउड</translation>
    </message>
    <message>
        <source>Goes by stick only, never over a network.</source>
        <translation>सिर्फ़ पेन ड्राइव से जाती है, नेटवर्क से कभी नहीं।</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>It did not get there.</source>
        <translation>वहाँ नहीं पहुँची।</translation>
    </message>
    <message>
        <source>It goes by itself when its turn comes.</source>
        <translation>बारी आने पर अपने आप जाती है।</translation>
    </message>
    <message>
        <source>It is on its way now.</source>
        <translation>अभी रास्ते में है।</translation>
    </message>
    <message>
        <source>It may be there whole. That can&apos;t be told.</source>
        <translation>शायद पूरी पहुँच गई। पक्का नहीं कह सकते।</translation>
    </message>
    <message>
        <source>It was sent. Nobody could confirm that all of it is there.</source>
        <translation>भेजी गई। पूरी पहुँची, इसकी पुष्टि नहीं हो सकी।</translation>
    </message>
    <message>
        <source>It was stopped on the way.</source>
        <translation>रास्ते में रोकी गई।</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick.</source>
        <translation>पेन ड्राइव पर कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Open its lock switch, or take another stick.</source>
        <translation>उसका लॉक बटन खोलें, या दूसरी पेन ड्राइव लें।</translation>
    </message>
    <message>
        <source>Plug in the stick that was used before.</source>
        <translation>पहले वाली पेन ड्राइव लगाएँ।</translation>
    </message>
    <message>
        <source>Plug it in again. It goes on where it stopped.</source>
        <translation>फिर लगाएँ। जहाँ रुकी थी वहीं से चलेगी।</translation>
    </message>
    <message>
        <source>Plug the stick in.</source>
        <translation>पेन ड्राइव लगाएँ।</translation>
    </message>
    <message>
        <source>Press Try now if it should be sent.</source>
        <translation>भेजना हो तो अभी कोशिश करें दबाएँ।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँच गई</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखी</translation>
    </message>
    <message>
        <source>Something is broken at the other side.</source>
        <translation>दूसरी तरफ़ कुछ खराब है।</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>पेन ड्राइव या डिस्क</translation>
    </message>
    <message>
        <source>Take a stick with more room.</source>
        <translation>ज़्यादा जगह वाली पेन ड्राइव लें।</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>The buyer is told next that you took this clip back.</source>
        <translation>अब खरीदार को बताया जाएगा कि आपने यह क्लिप वापस ली।</translation>
    </message>
    <message>
        <source>The buyer was told that you took this clip back.</source>
        <translation>खरीदार को बताया गया कि आपने यह क्लिप वापस ली।</translation>
    </message>
    <message>
        <source>The coordinator holds all that goes there.</source>
        <translation>कोऑर्डिनेटर ने वहाँ जाने वाला सब रोका है।</translation>
    </message>
    <message>
        <source>The other side asks us to wait.</source>
        <translation>दूसरी तरफ़ से रुकने को कहा गया।</translation>
    </message>
    <message>
        <source>The other side can&apos;t be reached.</source>
        <translation>दूसरी तरफ़ संपर्क नहीं हो रहा।</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent.</source>
        <translation>दूसरी तरफ़ अपनी पहचान साबित न कर सकी। कुछ नहीं भेजा।</translation>
    </message>
    <message>
        <source>The other side does not let this station in.</source>
        <translation>दूसरी तरफ़ इस स्टेशन को अंदर नहीं आने देती।</translation>
    </message>
    <message>
        <source>The other side has no room left.</source>
        <translation>दूसरी तरफ़ जगह नहीं बची।</translation>
    </message>
    <message>
        <source>The other side sent us elsewhere. Nothing was sent there.</source>
        <translation>दूसरी तरफ़ ने कहीं और भेजा। वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The place to send to is not set up right.</source>
        <translation>भेजने की जगह ठीक से तय नहीं है।</translation>
    </message>
    <message>
        <source>The place to send to is not there.</source>
        <translation>भेजने की जगह है ही नहीं।</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>पेन ड्राइव भर गई है।</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>पेन ड्राइव लगी नहीं है।</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>पेन ड्राइव बहुत जल्दी निकाली गई।</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>कुछ नहीं करना है: अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>This clip is too large for the other side.</source>
        <translation>यह क्लिप दूसरी तरफ़ के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This clip is too large for this stick.</source>
        <translation>यह क्लिप इस पेन ड्राइव के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This is another stick.</source>
        <translation>यह दूसरी पेन ड्राइव है।</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Tries again any moment</source>
        <translation>अभी फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Tries again at {time}</source>
        <translation>{time} बजे फिर कोशिश</translation>
    </message>
    <message>
        <source>Tries again on {day}, {time}</source>
        <translation>{day}, {time} बजे फिर कोशिश</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Waits for a cable network.</source>
        <translation>तार वाले नेटवर्क का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Waits for a network without a data limit.</source>
        <translation>बिना डेटा सीमा वाले नेटवर्क का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Waits for its rule: {rule}</source>
        <translation>अपने नियम का इंतज़ार है: {rule}</translation>
    </message>
    <message>
        <source>Waits for the sending hours.</source>
        <translation>भेजने के समय का इंतज़ार है।</translation>
    </message>
    <message>
        <source>What is there is not what was sent.</source>
        <translation>वहाँ जो है वह भेजी हुई क्लिप नहीं है।</translation>
    </message>
    <message>
        <source>You hold it. It goes when you let it go.</source>
        <translation>आपने रोकी है। आप जाने दें तब जाएगी।</translation>
    </message>
    <message>
        <source>You set it aside. It is not sent.</source>
        <translation>आपने इसे अलग रखा। यह नहीं भेजी जाएगी।</translation>
    </message>
    <message>
        <source>You took this clip back after it was sent. The buyer is told.</source>
        <translation>भेजने के बाद आपने यह क्लिप वापस ली। खरीदार को बताया जाएगा।</translation>
    </message>
    <message>
        <source>You took this clip back. It is not sent any more.</source>
        <translation>आपने यह क्लिप वापस ली। अब नहीं भेजी जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>करीब %n घंटा बाकी</numerusform>
            <numerusform>करीब %n घंटे बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>करीब %n मिनट बाकी</numerusform>
            <numerusform>करीब %n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} प्रति सेकंड</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation>{digits} में से {count} अंक</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation>यहाँ का असली एक घंटा</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>रिकॉर्ड किया एक घंटा</translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation>आपकी दी हर क्लिप</translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation>हर हफ़्ते, {currency} में</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>आपके हाथ में</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>मेरी कमाई</translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation>खरीदार का जवाब नहीं आया</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>कोई देरी नहीं</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>मिलना बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>पैसे मिल गए</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>पैसे किसी और को मिले</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>रिकॉर्ड हुआ: {time}</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>सहेजें या छापें</translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation>अंदर का समय: {time}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>कुछ गड़बड़ है</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>खरीदार ने हाँ कहा</translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation>पिछले हफ़्ते, और कुल</translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation>ये रकम आज़माने के लिए हैं। किसी को पैसे नहीं मिलते।</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>पैसे {day} तक मिलने हैं</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>{day} को मिलने थे</translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation>{day} का हफ़्ता: {amounts}</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>आपने शिकायत की</translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation>आपने अभी कुछ नहीं दिया। आपकी कमाई यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation>नया कामगार</translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation>कोई चित्र नहीं बचा।</translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation>इनका चित्र</translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation>आगे: इनका नंबर</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>उम्र पूरी है</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation>चाबी का गुप्त शब्द, अगर हो</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation>इनकी उम्र {years} साल या ज़्यादा है</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>कोऑर्डिनेटर की चाबी की फ़ाइल</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation>कोऑर्डिनेटर की चाबी नहीं मिली</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>नाम नहीं लिखा</translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation>नाम इसी स्टेशन पर ताले में रहता है। कभी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>चित्र नहीं चुना</translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation>यह कामगार सिर्फ़ आज़माने के लिए है। कोऑर्डिनेटर की चाबी नकली है।</translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation>इस काम के लिए उम्र कम है</translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation>यहाँ इनका नाम</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>कौन सा काम</translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation>कोऑर्डिनेटर इनके साथ रहे</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation>अब तक के पैसे</translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation>अभ्यास, पैसे नहीं मिलते</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>रिकॉर्ड हुआ {time}</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>डिस्क में जगह</translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation>उँगली से डिब्बा बनाएँ, या तीर वाले बटन से खिसकाएँ।</translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation>पहले वहाँ जाएँ जहाँ काटना खत्म हो।</translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation>जहाँ काटना खत्म हो वहाँ जाएँ, फिर दबाएँ।</translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation>यह बहुत ज़्यादा है। पहले बदलाव करें, या क्लिप मिटा दें।</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>फ़िल्म खुल रही है।</translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation>फ़िल्म, जैसी खरीदार को मिलती है</translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation>खरीदार को यही मिलता है</translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation>कोई पेन ड्राइव नहीं लगी है।</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation>फ़िल्म {kept}, छूटा {gap}</translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation>नमूना दृश्य</translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation>कैमरा: {camera}। दूसरे के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation>चेहरे छिपे हैं</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>तैयार हों</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>चलती तस्वीर, चेहरे छिपे हुए</translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation>कैमरा खोज रहे हैं</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>कैमरा नहीं: एक लगाएँ</translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation>इसके पैसे नहीं मिलते। इस स्टेशन से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ज़रा रुकें</translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation>ज़रा रुकें: {camera}</translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation>सिर्फ़ मेज़ रखी जाती है</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation>अभ्यास: पैसे नहीं मिलते</translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation>कैमरा तैयार हो रहा है।</translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation>{why}। फिर तस्वीर खुद आ जाएगी।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>आखिरी अंक मिटाएँ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
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
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation>फ़िल्म बंद हो रही है</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation>कच्चा अनुवाद: मशीन ने किया, हिन्दी वाले ने अभी नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation>भाषा सुनने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation>आपने ढका: {number}</translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation>काटा गया: {time}</translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation>बचा: {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>अपनी बारी के लिए रुकी है।</translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation>कोई रिकॉर्ड कर रहा है, तब तक रुकी है।</translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>%n तस्वीर में और ढका गया। कृपया फिर देखें।</numerusform>
            <numerusform>%n तस्वीरों में और ढका गया। कृपया फिर देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation>ढकने को कोई चेहरा नहीं बचा।</translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation>अब तक इतनी तस्वीरों में और ढकना है: {number}</translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation>चेहरों की दोबारा जाँच</translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation>दोबारा जाँच पूरी न हो सकी</translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation>दोबारा जाँच हो गई</translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation>करीब {number} मिनट बचे</translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation>करीब {number} सेकंड बचे</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} हुआ</translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation>{share} हुआ, {left}</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation>अपना नंबर चुनें</translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation>एक बार फिर, वही नंबर।</translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation>यह सिर्फ़ आपको पता है। किसी को देखने न दें।</translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation>{digits} अंकों का नंबर दबाएँ।</translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation>ये दो अलग नंबर थे। फिर शुरू करें।</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation>एक नंबर, आपका नाम नहीं</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>फ़ैसले से पहले</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>मन बदलें</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>शिकायत करें</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>चेहरे</translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation>आपके हाथों और मेज़ की फ़िल्म</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>कब तक रखेंगे</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>मेरी क्लिप, किसी भी दिन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>कभी नहीं भेजते</translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation>आगे: मेरी पसंद</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>नहीं, पीछे जाएँ</translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation>आपकी भाषा में इस सूचना पर किसी ने दस्तखत नहीं किए। किसी भरोसे वाले से पढ़वाकर सुनें।</translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation>आपकी भाषा में नहीं</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation>आपके लगाए कदमों के निशान</translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation>पूरी सूचना</translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation>आपके पैसे गिनने के लिए</translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation>आपको पैसे देने, आपकी क्लिप खोजने के लिए</translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation>आपकी दी इजाज़त का सबूत</translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation>मशीन को हर हिस्सा बताने के लिए</translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation>मशीन को यह काम सिखाने के लिए</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किसलिए है</translation>
    </message>
    <message>
        <source>What we take</source>
        <translation>हम क्या लेते हैं</translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation>कब, और कितनी देर</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>कौन पूछ रहा है</translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation>आपकी हाँ, दस्तखत के साथ</translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation>{campaign}, सूचना {version}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation>यहाँ का असली एक घंटा</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>रिकॉर्ड किया एक घंटा</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>जवाब कब तक</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>पैसे कब तक</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>फ़िल्म</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>History</source>
        <translation>पहले क्या हुआ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation>यह सब सच है, कैसे जाँचें</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>मेरी क्लिप</translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation>मेरी शिकायतें</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>मेरा डेटा</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>मेरी कमाई</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>मेरी रसीदें</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>मेरा अंदर आना</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>No to</source>
        <translation>इनको ना</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>यहाँ अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation>अभ्यास: ये असली पैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation>रिकॉर्ड हुए घंटे</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation>अंदर रहने के घंटे</translation>
    </message>
    <message>
        <source>State</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation>फ़िल्में आपके गुप्त शब्द और age नाम के प्रोग्राम से खुलती हैं।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>मैंने क्या-क्या माना</translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation>क्या कॉपी नहीं हो सका</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>कामगार</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation>इनको हाँ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>हाँ कहा</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>मिटा दी गई</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>शिकायत हुई</translation>
    </message>
    <message>
        <source>due</source>
        <translation>पैसे कब तक</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>खत्म</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>पैसे नहीं मिले</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>मिलना बाकी</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>पैसे मिल गए</translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation>पैसे किसी और को मिले</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>released</source>
        <translation>दे दी गई</translation>
    </message>
    <message>
        <source>review</source>
        <translation>देखना बाकी</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>दस्तखत किए</translation>
    </message>
    <message>
        <source>state</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>when</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>गलत</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation>सेब</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>गेंद</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>घंटी</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>साइकिल</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>कंघी</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>प्याला</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>ढोल</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>मछली</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>फूल</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>टोपी</translation>
    </message>
    <message>
        <source>House</source>
        <translation>घर</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>पतंग</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>लैंप</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>चाँद</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>चम्मच</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>पेड़</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>छाता</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation>नहीं, पीछे जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>वह सही नंबर नहीं था। %n कोशिश बची।</numerusform>
            <numerusform>वह सही नंबर नहीं था। %n कोशिशें बचीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>बहुत बार गलत नंबर। {time} रुकें, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation>सहेजें नहीं</translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation>पेन ड्राइव खोज रहे हैं</translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation>अपनी पेन ड्राइव लगाएँ। वह यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>इसे कहाँ रखें?</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation>इस कंप्यूटर पर मेरे कागज़ात</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB खाली</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>%n प्रति सेकंड</numerusform>
            <numerusform>%n प्रति सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>%n प्रति सेकंड: धीमा</numerusform>
            <numerusform>%n प्रति सेकंड: धीमा</numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation>थोड़ा अँधेरा: बत्ती जलाएँ</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>दूसरा प्रोग्राम इसे चला रहा है</translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation>काला: क्या लेंस ढका है?</translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation>दोनों हाथ दिखें</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>First more light</source>
        <translation>पहले रोशनी बढ़ाएँ</translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation>पहले अपने हाथ दिखाएँ।</translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation>पहले कैमरा।</translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation>भर गया: फ़िल्में भेजें या मिटाएँ</translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation>क्या बोर्ड लगा है?</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>इससे तस्वीर नहीं आ रही</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>कैमरा नहीं: एक लगाएँ</translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation>नई तस्वीर नहीं: तार देखें</translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation>ज़रा रुकें: तस्वीर देखी जा रही है।</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>डिस्क में जगह</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>साफ़</translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation>डिस्क में जगह नहीं है।</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>तस्वीर रुक गई है</translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation>बहुत तेज़ रोशनी: दूसरी ओर घूमें</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>लेंस पोंछें</translation>
    </message>
    <message>
        <source>move them now</source>
        <translation>अभी हिलाएँ</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>कोई भी फ़ोन इसे पढ़ सकता है। Fairtake नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation>संभालकर रखें। यह आपकी है।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>छप रहा है...</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>रसीद {number}</translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation>दे दी। यह आपका सबूत है।</translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation>मेरी पेन ड्राइव में सहेजें</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजा गया: {name}</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>सहेज रहे हैं...</translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation>इस रसीद और इसके दस्तखत का चौकोर कोड</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>पन्ना प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation>चौकोर कोड बन रहा है</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>आपकी रसीद</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>कोई भी फ़ोन इसे पढ़ सकता है। Fairtake नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजी जा रही है</translation>
    </message>
    <message>
        <source>For</source>
        <translation>इसके लिए</translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation>एक खेप के साथ गई</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>मेरी क्लिप, किसी भी दिन</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>इसके लिए नहीं</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजी</translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation>अभी नहीं भेजी: फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation>अभी नहीं भेजी: तार का इंतज़ार</translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation>नहीं भेजी: मदद माँगें</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>आपको मिलना बाकी</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>पैसे किसी और को मिले</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>आपको पैसे मिल गए</translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation>अभ्यास: किसी को पैसे नहीं मिलते।</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>रसीद {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँच गई</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>भेजी, पहुँचना अभी पक्का नहीं</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>किसने दस्तखत किए</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation>ठीक वही शब्द जिन पर दस्तखत हैं</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>दस्तखत</translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation>जाँचने के लिए: शब्द receipt.txt में रखें, दस्तखत receipt.txt.sig में रखें, खेप से allowed_signers लें, और यह चलाएँ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>आपने दिया</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>आपने वापस ली।</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day} तक {amount}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation>{day}, {time} (घड़ी पक्की नहीं)</translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation>{station}, नंबर {row}</translation>
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
        <translation>कैमरा तैयार हो रहा है</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation>चेहरे छिपे हैं</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>तैयार हों</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>चलती तस्वीर, चेहरे छिपे हुए</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation>तस्वीर नहीं आ रही। कैमरे का तार देखें।</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>रिकॉर्डिंग बंद है</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation>रुका हुआ। कुछ रिकॉर्ड नहीं हो रहा, और इस समय के पैसे नहीं मिलते।</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>{all} में से कदम {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>बंद हुआ</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>तस्वीर काली है। क्या लेंस ढका है?</translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation>तस्वीर रुक गई है। कैमरा देखें।</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>यह आखिरी कदम है</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation>बदलाव छोड़कर बाहर जाएँ?</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>देने से पहले देखें</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation>बदलाव हो रहे हैं, करीब {seconds} सेकंड बचे।</translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation>बदलाव फ़िल्म में हो गए। फिर से जाँच हो रही है।</translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation>वे अभी फ़िल्म में नहीं हैं।</translation>
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
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Deliveries</source>
        <translation>भेजी जा रही क्लिप</translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation>पढ़ने का पन्ना, और कंप्यूटर के लिए तालिका</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation>मेरी कमाई सहेजें या छापें</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>सहेजा गया: {file}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation>ज़रा रुकें</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation>न हो, तो भी आपका समय गिना जाएगा</translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation>न हो, तो भी समय आपके असली घंटे में गिना जाएगा</translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation>क्लिप देने पर आपको मिलने हैं</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation>एक रिकॉर्डिंग बीच में कट गई। वह इनके लिए रखी है: {picture}। देखने के लिए अंदर आएँ।</translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation>पतंग चुनें। उसका नंबर 1 2 3 4 है।</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>पहले अपना चित्र चुनें।</translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation>अपना चित्र चुनें, फिर अपना नंबर</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>फिर मिल गई</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>वह सही नंबर नहीं था। %n कोशिश बची।</numerusform>
            <numerusform>वह सही नंबर नहीं था। %n कोशिशें बचीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>बहुत बार गलत नंबर। {time} रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation>ढकी जगह फिर कभी खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation>शुरू करने को दबाएँ</translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation>जो रखा जाता है वही दिखता है, आधा सेकंड बाद।</translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation>या पैडल</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation>यहाँ का असली एक घंटा</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>रिकॉर्ड किया एक घंटा</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसे</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>मेरी कमाई</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>मिलना बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>पैसे मिल गए</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>पैसे किसी और को मिले</translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation>अभ्यास: किसी को पैसे नहीं</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation>{all} में से कदम {number}, हो गया: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation>{all} में से कदम {number}, बाद में: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation>{all} में से कदम {number}, अभी: {title}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation>ना</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation>8 या ज़्यादा अक्षरों का शब्द या वाक्य</translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation>हो गया। आपका डेटा यहाँ है: {folder}</translation>
    </message>
    <message>
        <source>My films too</source>
        <translation>मेरी फ़िल्में भी</translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation>मेरी फ़िल्में भी, ऐसे शब्द के ताले में जो बस मुझे पता है</translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation>एक फ़ोल्डर, आपका सब कुछ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>बंद हुआ। वहाँ कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>मेरा डेटा लें</translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation>हर क्लिप का क्या हुआ</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>कहाँ रखें?</translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation>इस शब्द के बिना फ़िल्में कोई नहीं खोल सकता, आप भी नहीं।</translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation>आपका डेटा लिख रहे हैं</translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation>आपकी सहमतियाँ, दस्तखत के साथ</translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation>आपकी रसीदें, और उन्हें कैसे जाँचें</translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation>आपका समय और आपके पैसे</translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation>देखें, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation>आपकी पिछली रिकॉर्डिंग बीच में कट गई। तब तक का सब रखा है।</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation>बचा लें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation>अब इसे कोई नहीं देख सकता। आपका समय फिर भी गिना जाएगा।</translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation>क्लिप {seconds} सेकंड में मिट जाएगी।</translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation>क्लिप रखी गई है।</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>मिटा दें</translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation>यह क्लिप मिटा दें?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>आपने %n जगह ढकी।</numerusform>
            <numerusform>आपने %n जगहें ढकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>%n हिस्सा काटा गया।</numerusform>
            <numerusform>%n हिस्से काटे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation>कदम {number}: {title}।</translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation>समय की पट्टी: {all} में से {now}।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n कदम</numerusform>
            <numerusform>%n कदम</numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation>यहाँ का असली एक घंटा</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>पहले पूछेंगे</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>मेरी क्लिप</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>मेरी सहमतियाँ</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>मेरी कमाई</translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation>कुछ नहीं बिकता, किसी को पैसे नहीं मिलते। सब आज़माएँ।</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>मिलना बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>पैसे मिल गए</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँच गई</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>यहाँ सीलबंद</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>मेरा डेटा लें</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखना बाकी</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>आज, {name}</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>आपने हाँ कहा</translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation>रिकॉर्ड किया एक घंटा</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation>1 सेकंड</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 सेकंड</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 सेकंड पीछे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>इसे ढकें</translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation>एक सेकंड कम ढकें</translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation>एक सेकंड और ढकें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation>यहाँ तक काटें</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} से {end} तक</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 सेकंड आगे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>पिछला बदलाव हटाएँ</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>यह नहीं हो पाया</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>क्या रखा गया</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation>इस क्लिप में अब भी चेहरा दिखता है।</translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation>एक चेहरा दिख रहा था। अब ढक दिया है।</translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation>स्टेशन दूसरे प्रोग्राम के पास है।</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>दूसरा प्रोग्राम कैमरा चला रहा है।</translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation>कोऑर्डिनेटर से नया काम माँगें।</translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation>कोऑर्डिनेटर को बुलाएँ और यह कोड दिखाएँ।</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>कोऑर्डिनेटर को बुलाएँ।</translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation>कोऑर्डिनेटर को बुलाएँ: पहले क्लिप पहुँचानी होंगी।</translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation>कैमरा देखें।</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>दूसरा प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation>वह हिस्सा काट दें, या क्लिप मिटा दें।</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation>अब तक की सारी रिकॉर्डिंग इस स्टेशन पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation>Fairtake पहले से खुला है।</translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation>क्लिप एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation>क्लिप देखें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation>तस्वीर नहीं आई, इसलिए कुछ रिकॉर्ड नहीं हुआ।</translation>
    </message>
    <message>
        <source>Plug the stick in, then try again.</source>
        <translation>पेन ड्राइव लगाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation>कैमरे का तार फिर लगाएँ।</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation>कैमरे का तार लगाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Put the stick in again, or take another one, then try again.</source>
        <translation>पेन ड्राइव फिर लगाएँ, या दूसरी लें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation>सूचना पढ़ें और फिर चुनें।</translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation>अंदर कुछ खराब हुआ।</translation>
    </message>
    <message>
        <source>Take a larger stick.</source>
        <translation>बड़ी पेन ड्राइव लें।</translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation>इसे मेरी क्लिप में जाकर वापस लें।</translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation>वह सही नंबर नहीं था।</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>कैमरा हट गया।</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>इस कंप्यूटर की घड़ी गलत है।</translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation>कंप्यूटर की चाबियों तक पहुँच नहीं हो रही।</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>डिस्क न पढ़ी जा रही, न लिखी जा रही।</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation>डिस्क पर लिखा नहीं जा रहा।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>रिकॉर्डिंग खुद खत्म हो गई।</translation>
    </message>
    <message>
        <source>The stick does not take it.</source>
        <translation>पेन ड्राइव पर लिखा नहीं जा रहा।</translation>
    </message>
    <message>
        <source>The stick has no room for all of it.</source>
        <translation>पेन ड्राइव में सबके लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>पेन ड्राइव लगी नहीं है।</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>कोई कैमरा नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation>यह क्लिप खराब है, चल नहीं सकती।</translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation>यह क्लिप पहले ही दी जा चुकी है।</translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation>यह क्लिप वापस ली जा चुकी है।</translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation>इस स्टेशन को कोऑर्डिनेटर चाहिए।</translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation>यह काम खत्म हो गया है।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation>फिर कोशिश करें। दो बार ऐसा हो, तो कोऑर्डिनेटर को बुलाएँ।</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>जो खिड़की खुली है, उसी में काम करें।</translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation>इस काम में आपका नाम दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation>आपकी हाँ नहीं मिली।</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation>मैं नहीं</translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation>रिकॉर्डिंग इस नाम से</translation>
    </message>
</context>
</TS>
