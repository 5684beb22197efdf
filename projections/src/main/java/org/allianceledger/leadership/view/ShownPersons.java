package org.allianceledger.leadership.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.allianceledger.person.Display;
import org.allianceledger.person.Identities;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns person ids into what others may see: the name each person has chosen, or the alias. */
@Component
public class ShownPersons {

    private static final int PAGE = 500;

    private final JdbcClient db;
    private final Identities identities;

    ShownPersons(JdbcClient db, Identities identities) {
        this.db = db;
        this.identities = identities;
    }

    /**
     * A person as shown to others.
     *
     * @param key identifier in the source, or null unless the full name is shown
     */
    public record Shown(
            String personId,
            String name,
            @Nullable String key,
            String alias,
            Display display,
            boolean erased) {}

    /** How each of the persons is shown today. */
    public Map<String, Shown> of(int build, Collection<String> persons) {
        var distinct = List.copyOf(new HashSet<>(persons));
        var entries = new HashMap<String, Entry>();
        for (int start = 0; start < distinct.size(); start += PAGE) {
            db.sql("select person_id, alias, display, erased from person_view where build = ? and person_id in ("
                            + "?, ".repeat(Math.min(PAGE, distinct.size() - start) - 1)
                            + "?)")
                    .params(List.<Object>copyOf(distinct.subList(start, Math.min(start + PAGE, distinct.size()))
                            .stream()
                            .collect(() -> startWith(build), List::add, List::addAll)))
                    .query((row, n) -> new Entry(
                            row.getString(1),
                            row.getString(2),
                            Display.valueOf(row.getString(3).toUpperCase(java.util.Locale.ROOT)),
                            row.getBoolean(4)))
                    .list()
                    .forEach(entry -> entries.put(entry.id, entry));
        }
        Map<PersonId, Identity> known = identities.of(entries.values().stream()
                .filter(entry -> !entry.erased && entry.display != Display.ALIAS)
                .map(entry -> new PersonId(entry.id))
                .toList());
        var shown = new HashMap<String, Shown>();
        entries.forEach((id, entry) -> shown.put(id, entry.shown(known.get(new PersonId(id)))));
        return shown;
    }

    private static List<Object> startWith(int build) {
        var list = new java.util.ArrayList<>();
        list.add(build);
        return list;
    }

    private record Entry(String id, String alias, Display display, boolean erased) {

        Shown shown(@Nullable Identity identity) {
            if (identity == null) {
                return new Shown(id, alias, null, alias, display, erased);
            }
            return switch (display) {
                case ALIAS -> new Shown(id, alias, null, alias, display, erased);
                case FIRST_NAME -> new Shown(id, identity.givenName(), null, alias, display, erased);
                case FULL_NAME -> new Shown(id, identity.fullName(), identity.sourceKey(), alias, display, erased);
            };
        }
    }
}
