package fr.estran.inscriptions.rendezvous;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * On what terms appointments are given.
 *
 * @param preavis hours before it, after which it is not booked on the web any more
 * @param horizon days ahead
 * @param duree in minutes
 * @param pause minutes between two
 * @param trajet minutes from one venue to another
 * @param auPlus appointments to come that one person may have
 * @param ecart days between two of one person
 * @param reponse open hours in which to answer, when an earlier one is offered
 * @param visio where the rooms of what is by video are, before the name of each; null: where anybody may open one
 */
public record Regles(
        int preavis,
        int horizon,
        int duree,
        int pause,
        int trajet,
        int auPlus,
        int ecart,
        int reponse,
        @Nullable String visio) {

    static final Regles PAR_DEFAUT = new Regles(24, 42, 45, 15, 30, 2, 0, 8, null);

    @Repository
    record RegleRepository(JdbcClient jdbc) {

        Optional<Regles> lire() {
            return jdbc.sql(
                            "select preavis, horizon, duree, pause, trajet, au_plus, ecart, reponse, visio from regle_rendez_vous")
                    .query(Regles.class)
                    .optional();
        }

        void ecrire(Regles regles) {
            jdbc.sql("""
                insert into regle_rendez_vous (
                    structure_id, preavis, horizon, duree, pause, trajet, au_plus, ecart, reponse, visio)
                values (
                    structure_courante(), :preavis, :horizon, :duree, :pause, :trajet, :auPlus, :ecart, :reponse,
                    :visio)
                on conflict (structure_id) do update
                set preavis = excluded.preavis, horizon = excluded.horizon, duree = excluded.duree,
                    pause = excluded.pause, trajet = excluded.trajet, au_plus = excluded.au_plus, ecart = excluded.ecart,
                    reponse = excluded.reponse, visio = excluded.visio
                """).paramSource(regles).update();
        }
    }
}
