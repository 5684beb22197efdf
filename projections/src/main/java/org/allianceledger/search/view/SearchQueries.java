package org.allianceledger.search.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has all the words of a question, among what the reader may read and nothing else. */
@Component
public class SearchQueries {

    public static final String MODEL = SearchReadModel.NAME;

    private static final int MOST = 50;
    // Several wordings of one thing may be found before the fiftieth thing is.
    private static final int ROWS = 500;
    private static final int MOST_WORDS = 8;

    private final JdbcClient db;
    private final ReadModels models;

    SearchQueries(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    /** @param kind {@code decision}, {@code commitment} and so on */
    public record Found(
            String kind, String subject, @Nullable String key, String title) {}

    /** @param more true if there were more than are told */
    public record Answer(List<Found> found, boolean more) {}

    /** The newest first; nothing for a question without words. */
    public Answer find(AllianceId alliance, String question, Set<Level> levels) {
        List<String> words = List.of(question.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty() || levels.isEmpty()) {
            return new Answer(List.of(), false);
        }
        var arguments = new ArrayList<Object>(List.of(models.standing(MODEL).build(), alliance.value()));
        levels.forEach(it -> arguments.add(it.name().toLowerCase(Locale.ROOT)));
        words.forEach(it -> arguments.add("%" + plain(it) + "%"));
        arguments.add(ROWS);
        Map<String, Found> found = new LinkedHashMap<>();
        db.sql("select e.kind, e.subject, e.subject_key, e.title from search_entry e where e.build = ?"
                        + " and e.alliance_id = ? and e.kind <> 'draft' and e.level in ("
                        + String.join(", ", Collections.nCopies(levels.size(), "?")) + ")"
                        + " and e.words like ? escape '!'".repeat(words.size())
                        + " order by e.position desc limit ?")
                .params(arguments)
                .query((row, n) -> new Found(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .forEach(it -> found.putIfAbsent(it.subject(), it));
        List<Found> all = List.copyOf(found.values());
        return new Answer(all.subList(0, Math.min(MOST, all.size())), all.size() > MOST);
    }

    private static String plain(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("\0", "");
    }
}
