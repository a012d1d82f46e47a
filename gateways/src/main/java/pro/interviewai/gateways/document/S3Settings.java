package pro.interviewai.gateways.document;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket that takes the documents; without one they are files of this machine.
 *
 * @param endpoint of a store that speaks S3's protocol, none for Amazon's own; its buckets are paths, not hosts
 * @param patience with one call, all its attempts together
 */
@ConfigurationProperties("interviewai.documents.s3")
record S3Settings(
        @DefaultValue("") String accessKeyId,
        @DefaultValue("") String secretAccessKey,
        @DefaultValue("") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("") String endpoint,
        @DefaultValue("PT15S") Duration patience) {

    /** With half of it given the start fails, so that nobody believes that documents are in S3 while they are not. */
    boolean isComplete() {
        if (bucket.isBlank()) {
            return false;
        }
        if (Stream.of(accessKeyId, secretAccessKey, region).anyMatch(String::isBlank)) {
            throw new IllegalStateException("AWS_S3_BUCKET_CV is set, so AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and"
                    + " AWS_REGION are needed as well");
        }
        return true;
    }

    /** Empty for Amazon's own. */
    Optional<URI> otherEndpoint() {
        return endpoint.isBlank() ? Optional.empty() : Optional.of(URI.create(endpoint));
    }

    @Override
    public String toString() {
        return "S3Settings";
    }
}
