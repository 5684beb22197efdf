package org.allianceledger.popolo;

import static org.allianceledger.popolo.Findings.child;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a Popolo list, read field by field. */
final class PopoloItem {

    static final int LONG_TEXT = 200;
    static final int SHORT_TEXT = 100;

    static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final List<String> EMBEDDED = List.of("memberships", "posts", "children");

    private final String list;
    private final String pointer;
    private final JsonNode node;
    private final Findings findings;
    private final Set<String> read = new HashSet<>();
    private final String id;
    private boolean sound = true;

    PopoloItem(String list, String pointer, JsonNode node, Findings findings) {
        this.list = list;
        this.pointer = pointer;
        this.node = node;
        this.findings = findings;
        this.id = required("id", LONG_TEXT);
    }

    private PopoloItem(PopoloItem whole, String field, int index, JsonNode node) {
        this.list = whole.list;
        this.pointer = child(child(whole.pointer, field), index);
        this.node = node;
        this.findings = whole.findings;
        this.id = "";
    }

    /** An object in a list inside this item; null, and a fault, when it is none. */
    @Nullable
    PopoloItem part(String field, int index, JsonNode value) {
        var part = new PopoloItem(this, field, index, value);
        if (value.isObject()) {
            return part;
        }
        part.fault(Wording.NOT_AN_OBJECT, "");
        sound = false;
        return null;
    }

    /** Makes this item faulty if its part is. */
    void needs(PopoloItem part) {
        sound &= part.sound;
    }

    String pointer() {
        return pointer;
    }

    /** The item's own id; empty, and a fault, when it has none. */
    String id() {
        return id;
    }

    boolean isSound() {
        return sound;
    }

    boolean has(String field) {
        JsonNode value = node.get(field);
        return value != null && !value.isNull();
    }

    /** The value of a field that this reader takes care of itself; null when it is absent. */
    @Nullable
    JsonNode value(String field) {
        read.add(field);
        return has(field) ? node.get(field) : null;
    }

    /** The field's text, null when it is absent or blank or no text. */
    @Nullable
    String text(String field, int longest) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            fault(Wording.NOT_TEXT, field, field);
            return null;
        }
        String text = value.stringValue();
        if (text.length() > longest) {
            fault(Wording.TOO_LONG, field, field, longest);
        }
        return text.isBlank() ? null : text;
    }

    /** The field's text; empty, and a fault, when it has none. */
    String required(String field, int longest) {
        boolean before = sound;
        sound = true;
        String text = text(field, longest);
        if (text == null && sound) {
            fault(Wording.MISSING, field, field);
        }
        sound &= before;
        return text == null ? "" : text;
    }

    /** The id in a field such as {@code post_id}; a fault when there is only a {@code post} with everything in it. */
    @Nullable
    String reference(String field) {
        String id = text(field, Integer.MAX_VALUE);
        String embedded = field.substring(0, field.length() - "_id".length());
        if (!has(field) && has(embedded)) {
            read.add(embedded);
            fault(Wording.EMBEDDED, embedded, embedded);
        }
        return id;
    }

    @Nullable
    LocalDate start(String field) {
        PopoloDate date = date(field);
        return date == null ? null : inCalendar(field, date.first());
    }

    @Nullable
    LocalDate end(String field, @Nullable LocalDate start) {
        PopoloDate date = date(field);
        if (date == null || date.last().equals(LedgerCalendar.OPEN)) {
            return null;
        }
        LocalDate last = inCalendar(field, date.last());
        if (start != null && last.isBefore(start)) {
            fault(Wording.ENDS_BEFORE_START, field, start, last);
        }
        return last;
    }

    /** Says what the item holds that has not been read. */
    void finish() {
        for (String field : node.propertyNames()) {
            JsonNode value = node.get(field);
            if (read.contains(field) || value.isNull() || (value.isContainer() && value.isEmpty())) {
                continue;
            }
            if (EMBEDDED.contains(field)) {
                fault(Wording.EMBEDDED, field, field);
            } else {
                findings.count(Wording.NOT_KEPT, child(pointer, field), list, field);
            }
        }
    }

    void fault(Wording wording, String field, Object... arguments) {
        sound = false;
        findings.fault(wording, field.isEmpty() ? pointer : child(pointer, field), arguments);
    }

    private @Nullable PopoloDate date(String field) {
        String text = text(field, LONG_TEXT);
        if (text == null) {
            return null;
        }
        PopoloDate date = PopoloDate.parse(text).orElse(null);
        if (date == null) {
            fault(Wording.IMPOSSIBLE_DATE, field, text);
        } else if (date.isWidened()) {
            findings.count(Wording.WIDENED, child(pointer, field), list, field);
        } else if (date.timed()) {
            findings.count(Wording.TIME_LEFT_OUT, child(pointer, field), list, field);
        }
        return date;
    }

    private LocalDate inCalendar(String field, LocalDate day) {
        // A partner may be far older than any calendar of ours; it is admitted later than it was founded.
        if (!field.equals("founding_date") && day.isBefore(FIRST_DAY)) {
            fault(Wording.BEFORE_CALENDAR, field, day);
        }
        return day;
    }
}
