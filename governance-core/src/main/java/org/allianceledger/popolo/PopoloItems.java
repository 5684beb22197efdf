package org.allianceledger.popolo;

import static org.allianceledger.popolo.PopoloItem.LONG_TEXT;
import static org.allianceledger.popolo.PopoloItem.SHORT_TEXT;

import java.time.LocalDate;
import java.util.Objects;

/** Makes the four sorts of records from the items of a file; what a faulty item lacks is left empty. */
final class PopoloItems {

    private PopoloItems() {}

    static PopoloPerson person(PopoloItem item) {
        return new PopoloPerson(
                item.pointer(),
                item.id(),
                item.required("name", LONG_TEXT),
                item.text("given_name", SHORT_TEXT),
                PopoloContacts.of(item));
    }

    static PopoloOrganization organization(PopoloItem item) {
        LocalDate founded = item.start("founding_date");
        return new PopoloOrganization(
                item.pointer(),
                item.id(),
                item.required("name", LONG_TEXT),
                item.text("classification", SHORT_TEXT),
                item.reference("parent_id"),
                founded,
                item.end("dissolution_date", founded));
    }

    static PopoloPost post(PopoloItem item) {
        LocalDate start = item.start("start_date");
        return new PopoloPost(
                item.pointer(),
                item.id(),
                requiredReference(item, "organization_id", "organization"),
                item.text("label", LONG_TEXT),
                item.text("role", SHORT_TEXT),
                start,
                item.end("end_date", start));
    }

    static PopoloMembership membership(PopoloItem item) {
        LocalDate start = item.start("start_date");
        String organization = item.reference("organization_id");
        String post = item.reference("post_id");
        if (organization == null && post == null && !item.has("organization") && !item.has("post")) {
            item.fault(Wording.NEITHER_BODY_NOR_POST, "");
        }
        String role = item.text("role", SHORT_TEXT);
        String keyRole = role == null ? PopoloMembership.MEMBER : role;
        if (post == null && organization != null && organization.length() + 1 + keyRole.length() > LONG_TEXT) {
            item.fault(Wording.KEY_TOO_LONG, "role", LONG_TEXT);
        }
        return new PopoloMembership(
                item.pointer(),
                item.id(),
                requiredReference(item, "person_id", "person"),
                Objects.requireNonNullElse(organization, ""),
                post,
                item.reference("on_behalf_of_id"),
                role,
                start,
                item.end("end_date", start));
    }

    private static String requiredReference(PopoloItem item, String field, String embedded) {
        String id = item.has(embedded) ? item.reference(field) : item.required(field, Integer.MAX_VALUE);
        return Objects.requireNonNullElse(id, "");
    }
}
