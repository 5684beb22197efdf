package org.allianceledger.account;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: makes, lists and revokes access tokens from the command line. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "token",
        description = {"Adgangsnøgler til programmer.", "Access tokens for programs."})
public final class TokenCommand {

    private final AccessTokens tokens;
    private final Clock clock;
    private final ConsoleLanguage language;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls a command.
    private CommandSpec spec;

    TokenCommand(AccessTokens tokens, Clock clock, ConsoleLanguage language) {
        this.tokens = tokens;
        this.clock = clock;
        this.language = language;
    }

    @Command(
            name = "create",
            description = {"Laver en adgangsnøgle og viser den.", "Makes an access token and shows it."})
    void create(
            @Option(names = "--for", required = true, paramLabel = "NAME") String username,
            @Option(names = "--label", paramLabel = "TEXT", defaultValue = "") String label,
            @Option(names = "--read-only") boolean readOnly,
            @Option(names = "--expires-in-days", paramLabel = "N") @Nullable Integer days) {
        AccessTokens.Issued issued = tokens.create(
                username,
                label,
                readOnly ? TokenScope.READ : TokenScope.ACT,
                days == null ? null : Duration.ofDays(days));
        // The explanation goes to standard error, so that a script can capture the token alone.
        spec.commandLine().getErr().println(language.say(ConsoleText.TOKEN_CREATED, issued.tokenId(), username));
        spec.commandLine().getOut().println(issued.secret());
    }

    @Command(
            name = "list",
            description = {"Viser alle adgangsnøgler.", "Lists all access tokens."})
    void list() {
        PrintWriter out = spec.commandLine().getOut();
        for (AccessToken token : tokens.list()) {
            String expiry = token.expiresAt() == null
                    ? language.say(ConsoleText.NEVER_EXPIRES)
                    : token.expiresAt().toString();
            out.println("%s\t%s\t%s\t%s\t%s\t%s"
                    .formatted(
                            token.tokenId(),
                            token.username(),
                            language.say(state(token)),
                            expiry,
                            token.label(),
                            token.scope().label()));
        }
    }

    @Command(
            name = "revoke",
            description = {"Trækker en adgangsnøgle tilbage.", "Revokes an access token."})
    void revoke(@Parameters(paramLabel = "ID") String tokenId) {
        tokens.revoke(tokenId);
        spec.commandLine().getErr().println(language.say(ConsoleText.TOKEN_REVOKED, tokenId));
    }

    private ConsoleText state(AccessToken token) {
        if (token.revokedAt() != null) {
            return ConsoleText.REVOKED;
        }
        return token.valid(clock.instant()) ? ConsoleText.VALID : ConsoleText.EXPIRED;
    }
}
