package pro.interviewai.gateways.link;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import pro.interviewai.api.account.LinkTokens;
import pro.interviewai.gateways.ServerSecret;
import pro.interviewai.messages.account.LinkPurpose;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.saga.account.AccountLinks;

/**
 * Makes links whose token carries what it means and a proof that this server made it, so nothing about it is stored:
 * Base64url of {@code userId|linkId} and the HMAC-SHA256 of that under a key for the link's purpose.
 */
public final class SignedLinks implements AccountLinks, LinkTokens {
    private static final int PROOF_BYTES = 32;
    private static final char SEPARATOR = '|';

    private final ServerSecret secret;
    private final URI publicUrl;

    /** @param publicUrl where people reach this server, without a slash at its end */
    public SignedLinks(ServerSecret secret, URI publicUrl) {
        this.secret = secret;
        this.publicUrl = publicUrl;
    }

    @Override
    public URI linkFor(LinkPurpose purpose, String userId, String linkId) {
        var page = switch (purpose) {
            case VERIFY_EMAIL -> "/verify-email";
            case RESET_PASSWORD -> "/reset-password";
            case CHANGE_EMAIL -> "/change-email";
        };
        return URI.create(publicUrl + page + "?token=" + token(purpose, userId, linkId));
    }

    String token(LinkPurpose purpose, String userId, String linkId) {
        byte[] content = (userId + SEPARATOR + linkId).getBytes(StandardCharsets.UTF_8);
        byte[] token = ByteBuffer.allocate(content.length + PROOF_BYTES)
                .put(content)
                .put(ServerSecret.hmac(key(purpose), content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<LinkToken> parse(LinkPurpose purpose, String token) {
        byte[] bytes = decoded(token);
        if (bytes.length <= PROOF_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - PROOF_BYTES);
        byte[] proof = Arrays.copyOfRange(bytes, content.length, bytes.length);
        if (!MessageDigest.isEqual(proof, ServerSecret.hmac(key(purpose), content))) {
            return Optional.empty();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int separator = text.indexOf(SEPARATOR);
        return Optional.of(new LinkToken(new UserId(text.substring(0, separator)), text.substring(separator + 1)));
    }

    private byte[] key(LinkPurpose purpose) {
        return secret.keyFor(
                switch (purpose) {
                    case VERIFY_EMAIL -> "verification-link/1";
                    case RESET_PASSWORD -> "password-link/1";
                    case CHANGE_EMAIL -> "email-link/1";
                });
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
