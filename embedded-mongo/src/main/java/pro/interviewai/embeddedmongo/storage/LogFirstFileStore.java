package pro.interviewai.embeddedmongo.storage;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * Writes pages only once every change they may contain is in the redo log. That alone lets a checkpoint run while
 * writers go on: a page with half a change is made whole by replaying the change.
 */
final class LogFirstFileStore extends SingleFileStore {

    /** In which MVStore gives room away. */
    private static final int BLOCK_SIZE = 4096;

    private volatile Runnable beforeWrite = () -> {};

    LogFirstFileStore(Map<String, Object> config) {
        super(config);
    }

    void beforeWrite(Runnable action) {
        beforeWrite = action;
    }

    /** A new one each time: what it is filled up with would else be what it held before, which may have been deleted. */
    @Override
    public WriteBuffer getWriteBuffer() {
        return new WriteBuffer();
    }

    /** Writes zeros over all blocks that nothing is stored in. Nobody else may write meanwhile. */
    void overwriteFree() {
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK_SIZE);
        for (long position = 0; position + BLOCK_SIZE <= size(); position += BLOCK_SIZE) {
            if (freeSpace.isFree(position, BLOCK_SIZE)) {
                super.writeFully((SFChunk) null, position, zeros.clear());
            }
        }
        sync();
    }

    @Override
    protected void writeFully(SFChunk chunk, long pos, ByteBuffer src) {
        beforeWrite.run();
        super.writeFully(chunk, pos, src);
    }
}
