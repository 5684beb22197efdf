package org.allianceledger.meeting.view;

import java.util.Set;
import org.allianceledger.meeting.ItemId;

/**
 * Who is shown a meeting, as far as it matters for what they are shown.
 *
 * @param insider true for those who may read drafts and, unless they are recused, what is closed
 * @param hidden the items of which they get the stub alone
 */
public record MeetingReader(boolean insider, Set<ItemId> hidden) {}
