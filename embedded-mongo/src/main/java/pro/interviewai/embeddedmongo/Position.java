package pro.interviewai.embeddedmongo;

import java.util.Arrays;

/** Where a document lies in its data map: the key string of its {@code _id}. */
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
        return "Position" + Arrays.toString(key);
    }
}
