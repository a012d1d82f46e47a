package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final String SECRET = "Zebrowskyquux";

    private final Traces traces = new Traces(SECRET);

    @Test
    void aTextIsFoundInEachForm() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            assertThat(traces.in(("before " + SECRET + " after").getBytes(charset)))
                    .as("%s", charset)
                    .isNotEmpty();
        }
        assertThat(traces.in(bytes("zebrowskyquux@example.org"))).isNotEmpty();
        assertThat(traces.in(bytes(HexFormat.of().formatHex(bytes("x" + SECRET)))))
                .isNotEmpty();
    }

    @Test
    void aTextIsFoundInBase64WhateverStandsAroundIt() {
        for (var before : List.of("", "a", "ab", "abc")) {
            for (var after : List.of("", "y", "yz")) {
                for (var encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                    assertThat(traces.in(encoder.encode(bytes(before + SECRET + after))))
                            .as("%s|%s", before, after)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatIsNotThere_isNotFound() {
        assertThat(traces.in(bytes("Zebrowsky quux, zebrowskyquu"))).isEmpty();
        assertThat(traces.in(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
