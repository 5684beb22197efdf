package org.allianceledger.ruleset.web;

import org.allianceledger.body.BodyId;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.view.BodyRules;
import org.allianceledger.ruleset.view.BodyRules.QuorumView;
import org.allianceledger.ruleset.view.RuleSetQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A body's rule sets and the presence its decisions need. */
@RestController
@RequestMapping("/api/v1/bodies/{bodyId}")
class RuleSetController {

    private final ActDesk desk;
    private final RuleSetQueries ruleSets;

    RuleSetController(ActDesk desk, RuleSetQueries ruleSets) {
        this.desk = desk;
        this.ruleSets = ruleSets;
    }

    @PostMapping("/rule-sets")
    ResponseEntity<Receipt> draft(@ActBody DraftRuleSet act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId() + "/rule-sets");
    }

    @PostMapping("/rule-sets/{ruleSetId}/adoption")
    ResponseEntity<Receipt> adopt(@ActBody AdoptRuleSet act) {
        return desk.record(act);
    }

    @GetMapping("/rule-sets")
    BodyRules ruleSets(@PathVariable BodyId bodyId, Moment moment) {
        return ruleSets.rules(bodyId, moment.when()).orElseThrow(() -> new Unknown(bodyId.value()));
    }

    /**
     * How many seats a decision needs.
     *
     * @param rule the way of deciding, whose own quorum counts as well
     */
    @GetMapping("/quorum")
    QuorumView quorum(
            @PathVariable BodyId bodyId, Moment moment, @RequestParam(required = false) @Nullable String rule) {
        return ruleSets.quorum(bodyId, rule, moment.when())
                .orElseThrow(() -> new Unknown(rule == null ? bodyId.value() : rule));
    }
}
