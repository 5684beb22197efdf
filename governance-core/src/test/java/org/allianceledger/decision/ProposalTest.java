package org.allianceledger.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.decision.EffectCommand.LapseDecision;
import org.allianceledger.decision.ProposalCommand.AdmitProposal;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.ProposalCommand.FileProposal;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.ProposalCommand.RaiseObjection;
import org.allianceledger.decision.ProposalCommand.ReferDecision;
import org.allianceledger.decision.ProposalCommand.RefuseAdmission;
import org.allianceledger.decision.ProposalCommand.ResolveObjection;
import org.allianceledger.decision.ProposalCommand.ReturnReferral;
import org.allianceledger.decision.ProposalCommand.ReviseProposal;
import org.allianceledger.decision.ProposalCommand.WithdrawProposal;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.voting.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private final Chamber on = new Chamber();

    @Test
    void goesFromDraftToDeliberation() {
        on.propose("a", "'draft':true");
        on.refuses(() -> on.open("a"), "Det kan ikke ske nu: A er på trinnet »udkast«.");
        on.act(FileProposal.class, "a");
        on.refuses(() -> on.act(FileProposal.class, "a"), "Det kan ikke ske nu: A er på trinnet »foreslået«.");
        on.inMeeting(AdmitProposal.class, "a", "");
        on.act(OpenDeliberation.class, "a");
        assertThat(on.of("a").stage()).isEqualTo(Stage.DELIBERATING);
        assertThat(on.of("a").name()).isEqualTo("A");
    }

    @Test
    void beginsOnce() {
        on.propose("a");
        on.refuses(() -> on.propose("a"), "decisionId", "Beslutningen decision-a findes allerede.");
        on.refuses(() -> on.act(FileProposal.class, "b"), "decisionId", "Beslutningen decision-b findes ikke.");
    }

    @Test
    void namesMeetingAndItemTogether() {
        on.propose("a");
        on.refuses(
                () -> on.act(AdmitProposal.class, "a", "'meetingId':'meeting-1'"),
                "itemId",
                "Møde og dagsordenspunkt angives sammen.");
        on.sits = Chamber.OTHER;
        on.refuses(
                () -> on.inMeeting(AdmitProposal.class, "a", ""),
                "meetingId",
                "Mødet er et andet organs; beslutningen hører til Styregruppen.");
    }

    @Test
    void isRefusedWithdrawnDeferredReferredAndReturned() {
        on.propose("a");
        on.act(RefuseAdmission.class, "a", "'reason':'Uden for kompetence'");
        on.propose("b");
        on.act(DeferDecision.class, "b", "'reason':'Mangler bilag'");
        on.act(WithdrawProposal.class, "b");
        on.propose("c");
        on.act(ReferDecision.class, "c", "'toBody':'body-other','reason':'Hører til der'");
        on.act(ReturnReferral.class, "c", "'reason':'Behandlet'");
        assertThat(on.of("a").stage()).isEqualTo(Stage.NOT_ADMITTED);
        assertThat(on.of("b").stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(on.of("c").stage()).isEqualTo(Stage.ADMITTED);
        on.refuses(
                () -> on.act(WithdrawProposal.class, "a"),
                "Det kan ikke ske nu: A er på trinnet »afvist fra behandling«.");
    }

    @Test
    void keepsEveryVersionOfTheText() {
        on.propose("a");
        on.act(ReviseProposal.class, "a", "'title':'Bedre','text':'At gøre det bedre'");
        assertThat(on.of("a").versions())
                .extracting(it -> it.proposal().text())
                .containsExactly("At gøre det", "At gøre det bedre");
        assertThat(on.of("a").versions().getFirst().hash())
                .isNotEqualTo(on.of("a").version().hash());
        on.open("a");
        on.refuses(
                () -> on.act(ReviseProposal.class, "a", "'title':'Nej','text':'For sent'"),
                "Det kan ikke ske nu: A er på trinnet »under afstemning«.");
    }

    /** */
    @Nested
    class Amendments {

        @Test
        void areDecidedFirstAndBecomeTheNextVersionWhenAdopted() {
            on.propose("a");
            on.propose("b", "'text':'At gøre det anderledes','amends':'decision-a'");
            on.refuses(() -> on.open("a"), "Ændringsforslagene skal afgøres før hovedforslaget.");
            on.round("b", 9, 0, 0);
            on.declare("b", "adopted");
            assertThat(on.of("a").proposal().text()).isEqualTo("At gøre det anderledes");
            assertThat(on.event("a", ProposalRevised.class).reason()).isEqualTo("B");
            on.open("a");
            assertThat(on.event("a", VotingEvent.VotingOpened.class).version()).isEqualTo(2);
        }

        @Test
        void leaveTheTextAloneWhenRejectedWithdrawnOrLapsed() {
            on.propose("a");
            on.propose("b", "'amends':'decision-a'");
            on.round("b", 0, 9, 0);
            on.declare("b", "rejected");
            on.propose("c", "'amends':'decision-a'");
            on.act(WithdrawProposal.class, "c");
            on.propose("d", "'amends':'decision-a'");
            on.act(DeferDecision.class, "d", "'reason':'Senere'");
            on.act(LapseDecision.class, "d", "'reason':'Ikke længere aktuelt'");
            on.open("a");
            assertThat(on.of("a").versions()).hasSize(1);
        }

        @Test
        void amendWhatIsOpenToChange() {
            on.adopted("a");
            on.refuses(
                    () -> on.propose("b", "'amends':'decision-a'"), "Det kan ikke ske nu: A er på trinnet »gældende«.");
            on.refuses(
                    () -> on.propose("b", "'amends':'decision-z'"), "amends", "Beslutningen decision-z findes ikke.");
        }
    }

    /** */
    @Nested
    class Consent {

        @Test
        void isGivenOnceTheObjectionIsIntegrated() {
            on.propose("a", "'rule':'consent','evaluateOn':'2025-03-01'");
            on.refuses(
                    () -> on.act(RaiseObjection.class, "a", "'seatId':'seat-22','reason':'Nej'"),
                    "seatId",
                    "seat-22 er ikke en plads i organet.");
            on.act(RaiseObjection.class, "a", "'seatId':'seat-2','reason':'For dyrt'");
            on.round("a", 9, 0, 0);
            assertThat(on.outcome("a")).isEqualTo(Outcome.OBJECTION_OPEN);
            on.declare("a", "objection_open");
            on.refuses(
                    () -> on.act(ResolveObjection.class, "a", "'number':1,'resolution':'integrated','how':'Sådan'"),
                    "resolution",
                    "En indvending er først indarbejdet, når teksten har fået en ny version.");
            on.refuses(
                    () -> on.act(ResolveObjection.class, "a", "'number':2,'resolution':'withdrawn','how':'Sådan'"),
                    "number",
                    "Der er ingen indvending nr. 2.");
            on.act(
                    ReviseProposal.class,
                    "a",
                    "'title':'Et forslag','text':'Billigere','rule':'consent','evaluateOn':'2025-03-01'");
            on.act(ResolveObjection.class, "a", "'number':1,'resolution':'integrated','how':'Billigere'");
            on.round("a", 9, 0, 0);
            on.declare("a", "adopted");
            assertThat(on.of("a").stage()).isEqualTo(Stage.IN_EFFECT);
        }
    }
}
