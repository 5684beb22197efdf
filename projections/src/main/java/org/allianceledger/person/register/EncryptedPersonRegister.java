package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Types;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonId;
import org.allianceledger.person.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register as rows that only the keys in the {@link KeyBook} can read. */
@Component
final class EncryptedPersonRegister implements PersonRegister {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final OwedDestructions owed;
    private final JsonMapper json = LedgerJson.mapper();

    EncryptedPersonRegister(JdbcClient jdbc, Vault vault, OwedDestructions owed) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.owed = owed;
    }

    @Override
    public void enter(AllianceId alliance, PersonId person, Identity identity, @Nullable String livedExperience) {
        byte[] experience =
                livedExperience == null ? null : vault.seal(person, Part.EXPERIENCE, livedExperience.getBytes(UTF_8));
        jdbc.sql("insert into person_entry (person_id, alliance_id, identity, experience) values (?, ?, ?, ?)")
                .param(person.value())
                .param(alliance.value())
                .param(sealed(person, identity))
                .param(4, experience, Types.VARBINARY)
                .update();
    }

    /** Takes a fresh key and dooms the old one, because the wrong name too stays behind in old pages. */
    @Override
    public void rectify(AllianceId alliance, PersonId person, Identity identity) {
        Optional<byte[]> kept = jdbc.sql("select identity from person_entry where person_id = ? for update")
                .param(person.value())
                .query(byte[].class)
                .optional();
        if (kept.isEmpty()) {
            enter(alliance, person, identity, null);
            return;
        }
        jdbc.sql("update person_entry set identity = ? where person_id = ?")
                .param(sealed(person, identity))
                .param(person.value())
                .update();
        jdbc.sql("insert into person_rectification (key_id) values (?)")
                .param(Vault.keyOf(kept.get()).toString())
                .update();
        owed.settleAfterCommit();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("delete from person_entry where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("insert into person_erasure (person_id) values (?)")
                .param(person.value())
                .update();
        owed.settleAfterCommit();
    }

    private byte[] sealed(PersonId person, Identity identity) {
        return vault.seal(person, Part.IDENTITY, json.writeValueAsBytes(identity));
    }
}
