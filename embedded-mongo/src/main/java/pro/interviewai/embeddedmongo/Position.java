package pro.interviewai.embeddedmongo;

import java.util.Arrays;

/** Where a document is: the key of the collection's data map. */
record Position(byte[] key) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Position position && Arrays.equals(key, position.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return "Position[" + key.length + " bytes]";
    }
}
