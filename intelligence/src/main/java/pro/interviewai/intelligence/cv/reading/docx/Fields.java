package pro.interviewai.intelligence.cv.reading.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields, which may lie in each other: what they are told to do is no text, what came of it is. */
final class Fields {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 4_000;
    private static final Pattern HYPERLINK = Pattern.compile("\\s*+HYPERLINK\\s++\"([^\"]++)\".*+", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean instructed;
    }

    /** @param mark {@code begin}, {@code separate} or {@code end} */
    void mark(String mark) {
        switch (mark) {
            case "begin" -> {
                if (open.size() < DEEPEST) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().instructed = true;
                }
            }
            default -> open.poll();
        }
    }

    void instruct(String part) {
        if (!open.isEmpty() && open.element().instruction.length() < LONGEST) {
            open.element().instruction.append(part, 0, Math.min(LONGEST, part.length()));
        }
    }

    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.instructed);
    }

    /** Of the link that the current text is part of. */
    Optional<String> target() {
        return open.stream()
                .flatMap(field -> target(field.instruction.toString()).stream())
                .findFirst();
    }

    static Optional<String> target(String instruction) {
        var found = HYPERLINK.matcher(instruction);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
