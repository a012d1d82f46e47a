package pro.interviewai.intelligence.questions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of tools, as people write them. */
final class ToolNames {
    private static final int FEW = 5;

    private ToolNames() {}

    /** {@code Node.js}, {@code nodejs} and {@code node} are one tool; {@code c}, {@code c++} and {@code c#} are three. */
    static String plain(String tool) {
        String name = tool.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]", "");
        return name.length() > 4 && name.endsWith("js") ? name.substring(0, name.length() - 2) : name;
    }

    static Set<String> plain(Collection<String> tools) {
        return tools.stream().map(ToolNames::plain).collect(Collectors.toSet());
    }

    /** Those of the known names that a wrong one may have been meant to be: it begins alike or is a slip away. */
    static List<String> nearest(String wrong, Collection<String> known) {
        String meant = plain(wrong);
        return known.stream()
                .filter(name -> isNear(meant, plain(name)))
                .sorted(Comparator.comparingInt((String name) -> slips(meant, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FEW)
                .toList();
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter > 2 && (one.startsWith(other) || other.startsWith(one)) || slips(one, other) <= shorter / 3;
    }

    /** How many letters have to be changed, added or left out to come from one to the other (Levenshtein). */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
