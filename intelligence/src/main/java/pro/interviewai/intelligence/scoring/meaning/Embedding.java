package pro.interviewai.intelligence.scoring.meaning;

/** Gives a text the direction of its meaning: the same text always the same, bit for bit. */
@FunctionalInterface
interface Embedding {

    /** @return of length 1, and not to be changed */
    float[] embed(String text);
}
