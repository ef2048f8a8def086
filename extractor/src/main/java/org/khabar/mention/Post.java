package org.khabar.mention;

import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Role;

/**
 * A post as a text names it: مدير مكتب الشؤون السياسية في وزارة الخارجية.
 *
 * @param role the concept of the role scheme
 * @param first index of the first token of the post's words
 * @param end index after the last one
 * @param body the agency where the post is, if the text names it
 * @param country the country that the post's words name (الرئيس الأمريكي)
 * @param portfolio the minister's portfolio, if it is one
 * @param tenure how it is held
 */
public record Post(
        Role role,
        int first,
        int end,
        @Nullable Nominal body,
        @Nullable Entry country,
        @Nullable Entry portfolio,
        Tenure tenure) {}
