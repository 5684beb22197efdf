package org.allianceledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.body.SeatTie;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.ledger.Authority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettlementTest extends CommitmentFixture {

    private static final LocalDate LATER = LocalDate.of(2025, 3, 31);
    private static final SeatTie OF_THE_GIVER = SeatTie.to(new PartnerId(HOUSING.value()));
    private static final String INVOLVED = "Giveren er inhabil og deltog alligevel i beslutningen.";
    private static final String INVOLVED_TOO =
            "The giver has a conflict of interest and took part in the decision nevertheless.";

    @BeforeEach
    void given() throws Exception {
        act(give(HOUSING, BOARD, promise()));
    }

    @Nested
    class Renegotiation {

        @Test
        void leavesTheOldTermsInForceUntilItIsAnswered() throws Exception {
            act(Acts.ask(HOUSING));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.RENEGOTIATING);
            assertThat(state(C1).isOverdue(TODAY)).isTrue();
            act(Acts.refuse());
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
            assertThat(state(C1).current().due()).isEqualTo(DUE);
        }

        @Test
        void keepsTheOriginalDueDateWhenTheTermsChange() throws Exception {
            act(Acts.ask(ALL), Acts.amend(due(LATER)));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.ACTIVE);
            assertThat(state(C1).original().due()).isEqualTo(DUE);
            assertThat(state(C1).current().due()).isEqualTo(LATER);
            assertThat(state(C1).termsOn(TODAY.minusDays(1)).due()).isEqualTo(DUE);
            assertThat(state(C1).isOverdue(TODAY)).isFalse();
            var claim = grounds.asked().getLast().claim();
            assertThat(claim.terms()).isEqualTo(Map.of("due", LATER, "from", TODAY));
            assertThat(grounds.asked().getLast().also()).isEmpty();
        }

        @Test
        void isAskedForByThoseItConcerns() {
            refuses(
                    Acts.ask(KOMMUNE),
                    "not_a_party_to_it",
                    "Kun giveren og modtageren kan bede om andre vilkår.",
                    "Only the giver and the receiver can ask for other terms.");
        }

        @Test
        void isNotAnsweredByTheGiver() throws Exception {
            act(Acts.ask(HOUSING));
            deciders.add(OF_THE_GIVER);
            refuses(Acts.amend(due(LATER)), "giver_decided", INVOLVED, INVOLVED_TOO);
            refuses(Acts.refuse(), "giver_decided", INVOLVED, INVOLVED_TOO);
        }

        @Test
        void keepsTheName() throws Exception {
            act(Acts.ask(HOUSING));
            refuses(
                    Acts.amend(grant(1)),
                    "key_stays",
                    "Forpligtelsen hedder »C-1« og beholder det navn.",
                    "The commitment is called \"C-1\" and keeps that name.");
        }
    }

    @Nested
    class Breach {

        @Test
        void isNotDeclaredBeforeTheGiverIsHeard() throws Exception {
            refuses(
                    Acts.breach(LATER),
                    "not_heard",
                    "Giveren er ikke hørt. Misligholdelse kan først konstateres, når giveren har kunnet udtale sig.",
                    "The giver has not been heard. A breach can be declared only when the giver has had its say.");
            act(Acts.hear(), Acts.breach(LATER));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.BREACHED);
            assertThat(state(C1).settlement().breach().orElseThrow().remedyBy()).isEqualTo(LATER);
            assertThat(state(C1).isOpen()).isTrue();
            assertThat(state(C1).isHanging()).isFalse();
        }

        @Test
        void leavesTimeToPutItRight() throws Exception {
            act(Acts.hear());
            refuses(
                    Acts.breach(TODAY),
                    "remedy_too_early",
                    "Fristen for afhjælpning skal ligge efter 4.7.2024.",
                    "The deadline for putting it right must lie after 2024-07-04.");
        }

        @Test
        void isNotDecidedByTheGiver() throws Exception {
            act(Acts.hear());
            deciders.add(OF_THE_GIVER);
            refuses(Acts.breach(LATER), "giver_decided", INVOLVED, INVOLVED_TOO);
            deciders.clear();
            deciders.add(SeatTie.to(new PartnerId(KOMMUNE.value())));
            act(Acts.breach(LATER));
            deciders.add(OF_THE_GIVER);
            refuses(Acts.remedy(), "giver_decided", INVOLVED, INVOLVED_TOO);
            refuses(Acts.replace(due(LATER)), "giver_decided", INVOLVED, INVOLVED_TOO);
        }

        @Test
        void asksForADecision() throws Exception {
            act(Acts.hear(), Acts.breach(LATER));
            assertThat(grounds.asked().getLast().also()).isEmpty();
            assertThat(grounds.asked().getLast().claim().terms()).isEqualTo(Map.of("remedyBy", LATER));
        }

        @Test
        void endsInFulfilmentIfAllWasShownBeforeItWasPutRight() throws Exception {
            act(Acts.hear(), Acts.breach(LATER), Acts.submit(HOUSING, E1, 12L, null));
            act(Acts.accept(KOMMUNE, E1, Verdict.COMPLETE));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.BREACHED);
            act(Acts.remedy());
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.FULFILLED);
        }

        @Test
        void canBeCuredByAnotherCommitment() throws Exception {
            act(Acts.hear(), Acts.breach(LATER), Acts.replace(due(LATER)));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.REPLACED);
            assertThat(state(C1).settlement().ending().successor()).isEqualTo(C2);
            assertThat(state(C2).status()).isEqualTo(CommitmentStatus.ACTIVE);
            assertThat(state(C2).giver()).isEqualTo(HOUSING);
            assertThat(state(C2).pledge().succeeds()).isEqualTo(C1);
        }
    }

    @Nested
    class Endings {

        @Test
        void creditTheFirstGiverWithWhatItDelivered() throws Exception {
            act(Acts.transfer(SCHOOL, BOARD));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.TRANSFERRED);
            assertThat(state(C1).settlement().ending().delivered()).isEqualTo(4);
            assertThat(events(C2)).singleElement().isInstanceOf(CommitmentGiven.class);
            assertThat(state(C2).giver()).isEqualTo(SCHOOL);
            assertThat(state(C2).delivery().delivered()).isNull();
        }

        @Test
        void needTheWordOfWhoeverTakesOver() {
            refuses(
                    Acts.transfer(SCHOOL, null),
                    "no_pledge_authority",
                    "Boligforeningen kan ikke bindes: der er ingen dokumentation for fuldmagt hjemmefra. Giv tilsagnet"
                            + " betinget, eller skaf fuldmagten.",
                    "Boligforeningen cannot be bound: there is no proof of authority from home. Give the commitment"
                            + " conditionally, or obtain the authority.");
            refuses(
                    Acts.transfer(HOUSING, BOARD),
                    "same_party",
                    "Forpligtelsen ligger der allerede.",
                    "The commitment is already there.");
        }

        @Test
        void letSomebodyTakeOverWhatWasReleasedButOnlyOnce() throws Exception {
            act(Acts.release(TODAY.minusDays(1)));
            assertThat(state(C1).status()).isEqualTo(CommitmentStatus.RELEASED);
            assertThat(state(C1).isOpen()).isFalse();
            act(Acts.transfer(SCHOOL, BOARD));
            assertThat(state(C1).settlement().ending().lastDay()).isEqualTo(TODAY.minusDays(1));
            assertThat(state(C2).status()).isEqualTo(CommitmentStatus.ACTIVE);
        }

        @Test
        void doNotLieAheadOrBeforeTheBeginning() {
            refuses(
                    Acts.release(TODAY.plusDays(1)),
                    "not_yet",
                    "5.7.2024 ligger efter den dag, det sker, 4.7.2024.",
                    "2024-07-05 lies after the day on which it is done, 2024-07-04.");
            refuses(
                    Acts.release(GIVEN.minusDays(1)),
                    "before_start",
                    "29.3.2023 ligger før den dag, forpligtelsen gælder fra, 30.3.2023.",
                    "2023-03-29 lies before the day from which the commitment holds, 2023-03-30.");
        }
    }

    @Test
    void passesFromBodyToBodyOnly() throws Exception {
        refuses(
                Acts.move(GROUP),
                "bodies_only",
                "Kun organer kan give ansvaret videre til hinanden; en partner skal overdrage forpligtelsen.",
                "Only bodies can pass responsibility on to each other; a partner must transfer the commitment.");
    }

    @Test
    void keepsItsNameWhenAnotherBodyAnswersForIt() throws Exception {
        var other = new CommitmentFixture();
        other.act(give(OFFICE, null, promise()), Acts.move(GROUP));
        assertThat(other.state(C1).giver()).isEqualTo(GROUP);
        assertThat(other.state(C1).settlement().moves())
                .singleElement()
                .satisfies(it -> assertThat(it.from()).isEqualTo(OFFICE));
    }

    @Test
    void restsOnNothingButADecisionExceptWhatSomebodySays() {
        for (CommitmentCommand act : Acts.all()) {
            boolean decided = act instanceof SettlementCommand
                    && !(act instanceof SettlementCommand.RequestRenegotiation)
                    && !(act instanceof SettlementCommand.HearGiver);
            assertThat(CommitmentClaims.also(act).contains(Authority.Kind.NOTICE))
                    .as(act.getClass().getSimpleName())
                    .isEqualTo(!decided);
        }
    }
}
