package org.allianceledger.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.DecisionRule.Base;
import org.allianceledger.ruleset.DecisionRule.Method;
import org.allianceledger.ruleset.DecisionRule.Scope;
import org.allianceledger.ruleset.Fraction;
import org.allianceledger.ruleset.Quorum;
import org.allianceledger.ruleset.RuleSet.Tie;
import org.allianceledger.voting.Question.Resolution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The sentences of the minutes, word for word. */
class ExplanationTest {

    private static final String QUORATE = "Beslutningsdygtig: 8 af 9 pladser (krav: mere end halvdelen). ";
    private static final String QUORATE_EN = "Quorum: 8 of 9 seats (required: more than half). ";
    private static final DecisionRule TWO_THIRDS = DecisionRule.qualified(Fraction.TWO_THIRDS, null);

    private static void says(Asked asked, String danish, String english) {
        Computation computation = asked.compute();
        assertThat(computation.explanation().danish()).isEqualTo(danish);
        assertThat(computation.explanation().english()).isEqualTo(english);
    }

    @Nested
    class Presence {

        @Test
        void namesTheNumberAndTheLivedExperience() {
            Asked asked = Asked.present(4, 9)
                    .with(Asked.seat("S9", true, "lived_experience"))
                    .composition("lived_experience", 1)
                    .votes(4, 0, 0);
            says(
                    asked,
                    "Beslutningsdygtig: 5 af 9 pladser (krav: mere end halvdelen). Mindst ét erfaringsmedlem er til"
                            + " stede. Vedtaget med 4 stemmer for og ingen imod; 1 afgav ikke stemme. Krav: flere"
                            + " stemmer for end imod.",
                    "Quorum: 5 of 9 seats (required: more than half). At least one lived-experience member present."
                            + " Adopted with 4 votes for and none against; 1 did not vote. Required: more votes for"
                            + " than against.");
        }

        @Test
        void saysHowManyAreMissing() {
            says(
                    Asked.body(9, 0, 2, 4),
                    "Ikke beslutningsdygtig: 4 af 9 pladser (krav: mere end halvdelen, mindst 5). 2 pladser deltager"
                            + " ikke på grund af inhabilitet.",
                    "No quorum: 4 of 9 seats (required: more than half, at least 5). 2 seats recused.");
        }

        @Test
        void saysThatNobodyOfTheCategoryIsThere() {
            says(
                    Asked.present(8, 9).composition("lived_experience", 1).votes(8, 0, 0),
                    "Ikke beslutningsdygtig: mindst ét erfaringsmedlem skal være til stede, og der er ingen.",
                    "No quorum: at least one lived-experience member must be present, and there are none.");
            says(
                    Asked.present(8, 9).composition("municipal", 2).votes(8, 0, 0),
                    "Ikke beslutningsdygtig: mindst 2 pladser i kategorien »municipal« skal være til stede, og der er"
                            + " ingen.",
                    "No quorum: at least 2 seats of the category \"municipal\" must be present, and there are none.");
        }

        @Test
        void tellsTheRulesOwnRequirementApart() {
            DecisionRule rule = DecisionRule.qualified(Fraction.TWO_THIRDS, Quorum.atLeast(Fraction.TWO_THIRDS));
            says(
                    Asked.present(5, 9).rule(rule).votes(5, 0, 0),
                    "Ikke beslutningsdygtig efter reglens eget krav: 5 af 9 pladser (krav: to tredjedele, mindst 6).",
                    "No quorum under the rule's own requirement: 5 of 9 seats (required: two thirds, at least 6).");
        }

        @Test
        void countsASubstituteAndWhoeverRepliesInWriting() {
            says(
                    Asked.present(4, 9)
                            .with(Asked.substitute("S9", VotingSeat.Chairing.NONE))
                            .votes(4, 0, 0)
                            .ballot("S9", Choice.FOR),
                    "Beslutningsdygtig: 5 af 9 pladser (krav: mere end halvdelen). 1 suppleant tæller med. Vedtaget med"
                            + " 5 stemmer for og ingen imod. Krav: flere stemmer for end imod.",
                    "Quorum: 5 of 9 seats (required: more than half). 1 substitute counts. Adopted with 5 votes for"
                            + " and none against. Required: more votes for than against.");
            says(
                    Asked.present(0, 9).written().votes(1, 0, 0),
                    "Ikke beslutningsdygtig: 1 af 9 pladser har svaret (krav: mere end halvdelen, mindst 5).",
                    "No quorum: 1 of 9 seats replied (required: more than half, at least 5).");
        }
    }

