package org.allianceledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.EventCatalogue;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.LogSequencer;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.person.Identities;
import org.allianceledger.person.PersonRegister;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** One node of the ledger without its doors: the production beans of store, rules and read models on a database. */
public final class LedgerNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private LedgerNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan({
        "org.allianceledger.alliance",
        "org.allianceledger.body",
        "org.allianceledger.history",
        "org.allianceledger.leadership",
        "org.allianceledger.ledger",
        "org.allianceledger.ruleset",
        "org.allianceledger.mandate"
    })
    @ComponentScan(
            basePackageClasses = PersonRegister.class,
            useDefaultFilters = true,
            excludeFilters = {
                @ComponentScan.Filter(
                        type = org.springframework.context.annotation.FilterType.REGEX,
                        pattern = ".*\\.register\\..*")
            })
    static class Beans {

        @Bean
        EventCatalogue eventCatalogue() throws ClassNotFoundException {
            return new EventCatalogue(EventFamilies.all());
        }

        @Bean
        PersonRegister personRegister() {
            return Mockito.mock(PersonRegister.class);
        }

        /** Lets every act be, since no decision is taken on these nodes. */
        @Bean
        Grounds grounds() {
            return (act, claim, also) -> {};
        }

        @Bean
        Identities identities() {
            return persons -> Map.of();
        }
    }

    public static LedgerNode on(String url) {
        return on(url, Map.of("ledger.publish.millis", "0"));
    }

    /** A node with settings and beans of its own on top of the usual. */
    public static LedgerNode on(String url, Map<String, String> own, Class<?>... beans) {
        var settings = new HashMap<String, Object>(Map.<String, Object>of(
                "spring.datasource.url", url,
                "spring.datasource.username", user(url),
                "spring.datasource.hikari.maximum-pool-size", "24",
                "spring.autoconfigure.exclude",
                        "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration,"
                                + "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
                "axon.serializer.general", "jackson3",
                "axon.serializer.events", "jackson3",
                "axon.serializer.messages", "jackson3",
                "axon.timeout.enabled", "false",
                "axon.update-check.disabled", "true",
                "logging.level.root", "error"));
        settings.putAll(own);
        return new LedgerNode(new SpringApplicationBuilder(Beans.class)
                .sources(beans)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(settings)
                .run());
    }

    static String user(String url) {
        return url.contains("h2") ? "ledger" : "postgres";
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcTemplate db() {
        return get(JdbcTemplate.class);
    }

    public Receipt record(Act act) {
        return get(Acts.class).record(act, Origin.of("account-test", "test"));
    }

    public Receipt recordAll(List<? extends Act> acts) {
        return get(Acts.class)
                .recordAll(
                        "all",
                        acts.stream().map(act -> new Acts.Step(act, null)).toList(),
                        Origin.of("account-test", "test"),
                        done -> {});
    }

    /** Waits until every committed event is numbered and a read model has read it. */
    public void settle(String model) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (count("domain_event where log_index is null") > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Some events got no place in the log");
            }
            Thread.onSpinWait();
        }
        long size = count("domain_event");
        if (!get(ReadModels.class).awaitPosition(model, size - 1, 30_000)) {
            throw new AssertionError("The read model is behind at "
                    + get(ReadModels.class).standing(model).position() + " of " + size + ", known head "
                    + get(LogSequencer.class).head());
        }
    }

    public long count(String from) {
        Long count = db().queryForObject("select count(*) from " + from, Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
    }
}
