package org.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a web page the article is read, with what the page says about it. */
class HtmlPageTest {

    private static final String TEXT = "Port head resigns\n\n" + WebPages.BODY + "\n\n" + WebPages.REST;

    private final Path folder;

    HtmlPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theArticleAloneIsRead() throws IOException {
        Article article = article(WebPages.article("<meta property=\"og:title\" content=\"Port head resigns\">"));
        assertEquals("news", article.id());
        assertEquals(TEXT, article.text());
        assertEquals("en", article.language());
    }

    @Test
    void schemaOrgSaysMost() throws IOException {
        Article article = article(WebPages.article("""
                <meta property="og:site_name" content="another name">
                <script type="application/ld+json">no JSON</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Harbour"},
                  {"@type": ["NewsArticle"], "headline": "Head of the port resigns",
                   "datePublished": "2021-05-04T08:00:00+03:00",
                   "publisher": {"@type": "Organization", "name": "The Harbour Post"},
                   "url": "https://harbour.example/news/1"}]}</script>
                """));
        assertEquals(LocalDate.of(2021, 5, 4), article.published());
        assertEquals("The Harbour Post", article.publisher());
        assertEquals("https://harbour.example/news/1", article.url());
        assertTrue(article.text().startsWith("Head of the port resigns\n\n"), article.text());
    }

    @Test
    void openGraphAndLinksSayTheRest() throws IOException {
        Article article = article(WebPages.article("""
                <meta property="article:published_time" content="2021-05-04T08:00:00Z">
                <meta property="og:site_name" content="The Harbour Post">
                <link rel="canonical" href="https://harbour.example/news/1">
                """));
        assertEquals(LocalDate.of(2021, 5, 4), article.published());
        assertEquals("The Harbour Post", article.publisher());
        assertEquals("https://harbour.example/news/1", article.url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-04                    | 2021-05-04",
                "2021-05-04 08:15:00           | 2021-05-04",
                "Tue, 4 May 2021 08:15:00 GMT  | 2021-05-04",
                "4 May 2021                    | 2021-05-04",
                "May 4, 2021                   | 2021-05-04",
                "2999-01-01                    |",
                "yesterday                     |",
            })
    void datesInManyForms(String written, LocalDate date) throws IOException {
        assertEquals(
                date,
                article(WebPages.article("<meta name=\"date\" content=\"" + written + "\">"))
                        .published());
    }

    @Test
    void charactersAsThePageSays() throws IOException {
        String paragraph = "أعلنت سميرة حداد، رئيسة هيئة الموانئ، استقالتها يوم الاثنين بعد نشر تقرير المدققين عن محطة"
                + " الحاويات، وقال وزير النقل كريم ناصر إنه قبل الاستقالة وشكرها على عملها طوال ست سنوات.";
        String page = "<html lang=\"ar\"><head><meta charset=\"windows-1256\"></head><body><article><p>" + paragraph
                + "</p><p>" + paragraph + "</p></article></body></html>";
        Article article = article(page.getBytes(Charset.forName("windows-1256")));
        assertEquals(paragraph + "\n\n" + paragraph, article.text());
        assertEquals("ar", article.language());
    }

    /** Servers name these, or nothing behind the name. */
    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4", "", "not a charset", "(utf-8)"})
    void aCharsetThatThereIsNotLeavesItToThePage(String charset) throws IOException {
        String page = WebPages.article("<meta charset=\"windows-1256\">").replace("Karim Nasser", "كريم ناصر");
        byte[] content = page.getBytes(Charset.forName("windows-1256"));
        Article article =
                Objects.requireNonNull(HtmlPage.parse(content, charset, "").article("news"));
        assertTrue(article.text().contains("كريم ناصر"), article.text());
    }

    @Test
    void entitiesAndLineBreaks() throws IOException {
        Article article = article(WebPages.page(
                "",
                "<p>" + WebPages.BODY + "<br>Ports &amp; Harbours&nbsp;Ltd <b>denied</b> it.</p><p>" + WebPages.REST
                        + "</p>"));
        assertTrue(article.text().contains("published.\nPorts & Harbours Ltd denied it."), article.text());
    }

    @Test
    void scriptsAreNoText() throws IOException {
        Article article = article(WebPages.article("<script>document.write('stolen')</script>"));
        assertFalse(article.text().contains("stolen"), article.text());
    }

    @Test
    void aPageWithoutArticleIsTold() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with("news.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>");
        assertEquals(
                List.of("news.html: no article found on the page; give the page of one article, or its text as .txt"),
                files.lines(files.read("news.html")));
    }

    /** A name that is no part of a query; elements within elements, as of a page whose tags are not closed. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("pagesThatReadabilityFailsOn")
    void aPageThatReadabilityFailsOnCostsThatPage(String page, String error) throws IOException {
        ArticleFolder files = new ArticleFolder(folder).with("news.html", page).with("z.txt", "Next");
        assertEquals(
                List.of(
                        "news.html: Readability4J fails on the page (" + error
                                + "); give the text of its article as .txt",
                        "z|Next"),
                files.lines(files.read("news.html", "z.txt")));
    }

    static Stream<Arguments> pagesThatReadabilityFailsOn() {
        return Stream.of(
                arguments(
                        WebPages.page("", "<noscript><img src=\"/port's.jpg\"></noscript><p>" + WebPages.BODY + "</p>"),
                        "SelectorParseException"),
                arguments(WebPages.page("", "<div>".repeat(50_000) + WebPages.BODY), "StackOverflowError"));
    }

    @Test
    void aLanguageThatIsNotReadIsLeftToTheScript() throws IOException {
        String page = WebPages.article("").replace("lang=\"en\"", "lang=\"fr\"");
        assertNull(article(page).language());
    }

    private Article article(String page) throws IOException {
        return article(page.getBytes(StandardCharsets.UTF_8));
    }

    private Article article(byte[] page) throws IOException {
        List<Reading> readings =
                new ArticleFolder(folder).with("news.html", page).read("news.html");
        assertEquals(1, readings.size());
        return Objects.requireNonNull(((ReadArticle) readings.get(0)).article());
    }
}
