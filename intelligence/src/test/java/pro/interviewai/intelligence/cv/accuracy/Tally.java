package pro.interviewai.intelligence.cv.accuracy;

/**
 * How many values of a field were found, were missing and were invented: found where there is no such thing, or
 * otherwise than it is.
 */
record Tally(int found, int missing, int invented) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(found + other.found, missing + other.missing, invented + other.invented);
    }

    /** Share of what was found that is true; 1 where nothing was found. */
    double precision() {
        return share(found, found + invented);
    }

    /** Share of what there is that was found; 1 where there is nothing. */
    double recall() {
        return share(found, found + missing);
    }

    /** Harmonic mean of both (van Rijsbergen). */
    double f1() {
        return share(2 * found, 2 * found + missing + invented);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