    @Nested
    class Votes {

        @Test
        void givesTheQualifiedMajorityInSeats() {
            says(
                    Asked.present(8, 9).rule(TWO_THIRDS).votes(6, 1, 1),
                    QUORATE + "Vedtaget med 6 stemmer for og 1 imod; 1 undlod at stemme. Krav: to tredjedele af de"
                            + " afgivne stemmer (mindst 5 af 7).",
                    QUORATE_EN + "Adopted with 6 votes for and 1 against; 1 abstained. Required: two thirds of the"
                            + " votes cast (at least 5 of 7).");
        }

        @Test
        void bendsForOne() {
            says(
                    Asked.present(8, 9).votes(1, 4, 0, 2),
                    QUORATE
                            + "Forkastet med 1 stemme for og 4 imod; 2 blanke eller ugyldige; 1 afgav ikke stemme."
                            + " Krav: flere stemmer for end imod.",
                    QUORATE_EN + "Rejected with 1 vote for and 4 against; 2 blank or invalid; 1 did not vote."
                            + " Required: more votes for than against.");
        }

        @Test
        void tellsATieThatLapsesFromOneThatTheChairDecides() {
            says(
                    Asked.present(8, 9).votes(4, 4, 0),
                    QUORATE + "Stemmelighed: 4 stemmer for og 4 imod. Forslaget er bortfaldet.",
                    QUORATE_EN + "A tie: 4 votes for and 4 against. The proposal lapses.");
            says(
                    Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.FOR, "operational"),
                    QUORATE + "Stemmelighed: 4 stemmer for og 4 imod. Vedtaget med formandens udslagsgivende stemme.",
                    QUORATE_EN + "A tie: 4 votes for and 4 against. Adopted by the chair's casting vote.");
            says(
                    Asked.present(8, 9).votes(4, 4, 0).castingVote(Choice.FOR, "budget"),
                    QUORATE + "Stemmelighed: 4 stemmer for og 4 imod. Forslaget er bortfaldet. Formanden har ikke"
                            + " udslagsgivende stemme på punktet.",
                    QUORATE_EN + "A tie: 4 votes for and 4 against. The proposal lapses. The chair has no casting vote"
                            + " on the item.");
            says(
                    Asked.present(8, 9).votes(4, 4, 0).tie(Tie.REOPENED),
                    QUORATE + "Stemmelighed: 4 stemmer for og 4 imod. Afstemningen skal tages om.",
                    QUORATE_EN + "A tie: 4 votes for and 4 against. The vote is to be taken again.");
        }

        @Test
        void lapsesWithoutVotes() {
            says(
                    Asked.present(8, 9).votes(0, 0, 5),
                    QUORATE + "Bortfaldet: ingen stemmer er afgivet for eller imod; 5 undlod at stemme; 3 afgav ikke"
                            + " stemme.",
                    QUORATE_EN + "Lapsed: no votes were cast for or against; 5 abstained; 3 did not vote.");
        }

        @Test
        void saysWhichGroupOrFloorWasMissed() {
            var rule = new DecisionRule(
                    Method.SIMPLE, null, null, false, false, null, 0, 8, 0, null, List.of("municipal"), null);
            says(
                    Asked.present(7, 8)
                            .with(Asked.seat("S9", true, "municipal"))
                            .rule(rule)
                            .votes(6, 0, 1)
                            .ballot("S9", Choice.AGAINST),
                    QUORATE + "Forkastet med 6 stemmer for og 1 imod; 1 undlod at stemme. Krav: flere stemmer for end"
                            + " imod. Der kræves mindst 8 stemmer for. Kravet er ikke opfyldt i gruppen »municipal« for"
                            + " sig. Ingen i gruppen »municipal« stemte for.",
                    QUORATE_EN + "Rejected with 6 votes for and 1 against; 1 abstained. Required: more votes for than"
                            + " against. At least 8 votes for are needed. The requirement is not met in the group"
                            + " \"municipal\" by itself. Nobody in the group \"municipal\" voted for.");
        }

        @Test
        void saysThatAProxyIsAVoteButNoPresence() {
            says(
                    Asked.present(6, 8)
                            .allowProxies(1, true)
                            .proxy("S7", "S1")
                            .votes(5, 1, 0)
                            .ballotFor("S7", "S1", Choice.FOR),
                    "Beslutningsdygtig: 6 af 8 pladser (krav: mere end halvdelen). Vedtaget med 6 stemmer for og 1"
                            + " imod. Krav: flere stemmer for end imod. 1 stemme er afgivet ved fuldmagt og tæller som"
                            + " stemme, men ikke med i beslutningsdygtigheden.",
                    "Quorum: 6 of 8 seats (required: more than half). Adopted with 6 votes for and 1 against."
                            + " Required: more votes for than against. 1 vote by proxy: counted in the vote, but not"
                            + " towards the quorum.");
        }

