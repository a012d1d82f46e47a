package pro.interviewai.proving.bench;

/** One line of the table of benchmarks, or several that are measured together. */
interface Row {
    /** {@code P1} and so on. */
    String id();

    void measure(Ground ground, Report report) throws Exception;
}
