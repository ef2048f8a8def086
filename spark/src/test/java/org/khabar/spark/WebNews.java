package org.khabar.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** An article as a web page, and in archives. */
final class WebNews {

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ar"><head><title>استقالة مدير الميناء | بريد المرفأ</title></head>
            <body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/world">العالم</a></li></ul></nav>
            <div id="content"><article><h1>استقالة مدير الميناء</h1>
            <p>استقال مدير الميناء سامي خليل يوم الاثنين، بعد نشر تقرير المدققين عن محطة الحاويات، وكان يرأس هيئة
            الميناء منذ ستة أعوام، ولم يجب عن أسئلة الصحفيين.</p>
            <p>وشكره وزير النقل كريم ناصر على عمله، وقبل استقالته، وقال إن نائبته ستدير الهيئة، إلى أن يعين خلف له في
            الشهر المقبل، وإن العمل في المحطة يستمر كما كان.</p></article></div>
            <aside><h3>الأكثر قراءة</h3><ul><li><a href="/a">عشرة شواطئ للصيف</a></li></ul></aside>
            <footer>جميع الحقوق محفوظة للصحيفة</footer></body></html>
            """;

    private WebNews() {}

    /** An archive of the page and a picture; a page that was not found stands between them. */
    static byte[] archive(String site, WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder().fields(Map.of()).build());
            writer.write(response(site + "1", 200, "text/html; charset=utf-8", PAGE));
            writer.write(response(site + "gone", 404, "text/html", "<p>Not found</p>"));
            writer.write(response(site + "picture", 200, "image/png", "PNG ".repeat(100)));
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(String address, int status, String type, String content) throws IOException {
        return new WarcResponse.Builder(URI.create(address))
                .body(new HttpResponse.Builder(status, "Status")
                        .addHeader("Content-Type", type)
                        .body(MediaType.parse(type), content.getBytes(StandardCharsets.UTF_8))
                        .build())
                .build();
    }
}
