package pro.interviewai.intelligence.cv.keywords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of one word or several, as a tree of their words, so that a text is gone through once however many there are. */
final class Phrases<T> {
    private final Node<T> root = new Node<>();

    /** A name that is there already stays what it is. */
    void add(List<String> words, T meaning) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new Node<>());
        }
        if (node != root && node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** The longest name that begins at a word. */
    @Nullable
    Found<T> longest(List<String> words, int begin) {
        Found<T> longest = null;
        Node<T> node = root.next.get(words.get(begin));
        for (int i = begin + 1; node != null; i++) {
            if (node.meaning != null) {
                longest = new Found<>(node.meaning, i - begin);
            }
            node = i < words.size() ? node.next.get(words.get(i)) : null;
        }
        return longest;
    }

    record Found<T>(T meaning, int words) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }
}
