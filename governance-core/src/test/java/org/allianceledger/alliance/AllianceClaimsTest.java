package org.allianceledger.alliance;

import static org.allianceledger.ledger.Authority.Kind.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.alliance.AllianceEvent.AllianceConstituted;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an alliance asks of its grounds, and when it is founded. */
class AllianceClaimsTest extends AllianceFixture {

    private static Claim claim(String act, String subject, LocalDate from, Map<String, Object> terms) {
        return new Claim("alliance-fjordlys", null, act, subject, from, Map.copyOf(terms));
    }

    private void asks(AllianceCommand act, Claim claim, Authority.Kind... also) {
        fixture.given(REGISTERED, ADMITTED).when(act).expectSuccessfulHandlerExecution();
        grounds.lastAskedFor(act, claim, also);
    }

    @Test
    void asksNothingWhenItIsFounded() {
        fixture.givenNoPriorActivity()
                .when(new RegisterAlliance("fjordlys", "Fjordlys", null, 3, FOUNDED, FOUNDED, BY))
                .expectSuccessfulHandlerExecution();
        assertThat(grounds.asked()).isEmpty();
    }

    @Nested
    class Decisions {

        @Test
        void settleWhoIsAdmittedAndFromWhen() {
            asks(
                    admit(OTHER, "other", TODAY),
                    claim("AdmitPartner", "partner-other", TODAY, Map.of("name", "Kommunen", "from", "2024-03-21")));
        }

        @Test
        void settleWhoIsExpelled() {
            asks(
                    new ExpelPartner(ID, KOMMUNE, TODAY, "Brud", null, BY),
                    claim("ExpelPartner", "partner-kommune", TODAY, Map.of("lastDay", "2024-03-21")));
        }

        @Test
        void settleWhoHostsAndWhoServes() {
            asks(
                    new AppointHost(ID, "Kommunen", KOMMUNE, TODAY, null, BY),
                    claim("AppointHost", "alliance-fjordlys", TODAY, Map.of("organisation", "Kommunen")));
            asks(
                    new AppointSecretariat(ID, "Kontoret", TODAY, null, BY),
                    claim("AppointSecretariat", "alliance-fjordlys", TODAY, Map.of("name", "Kontoret")));
        }
    }

    @Nested
    class Notices {

        @Test
        void areEnoughForWhatAPartnerDoesItself() {
            LocalDate last = LocalDate.of(2024, 6, 21);
            asks(notice(last, TODAY), claim("NotifyWithdrawal", "partner-kommune", last, Map.of()), NOTICE);
            asks(
                    new WithdrawPartner(ID, KOMMUNE, TODAY, null, BY),
                    claim("WithdrawPartner", "partner-kommune", TODAY, Map.of()),
                    NOTICE);
            asks(
                    new DescribeContributions(ID, KOMMUNE, Set.of(), TODAY, null, BY),
                    claim("DescribeContributions", "partner-kommune", TODAY, Map.of()),
                    NOTICE);
        }
    }

    @Nested
    class Constituting {

        private static final AllianceConstituted CONSTITUTED = new AllianceConstituted(ID, TODAY, TODAY, BY);

        @Test
        void happensOnce() {
            AllianceState state = AllianceState.NONE.after(REGISTERED).after(ADMITTED);
            assertThat(state.constituted()).isFalse();
            assertThat(state.after(CONSTITUTED).constituted()).isTrue();
            assertThat(state.after(CONSTITUTED).after(ADMITTED).constituted()).isTrue();
        }

        @Test
        void isToldByTheFirstRuleSetAlone() {
            var alliance = new OnAStore(grounds);
            assertThat(alliance.isConstituted()).isFalse();
            alliance.constitute(FOUNDED);
            assertThat(alliance.isConstituted()).isTrue();
            alliance.constitute(TODAY);
            assertThat(alliance.events())
                    .containsExactly(REGISTERED, new AllianceConstituted(ID, FOUNDED, FOUNDED, BY));
        }
    }
}
