package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.joining;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes surveys. What one asks is written anew as a whole: it is short, and nothing hangs on it before it goes out. */
@Repository
record EcritureRepository(JdbcClient jdbc) {

    void creer(EnqueteId id, EnqueteEcrite ecrite) {
        jdbc.sql("""
            insert into enquete (structure_id, id, titre, mot, modele, ouverte, fermee)
            values (structure_courante(), :id, :titre, :mot, :modele, :ouverte, :fermee)
            """).param("id", id).paramSource(ecrite).update();
        demander(id, ecrite);
    }

    void verrouiller(EnqueteId id) {
        jdbc.sql("select id from enquete where id = :id for update")
                .param("id", id)
                .query(EnqueteId.class)
                .optional();
    }

    boolean garder(EnqueteId id, int revision, EnqueteEcrite ecrite) {
        int gardees = jdbc.sql("""
            update enquete
            set titre = :titre, mot = :mot, ouverte = :ouverte, fermee = :fermee, revision = revision + 1
            where id = :id
                and revision = :revision
                and lancee_le is null
                and repondants is null
            """)
                .param("id", id)
                .param("revision", revision)
                .paramSource(ecrite)
                .update();
        if (gardees == 1) {
            jdbc.sql("delete from enquete_question where enquete_id = :id")
                    .param("id", id)
                    .update();
            demander(id, ecrite);
        }
        return gardees == 1;
    }

    boolean lancer(EnqueteId id, int revision, LocalDate le) {
        return jdbc.sql("""
            update enquete
            set lancee_le = :le, revision = revision + 1
            where id = :id
                and revision = :revision
                and lancee_le is null
                and repondants is null
                and not modele
                and not implicite
            """)
                        .param("id", id)
                        .param("revision", revision)
                        .param("le", le)
                        .update()
                == 1;
    }

    /** Before it goes out it may be replaced; afterwards the database sees to it that it stays. @param laquelle 1 or 2 */
    void poserLaCle(EnqueteId id, int laquelle, String publique) {
        jdbc.sql("""
            update enquete
            set cle_premiere = case when :laquelle = 1 then :publique else cle_premiere end,
                cle_seconde = case when :laquelle = 2 then :publique else cle_seconde end,
                revision = revision + 1
            where id = :id
            """)
                .param("id", id)
                .param("laquelle", laquelle)
                .param("publique", publique)
                .update();
    }

    void noterLesLiens(EnqueteId id, LocalDate le) {
        jdbc.sql("update enquete set liens_le = :le where id = :id")
                .param("id", id)
                .param("le", le)
                .update();
    }

    void noterLaRelance(EnqueteId id, LocalDate le) {
        jdbc.sql("update enquete set relancee_le = :le where id = :id")
                .param("id", id)
                .param("le", le)
                .update();
    }

    boolean fermer(EnqueteId id, int revision, LocalDate le) {
        return jdbc.sql("""
            update enquete
            set fermee = :le, revision = revision + 1
            where id = :id
                and revision = :revision
                and lancee_le is not null
                and repondants is null
            """)
                        .param("id", id)
                        .param("revision", revision)
                        .param("le", le)
                        .update()
                == 1;
    }

    boolean retirer(EnqueteId id, int revision) {
        return jdbc.sql("""
            delete from enquete
            where id = :id
                and revision = :revision
                and lancee_le is null
                and repondants is null
            """).param("id", id).param("revision", revision).update() == 1;
    }

    private void demander(EnqueteId id, EnqueteEcrite ecrite) {
        for (int ordre = 0; ordre < ecrite.questions().size(); ordre++) {
            demander(id, ecrite.questions().get(ordre), ordre);
        }
    }

    private void demander(EnqueteId id, QuestionDEnquete question, int ordre) {
        var si = question.si();
        jdbc.sql("""
            insert into enquete_question (
                structure_id, enquete_id, code, libelle, type, choix, ordre, aide, si_question, si_valeur)
            values (
                structure_courante(), :enquete, :code, :libelle, :type, :choix, :ordre, :aide, :siQuestion, :siValeur)
            """)
                .param("enquete", id)
                .paramSource(question)
                .param(
                        "choix",
                        question.choix().isEmpty()
                                ? null
                                : question.choix().stream().map(Choix::valeur).collect(joining("|")))
                .param("ordre", ordre)
                .param("siQuestion", si == null ? null : si.question())
                .param("siValeur", si == null ? null : si.valeur())
                .update();
        question.choix().stream()
                .filter(choix -> choix.libelle() != null)
                .forEach(choix -> nommer(id, question.code(), choix));
    }

    private void nommer(EnqueteId id, String question, Choix choix) {
        jdbc.sql("""
            insert into enquete_choix (structure_id, enquete_id, question, valeur, libelle)
            values (structure_courante(), :enquete, :question, :valeur, :libelle)
            """)
                .param("enquete", id)
                .param("question", question)
                .paramSource(choix)
                .update();
    }
}
