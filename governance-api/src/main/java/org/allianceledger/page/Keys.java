package org.allianceledger.page;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fresh keys for forms, so that a form that is sent twice is recorded once. */
@Component("keys")
public class Keys {

    /** One that no other form has. */
    public String fresh() {
        return UUID.randomUUID().toString();
    }
}
