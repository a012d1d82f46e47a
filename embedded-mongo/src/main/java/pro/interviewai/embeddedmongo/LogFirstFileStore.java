package pro.interviewai.embeddedmongo;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * Writes pages only once every change they may contain is in the redo log. That alone lets a checkpoint run while
 * writers go on: a page with half a change is made whole by replaying the change.
 */
final class LogFirstFileStore extends SingleFileStore {

    private volatile Runnable beforeWrite = () -> {};

    LogFirstFileStore(Map<String, Object> config) {
        super(config);
    }

    void beforeWrite(Runnable action) {
        beforeWrite = action;
    }

    @Override
    protected void writeFully(SFChunk chunk, long pos, ByteBuffer src) {
        beforeWrite.run();
        super.writeFully(chunk, pos, src);
    }
}
