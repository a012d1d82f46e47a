package pro.interviewai.proving.bench;

/** What a ratio must be: at most or at least a bound. */
record Target(Side side, double bound) {
    enum Side {
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    static Target atMost(double bound) {
        return new Target(Side.AT_MOST, bound);
    }

    static Target atLeast(double bound) {
        return new Target(Side.AT_LEAST, bound);
    }

    boolean isMetBy(double ratio) {
        return side == Side.AT_MOST ? ratio <= bound : ratio >= bound;
    }

    @Override
    public String toString() {
        return side.sign + bound;
    }
}
