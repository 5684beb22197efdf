package org.allianceledger.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test with the account package on an H2 of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AccountTestApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:account-${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.flyway.placeholders.bytes=varbinary(1000000)",
            "spring.flyway.placeholders.document=blob",
            "LANG=da_DK.UTF-8"
        })
@interface WithAccounts {}
