package pro.interviewai.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An RSA key that signs tokens, named by its RFC 7638 thumbprint.
 *
 * @param jwk the pair; only {@link RSAKey#toPublicJWK()} may leave the server
 */
record SigningKey(RSAKey jwk) {
    static final int MINIMUM_BITS = 2048;

    /** @throws IllegalArgumentException if this is not an RSA key of at least 2048 bits as PKCS #8 in PEM */
    static SigningKey ofPem(String pem) {
        try {
            String base64 = pem.replace("\\n", "\n").replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            if (!(rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded)) instanceof RSAPrivateCrtKey key)
                    || key.getModulus().bitLength() < MINIMUM_BITS) {
                throw new IllegalArgumentException("The signing key has fewer than " + MINIMUM_BITS + " bits");
            }
            var publicKey =
                    (RSAPublicKey) rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return new SigningKey(new RSAKey.Builder(publicKey)
                    .privateKey(key)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build());
        } catch (GeneralSecurityException | JOSEException e) {
            // the cause might quote the key
            throw new IllegalArgumentException("The signing key is not an RSA key as PKCS #8 in PEM");
        }
    }

    /** Of several keys, one after the other. */
    static List<SigningKey> allOfPem(String pems) {
        return Pattern.compile("-----BEGIN [^-]+-----.*?-----END [^-]+-----", Pattern.DOTALL)
                .matcher(pems)
                .results()
                .map(match -> ofPem(match.group()))
                .toList();
    }

    String id() {
        return jwk.getKeyID();
    }

    @Override
    public String toString() {
        return "SigningKey[" + id() + "]";
    }
}
