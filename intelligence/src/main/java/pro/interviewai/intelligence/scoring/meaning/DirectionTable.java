package pro.interviewai.intelligence.scoring.meaning;

import java.util.List;

/** Many directions side by side, by dimension, so that the processor compares several of them with another in one step. */
final class DirectionTable {
    private final int size;
    private final float[] byDimension;

    DirectionTable(List<float[]> directions) {
        size = directions.size();
        byDimension = new float[Embedder.DIMENSIONS * size];
        for (int i = 0; i < Embedder.DIMENSIONS; i++) {
            for (int j = 0; j < size; j++) {
                byDimension[i * size + j] = directions.get(j)[i];
            }
        }
    }

    /** How near the nearest of them comes; -1 if there is none. */
    double nearest(float[] direction) {
        float[] similarities = new float[size];
        for (int i = 0; i < direction.length; i++) {
            add(direction[i], i * size, similarities);
        }
        double nearest = -1;
        for (float similarity : similarities) {
            nearest = Math.max(nearest, similarity);
        }
        return nearest;
    }

    /** A loop by itself, which the compiler turns into vector instructions. */
    private void add(float factor, int row, float[] similarities) {
        for (int j = 0; j < similarities.length; j++) {
            similarities[j] += factor * byDimension[row + j];
        }
    }
}
