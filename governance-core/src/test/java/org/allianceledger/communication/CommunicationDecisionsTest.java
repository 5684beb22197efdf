package org.allianceledger.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.communication.EscalationCommand.AdoptPolicyMessage;
import org.allianceledger.communication.EscalationCommand.DelegateBack;
import org.allianceledger.communication.EscalationCommand.EscalateIssue;
import org.allianceledger.communication.EscalationCommand.RecordReply;
import org.allianceledger.communication.NarrativeCommand.AdoptNarrative;
import org.allianceledger.communication.NarrativeCommand.DraftNarrative;
import org.allianceledger.communication.NarrativeCommand.IssueStatement;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.person.PersonId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommunicationDecisionsTest {

    private static final AllianceId ALLIANCE = new AllianceId("alliance-fjordlys");
    private static final Authority DECISION = Authority.decision("decision-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private static void refused(ThrowingCallable act, String danish) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.sentence(Locale.forLanguageTag("da")))
                                .isEqualTo(danish));
    }

    @Nested
    class Narratives {

        private static final VersionId FIRST = new VersionId("version-1");
        private static final VersionId SECOND = new VersionId("version-2");
        private static final LocalDate FROM = LocalDate.of(2023, 4, 1);

        private static NarrativeState drafted() {
            NarrativeState state = NarrativeState.NONE;
            for (VersionId version : List.of(FIRST, SECOND)) {
                var draft = new DraftNarrative(
                        ALLIANCE, version, "FORT " + version, "84 unge", List.of("Et hjem"), FROM, DECISION);
                state = state.after(NarrativeDecisions.draft(state, draft, TODAY));
            }
            return state;
        }

        private static NarrativeState adopted(NarrativeState state, VersionId version, LocalDate from) {
            return state.after(NarrativeDecisions.adopt(
                    state, new AdoptNarrative(ALLIANCE, version, from, "Klarere", FROM, DECISION), TODAY));
        }

        private static IssueStatement statement(VersionId version, LocalDate on) {
            var person = new PersonId("person-1");
            var mandate = Authority.mandate("mandate-1");
            return new IssueStatement(ALLIANCE, null, version, person, "Avisen", "Vi bygger", on, null, mandate);
        }

        @Test
        void areInForceOneAtATime() {
            NarrativeState both = adopted(adopted(drafted(), FIRST, FROM), SECOND, FROM.plusYears(1));
            assertThat(both.inForce(FROM.minusDays(1))).isEmpty();
            assertThat(both.inForce(FROM.plusYears(1).minusDays(1))
                            .orElseThrow()
                            .versionId())
                    .isEqualTo(FIRST);
            assertThat(both.inForce(FROM.plusYears(1)).orElseThrow().versionId())
                    .isEqualTo(SECOND);
        }

        @Test
        void areRefusedOnADayThatHasOne() {
            refused(
                    () -> adopted(adopted(drafted(), FIRST, FROM), SECOND, FROM),
                    "Der er allerede vedtaget en version, som gælder fra 1.4.2023; en ny skal gælde fra en senere"
                            + " dag.");
            refused(
                    () -> adopted(adopted(drafted(), FIRST, FROM), FIRST, FROM.plusDays(1)),
                    "Versionen er allerede vedtaget.");
        }

        @Test
        void mustBeInForceForAStatementThatTellsThem() {
            NarrativeState state = adopted(drafted(), FIRST, FROM);
            refused(
                    () -> NarrativeDecisions.issue(state, statement(SECOND, FROM), TODAY),
                    "Den 1.4.2023 gælder en anden version af fortællingen, FORT version-1.");
            refused(
                    () -> NarrativeDecisions.issue(state, statement(FIRST, FROM.minusDays(1)), TODAY),
                    "Alliancen har ingen fortælling, der gælder den 31.3.2023.");
            assertThat(NarrativeDecisions.issue(state, statement(FIRST, FROM), TODAY)
                            .occurred())
                    .isEqualTo(FROM);
        }
    }

    @Nested
    class Escalations {

        private static final EscalationId ISSUE = new EscalationId("escalation-1");
        private static final BodyId STEERING = new BodyId("body-sg");
        private static final LocalDate WENT_UP = LocalDate.of(2025, 12, 11);

        private static EscalateIssue issue(BodyId to, String external, LocalDate answerBy) {
            return new EscalateIssue(
                    ALLIANCE,
                    ISSUE,
                    "ESK-1",
                    STEERING,
                    to,
                    external,
                    GovernmentLevel.NATIONAL,
                    "Fast kontaktperson",
                    "Unge skifter sagsbehandler",
                    List.of(),
                    answerBy,
                    WENT_UP,
                    DECISION);
        }

        private static EscalationState escalated() {
            return EscalationState.of(
                    EscalationDecisions.escalate(issue(null, "Ministeriet", WENT_UP.plusDays(5)), TODAY));
        }

        @Test
        void nameOneReceiverWhoIsSomebodyElse() {
            String unclear =
                    "Sig, hvem henvendelsen går til: enten et organ i alliancen eller en modtager uden for den.";
            refused(() -> EscalationDecisions.escalate(issue(null, null, TODAY), TODAY), unclear);
            refused(
                    () -> EscalationDecisions.escalate(issue(new BodyId("body-pg"), "Ministeriet", TODAY), TODAY),
                    unclear);
            refused(
                    () -> EscalationDecisions.escalate(issue(STEERING, null, TODAY), TODAY),
                    "Et organ kan ikke henvende sig til sig selv.");
        }

        @Test
        void expectTheirAnswerAfterwards() {
            refused(
                    () -> EscalationDecisions.escalate(issue(null, "Ministeriet", WENT_UP.minusDays(1)), TODAY),
                    "Svaret kan ikke ventes den 10.12.2025, før henvendelsen sker 11.12.2025.");
        }

        @Test
        void areUnansweredFromTheDayAfterUntilSomebodyReplies() {
            EscalationState state = escalated();
            assertThat(state.isUnanswered(WENT_UP.plusDays(5))).isFalse();
            assertThat(state.isUnanswered(WENT_UP.plusDays(6))).isTrue();
            var reply = new RecordReply(ISSUE, "Ministeriet", "Tak", TODAY, null, DECISION);
            EscalationState answered = state.after(EscalationDecisions.reply(state, reply, TODAY));
            assertThat(answered.isUnanswered(WENT_UP.plusDays(6))).isFalse();
        }

        @Test
        void comeDownOnceAndSayOneThing() {
            EscalationState state = escalated();
            var back = new DelegateBack(ISSUE, STEERING, "Kan løses her", TODAY, DECISION);
            EscalationState down = state.after(EscalationDecisions.delegate(state, back, TODAY));
            assertThat(down.isOpen()).isFalse();
            refused(() -> EscalationDecisions.delegate(down, back, TODAY), "Sagen er allerede sendt tilbage.");
            var message = new AdoptPolicyMessage(ISSUE, "Én kontaktperson", "Ministeriet", TODAY, DECISION);
            EscalationState said = state.after(EscalationDecisions.adopt(state, message, TODAY));
            refused(
                    () -> EscalationDecisions.adopt(said, message, TODAY),
                    "Der er allerede vedtaget en politisk anbefaling i sagen.");
        }
    }
}
