<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation>كل {time}، وأجرك {pay}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation>انقطاع {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>في الفيلم</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>البحث عن الكاميرا</translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation>لا يُسجَّل شيء قبل الضغط على «متابعة».</translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation>«متابعة»، أو إيقاف وحفظ</translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation>إدخال قابس الكاميرا من جديد</translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation>توقّف التسجيل وحده عند {time}.</translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation>إيقاف وحفظ {time}</translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation>انفصلت الكاميرا</translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation>الكاميرا تعطي صورًا من جديد</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>عادت الكاميرا</translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation>الانقطاع مُعلَّم، بلا أجر</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>انتظار الكاميرا</translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation>عند عودتها: زر «متابعة». لا يبدأ التسجيل وحده أبدًا.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} حتى الآن</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
            <numerusform>تغييرات ليست في الفيلم بعد: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>تنفيذ التغييرات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation>تُنفَّذ التغييرات</translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation>تُنفَّذ التغييرات الآن.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation>آلة تتعلّم المهمة منه</translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation>آلة تتعلّم المهمة من الفيلم. لا أحد يُقيَّم به.</translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation>هل يمكنك تغيير رأيك لاحقًا؟</translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation>هل كان كلامنا واضحًا؟</translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation>أفقد عملي</translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation>عليّ دفع مال</translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation>يُحذف الليلة</translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation>مديري يقيّمني به</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>لا، أبدًا</translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation>لا يحدث لي شيء</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>الشرح من جديد</translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation>هذا اختبار لكلامنا، لا لك</translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation>ماذا يحدث للفيلم؟</translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation>ماذا لو قلت لا؟</translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation>نعم، ويبقى أجري لي</translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation>نعم، لكن أردّ أجري</translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation>يمكنك قول لا. لا عقوبة، ولا أحد يرى ذلك.</translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation>يمكنك السحب في أي يوم. الأجر الذي كسبته يبقى لك.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>يُرجى التأكد</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation>لا يمكن للآلة نسيانه</translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation>يُتلَف مفتاحه هنا، ويُطلب من كل مشترٍ حذفه. أجرك يبقى لك.</translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation>أُتلف المفتاح في هذه المحطة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>مقاطعي</translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation>إيصالي</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>لم يصله قط</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>لا، دون سحب</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation>سحب هذا المقطع؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation>أُخرج من قائمة الإرسال</translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation>السحب قصير مثل التسليم: ضغطة واحدة و«نعم»</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمشاهدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation>سيُبلَّغ مع الحزمة التالية</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، سحب</translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation>يبقى لك {amount}</translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation>ما سجّلت شيئًا بعد.</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation>أنت سحبته</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation>أُبلغ {buyer}</translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation>أُبلغ {buyer}، لا رد</translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation>اختيار مقطع أولًا</translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation>لم يُدفع لي</translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation>شكوى رقم {number}. يصلك الرد بحلول {day}.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>هناك خطأ</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>هذا خطأ</translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation>أي مقطع؟ لا عقوبة على السؤال.</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>قدّمت شكوى</translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation>ما سلّمت شيئًا بعد، فلا خطأ ممكن.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation>عند «لا»: العمل نفسه، والأجر نفسه.</translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation>عند «لا»: لا تُسجَّل هذه المهمة.</translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation>لا عقوبة على قول لا</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation>لا شيء مفعَّل بعد</translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation>الأجر الذي كسبته يبقى لك</translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation>ما تعلّمته آلة لا يمكن محوه منها</translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation>ما المسموح لنا فعله بفيلمك؟</translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation>دون الموافقة الأولى لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation>نعم، لما هو مفعَّل</translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation>الاختيار لك. يمكنك تغيير رأيك لاحقًا.</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation>التوقيع برقمك السري</translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation>به تكون موافقتك على ما عليه علامة صح</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation>سارية الآن</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>موافقاتي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>لا، دون سحب</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
            <numerusform>لا يُسجَّل شيء بعد الآن، وتُسحب كل مقاطعها (%n). أجرك يبقى لك. ما تعلّمته آلة لا يمكن محوه منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation>قراءة واختيار من جديد</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>حلّت محلها موافقة أحدث</translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation>منذ {day}، الإشعار {version}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation>سحب موافقتك؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation>ما وافقت عليه. يمكنك سحبه في أي يوم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، سحب</translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation>ما وافقت على شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>يبدأ التسجيل بعد %n ثانية</numerusform>
            <numerusform>يبدأ التسجيل بعد %n ثانية</numerusform>
            <numerusform>يبدأ التسجيل بعد %n ثانية</numerusform>
            <numerusform>يبدأ التسجيل بعد %n ثوانٍ</numerusform>
            <numerusform>يبدأ التسجيل بعد %n ثانية</numerusform>
            <numerusform>يبدأ التسجيل بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>تغطية: {left} من اليسار، {top} من الأعلى، العرض {width}، الارتفاع {height}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation>تسليمه للمشتري</translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation>حذف نهائي، بعد سؤال واحد</translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation>يُحذف بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation>يبقى هنا الآن</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation>تنفيذ التغييرات أولًا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>لا يفتحه غيرك</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation>يجب أن ينتهي الفحص الثاني أولًا</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation>نعم، إذا لم يوجد شيء</translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation>قلت نعم، وهو ينتظر</translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation>بعد الفحص الثاني</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Each clip goes by itself, once. Press one to see more.</source>
        <translation>كل مقطع يُرسل وحده مرة واحدة. للمزيد يُضغط عليه.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was given yet, so nothing is sent.</source>
        <translation>لم يُسلَّم شيء بعد، فلا شيء يُرسل.</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
            <numerusform>المحاولات حتى الآن: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>للمنسّق</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It may be there already, and then it is there twice.</source>
        <translation>ربما وصل من قبل، فيصير هناك مرتين.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>السماح بالإرسال</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>لا، دون سحب</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>إرساله مرة أخرى؟</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>نعم، إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>{kind}: {name}, {size}</source>
        <translation>{kind}: {name}، {size}</translation>
    </message>
