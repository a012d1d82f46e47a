package pro.interviewai.proving.process;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pro.interviewai.testing.Patience;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A server of S3's protocol in a process of its own, with one bucket, which can be killed and comes back with its objects. */
public final class S3Process implements AutoCloseable {
    private static final String BUCKET = "cvs-of-people";
    private static final String REGION = "eu-central-1";
    private static final String ID = "id";
    private static final String SECRET = "secret";
    /** Written with the tests of that module: what they have on their class path is not on that of an application. */
    private static final Path GATEWAYS = Path.of("..", "gateways", "target");

    private final Path folder;
    private final int port;
    private final S3Client client;
    private Process process;

    private S3Process(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.client = S3Client.builder()
                .region(Region.of(REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(ID, SECRET)))
                .endpointOverride(URI.create(address()))
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        this.process = launch();
    }

    /** Starts it on the folder, with its bucket. */
    public static S3Process start(Path folder) throws IOException {
        Files.createDirectories(folder);
        var server = new S3Process(folder, AppProcess.freePort());
        server.client.createBucket(create -> create.bucket(BUCKET));
        return server;
    }

    /** What an application takes to keep its documents there. */
    public Map<String, String> environment() {
        return Map.of(
                "AWS_ACCESS_KEY_ID", ID,
                "AWS_SECRET_ACCESS_KEY", SECRET,
                "AWS_REGION", REGION,
                "AWS_S3_BUCKET_CV", BUCKET,
                "AWS_ENDPOINT_URL_S3", address());
    }

    /** What all that is in the bucket is called. */
    public Set<String> names() {
        return client.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .collect(Collectors.toSet());
    }

    /** All that is in the bucket, by name. */
    public Map<String, byte[]> objects() {
        return names().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> client.getObjectAsBytes(get -> get.bucket(BUCKET).key(key))
                                .asByteArray()));
    }

    /** Ends it as kill -9 does; {@link #back} starts it again at the same port. */
    public void away() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void back() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }

    private Process launch() throws IOException {
        var classPath = List.of(
                GATEWAYS.resolve("test-classes").toString(),
                GATEWAYS.resolve("classes").toString(),
                Files.readString(GATEWAYS.resolve("test.classpath")).strip());
        var log = folder.resolveSibling("s3.log");
        var launched = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        "pro.interviewai.gateways.document.S3Server",
                        folder.toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Patience.until("S3", () -> {
            if (!launched.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            return listens();
        });
        return launched;
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
