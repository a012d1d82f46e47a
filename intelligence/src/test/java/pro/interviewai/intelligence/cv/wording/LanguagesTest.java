package pro.interviewai.intelligence.cv.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en  | Led a team of five engineers and built the billing of a shop with Java
            de  | Leitung eines Teams von fünf Personen und Aufbau der Abrechnung für einen Händler
            es  | Lideré un equipo de cinco personas y desarrollé la facturación para una tienda
            fr  | Encadrement d'une équipe de cinq personnes et développement de la facturation pour un magasin
            ru  | Руководил командой из пяти человек и разработал систему для магазина, а также поддержка
            uz  | Besh kishilik jamoa bilan ishladim va do‘kon uchun hisob tizimini hamda ilovani yaratdim
            it  | Ho guidato un gruppo di cinque persone e sviluppato il sistema per un negozio con Java
            pt  | Liderei uma equipe de cinco pessoas e desenvolvi o faturamento para uma loja com Java
            nl  | Leiding over een team van vijf mensen en bouw van de facturatie voor het bedrijf
            pl  | Kierowanie zespołem w firmie oraz rozwój systemu dla sklepu i wsparcie na co dzień
            tr  | Beş kişilik bir ekip ile çalıştım ve mağaza için bir sistem geliştirdim
            uk  | Керував командою з п'яти осіб та розробив систему для магазину, що працює
            zh  | 负责五人团队，使用 Java 开发商店计费系统
            ja  | 五人のチームを率いて、店舗の請求システムを開発しました
            ko  | 다섯 명의 팀을 이끌고 상점 청구 시스템을 개발했습니다
            el  | Ηγήθηκα ομάδας πέντε μηχανικών
            und | Java, Kotlin, Spring Boot, Kafka, Docker, Kubernetes
            und | 2019 2020
            """)
    void isToldByScriptOrSmallWords(String tag, String text) {
        assertThat(LANGUAGES.of(List.of(text))).isEqualTo(tag);
    }
}
