package org.allianceledger.meeting.view;

import java.util.List;
import org.allianceledger.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as somebody may read them.
 *
 * @param draft true until they are approved
 * @param corrected true if they were added to after approval
 * @param sha256 what was fixed when they were drafted; null before that, and for
 *     those who could test a guess about a closed item with it
 * @param unchanged true if the events still make the text that was drafted; null before there is a draft
 * @param text in the language asked for
 */
public record MinutesPage(
        String meetingId,
        String key,
        MeetingState.Stage stage,
        boolean draft,
        boolean corrected,
        @Nullable String sha256,
        @Nullable Boolean unchanged,
        List<ItemPage> items,
        String text) {

    /** What is minuted under an item. */
    public record ItemPage(String id, int number, String title, boolean closed, List<String> sentences) {}
}
