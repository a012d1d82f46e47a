package pro.interviewai.gateways.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.ports.file.FileStoreUnavailableException;
import pro.interviewai.testing.Patience;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

class S3DocumentStoreIT extends DocumentStoreContract {
    private static final String BUCKET = "documents-of-people";
    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(15));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final S3Proxy server = S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "id", "secret")
            .build();
    private S3Settings settings;
    private S3Client s3;
    private S3DocumentStore store;

    @BeforeEach
    void start() throws Exception {
        server.start();
        settings = settings(BUCKET, server.getPort(), PATIENCE);
        s3 = S3Connection.client(
                settings(BUCKET, server.getPort(), Patience.bound().multipliedBy(2)));
        s3.createBucket(create -> create.bucket(BUCKET));
        store = store(settings);
    }

    @AfterEach
    void stop() throws Exception {
        store.close();
        s3.close();
        server.stop();
    }

    @Override
    S3DocumentStore store() {
        return store;
    }

    @Override
    List<String> names() {
        return s3.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Override
    byte[] kept(String documentId) {
        return s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("document/" + documentId))
                .asByteArray();
    }

    @Override
    void put(String documentId, byte[] bytes) {
        s3.putObject(put -> put.bucket(BUCKET).key("document/" + documentId), RequestBody.fromBytes(bytes));
    }

    @Override
    void takeAway() throws Exception {
        server.stop();
    }

    @Test
    void anObjectHasNoMetadata() {
        store.keep(ANN, "one", CV);

        var object = s3.headObject(head -> head.bucket(BUCKET).key("document/one"));
        assertThat(object.metadata()).isEmpty();
        assertThat(object.contentDisposition()).isNull();
    }

    @Test
    void aLinkLeadsToTheSealedBytes_untilItEnds_andOnlyThere() throws Exception {
        store.keep(ANN, "one", CV);
        store.keep(ANN, "two", CV);

        var link = store.sealedLink("one", MINUTE).orElseThrow();
        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(get(link).body()).isEqualTo(kept("one")).isNotEqualTo(CV);
        assertThat(get(URI.create(link.toString().replace("document/one", "document/two")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(URI.create(link.toString().replace("X-Amz-Expires=60", "X-Amz-Expires=600")))
                        .statusCode())
                .isEqualTo(403);

        var brief = store.sealedLink("one", Duration.ofSeconds(1)).orElseThrow();
        Patience.until("the link's end", () -> get(brief).statusCode(), status -> status == 403);
    }

    @Test
    void aBucketThatIsNotThereIsNoDocumentThatIsNotThere() {
        try (var lost = store(settings("no-such-bucket", server.getPort(), PATIENCE))) {
            assertThatThrownBy(() -> lost.find(ANN, "one"))
                    .isInstanceOf(FileStoreUnavailableException.class)
                    .hasMessage("S3 refused with 404");
            assertThatThrownBy(() -> lost.keep(ANN, "one", CV)).isInstanceOf(FileStoreUnavailableException.class);
            Patience.until("its answer", lost::state, "S3 answers 404 for the bucket"::equals);
        }
    }

    @Test
    void aWrongSecretIsRefused_andStandsInNoMessage() {
        try (var stranger = store(new S3Settings(
                "id", "a-wrong-secret", "eu-central-1", BUCKET, "http://127.0.0.1:" + server.getPort(), PATIENCE))) {
            assertThatThrownBy(() -> stranger.find(ANN, "one"))
                    .isInstanceOf(FileStoreUnavailableException.class)
                    .hasMessage("S3 refused with 403")
                    .hasStackTraceContaining("403")
                    .satisfies(failure ->
                            assertThat(failure.toString() + failure.getCause()).doesNotContain("a-wrong-secret"));
            Patience.until("its answer", stranger::state, "S3 answers 403 for the bucket"::equals);
        }
    }

    @Test
    void anObjectThatIsFarTooLongIsNotTakenIn() {
        put("one", new byte[17 * 1024 * 1024]);

        assertThatIllegalStateException().isThrownBy(() -> store.find(ANN, "one"));
    }

    @Test
    void howItIsIsSaid_alsoWhenItIsAway() throws Exception {
        Patience.until("the bucket", store::state, "S3"::equals);
        takeAway();
        assertThat(store.state()).isEqualTo("S3 cannot be reached");
    }

    @Test
    void oneThatTakesCallsAndSaysNothingIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var deaf = store(settings(BUCKET, silent.getLocalPort(), Duration.ofSeconds(1)))) {
            var start = Instant.now();
            assertThat(deaf.state()).isEqualTo("S3 cannot be reached");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Patience.of(Duration.ofSeconds(3)));

            start = Instant.now();
            assertThatThrownBy(() -> deaf.find(ANN, "one")).isInstanceOf(FileStoreUnavailableException.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Patience.of(Duration.ofSeconds(3)));
        }
    }

    private S3DocumentStore store(S3Settings settings) {
        return new S3DocumentStore(
                S3Connection.client(settings), S3Connection.presigner(settings), settings.bucket(), keys);
    }

    private static S3Settings settings(String bucket, int port, Duration patience) {
        return new S3Settings("id", "secret", "eu-central-1", bucket, "http://127.0.0.1:" + port, patience);
    }

    private static HttpResponse<byte[]> get(URI link) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray());
        }
    }
}
