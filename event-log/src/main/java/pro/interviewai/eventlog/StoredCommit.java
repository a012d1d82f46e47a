package pro.interviewai.eventlog;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A commit as read back from the log. */
record StoredCommit(long position, long millis, String id, List<Stream> streams, List<StoredEvent> events) {

    record Stream(String aggregate, long first, @Nullable String type) {}

    static StoredCommit read(RawBsonDocument document) {
        long position = 0;
        long millis = 0;
        String id = "";
        List<Stream> streams = new ArrayList<>(1);
        List<StoredEvent> events = new ArrayList<>(2);
        try (BsonBinaryReader reader =
                new BsonBinaryReader(document.getByteBuffer().asNIO())) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "_id" -> position = reader.readInt64();
                    case "t" -> millis = reader.readDateTime();
                    case "c" -> id = reader.readString();
                    case "st" -> readAll(reader, () -> streams.add(readStream(reader)));
                    case "e" -> readAll(reader, () -> events.add(readEvent(reader, streams)));
                    default -> reader.skipValue();
                }
            }
        }
        return new StoredCommit(position, millis, id, streams, events);
    }

    private static void readAll(BsonReader reader, Runnable one) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            one.run();
        }
        reader.readEndArray();
    }

    private static Stream readStream(BsonReader reader) {
        String aggregate = "";
        long first = 0;
        String type = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "a" -> aggregate = reader.readString();
                case "s" -> first = reader.readInt64();
                case "y" -> type = reader.readString();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Stream(aggregate, first, type);
    }

    private static StoredEvent readEvent(BsonReader reader, List<Stream> streams) {
        Stream stream = null;
        long sequence = 0;
        String id = "";
        long micros = 0;
        String name = "";
        String revision = null;
        byte[] payload = new byte[0];
        byte[] metaData = new byte[0];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "k" -> stream = streams.get(reader.readInt32());
                case "n" -> sequence = reader.readInt64();
                case "i" -> id = reader.readString();
                case "t" -> micros = reader.readInt64();
                case "p" -> name = reader.readString();
                case "r" -> revision = reader.readString();
                case "d" -> payload = reader.readBinaryData().getData();
                case "m" -> metaData = reader.readBinaryData().getData();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new StoredEvent(stream, sequence, id, micros, name, revision, payload, metaData);
    }
}
