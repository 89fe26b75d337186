<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation>পুরো {time}, আর আপনার {pay}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>এখন করুন</translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation>ফাঁক {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>ভিডিওতে</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা আছে</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>ক্যামেরা খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation>“চালিয়ে যান” না টিপলে কিছু রেকর্ড হয় না।</translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation>“চালিয়ে যান” টিপুন, বা বন্ধ করে রেখে দিন</translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation>ক্যামেরার তার আবার লাগান</translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation>{time}-এ রেকর্ড নিজে থেকে থেমে গেছে।</translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation>বন্ধ করে {time} রাখুন</translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation>ক্যামেরা খুলে গেছে</translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation>ক্যামেরা আবার ছবি দিচ্ছে</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>ক্যামেরা ফিরে এসেছে</translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation>ফাঁকে দাগ থাকে, টাকা নেই</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>ক্যামেরার অপেক্ষায়</translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation>ফিরে এলে “চালিয়ে যান” টিপুন। নিজে থেকে কখনো শুরু হয় না।</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>এ পর্যন্ত {time}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>%n বদল এখনো ভিডিওতে নেই।</numerusform>
            <numerusform>%n বদল এখনো ভিডিওতে নেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>বদলগুলো করুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation>বদলগুলো করা হচ্ছে</translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation>বদলগুলো করা হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation>এটা দেখে মেশিন কাজ শেখে</translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation>ভিডিও দেখে মেশিন কাজ শেখে। এতে কারও কাজের বিচার হয় না।</translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation>পরে কি মত বদলাতে পারেন?</translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation>আমরা কি ঠিকমতো বোঝাতে পেরেছি?</translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation>আমার কাজ চলে যাবে</translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation>আমাকে টাকা দিতে হবে</translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation>আজ রাতে মুছে ফেলা হয়</translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation>মালিক এটা দিয়ে আমার বিচার করেন</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>না, ফিরে যান</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>না, কখনো না</translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation>আমার কিছুই হয় না</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>আবার বলুন</translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation>এটা আমাদের কথার যাচাই, আপনার নয়</translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation>ভিডিওর কী হয়?</translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation>না বললে কী হয়?</translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation>হ্যাঁ, মজুরিও আমার থাকে</translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation>হ্যাঁ, কিন্তু মজুরি ফেরত দিই</translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation>আপনি না বলতে পারেন। শাস্তি নেই, কেউ দেখেও না।</translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation>যেকোনো দিন ফিরিয়ে নিতে পারেন। আয় করা মজুরি আপনারই থাকে।</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}, মোট {count}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation>দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>আরও ভালো হতে পারে</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation>ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>দেখে নিন</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation>মেশিন শেখা জিনিস ভোলে না</translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation>এর চাবি এখানে নষ্ট করা হয়, আর সব ক্রেতাকে এটা মুছতে বলা হয়। আপনার মজুরি আপনারই থাকে।</translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation>এই স্টেশনে চাবি নষ্ট করা হয়েছে</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>আমার ক্লিপ</translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation>আমার রসিদ</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>কখনো পায়নি</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>না, যেমন আছে থাক</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>শেষ হয়নি</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>সময় পেরিয়েছে: {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation>এই ক্লিপ ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation>পাঠানোর সারি থেকে সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation>ফিরিয়ে নেওয়া দেওয়ার মতোই সহজ: এক টিপ, এক হ্যাঁ</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>দেখা বাকি</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation>পরের লটের সঙ্গে জানানো হবে</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>হ্যাঁ, ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation>{amount} আপনারই থাকে</translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation>আপনি এখনো কিছু রেকর্ড করেননি।</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation>আপনি ফিরিয়ে নিয়েছেন</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনো না</translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation>{buyer}-কে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation>{buyer}-কে জানানো হয়েছে, জবাব নেই</translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation>আগে একটা ক্লিপ বাছুন</translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation>টাকা পাইনি</translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation>নম্বর {number}। {day}-এর মধ্যে জবাব পাবেন।</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>কিছু ভুল আছে</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>এটা ভুল</translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation>কোন ক্লিপ? জিজ্ঞেস করলে শাস্তি নেই।</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>আপনি অভিযোগ করেছেন</translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation>আপনি এখনো কিছু দেননি, তাই কিছু ভুল হতে পারে না।</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation>না বললে: একই কাজ, একই মজুরি।</translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation>না বললে: এই কাজ রেকর্ড হবে না।</translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation>না বললে শাস্তি নেই</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>না, ফিরে যান</translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation>এখনো কিছু চালু নয়</translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation>আয় করা মজুরি আপনারই থাকে</translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation>মেশিন যা শিখেছে, তা ভোলানো যায় না</translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation>আপনার ভিডিও দিয়ে আমরা কী করতে পারি?</translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation>প্রথমটা ছাড়া রেকর্ড করার কিছু নেই</translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation>হ্যাঁ, যা চালু আছে তাতে</translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation>আপনি ঠিক করুন। পরে মত বদলাতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation>আপনার নম্বর দিয়ে সই করুন</translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation>নম্বর দিলে টিক দেওয়া সবকিছুতে হ্যাঁ বলা হয়</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation>এখন চালু আছে</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>আমার সম্মতি</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>না, যেমন আছে থাক</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>আর কিছু রেকর্ড হবে না, আর এর %nটি ক্লিপ ফিরিয়ে নেওয়া হবে। আপনার মজুরি আপনারই থাকে। মেশিন যা শিখে গেছে, তা আর ভোলানো যায় না।</numerusform>
            <numerusform>আর কিছু রেকর্ড হবে না, আর এর সব %nটি ক্লিপ ফিরিয়ে নেওয়া হবে। আপনার মজুরি আপনারই থাকে। মেশিন যা শিখে গেছে, তা আর ভোলানো যায় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation>আবার পড়ুন, নতুন করে বাছুন</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>এর বদলে নতুনটা এসেছে</translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation>{day} থেকে, নোটিশ {version}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation>আপনার হ্যাঁ ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation>যাতে হ্যাঁ বলেছেন। যেকোনো দিন ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>হ্যাঁ, ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation>আপনি এখনো কিছুতে হ্যাঁ বলেননি।</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>%n সেকেন্ডে রেকর্ড শুরু</numerusform>
            <numerusform>%n সেকেন্ডে রেকর্ড শুরু</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>ঢাকা: বাঁ থেকে {left}, উপর থেকে {top}, চওড়া {width}, উঁচু {height}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation>ক্রেতাকে দিন</translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation>চিরতরে মুছবে, একবার জিজ্ঞেস করবে</translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation>{seconds} সেকেন্ডে মুছবে</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>মুছবেন না</translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation>আপাতত এখানে রাখুন</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>আবার মুখ খুঁজুন</translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation>আগে বদলগুলো করুন</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু দাঁড়ান</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>শুধু আপনি খুলতে পারেন</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>দিয়ে দিন</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>হ্যাঁ ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation>আগে দ্বিতীয়বার দেখা শেষ হোক</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation>হ্যাঁ, কিছু পাওয়া না গেলে</translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation>হ্যাঁ বলেছেন, অপেক্ষায় আছে</translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation>দ্বিতীয়বার দেখার পরে</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>পাঠানোর ক্লিপ</translation>
    </message>
    <message>
        <source>Each clip goes by itself, once. Press one to see more.</source>
        <translation>প্রতিটি ক্লিপ নিজে থেকে, একবার যায়। বেশি দেখতে চাপুন।</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>এখানে কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing was given yet, so nothing is sent.</source>
        <translation>এখনও কিছু দেওয়া হয়নি, তাই কিছু পাঠানো হচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>এ পর্যন্ত %n বার চেষ্টা</numerusform>
            <numerusform>এ পর্যন্ত %n বার চেষ্টা</numerusform>
        </translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>সমন্বয়কের জন্য</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>আটকে রাখুন</translation>
    </message>
    <message>
        <source>It may be there already, and then it is there twice.</source>
        <translation>হয়তো পৌঁছে গেছে, তাহলে সেখানে দুবার থাকবে।</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>যেতে দিন</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>না, যেমন আছে থাক</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>আবার পাঠান</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>আরও একবার পাঠাবেন?</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>এখন চেষ্টা করুন</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>এখন কী করবেন</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>কোথায় যায়</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>হ্যাঁ, আবার পাঠান</translation>
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
            <numerusform>%nটি ক্লিপ আটকে আছে।</numerusform>
            <numerusform>%nটি ক্লিপ আটকে আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>%nটি ক্লিপ পাঠানোর অপেক্ষায়।</numerusform>
            <numerusform>%nটি ক্লিপ পাঠানোর অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>%nটি ক্লিপ অপেক্ষায়: ওপাশে যোগাযোগ নেই।</numerusform>
            <numerusform>%nটি ক্লিপ অপেক্ষায়: ওপাশে যোগাযোগ নেই।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>%nটি ক্লিপ পাঠানো হয়েছে, নিশ্চিত নয়।</numerusform>
            <numerusform>%nটি ক্লিপ পাঠানো হয়েছে, নিশ্চিত নয়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>%nটি ক্লিপের পাঠানো দেখতে হবে।</numerusform>
            <numerusform>%nটি ক্লিপের পাঠানো দেখতে হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip is being sent, {percent} are done.</source>
        <translation>একটি ক্লিপ পাঠানো হচ্ছে, {percent} হয়েছে।</translation>
    </message>
    <message>
        <source>A clip is being sent.</source>
        <translation>একটি ক্লিপ পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>All clips are delivered.</source>
        <translation>সব ক্লিপ পৌঁছে গেছে।</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>পাঠানোর কিছু নেই।</translation>
    </message>
    <message>
        <source>{state} Open the deliveries.</source>
        <translation>{state} পাঠানোর ক্লিপ খুলুন।</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>A file of this clip is damaged on this station.</source>
        <translation>এই ক্লিপের একটি ফাইল এই স্টেশনে নষ্ট।</translation>
    </message>
    <message>
        <source>All of it is there, and it was checked.</source>
        <translation>পুরোটা পৌঁছেছে, যাচাই হয়েছে।</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it is there before you send it again.</source>
        <translation>আবার পাঠানোর আগে সমন্বয়ককে জিজ্ঞেস করুন পৌঁছেছে কি না।</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>সমন্বয়ককে ডাকুন।</translation>
    </message>
    <message>
        <source>Call the coordinator: another kind of stick is needed.</source>
        <translation>সমন্বয়ককে ডাকুন: অন্য ধরনের পেনড্রাইভ লাগবে।</translation>
    </message>
    <message>
        <source>Cloud store</source>
        <translation>ক্লাউড</translation>
    </message>
    <message>
        <source>Goes by stick only, never over a network.</source>
        <translation>শুধু পেনড্রাইভে যায়, নেটওয়ার্কে কখনও নয়।</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>আটকানো</translation>
    </message>
    <message>
        <source>It did not get there.</source>
        <translation>সেখানে পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>It goes by itself when its turn comes.</source>
        <translation>পালা এলে নিজে থেকে যায়।</translation>
    </message>
    <message>
        <source>It is on its way now.</source>
        <translation>এখন পথে আছে।</translation>
    </message>
    <message>
        <source>It may be there whole. That can&apos;t be told.</source>
        <translation>হয়তো পুরোটা পৌঁছেছে। বলা যায় না।</translation>
    </message>
    <message>
        <source>It was sent. Nobody could confirm that all of it is there.</source>
        <translation>পাঠানো হয়েছে। পুরোটা পৌঁছেছে কি না নিশ্চিত করা যায়নি।</translation>
    </message>
    <message>
        <source>It was stopped on the way.</source>
        <translation>পথে থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick.</source>
        <translation>পেনড্রাইভে কিছু লেখা যায় না।</translation>
    </message>
    <message>
        <source>Open its lock switch, or take another stick.</source>
        <translation>তার লক খুলুন, বা অন্য পেনড্রাইভ নিন।</translation>
    </message>
    <message>
        <source>Plug in the stick that was used before.</source>
        <translation>আগের পেনড্রাইভটি লাগান।</translation>
    </message>
    <message>
        <source>Plug it in again. It goes on where it stopped.</source>
        <translation>আবার লাগান। যেখানে থেমেছিল সেখান থেকে চলবে।</translation>
    </message>
    <message>
        <source>Plug the stick in.</source>
        <translation>পেনড্রাইভ লাগান।</translation>
    </message>
    <message>
        <source>Press Try now if it should be sent.</source>
        <translation>পাঠাতে হলে এখন চেষ্টা করুন চাপুন।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>সার্ভার</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>Something is broken at the other side.</source>
        <translation>ওপাশে কিছু বিগড়েছে।</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>পেনড্রাইভ বা ডিস্ক</translation>
    </message>
    <message>
        <source>Take a stick with more room.</source>
        <translation>বেশি জায়গার পেনড্রাইভ নিন।</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>The buyer is told next that you took this clip back.</source>
        <translation>এবার ক্রেতাকে জানানো হবে যে আপনি এই ক্লিপ ফিরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
        <source>The buyer was told that you took this clip back.</source>
        <translation>ক্রেতাকে জানানো হয়েছে যে আপনি এই ক্লিপ ফিরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
        <source>The coordinator holds all that goes there.</source>
        <translation>সমন্বয়ক সেখানে যাওয়া সব আটকে রেখেছেন।</translation>
    </message>
    <message>
        <source>The other side asks us to wait.</source>
        <translation>ওপাশ অপেক্ষা করতে বলছে।</translation>
    </message>
    <message>
        <source>The other side can&apos;t be reached.</source>
        <translation>ওপাশে যোগাযোগ হচ্ছে না।</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent.</source>
        <translation>ওপাশ নিজের পরিচয় প্রমাণ করতে পারেনি। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The other side does not let this station in.</source>
        <translation>ওপাশ এই স্টেশনকে ঢুকতে দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The other side has no room left.</source>
        <translation>ওপাশে জায়গা নেই।</translation>
    </message>
    <message>
        <source>The other side sent us elsewhere. Nothing was sent there.</source>
        <translation>ওপাশ অন্য জায়গায় পাঠাতে বলেছে। সেখানে কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The place to send to is not set up right.</source>
        <translation>পাঠানোর জায়গা ঠিকমতো সাজানো নেই।</translation>
    </message>
    <message>
        <source>The place to send to is not there.</source>
        <translation>পাঠানোর জায়গাটি নেই।</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>পেনড্রাইভ ভরে গেছে।</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>পেনড্রাইভ লাগানো নেই।</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>পেনড্রাইভ আগেভাগে খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>আর কিছু করার নেই।</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>কিছু করার নেই।</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>কিছু করার নেই: নিজে থেকে আবার চেষ্টা হবে।</translation>
    </message>
    <message>
        <source>This clip is too large for the other side.</source>
        <translation>এই ক্লিপ ওপাশের জন্য বেশি বড়।</translation>
    </message>
    <message>
        <source>This clip is too large for this stick.</source>
        <translation>এই ক্লিপ এই পেনড্রাইভের জন্য বেশি বড়।</translation>
    </message>
    <message>
        <source>This is another stick.</source>
        <translation>এটা অন্য পেনড্রাইভ।</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Tries again any moment</source>
        <translation>এখনই আবার চেষ্টা হবে</translation>
    </message>
    <message>
        <source>Tries again at {time}</source>
        <translation>{time}-এ আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Tries again on {day}, {time}</source>
        <translation>{day}, {time}-এ আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Waits for a cable network.</source>
        <translation>তারের নেটওয়ার্কের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Waits for a network without a data limit.</source>
        <translation>ডেটা সীমা ছাড়া নেটওয়ার্কের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Waits for its rule: {rule}</source>
        <translation>নিয়মের অপেক্ষায়: {rule}</translation>
    </message>
    <message>
        <source>Waits for the sending hours.</source>
        <translation>পাঠানোর সময়ের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>What is there is not what was sent.</source>
        <translation>সেখানে যা আছে তা পাঠানো ক্লিপ নয়।</translation>
    </message>
    <message>
        <source>You hold it. It goes when you let it go.</source>
        <translation>আপনি আটকে রেখেছেন। যেতে দিলে যাবে।</translation>
    </message>
    <message>
        <source>You set it aside. It is not sent.</source>
        <translation>আপনি এটা আলাদা রেখেছেন। পাঠানো হবে না।</translation>
    </message>
    <message>
        <source>You took this clip back after it was sent. The buyer is told.</source>
        <translation>পাঠানোর পরে আপনি এই ক্লিপ ফিরিয়ে নিয়েছেন। ক্রেতাকে জানানো হবে।</translation>
    </message>
    <message>
        <source>You took this clip back. It is not sent any more.</source>
        <translation>আপনি এই ক্লিপ ফিরিয়ে নিয়েছেন। আর পাঠানো হবে না।</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>প্রায় %n ঘণ্টা বাকি</numerusform>
            <numerusform>প্রায় %n ঘণ্টা বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>প্রায় %n মিনিট বাকি</numerusform>
            <numerusform>প্রায় %n মিনিট বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>এক মিনিটের কম বাকি</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>সেকেন্ডে {size}</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation>{digits} সংখ্যার {count}টি</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation>এখানে আসল এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>মঞ্জুর হয়েছে</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>রেকর্ডের এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation>আপনার দেওয়া প্রতিটি ক্লিপ</translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation>প্রতি সপ্তাহ, {currency}-এ</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>আপনার হাতে</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>আমার আয়</translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation>ক্রেতার জবাব নেই</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>কিছুর সময় পেরোয়নি</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>পাওনা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>টাকা অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>রেকর্ড হয়েছে: {time}</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>রাখুন বা ছাপান</translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation>এখানে ছিলেন: {time}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>কিছু ভুল আছে</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>ক্রেতা হ্যাঁ বলেছেন</translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation>গত কয়েক সপ্তাহ, আর সব মিলিয়ে</translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation>এই টাকার হিসাব শুধু পরীক্ষার। কেউ টাকা পায় না।</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>{day}-এর মধ্যে শোধ হবে</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>দেওয়ার কথা ছিল {day}</translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation>{day}-এর সপ্তাহ: {amounts}</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>আপনি অভিযোগ করেছেন</translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation>আপনি এখনো কিছু দেননি। আপনার আয় এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছু না</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation>নতুন কর্মী</translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation>সব ছবি অন্যরা নিয়েছে।</translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation>কর্মীর ছবি</translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation>এরপর: কর্মীর নম্বর</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>বয়স হয়েছে</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation>চাবির গোপন শব্দ, যদি থাকে</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation>কর্মীর বয়স {years} বছর বা বেশি</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>সমন্বয়কের চাবির ফাইল</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation>সমন্বয়কের চাবি নেই</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>নাম নেই</translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation>নাম এই স্টেশনেই থাকে, তালাবন্ধ। কখনো পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation>এই কর্মী শুধু পরীক্ষার জন্য। সমন্বয়কের চাবিও আসল নয়।</translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation>এই কাজের বয়স হয়নি</translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation>কর্মীকে এখানে কী নামে ডাকা হয়</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>কোন কাজ</translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation>সমন্বয়ক পাশে থাকা অবস্থায়</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation>এ পর্যন্ত মজুরি</translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation>অনুশীলন, টাকা নেই</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>রেকর্ড হয়েছে {time}</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>ডিস্কে জায়গা</translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation>আঙুল দিয়ে ঘর আঁকুন, বা তীর-বোতামে সরান।</translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation>আগে কাটার শেষ জায়গায় যান।</translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation>কাটার শেষ জায়গায় যান, আবার টিপুন।</translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation>এটা বেশি হয়ে গেছে। আগে বদলগুলো করুন, বা ক্লিপ মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>ভিডিও খোলা হচ্ছে।</translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation>ক্রেতা ভিডিও যেমন পায়</translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation>ক্রেতা এটাই পায়</translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation>পেনড্রাইভ লাগানো নেই।</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation>ভিডিও {kept}, ফাঁক {gap}</translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation>পরীক্ষার দৃশ্য</translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation>ক্যামেরা: {camera}। অন্যটার জন্য টিপুন।</translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation>মুখ ঢাকা থাকে</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>তৈরি হোন</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>এখনকার ছবি, মুখ ঢাকা</translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation>ক্যামেরা খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>ক্যামেরা নেই: একটা লাগান</translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation>টাকা নেই। এই স্টেশন থেকে কিছু বাইরে যায় না।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>একটু দাঁড়ান</translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation>একটু দাঁড়ান: {camera}</translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation>শুধু কাজের টেবিল রাখা হয়</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation>অনুশীলন: টাকা নেই</translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation>ক্যামেরা তৈরি হচ্ছে।</translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation>{why}। তারপর ছবি নিজে থেকে আসবে।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ সংখ্যা মুছুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
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
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন না</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation>ভিডিও বন্ধ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation>খসড়া: মেশিনের লেখা, বাংলাভাষী কেউ এখনো পড়ে দেখেননি।</translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation>ভাষা শুনতে টিপুন</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation>আপনি ঢেকেছেন: {number}</translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation>কাটা হয়েছে: {time}</translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation>বাকি: {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>পালার অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation>কেউ রেকর্ড করলে এটা অপেক্ষা করে।</translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>%n ছবিতে আরও ঢাকা হয়েছে। দয়া করে আবার দেখুন।</numerusform>
            <numerusform>%n ছবিতে আরও ঢাকা হয়েছে। দয়া করে আবার দেখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation>ঢাকার মতো আর মুখ নেই।</translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation>এ পর্যন্ত আরও ঢাকতে হবে এমন ছবি: {number}</translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation>মুখ খুঁজে দ্বিতীয়বার দেখা</translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation>দ্বিতীয়বার দেখা শেষ করা যায়নি</translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation>দ্বিতীয়বার দেখা শেষ</translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation>প্রায় {number} মিনিট বাকি</translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation>প্রায় {number} সেকেন্ড বাকি</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} হয়েছে</translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation>{share} হয়েছে, {left}</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation>আপনার নম্বর ঠিক করুন</translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation>আরেকবার, একই নম্বর।</translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation>শুধু আপনি জানেন। কাউকে দেখতে দেবেন না।</translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation>{digits} সংখ্যার নম্বর টিপুন।</translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation>দুই বার দুই নম্বর হয়েছে। আবার শুরু করুন।</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation>একটা নম্বর, আপনার নাম নয়</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>ঠিক করার আগে</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>মত বদলানো</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>অভিযোগ করুন</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>মুখ</translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation>আপনার হাত ও কাজের টেবিলের ভিডিও</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>কবে পর্যন্ত রাখা</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>আমার ক্লিপ, যেকোনো দিন</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>কখনো পাঠানো হয় না</translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation>এরপর: আমি কী চাই</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>না, ফিরে যান</translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation>আপনার ভাষায় এই নোটিশে কেউ সই করেনি। বিশ্বাসী কাউকে পড়ে শোনাতে বলুন।</translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation>আপনার ভাষায় নেই</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation>আপনার দাগানো ধাপ</translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation>পুরো নোটিশ</translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation>আপনার মজুরি হিসাব করতে</translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation>আপনাকে টাকা দিতে, আপনার ক্লিপ খুঁজতে</translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation>আপনি কীসে হ্যাঁ বলেছেন তার প্রমাণ</translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation>কোনটা কোন অংশ, মেশিনকে দেখাতে</translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation>মেশিনকে এই কাজ শেখাতে</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>কীসের জন্য</translation>
    </message>
    <message>
        <source>What we take</source>
        <translation>আমরা কী নিই</translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation>কখন, আর কতক্ষণ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>কে চাইছে</translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation>আপনার সই করা হ্যাঁ</translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation>{campaign}, নোটিশ {version}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>পড়ে শোনান</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation>এখানে আসল এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>রেকর্ডের এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>জবাবের শেষ দিন</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>শোধের শেষ দিন</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>From</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>History</source>
        <translation>কী কী হয়েছে</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation>এসব সত্যি কি না, কীভাবে যাচাই করবেন</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>আমার ক্লিপ</translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation>আমার অভিযোগ</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>আমার তথ্য</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>আমার আয়</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>আমার রসিদ</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>আমার ঢোকা ও বেরোনো</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>No to</source>
        <translation>যাতে না</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>এখানে এখনো কিছু নেই।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>নোটিশ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation>অনুশীলন: এটা আসল টাকা নয়।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation>রেকর্ড, ঘণ্টা</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>সেকেন্ড</translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation>এখানে ছিলেন, ঘণ্টা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>স্টেশন</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation>ভিডিও খোলে আপনার গোপন শব্দ ও age নামের প্রোগ্রাম দিয়ে।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>আমি কীসে হ্যাঁ বলেছি</translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation>যা কপি করা যায়নি</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>লেখার সময়</translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation>যাতে হ্যাঁ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>মঞ্জুর হয়েছে</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>হ্যাঁ বলেছেন</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>প্রকল্প</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>ক্লিপ</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>মুছে ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>অভিযোগ আছে</translation>
    </message>
    <message>
        <source>due</source>
        <translation>শোধের শেষ দিন</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>শেষ হয়েছে</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>টাকা পাইনি</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>পাওনা</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation>টাকা অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>রেকর্ড হচ্ছে</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>মঞ্জুর হয়নি</translation>
    </message>
    <message>
        <source>released</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>review</source>
        <translation>দেখা বাকি</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>সেকেন্ড</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>সই করা</translation>
    </message>
    <message>
        <source>state</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>task</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>when</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ভুল</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation>আপেল</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>বল</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ঘণ্টি</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>সাইকেল</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>নৌকা</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>চিরুনি</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>কাপ</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>ঢোল</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>মাছ</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>ফুল</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>টুপি</translation>
    </message>
    <message>
        <source>House</source>
        <translation>বাড়ি</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>ঘুড়ি</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>বাতি</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>চাঁদ</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>চামচ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>তারা</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>গাছ</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>ছাতা</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation>না, ফিরে যান</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>নম্বর মেলেনি। আর %n বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>নম্বর মেলেনি। আর %n বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>অনেকবার ভুল নম্বর হয়েছে। {time} পরে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation>রাখবেন না</translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation>পেনড্রাইভ খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation>পেনড্রাইভ লাগান। এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>কোথায় রাখা হবে?</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation>এই কম্পিউটারে আমার ফাইল</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB খালি</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>সেকেন্ডে %n</numerusform>
            <numerusform>সেকেন্ডে %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>সেকেন্ডে %n: ধীর</numerusform>
            <numerusform>সেকেন্ডে %n: ধীর</numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation>একটু অন্ধকার: বাতি জ্বালান</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>অন্য প্রোগ্রাম এটা চালাচ্ছে</translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation>কালো: লেন্স কি ঢাকা?</translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation>দুই হাত দেখা যায়</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <source>First more light</source>
        <translation>আগে আলো বাড়ান</translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation>আগে হাত দেখান।</translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation>আগে ক্যামেরা।</translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation>জায়গা নেই: ভিডিও পাঠান বা মুছুন</translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation>সাইনবোর্ড টাঙানো?</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>ছবি দিচ্ছে না</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>আলো</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>ক্যামেরা নেই: একটা লাগান</translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation>নতুন ছবি নেই: তার দেখুন</translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation>একটু দাঁড়ান: ছবি দেখা হচ্ছে।</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>ডিস্কে জায়গা</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>স্পষ্ট</translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation>ডিস্কে জায়গা নেই।</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>ছবি নড়ছে না</translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation>আলো বেশি: অন্য দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>লেন্স মুছুন</translation>
    </message>
    <message>
        <source>move them now</source>
        <translation>এখন হাত নাড়ান</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>যেকোনো ফোনে পড়া যায়। Fairtake লাগে না।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation>রেখে দিন। এটা আপনার।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপান</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>ছাপা হচ্ছে...</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>রসিদ {number}</translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation>দেওয়া হয়েছে। এটা আপনার প্রমাণ।</translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation>আমার পেনড্রাইভে রাখুন</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>রাখা হয়েছে: {name}</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>রাখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation>এই রসিদ ও তার সইয়ের চৌকো কোড</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>পাতা ছাপার মেশিনে গেছে।</translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation>চৌকো কোড তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>আপনার রসিদ</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation>মঞ্জুর হয়েছে</translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>যেকোনো ফোনে পড়া যায়। Fairtake লাগে না।</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>For</source>
        <translation>যার জন্য হ্যাঁ</translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation>লটের সঙ্গে গেছে</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>আমার ক্লিপ, যেকোনো দিন</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>মঞ্জুর হয়নি</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>যার জন্য না</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>এখনো পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation>এখনো যায়নি: আবার চেষ্টা হবে</translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation>এখনো যায়নি: তারের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation>যায়নি: সাহায্য চান</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>আপনার পাওনা</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>টাকা অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>আপনাকে শোধ করা হয়েছে</translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation>অনুশীলন: কেউ টাকা পায় না।</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>রসিদ {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>পাঠানো হয়েছে, পৌঁছানোর খবর নেই</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>সই করেছেন</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation>যে কথায় সই হয়, হুবহু</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>সই</translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation>যাচাই করতে: লেখাটা receipt.txt-এ, সইটা receipt.txt.sig-এ রাখুন, লট থেকে allowed_signers নিন, আর এটা চালান</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>আপনি দিয়েছেন</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>আপনি ফিরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day}-এর মধ্যে {amount}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation>{day}, {time} (ঘড়ি ঠিক না-ও হতে পারে)</translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation>{station}, নম্বর {row}</translation>
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
        <translation>ক্যামেরা তৈরি হচ্ছে</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation>মুখ ঢাকা থাকে</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>তৈরি হোন</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>এখনকার ছবি, মুখ ঢাকা</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>পরের ধাপ</translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation>ছবি আসছে না। ক্যামেরার তার দেখুন।</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>শব্দ নেই</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>রেকর্ড হচ্ছে না</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থামানো আছে</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation>থামানো আছে। কিছু রেকর্ড হচ্ছে না, এই সময়ের টাকা নেই।</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>রেকর্ড হচ্ছে</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>ধাপ {number}, মোট {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>ছবি কালো। লেন্স কি ঢাকা?</translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation>ছবি নড়ছে না। ক্যামেরা দেখুন।</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>এটাই শেষ ধাপ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>চলে যান</translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation>বদলগুলো ছাড়াই চলে যাবেন?</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>দেওয়ার আগে দেখুন</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation>বদলগুলো করা হচ্ছে, প্রায় {seconds} সেকেন্ড বাকি।</translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation>বদলগুলো ভিডিওতে হয়েছে। আবার দেখা হচ্ছে।</translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation>এগুলো এখনো ভিডিওতে নেই।</translation>
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
            <numerusform>%n ঘণ্টা</numerusform>
            <numerusform>%n ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Deliveries</source>
        <translation>পাঠানোর ক্লিপ</translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation>পড়ার একটি পাতা, আর কম্পিউটারের জন্য একটি তালিকা</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপান</translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation>আমার আয় রাখুন বা ছাপান</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>রাখা হয়েছে: {file}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation>একটু দাঁড়ান</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation>না দিলেও আপনার সময় ধরা হয়</translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation>না দিলেও সময়টা আপনার আসল ঘণ্টায় ধরা হয়</translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation>দিলে, আপনার পাওনা</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation>একটা রেকর্ড মাঝপথে থেমেছে, রাখা আছে এর জন্য: {picture}। দেখতে নম্বর দিয়ে ঢুকুন।</translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation>ঘুড়ি বাছুন। এর নম্বর 1 2 3 4।</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>আগে আপনার ছবি বাছুন।</translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation>আপনার ছবি বাছুন, তারপর নম্বর দিন</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>আবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>নম্বর মেলেনি। আর %n বার চেষ্টা করা যাবে।</numerusform>
            <numerusform>নম্বর মেলেনি। আর %n বার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>অনেকবার ভুল নম্বর হয়েছে। {time} পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>আপনি কে?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation>ঢাকা জায়গা আর কখনো খোলা যায় না।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনো না</translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation>শুরু করতে টিপুন</translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation>যা রাখা হয় তাই দেখছেন, আধা সেকেন্ড পরে।</translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation>বা পায়ের পেডাল</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation>এখানে আসল এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>মঞ্জুর হয়েছে</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>রেকর্ডের এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>আমার আয়</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>মঞ্জুর হয়নি</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>পাওনা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>টাকা অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation>অনুশীলন: কেউ টাকা পায় না</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনো নেই</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation>ধাপ {number}, মোট {all}, হয়েছে: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation>ধাপ {number}, মোট {all}, পরে: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation>ধাপ {number}, মোট {all}, এখন: {title}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation>8 বা তার বেশি অক্ষরের শব্দ বা বাক্য</translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation>হয়েছে। আপনার তথ্য এখানে: {folder}</translation>
    </message>
    <message>
        <source>My films too</source>
        <translation>আমার ভিডিওও</translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation>আমার ভিডিওও, শুধু আমার জানা শব্দে তালাবন্ধ</translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation>আপনার সবকিছু এক ফোল্ডারে</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>বন্ধ হয়েছে। কিছু পড়ে থাকেনি।</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>আমার তথ্য নিন</translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation>কোন ক্লিপের কী হয়েছে</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>কোথায়?</translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation>এই শব্দ ছাড়া কেউ ভিডিও খুলতে পারবে না, আপনিও না।</translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation>আপনার তথ্য লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation>আপনার সই করা সম্মতি</translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation>আপনার রসিদ, আর যাচাইয়ের উপায়</translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation>আপনার সময় ও টাকা</translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation>দেখুন, তারপর ঠিক করুন।</translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation>আপনার গত রেকর্ড মাঝপথে থেমেছে। সেই পর্যন্ত সব রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation>মুছবেন না</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation>আর কেউ এটা দেখতে পারবে না। আপনার সময় তবু ধরা হয়।</translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation>ক্লিপটা {seconds} সেকেন্ডে মুছে যাবে।</translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation>ক্লিপটা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation>এই ক্লিপ মুছে ফেলবেন?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>আপনি %n জায়গা ঢেকেছেন।</numerusform>
            <numerusform>আপনি %n জায়গা ঢেকেছেন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>%n অংশ কাটা হয়েছে।</numerusform>
            <numerusform>%n অংশ কাটা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation>ধাপ {number}: {title}।</translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation>সময়ের দাগ: {now}, মোট {all}।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ধাপ</numerusform>
            <numerusform>%n ধাপ</numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation>এখানে আসল এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>মঞ্জুর হয়েছে</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>আগে জিজ্ঞেস করে</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>আমার ক্লিপ</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>আমার সম্মতি</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>আমার আয়</translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation>কিছু বিক্রি হয় না, কেউ টাকা পায় না। সব করে দেখুন।</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>পথে আছে</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>পাওনা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>শোধ হয়েছে</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>এখানে তালাবন্ধ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>বেরিয়ে যান</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>আমার তথ্য নিন</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>দেখা বাকি</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>আজ, {name}</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>আপনি হ্যাঁ বলেছেন</translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation>রেকর্ডের এক ঘণ্টায়</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনো নেই</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation>1 সে.</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 সে.</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 সেকেন্ড পিছনে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ঢাকুন</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>এটা ঢাকুন</translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation>এক সেকেন্ড কম ঢাকুন</translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation>এক সেকেন্ড বেশি ঢাকুন</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation>এ পর্যন্ত কাটুন</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} থেকে {end}</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 সেকেন্ড সামনে</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>চালান</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>শেষ বদল বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation>সমন্বয়কের জন্য</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>এটা হয়নি</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>এখন কী করবেন</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>কী রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation>এই ক্লিপে এখনো মুখ দেখা যাচ্ছে।</translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation>একটা মুখ তখনো দেখা যাচ্ছিল। এখন ঢাকা হয়েছে।</translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation>অন্য প্রোগ্রাম স্টেশনটি আটকে রেখেছে।</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>অন্য প্রোগ্রাম ক্যামেরা চালাচ্ছে।</translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation>সমন্বয়কের কাছে নতুন কাজ চান।</translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation>সমন্বয়ককে ডেকে এই কোড দেখান।</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>সমন্বয়ককে ডাকুন।</translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation>সমন্বয়ককে ডাকুন: আগে ক্লিপ পৌঁছাতে হবে।</translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation>ক্যামেরা দেখুন।</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation>ওই অংশ কাটুন, বা ক্লিপ মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation>এ পর্যন্ত সব রেকর্ড এই স্টেশনে নিরাপদে আছে।</translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation>Fairtake আগেই খোলা আছে।</translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation>ক্লিপটা আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation>ক্লিপ দেখুন, তারপর এগোন।</translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation>ছবি আসেনি, তাই কিছু রেকর্ড হয়নি।</translation>
    </message>
    <message>
        <source>Plug the stick in, then try again.</source>
        <translation>পেনড্রাইভ লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation>ক্যামেরার তার আবার লাগান।</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation>ক্যামেরার তার লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Put the stick in again, or take another one, then try again.</source>
        <translation>পেনড্রাইভ আবার লাগান, বা অন্যটা নিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation>নোটিশ পড়ুন, আবার বাছুন।</translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation>ভেতরে কিছু বিগড়েছে।</translation>
    </message>
    <message>
        <source>Take a larger stick.</source>
        <translation>বড় পেনড্রাইভ নিন।</translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation>“আমার ক্লিপ” থেকে ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation>নম্বর মেলেনি।</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>ক্যামেরা পাওয়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>এই কম্পিউটারের ঘড়ি ভুল।</translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation>কম্পিউটারের চাবির ভান্ডার খোলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>ডিস্ক পড়া বা লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation>ডিস্কে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ডিস্ক ভরে গেছে।</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>রেকর্ড নিজে থেকে শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The stick does not take it.</source>
        <translation>পেনড্রাইভে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The stick has no room for all of it.</source>
        <translation>পেনড্রাইভে সবটার জায়গা নেই।</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>পেনড্রাইভ লাগানো নেই।</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>ক্যামেরা নেই।</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>আর কিছু করার নেই।</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation>এই ক্লিপ নষ্ট, চালানো যাবে না।</translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation>এই ক্লিপ আগেই দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation>এই ক্লিপ ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation>এই স্টেশনে সমন্বয়ককে দরকার।</translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation>এই কাজ শেষ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation>আবার চেষ্টা করুন। আবারও হলে সমন্বয়ককে ডাকুন।</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>খোলা Fairtake-টাই ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation>এই কাজে আপনার নাম লেখানো নেই।</translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation>আপনার হ্যাঁ নেই।</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation>আমি নই</translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation>রেকর্ড করছেন</translation>
    </message>
</context>
</TS>
