package org.khabar.serve.page;

/** The words of the pages themselves, in both languages. */
enum Word {
    START("خبر", "Khabar"),
    TAGLINE("من فعل ماذا، وبحسب من", "Who did what, and according to whom"),
    SAYS("ما تقوله عنه المقالات", "What is said about it"),
    SAID_OF("أين يرد", "Where it occurs"),
    SENTENCES("الجمل", "The sentences"),
    TEXT("نص المقالة", "Text of the article"),
    DATA("البيانات", "Data"),
    IDENTIFIER("المعرف", "Identifier"),
    MORE("لا يعرض هنا أكثر من ذلك", "No more are shown here"),
    NOT_FOUND("لا يوجد شيء بهذا المعرف", "Nothing has this identifier"),
    ARTICLES("المقالات", "Articles"),
    EVENTS("الأحداث", "Events"),
    TRIPLES("الثلاثيات", "Triples"),
    LATEST("أحدث المقالات", "Latest articles"),
    ASK("اسأل", "Ask"),
    QUESTIONS("أسئلة جاهزة", "Ready-made questions"),
    ONTOLOGY("الأنطولوجيا", "The ontology"),
    QUERY("استعلام SPARQL", "SPARQL query"),
    ANSWER_AS("صيغة الجواب", "Answer as"),
    ENDPOINT("عنوان نقطة الاستعلام", "Address of the endpoint"),
    NOTHING_YET("لا توجد مقالات بعد", "There are no articles yet");

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
