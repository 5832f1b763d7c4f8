package fr.estran.ville.themes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the town has settled of its kinds of help. */
@Repository
record FormeRepository(JdbcClient jdbc) {

    List<FormeDAide> reglees() {
        return jdbc.sql("""
            select
                type,
                proposee,
                public_singulier,
                public_pluriel,
                public_feminin,
                bilan_singulier,
                bilan_pluriel,
                bilan_feminin,
                jour,
                debut,
                fin
            from forme_d_aide
            """)
                .query((ligne, _) -> new FormeDAide(
                        Code.de(TypeDAction.class, ligne.getString("type")),
                        ligne.getBoolean("proposee"),
                        appellation(ligne, "public"),
                        appellation(ligne, "bilan"),
                        habitude(ligne)))
                .list();
    }

    /** Those of which something was ever programmed. */
    Set<TypeDAction> donnees() {
        return jdbc.sql("select distinct type from action")
                .query(TypeDAction.class)
                .set();
    }

    private static @Nullable Appellation appellation(ResultSet ligne, String pour) throws SQLException {
        var singulier = ligne.getString(pour + "_singulier");
        return singulier == null
                ? null
                : new Appellation(singulier, ligne.getString(pour + "_pluriel"), ligne.getBoolean(pour + "_feminin"));
    }

    private static Habitude habitude(ResultSet ligne) throws SQLException {
        var jour = ligne.getObject("jour", Integer.class);
        return new Habitude(
                jour == null ? null : DayOfWeek.of(jour),
                ligne.getObject("debut", LocalTime.class),
                ligne.getObject("fin", LocalTime.class));
    }

    /** One at a time: the row of the structure is the lock. */
    void verrouiller() {
        jdbc.sql("select structure_id from structure for no key update")
                .query(UUID.class)
                .single();
    }

    int aVenir(TypeDAction type, Instant maintenant) {
        return jdbc.sql("""
            select count(*)
            from seance
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            where action.type = :type and seance.debut > :maintenant and not seance.annulee
            """)
                .param("type", type)
                .param("maintenant", maintenant)
                .query(Integer.class)
                .single();
    }

    /** What is as the software has it leaves no row. */
    void ecrire(FormeDAide forme) {
        if (forme.equals(FormeDAide.defaut(forme.type()))) {
            jdbc.sql("delete from forme_d_aide where type = :type")
                    .param("type", forme.type())
                    .update();
            return;
        }
        var auPublic = forme.ecriteAuPublic();
        var auBilan = forme.ecriteAuBilan();
        var jour = forme.habitude().jour();
        jdbc.sql("""
            insert into forme_d_aide (
                structure_id, type, proposee, public_singulier, public_pluriel, public_feminin,
                bilan_singulier, bilan_pluriel, bilan_feminin, jour, debut, fin
            )
            values (
                structure_courante(), :type, :proposee, :publicSingulier, :publicPluriel, :publicFeminin,
                :bilanSingulier, :bilanPluriel, :bilanFeminin, :jour, :debut, :fin
            )
            on conflict (structure_id, type) do update
            set proposee = excluded.proposee,
                public_singulier = excluded.public_singulier,
                public_pluriel = excluded.public_pluriel,
                public_feminin = excluded.public_feminin,
                bilan_singulier = excluded.bilan_singulier,
                bilan_pluriel = excluded.bilan_pluriel,
                bilan_feminin = excluded.bilan_feminin,
                jour = excluded.jour,
                debut = excluded.debut,
                fin = excluded.fin
            """)
                .paramSource(forme)
                .param("publicSingulier", auPublic == null ? null : auPublic.singulier())
                .param("publicPluriel", auPublic == null ? null : auPublic.pluriel())
                .param("publicFeminin", auPublic == null ? null : auPublic.feminin())
                .param("bilanSingulier", auBilan == null ? null : auBilan.singulier())
                .param("bilanPluriel", auBilan == null ? null : auBilan.pluriel())
                .param("bilanFeminin", auBilan == null ? null : auBilan.feminin())
                .param("jour", jour == null ? null : jour.getValue())
                .paramSource(forme.habitude())
                .update();
    }
}
