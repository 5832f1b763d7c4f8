package fr.estran.parole.concertation;

import static java.util.stream.Collectors.joining;

import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour;
import fr.estran.parole.concertation.RetourDeSeance.ReponseDeRetour.QuestionDeRetour;
import fr.estran.socle.commun.SeanceId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** One sheet added to the counts of its session, or taken from them. */
@Repository
record FeuillesDeRetourRepository(JdbcClient jdbc) {

    private static final String MOINS_ELLE = chaque("%1$s = %1$s - :%1$s", ", ");
    private static final String Y_EST = chaque("%1$s >= :%1$s", " and ");
    private static final String EST_SEULE = chaque("%1$s = :%1$s", " and ");

    /** Of the sheets that remain, none answers a question twice. */
    private static final String RESTE_PERMIS = Stream.of(QuestionDeRetour.values())
            .map(question -> ReponseDeRetour.a(question).stream()
                            .map(reponse -> "%1$s - :%1$s".formatted(reponse.code()))
                            .collect(joining(" + "))
                    + " < feuilles")
            .collect(joining(" and "));

    /** @return whether it is new */
    boolean recevoir(UUID envoi) {
        return jdbc.sql("""
            insert into retour_envoi (structure_id, id)
            values (structure_courante(), :id)
            on conflict (structure_id, id) do nothing
            """).param("id", envoi).update() == 1;
    }

    void ajouter(SeanceId seance, FeuilleDeRetour feuille) {
        avecReponses(jdbc.sql("""
            insert into retour (
                structure_id, seance_id, feuilles, utile_oui, utile_un_peu, utile_non,
                rythme_lent, rythme_bien, rythme_vite, seul_oui, seul_presque, seul_pas_encore)
            values (
                structure_courante(), :seance, 1, :utile_oui, :utile_un_peu, :utile_non,
                :rythme_lent, :rythme_bien, :rythme_vite, :seul_oui, :seul_presque, :seul_pas_encore)
            on conflict (structure_id, seance_id) do update
            set feuilles = retour.feuilles + 1,
                utile_oui = retour.utile_oui + excluded.utile_oui,
                utile_un_peu = retour.utile_un_peu + excluded.utile_un_peu,
                utile_non = retour.utile_non + excluded.utile_non,
                rythme_lent = retour.rythme_lent + excluded.rythme_lent,
                rythme_bien = retour.rythme_bien + excluded.rythme_bien,
                rythme_vite = retour.rythme_vite + excluded.rythme_vite,
                seul_oui = retour.seul_oui + excluded.seul_oui,
                seul_presque = retour.seul_presque + excluded.seul_presque,
                seul_pas_encore = retour.seul_pas_encore + excluded.seul_pas_encore
            """), seance, feuille).update();
        feuille.suites()
                .forEach(theme -> jdbc.sql("""
                    insert into retour_suite (structure_id, seance_id, thematique, nombre)
                    values (structure_courante(), :seance, :theme, 1)
                    on conflict (structure_id, seance_id, thematique) do update
                    set nombre = retour_suite.nombre + 1
                    """)
                        .param("seance", seance)
                        .param("theme", theme)
                        .update());
    }

    /** @return whether there was such a sheet; of the last one, what remains is nothing */
    boolean enlever(SeanceId seance, FeuilleDeRetour feuille) {
        var seule = "delete from retour where seance_id = :seance and feuilles = 1 and " + EST_SEULE;
        if (avecReponses(jdbc.sql(seule), seance, feuille).update() > 0) {
            return true;
        }
        var parmi = "update retour set feuilles = feuilles - 1, " + MOINS_ELLE
                + " where seance_id = :seance and feuilles > 1 and " + Y_EST + " and " + RESTE_PERMIS;
        if (avecReponses(jdbc.sql(parmi), seance, feuille).update() == 0) {
            return false;
        }
        feuille.suites().forEach(theme -> enleverLaSuite(seance, theme));
        return true;
    }

    private void enleverLaSuite(SeanceId seance, String theme) {
        for (var sql : List.of(
                "delete from retour_suite where seance_id = :seance and thematique = :theme and nombre = 1",
                "update retour_suite set nombre = nombre - 1 where seance_id = :seance and thematique = :theme and"
                        + " nombre > 1")) {
            if (jdbc.sql(sql).param("seance", seance).param("theme", theme).update() > 0) {
                return;
            }
        }
    }

    int vider(SeanceId seance) {
        return jdbc.sql("delete from retour where seance_id = :seance")
                .param("seance", seance)
                .update();
    }

    private static String chaque(String forme, String entre) {
        return Stream.of(ReponseDeRetour.values())
                .map(reponse -> forme.formatted(reponse.code()))
                .collect(joining(entre));
    }

    private static StatementSpec avecReponses(StatementSpec requete, SeanceId seance, FeuilleDeRetour feuille) {
        return Stream.of(ReponseDeRetour.values())
                .reduce(
                        requete.param("seance", seance),
                        (spec, reponse) ->
                                spec.param(reponse.code(), feuille.reponses().contains(reponse) ? 1 : 0),
                        (une, _) -> une);
    }
}
