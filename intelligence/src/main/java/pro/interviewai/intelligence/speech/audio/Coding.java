package pro.interviewai.intelligence.speech.audio;

/** In which way sound is packed; it tells how long a packet lasts from the packet itself, whatever the container says. */
interface Coding {
    int SLOWEST_HERTZ = 1_000;
    int FASTEST_HERTZ = 768_000;

    /** @param file in which the packet lies from one offset to another */
    double seconds(AudioBytes file, int from, int to);

    /** What a decoder throws away at the beginning. */
    default double leadIn() {
        return 0;
    }

    /** @throws BrokenAudio if nothing sounds at this rate */
    static int hertz(long rate) {
        if (rate < SLOWEST_HERTZ || rate > FASTEST_HERTZ) {
            throw new BrokenAudio("its header gives a sample rate of " + rate);
        }
        return (int) rate;
    }
}
