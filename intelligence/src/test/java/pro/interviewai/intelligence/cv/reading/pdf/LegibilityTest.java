package pro.interviewai.intelligence.cv.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pro.interviewai.intelligence.cv.reading.pdf.Legibility.Degree;
import pro.interviewai.intelligence.cv.reading.pdf.drawing.LetterCount;

class LegibilityTest {
    private static final String ENGLISH =
            "Senior software engineer with ten years of practice. Designed the payments platform"
                    + " with Kafka, Kubernetes and PostgreSQL, and reduced its latency by forty percent. Led a team of five developers"
                    + " and mentored two juniors. Built internal tooling in Terraform. Bachelor of Science in Computer Science, from the"
                    + " university of the town. Speaks English and some German, plays chess, and runs in the mornings.";

    /** Of languages that the data has and of others; all of them can be read. */
    static Stream<String> texts() {
        return Stream.of(
                ENGLISH,
                "Softwareentwickler mit Erfahrung im Entwurf verteilter Systeme. Leitete ein Team von fünf Entwicklern und"
                        + " verkürzte die Antwortzeiten um vierzig Prozent. Master of Science Informatik, Technische Universität"
                        + " München. Sprachen: Deutsch Muttersprache, Englisch fließend. Projektleitung und Datenbanken",
                "Ingeniera de programas con experiencia en el diseño de sistemas distribuidos. Dirigí un equipo de cinco personas"
                        + " y reduje los tiempos de respuesta. Licenciada en informática por la Universidad de Sevilla. Idiomas:"
                        + " español lengua materna, inglés fluido. Gestión de proyectos y bases de datos",
                "Ingénieure logiciel avec de l'expérience dans la conception de systèmes répartis. J'ai dirigé une équipe de cinq"
                        + " personnes et réduit les temps de réponse. Master d'informatique, Université de Lyon. Langues : français,"
                        + " langue maternelle, anglais courant. Gestion de projets et bases de données",
                "Разработчик с опытом проектирования распределённых систем. Руководил командой из пяти человек и сократил время"
                        + " ответа на сорок процентов. Магистр информатики, Московский государственный университет. Языки: русский"
                        + " родной, английский свободно. Управление проектами, базы данных, микросервисы",
                "Taqsimlangan tizimlarni loyihalash bo‘yicha tajribaga ega dasturchi. Besh kishilik jamoaga rahbarlik qildim va"
                        + " javob vaqtini qirq foizga kamaytirdim. Toshkent axborot texnologiyalari universiteti, magistr. Tillar:"
                        + " o‘zbek tili ona tilim, ingliz tili erkin. Loyihalarni boshqarish va ma’lumotlar bazalari",
                "Programista z doświadczeniem w projektowaniu systemów rozproszonych. Kierowałem zespołem pięciu osób i skróciłem"
                        + " czas odpowiedzi o czterdzieści procent. Magister informatyki, Politechnika Warszawska. Języki: polski"
                        + " ojczysty, angielski biegły. Zarządzanie projektami, metodyki zwinne, bazy danych",
                "Ohjelmistokehittäjä, jolla on vankka kokemus hajautettujen järjestelmien suunnittelusta. Johdin viiden kehittäjän"
                        + " ryhmää ja lyhensin vasteaikoja neljäkymmentä prosenttia. Diplomi-insinööri, tietotekniikka,"
                        + " Aalto-yliopisto. Kielitaito: suomi äidinkielenä, englanti sujuva. Projektinhallinta",
                "Pengembang perangkat lunak dengan pengalaman merancang sistem terdistribusi. Memimpin tim yang terdiri dari lima"
                        + " orang dan mengurangi waktu tanggapan sebesar empat puluh persen. Sarjana ilmu komputer, Universitas"
                        + " Gadjah Mada. Bahasa: Indonesia penutur asli, Inggris lancar. Pengelolaan proyek",
                "Kubernetes Docker Terraform Ansible Jenkins PostgreSQL MySQL MongoDB Redis Kafka RabbitMQ Elasticsearch GraphQL"
                        + " TypeScript JavaScript Python Golang Kotlin Scala Django Flask FastAPI NumPy Pandas PyTorch TensorFlow"
                        + " Webpack Vite NextJs Svelte Angular Nginx HAProxy Istio Helm ArgoCD GitLab Jira Confluence Grafana",
                "مهندس برمجيات لديه خبرة في تصميم الأنظمة الموزعة".repeat(10),
                "具有分布式系统设计经验的软件工程师，带领五人团队，将响应时间缩短百分之四十。".repeat(10));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsOfManyLanguagesCanBeRead(String text) {
        int letters = text.length();
        assertThat(Legibility.of(new LetterCount(letters, 0, 0), text)).isEqualTo(Degree.READABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, READABLE",
        "1000, 19, READABLE",
        "100, 4, READABLE",
        "1000, 25, GAPS",
        "1000, 299, GAPS",
        "1000, 300, UNREADABLE",
        "0, 0, READABLE"
    })
    void lettersThatTheFileDoesNotTellAreCounted(int letters, int unknown, Degree degree) {
        assertThat(Legibility.of(new LetterCount(letters, unknown, 0), ENGLISH)).isEqualTo(degree);
    }

    @Test
    void aTextWhoseLettersAreAllOthersCannotBeRead() {
        String text = shifted(ENGLISH, letter -> true);
        assertThat(Legibility.of(new LetterCount(text.length(), 0, 0), text)).isEqualTo(Degree.UNREADABLE);
    }

    @Test
    void aTextSomeOfWhoseLettersAreOthersCannotBeReadIfTheFontSaysSo() {
        String text = shifted(ENGLISH, letter -> "etaodu".indexOf(letter) >= 0);
        assertThat(Legibility.of(new LetterCount(text.length(), 0, text.length() / 3), text))
                .isEqualTo(Degree.UNREADABLE);
        assertThat(Legibility.of(new LetterCount(ENGLISH.length(), 0, ENGLISH.length()), ENGLISH))
                .as("a font with odd names and a right text")
                .isEqualTo(Degree.READABLE);
    }

    private static String shifted(String text, IntPredicate which) {
        return text.chars()
                .map(letter -> Character.isLetter(letter) && which.test(Character.toLowerCase(letter))
                        ? (Character.toLowerCase(letter) - 'a' + 9) % 26 + 'a'
                        : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
