package org.khabar.serve.page;

import java.util.Locale;
import org.apache.jena.atlas.json.JsonObject;

/** The words of the picture of the graph, which its script needs. */
enum GraphWord {
    TITLE("الشبكة", "Graph"),
    SEE("في الشبكة", "In the graph"),
    START_HELP(
            "ابدأ من شخص أو هيئة، أو من جواب استعلام.",
            "Start from a person or a body, or from the answer to a query."),
    NO_SCRIPT(
            "ترسم هذه الصورة بـJavaScript. صفحة كل شخص وهيئة وحدث تقول الشيء نفسه بلا صورة.",
            "This picture is drawn with JavaScript. The page of each person, body and event says the same without it."),
    FROM_QUERY("من جواب استعلام", "From the answer to a query"),
    ALL_LINKS("كل الوصلات المباشرة", "All direct links"),
    DRAW("ارسم", "Draw"),
    EVENTS_AS("الأحداث", "Events"),
    AS_NODES("عقدا", "as nodes"),
    AS_LINES("خطوطا بين أطرافها", "as lines between their parties"),
    ZOOM_IN("كبر", "Zoom in"),
    ZOOM_OUT("صغر", "Zoom out"),
    FIT("كل الصورة", "Show everything"),
    FILTERS("المرشحات", "Filters"),
    TYPES("أنواع الأحداث والوصلات", "Events and relations"),
    TRUTH("هل وقع؟", "Did it happen?"),
    KINDS("الأطراف", "Parties"),
    SOURCES("الناشر", "Publisher"),
    DATES("التاريخ", "Date"),
    SINCE("من", "From"),
    UNTIL("إلى", "Until"),
    SAVE("حفظ", "Save as"),
    LOADING("يجري التحميل…", "Loading…"),
    SHOWN("في الصورة", "In the picture"),
    NODES("العقد", "nodes"),
    LINES("الخطوط", "lines"),
    PICTURE("صورة الشبكة", "Picture of the graph"),
    KEYS(
            "الأسهم للانتقال إلى أقرب عقدة، Enter للتوسيع، Delete للطي، Home لوضعها في الوسط، + و − للتكبير والتصغير، 0 لرؤية الكل",
            "Arrow keys go to the nearest node, Enter expands, Delete collapses, Home brings it to the middle, + and − zoom, 0 shows everything"),
    CHOOSE(
            "اختر عقدة أو خطا في الصورة أو في القائمة لترى ما حوله والجمل التي تقوله.",
            "Choose a node or a line, in the picture or in the list, to see what is around it and the sentences that tell it."),
    EXPAND_ALL("وسع الكل", "Expand all"),
    COLLAPSE("اطو", "Collapse"),
    REMOVE("أزله من الصورة", "Take it out of the picture"),
    OPEN_PAGE("صفحته", "Its page"),
    AROUND("حوله", "Around it"),
    NOTHING_AROUND("لا شيء حوله غير ما في الصورة", "Nothing is around it but what the picture shows"),
    EVIDENCE("الجمل التي تقول ذلك", "The sentences that tell it"),
    NO_EVIDENCE("لا جملة هنا تقول ذلك", "No sentence here tells it"),
    EVENTS_BEHIND("أحداث وراء هذا الخط", "Events behind this line"),
    MORE_NOT_SHOWN("وأخرى لا تعرض هنا", "and others not shown here"),
    SOURCE("المصدر", "Source"),
    FIND("ابحث في الصورة", "Find in the picture"),
    LIST_CUT("لا تعرض القائمة إلا أول", "The list shows only the first"),
    SILENT(
            "الخادم لا يجيب؛ تأكد من أنه يعمل ثم أعد المحاولة",
            "The server does not answer; see that it runs and try again"),
    BUSY("الخادم مشغول. أعد المحاولة بعد لحظة.", "The server is busy. Try again in a moment."),
    SLOW(
            "استغرق الاستعلام أطول من المسموح. ضيقه بتاريخ أو نوع، أو ضع LIMIT.",
            "The query took longer than allowed. Narrow it by date or type, or set a LIMIT."),
    WRONG("لم يفهم الخادم هذا الاستعلام:", "The server does not understand this query:"),
    GONE(
            "لا يوجد شيء بهذا المعرف؛ ربما أزيلت المقالة التي ذكرته.",
            "Nothing has this identifier; the article that told of it may have been removed."),
    EMPTY(
            "لا يوجد في الجواب ما يرسم. اطلب معرفات أشخاص أو هيئات أو أحداث، مثل ?event، أو استعمل CONSTRUCT.",
            "The answer has nothing to draw. Ask for people, bodies or events, such as ?event, or use CONSTRUCT."),
    HIDDEN("المرشحات تخفي كل شيء. وسعها لترى الصورة.", "The filters hide everything. Widen them to see the picture."),
    TOO_MANY(
            "في الجواب أكثر مما ترسمه الصورة؛ هذا أول",
            "The answer holds more than the picture draws; these are the first"),
    CUT(
            "لم يرسل الخادم الجواب كله. ضيقه بتاريخ أو نوع.",
            "The server did not send the whole answer. Narrow it by date or type."),
    FULL(
            "في الصورة أكثر ما تسعه. اطو شيئا أو أزله قبل أن تزيد.",
            "The picture is full. Collapse or remove something before adding more."),
    AGAIN("أعد المحاولة", "Try again"),
    ACTUAL("وقع", "Happened"),
    PLANNED("مقرر أو متوقع", "Planned or expected"),
    HYPOTHETICAL("محتمل أو مطلوب", "Possible, demanded or feared"),
    NEGATED("لم يقع أو نفي", "Did not happen, or denied"),
    PERSON("شخص", "Person"),
    AGENCY("هيئة", "Body"),
    PLACE("مكان", "Place"),
    POST("منصب", "Post"),
    GROUP("مجموعة", "Group"),
    EVENT("حدث", "Event"),
    OTHER("غير ذلك", "Other"),
    ALL("الكل", "All"),
    NONE("لا شيء", "None"),
    UNDATED("ما لا تاريخ له", "Without a date"),
    UNKNOWN_SOURCE("مصدر غير معروف", "Source not known");

    private final String arabic;
    private final String english;

    GraphWord(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    /** All of them by their names in lower case. */
    static JsonObject all(Language language) {
        JsonObject words = new JsonObject();
        for (GraphWord word : values()) {
            words.put(word.name().toLowerCase(Locale.ROOT), word.in(language));
        }
        return words;
    }
}
