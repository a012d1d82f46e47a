package pro.interviewai.api.cv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.messages.cv.CvLimits;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "resume.pdf, resume.pdf, resume",
        "C:\\Users\\Aziza\\my cv.docx, my cv.docx, my cv",
        "../../etc/passwd, passwd, passwd",
        "Иван Примеров.txt, Иван Примеров.txt, Иван Примеров",
        "'', cv, cv",
        "folder/, cv, cv",
        ".hidden, .hidden, .hidden"
    })
    void itIsWhatAPersonWouldSee(String sent, String name, String stem) {
        assertThat(FileName.of(sent).value()).isEqualTo(name);
        assertThat(FileName.of(sent).stem()).isEqualTo(stem);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileName.of("a\u0000b\r\nc\u202E.pdf").value()).isEqualTo("abc.pdf");
    }

    @Test
    void noneIsAName() {
        assertThat(FileName.of(null).value()).isEqualTo("cv");
    }

    @Test
    void aLongOneIsCut_neverInTheMiddleOfALetter() {
        var name = FileName.of("a" + "😀".repeat(CvLimits.NAME)).value();
        assertThat(name.length()).isLessThanOrEqualTo(CvLimits.NAME);
        assertThat(Character.isLowSurrogate(name.charAt(name.length() - 1))).isTrue();
    }
}
