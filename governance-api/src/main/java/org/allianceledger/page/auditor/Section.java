package org.allianceledger.page.auditor;

import java.util.List;

/** The parts of one kind, such as seats or mandates. */
record Section(String kind, List<Part> parts) {}
