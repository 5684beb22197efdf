package org.allianceledger.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.actlog.ActNames;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.ActReader;
import org.allianceledger.http.Declined;
import org.allianceledger.http.Fault;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.store.EventTooLarge;
import org.allianceledger.ledger.store.NotChanged;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.store.StaleVersion;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records the act that a form describes, and goes back to where the form says: with the receipt, or with what stands in
 * the way beside each field and all that was typed.
 *
 * <p>About the form itself: {@code _back} is the page to show afterwards ({@code {id}} stands for what was created),
 * {@code _form} the page with the form, {@code _key} makes sending it twice record it once, {@code _actingFor} the seat,
 * role or partner it is done for.
 */
@Controller
public class ActFormController {

    private static final long PATIENCE_MILLIS = 3_000;

    private final ActNames acts;
    private final ActReader reader;
    private final ActDesk desk;
    private final ReadModels models;
    private final Words words;

    ActFormController(ActNames acts, ActReader reader, ActDesk desk, ReadModels models, Words words) {
        this.acts = acts;
        this.reader = reader;
        this.desk = desk;
        this.models = models;
        this.words = words;
    }

    /** Records the act and says where to go. */
    @PostMapping("/acts/{act}")
    public String record(
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Class<? extends Act> type = acts.typeOf(act).orElseThrow(() -> new Unknown(act));
        String form = Local.path(fields.getFirst("_form"), referer(request));
        try {
            ObjectNode tree = ActForm.tree(fields, type);
            String stated = tree.toString();
            Receipt receipt = desk.record(
                    reader.read(tree, Map.of(), type),
                    new ActDesk.Terms(fields.getFirst("_key"), act + stated, fields.getFirst("_actingFor")));
            awaitViews(receipt.position());
            flash.addFlashAttribute("receipt", receipt);
            String back = Local.path(fields.getFirst("_back"), form).replace("{id}", receipt.id());
            return "redirect:" + escaped(back);
        } catch (Declined declined) {
            awaitViews(declined.receipt().position());
            RecordedRefusal refusal = declined.refusal();
            flash.addFlashAttribute("receipt", declined.receipt());
            return refused(form, act, fields, flash, List.of(), inWords(refusal));
        } catch (Refusal refusal) {
            String sentence = refusal.sentence(words.locale());
            return refused(
                    form,
                    act,
                    fields,
                    flash,
                    refusal.field() == null ? List.of() : List.of(new Fault(refusal.field(), null, sentence)),
                    sentence);
        } catch (InvalidAct invalid) {
            return refused(
                    form,
                    act,
                    fields,
                    flash,
                    invalid.faults(),
                    invalid.faults().getFirst().detail());
        } catch (StaleVersion | NotChanged stale) {
            return refused(form, act, fields, flash, List.of(), words.say("problem.stale"));
        } catch (EventTooLarge tooLarge) {
            return refused(form, act, fields, flash, List.of(), words.say("problem.event-too-large"));
        }
    }

    private String inWords(RecordedRefusal refusal) {
        return words.locale().getLanguage().equals(Words.DANISH.getLanguage()) ? refusal.danish() : refusal.english();
    }

    private static String refused(
            String form,
            String act,
            MultiValueMap<String, String> fields,
            RedirectAttributes flash,
            List<Fault> faults,
            String problem) {
        var beside = new LinkedHashMap<String, String>();
        faults.forEach(it -> beside.putIfAbsent(requireNonNullElse(it.field(), ""), it.detail()));
        flash.addFlashAttribute("problem", problem);
        flash.addFlashAttribute("faults", beside);
        flash.addFlashAttribute("refusedAct", act);
        flash.addFlashAttribute("kept", Map.copyOf(fields.toSingleValueMap()));
        return "redirect:" + escaped(form);
    }

    // What is written is shown on the next page already.
    private void awaitViews(@Nullable Long position) {
        if (position != null) {
            for (ReadModel model : models.all()) {
                models.awaitPosition(model.name(), position, PATIENCE_MILLIS);
            }
        }
    }

    private static String referer(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) {
            return "/";
        }
        var address = UriComponentsBuilder.fromUriString(from).build();
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return Local.path(address.getPath() + query, "/");
    }

    // A redirect view reads braces as variables of its own.
    private static String escaped(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }
}
