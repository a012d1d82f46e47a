package pro.interviewai.intelligence.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bank shipped inside the program: the files that {@code index.txt} names, one a line, in a folder of the classpath.
 * (An index, since a folder cannot be listed portably inside a jar that lies in a jar.)
 */
public final class ClasspathQuestionBank {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ClasspathQuestionBank() {}

    /**
     * The product's own bank.
     *
     * @throws InvalidQuestionBankException when it breaks a rule
     */
    public static QuestionBank load() {
        return load("/questions/");
    }

    /**
     * A bank from another folder of the classpath.
     *
     * @param folder absolute, with a slash at both ends
     */
    static QuestionBank load(String folder) {
        List<byte[]> contents = new ArrayList<>();
        List<BankQuestion> loaded = new ArrayList<>();
        for (String file : new String(read(folder + "index.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            byte[] content = read(folder + file);
            contents.add(content);
            loaded.addAll(parse(file, content));
        }
        BankRules.check(loaded);
        return new FixedQuestionBank(loaded, Sha256.of(contents.toArray(byte[][]::new)));
    }

    private static List<BankQuestion> parse(String file, byte[] content) {
        try {
            return JSON.readValue(content, QuestionFile.class).toQuestions().toList();
        } catch (JacksonException e) {
            throw new InvalidQuestionBankException(List.of(file + ": " + e.getMessage()));
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = ClasspathQuestionBank.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new InvalidQuestionBankException(List.of(resource + " is missing"));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
