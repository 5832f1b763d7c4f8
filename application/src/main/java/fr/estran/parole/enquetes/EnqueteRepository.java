package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.Condition;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Lecture;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys, with what each asks. One that a folder only names, and no row describes, is none yet. */
@Repository
record EnqueteRepository(JdbcClient jdbc) {

    /** What a scale is where nothing else was said: a folder of records tells its marks no other way. */
    private static final List<String> DE_UN_A_CINQ =
            IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();

    private static final String ENQUETES = """
        select
            id,
            reference,
            titre,
            mot,
            modele,
            ouverte,
            fermee,
            lancee_le,
            repondants,
            coalesce(illisibles, 0) as illisibles,
            cle_premiere,
            cle_seconde,
            liens_le,
            relancee_le,
            revision,
            '{}'::text[] as questions
        from enquete
        where not implicite
        """;

    /** As {@link Enquete#etat} and {@link Enquete#prete} say it. */
    Lecture<EnqueteEnCours> enCours(LocalDate jour) {
        return new Lecture<>(EnqueteEnCours.class, """
            select id
            from enquete
            where not implicite
                and lancee_le is not null
                and repondants is null
                and cle_premiere is not null
                and cle_seconde is not null
                and (fermee is null or fermee >= :jour)
            order by ouverte desc, reference
            """, Map.of("jour", jour));
    }

    private record QuestionEcrite(
            EnqueteId enquete,
            String code,
            String type,
            String libelle,
            @Nullable String aide,
            @Nullable String choix,
            @Nullable String siQuestion,
            @Nullable String siValeur) {}

    private record Mot(EnqueteId enquete, String question, String valeur, String libelle) {}

    List<Enquete> toutes() {
        return completer(jdbc.sql(ENQUETES + "order by modele, ouverte desc, reference")
                .query(Enquete.class)
                .list());
    }

    Optional<Enquete> lire(EnqueteId id) {
        return jdbc.sql(ENQUETES + "and id = :id")
                .param("id", id)
                .query(Enquete.class)
                .optional()
                .map(entete -> completer(List.of(entete)).getFirst());
    }

    int sollicites(EnqueteId id) {
        return jdbc.sql("select count(*) from enquete_invitation where enquete_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** A survey of which a folder brings the answers went out on the day it was opened, and closes when the folder says. */
    void compter(EnqueteId id, int repondants, int illisibles, @Nullable LocalDate aujourdhui) {
        jdbc.sql("""
            update enquete
            set repondants = :repondants,
                illisibles = nullif(:illisibles, 0),
                lancee_le = coalesce(lancee_le, ouverte),
                fermee = case
                    when :aujourdhui::date is null then fermee
                    else greatest(ouverte, least(fermee, :aujourdhui::date))
                end,
                revision = revision + 1
            where id = :id
            """)
                .param("id", id)
                .param("repondants", repondants)
                .param("illisibles", illisibles)
                .param("aujourdhui", aujourdhui)
                .update();
    }

    void lancerLesApportees() {
        jdbc.sql("""
            update enquete
            set lancee_le = enquete.ouverte
            where enquete.lancee_le is null
                and not enquete.modele
                and enquete.reference in (select enquete from depot_enquete_invitations)
                and enquete.reference not in (select enquete from depot_enquete_etats)
            """).update();
    }

    /** With their questions: read together, however many they are. */
    private List<Enquete> completer(List<Enquete> entetes) {
        if (entetes.isEmpty()) {
            return entetes;
        }
        var ids = entetes.stream().map(Enquete::id).toList();
        var mots = mots(ids);
        var questions = jdbc.sql("""
            select
                enquete_id as enquete,
                code,
                type,
                libelle,
                aide,
                choix,
                si_question,
                si_valeur
            from enquete_question
            where enquete_id = any(:enquetes)
            order by ordre, code
            """).param("enquetes", ids).query(QuestionEcrite.class).stream()
                .collect(groupingBy(
                        QuestionEcrite::enquete,
                        mapping(
                                question -> lue(
                                        question,
                                        mots.getOrDefault(question.enquete(), Map.of())
                                                .getOrDefault(question.code(), Map.of())),
                                toList())));
        return entetes.stream()
                .map(entete -> entete.avec(questions.getOrDefault(entete.id(), List.of())))
                .toList();
    }

    private Map<EnqueteId, Map<String, Map<String, String>>> mots(List<EnqueteId> enquetes) {
        return jdbc
                .sql(
                        "select enquete_id as enquete, question, valeur, libelle from enquete_choix where enquete_id = any(:enquetes)")
                .param("enquetes", enquetes)
                .query(Mot.class)
                .stream()
                .collect(groupingBy(Mot::enquete, groupingBy(Mot::question, toMap(Mot::valeur, Mot::libelle))));
    }

    private static QuestionDEnquete lue(QuestionEcrite ecrite, Map<String, String> mots) {
        var type = Code.de(TypeDeQuestion.class, ecrite.type());
        return new QuestionDEnquete(
                ecrite.code(),
                type,
                ecrite.libelle().strip(),
                ecrite.aide(),
                valeurs(type, ecrite.choix())
                        .map(valeur -> new Choix(valeur, mots.get(valeur)))
                        .toList(),
                ecrite.siQuestion() == null || ecrite.siValeur() == null
                        ? null
                        : new Condition(ecrite.siQuestion(), ecrite.siValeur()));
    }

    private static Stream<String> valeurs(TypeDeQuestion type, @Nullable String choix) {
        if (choix == null || choix.isBlank()) {
            return type == TypeDeQuestion.ECHELLE ? DE_UN_A_CINQ.stream() : Stream.of();
        }
        return Arrays.stream(choix.split("\\|")).map(String::strip).filter(valeur -> !valeur.isEmpty());
    }
}
