package pro.interviewai.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An ordered map that the planner may read instead of all documents. */
public interface Scannable {

    List<IndexKey> getKeys();

    MVMap<byte[], byte[]> map();

    /** Whether the map's values are the documents themselves and not their positions. */
    boolean holdsDocuments();

    /** One bit for each key whose path has met an array in some document. */
    int multikeyMask();

    /** See the flags of {@link IndexEntries}. */
    int flags();

    /** Whether each complete key belongs to one document only. */
    boolean isUnique();

    /** Whether documents without any of the fields are left out. */
    boolean leavesOutAbsent();

    /** Documents that do not match it are left out; null if none are. */
    @Nullable
    Document partialFilter();
}
