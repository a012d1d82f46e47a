package pro.interviewai.messages.cv.content;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place in a content can hold of a text. */
final class Leaf {
    private Leaf() {}

    /** The text itself or what it says; null where a place may be empty and there is no text. */
    static @Nullable Object of(RecordComponent place, @Nullable Stated piece) {
        var type = place.getType();
        if (piece == null) {
            if (isLeaf(type) && place.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw ContentPath.unknown();
        }
        if (type == Stated.class) {
            return piece;
        }
        if (type == PartialDate.class) {
            return date(piece.text());
        }
        if (type == boolean.class) {
            return flag(piece.text());
        }
        throw ContentPath.unknown();
    }

    /** A new entry of a list; of one with many components the text is what names it. */
    static Object entry(Type elements, Stated piece) {
        if (elements == Stated.class) {
            return piece;
        }
        if (elements == Experience.class) {
            return new Experience(piece, null, null, null, null, List.of(), List.of());
        }
        if (elements == Education.class) {
            return new Education(piece, null, null, null, null, null, List.of());
        }
        if (elements == OtherSection.class) {
            return new OtherSection(piece, List.of());
        }
        throw ContentPath.unknown();
    }

    private static boolean isLeaf(Class<?> type) {
        return type == Stated.class || type == PartialDate.class;
    }

    private static PartialDate date(String text) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException none) {
            throw ContentPath.unknown();
        }
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ContentPath.unknown();
        };
    }
}