        @Test
        void namesTheScopeOfUnanimityAndTheBaseOfAMajority() {
            var unanimous = new DecisionRule(
                    Method.UNANIMOUS, null, null, false, false, Scope.PRESENT, 0, 0, 0, null, List.of(), null);
            says(
                    Asked.present(8, 9).rule(unanimous).votes(8, 0, 0),
                    QUORATE + "Vedtaget med 8 stemmer for og ingen imod. Krav: alle 8 stemmeberettigede til stede"
                            + " stemmer for.",
                    QUORATE_EN + "Adopted with 8 votes for and none against. Required: all 8 eligible seats present"
                            + " vote for.");
            var strict = new DecisionRule(
                    Method.QUALIFIED,
                    new Fraction(3, 5),
                    Base.SEATS,
                    true,
                    false,
                    null,
                    0,
                    0,
                    0,
                    null,
                    List.of(),
                    null);
            says(
                    Asked.present(8, 9).rule(strict).votes(5, 3, 0),
                    QUORATE + "Forkastet med 5 stemmer for og 3 imod. Krav: mere end 3/5 af alle pladser, ledige"
                            + " medregnet (mindst 6 af 9).",
                    QUORATE_EN + "Rejected with 5 votes for and 3 against. Required: more than 3/5 of all seats, vacant"
                            + " ones included (at least 6 of 9).");
        }
    }

    @Nested
    class WithoutCounting {

        @Test
        void adoptsWithoutAVote() {
            Asked asked = Asked.present(8, 9).rule(DecisionRule.of(Method.WITHOUT_A_VOTE));
            says(asked, QUORATE + "Tiltrådt uden afstemning.", QUORATE_EN + "Adopted without a vote.");
            says(
                    asked.voteAskedBy("S2"),
                    QUORATE + "Ikke afgjort: 1 plads har bedt om afstemning.",
                    QUORATE_EN + "Not decided: 1 seat asked for a vote.");
        }

        @Test
        void explainsConsensusAndConsent() {
            Asked consensus = Asked.present(8, 9).rule(DecisionRule.of(Method.CONSENSUS));
            says(
                    consensus.votes(7, 0, 0).ballot("S8", Choice.BLOCK),
                    QUORATE + "Ikke vedtaget: 1 blokerer; 7 stemmer for og 1 imod.",
                    QUORATE_EN + "Not adopted: 1 blocking; 7 votes for and 1 against.");
            Asked consent = Asked.present(8, 9)
                    .rule(DecisionRule.of(Method.CONSENT))
                    .votes(8, 0, 0)
                    .objection("S3", Resolution.INTEGRATED);
            says(
                    consent,
                    QUORATE + "Ikke afgjort: samtykke kræver, at det er fastlagt, hvornår beslutningen evalueres.",
                    QUORATE_EN + "Not decided: consent requires that the proposal says when it is evaluated.");
            says(
                    consent.evaluated(),
                    QUORATE + "Vedtaget ved samtykke med 8 stemmer for og ingen imod. Krav: ingen begrundet indvending"
                            + " er åben.",
                    QUORATE_EN + "Adopted by consent with 8 votes for and none against. Required: no reasoned objection"
                            + " is open.");
            says(
                    consent.objection("S4", Resolution.OPEN).objection("S5", Resolution.OPEN),
                    QUORATE + "Ikke vedtaget: 2 begrundede indvendinger står åbne.",
                    QUORATE_EN + "Not adopted: 2 reasoned objections are open.");
        }

        @Test
        void namesTheElectedOrTheTied() {
            Asked election = Asked.present(8, 9).elect(2, "Ane", "Bo", "Cem").ranking("S1", "Ane>Bo>Cem");
            says(
                    election,
                    QUORATE + "Valgt efter Schulze-metoden med 1 stemme: Ane og Bo.",
                    QUORATE_EN + "Elected by the Schulze method with 1 vote: Ane and Bo.");
            says(
                    election.ranking("S2", "Cem>Bo>Ane"),
                    QUORATE + "Stemmelighed efter Schulze-metoden mellem Ane, Bo og Cem; systemet trækker ikke lod.",
                    QUORATE_EN + "A tie by the Schulze method between Ane, Bo and Cem; the software draws no lots.");
        }
    }
}
