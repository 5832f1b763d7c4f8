package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LienProfessionnelRepository(JdbcClient jdbc) {

    private static final String ORGANISMES = """
        select
            acteur.id,
            acteur.nom,
            acteur.telephone,
            (lien_professionnel.cree_le at time zone structure.fuseau)::date as lien_depuis
        from acteur
        join structure on structure.structure_id = acteur.structure_id
        left join lien_professionnel on lien_professionnel.structure_id = acteur.structure_id
            and lien_professionnel.acteur_id = acteur.id
        where acteur.nom is not null and acteur.retire_le is null
        """;

    List<Organisme> organismes() {
        return jdbc.sql(ORGANISMES + "order by acteur.nom, acteur.id")
                .query(Organisme.class)
                .list();
    }

    Optional<Organisme> parLien(byte[] empreinte) {
        return jdbc.sql(ORGANISMES + "and lien_professionnel.empreinte = :empreinte")
                .param("empreinte", empreinte)
                .query(Organisme.class)
                .optional();
    }

    /** Since when its people have one, if they have. */
    Optional<LocalDate> depuis(OrganismeId acteur) {
        return jdbc.sql(ORGANISMES + "and acteur.id = :acteur and lien_professionnel.id is not null")
                .param("acteur", acteur)
                .query(Organisme.class)
                .optional()
                .map(Organisme::lienDepuis);
    }

    /** The link that there was leads nowhere any more. */
    void remplacer(UUID id, OrganismeId acteur, byte[] empreinte, Instant maintenant) {
        retirer(acteur);
        jdbc.sql("""
            insert into lien_professionnel (structure_id, id, acteur_id, empreinte, cree_le)
            values (structure_courante(), :id, :acteur, :empreinte, :maintenant)
            """)
                .param("id", id)
                .param("acteur", acteur)
                .param("empreinte", empreinte)
                .param("maintenant", maintenant)
                .update();
    }

    int retirer(OrganismeId acteur) {
        return jdbc.sql("delete from lien_professionnel where acteur_id = :acteur")
                .param("acteur", acteur)
                .update();
    }
}
