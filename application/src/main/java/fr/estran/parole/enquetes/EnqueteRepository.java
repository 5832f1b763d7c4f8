package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.Condition;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private record QuestionEcrite(
            String code,
            String type,
            String libelle,
            @Nullable String aide,
            @Nullable String choix,
            @Nullable String siQuestion,
            @Nullable String siValeur) {}

    private record Mot(String question, String valeur, String libelle) {}

    List<Enquete> toutes() {
        return jdbc.sql(ENQUETES + "order by modele, ouverte desc, reference").query(Enquete.class).list().stream()
                .map(this::completer)
                .toList();
    }

    Optional<Enquete> lire(EnqueteId id) {
        return jdbc.sql(ENQUETES + "and id = :id")
                .param("id", id)
                .query(Enquete.class)
                .optional()
                .map(this::completer);
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

    private Enquete completer(Enquete entete) {
        var mots = mots(entete.id());
        var questions = jdbc.sql("""
            select
                code,
                type,
                libelle,
                aide,
                choix,
                si_question,
                si_valeur
            from enquete_question
            where enquete_id = :enquete
            order by ordre, code
            """).param("enquete", entete.id()).query(QuestionEcrite.class).stream()
                .map(question -> lue(question, mots.getOrDefault(question.code(), Map.of())))
                .toList();
        return entete.avec(questions);
    }

    private Map<String, Map<String, String>> mots(EnqueteId enquete) {
        return jdbc
                .sql("select question, valeur, libelle from enquete_choix where enquete_id = :enquete")
                .param("enquete", enquete)
                .query(Mot.class)
                .stream()
                .collect(Collectors.groupingBy(Mot::question, Collectors.toMap(Mot::valeur, Mot::libelle)));
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