</context>
<context>
    <name>DeliverySign</name>
    <message numerus="yes">
        <source>%n clips are held.</source>
        <translation>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
            <numerusform>مقاطع موقوفة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
            <numerusform>مقاطع تنتظر الإرسال: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
            <numerusform>مقاطع تنتظر: %n. لا يمكن الوصول إلى الطرف الآخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
            <numerusform>مقاطع أُرسلت ولم تُؤكَّد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
            <numerusform>مقاطع لم تصل ويجب النظر فيها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip is being sent, {percent} are done.</source>
        <translation>يُرسل مقطع الآن، تم {percent}.</translation>
    </message>
    <message>
        <source>A clip is being sent.</source>
        <translation>يُرسل مقطع الآن.</translation>
    </message>
    <message>
        <source>All clips are delivered.</source>
        <translation>وصلت كل المقاطع.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>{state} Open the deliveries.</source>
        <translation>{state} فتح صفحة الإرسال.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>A file of this clip is damaged on this station.</source>
        <translation>ملف من هذا المقطع تالف في هذه المحطة.</translation>
    </message>
    <message>
        <source>All of it is there, and it was checked.</source>
        <translation>وصل كله، وتم التحقق منه.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it is there before you send it again.</source>
        <translation>قبل إعادة الإرسال يُرجى سؤال المنسّق هل وصل.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>يُرجى مناداة المنسّق.</translation>
    </message>
    <message>
        <source>Call the coordinator: another kind of stick is needed.</source>
        <translation>يُرجى مناداة المنسّق: يلزم نوع آخر من الفلاشات.</translation>
    </message>
    <message>
        <source>Cloud store</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <source>Goes by stick only, never over a network.</source>
        <translation>يُنقل بالفلاشة فقط، لا بالشبكة أبدًا.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>It did not get there.</source>
        <translation>لم يصل.</translation>
    </message>
    <message>
        <source>It goes by itself when its turn comes.</source>
        <translation>يُرسل وحده حين يأتي دوره.</translation>
    </message>
    <message>
        <source>It is on its way now.</source>
        <translation>هو في الطريق الآن.</translation>
    </message>
    <message>
        <source>It may be there whole. That can&apos;t be told.</source>
        <translation>ربما وصل كله. لا يمكن الجزم.</translation>
    </message>
    <message>
        <source>It was sent. Nobody could confirm that all of it is there.</source>
        <translation>أُرسل. لم يمكن تأكيد وصوله كله.</translation>
    </message>
    <message>
        <source>It was stopped on the way.</source>
        <translation>أُوقف في الطريق.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick.</source>
        <translation>لا يمكن الكتابة على الفلاشة.</translation>
    </message>
    <message>
        <source>Open its lock switch, or take another stick.</source>
        <translation>يُرجى فتح قفلها أو استعمال فلاشة أخرى.</translation>
    </message>
    <message>
        <source>Plug in the stick that was used before.</source>
        <translation>يُرجى إدخال الفلاشة المستعملة من قبل.</translation>
    </message>
    <message>
        <source>Plug it in again. It goes on where it stopped.</source>
        <translation>يُرجى إدخالها مجددًا. يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>Plug the stick in.</source>
        <translation>يُرجى إدخال الفلاشة.</translation>
    </message>
    <message>
        <source>Press Try now if it should be sent.</source>
        <translation>لإرساله يُضغط على المحاولة الآن.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Something is broken at the other side.</source>
        <translation>هناك عطل عند الطرف الآخر.</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>فلاشة أو قرص</translation>
    </message>
    <message>
        <source>Take a stick with more room.</source>
        <translation>يُرجى استعمال فلاشة أوسع.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>The buyer is told next that you took this clip back.</source>
        <translation>سيُبلَّغ المشتري بأن هذا المقطع سُحب.</translation>
    </message>
    <message>
        <source>The buyer was told that you took this clip back.</source>
        <translation>أُبلغ المشتري بأن هذا المقطع سُحب.</translation>
    </message>
    <message>
        <source>The coordinator holds all that goes there.</source>
        <translation>أوقف المنسّق كل ما يُرسل إلى هناك.</translation>
    </message>
    <message>
        <source>The other side asks us to wait.</source>
        <translation>الطرف الآخر يطلب الانتظار.</translation>
    </message>
    <message>
        <source>The other side can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent.</source>
        <translation>لم يثبت الطرف الآخر هويته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The other side does not let this station in.</source>
        <translation>الطرف الآخر لا يسمح لهذه المحطة بالدخول.</translation>
    </message>
    <message>
        <source>The other side has no room left.</source>
        <translation>لا مكان عند الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other side sent us elsewhere. Nothing was sent there.</source>
        <translation>أحالنا الطرف الآخر إلى مكان غيره. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The place to send to is not set up right.</source>
        <translation>مكان الإرسال غير مضبوط.</translation>
    </message>
    <message>
        <source>The place to send to is not there.</source>
        <translation>مكان الإرسال غير موجود.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>الفلاشة ممتلئة.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>الفلاشة غير موجودة.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>أُخرجت الفلاشة قبل الأوان.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يلزم شيء.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>لا يلزم شيء: تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>This clip is too large for the other side.</source>
        <translation>هذا المقطع أكبر مما يقبله الطرف الآخر.</translation>
    </message>
    <message>
        <source>This clip is too large for this stick.</source>
        <translation>هذا المقطع أكبر من أن تقبله هذه الفلاشة.</translation>
    </message>
    <message>
        <source>This is another stick.</source>
        <translation>هذه فلاشة أخرى.</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>يُعاد</translation>
    </message>
    <message>
        <source>Tries again any moment</source>
        <translation>تُعاد المحاولة بعد لحظات</translation>
    </message>
    <message>
        <source>Tries again at {time}</source>
        <translation>تُعاد المحاولة الساعة {time}</translation>
    </message>
    <message>
        <source>Tries again on {day}, {time}</source>
        <translation>تُعاد المحاولة يوم {day}، {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waits for a cable network.</source>
        <translation>ينتظر شبكة بالكابل.</translation>
    </message>
    <message>
        <source>Waits for a network without a data limit.</source>
        <translation>ينتظر شبكة بلا حد للبيانات.</translation>
    </message>
    <message>
        <source>Waits for its rule: {rule}</source>
        <translation>ينتظر قاعدته: {rule}</translation>
    </message>
    <message>
        <source>Waits for the sending hours.</source>
        <translation>ينتظر ساعات الإرسال.</translation>
    </message>
    <message>
        <source>What is there is not what was sent.</source>
        <translation>ما هناك ليس ما أُرسل.</translation>
    </message>
    <message>
        <source>You hold it. It goes when you let it go.</source>
        <translation>موقوف باختيارك. يُرسل حين تسمح بذلك.</translation>
    </message>
    <message>
        <source>You set it aside. It is not sent.</source>
        <translation>وُضع جانبًا باختيارك. لا يُرسل.</translation>
    </message>
    <message>
        <source>You took this clip back after it was sent. The buyer is told.</source>
        <translation>تم سحب هذا المقطع بعد إرساله. يُبلَّغ المشتري.</translation>
    </message>
    <message>
        <source>You took this clip back. It is not sent any more.</source>
        <translation>تم سحب هذا المقطع. لن يُرسل بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>الباقي نحو %n ساعة</numerusform>
            <numerusform>الباقي نحو %n ساعة</numerusform>
            <numerusform>الباقي نحو %n ساعة</numerusform>
            <numerusform>الباقي نحو %n ساعة</numerusform>
            <numerusform>الباقي نحو %n ساعة</numerusform>
            <numerusform>الباقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
            <numerusform>الباقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>الباقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation>{count} من {digits} خانات</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation>ساعة فعلية هنا</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>ساعة مسجَّلة</translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation>كل مقطع سلّمته</translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation>كل أسبوع، بعملة {currency}</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>في يدك</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>أجوري</translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation>لا رد من المشتري</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>دُفع لغيرك</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>التسجيل: {time}</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>حفظ أو طباعة</translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation>مدة الدخول: {time}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>هناك خطأ</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>المشتري وافق</translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation>الأسابيع الأخيرة، والمجموع</translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation>هذه مبالغ للتجربة. لا يُدفع لأحد.</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>يُدفع بحلول {day}</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>كان موعده {day}</translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation>أسبوع {day}: {amounts}</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>قدّمت شكوى</translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation>ما سلّمت شيئًا بعد. ستظهر أجورك هنا.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation>كل الصور مستعملة.</translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation>صورة الدخول</translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation>التالي: الرقم السري</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>العمر كافٍ</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation>كلمة سر المفتاح، إن وُجدت</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation>العمر {years} سنة أو أكثر</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>ملف مفتاح المنسّق</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation>مفتاح المنسّق ناقص</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation>الاسم يبقى مقفلًا في هذه المحطة. لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>الصورة ناقصة</translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation>هذا الشخص للتجربة فقط. مفتاح المنسّق غير حقيقي.</translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation>العمر صغير على هذا العمل</translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation>الاسم المستعمل هنا</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>أي عمل</translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation>بحضور المنسّق</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation>الأجر حتى الآن</translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation>تدريب، بلا أجر</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>سُجّل {time}</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>مساحة القرص</translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation>رسم مربع بالإصبع، أو تحريكه بأزرار الأسهم.</translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation>أولًا: الذهاب إلى نهاية القص.</translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation>الذهاب إلى نهاية القص، ثم ضغطة أخرى.</translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation>هذا كثير. تنفيذ التغييرات أولًا، أو حذف المقطع.</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>يُفتح الفيلم الآن.</translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation>الفيلم كما يصل إلى المشتري</translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation>هذا ما يصل إلى المشتري</translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation>لا فلاشة موصولة.</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation>فيلم {kept}، انقطاع {gap}</translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation>مشهد جاهز</translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation>الكاميرا: {camera}. ضغطة لاختيار غيرها.</translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation>الوجوه مغطاة</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>صورة مباشرة بوجوه مغطاة</translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation>البحث عن كاميرا</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>لا كاميرا: يجب توصيل واحدة</translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation>بلا أجر. لا شيء يغادر هذه المحطة.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation>لحظة: {camera}</translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation>تُحفظ طاولة العمل فقط</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation>تدريب: بلا أجر</translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation>الكاميرا تستعد.</translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation>{why}. ثم تأتي الصورة وحدها.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>مسح آخر خانة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تأكيد</translation>
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
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation>يُغلق الفيلم الآن</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation>مسودة: من صنع آلة، بانتظار قارئ لغته الأم العربية.</translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation>ضغطة لسماع اللغة</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation>تغطيات منك: {number}</translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation>المقصوص: {time}</translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation>الباقي: {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation>ينتظر ما دام أحد يسجّل.</translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
            <numerusform>تمت تغطية أكثر (عدد الصور: %n). يُرجى المشاهدة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation>لم يبق وجه للتغطية.</translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation>صور تحتاج تغطية أكثر حتى الآن: {number}</translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation>فحص ثانٍ للوجوه</translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation>لم يكتمل الفحص الثاني</translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation>انتهى الفحص الثاني</translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation>بقي نحو {number} دقيقة</translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation>بقي نحو {number} ثانية</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>تم {share}</translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation>تم {share}، {left}</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation>اختيار رقمك السري</translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation>مرة أخرى، الرقم نفسه.</translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation>لا يعرفه غيرك. دون أن يراه أحد.</translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation>إدخال رقم من {digits} خانات.</translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation>الرقمان مختلفان. من البداية.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation>رقم، لا اسمك</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>قبل قرارك</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>تغيير الرأي</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation>فيلم يديك وطاولة العمل</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>مقاطعي، في أي يوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لا يُرسل أبدًا</translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation>التالي: اختياراتي</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation>لم يوقّع أحد هذا الإشعار بلغتك. ليقرأه لك شخص موضع ثقتك.</translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation>ليس بلغتك</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation>الخطوات المعلَّمة منك</translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation>الإشعار كاملًا</translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation>لحساب أجرك</translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation>للدفع لك، وإيجاد مقاطعك</translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation>لإثبات ما سمحت به</translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation>لتعرف الآلة كل جزء</translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation>لتعليم آلة هذه المهمة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>What we take</source>
        <translation>ما نأخذه</translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation>متى، وكم المدة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation>موافقتك الموقَّعة</translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation>{campaign}، الإشعار {version}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>اقرأ لي</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation>ساعة فعلية هنا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>ساعة مسجَّلة</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation>كيفية التحقق من صحة كل هذا</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>مقاطعي</translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation>شكاواي</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>أجوري</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>إيصالاتي</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>مرات دخولي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No to</source>
        <translation>لا لـ</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation>تدريب: هذا ليس مالًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation>التسجيل، بالساعات</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation>مدة الدخول، بالساعات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation>تُفتح الأفلام بكلمتك السرية وببرنامج age.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation>ما تعذّر نسخه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب في</translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation>نعم لـ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>عليه شكوى</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation>دُفع لغيرك</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>يجري تسجيله</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>released</source>
        <translation>تم تسليمه</translation>
    </message>
    <message>
        <source>review</source>
        <translation>للمشاهدة</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>مشط</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>كوب</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>طبلة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>قبعة</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>طائرة ورقية</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>ملعقة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>أرقام خاطئة كثيرة. انتظار {time}، ثم محاولة جديدة.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation>دون حفظ</translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation>البحث عن فلاشة</translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation>بعد توصيل فلاشتك تظهر هنا.</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>أين يُحفظ؟</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation>مستنداتي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>متاح: {size} غيغا</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>%n في الثانية</numerusform>
            <numerusform>%n في الثانية</numerusform>
            <numerusform>%n في الثانية</numerusform>
            <numerusform>%n في الثانية</numerusform>
            <numerusform>%n في الثانية</numerusform>
            <numerusform>%n في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>%n في الثانية: بطيء</numerusform>
            <numerusform>%n في الثانية: بطيء</numerusform>
            <numerusform>%n في الثانية: بطيء</numerusform>
            <numerusform>%n في الثانية: بطيء</numerusform>
            <numerusform>%n في الثانية: بطيء</numerusform>
            <numerusform>%n في الثانية: بطيء</numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation>الضوء قليل: يلزم مصباح</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>يستعملها برنامج آخر</translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation>سوداء: هل العدسة مغطاة؟</translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation>اليدان ظاهرتان</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>First more light</source>
        <translation>ضوء أكثر أولًا</translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation>إظهار اليدين أولًا.</translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation>الكاميرا أولًا.</translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation>ممتلئ: إرسال أفلام أو حذفها</translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation>هل اللافتة معلَّقة؟</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>لا تعطي صورة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>لا كاميرا: يجب توصيل واحدة</translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation>لا صور جديدة: فحص القابس</translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation>لحظة: تُفحص الصورة.</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation>لا مساحة على القرص.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>الصورة متوقفة</translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation>الضوء قوي: تغيير الاتجاه</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>مسح العدسة</translation>
    </message>
    <message>
        <source>move them now</source>
        <translation>تحريكهما الآن</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>يقرؤه أي هاتف. دون حاجة إلى Fairtake.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation>هذا لك. يُرجى حفظه.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>تجري الطباعة...</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>إيصال {number}</translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation>تم التسليم. هذا إثباتك.</translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation>حفظ على فلاشتي</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>يجري الحفظ...</translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation>رمز مربع فيه هذا الإيصال وتوقيعه</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>ذهبت الصفحة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation>يُصنع الرمز المربع الآن</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>يقرؤه أي هاتف. دون حاجة إلى Fairtake.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation>خرج مع حزمة</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>مقاطعي، في أي يوم</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation>لم يُرسل بعد: تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation>لم يُرسل بعد: ينتظر الكابل</translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation>لم يُرسل: تلزم مساعدة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>مستحق لك</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>دُفع لغيرك</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>دُفع لك</translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation>تدريب: لا يُدفع لأحد.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>إيصال {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل، لم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>التوقيع من</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation>النص الموقَّع حرفيًا</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation>للتحقق: يوضع النص في receipt.txt، والتوقيع في receipt.txt.sig، ويؤخذ allowed_signers من الحزمة، ثم يُشغَّل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>سلّمت</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>أنت سحبته.</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{amount} بحلول {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation>{day}، {time} (الساعة غير مؤكدة)</translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation>{station}، رقم {row}</translation>
    </message>
    <message>
        <source>{task}, {time}</source>
        <translation>{task}، {time}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The camera gets ready</source>
        <translation>الكاميرا تستعد</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation>الوجوه مغطاة</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>صورة مباشرة بوجوه مغطاة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation>لا تصل صورة. يجب فحص قابس الكاميرا.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>لا تسجيل الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation>توقف مؤقت. لا يُسجَّل شيء، وهذا الوقت بلا أجر.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>يجري التسجيل</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>الصورة سوداء. هل العدسة مغطاة؟</translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation>الصورة متوقفة. يجب فحص الكاميرا.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>هذه الخطوة الأخيرة</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation>المغادرة دون تغييراتك؟</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>المشاهدة قبل التسليم</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation>تُنفَّذ التغييرات، بقي نحو {seconds} ث.</translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation>التغييرات في الفيلم. يُفحص من جديد.</translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation>ليست في الفيلم بعد.</translation>
    </message>
    <message>
        <source>{task}, {day}</source>
        <translation>{task}، {day}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Deliveries</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation>صفحة للقراءة، وجدول للحاسوب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation>حفظ أجوري أو طباعتها</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation>وإلا، فوقتك محسوب أيضًا</translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation>وإلا، فوقتك محسوب في ساعتك الفعلية</translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation>عند التسليم، مستحق لك</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation>انقطع تسجيل، وهو محفوظ لـ: {picture}. يُرجى الدخول لمشاهدته.</translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation>اختيار الطائرة الورقية. رقمها ⁦1 2 3 4⁩.</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>اختيار صورتك أولًا.</translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation>اختيار صورتك، ثم رقمك السري</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
            <numerusform>الرقم غير صحيح. المحاولات الباقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>أرقام خاطئة كثيرة. انتظار {time}، ثم محاولة جديدة.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation>ما غُطّي لا يُكشف أبدًا.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation>ضغطة للبدء</translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation>هذا ما يُحفظ، بتأخير نصف ثانية.</translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation>أو الدواسة</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation>ساعة فعلية هنا</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>ساعة مسجَّلة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>أجوري</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>دُفع لغيرك</translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation>تدريب: لا يُدفع لأحد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation>الخطوة {number} من {all}، تمت: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation>الخطوة {number} من {all}، لاحقًا: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation>الخطوة {number} من {all}، الآن: {title}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation>كلمة أو جملة من 8 أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation>تم. بياناتك في: {folder}</translation>
    </message>
    <message>
        <source>My films too</source>
        <translation>أفلامي أيضًا</translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation>أفلامي أيضًا، مقفلة بكلمة لا يعرفها غيري</translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation>مجلد واحد فيه كل ما لك</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>توقّف. لم يُترك أي ملف.</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>أخذ بياناتي</translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation>ما حدث لكل مقطع</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation>دون هذه الكلمة لا أحد يفتح الأفلام، ولا أنت.</translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation>تُكتب بياناتك</translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation>موافقاتك الموقَّعة</translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation>إيصالاتك، وكيفية التحقق منها</translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation>وقتك ومالك</translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation>المشاهدة، ثم القرار.</translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation>انقطع تسجيلك الأخير. كل ما قبل ذلك محفوظ.</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation>لا أحد يراه بعد ذلك. وقتك يبقى محسوبًا.</translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation>يُحذف المقطع بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation>بقي المقطع.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation>حذف هذا المقطع؟</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>تغطيات منك: %n.</numerusform>
            <numerusform>تغطيات منك: %n.</numerusform>
            <numerusform>تغطيات منك: %n.</numerusform>
            <numerusform>تغطيات منك: %n.</numerusform>
            <numerusform>تغطيات منك: %n.</numerusform>
            <numerusform>تغطيات منك: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
            <numerusform>أجزاء مقصوصة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation>الخطوة {number}: {title}.</translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation>شريط الوقت: {now} من {all}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>الخطوات: %n</numerusform>
            <numerusform>الخطوات: %n</numerusform>
            <numerusform>الخطوات: %n</numerusform>
            <numerusform>الخطوات: %n</numerusform>
            <numerusform>الخطوات: %n</numerusform>
            <numerusform>الخطوات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation>ساعة فعلية هنا</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>كلمات أكبر</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>مقاطعي</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>موافقاتي</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>أجوري</translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation>لا شيء يُباع، ولا يُدفع لأحد. كل شيء للتجربة.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>مقفلة هنا</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>أخذ بياناتي</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمشاهدة</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>اليوم، {name}</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>قلت نعم</translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation>للساعة المسجَّلة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation>1 ث</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 ث</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>تغطية هذا</translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation>تغطية أقل بثانية</translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation>تغطية أكثر بثانية</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation>قص إلى هنا</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>تقدم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>إلغاء آخر تغيير</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation>للمنسّق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما تم حفظه</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation>ما زال وجه يظهر في هذا المقطع.</translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation>كان وجه لا يزال ظاهرًا. هو مغطى الآن.</translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation>برنامج آخر يستعمل المحطة.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>برنامج آخر يستعمل الكاميرا.</translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation>يُرجى طلب عمل جديد من المنسّق.</translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation>يُرجى مناداة المنسّق وإظهار هذا الرمز.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>يُرجى مناداة المنسّق.</translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation>يُرجى مناداة المنسّق: يجب نقل المقاطع أولًا.</translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation>يُرجى فحص الكاميرا.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>يُرجى إغلاقه، ثم المحاولة.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>يُرجى إغلاق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation>يُرجى قص هذا الجزء، أو حذف المقطع.</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation>كل ما سُجّل حتى الآن محفوظ في هذه المحطة.</translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation>برنامج Fairtake مفتوح من قبل.</translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation>يُرجى مشاهدة المقطع مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation>يُرجى مشاهدة المقطع، ثم المتابعة.</translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation>لم تصل صورة، فلم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Plug the stick in, then try again.</source>
        <translation>يُرجى إدخال الفلاشة ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation>يُرجى توصيل كابل الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation>يُرجى توصيل كابل الكاميرا، ثم المحاولة.</translation>
    </message>
    <message>
        <source>Put the stick in again, or take another one, then try again.</source>
        <translation>يُرجى إدخال الفلاشة مجددًا أو استعمال غيرها ثم المحاولة.</translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation>يُرجى قراءة الإشعار والاختيار من جديد.</translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation>حدث خلل داخلي.</translation>
    </message>
    <message>
        <source>Take a larger stick.</source>
        <translation>يُرجى استعمال فلاشة أكبر.</translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation>يمكن سحبه في «مقاطعي».</translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation>الرقم غير صحيح.</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>اختفت الكاميرا.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى مخزن مفاتيح الحاسوب.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>لا يمكن القراءة من القرص أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation>لا يمكن الكتابة على القرص.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>انتهى التسجيل وحده.</translation>
    </message>
    <message>
        <source>The stick does not take it.</source>
        <translation>تعذّرت الكتابة على الفلاشة.</translation>
    </message>
    <message>
        <source>The stick has no room for all of it.</source>
        <translation>لا تتسع الفلاشة لكل شيء.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>الفلاشة غير موجودة.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>لا توجد كاميرا.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation>هذا المقطع تالف ولا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation>سُلّم هذا المقطع من قبل.</translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation>تم سحب هذا المقطع.</translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation>هذه المحطة تحتاج المنسّق.</translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation>انتهى هذا العمل.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>محاولة جديدة.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation>محاولة جديدة. إذا تكرر ذلك، يُرجى مناداة المنسّق.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>يُرجى استعمال النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation>اسمك غير مقيَّد في هذا العمل.</translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation>موافقتك غير موجودة.</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation>لست أنا</translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation>التسجيل باسم</translation>
    </message>
</context>
</TS>
