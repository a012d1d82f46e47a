package pro.interviewai.intelligence.cv.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.reading.recognition.GreyPicture.Spot;
import pro.interviewai.messages.cv.document.DocumentLine.Box;

class PagePictureTest {
    /** Three pixels wide, two high. */
    private static final PagePicture PICTURE =
            new PagePicture(new GreyPicture(new byte[] {1, 2, 3, 4, 5, 6}, 3, 2), 0.5, 0);

    @Test
    void aQuarterClockwiseTakesTheLowerLeftCornerToTheUpperLeft() {
        GreyPicture turned = PICTURE.turned(1).grey();
        assertThat(turned.width()).isEqualTo(2);
        assertThat(turned.height()).isEqualTo(3);
        assertThat(turned.shades()).containsExactly(4, 1, 5, 2, 6, 3);
    }

    /** The pixel 6 in the lower right corner. */
    @ParameterizedTest
    @CsvSource({"0, 2, 1", "1, 0, 2", "2, 0, 0", "3, 1, 0"})
    void whatWasFoundOnATurnedPageLiesWhereItWasBefore(int quarters, int left, int top) {
        PagePicture turned = PICTURE.turned(quarters);
        GreyPicture grey = turned.grey();
        assertThat(grey.shades()[top * grey.width() + left]).isEqualTo((byte) 6);
        assertThat(turned.onPage(new Spot(left, top, 1, 1))).isEqualTo(new Box(4, 2, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void andIsAsWideAsItWas(int quarters) {
        PagePicture turned = PICTURE.turned(quarters);
        Spot all = new Spot(0, 0, turned.grey().width(), turned.grey().height());
        assertThat(turned.onPage(all)).isEqualTo(new Box(0, 0, 6, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "595, 842, 300, a page of A4",
        "1191, 1684, 176, one of A2",
        "14400, 14400, 17, the largest there is",
        "1, 100000000, 0, a thread",
        "0, 0, 300, nothing"
    })
    void pagesAreDrawnAsFinelyAsTheyMay(double width, double height, long resolution, String what) {
        double scale = PagePicture.scale(width, height);
        assertThat(Math.round(scale * 72)).as(what).isEqualTo(resolution);
        assertThat(scale * width * scale * height).isLessThanOrEqualTo(12_000_000.1);
        assertThat(scale * Math.max(width, height)).isLessThanOrEqualTo(16_000.1);
    }
}
