package org.allianceledger.person.register;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the keys are kept. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    KeyBook keyBook(@Value("${ledger.keys:./data/keys}") String directory) {
        return new KeyBook(Path.of(directory));
    }

    @Bean
    Vault vault(KeyBook book) {
        return new Vault(book);
    }
}
