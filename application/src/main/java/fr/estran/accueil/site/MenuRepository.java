package fr.estran.accueil.site;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries of the menu the service has used. */
@Repository
record MenuRepository(JdbcClient jdbc) {

    List<EntreeDuMenu> montrees() {
        return jdbc.sql("select entree from entree_du_menu")
                .query(EntreeDuMenu.class)
                .list();
    }

    /**
     * Looks at what there is, and keeps what it finds.
     *
     * @param annee when this year began: a report is due of what was held before
     * @return those that were not shown before
     */
    List<EntreeDuMenu> montrer(Instant annee) {
        return jdbc.sql("""
            insert into entree_du_menu (structure_id, entree)
            select structure_courante(), entree
            from (values
                ('rendez_vous', exists (select from plage_rendez_vous) or exists (select from rendez_vous)),
                ('messages', exists (select from message where sujet = 'place')),
                ('absences', exists (select from indisponibilite)
                    or exists (select from lieu_fermeture)
                    or (select count(*) > 1 from conseiller)),
                ('lieux', (select count(*) > 1 from lieu)),
                ('reseau', exists (select from acteur)
                    or exists (select from reunion)
                    or exists (select from fait_du_reseau)),
                ('statistiques', exists (select from seance where statut = 'tenue')),
                ('bilans', exists (select from rapport)
                    or exists (select from seance where statut = 'tenue' and debut < :annee))
            ) as emploi (entree, la)
            where la
            on conflict (structure_id, entree) do nothing
            returning entree
            """).param("annee", annee).query(EntreeDuMenu.class).list();
    }

    /** What stands in the team's menu once the service has something of it, and under « Plus » until then. */
    enum EntreeDuMenu implements Code {
        RENDEZ_VOUS("/equipe/rendez-vous"),
        MESSAGES("/equipe/messages"),
        ABSENCES("/equipe/absences"),
        LIEUX("/equipe/lieux"),
        RESEAU("/equipe/reseau"),
        STATISTIQUES("/statistiques"),
        BILANS("/bilans");

        private final String adresse;

        EntreeDuMenu(String adresse) {
            this.adresse = adresse;
        }

        String adresse() {
            return adresse;
        }
    }
}
