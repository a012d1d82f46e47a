package pro.interviewai.gateways.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.gateways.file.PersonsKeys;
import pro.interviewai.ports.file.DocumentStore;

class DocumentConfigurationTest {
    private static final Path NOWHERE = Path.of("never-made");

    private final DocumentConfiguration configuration = new DocumentConfiguration();

    @Test
    void withoutABucket_documentsAreFiles_evenWhereTheRestIsSet() {
        var settings = settings("id", "secret", "eu-central-1", " ", "");

        assertThat(store(settings)).isInstanceOf(FileDocumentStore.class);
        assertThat(configuration
                        .documentHealth(store(settings), Clock.systemUTC())
                        .check()
                        .detail())
                .isEqualTo("in a folder");
    }

    @Test
    void withABucket_theyAreInS3_andNobodyIsAskedYet() throws Exception {
        try (var store =
                (S3DocumentStore) store(settings("id", "secret", "eu-central-1", "bucket", "http://127.0.0.1:1"))) {
            var health = configuration.documentHealth(store, Clock.systemUTC()).check();
            assertThat(health.up()).isTrue();
            assertThat(health.detail()).isEqualTo("S3 cannot be reached");
        }
    }

    @Test
    void amazonsOwnBucketIsAHost_anotherStoresAPath() {
        try (var own = S3Connection.client(settings("id", "secret", "eu-central-1", "bucket", ""));
                var other = S3Connection.client(
                        settings("id", "secret", "eu-central-1", "bucket", "http://store.example:9000"))) {
            assertThat(own.utilities().getUrl(of -> of.bucket("bucket").key("key")))
                    .hasToString("https://bucket.s3.eu-central-1.amazonaws.com/key");
            assertThat(other.utilities().getUrl(of -> of.bucket("bucket").key("key")))
                    .hasToString("http://store.example:9000/bucket/key");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',secret,eu-central-1", "id,'',eu-central-1", "id,secret,''"})
    void aBucketWithoutTheRestIsAMistake(String id, String secret, String region) {
        assertThatIllegalStateException()
                .isThrownBy(() -> store(settings(id, secret, region, "bucket", "")))
                .withMessageContaining("AWS_S3_BUCKET_CV");
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(settings("id", "secret", "eu-central-1", "bucket", "")).hasToString("S3Settings");
    }

    private static S3Settings settings(String id, String secret, String region, String bucket, String endpoint) {
        return new S3Settings(id, secret, region, bucket, endpoint, Duration.ofSeconds(15));
    }

    private DocumentStore store(S3Settings settings) {
        return configuration.documentStore(settings, NOWHERE, new PersonsKeys());
    }
}
