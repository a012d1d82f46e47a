package pro.interviewai.intelligence.scoring.meaning;

/** Arithmetic on directions of meaning; arrays given are left as they are, except by {@link #unit}. */
final class Directions {

    private Directions() {}

    static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Scales the array itself to length 1 (a zero stays zero) and returns it. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 1e-9) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (vector[i] / length);
            }
        }
        return vector;
    }

    static float[] minus(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    /** What is left of {@code vector - mean} when its part along {@code removed} is taken out, at length 1. */
    static float[] without(float[] removed, float[] vector, float[] mean) {
        float[] rest = minus(vector, mean);
        float part = dot(rest, removed);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= part * removed[i];
        }
        return unit(rest);
    }
}
