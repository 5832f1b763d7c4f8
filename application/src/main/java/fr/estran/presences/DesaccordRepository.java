package fr.estran.presences;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DesaccordRepository(JdbcClient jdbc) {

    void ajouter(
            UUID id,
            SeanceId seance,
            @Nullable UsagerId usager,
            String champ,
            @Nullable String retenu,
            @Nullable String ecarte,
            UUID retenuSaisie,
            UUID ecarteSaisie) {
        jdbc.sql("""
            insert into desaccord (
                structure_id, id, seance_id, usager_id, champ, retenu, ecarte, retenu_saisie, ecarte_saisie)
            values (
                structure_courante(), :id, :seance, :usager, :champ, :retenu, :ecarte, :retenuSaisie,
                :ecarteSaisie)
            on conflict on constraint desaccord_dit_une_fois do nothing
            """)
                .param("id", id)
                .param("seance", seance)
                .param("usager", usager)
                .param("champ", champ)
                .param("retenu", retenu)
                .param("ecarte", ecarte)
                .param("retenuSaisie", retenuSaisie)
                .param("ecarteSaisie", ecarteSaisie)
                .update();
    }

    /** Those that nobody has looked at yet, the one that was noted first first. */
    Lecture<Desaccord> de(SeanceId seance) {
        return new Lecture<>(Desaccord.class, """
            select
                desaccord.id,
                desaccord.usager_id as usager,
                nom_entier(usager) as qui,
                desaccord.champ,
                desaccord.retenu,
                retenue.notee_le at time zone structure.fuseau as retenu_le,
                auteur.nom as retenu_par,
                desaccord.ecarte,
                ecartee.notee_le at time zone structure.fuseau as ecarte_le,
                autre.nom as ecarte_par
            from desaccord
            join structure on structure.structure_id = desaccord.structure_id
            left join usager on usager.structure_id = desaccord.structure_id
                and usager.id = desaccord.usager_id
            left join saisie retenue on retenue.structure_id = desaccord.structure_id
                and retenue.id = desaccord.retenu_saisie
            left join compte auteur on auteur.structure_id = retenue.structure_id
                and auteur.id = retenue.compte_id
            left join saisie ecartee on ecartee.structure_id = desaccord.structure_id
                and ecartee.id = desaccord.ecarte_saisie
            left join compte autre on autre.structure_id = ecartee.structure_id
                and autre.id = ecartee.compte_id
            where desaccord.seance_id = :seance and desaccord.vu_le is null
            order by ecartee.notee_le, desaccord.id
            """, Map.of("seance", seance));
    }

    boolean voir(SeanceId seance, UUID desaccord, Instant maintenant) {
        return jdbc.sql("""
            update desaccord
            set vu_le = :maintenant
            where id = :id and seance_id = :seance and vu_le is null
            """)
                        .param("id", desaccord)
                        .param("seance", seance)
                        .param("maintenant", maintenant)
                        .update()
                == 1;
    }
}
