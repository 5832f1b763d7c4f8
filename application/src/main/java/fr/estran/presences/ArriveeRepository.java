package fr.estran.presences;

import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Saisie.Marque;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ArriveeRepository(JdbcClient jdbc) {

    private static final String ARRIVEES = """
        select
            arrivee.id,
            arrivee.usager_id as usager,
            nom_entier(usager) as qui,
            arrivee.arrivee_le as moment,
            arrivee.arrivee_le at time zone structure.fuseau as le,
            upper(arrivee.etat) as tour,
            arrivee.etat_saisie as vue,
            auteur.nom as par
        from arrivee
        join structure on structure.structure_id = arrivee.structure_id
        left join usager on usager.structure_id = arrivee.structure_id and usager.id = arrivee.usager_id
        left join saisie on saisie.structure_id = arrivee.structure_id and saisie.id = arrivee.etat_saisie
        left join compte auteur on auteur.structure_id = saisie.structure_id and auteur.id = saisie.compte_id
        where arrivee.seance_id = :seance
        """;

    /** What came of it, which another device may have told first, stands whatever its clock says; so does who it is. */
    void ajouter(SeanceId seance, UUID arrivee, @Nullable UsagerId usager, Marque marque) {
        ecrire("""
            insert into arrivee (
                structure_id, id, seance_id, usager_id, arrivee_le, etat, etat_le, etat_saisie)
            values (structure_courante(), :id, :seance, :usager, :le, 'attend', '-infinity', :saisie)
            on conflict (structure_id, id) do update
            set
                usager_id = coalesce(excluded.usager_id, arrivee.usager_id),
                arrivee_le = excluded.arrivee_le
            where arrivee.seance_id = excluded.seance_id
            """, seance, arrivee, marque).param("usager", usager).update();
    }

    void suivre(SeanceId seance, UUID arrivee, Tour tour, Marque marque) {
        ecrire("""
            insert into arrivee (structure_id, id, seance_id, arrivee_le, etat, etat_le, etat_saisie)
            values (structure_courante(), :id, :seance, :le, :etat, :le, :saisie)
            on conflict (structure_id, id) do update
            set etat = excluded.etat, etat_le = excluded.etat_le, etat_saisie = excluded.etat_saisie
            where arrivee.seance_id = excluded.seance_id
                and (arrivee.etat_le, arrivee.etat_saisie) < (excluded.etat_le, excluded.etat_saisie)
            """, seance, arrivee, marque)
                .param("etat", tour.name().toLowerCase(Locale.ROOT))
                .update();
    }

    /** In the order in which they came; those who were noted by mistake too. */
    Lecture<ArriveeVue> de(SeanceId seance) {
        return new Lecture<>(
                ArriveeVue.class, ARRIVEES + "order by arrivee.arrivee_le, arrivee.id", Map.of("seance", seance));
    }

    Optional<ArriveeVue> lire(SeanceId seance, UUID arrivee) {
        return jdbc.sql(ARRIVEES + "and arrivee.id = :id")
                .param("seance", seance)
                .param("id", arrivee)
                .query(ArriveeVue.class)
                .optional();
    }

    private JdbcClient.StatementSpec ecrire(String sql, SeanceId seance, UUID arrivee, Marque marque) {
        return jdbc.sql(sql).param("id", arrivee).param("seance", seance).paramSource(marque);
    }
}
