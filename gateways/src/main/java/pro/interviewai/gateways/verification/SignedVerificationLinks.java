package pro.interviewai.gateways.verification;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import pro.interviewai.api.account.VerificationTokens;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.account.VerificationLinks;

/**
 * Makes links whose token carries what it means and a proof that this server made it, so nothing about it is stored:
 * Base64url of {@code userId|verificationId} and the HMAC-SHA256 of that.
 */
public final class SignedVerificationLinks implements VerificationLinks, VerificationTokens {
    private static final String PURPOSE = "verification-link/1";
    private static final int PROOF_BYTES = 32;
    private static final char SEPARATOR = '|';

    private final byte[] key;
    private final URI publicUrl;

    /** @param publicUrl where people reach this server, without a slash at its end */
    public SignedVerificationLinks(ServerSecret secret, URI publicUrl) {
        this.key = secret.keyFor(PURPOSE);
        this.publicUrl = publicUrl;
    }

    @Override
    public URI linkFor(String userId, String verificationId) {
        return URI.create(publicUrl + "/verify-email?token=" + token(userId, verificationId));
    }

    String token(String userId, String verificationId) {
        byte[] content = (userId + SEPARATOR + verificationId).getBytes(StandardCharsets.UTF_8);
        byte[] token = ByteBuffer.allocate(content.length + PROOF_BYTES)
                .put(content)
                .put(ServerSecret.hmac(key, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<VerificationToken> parse(String token) {
        byte[] bytes = decoded(token);
        if (bytes.length <= PROOF_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - PROOF_BYTES);
        byte[] proof = Arrays.copyOfRange(bytes, content.length, bytes.length);
        if (!MessageDigest.isEqual(proof, ServerSecret.hmac(key, content))) {
            return Optional.empty();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int separator = text.indexOf(SEPARATOR);
        return Optional.of(
                new VerificationToken(new UserId(text.substring(0, separator)), text.substring(separator + 1)));
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
