package org.allianceledger.pilot;

import java.time.LocalDate;

/**
 * What a pilot tries out, and by what and when it is judged.
 *
 * @param evaluateOn the day on which it is evaluated at the latest
 */
public record Plan(String hypothesis, String successCriterion, String stopCriterion, LocalDate evaluateOn) {}
