package org.allianceledger.ledger.publish;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before the JDK's own Ed25519 and lets one signature fail, or come out wrong; verifies as it should. */
public final class FailingSignatures extends SignatureSpi {

    private static final String NAME = "FailingSignatures";
    private static final AtomicInteger LEFT = new AtomicInteger();
    private static volatile Fault fault = Fault.REFUSED;

    private final Signature real;

    /** What becomes of the signature. */
    enum Fault {
        REFUSED,
        WRONG,
        SHORT
    }

    /** Called by the JDK. */
    public FailingSignatures() throws NoSuchAlgorithmException {
        real = Signature.getInstance("Ed25519", Security.getProvider("SunEC"));
    }

    private static final class Installed extends Provider {

        private static final long serialVersionUID = 1L;

        Installed() {
            super(NAME, "1", "for tests");
            put("Signature.Ed25519", FailingSignatures.class.getName());
        }
    }

    /** Lets the signature with this number fail, counting from now and from 1. */
    static void install(int number, Fault how) {
        LEFT.set(number);
        fault = how;
        Security.insertProviderAt(new Installed(), 1);
    }

    static void remove() {
        Security.removeProvider(NAME);
    }

    static boolean haveFailed() {
        return LEFT.get() <= 0;
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        byte[] signature = real.sign();
        if (LEFT.decrementAndGet() != 0) {
            return signature;
        }
        switch (fault) {
            case REFUSED -> throw new SignatureException("No signature");
            case WRONG -> signature[signature.length / 2] ^= 1;
            case SHORT -> signature = java.util.Arrays.copyOf(signature, signature.length - 1);
        }
        return signature;
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        real.initVerify(key);
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        real.initSign(key);
    }

    @Override
    protected void engineUpdate(byte piece) throws SignatureException {
        real.update(piece);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int from, int length) throws SignatureException {
        real.update(bytes, from, length);
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        return real.verify(signature);
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
        throw new UnsupportedOperationException(name);
    }
}
