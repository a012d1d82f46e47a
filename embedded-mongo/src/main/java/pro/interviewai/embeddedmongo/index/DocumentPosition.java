package pro.interviewai.embeddedmongo.index;

import java.util.Arrays;

/** Where a document lies in its data map: the key string of its {@code _id}. */
public record DocumentPosition(byte[] key) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentPosition position && Arrays.equals(key, position.key);
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
