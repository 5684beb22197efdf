package org.allianceledger.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.body.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Minutes made from what happened and nothing else; remarks and additions stand beside that text.
 *
 * @param names what a seat is called in them
 * @param insider false for those who are to see of an item only what everybody may call it
 * @param hidden the items of which the reader gets the stub alone
 */
public record MinutesText(
        MeetingState meeting,
        Map<ItemId, ItemMinutes> proceedings,
        Language language,
        Function<SeatId, String> names,
        boolean insider,
        Set<ItemId> hidden) {

    /** The text made from the events, with what people added to it. */
    public String whole() {
        return String.join("\n", lines(true)) + "\n";
    }

    /** The hash of the Danish text made from the events alone, whatever people are called today. */
    public static String sha256(MeetingState meeting, Map<ItemId, ItemMinutes> proceedings) {
        var text = new MinutesText(meeting, proceedings, Language.DANISH, SeatId::value, true, Set.of());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(String.join("\n", text.lines(false)).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What happened under an item, one sentence a line. */
    public List<String> under(AgendaItem item) {
        ItemMinutes minutes = proceedings.getOrDefault(item.id(), ItemMinutes.SILENT);
        var lines = new ArrayList<String>();
        Sentence outcome = minutes.outcome();
        if (outcome != null) {
            lines.add(outcome.in(language, names));
        }
        if (!hidden.contains(item.id())) {
            minutes.sentences().forEach(it -> lines.add(it.in(language, names)));
        }
        return lines;
    }

    private List<String> lines(boolean withAdditions) {
        var words = new MinutesWords(language, names);
        var lines = new ArrayList<String>(words.heading(meeting.called()));
        meeting.room().log().forEach(event -> words.of(event, meeting.agenda()).ifPresent(lines::add));
        for (AgendaItem item : meeting.agenda().items()) {
            lines.add("");
            lines.add(words.heading(item, insider && !hidden.contains(item.id())));
            List<String> said = under(item);
            lines.addAll(said.isEmpty() ? List.of(words.nothingDecided()) : said);
            if (withAdditions) {
                remarks(item.id(), words, lines);
            }
        }
        if (withAdditions) {
            lines.add("");
            remarks(null, words, lines);
            meeting.minutes().additions().stream()
                    .filter(it -> isReadable(it.itemId()))
                    .forEach(it -> lines.add(words.addition(it)));
        }
        return lines;
    }

    private void remarks(@Nullable ItemId item, MinutesWords words, List<String> lines) {
        var draft = meeting.minutes().draft();
        if (draft != null && isReadable(item)) {
            draft.remarks().stream()
                    .filter(it -> Objects.equals(it.itemId(), item))
                    .forEach(it -> lines.add(words.remark(it.text())));
        }
    }

    // What belongs to no item may be about any of them.
    private boolean isReadable(@Nullable ItemId item) {
        return item == null
                ? hidden.isEmpty()
                : (insider && hidden.isEmpty()) || (meeting.agenda().item(item).isPresent() && !hidden.contains(item));
    }
}
