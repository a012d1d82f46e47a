package pro.interviewai.query.audit;

import com.mongodb.client.model.ReplaceOptions;
import java.util.concurrent.Semaphore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pro.interviewai.eventlog.chain.ChainCheck;
import pro.interviewai.eventlog.chain.ChainCheckpoint;
import pro.interviewai.eventlog.chain.ChainVerifier;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.audit.AuditProblem;

/** Checks the hash chain, one check at a time, and remembers how far it was found intact. */
public final class LogVerification {
    private static final String COLLECTION = "audit_checkpoints";
    private static final Document CHAIN = new Document("_id", "chain");

    private final ChainVerifier verifier;
    private final MongoTemplate mongo;
    private final Semaphore turn = new Semaphore(1);

    public LogVerification(ChainVerifier verifier, MongoTemplate mongo) {
        this.verifier = verifier;
        this.mongo = mongo;
    }

    /**
     * Checks from {@code given} on, else from the remembered checkpoint, else everything. A check of everything also looks
     * whether the remembered checkpoint is still there, for a log that was cut off is a valid chain in itself.
     *
     * @throws ProblemException if a check is running on this node
     */
    ChainCheck verify(boolean full, @Nullable ChainCheckpoint given) {
        if (!turn.tryAcquire()) {
            throw new ProblemException(AuditProblem.VERIFICATION_RUNNING);
        }
        try {
            if (given != null) {
                return verifier.verify(given);
            }
            var remembered = remembered();
            var check = verifier.verify(full ? ChainCheckpoint.BEGINNING : remembered);
            if (full && check.valid()) {
                var since = verifier.verify(remembered);
                if (!since.valid()) {
                    return since;
                }
            }
            if (check.valid() && check.to() > remembered.commit()) {
                remember(check.checkpoint());
            }
            return check;
        } finally {
            turn.release();
        }
    }

    private ChainCheckpoint remembered() {
        var stored = mongo.getCollection(COLLECTION).find(CHAIN).first();
        return stored == null
                ? ChainCheckpoint.BEGINNING
                : new ChainCheckpoint(stored.getLong("commit"), stored.getString("hash"));
    }

    private void remember(ChainCheckpoint checkpoint) {
        var document = new Document(CHAIN).append("commit", checkpoint.commit()).append("hash", checkpoint.hash());
        mongo.getCollection(COLLECTION).replaceOne(CHAIN, document, new ReplaceOptions().upsert(true));
    }
}
