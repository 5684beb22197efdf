package org.allianceledger.alliance;

import static org.allianceledger.Refusals.refuses;

import java.time.LocalDate;
import java.util.Set;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceEvent.HostAppointed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.SecretariatAppointed;
import org.allianceledger.ledger.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllianceTest extends AllianceFixture {

    @Nested
    class Founding {

        private final RegisterAlliance register = new RegisterAlliance(null, "Fjordlys", null, 3, FOUNDED, FOUNDED, BY);

        @Test
        void recordsTheAllianceUnderAKeyMadeFromItsName() {
            fixture.givenNoPriorActivity()
                    .when(register)
                    .expectEvents(REGISTERED)
                    .expectResultMessagePayload(ID);
        }

        @Test
        void refusesAKeyThatIsTaken() {
            fixture.given(REGISTERED)
                    .when(register)
                    .expectNoEvents()
                    .expectException(Refusal.class)
                    .expectExceptionMessage("There already is an alliance with the key \"fjordlys\".");
        }

        @Test
        void refusesAnActOnAnAllianceItDoesNotKnow() {
            fixture.givenNoPriorActivity()
                    .when(admit(KOMMUNE, null, FOUNDED))
                    .expectNoEvents()
                    .expectException(Refusal.class)
                    .expectExceptionMessage("The ledger knows no alliance \"fjordlys\".");
        }
    }

    @Nested
    class Offices {

        @Test
        void areFilledByAPartnerOrSomebodyElse() {
            yields(
                    new AppointHost(ID, "Kommunen", KOMMUNE, TODAY, null, BY),
                    new HostAppointed(ID, "Kommunen", KOMMUNE, TODAY, TODAY, BY),
                    REGISTERED,
                    ADMITTED);
            yields(
                    new AppointSecretariat(ID, "Kontoret", TODAY, null, BY),
                    new SecretariatAppointed(ID, "Kontoret", TODAY, TODAY, BY),
                    REGISTERED);
        }

        @Test
        void areNotHeldByAPartnerWhoHasYetToCome() {
            refuses(
                    deciding(
                            new AppointHost(ID, "Kommunen", KOMMUNE, TODAY, null, BY),
                            REGISTERED,
                            new PartnerAdmitted(
                                    ID, KOMMUNE, null, "Kommunen", null, Set.of(), TODAY.plusDays(1), TODAY, BY)),
                    "not_a_partner_then",
                    "partnerId",
                    "Kommunen is not a partner on 2024-03-21.");
        }

        @Test
        void doNotExistBeforeTheAlliance() {
            refuses(
                    deciding(new AppointSecretariat(ID, "Kontoret", LocalDate.of(2019, 1, 1), null, BY), REGISTERED),
                    "before_the_alliance",
                    "from",
                    "The alliance exists from 2020-01-01 on; 2019-01-01 is before that.");
        }

        @Test
        void areNotFilledFromADayThatNoDatabaseKeeps() {
            refuses(
                    deciding(new AppointSecretariat(ID, "Kontoret", LocalDate.MAX, null, BY), REGISTERED),
                    "after_calendar",
                    null,
                    "The date +999999999-12-31 lies after the year 9999.");
        }
    }

    @Nested
    class Sentences {

        @Test
        void existInDanishForWhatOnlyTheHandlerRefuses() {
            refuses(
                    () -> Refusal.unless(false, AllianceReason.ALLIANCE_EXISTS, "key", "fjordlys"),
                    "alliance_exists",
                    "key",
                    "There already is an alliance with the key \"fjordlys\".",
                    "Der findes allerede en alliance med nøglen »fjordlys«.");
            refuses(
                    () -> Refusal.unless(false, AllianceReason.UNKNOWN_ALLIANCE, "allianceId", "fjordlys"),
                    "unknown_alliance",
                    "allianceId",
                    "The ledger knows no alliance \"fjordlys\".",
                    "Alliancen »fjordlys« findes ikke i protokollen.");
        }
    }
}
