package pro.interviewai.intelligence.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bank shipped inside the program: the files that {@code index.txt} names, one a line, in a folder of the classpath.
 * (An index, since a folder cannot be listed portably inside a jar that lies in a jar.)
 */
public final class ClasspathQuestionBank implements QuestionBank {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, BankQuestion> questions = new LinkedHashMap<>();
    private final SortedSet<String> domains = new TreeSet<>();
    private final String version;

    private ClasspathQuestionBank(String folder) {
        MessageDigest digest = sha256();
        List<BankQuestion> loaded = new ArrayList<>();
        for (String file : new String(read(folder + "index.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            byte[] content = read(folder + file);
            digest.update(content);
            loaded.addAll(parse(file, content));
        }
        BankRules.check(loaded);
        for (BankQuestion question : loaded) {
            questions.put(question.id(), question);
            domains.add(question.domain());
        }
        version = HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The product's own bank.
     *
     * @throws InvalidQuestionBankException when it breaks a rule
     */
    public static ClasspathQuestionBank load() {
        return load("/questions/");
    }

    /**
     * A bank from another folder of the classpath.
     *
     * @param folder absolute, with a slash at both ends
     */
    static ClasspathQuestionBank load(String folder) {
        return new ClasspathQuestionBank(folder);
    }

    @Override
    public Optional<BankQuestion> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    @Override
    public QuestionPick pick(QuestionCriteria criteria, long seed) {
        String domain = criteria.domain();
        if (domain != null && !domains.contains(domain)) {
            return new QuestionPick.UnknownDomain(domain, domains());
        }
        return new QuestionPicker(criteria, seed).pickFrom(questions.values());
    }

    @Override
    public SortedSet<String> domains() {
        return Collections.unmodifiableSortedSet(domains);
    }

    @Override
    public Collection<BankQuestion> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    @Override
    public String version() {
        return version;
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
