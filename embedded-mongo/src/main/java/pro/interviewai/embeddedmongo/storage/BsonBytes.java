package pro.interviewai.embeddedmongo.storage;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Documents as stored: decoding on each read gives every caller a copy of its own. */
public final class BsonBytes {

    private static final int INITIAL_CAPACITY = 512;

    private BsonBytes() {}

    public static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(INITIAL_CAPACITY);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    public static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
