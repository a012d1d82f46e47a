package pro.interviewai.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set; the environment variables stand in {@code application.yaml}.
 *
 * @param dataDir folder of everything that is kept on this machine
 * @param mongodbUri a MongoDB to use instead of the embedded one
 * @param nodeId who this process is among those that share a MongoDB; the same again after a restart
 * @param masterKey 32 bytes in Base64 that wrap every person's key; generated into the data folder if not given
 * @param nodeHost the address of this machine at which the other processes reach it
 */
@ConfigurationProperties("interviewai")
public record AppProperties(
        @DefaultValue("./data") Path dataDir,
        @Nullable String mongodbUri,
        @Nullable String masterKey,
        @DefaultValue("single") String nodeId,
        @DefaultValue("127.0.0.1") String nodeHost,
        @DefaultValue Embedded embedded,
        @DefaultValue Admin admin) {

    /**
     * The embedded store.
     *
     * @param port 0 for any free one; another one makes the store reachable with mongosh on this machine
     * @param roomToWrite disk space below which commands are refused and only reading goes on
     * @param powerLossSafe whether each acknowledged write has reached the disk itself and not just its operating system
     */
    public record Embedded(
            @DefaultValue("0") int port,
            @DefaultValue("64MB") DataSize roomToWrite,
            @DefaultValue("false") boolean powerLossSafe) {}

    /** The first administrator, created at start if both are given. */
    public record Admin(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "Admin";
        }
    }

    /** Whether there is no MongoDB of one's own. */
    public boolean embedsItsStore() {
        return mongodbUri == null || mongodbUri.isBlank();
    }

    @Override
    public String toString() {
        return "AppProperties[" + dataDir + "]";
    }
}
