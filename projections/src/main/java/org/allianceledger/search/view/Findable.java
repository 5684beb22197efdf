package org.allianceledger.search.view;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.decision.Level;
import org.jspecify.annotations.Nullable;

/** What one event lets be found, and by whom. */
record Findable(String kind, String subject, @Nullable String key, String title, Level level, String words) {

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST = 100_000;

    static Findable of(
            String kind, Object subject, @Nullable String key, String title, Level level, @Nullable String... texts) {
        return new Findable(
                kind,
                subject.toString(),
                key,
                atMost(title, LONGEST_TITLE),
                level,
                atMost(
                        Stream.concat(Stream.of(key, title), Stream.of(texts))
                                .filter(Objects::nonNull)
                                .map(it -> Objects.requireNonNull(it).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("\n")),
                        LONGEST));
    }

    private static String atMost(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
