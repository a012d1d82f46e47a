package pro.interviewai.intelligence.cv.reading.recognition;

/**
 * A picture in shades of grey.
 *
 * @param shades row by row from above, a byte a pixel, 0 for black
 */
record GreyPicture(byte[] shades, int width, int height) {

    /** Where something lies in a picture, in pixels from its upper left corner. */
    record Spot(int left, int top, int width, int height) {

        /** The same spot before a picture of that height was turned clockwise by a quarter. */
        Spot beforeQuarterTurn(int heightBefore) {
            return new Spot(top, heightBefore - left - width, height, width);
        }
    }

    /** Turned clockwise by a quarter. */
    GreyPicture quarterTurned() {
        byte[] turned = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = shades[y * width + x];
            }
        }
        return new GreyPicture(turned, height, width);
    }
}
