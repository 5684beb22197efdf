package org.allianceledger.leadership.view;

import org.allianceledger.ledger.view.BitemporalTable;

/** The tables of the leadership state, with their facts in the order rows are written. */
final class LeadershipTables {

    static final BitemporalTable ALLIANCE = new BitemporalTable(
            "alliance_view",
            "alliance_id",
            "alliance_key",
            "name",
            "purpose",
            "withdrawal_notice",
            "authority_kind",
            "authority_reference");

    static final BitemporalTable PARTNER = new BitemporalTable(
            "partner_view",
            "alliance_id",
            "partner_id",
            "partner_key",
            "name",
            "kind",
            "contributions",
            "notice_until",
            "authority_kind",
            "authority_reference");

    static final BitemporalTable OFFICE = new BitemporalTable(
            "office_view", "alliance_id", "office", "name", "partner_id", "authority_kind", "authority_reference");

    static final BitemporalTable BODY = new BitemporalTable(
            "body_view",
            "alliance_id",
            "body_id",
            "body_key",
            "name",
            "kind",
            "local_label",
            "terms_of_reference",
            "competence",
            "parent",
            "authority_kind",
            "authority_reference");

    static final BitemporalTable SEAT = new BitemporalTable(
            "seat_view",
            "alliance_id",
            "body_id",
            "seat_id",
            "seat_key",
            "role",
            "label",
            "votes",
            "tie_kind",
            "tie_partner",
            "tie_body",
            "categories",
            "authority_kind",
            "authority_reference");

    static final BitemporalTable TERM = new BitemporalTable(
            "term_view",
            "alliance_id",
            "body_id",
            "seat_id",
            "term_id",
            "kind",
            "person_id",
            "authority_kind",
            "authority_reference",
            "event_id");

    private LeadershipTables() {}
}
