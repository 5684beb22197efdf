package org.allianceledger.body;

import java.time.LocalDate;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.ledger.Claim;
import org.jspecify.annotations.Nullable;

/** What an act on a body wants its authority to allow. */
final class BodyClaims {

    private BodyClaims() {}

    static Claim of(AllianceId alliance, BodyCommand command) {
        return switch (command) {
            case EstablishBody it -> claim(alliance, it, it.from(), Map.of("name", it.name(), "kind", it.kind()));
            case ChangeCompetence it ->
                claim(
                        alliance,
                        it,
                        it.from(),
                        Map.of(
                                "from", it.from().toString(),
                                "decides", it.competence().decides()));
            case DissolveBody it ->
                claim(alliance, it, it.lastDay(), Map.of("lastDay", it.lastDay().toString()));
        };
    }

    private static Claim claim(
            AllianceId alliance, BodyCommand command, LocalDate from, Map<String, @Nullable Object> terms) {
        return new Claim(
                alliance.value(),
                null,
                command.getClass().getSimpleName(),
                command.bodyId().value(),
                from,
                terms);
    }
}
