package pro.interviewai.intelligence.speech.audio;

/**
 * Sound in packets of so many samples.
 *
 * @param bytes of a packet, 0 if each has a length of its own; a packet that is not complete does not sound
 * @param samples of a packet
 */
record FixedCoding(int hertz, int bytes, int samples) implements Coding {

    @Override
    public double seconds(AudioBytes file, int from, int to) {
        long packets = bytes == 0 ? (to > from ? 1 : 0) : (to - from) / bytes;
        return (double) packets * samples / hertz;
    }
}
