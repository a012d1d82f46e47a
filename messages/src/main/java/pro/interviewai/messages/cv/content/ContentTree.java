package pro.interviewai.messages.cv.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** A content as the tree of records and lists that it is. What changes is made anew from the leaf to the root. */
final class ContentTree {
    private ContentTree() {}

    static @Nullable Object at(Object node, ContentPath path) {
        var next = switch (node) {
            case List<?> list when path.place() < list.size() -> list.get(path.place());
            case Record branch when isBranch(branch) -> value(component(branch, path.first()), branch);
            default -> throw ContentPath.unknown();
        };
        if (path.isLast()) {
            return next;
        }
        if (next == null) {
            throw ContentPath.unknown();
        }
        return at(next, path.rest());
    }

    static Object changed(Object node, ContentPath path, CvChange.Type type, @Nullable Stated piece) {
        if (!isBranch(node)) {
            throw ContentPath.unknown();
        }
        var component = component(node, path.first());
        var before = value(component, node);
        if (path.isLast()) {
            if ((before == null) != (type == CvChange.Type.ADDITION)) {
                throw ContentPath.unknown();
            }
            return with(node, component, Leaf.of(component, piece));
        }
        if (before == null && component.getType() == Period.class && piece != null) {
            before = new Period(piece, null, null, false);
        }
        return switch (before) {
            case List<?> list ->
                with(node, component, changedList(list, elements(component), path.rest(), type, piece));
            case Record inner -> with(node, component, changed(inner, path.rest(), type, piece));
            case null, default -> throw ContentPath.unknown();
        };
    }

    private static List<?> changedList(
            List<?> list, Type elements, ContentPath path, CvChange.Type type, @Nullable Stated piece) {
        var place = path.place();
        var changed = new ArrayList<Object>(list);
        var isNew = path.isLast() && type == CvChange.Type.ADDITION;
        if (elements == SectionHeading.class || place > list.size() || (place == list.size() && !isNew)) {
            throw ContentPath.unknown();
        }
        if (!path.isLast()) {
            changed.set(place, changed(list.get(place), path.rest(), type, piece));
        } else if (piece == null) {
            changed.remove(place);
        } else if (isNew) {
            changed.add(place, Leaf.entry(elements, piece));
        } else if (elements == Stated.class) {
            changed.set(place, piece);
        } else {
            throw ContentPath.unknown();
        }
        return changed;
    }

    /** Where a path may lead through; the order of sections and the places in the document are nobody's to change. */
    private static boolean isBranch(Object node) {
        return switch (node) {
            case CvContent _, Contact _, Experience _, Education _, OtherSection _, Period _ -> true;
            default -> false;
        };
    }

    private static Type elements(RecordComponent list) {
        return ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static RecordComponent component(Object node, String name) {
        for (var component : node.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw ContentPath.unknown();
    }

    private static @Nullable Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Object with(Object node, RecordComponent changed, @Nullable Object value) {
        var components = node.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(changed.getName()) ? value : value(components[i], node);
        }
        try {
            return Objects.requireNonNull(
                    node.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(changed + " cannot be changed", e);
        }
    }
}
