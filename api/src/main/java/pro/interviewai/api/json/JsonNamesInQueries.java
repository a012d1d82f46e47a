package pro.interviewai.api.json;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Query parameters name the constants of an enum as bodies do. */
@Component
class JsonNamesInQueries implements WebMvcConfigurer {
    private final JsonMapper json;

    JsonNamesInQueries(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new EnumByJsonName(json));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private record EnumByJsonName(JsonMapper json) implements ConverterFactory<String, Enum> {
        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> json.convertValue(text, type);
        }
    }
}
