package org.allianceledger.ruleset.web;

import java.util.List;
import org.allianceledger.http.Unknown;
import org.allianceledger.ruleset.RuleSetTemplate;
import org.allianceledger.ruleset.RuleSetTemplate.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ready-made rule sets. */
@RestController
@RequestMapping("/api/v1/rule-set-templates")
class RuleSetTemplateController {

    /** A template in the list, without its content. */
    record TemplateLine(String name, Text title, Text sentence) {}

    @GetMapping
    List<TemplateLine> templates() {
        return RuleSetTemplate.all().stream()
                .map(it -> new TemplateLine(it.name(), it.title(), it.sentence()))
                .toList();
    }

    @GetMapping("/{name}")
    RuleSetTemplate template(@PathVariable String name) {
        return RuleSetTemplate.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unknown(name));
    }
}
