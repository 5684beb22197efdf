package org.allianceledger.decision;

import java.time.LocalDate;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MajoritiesTest {

    private static final String LESSER = "%s er ikke truffet med det kvalificerede flertal, som dette kræver.";

    private final Chamber on = new Chamber();
    private final Majorities majorities = new DecisionMajorities(on.docket);

    private record Done(Authority authority) implements Act {
        @Override
        public @Nullable LocalDate occurred() {
            return null;
        }
    }

    private void require(Authority authority) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            majorities.requireQualified(new Done(authority), "common_agenda");
        } finally {
            work.rollback();
        }
    }

    private void cite(String decision) {
        require(Authority.decision("decision-" + decision));
    }

    private void decided(String decision, String rule) {
        on.act(
                ProposalCommand.ProposeDecision.class,
                decision,
                "'bodyId':'body-sg','key':'" + decision + "','title':'Fælles agenda','text':'Vi vedtager den',"
                        + "'matter':'common_agenda','rule':'" + rule + "'");
        on.round(decision, 9, 0, 0);
        on.declare(decision, "adopted");
    }

    @Test
    void takesADecisionByTheQualifiedRule() {
        decided("q", "qualified");
        cite("q");
    }

    @Test
    void refusesOneByConsensusWhereThereIsAQualifiedRule() {
        decided("k", "consensus");
        on.refuses(() -> cite("k"), "authority.reference", LESSER.formatted("k"));
    }

    @Test
    void refusesOneBySimpleMajority() {
        on.adopted("s");
        on.refuses(() -> cite("s"), "authority.reference", LESSER.formatted("S"));
    }

    @Test
    void refusesOneThatWasNeverVotedOn() {
        on.propose("p");
        on.refuses(() -> cite("p"), "authority.reference", LESSER.formatted("P"));
    }

    @Test
    void takesTheRuleForTheMatterWhereThereIsNoQualifiedRule() {
        on.rule(rules -> {
            ((tools.jackson.databind.node.ObjectNode) rules.get("rules")).remove("qualified");
            var matters = (tools.jackson.databind.node.ObjectNode) rules.get("matters");
            matters.propertyNames().forEach(matter -> {
                if (matters.get(matter).toString().contains("\"qualified\"")) {
                    matters.putArray(matter).add("consensus");
                }
            });
        });
        decided("k", "consensus");
        cite("k");
        on.adopted("s");
        on.refuses(() -> cite("s"), "authority.reference", LESSER.formatted("S"));
    }

    @Test
    void leavesWhatRestsOnASourceElsewhereToItsGrounds() {
        require(Authority.importedSource("Referat 9"));
    }
}
