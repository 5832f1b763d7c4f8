package fr.estran.inscriptions.rendezvous;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record RegleRepository(JdbcClient jdbc) {

    Optional<Regles> lire() {
        return jdbc.sql("select preavis, horizon, duree, pause, trajet, au_plus, ecart, reponse from regle_rendez_vous")
                .query(Regles.class)
                .optional();
    }

    void ecrire(Regles regles) {
        jdbc.sql("""
            insert into regle_rendez_vous (
                structure_id, preavis, horizon, duree, pause, trajet, au_plus, ecart, reponse)
            values (
                structure_courante(), :preavis, :horizon, :duree, :pause, :trajet, :auPlus, :ecart, :reponse)
            on conflict (structure_id) do update
            set preavis = excluded.preavis, horizon = excluded.horizon, duree = excluded.duree,
                pause = excluded.pause, trajet = excluded.trajet, au_plus = excluded.au_plus, ecart = excluded.ecart,
                reponse = excluded.reponse
            """).paramSource(regles).update();
    }
}
