package pro.interviewai.gateways.document;

import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** Speaks S3's protocol in a process of its own, for those who are not to have it on their class path. */
final class S3Server {
    private S3Server() {}

    /** @param arguments the folder of its buckets, and the port at which it listens */
    public static void main(String[] arguments) throws Exception {
        S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(arguments[0]))
                .endpoint(URI.create("http://127.0.0.1:" + arguments[1]))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "id", "secret")
                .build()
                .start();
    }
}
