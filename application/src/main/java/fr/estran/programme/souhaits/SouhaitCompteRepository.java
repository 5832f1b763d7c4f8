package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Suppression;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted at the close of consultations. */
@Repository
record SouhaitCompteRepository(JdbcClient jdbc) {

    /** All anew, by their names: neither the rows nor their order tell who came when. */
    void ecrire(ConsultationId consultation, ComptesDeSouhaits comptes) {
        ecrireLesThemes(consultation, comptes);
        ecrireLesQuartiers(consultation, comptes);
    }

    void ecrireLesThemes(ConsultationId consultation, ComptesDeSouhaits comptes) {
        jdbc.sql("delete from souhait_compte where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
        comptes.themes()
                .forEach((theme, personnes) -> jdbc.sql("""
                    insert into souhait_compte (structure_id, consultation_id, thematique, personnes)
                    values (structure_courante(), :consultation, :theme, :personnes)
                    """)
                        .param("consultation", consultation)
                        .param("theme", theme)
                        .param("personnes", personnes)
                        .update());
    }

    private void ecrireLesQuartiers(ConsultationId consultation, ComptesDeSouhaits comptes) {
        jdbc.sql("delete from souhait_quartier where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
        comptes.quartiers()
                .forEach((quartier, themes) -> themes.forEach((theme, nombre) -> jdbc.sql("""
                    insert into souhait_quartier (structure_id, consultation_id, quartier, thematique, nombre)
                    values (structure_courante(), :consultation, :quartier, :theme, :nombre)
                    """)
                        .param("consultation", consultation)
                        .param("quartier", quartier)
                        .param("theme", theme)
                        .param("nombre", nombre)
                        .update()));
    }

    /** By theme as it is told today, the most wished first. */
    List<SouhaitCompte> comptes(ConsultationId consultation) {
        return jdbc.sql("""
            select
                theme.retenue as theme,
                coalesce(theme.libelle, theme.retenue) as libelle,
                sum(compte.personnes)::integer as personnes,
                sum(compte.papiers)::integer as papiers,
                sum(compte.sans_code)::integer as sans_code
            from souhait_compte compte
            join thematique_retenue theme
                on theme.structure_id = compte.structure_id and theme.code = compte.thematique
            where compte.consultation_id = :consultation
            group by 1, 2
            order by sum(compte.personnes + compte.papiers) desc, 2
            """)
                .param("consultation", consultation)
                .query(SouhaitCompte.class)
                .list();
    }

    List<SouhaitDeQuartier> quartiers(ConsultationId consultation) {
        return jdbc.sql("""
            select quartier, theme.retenue as theme, sum(nombre)::integer as nombre
            from souhait_quartier
            join thematique_retenue theme
                on theme.structure_id = souhait_quartier.structure_id and theme.code = souhait_quartier.thematique
            where consultation_id = :consultation
            group by 1, 2
            order by 1, 2
            """)
                .param("consultation", consultation)
                .query(SouhaitDeQuartier.class)
                .list();
    }

    /** Wished by eleven people or more, in consultations that were counted within those days; the most wished first. */
    List<String> demandes(LocalDate du, LocalDate avant) {
        return jdbc.sql("""
            select theme.retenue
            from souhait_compte compte
            join consultation on consultation.structure_id = compte.structure_id
                and consultation.id = compte.consultation_id
            join thematique_retenue theme
                on theme.structure_id = compte.structure_id and theme.code = compte.thematique
            where consultation.close_le >= :du and consultation.close_le < :avant and not consultation.retiree
            group by theme.retenue
            having sum(compte.personnes + compte.papiers) >= :seuil
            order by sum(compte.personnes + compte.papiers) desc, theme.retenue
            """)
                .param("du", du)
                .param("avant", avant)
                .param("seuil", Suppression.SEUIL)
                .query(String.class)
                .list();
    }
}
