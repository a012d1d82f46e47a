package pro.interviewai.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
    void aTextIsFoundInAUrlAndInGzip() throws IOException {
        var spaced = new Traces("Zebrow skyq\u00fcux");
        assertThat(spaced.in(bytes("?name=Zebrow+skyq%C3%BCux&x=1"))).isNotEmpty();
        var file = new ByteArrayOutputStream();
        file.write(bytes("before"));
        try (var zip = new GZIPOutputStream(file)) {
            zip.write(bytes("x".repeat(1000) + SECRET + "y".repeat(1000)));
        }
        assertThat(traces.in(file.toByteArray())).isNotEmpty();
        assertThat(traces.in(Arrays.copyOf(file.toByteArray(), file.size() - 8)))
                .isNotEmpty();
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
