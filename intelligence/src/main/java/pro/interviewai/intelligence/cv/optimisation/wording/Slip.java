package pro.interviewai.intelligence.cv.optimisation.wording;

import java.util.Locale;

/** Tells a slip of the pen from another word: by how many letters are missing, wrong, too many, or changed places. */
final class Slip {
    private static final int LONGEST = 40;
    private static final int SHORT = 4;

    private Slip() {}

    /** Whether one word is the other with one letter wrong, or two in a longer word. */
    static boolean is(String wrong, String right) {
        return distance(wrong, right) <= (right.length() <= SHORT ? 1 : 2);
    }

    /** The optimal string alignment distance (Boytsov 2011, section 2.2.1); of very long words more than any slip has. */
    static int distance(String wrong, String right) {
        String one = wrong.toLowerCase(Locale.ROOT);
        String two = right.toLowerCase(Locale.ROOT);
        if (one.length() > LONGEST || two.length() > LONGEST) {
            return LONGEST;
        }
        int[][] costs = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, two, i, j);
            }
        }
        return costs[one.length()][two.length()];
    }

    private static int cost(int[][] costs, String one, String two, int i, int j) {
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
