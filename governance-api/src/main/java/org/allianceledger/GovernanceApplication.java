package org.allianceledger;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Alliance Governance Ledger as a Spring Boot application. */
@SpringBootApplication
public class GovernanceApplication {}
