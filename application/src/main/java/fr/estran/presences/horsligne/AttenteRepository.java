package fr.estran.presences.horsligne;

import fr.estran.presences.Saisie;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AttenteRepository(JdbcClient jdbc) {

    /** @param qui whose telephone it is */
    record Attente(SeanceId seance, String titre, LocalDate jour, String qui, int saisies) {}

    void noter(Saisie saisie, Instant maintenant) {
        jdbc.sql("""
            insert into saisie_en_attente (structure_id, id, seance_id, compte_id, refusee_le)
            values (structure_courante(), :id, :seance, :compte, :maintenant)
            on conflict (structure_id, id) do nothing
            """).paramSource(saisie).param("maintenant", maintenant).update();
    }

    void lever(Collection<UUID> saisies, UUID compte) {
        jdbc.sql("delete from saisie_en_attente where id = any(:ids) and compte_id = :compte")
                .param("ids", saisies)
                .param("compte", compte)
                .update();
    }

    Lecture<Attente> toutes() {
        return new Lecture<>(Attente.class, """
            select
                seance.id as seance,
                action.titre,
                (seance.debut at time zone structure.fuseau)::date as jour,
                compte.nom as qui,
                count(*)::integer as saisies
            from saisie_en_attente attente
            join structure on structure.structure_id = attente.structure_id
            join seance on seance.structure_id = attente.structure_id and seance.id = attente.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            join compte on compte.structure_id = attente.structure_id and compte.id = attente.compte_id
            group by seance.id, seance.debut, structure.fuseau, action.titre, compte.nom
            order by seance.debut, compte.nom
            """);
    }
}
