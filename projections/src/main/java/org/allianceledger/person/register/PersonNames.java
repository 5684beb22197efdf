package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.person.Identities;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who the people are, for as long as they can be read: whoever was erased is simply absent. Nothing is remembered. */
@Component
public final class PersonNames implements Identities {

    // PostgreSQL takes no more than 32,767 parameters.
    private static final int AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json = LedgerJson.mapper();

    PersonNames(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Map<PersonId, Identity> of(Collection<PersonId> persons) {
        return identities(opened(Part.IDENTITY, persons));
    }

    public Optional<Identity> of(PersonId person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    /** The alliance's people by their identifier in the source they were imported from; without it, they are left out. */
    public Map<String, PersonId> bySourceKey(AllianceId alliance) {
        List<PersonId> persons = jdbc.sql("select person_id from person_entry where alliance_id = ?")
                .param(alliance.value())
                .query((row, number) -> new PersonId(row.getString(1)))
                .list();
        var found = new HashMap<String, PersonId>();
        of(persons).forEach((person, identity) -> {
            if (identity.sourceKey() != null) {
                found.put(identity.sourceKey(), person);
            }
        });
        return found;
    }

    /** What the person has lived through, if that is why they take part. */
    public Optional<String> livedExperience(PersonId person) {
        return Optional.ofNullable(opened(Part.EXPERIENCE, Set.of(person)).get(person))
                .map(text -> new String(text, UTF_8));
    }

    private Map<PersonId, Identity> identities(Map<PersonId, byte[]> texts) {
        var identities = new HashMap<PersonId, Identity>();
        texts.forEach((person, text) -> identities.put(person, json.readValue(text, Identity.class)));
        return identities;
    }

    private Map<PersonId, byte[]> opened(Part part, Collection<PersonId> persons) {
        Map<PersonId, byte[]> sealed = sealed(part, persons);
        Map<PersonId, byte[]> opened = vault.open(part, sealed);
        if (opened.size() < sealed.size()) {
            // A rectification may have changed entry and key between the two readings; an erased entry stays absent.
            var closed = new HashSet<>(sealed.keySet());
            closed.removeAll(opened.keySet());
            opened.putAll(vault.open(part, sealed(part, closed)));
        }
        return opened;
    }

    private Map<PersonId, byte[]> sealed(Part part, Collection<PersonId> persons) {
        String query = "select person_id, %1$s from person_entry where person_id in (:ids) and %1$s is not null"
                .formatted(part.column());
        List<String> ids = persons.stream().map(PersonId::value).distinct().toList();
        var sealed = new HashMap<PersonId, byte[]>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql(query)
                    .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .query((ResultSet row) -> put(row, sealed));
        }
        return sealed;
    }

    private static void put(ResultSet row, Map<PersonId, byte[]> sealed) throws SQLException {
        sealed.put(new PersonId(row.getString(1)), row.getBytes(2));
    }
}
