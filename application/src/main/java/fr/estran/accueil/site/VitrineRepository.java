package fr.estran.accueil.site;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.pages.Conformite;
import fr.estran.socle.pages.Mentions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record VitrineRepository(JdbcClient jdbc) {

    Optional<Vitrine> lire(String nomDeLaStructure) {
        return jdbc.sql("""
            select coalesce(nom, :nom) as nom, presentation, adresse, telephone, courriel, horaires, directeur,
                hebergeur, delegue, conformite, audit, securite, siret, couleur, logo, logo_type, modifiee_le
            from vitrine
            """)
                .param("nom", nomDeLaStructure)
                .query(VitrineRepository::vitrine)
                .optional();
    }

    /** One after the other, where no settings are kept yet too. */
    void verrouiller(StructureId structure) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('vitrine'), hashtext(:structure))")
                .param("structure", structure.valeur().toString())
                .query((_, _) -> 0)
                .list();
    }

    /** A name that is the structure's own is not kept: it follows the structure's. */
    void enregistrer(StructureId structure, String nomDeLaStructure, Reglages reglages, Instant quand) {
        jdbc.sql("""
            insert into vitrine (structure_id, nom, presentation, adresse, telephone, courriel, horaires,
                directeur, hebergeur, delegue, conformite, audit, securite, siret, couleur, modifiee_le)
            values (:structure, nullif(:nom, :nomDeLaStructure), :presentation, :adresse, :telephone, :courriel, :horaires,
                :directeur, :hebergeur, :delegue, :conformite, :audit, :securite, :siret, :couleur, :quand)
            on conflict (structure_id) do update
            set nom = excluded.nom, presentation = excluded.presentation, adresse = excluded.adresse,
                telephone = excluded.telephone, courriel = excluded.courriel, horaires = excluded.horaires,
                directeur = excluded.directeur, hebergeur = excluded.hebergeur, delegue = excluded.delegue,
                conformite = excluded.conformite, audit = excluded.audit,
                securite = excluded.securite, siret = excluded.siret,
                couleur = excluded.couleur, modifiee_le = excluded.modifiee_le
            """)
                .param("structure", structure)
                .paramSource(reglages)
                .param("nomDeLaStructure", nomDeLaStructure)
                .param("quand", quand)
                .update();
    }

    void changerLogo(StructureId structure, @Nullable Logo logo, Instant quand) {
        jdbc.sql("""
            insert into vitrine (structure_id, logo, logo_type, modifiee_le)
            values (:structure, :logo, :type, :quand)
            on conflict (structure_id) do update
            set logo = excluded.logo, logo_type = excluded.logo_type, modifiee_le = excluded.modifiee_le
            """)
                .param("structure", structure)
                .param("logo", logo == null ? null : logo.octets())
                .param("type", logo == null ? null : logo.type())
                .param("quand", quand)
                .update();
    }

    private static Vitrine vitrine(ResultSet ligne, int rang) throws SQLException {
        var logo = ligne.getBytes("logo");
        return new Vitrine(
                ligne.getString("nom"),
                new Mentions(
                        ligne.getString("presentation"),
                        ligne.getString("adresse"),
                        ligne.getString("telephone"),
                        ligne.getString("courriel"),
                        ligne.getString("horaires"),
                        ligne.getString("directeur"),
                        ligne.getString("hebergeur"),
                        ligne.getString("delegue"),
                        ligne.getString("audit")),
                Conformite.valueOf(ligne.getString("conformite").toUpperCase(Locale.ROOT)),
                ligne.getString("securite"),
                ligne.getString("siret"),
                ligne.getString("couleur"),
                logo == null ? null : new Logo(ligne.getString("logo_type"), logo),
                ligne.getTimestamp("modifiee_le").toInstant());
    }
}
