package org.khabar.serve.page;

/** The words of the pages themselves, in both languages. */
enum Word {
    START("خبر", "Khabar"),
    TAGLINE("من فعل ماذا، وبحسب من", "Who did what, and according to whom"),
    SKIP("إلى المضمون", "Skip to content"),
    PAGES("صفحات الموقع", "Pages of this site"),
    NAMES_IN_ARABIC("الأسماء بالعربية", "Names in Arabic"),
    NAMES_IN_ENGLISH("الأسماء بالإنجليزية", "Names in English"),
    SEARCH("ابحث", "Search"),
    SEARCH_LABEL("ابحث عن شخص أو هيئة أو مكان", "Search for a person, body or place"),
    FOUND("عدد النتائج", "Results"),
    NOTHING_FOUND(
            "لا اسم هنا يشبه هذا؛ جرب جزءا من الاسم أو لغة أخرى",
            "No name here is like that; try a part of it or the other language"),
    NO_ANSWER(
            "الخادم لا يجيب؛ تأكد من أنه يعمل ثم أعد المحاولة",
            "The server does not answer; see that it runs and try again"),
    SAYS("ما تقوله عنه المقالات", "What is said about it"),
    SAID_OF("أين يرد", "Where it occurs"),
    SENTENCES("الجمل", "The sentences"),
    TEXT("نص المقالة", "Text of the article"),
    DATA("البيانات", "Data"),
    IDENTIFIER("المعرف", "Identifier"),
    MORE("لا يعرض هنا أكثر من ذلك", "No more are shown here"),
    NOT_FOUND("لا يوجد شيء بهذا المعرف", "Nothing has this identifier"),
    NOT_FOUND_HELP(
            "ربما أزيلت المقالة التي ذكرته. ابحث بالاسم أو عد إلى الصفحة الأولى.",
            "The article that told of it may have been removed. Search by name, or go back to the start page."),
    ARTICLES("المقالات", "Articles"),
    EVENTS("الأحداث", "Events"),
    TRIPLES("الثلاثيات", "Triples"),
    PEOPLE("الأشخاص", "People"),
    AGENCIES("الهيئات", "Bodies"),
    LATEST("أحدث المقالات", "Latest articles"),
    RECENT("أحدث ما وقع", "Recent events"),
    ACTIVE_PEOPLE("أكثر الأشخاص حضورا", "Most active people"),
    ACTIVE_AGENCIES("أكثر الهيئات حضورا", "Most active bodies"),
    BY_MONTH("الأحداث في كل شهر", "Events by month"),
    BY_TYPE("الأحداث بحسب النوع", "Events by type"),
    AS_TABLE("الأرقام في جدول", "The numbers as a table"),
    MONTH("الشهر", "Month"),
    ALL_TYPES("كل الأنواع", "All types"),
    TYPE("النوع", "Type"),
    DATE("التاريخ", "Date"),
    EVENT("الحدث", "Event"),
    NUMBER("العدد", "Number"),
    EARLIER("الأقدم", "Earlier"),
    LATER("الأحدث", "Later"),
    SHOW("اعرض", "Show"),
    NO_EVENTS("لا أحداث هنا. اختر شهرا أو نوعا آخر.", "There are no events here. Choose another month or type."),
    OF("من", "of"),
    RELATED_OUT("علاقته بغيره", "Towards others"),
    RELATED_IN("علاقة غيره به", "From others"),
    TENURES("المناصب عبر الزمن", "Posts over time"),
    FROM("من", "From"),
    UNTIL("إلى", "Until"),
    TIME("الزمن", "Time"),
    ROLE("الدور", "Part"),
    TRUTH("هل وقع؟", "Did it happen?"),
    HAPPENED("وقع", "It happened"),
    PLANNED("مقرر أو متوقع", "It is planned or expected"),
    POSSIBLE("محتمل أو مطلوب", "It is possible, demanded or feared"),
    DENIED("لم يقع أو نفي وقوعه", "It did not happen, or is denied"),
    SURENESS("صحة القراءة", "Is it read right?"),
    SURE("شبه مؤكدة", "Almost certainly"),
    LIKELY("راجحة", "Probably"),
    UNSURE("غير مؤكدة، فراجع الجملة", "Not certain; read the sentence"),
    QUOTES("أقواله", "In their own words"),
    ALL_STATEMENTS("كل البيانات عنه", "All statements about it"),
    AS_SPARQL("اعرضه استعلام SPARQL", "Show as SPARQL"),
    SOURCE("المصدر", "Source"),
    PUBLISHER("الناشر", "Publisher"),
    READ_AT_SOURCE("اقرأ المقالة عند ناشرها", "Read the article at its publisher"),
    PERSON("شخص", "Person"),
    AGENCY("هيئة", "Body"),
    PLACE("مكان", "Place"),
    POST("منصب", "Post"),
    GROUP("مجموعة", "Group"),
    ASK("اسأل", "Ask"),
    STOP("أوقف", "Stop"),
    SHARE("رابط هذا الاستعلام", "Link to this query"),
    FILL_IN("ضع القيم في الاستعلام", "Put the values into the query"),
    EDIT("افتحه في المحرر", "Open in the editor"),
    ROWS("الصفوف", "Rows"),
    SHOW_MORE("اعرض المزيد", "Show more"),
    RUNNING("يجري البحث…", "Asking…"),
    NO_ROWS(
            "لا جواب لهذا السؤال. خفف شروطه أو جرب سؤالا من الأسئلة الجاهزة.",
            "Nothing answers this. Ask for less, or try one of the ready-made questions."),
    TOO_SLOW(
            "استغرق الاستعلام أطول من المسموح. ضيقه بتاريخ أو نوع، أو ضع LIMIT.",
            "The query took longer than allowed. Narrow it by date or type, or set a LIMIT."),
    TOO_BUSY("الخادم مشغول. أعد المحاولة بعد لحظة.", "The server is busy. Try again in a moment."),
    WRONG_QUERY("لم يفهم الخادم هذا الاستعلام:", "The server does not understand this query:"),
    ROWS_CUT(
            "لم ترسل كل الصفوف. اطلب ما بقي بـ OFFSET وLIMIT.",
            "Not all rows were sent. Ask for the others with OFFSET and LIMIT."),
    YES("نعم", "Yes"),
    NO("لا", "No"),
    QUESTIONS("أسئلة جاهزة", "Ready-made questions"),
    ONTOLOGY("الأنطولوجيا", "The ontology"),
    QUERY("استعلام SPARQL", "SPARQL query"),
    ANSWER_AS("صيغة الجواب", "Answer as"),
    ENDPOINT("عنوان نقطة الاستعلام", "Address of the endpoint"),
    NOTHING_YET("لا توجد مقالات بعد", "There are no articles yet"),
    NOTHING_YET_HELP("أوقف الخادم وحمل مقالات، مثل:", "Stop the server and load some, for example:");

    private final String arabic;
    private final String english;

    Word(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }
}
