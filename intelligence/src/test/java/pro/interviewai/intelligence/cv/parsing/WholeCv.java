package pro.interviewai.intelligence.cv.parsing;

import java.util.List;

/** The CV of one invented person in each language of the product. */
enum WholeCv {
    EN(
            "Jane Doe",
            "London, UK",
            List.of("Senior Software Engineer", "Developer"),
            List.of("Globex Ltd", "Initech"),
            "B.Sc. in Computer Science",
            "University of Springfield",
            """
            Jane Doe
            London, UK | +44 20 7946 0958 | someone@example.com
            PROFESSIONAL SUMMARY
            Engineer who likes things that run at night without anybody looking.
            WORK EXPERIENCE
            Senior Software Engineer\tMarch 2020 – Present
            Globex Ltd, London
            • Cut the cost of storage by a third.
            • Taught two juniors.
            Developer\t2017 – 2019
            Initech, Leeds
            • Wrote reports.
            EDUCATION
            B.Sc. in Computer Science\t2013 – 2017
            University of Springfield
            SKILLS
            Java, SQL, Docker
            LANGUAGES
            English — native
            German — B1
            CERTIFICATIONS
            Certified Kubernetes Administrator, 2021
            INTERESTS
            Chess and long walks
            """),
    DE(
            "Max Mustermann",
            "Berlin, Deutschland",
            List.of("Softwareentwickler", "Praktikant"),
            List.of("Beispiel GmbH", "Muster AG"),
            "Bachelor Informatik",
            "Technische Universität Dresden",
            """
            Lebenslauf
            Max Mustermann
            Berlin, Deutschland · +49 30 901820 · someone@example.com
            Kurzprofil
            Entwickler mit Freude an Dingen, die nachts laufen, ohne dass jemand hinsieht.
            Berufserfahrung
            März 2020 – heute
            Softwareentwickler
            Beispiel GmbH, Berlin
            • Kosten der Speicherung um ein Drittel gesenkt.
            • Zwei Auszubildende betreut.
            2017 – 2019
            Praktikant
            Muster AG, Dresden
            • Berichte geschrieben.
            Ausbildung
            Bachelor Informatik\t2013 – 2017
            Technische Universität Dresden
            Kenntnisse
            Java, SQL, Docker
            Sprachkenntnisse
            Deutsch – Muttersprache
            Englisch – verhandlungssicher
            Zertifikate
            Certified Kubernetes Administrator, 2021
            Hobbys
            Schach und lange Wanderungen
            """),
    ES(
            "María Pérez García",
            "Madrid, España",
            List.of("Ingeniera de software", "Desarrolladora"),
            List.of("Ejemplo S.L.", "Muestra S.A."),
            "Grado en Ingeniería Informática",
            "Universidad de Sevilla",
            """
            María Pérez García
            Madrid, España | +34 612 345 678 | someone@example.com
            Perfil profesional
            Ingeniera a la que le gusta lo que funciona de noche sin que nadie mire.
            Experiencia laboral
            Ingeniera de software\tmarzo de 2020 – actualidad
            Ejemplo S.L., Madrid
            • Reduje un tercio el coste del almacenamiento.
            • Formé a dos becarios.
            Desarrolladora\t2017 – 2019
            Muestra S.A., Sevilla
            • Escribí informes.
            Formación académica
            Grado en Ingeniería Informática\t2013 – 2017
            Universidad de Sevilla
            Habilidades
            Java, SQL, Docker
            Idiomas
            Español: nativo
            Inglés: C1
            Certificaciones
            Certified Kubernetes Administrator, 2021
            Intereses
            Ajedrez y largos paseos
            """),
    FR(
            "Jeanne Dupont",
            "Lyon, France",
            List.of("Ingénieure logiciel", "Développeuse"),
            List.of("Exemple SARL", "Modèle SAS"),
            "Licence d'informatique",
            "Université Lyon 1",
            """
            Jeanne Dupont
            Lyon, France | 06 12 34 56 78 | someone@example.com
            Profil
            Ingénieure qui aime ce qui tourne la nuit sans que personne ne regarde.
            Expériences professionnelles
            Ingénieure logiciel — Exemple SARL\tmars 2020 – aujourd’hui
            • Coût du stockage réduit d’un tiers.
            • Deux stagiaires formés.
            Développeuse — Modèle SAS\t2017 – 2019
            • Rapports écrits.
            Formation
            Licence d'informatique\t2013 – 2017
            Université Lyon 1
            Compétences
            Java, SQL, Docker
            Langues
            Français (langue maternelle)
            Anglais (courant)
            Certifications
            Certified Kubernetes Administrator, 2021
            Centres d’intérêt
            Échecs et longues promenades
            """),
    RU(
            "Петрова Анна Сергеевна",
            "Москва",
            List.of("Ведущий разработчик", "Программист"),
            List.of("ООО «Пример»", "АО «Образец»"),
            "Бакалавр, прикладная математика",
            "Московский государственный университет",
            """
            Петрова Анна Сергеевна
            Москва | +7 495 123-45-67 | someone@example.com
            О себе
            Разработчик, которому нравится то, что работает ночью и ни на кого не смотрит.
            Опыт работы
            Март 2020 — по настоящее время
            ООО «Пример»
            Ведущий разработчик
            • Сократила расходы на хранение на треть.
            • Обучила двух стажёров.
            2017 — 2019
            АО «Образец»
            Программист
            • Писала отчёты.
            Образование
            Московский государственный университет\t2013 – 2017
            Бакалавр, прикладная математика
            Ключевые навыки
            Java, SQL, Docker
            Знание языков
            Русский — родной
            Английский — B2
            Сертификаты
            Certified Kubernetes Administrator, 2021
            Увлечения
            Шахматы и долгие прогулки
            """),
    UZ(
            "Dilnoza Karimova",
            "Toshkent, Oʻzbekiston",
            List.of("Katta dasturchi", "Dasturchi"),
            List.of("Namuna MChJ", "Misol AJ"),
            "Bakalavr, amaliy matematika",
            "Toshkent davlat universiteti",
            """
            Dilnoza Karimova
            Toshkent, Oʻzbekiston | +998 90 123 45 67 | someone@example.com
            Men haqimda
            Kechasi hech kim qaramasa ham ishlaydigan narsalarni yaxshi koʻradigan dasturchi.
            Ish tajribasi
            Katta dasturchi\t2020-yil mart – hozirgacha
            Namuna MChJ, Toshkent
            • Saqlash xarajatini uchdan birga kamaytirdim.
            • Ikki stajyorni oʻqitdim.
            Dasturchi\t2017 – 2019
            Misol AJ, Samarqand
            • Hisobotlar yozdim.
            Taʼlim
            Bakalavr, amaliy matematika\t2013 – 2017
            Toshkent davlat universiteti
            Koʻnikmalar
            Java, SQL, Docker
            Tillar
            Oʻzbek tili — ona tili
            Ingliz tili — B2
            Sertifikatlar
            Certified Kubernetes Administrator, 2021
            Qiziqishlar
            Shaxmat va uzoq sayrlar
            """),
    AR(
            "محمد أحمد علي",
            "القاهرة، مصر",
            List.of("مهندس برمجيات أول", "مطور"),
            List.of("شركة المثال", "مؤسسة النموذج"),
            "بكالوريوس علوم الحاسب",
            "جامعة القاهرة",
            """
            محمد أحمد علي
            القاهرة، مصر | ‎+20 2 2735 0000 | someone@example.com
            نبذة عني
            مهندس يحب الأشياء التي تعمل ليلا دون أن ينظر إليها أحد.
            الخبرة العملية
            مهندس برمجيات أول\tمارس ٢٠٢٠ – حتى الآن
            شركة المثال، القاهرة
            • خفضت تكلفة التخزين بمقدار الثلث.
            • دربت اثنين من المتدربين.
            مطور\t٢٠١٧ – ٢٠١٩
            مؤسسة النموذج، الجيزة
            • كتبت التقارير.
            التعليم
            بكالوريوس علوم الحاسب\t٢٠١٣ – ٢٠١٧
            جامعة القاهرة
            المهارات
            Java، SQL، Docker
            اللغات
            العربية: اللغة الأم
            الإنجليزية: متقدم
            الشهادات
            Certified Kubernetes Administrator, 2021
            الاهتمامات
            الشطرنج والمشي الطويل
            """),
    ZH("李明", "北京", List.of("高级软件工程师", "软件工程师"), List.of("示例科技有限公司", "样本网络有限公司"), "计算机科学 学士", "北京大学", """
            个人简历
            李明
            北京 | 138 0013 8000 | someone@example.com
            自我评价
            喜欢在夜里无人看管也能正常运行的系统。
            工作经历
            示例科技有限公司\t2020年3月至今
            高级软件工程师
            • 存储成本降低三分之一。
            • 指导两名实习生。
            样本网络有限公司\t2017年 – 2019年
            软件工程师
            • 编写报告。
            教育背景
            北京大学\t2013年 – 2017年
            计算机科学 学士
            专业技能
            Java、SQL、Docker
            语言能力
            中文：母语
            英语：流利
            证书
            Certified Kubernetes Administrator, 2021
            兴趣爱好
            国际象棋
            """);

    private final String person;
    private final String location;
    private final List<String> titles;
    private final List<String> companies;
    private final String degree;
    private final String school;
    private final String text;

    WholeCv(
            String person,
            String location,
            List<String> titles,
            List<String> companies,
            String degree,
            String school,
            String text) {
        this.person = person;
        this.location = location;
        this.titles = titles;
        this.companies = companies;
        this.degree = degree;
        this.school = school;
        this.text = text;
    }

    String person() {
        return person;
    }

    String location() {
        return location;
    }

    List<String> titles() {
        return titles;
    }

    List<String> companies() {
        return companies;
    }

    String degree() {
        return degree;
    }

    String school() {
        return school;
    }

    String text() {
        return text;
    }
}
