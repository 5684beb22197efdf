package org.allianceledger.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An item on the agenda as it stands.
 *
 * @param closing how it is closed to the public; null while it is open
 */
public record AgendaItem(
        ItemId id,
        int number,
        String title,
        @Nullable String publicTitle,
        AgendaCommand.Purpose purpose,
        @Nullable String subject,
        @Nullable String presentation,
        @Nullable String recommendation,
        @Nullable String lateReason,
        @Nullable Closing closing) {

    static AgendaItem of(AgendaEvent.ItemPlaced it) {
        return new AgendaItem(
                it.itemId(),
                it.number(),
                it.title(),
                it.publicTitle(),
                it.purpose(),
                it.subject(),
                it.presentation(),
                it.recommendation(),
                it.lateReason(),
                null);
    }

    AgendaItem with(@Nullable Closing next) {
        return new AgendaItem(
                id, number, title, publicTitle, purpose, subject, presentation, recommendation, lateReason, next);
    }

    public boolean isClosed() {
        return closing != null;
    }

    /** What anybody may call it. */
    public String openTitle() {
        String neutral = closing == null ? null : closing.neutralTitle();
        return neutral != null ? neutral : publicTitle != null ? publicTitle : title;
    }

    Sitting.Item sitting() {
        return new Sitting.Item(id, number, title, isClosed(), subject);
    }
}
