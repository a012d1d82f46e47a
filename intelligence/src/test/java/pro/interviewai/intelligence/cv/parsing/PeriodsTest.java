package pro.interviewai.intelligence.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

class PeriodsTest {
    private static final Periods PERIODS = new Periods();

    private static FoundPeriod in(String line) {
        return PERIODS.in(Stretch.of(Cv.plain(line).text().lines().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "Mar 2019 – Dec 2021 | 2019-03 | 2021-12 | false",
                "March 2019 - Present | 2019-03 | - | true",
                "Sept. 2020 — Oct. 2020 | 2020-09 | 2020-10 | false",
                "03/2019 – 09/2024 | 2019-03 | 2024-09 | false",
                "03.2019 - heute | 2019-03 | - | true",
                "2019-03 to 2020-01 | 2019-03 | 2020-01 | false",
                "2019–2021 | 2019 | 2021 | false",
                "2019–21 | 2019 | 2021 | false",
                "2019/20 | 2019 | 2020 | false",
                "2010-12 | 2010-12 | - | false",
                "Jan – Mar 2019 | 2019-01 | 2019-03 | false",
                "Mar '19 – Dec '21 | 2019-03 | 2021-12 | false",
                "'98 – '04 | 1998 | 2004 | false",
                "Q1 2020 - Q3 2021 | 2020-01 | 2021-07 | false",
                "Summer 2019 | 2019 | - | false",
                "5 March 2019 – 7 April 2020 | 2019-03-05 | 2020-04-07 | false",
                "March 5, 2019 | 2019-03-05 | - | false",
                "05.03.2019 – 07.04.2020 | 2019-03-05 | 2020-04-07 | false",
                "03/04/2019 | 2019 | - | false",
                "25/04/2019 | 2019-04-25 | - | false",
                "Since 2018 | 2018 | - | true",
                "from 2018 to 2020 | 2018 | 2020 | false",
                "until 2019 | - | 2019 | false",
                "seit 2020 | 2020 | - | true",
                "seit März 2020 | 2020-03 | - | true",
                "Jan. 2018 bis Dez. 2019 | 2018-01 | 2019-12 | false",
                "janv. 2018 – févr. 2019 | 2018-01 | 2019-02 | false",
                "août 2018 à aujourd’hui | 2018-08 | - | true",
                "depuis juin 2021 | 2021-06 | - | true",
                "enero de 2018 - actualidad | 2018-01 | - | true",
                "marzo de 2018 hasta diciembre de 2019 | 2018-03 | 2019-12 | false",
                "с 2018 г. | 2018 | - | true",
                "с января 2018 г. по май 2020 г. | 2018-01 | 2020-05 | false",
                "Март 2019 — по настоящее время | 2019-03 | - | true",
                "Июнь 2019 — н.в. | 2019-06 | - | true",
                "2018 – 2020 гг. | 2018 | 2020 | false",
                "2019-yil martdan 2021-yil maygacha | 2019-03 | 2021-05 | false",
                "2019 mart – hozirgacha | 2019-03 | - | true",
                "mart 2019 - hozirgi kungacha | 2019-03 | - | true",
                "2020-yildan beri | 2020 | - | true",
                "2019 yil – 2021 yil | 2019 | 2021 | false",
                "2019 йил март – ҳозиргача | 2019-03 | - | true",
                "2019年3月 – 2021年12月 | 2019-03 | 2021-12 | false",
                "2019年3月至今 | 2019-03 | - | true",
                "2019.03 - 至今 | 2019-03 | - | true",
                "2019年3月5日 | 2019-03-05 | - | false",
                "自2019年起 | 2019 | - | true",
                "٢٠١٩ – ٢٠٢١ | 2019 | 2021 | false",
                "مارس ٢٠١٩ - حتى الآن | 2019-03 | - | true",
                "من يناير 2018 إلى ديسمبر 2020 | 2018-01 | 2020-12 | false",
                "منذ 2020 | 2020 | - | true",
                "Ocak 2019 – günümüz | 2019-01 | - | true",
                "gennaio 2019 – in corso | 2019-01 | - | true",
                "março de 2019 até o momento | 2019-03 | - | true",
            })
    void datesAsPeopleWriteThem(String written, String start, String end, boolean current) {
        FoundPeriod found = in("Engineer, Globex\t" + written);
        assertThat(found.place().text()).isEqualTo(written);
        assertThat(String.valueOf(found.start())).as("start").isEqualTo(String.valueOf(start));
        assertThat(String.valueOf(found.end())).as("end").isEqualTo(String.valueOf(end));
        assertThat(found.current()).as("current").isEqualTo(current);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Served 20190 requests",
                "Grew revenue to $2019",
                "Room 12019",
                "ISO 9001",
                "+998 90 201 97 71",
                "version 1.2019.3",
                "1890 visitors",
                "over 2010% more",
                "Maybe",
                "Martha and April-like names",
            })
    void whatIsNoDate(String line) {
        assertThat(in(line)).isNull();
    }

    @Test
    void howLongItLasted_isNoName() {
        Stretch line = Stretch.of(Cv.plain("Globex · Jan 2020 - Present · 2 yrs 3 mos")
                .text()
                .lines()
                .getFirst());
        assertThat(PERIODS.around(line, PERIODS.in(line)))
                .extracting(Stretch::text)
                .containsExactly("Globex");
    }
}
