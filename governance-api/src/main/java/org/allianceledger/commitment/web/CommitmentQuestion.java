package org.allianceledger.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as they stand in an address.
 *
 * @param status one or several
 * @param dueFrom first due day, included
 * @param dueTo last due day, included
 * @param overdue {@code true} for only what is overdue on the day asked about
 * @param withoutDue {@code true} for only what never falls due
 * @param changedSince a place in the log, a day, or a time with its zone
 */
public record CommitmentQuestion(
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String goal,
        @Nullable List<String> status,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable String overdue,
        @Nullable String withoutDue,
        @Nullable String changedSince) {}
