package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.actlog.ActNames;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.ActReader;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.Act;
import org.allianceledger.page.ActForm;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.FormAnswers;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records who comes into a seat and who leaves it, and makes a person known together with that if they are new. */
@Controller
class SeatsDesk {

    private static final Set<String> ACTS = Set.of(
            "FillSeat",
            "RenewTerm",
            "VacateSeat",
            "NameSubstitute",
            "DismissSubstitute",
            "AppointActingHolder",
            "EndActing");
    private static final String PERSON = "personId";
    private static final String NEW = "new.";

    private final Alliances alliances;
    private final ActNames names;
    private final ActReader reader;
    private final ActDesk desk;
    private final FormAnswers answers;

    SeatsDesk(Alliances alliances, ActNames names, ActReader reader, ActDesk desk, FormAnswers answers) {
        this.alliances = alliances;
        this.names = names;
        this.reader = reader;
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/alliances/{alliance}/leadership/{act}")
    String record(
            @PathVariable String alliance,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        AllianceId id = alliances.id(alliance);
        Class<? extends Act> type =
                names.typeOf(act).filter(it -> ACTS.contains(act)).orElseThrow(() -> new Unknown(act));
        var sent = new FormAnswers.Sent(act, fields, request, flash);
        return answers.to(sent, () -> {
            MultiValueMap<String, String> given = sent.given();
            List<Act> acts = new ArrayList<>();
            if ("new".equals(given.getFirst(PERSON))) {
                PersonId person = PersonId.next();
                given.set(PERSON, person.value());
                acts.add(read(newcomer(given, id, person), RegisterPerson.class));
            }
            given.keySet().removeIf(it -> it.startsWith(NEW));
            acts.add(read(given, type));
            return desk.recordTogether(requireNonNullElse(given.getFirst("bodyId"), id.value()), acts, sent.terms());
        });
    }

    private static MultiValueMap<String, String> newcomer(
            MultiValueMap<String, String> given, AllianceId alliance, PersonId person) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("allianceId", alliance.value());
        fields.add(PERSON, person.value());
        fields.add("identity.fullName", requireNonNullElse(given.getFirst(NEW + "fullName"), ""));
        fields.add("display", requireNonNullElse(given.getFirst(NEW + "display"), ""));
        fields.add("alias", requireNonNullElse(given.getFirst(NEW + "alias"), ""));
        for (String name : List.of("authority.kind", "authority.reference")) {
            fields.add(name, requireNonNullElse(given.getFirst(name), ""));
        }
        return fields;
    }

    private <T extends Act> T read(MultiValueMap<String, String> fields, Class<T> type) {
        return reader.read(ActForm.tree(fields, type), Map.of(), type);
    }
}
