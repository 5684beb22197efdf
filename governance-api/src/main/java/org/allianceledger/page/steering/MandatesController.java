package org.allianceledger.page.steering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.body.BodyId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.Permission.Wish;
import org.allianceledger.mandate.Standing;
import org.allianceledger.mandate.view.AuthorityQuery;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateQueries.Whose;
import org.allianceledger.mandate.view.MandateViews;
import org.allianceledger.mandate.view.MandateViews.Answer;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mandates: all of them with what is left, one with its story, and »May I?«. */
@Controller
@RequestMapping("/alliances/{alliance}")
class MandatesController {

    private static final int SOON_DAYS = 60;
    private static final int REFUSALS = 200;

    private final MandateQueries mandates;
    private final AuthorityQuery authority;
    private final LeadershipQueries leadership;
    private final Choices choices;
    private final Alliances alliances;
    private final Reading reading;
    private final Show show;
    private final Words words;

    MandatesController(
            MandateQueries mandates,
            AuthorityQuery authority,
            LeadershipQueries leadership,
            Choices choices,
            Alliances alliances,
            Reading reading,
            Show show,
            Words words) {
        this.mandates = mandates;
        this.authority = authority;
        this.leadership = leadership;
        this.choices = choices;
        this.alliances = alliances;
        this.reading = reading;
        this.show = show;
        this.words = words;
    }

    /** A mandate with its holder by name. */
    record Named(MandateViews.Line line, String holder) {}

    @GetMapping("/mandates")
    String mandates(@PathVariable String alliance, Moment moment, Model model) {
        PointInTime when = moment.when();
        Leadership known = known(alliance, when);
        List<Named> all = mandates.mandates(alliances.id(alliance), when).stream()
                .map(it -> new Named(it, holder(it.terms().holder(), known)))
                .toList();
        model.addAttribute(
                "inForce",
                all.stream()
                        .filter(it -> it.line().standing() == Standing.IN_FORCE)
                        .toList());
        model.addAttribute(
                "others",
                all.stream()
                        .filter(it -> it.line().standing() != Standing.IN_FORCE)
                        .toList());
        model.addAttribute("expiring", mandates.expiring(alliances.id(alliance), when, SOON_DAYS));
        model.addAttribute(
                "refusals",
                mandates.refusals(alliances.id(alliance), when, -1, REFUSALS).reversed());
        model.addAttribute("danish", isDanish());
        return "steering/mandates";
    }

    @GetMapping("/mandates/{mandateId}")
    String mandate(@PathVariable String alliance, @PathVariable MandateId mandateId, Moment moment, Model model) {
        PointInTime when = moment.when();
        boolean ours = mandates.ids(alliances.id(alliance), when).contains(mandateId);
        MandateViews.Page page =
                mandates.mandate(mandateId, when).filter(it -> ours).orElseThrow(() -> new Unknown(mandateId.value()));
        Leadership known = known(alliance, when);
        Map<String, String> holders = new LinkedHashMap<>();
        page.chain().forEach(it -> holders.put(it.id(), holder(it.holder(), known)));
        model.addAttribute("mandate", page);
        model.addAttribute("holder", holder(page.mandate().terms().holder(), known));
        model.addAttribute("holders", holders);
        model.addAttribute("people", people(known));
        model.addAttribute("danish", isDanish());
        return "steering/mandate";
    }

    /** @param who a role of a body as {@code body/role}, or a body; empty for anybody */
    @GetMapping("/may-i")
    String mayI(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable String kroner,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String who,
            Moment moment,
            Model model) {
        Leadership known = known(alliance, moment.when());
        model.addAttribute("choices", choices.holders(known));
        model.addAttribute(
                "purposes",
                mandates.mandates(alliances.id(alliance), moment.when()).stream()
                        .flatMap(it -> it.terms().scope().stream())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("who", who == null ? "" : who);
        model.addAttribute("kroner", kroner == null ? "" : kroner);
        model.addAttribute("purpose", purpose == null ? "" : purpose);
        model.addAttribute("text", text == null ? "" : text);
        Long ore = kroner == null ? null : ore(kroner);
        LocalDate on = day(day);
        model.addAttribute("day", on == null ? moment.when().asOf() : on);
        if (kroner != null && ore == null) {
            model.addAttribute("wrongAmount", true);
        } else if (day != null && !day.isBlank() && on == null) {
            model.addAttribute("wrongDay", true);
        } else if (ore != null) {
            LocalDate asked = on == null ? moment.when().asOf() : on;
            var wish = new Wish(reading.amount(ore), blankAsNull(purpose), blankAsNull(text), null, asked);
            Answer answer = authority.ask(alliances.id(alliance), wish, whose(who), moment.when());
            model.addAttribute("answer", answer.saying(isDanish() ? answer.danish() : answer.english()));
            Map<String, String> able = new LinkedHashMap<>();
            answer.whoCan().forEach(it -> able.put(it.mandateId(), holder(it.holder(), known)));
            model.addAttribute("able", able);
            model.addAttribute(
                    "deciding",
                    known.bodies().stream()
                            .filter(it -> answer.deciding().contains(it.id()))
                            .map(Leadership.BodyView::name)
                            .toList());
        }
        return "steering/may-i";
    }

    private static Whose whose(@Nullable String who) {
        if (who == null || who.isBlank()) {
            return new Whose(null, null, null);
        }
        String[] parts = who.split("/", 2);
        return new Whose(parts.length == 2 ? parts[1] : null, parts[0], null);
    }

    private static @Nullable Long ore(String kroner) {
        String plain = kroner.strip().replaceAll("[. ](?=[0-9]{3}(\\D|$))", "").replace(',', '.');
        return plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Leadership known(String alliance, PointInTime when) {
        return leadership.leadership(alliances.id(alliance), when).orElseThrow(() -> new Unknown(alliance));
    }

    private String holder(Holder holder, Leadership known) {
        BodyId id = holder.bodyId();
        String body = id == null
                ? ""
                : known.bodies().stream()
                        .filter(it -> it.id().equals(id.value()))
                        .map(Leadership.BodyView::name)
                        .findFirst()
                        .orElse(id.value());
        return switch (holder.kind()) {
            case ROLE -> show.word("office", holder.role()) + ", " + body;
            case BODY -> body;
            case PERSON -> {
                String person = String.valueOf(holder.personId());
                yield people(known).getOrDefault(person, person);
            }
        };
    }

    private static Map<String, String> people(Leadership known) {
        Map<String, String> people = new LinkedHashMap<>();
        known.bodies().stream()
                .flatMap(body -> body.roles().stream())
                .flatMap(role -> role.seats().stream())
                .flatMap(seat -> Stream.ofNullable(seat.holder()))
                .forEach(it -> people.put(it.personId(), it.name()));
        return people;
    }

    private boolean isDanish() {
        return words.locale().getLanguage().equals(Words.DANISH.getLanguage());
    }
}
