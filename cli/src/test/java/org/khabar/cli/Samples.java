package org.khabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles to run the command on. */
final class Samples {

    static final String RESIGNATION = """
            استقالة مستشار في وزارة التعليم

            استقال مستشار السياسات في وزارة التعليم الأمريكية سامي خليل احتجاجا على سياسة الرئيس جو بايدن تجاه الحرب في غزة.

            وقال خليل في رسالة نشرتها صحيفة واشنطن بوست إنه لا يستطيع أن يبقى في منصبه.
            """;

    static final String APPOINTMENT = """
            تعيين سفير جديد في بيروت

            عينت الحكومة الفرنسية الدبلوماسي بيير دوران سفيرا لدى لبنان، حسبما ذكرت وكالة رويترز.

            والتقى دوران رئيس الوزراء اللبناني في بيروت.
            """;

    static final String PROTEST = """
            احتجاج أمام البرلمان

            تظاهر مئات المعلمين أمام البرلمان احتجاجا على قرار الحكومة.
            """;

    private Samples() {}

    /** Three good articles, and a bad one between them. */
    static Path folder(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("news"));
        Files.writeString(folder.resolve("a-resignation.txt"), RESIGNATION);
        Files.write(folder.resolve("b-latin1.txt"), new byte[] {'n', 'o', 'n', ' ', (byte) 0xE9});
        Files.writeString(folder.resolve("c-appointment.txt"), APPOINTMENT);
        Files.writeString(folder.resolve("d-protest.txt"), PROTEST);
        return folder;
    }
}
