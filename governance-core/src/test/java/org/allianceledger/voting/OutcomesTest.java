package org.allianceledger.voting;

import static org.allianceledger.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.Quorum.Measure;
import org.allianceledger.ruleset.RuleSet.Tie;
import org.allianceledger.voting.Question.Resolution;
import org.allianceledger.voting.VotingSeat.Chairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule of a question by itself, where the golden vectors leave it open. */
class OutcomesTest {

    private static void isRefused(Asked asked, String code, String field, String english) {
        Question question = asked.question();
        refuses(() -> Outcomes.compute(question), code, field, english);
    }

    @Nested
    class Presence {

        @Test
        void asksLessOnASecondCallIfTheRulesDo() {
            assertThat(Asked.present(3, 9).votes(3, 0, 0).outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(Asked.present(3, 9)
                            .secondCall(Quorum.atLeast(new Fraction(1, 3)))
                            .votes(3, 0, 0)
                            .outcome())
                    .isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void countsAProxyTowardsTheQuorumOnlyIfTheRulesSayRepresented() {
            var represented = new Quorum(Measure.PRESENT, Quorum.Base.IN_OFFICE, Fraction.HALF, true, 0, true, true);
            Asked asked =
                    Asked.present(4, 9).allowProxies(1, true).proxy("S9", "S1").votes(4, 0, 0);
            assertThat(asked.outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(asked.quorum(represented).outcome()).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void takesAbstentionsOutOfTheMeasureIfTheRulesDo() {
            var without = new Quorum(Measure.PRESENT, Quorum.Base.IN_OFFICE, Fraction.HALF, true, 0, false, false);
            Asked asked = Asked.present(5, 9).votes(4, 0, 1);
            assertThat(asked.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(asked.quorum(without).outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(asked.mayOpen()).as("nobody has abstained yet").isTrue();
        }

        @Test
        void asksForSoManyHeads() {
            var heads = new Quorum(Measure.PRESENT, Quorum.Base.IN_OFFICE, Fraction.HALF, true, 7, false, true);
            assertThat(Asked.present(6, 9).quorum(heads).votes(6, 0, 0).outcome())
                    .isEqualTo(Outcome.NO_QUORUM);
            assertThat(Asked.present(7, 9).quorum(heads).votes(7, 0, 0).outcome())
                    .isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void letsARecusedSeatTakePartOutOfNecessityAloneAndOnlyIfTheRulesDo() {
            assertThat(Asked.body(9, 0, 1, 4).necessity("S5").votes(5, 0, 0).outcome())
                    .isEqualTo(Outcome.ADOPTED);
            isRefused(
                    Asked.body(9, 0, 1, 4).necessity("S5").forbidNecessity(),
                    "necessity_not_allowed",
                    "necessity",
                    "The rule set lets no recused member take part out of necessity.");
            isRefused(
                    Asked.body(9, 0, 1, 4).necessity("S1"),
                    "necessity_without_recusal",
                    "necessity",
                    "The seat S1 is not recused and needs no exemption.");
        }

        @Test
        void countsASubstituteOnlyIfTheRulesKnowOne() {
            Asked asked = Asked.present(4, 9)
                    .with(Asked.substitute("S9", Chairing.NONE))
                    .votes(4, 0, 0);
            assertThat(asked.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(asked.forbidSubstitutes().outcome()).isEqualTo(Outcome.NO_QUORUM);
        }

        @Test
        void leavesASuspendedSeatInTheBaseAndOutOfTheRoom() {
            Computation computation = Asked.present(8, 9)
                    .with(Asked.suspended("S9"))
                    .votes(8, 0, 0)
                    .compute();
            assertThat(computation.figures().inOffice()).isEqualTo(9);
            assertThat(computation.figures().suspended()).isEqualTo(1);
            assertThat(computation.figures().entitled()).isEqualTo(8);
            assertThat(computation.figures().present()).isEqualTo(8);
        }

        @Test
        void opensAWrittenProcedureBeforeAnybodyReplied() {
            assertThat(Asked.present(0, 9).written().mayOpen()).isTrue();
            assertThat(Asked.present(9, 9).written().outcome()).isEqualTo(Outcome.NO_QUORUM);
            assertThat(Asked.present(0, 9).written().votes(6, 0, 0).outcome()).isEqualTo(Outcome.ADOPTED);
        }
    }

    @Nested
    class Proxies {

        private final Asked asked =
                Asked.present(6, 9).allowProxies(1, true).proxy("S9", "S1").votes(3, 3, 0);

        @Test
        void voteForTheGiver() {
            Computation computation = asked.ballotFor("S9", "S1", Choice.FOR).compute();
            assertThat(computation.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(computation.figures().represented()).isEqualTo(1);
        }

        @Test
        void giveWayToTheGiversOwnBallotUnlessTheRulesForbidIt() {
            asked.with(Asked.seat("S9", true)).ballotFor("S9", "S1", Choice.FOR).ballot("S9", Choice.AGAINST);
            assertThat(asked.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(asked.allowProxies(1, false).outcome()).isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void areNotPassedOn() {
            isRefused(
                    asked.proxy("S8", "S9").ballotFor("S8", "S1", Choice.FOR),
                    "no_proxy",
                    "ballots[6].castBy",
                    "The seat S1 holds no proxy from S8.");
        }

        @Test
        void takeAHolderInTheRoomWhoIsNotASubstitute() {
            asked.ballotFor("S9", "S1", Choice.FOR).with(Asked.substitute("S1", Chairing.NONE));
            isRefused(
                    asked,
                    "proxy_holder_not_there",
                    "ballots[6].castBy",
                    "The proxy is void: S1 takes no part in the item itself.");
        }

        @Test
        void areLimitedForEachHolder() {
            isRefused(
                    asked.proxy("S8", "S1"),
                    "too_many_proxies",
                    "proxies[1].holder",
                    "The seat S1 holds more proxies than the 1 that the rule set allows.");
        }

        @Test
        void areRefusedWhereTheRulesHaveNone() {
            isRefused(
                    Asked.present(6, 9).proxy("S9", "S1").ballotFor("S9", "S1", Choice.FOR),
                    "proxies_not_allowed",
                    "ballots[0].castBy",
                    "The rule set allows no proxies.");
        }
    }

    @Nested
    class Chairs {

        private final Asked tied = Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.AGAINST, "operational");

        @Test
        void decideATieAgainst() {
            Computation computation = tied.compute();
            assertThat(computation.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(computation.castingVote()).isTrue();
        }

        @Test
        void actingDecideOnlyIfTheRulesSay() {
            tied.with(Asked.chairing("S1", true, Chairing.ACTING_CHAIR));
            assertThat(tied.outcome()).isEqualTo(Outcome.TIED);
            assertThat(tied.actingChairCasts().outcome()).isEqualTo(Outcome.REJECTED);
        }

        @Test
        void doNotDecideThroughASubstitute() {
            assertThat(tied.with(Asked.substitute("S1", Chairing.CHAIR)).outcome())
                    .isEqualTo(Outcome.TIED);
        }

        @Test
        void leaveATieToTheRulesIfTheySayNothing() {
            assertThat(Asked.present(8, 9).votes(4, 4, 0).tie(Tie.REJECTED).outcome())
                    .isEqualTo(Outcome.REJECTED);
            assertThat(Asked.present(8, 9).votes(4, 4, 0).tie(Tie.REOPENED).outcome())
                    .isEqualTo(Outcome.TIED);
        }
    }

    @Nested
    class Methods {

        @Test
        void countAbstentionsAgainstIfTheRuleDoes() {
            var strict = new DecisionRule(Method.SIMPLE, null, null, false, true, null, 0, 0, 0, null, List.of(), null);
            assertThat(Asked.present(5, 5).votes(2, 1, 2).rule(strict).outcome())
                    .isEqualTo(Outcome.REJECTED);
        }

        @Test
        void tellDisagreementInConsensusFromABlock() {
            var one =
                    new DecisionRule(Method.CONSENSUS, null, null, false, false, null, 1, 0, 0, null, List.of(), null);
            assertThat(Asked.present(8, 9).rule(one).votes(7, 1, 0).outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(Asked.present(8, 9).rule(one).votes(6, 2, 0).outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(Asked.present(8, 9)
                            .rule(one)
                            .votes(7, 0, 0)
                            .ballot("S8", Choice.BLOCK)
                            .outcome())
                    .isEqualTo(Outcome.BLOCKED);
        }

        @Test
        void doNotLetSilenceOrARecusedObjectorDecideConsent() {
            Asked consent =
                    Asked.body(9, 0, 1, 8).rule(DecisionRule.of(Method.CONSENT)).evaluated();
            assertThat(consent.outcome()).isEqualTo(Outcome.NOT_DECIDED);
            consent.votes(8, 0, 0).objection("S9", Resolution.OPEN);
            assertThat(consent.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(consent.objection("S1", Resolution.OPEN).outcome()).isEqualTo(Outcome.OBJECTION_OPEN);
        }

        @Test
        void adoptNothingInAnEmptyRoom() {
            Asked empty = Asked.present(0, 9).quorum(Asked.NONE).rule(DecisionRule.of(Method.WITHOUT_A_VOTE));
            assertThat(empty.outcome()).isEqualTo(Outcome.NOT_DECIDED);
        }
    }

    @Nested
    class Contradictions {

        @Test
        void areRefused() {
            isRefused(
                    Asked.present(8, 9).twice(Asked.seat("S1", true)),
                    "seat_twice",
                    "roll[9].seat",
                    "The seat S1 is on the roll twice.");
            isRefused(
                    Asked.present(8, 9).ballot("S10", Choice.FOR),
                    "unknown_voting_seat",
                    "ballots[0].seat",
                    "The seat S10 is not on the roll.");
            isRefused(
                    Asked.present(8, 9).votes(2, 0, 0).ballot("S2", Choice.FOR),
                    "ballot_twice",
                    "ballots[2].seat",
                    "The seat S2 has voted twice.");
            isRefused(
                    Asked.present(8, 9).ballot("S9", Choice.FOR),
                    "ballot_of_absent_seat",
                    "ballots[0].seat",
                    "The seat S9 is absent and cannot vote.");
            isRefused(
                    Asked.body(9, 1, 0, 8).ballot("S9", Choice.FOR),
                    "ballot_of_vacant_seat",
                    "ballots[0].seat",
                    "The seat S9 is vacant and has no vote.");
            isRefused(
                    Asked.present(8, 9).with(Asked.suspended("S9")).ballot("S9", Choice.FOR),
                    "ballot_of_suspended_seat",
                    "ballots[0].seat",
                    "The seat S9 is suspended and cannot vote.");
            isRefused(
                    Asked.present(8, 9)
                            .rule(DecisionRule.of(Method.WITHOUT_A_VOTE))
                            .ballot("S1", Choice.FOR),
                    "ballots_without_a_vote",
                    "ballots",
                    "No ballots are cast where a decision is taken without a vote.");
            isRefused(
                    Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.ABSTAIN, "operational"),
                    "casting_vote_unclear",
                    "castingVote",
                    "The chair's casting vote must be for or against.");
        }

        @Test
        void ofAnElectionAreRefused() {
            isRefused(
                    Asked.present(8, 9).elect(1, "Ane", "Bo").ranking("S1", "Ane>Cem"),
                    "unknown_candidate",
                    "ballots[0].ranking",
                    "Cem is not a candidate.");
            isRefused(
                    Asked.present(8, 9).elect(0, "Ane", "Bo"),
                    "nobody_to_elect",
                    "places",
                    "An election takes at least one candidate and at least one place.");
            isRefused(
                    Asked.present(8, 9).elect(1, "Ane", "Bo").ballot("S1", Choice.FOR),
                    "ranking_missing",
                    "ballots[0].ranking",
                    "The ballot must rank the candidates, abstain or be blank.");
        }
    }
}
