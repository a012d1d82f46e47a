package pro.interviewai.gateways.document;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import pro.interviewai.gateways.file.FileId;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.ports.file.FileStoreUnavailableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Keeps each document as an object of a bucket, named by its id alone and without metadata. */
final class S3DocumentStore implements DocumentStore, AutoCloseable {
    /** Far more than a document may have; whoever can write to the bucket must not fill our memory. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;
    private final Seal seal;

    S3DocumentStore(S3Client s3, S3Presigner presigner, String bucket, Seal seal) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
        this.seal = seal;
    }

    @Override
    public void keep(String userId, String documentId, byte[] file) {
        String name = name(documentId);
        byte[] sealed = seal.seal(userId, null, name, file);
        orUnavailable(() -> s3.putObject(put -> put.bucket(bucket).key(name), RequestBody.fromBytes(sealed)));
    }

    @Override
    public Optional<byte[]> find(String userId, String documentId) {
        String name = name(documentId);
        GetObjectRequest get =
                GetObjectRequest.builder().bucket(bucket).key(name).build();
        try {
            byte[] sealed = orUnavailable(() -> s3.getObject(get, bounded()));
            if (sealed.length > MOST_BYTES) {
                throw new IllegalStateException("What is kept under the name of a document is far too long for one");
            }
            return seal.open(userId, null, name, sealed);
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String documentId) {
        String name = name(documentId);
        orUnavailable(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(name)));
    }

    @Override
    public Optional<URI> sealedLink(String documentId, Duration validFor) {
        String name = name(documentId);
        return Optional.of(URI.create(presigner
                .presignGetObject(link -> link.signatureDuration(validFor)
                        .getObjectRequest(get -> get.bucket(bucket).key(name)))
                .url()
                .toString()));
    }

    /** Says in a few words how the bucket is; takes a second at most. */
    String state() {
        try {
            s3.headBucket(head -> head.bucket(bucket)
                    .overrideConfiguration(call ->
                            call.apiCallTimeout(Duration.ofSeconds(1)).apiCallAttemptTimeout(Duration.ofSeconds(1))));
            return "S3";
        } catch (S3Exception e) {
            return "S3 answers " + e.statusCode() + " for the bucket";
        } catch (SdkException e) {
            return "S3 cannot be reached";
        }
    }

    @Override
    public void close() {
        presigner.close();
        s3.close();
    }

    private static ResponseTransformer<GetObjectResponse, byte[]> bounded() {
        return (response, content) -> content.readNBytes(MOST_BYTES + 1);
    }

    private static <T> T orUnavailable(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException e) {
            throw e;
        } catch (S3Exception e) {
            throw new FileStoreUnavailableException("S3 refused with " + e.statusCode(), e);
        } catch (SdkException e) {
            throw new FileStoreUnavailableException("S3 cannot be reached", e);
        }
    }

    private static String name(String documentId) {
        return "document/" + new FileId(documentId).value();
    }
}
