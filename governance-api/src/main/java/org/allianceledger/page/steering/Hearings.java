package org.allianceledger.page.steering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.HearingCommand.CiteInvolvement;
import org.allianceledger.decision.HearingCommand.DeclareTargetGroup;
import org.allianceledger.decision.HearingCommand.WaiveInvolvement;
import org.allianceledger.http.ActReader;
import org.allianceledger.involvement.view.HeardQueries;
import org.allianceledger.involvement.view.InvolvementQueries;
import org.allianceledger.involvement.view.InvolvementViews.Line;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.ActForm;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.steering.Choices.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who has been heard about a question, on which occasions somebody may have been, and the forms that say so (T6). */
@Component
class Hearings {

    private static final int CHOICES = 200;

    private final HeardQueries heard;
    private final InvolvementQueries involvements;
    private final ActReader reader;
    private final PageReader eyes;

    Hearings(HeardQueries heard, InvolvementQueries involvements, ActReader reader, PageReader eyes) {
        this.heard = heard;
        this.involvements = involvements;
        this.reader = reader;
        this.eyes = eyes;
    }

    void of(AllianceId alliance, String decision, PointInTime when, Model model) {
        List<Choice> all = occasions(alliance, when);
        heard.on(alliance, decision, when).ifPresent(it -> {
            model.addAttribute("hearing", it);
            model.addAttribute(
                    "heardAt",
                    all.stream()
                            .filter(one -> it.involvementIds().contains(one.value()))
                            .toList());
            model.addAttribute(
                    "occasions",
                    all.stream()
                            .filter(one -> !it.involvementIds().contains(one.value()))
                            .limit(CHOICES)
                            .toList());
        });
    }

    /**
     * What a form for a question says of it: whom it concerns, who was heard, or why nobody was. These fields are taken
     * out of the form.
     */
    List<Act> answered(MultiValueMap<String, String> fields) {
        String decision = fields.getFirst("subject");
        List<Act> acts = Stream.of(
                        answer(decision, fields.remove("concern"), "reason", DeclareTargetGroup.class),
                        answer(decision, fields.remove("occasion"), "involvementId", CiteInvolvement.class),
                        answer(decision, fields.remove("waiver"), "reason", WaiveInvolvement.class))
                .flatMap(Optional::stream)
                .toList();
        return decision != null && decision.startsWith("decision-") ? acts : List.of();
    }

    private Optional<Act> answer(
            @Nullable String decision, @Nullable List<String> said, String field, Class<? extends Act> type) {
        if (decision == null || said == null || said.getFirst().isBlank()) {
            return Optional.empty();
        }
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("decisionId", decision);
        fields.add(field, said.getFirst());
        return Optional.of(reader.read(ActForm.tree(fields, type), Map.of(), type));
    }

    /** The newest first. */
    List<Choice> occasions(AllianceId alliance, PointInTime when) {
        var now = eyes.now();
        return involvements.list(alliance, when, now.inside(), now.locale()).stream()
                .sorted(Comparator.comparing(Line::on).reversed())
                .map(it -> new Choice(it.id(), it.key() + " " + it.title()))
                .toList();
    }
}
