package pro.interviewai.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** A header means here what it means to Spring. */
class BearerHeaderTest {
    private final BearerHeader ours = new BearerHeader();
    private final DefaultBearerTokenResolver springs = new DefaultBearerTokenResolver();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer a.b-c_D9",
                "bearer a.b.c",
                "Bearer a+b/c==",
                "Bearer ",
                "Bearer",
                "Bearer  a.b.c",
                "Bearer a b",
                "Bearer a,b",
                "Bearer \u00e4",
                "Bearera.b.c",
                "Basic a.b.c",
                " Bearer a.b.c",
                ""
            })
    void aHeaderIsUnderstoodOrRefusedAlike(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.AUTHORIZATION, header);

        var refusal = catchThrowable(() -> springs.resolve(request));

        if (refusal == null) {
            assertThat(ours.resolve(request)).isEqualTo(springs.resolve(request));
        } else {
            assertThat(catchThrowable(() -> ours.resolve(request))).isInstanceOf(refusal.getClass());
        }
    }

    @Test
    void withoutAHeaderThereIsNoToken() {
        assertThat(ours.resolve(new MockHttpServletRequest())).isNull();
    }
}
