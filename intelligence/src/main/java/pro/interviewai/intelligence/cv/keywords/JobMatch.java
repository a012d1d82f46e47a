package pro.interviewai.intelligence.cv.keywords;

import java.util.List;
import java.util.Map;

/**
 * How much of what a job description wants a CV has. A skill counts where a role tells of it, a spoken language where it is
 * listed, and a word that is only repeated for half. What is merely named counts for a quarter, and all of that together for
 * an eighth of the whole at most, so that a list of keywords wins next to nothing.
 */
final class JobMatch {
    private static final double OF_A_WORD = 0.5;
    private static final double NAMED = 0.25;
    private static final double MOST_NAMED = 0.125;

    private JobMatch() {}

    static double share(List<Wanted> wanted, Map<String, Finding> findings) {
        double all = 0;
        double told = 0;
        double named = 0;
        for (Wanted keyword : wanted) {
            double weight = keyword.skill() == null ? OF_A_WORD : 1;
            all += weight;
            Finding finding = findings.get(keyword.name());
            if (finding != null && (finding.used || finding.spoken)) {
                told += weight;
            } else if (finding != null && finding.isPresent()) {
                named += NAMED * weight;
            }
        }
        return Math.min(1, (told + Math.min(named, MOST_NAMED * all)) / all);
    }
}
