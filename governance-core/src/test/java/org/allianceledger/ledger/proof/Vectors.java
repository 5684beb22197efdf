package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The public vectors, and how tests speak of what is refused. */
public final class Vectors {

    public static final Path DIRECTORY = Path.of("src/test/resources/ledger/vectors");

    private Vectors() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Flaw flaw, ThrowingCallable call) {
        AbstractThrowableAssert<?, ? extends Throwable> refused = assertThatThrownBy(call);
        refused.asInstanceOf(InstanceOfAssertFactories.type(ProofException.class))
                .extracting(ProofException::flaw)
                .isEqualTo(flaw);
        return refused;
    }
}
