package org.allianceledger.popolo;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the ways to reach a person: their {@code email} and their {@code contact_details}. */
final class PopoloContacts {

    private static final int MOST = 20;
    private static final int LONGEST_TYPE = 50;
    private static final int LONGEST_VALUE = 300;

    private final PopoloItem person;
    private final Map<String, String> contacts = new LinkedHashMap<>();

    private PopoloContacts(PopoloItem person) {
        this.person = person;
    }

    static Map<String, String> of(PopoloItem person) {
        var contacts = new PopoloContacts(person);
        contacts.read();
        return Map.copyOf(contacts.contacts);
    }

    private void read() {
        String email = person.text("email", LONGEST_VALUE);
        if (email != null) {
            contacts.put("email", email);
        }
        JsonNode details = person.value("contact_details");
        if (details == null) {
            return;
        }
        if (!details.isArray()) {
            person.fault(Wording.NOT_A_LIST, "contact_details", "contact_details");
            return;
        }
        for (int i = 0; i < details.size(); i++) {
            PopoloItem detail = person.part("contact_details", i, details.get(i));
            if (detail != null) {
                add(detail);
            }
        }
        if (contacts.size() > MOST) {
            person.fault(Wording.TOO_MANY_CONTACTS, "contact_details", MOST);
        }
    }

    private void add(PopoloItem detail) {
        String type = detail.required("type", LONGEST_TYPE);
        String value = detail.required("value", LONGEST_VALUE);
        detail.finish();
        person.needs(detail);
        if (type.isEmpty() || contacts.containsValue(value)) {
            return;
        }
        String free = type;
        for (int n = 2; contacts.containsKey(free); n++) {
            free = type + " " + n;
        }
        contacts.put(free, value);
    }
}
