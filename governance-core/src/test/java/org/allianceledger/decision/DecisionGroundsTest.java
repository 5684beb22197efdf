package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionGroundsTest {

    private static final String SUBJECT = "mandate-1";

    private final Chamber on = new Chamber();

    private record Done(Authority authority) implements Act {
        @Override
        public @Nullable LocalDate occurred() {
            return null;
        }
    }

    private static Claim claim(String alliance, String body, LocalDate from, Map<String, Object> terms) {
        return new Claim(alliance, body, "GrantMandate", SUBJECT, from, terms);
    }

    private void require(Authority authority, Claim claim, Authority.Kind... also) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            on.grounds.require(new Done(authority), claim, Set.of(also));
            work.commit();
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    private void cite(Claim claim) {
        require(Authority.decision("decision-a"), claim);
    }

    private static Claim plain() {
        return claim("alliance-fjordlys", "body-sg", Chamber.TODAY, Map.of("perDisposition", 500L));
    }

    private void decided() {
        on.propose("a", "'authorises':[{'act':'GrantMandate','subject':'mandate-1','terms':{'perDisposition':500}}]");
        on.round("a", 9, 0, 0);
        on.declare("a", "adopted");
    }

    @Test
    void letsWhatWasDecidedHappenOnce() {
        decided();
        cite(plain());
        assertThat(on.of("a").carriedOut()).containsExactly("GrantMandate mandate-1");
        on.refuses(() -> cite(plain()), "authority.reference", "Det er allerede sket med hjemmel i A.");
    }

    @Test
    void refusesADecisionThatIsNone() {
        on.refuses(
                () -> require(Authority.decision("Referat 1"), plain()),
                "authority.reference",
                "Beslutningen Referat 1 findes ikke.");
        on.refuses(
                () -> require(Authority.decision("decision-x"), plain()),
                "authority.reference",
                "Beslutningen decision-x findes ikke.");
    }

    @Test
    void refusesWhatIsNotInEffectYet() {
        on.propose("a", "'authorises':[{'act':'GrantMandate','subject':'mandate-1','terms':{}}],'from':'2024-11-01'");
        on.refuses(() -> cite(plain()), "authority.reference", "A gælder ikke den 10.10.2024.");
        on.round("a", 9, 0, 0);
        on.declare("a", "adopted");
        on.refuses(() -> cite(plain()), "authority.reference", "A gælder ikke den 10.10.2024.");
        cite(claim("alliance-fjordlys", "body-sg", LocalDate.of(2024, 11, 1), Map.of()));
    }

    @Test
    void refusesTermsThatDiffer() {
        decided();
        on.refuses(
                () -> cite(claim("alliance-fjordlys", "body-sg", Chamber.TODAY, Map.of("perDisposition", 501L))),
                "perDisposition",
                "Det afviger fra det vedtagne i A: feltet »perDisposition«.");
    }

    @Test
    void refusesWhatWasNotDecided() {
        decided();
        on.refuses(
                () -> cite(new Claim(
                        "alliance-fjordlys", "body-sg", "GrantMandate", "mandate-2", Chamber.TODAY, Map.of())),
                "authority.reference",
                "A giver ikke hjemmel til dette: GrantMandate for mandate-2 indgår ikke i det vedtagne.");
    }

    @Test
    void refusesAnotherBodysOrAlliancesDecision() {
        decided();
        on.refuses(
                () -> cite(claim("alliance-fjordlys", "body-other", Chamber.TODAY, Map.of())),
                "authority.reference",
                "A er truffet af et organ, der ikke kan beslutte det.");
        on.refuses(
                () -> cite(claim("alliance-fjordlys", null, Chamber.TODAY, Map.of())),
                "authority.reference",
                "A er truffet af et organ, der ikke kan beslutte det.");
        on.refuses(
                () -> cite(claim("alliance-andre", "body-sg", Chamber.TODAY, Map.of())),
                "authority.reference",
                "A hører til en anden alliance.");
    }

    @Test
    void takesAFoundingActUntilTheAllianceIsConstituted() {
        require(Authority.foundingAct("Stiftelse"), plain());
        on.constituted = true;
        on.refuses(
                () -> require(Authority.foundingAct("Stiftelse"), plain()),
                "authority",
                "Alliancen har en forretningsorden; herefter kræver det en beslutning.");
        require(Authority.importedSource("Arkiv"), plain());
    }

    @Test
    void takesOtherGroundsOnlyWhereTheActAllowsThem() {
        on.refuses(
                () -> require(Authority.mandate("mandate-1"), plain()),
                "authority",
                "Det kræver en beslutning: GrantMandate kan ikke ske med denne hjemmel.");
        require(Authority.mandate("mandate-1"), plain(), Authority.Kind.MANDATE);
    }

    @Test
    void letsAnElectionSettleWhoItIs() {
        on.propose(
                "a",
                "'matter':'election','rule':'ranked','candidates':['person-1','person-2'],'places':1,"
                        + "'authorises':[{'act':'GrantMandate','subject':'mandate-1','terms':{}}]");
        on.open("a");
        on.act(VotingCommand.CastBallot.class, "a", "'seatId':'seat-1','ranking':[['person-2'],['person-1']]");
        on.close("a");
        on.declare("a", "adopted");
        on.refuses(
                () -> cite(claim("alliance-fjordlys", "body-sg", Chamber.TODAY, Map.of("personId", "person-1"))),
                "personId",
                "Det afviger fra det vedtagne i A: feltet »personId«.");
        cite(claim("alliance-fjordlys", "body-sg", Chamber.TODAY, Map.of("personId", "person-2")));
    }
}
