package pro.interviewai.proving.faults;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.parallel.Isolated;
import pro.interviewai.proving.crash.Soak;

/** Two nodes and their store are killed at random while people answer. */
@Isolated("loads two nodes as much as they take")
class SoakFaultsE2E {
    private static final int FORGOTTEN = 5;
    private static final int LEAST_SECONDS = 5;

    /** A run is one second. */
    @Fault("A9")
    void killedAtRandomOnTwoNodes_nothingAcknowledgedIsLost() throws Exception {
        FaultReport.row(
                "A9",
                15,
                600,
                (seconds, random) -> soak(seconds, random, _ -> {}),
                (_, random) -> soak(5, random, SoakFaultsE2E::forgetTheLatest));
    }

    private static void soak(int seconds, Random random, Soak.Damage damage) throws Exception {
        System.out.println(Soak.run(
                Files.createTempDirectory("faults"),
                Duration.ofSeconds(Math.max(seconds, LEAST_SECONDS)),
                random.nextLong(),
                damage));
    }

    /** As a store does that acknowledges what is not yet durable. */
    private static void forgetTheLatest(String storeUri) {
        try (var client = MongoClients.create(storeUri)) {
            var commits = client.getDatabase("interviewai").getCollection("commits");
            var head = Objects.requireNonNull(
                            commits.find().sort(Sorts.descending("_id")).first())
                    .getLong("_id");
            commits.deleteMany(Filters.gt("_id", head - FORGOTTEN));
        }
    }
}
