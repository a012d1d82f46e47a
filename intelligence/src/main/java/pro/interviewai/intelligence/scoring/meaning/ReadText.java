package pro.interviewai.intelligence.scoring.meaning;

import java.util.List;

/** A text that went through the model: its tokens, each as the model sees it among the others. */
public final class ReadText {
    private final List<Run> runs;

    ReadText(List<Run> runs) {
        this.runs = runs;
    }

    /**
     * The direction of a piece as it is meant in this text, which is the mean of its tokens; of the text by itself where
     * nothing is left out.
     */
    public float[] direction(int start, int end) {
        float[] sum = new float[Embedder.DIMENSIONS];
        boolean whole = true;
        for (Run run : runs) {
            whole &= run.add(start, end, sum);
        }
        return whole ? runs.getFirst().direction() : Directions.unit(sum);
    }

    /**
     * What one run of the model makes of some tokens.
     *
     * @param begins where in the text each token begins, and {@link #MARK} for what only marks begin and end of the run
     * @param states of {@link Embedder#DIMENSIONS} numbers, one token after the other
     */
    record Run(int[] begins, float[] states) {
        static final int MARK = -1;

        float[] direction() {
            float[] sum = new float[Embedder.DIMENSIONS];
            for (int token = 0; token < begins.length; token++) {
                add(token, sum);
            }
            return Directions.unit(sum);
        }

        /** @return whether all tokens but the marks are within the piece */
        private boolean add(int start, int end, float[] sum) {
            boolean all = true;
            for (int token = 0; token < begins.length; token++) {
                if (begins[token] >= start && begins[token] < end) {
                    add(token, sum);
                } else {
                    all &= begins[token] == MARK;
                }
            }
            return all;
        }

        private void add(int token, float[] sum) {
            int from = token * sum.length;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += states[from + i];
            }
        }
    }
}
