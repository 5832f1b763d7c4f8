package fr.estran.accueil.site;

import fr.estran.socle.commun.StructureId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record VitrineRepository(JdbcClient jdbc) {

    Optional<Vitrine> lire(String nomDeLaStructure) {
        return jdbc.sql("""
            select coalesce(nom, :nom) as nom, presentation, adresse, telephone, courriel, horaires, directeur,
                hebergeur, delegue, conformite, audit, securite, siret, couleur, logo as logo_octets, logo_type,
                modifiee_le as modifiee
            from vitrine
            """).param("nom", nomDeLaStructure).query(Vitrine.class).optional();
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
}
