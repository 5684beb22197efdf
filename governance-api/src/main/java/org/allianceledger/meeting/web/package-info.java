/** Meetings over HTTP. */
@NullMarked
package org.allianceledger.meeting.web;

import org.jspecify.annotations.NullMarked;
