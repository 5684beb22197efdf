package org.allianceledger.http;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Where the sentences stand. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    // Spring Boot makes one only if there is a messages.properties for everybody else; here is no everybody else.
    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages",
                "pages/common",
                "pages/identity",
                "pages/steering",
                "pages/auditor",
                "pages/partner",
                "pages/citizen",
                "pages/member");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
