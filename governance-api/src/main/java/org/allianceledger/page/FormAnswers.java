package org.allianceledger.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Declined;
import org.allianceledger.http.Fault;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.NotAllowed;
import org.allianceledger.http.Words;
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
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What follows when a form is sent: the page it names with the receipt, or the page with the form, with what stands in
 * the way beside each field and all that was typed.
 *
 * <p>About the form itself: {@code _back} is the page to show afterwards ({@code {id}} stands for what was created),
 * {@code _form} the page with the form, {@code _key} makes sending it twice record it once, {@code _actingFor} the seat,
 * role or partner it is done for.
 */
@Component
public class FormAnswers {

    private static final long PATIENCE_MILLIS = 3_000;

    private final ReadModels models;
    private final Words words;

    FormAnswers(ReadModels models, Words words) {
        this.models = models;
        this.words = words;
    }

    /**
     * A form that was sent.
     *
     * @param act which one, so that its page can tell it from others
     */
    public record Sent(
            String act, MultiValueMap<String, String> fields, HttpServletRequest request, RedirectAttributes flash) {

        /** What was filled in, without what is about the form itself. */
        public MultiValueMap<String, String> given() {
            var given = new LinkedMultiValueMap<>(fields);
            given.keySet().removeIf(it -> it.startsWith("_"));
            return given;
        }

        /** How acts that a form stands for are sent: the same form twice records them once. */
        public ActDesk.Terms terms() {
            return new ActDesk.Terms(fields.getFirst("_key"), act + new TreeMap<>(given()), null);
        }

        String form() {
            return Local.path(fields.getFirst("_form"), referer(request));
        }
    }

    /** Where to go once it is recorded, or could not be. */
    public String to(Sent sent, Supplier<Receipt> recording) {
        try {
            Receipt receipt = recording.get();
            awaitViews(receipt.position());
            sent.flash().addFlashAttribute("receipt", Recorded.of(receipt));
            String back =
                    Local.path(sent.fields().getFirst("_back"), sent.form()).replace("{id}", receipt.id());
            return Local.redirect(back);
        } catch (Declined declined) {
            awaitViews(declined.receipt().position());
            sent.flash().addFlashAttribute("receipt", Recorded.of(declined.receipt()));
            return refused(sent, List.of(), inWords(declined.refusal()));
        } catch (Refusal refusal) {
            String sentence = refusal.sentence(words.locale());
            String field = refusal.field();
            return refused(sent, field == null ? List.of() : List.of(new Fault(field, null, sentence)), sentence);
        } catch (NotAllowed notAllowed) {
            return refused(sent, List.of(), notAllowed.refusal().sentence(words.locale()));
        } catch (InvalidAct invalid) {
            return refused(sent, invalid.faults(), invalid.faults().getFirst().detail());
        } catch (StaleVersion | NotChanged stale) {
            return refused(sent, List.of(), words.say("problem.stale"));
        } catch (EventTooLarge tooLarge) {
            return refused(sent, List.of(), words.say("problem.event-too-large"));
        }
    }

    private String inWords(RecordedRefusal refusal) {
        return words.locale().getLanguage().equals(Words.DANISH.getLanguage()) ? refusal.danish() : refusal.english();
    }

    private static String refused(Sent sent, List<Fault> faults, String problem) {
        RedirectAttributes flash = sent.flash();
        var beside = new LinkedHashMap<String, String>();
        faults.forEach(it -> beside.putIfAbsent(requireNonNullElse(it.field(), ""), it.detail()));
        flash.addFlashAttribute("problem", problem);
        flash.addFlashAttribute("faults", beside);
        flash.addFlashAttribute("refusedAct", sent.act());
        flash.addFlashAttribute("kept", new LinkedHashMap<>(sent.fields().toSingleValueMap()));
        return Local.redirect(sent.form());
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
}
