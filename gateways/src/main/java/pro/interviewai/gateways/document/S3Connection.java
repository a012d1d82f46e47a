package pro.interviewai.gateways.document;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Makes clients of S3 that give up in time. Making one reaches out to nobody. */
final class S3Connection {
    private static final int ATTEMPTS = 3;
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    /** Of the patience with a call, what one attempt may use, so that another is possible. */
    private static final int HALF = 2;

    private S3Connection() {}

    static S3Client client(S3Settings settings) {
        return S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .endpointOverride(settings.otherEndpoint().orElse(null))
                .forcePathStyle(settings.otherEndpoint().isPresent())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(settings.patience().dividedBy(HALF)))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.patience())
                        .apiCallAttemptTimeout(settings.patience().dividedBy(HALF))
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
                .build();
    }

    static S3Presigner presigner(S3Settings settings) {
        return S3Presigner.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .endpointOverride(settings.otherEndpoint().orElse(null))
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.otherEndpoint().isPresent())
                        .build())
                .build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKeyId(), settings.secretAccessKey()));
    }
}
