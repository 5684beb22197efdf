package org.allianceledger.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ruleset.RuleSetTemplate.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class RuleSetTemplateTest {

    static java.util.List<RuleSetTemplate> all() {
        return RuleSetTemplate.all();
    }

    @Test
    void areTheFourThatDanishAlliancesLeanOn() {
        assertThat(all())
                .extracting(RuleSetTemplate::title)
                .containsExactly(
                        new Text("Kommunalt præget", "Municipal-like"),
                        new Text("Fondspræget", "Foundation-like"),
                        new Text("Foreningspræget", "Association-like"),
                        new Text("Sociokratisk", "Sociocratic"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeAdoptedAsTheyAre(RuleSetTemplate template) {
        RuleSetConsistency.require(template.rules(), "rules");
        JsonMapper json = LedgerJson.strictMapper();
        String written = json.writeValueAsString(template.rules());
        assertThat(json.readValue(written, RuleSet.class)).isEqualTo(template.rules());
        assertThat(template.sentence().danish()).endsWith(".");
        assertThat(template.sentence().english()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void letNobodyDelegateWhatCannotBe(RuleSetTemplate template) {
        assertThat(template.rules().delegation().notDelegable())
                .containsExactlyInAnyOrder("common_agenda", "rule_set", "partner_admission", "own_budget");
    }

    @Test
    void differInWhatTheirSourcesDifferIn() {
        RuleSet municipal = RuleSetTemplate.named("municipal", "name").rules();
        RuleSet foundation = RuleSetTemplate.named("foundation", "name").rules();
        assertThat(municipal.quorum().need(8)).as("at least half").isEqualTo(4);
        assertThat(foundation.quorum().need(8)).as("more than half").isEqualTo(5);
        assertThat(foundation.quorum().represented()).isTrue();
        assertThat(municipal.proxies().allowed()).isFalse();
        assertThat(foundation.proxies().allowed()).isTrue();
        assertThat(foundation.castingVoteIn("ordinary")).isFalse();
        assertThat(RuleSetTemplate.named("association", "name").rules().castingVoteIn("ordinary"))
                .isTrue();
        assertThat(RuleSetTemplate.named("sociocratic", "name").rules().rulesFor("anything"))
                .startsWith("consent");
    }
}
