package org.allianceledger.popolo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership as a Popolo file describes it.
 *
 * @param id orders memberships of the same day; goes no further, because it often holds the person's id
 * @param organizationId the organisation, or the post's organisation when only the post is named
 */
public record PopoloMembership(
        String pointer,
        String id,
        String personId,
        String organizationId,
        @Nullable String postId,
        @Nullable String onBehalfOfId,
        @Nullable String role,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /** The role of someone of whom no other is told. */
    static final String MEMBER = "member";

    PopoloMembership in(PopoloPost post) {
        return new PopoloMembership(
                pointer, id, personId, post.organizationId(), postId, onBehalfOfId, role, start, end);
    }
}
