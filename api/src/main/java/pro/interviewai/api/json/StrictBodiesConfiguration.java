package pro.interviewai.api.json;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses fields that a request does not have: whoever sends one believes that it does something. What is stored, and what
 * others answer, may well have such fields.
 */
@Configuration(proxyBeanMethods = false)
class StrictBodiesConfiguration implements WebMvcConfigurer {
    private final JsonMapper bodies;

    StrictBodiesConfiguration(JsonMapper json) {
        this.bodies = withoutUnknownFields(json);
    }

    static JsonMapper withoutUnknownFields(JsonMapper json) {
        return json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(bodies));
    }
}
