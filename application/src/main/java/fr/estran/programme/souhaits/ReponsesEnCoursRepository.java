package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Suppression;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The running counts of consultations that are open. Whoever writes them holds the consultation. */
@Repository
record ReponsesEnCoursRepository(JdbcClient jdbc) {

    /** One answer more, or one less; none falls below nothing. */
    void ajouter(ConsultationId consultation, boolean site, Collection<String> themes, int combien) {
        jdbc.sql("""
            insert into reponse_en_cours as deja (structure_id, consultation_id, equipe, site)
            values (
                structure_courante(), :consultation,
                case when :site then 0 else greatest(:combien, 0) end,
                case when :site then greatest(:combien, 0) else 0 end)
            on conflict (structure_id, consultation_id) do update
            set equipe = greatest(deja.equipe + case when :site then 0 else :combien end, 0),
                site = greatest(deja.site + case when :site then :combien else 0 end, 0)
            """)
                .param("consultation", consultation)
                .param("site", site)
                .param("combien", combien)
                .update();
        ajouterAuxThemes(consultation, site, themes, combien);
    }

    /** Of an answer that is counted already. */
    void ajouterAuxThemes(ConsultationId consultation, boolean site, Collection<String> themes, int combien) {
        jdbc.sql("""
            insert into souhait_en_cours as deja (structure_id, consultation_id, thematique, equipe, site)
            select
                structure_courante(), :consultation, theme,
                case when :site then 0 else greatest(:combien, 0) end,
                case when :site then greatest(:combien, 0) else 0 end
            from unnest(:themes::text[]) theme
            on conflict (structure_id, consultation_id, thematique) do update
            set equipe = greatest(deja.equipe + case when :site then 0 else :combien end, 0),
                site = greatest(deja.site + case when :site then :combien else 0 end, 0)
            """)
                .param("consultation", consultation)
                .param("site", site)
                .param("combien", combien)
                .param("themes", themes.stream().distinct().sorted().toList())
                .update();
    }

    ReponseAuxSouhaits.Recues combien(ConsultationId consultation) {
        return jdbc.sql("select equipe, site from reponse_en_cours where consultation_id = :consultation")
                .param("consultation", consultation)
                .query(ReponseAuxSouhaits.Recues.class)
                .optional()
                .orElse(new ReponseAuxSouhaits.Recues(0, 0));
    }

    /** What is counted is kept by the names of the themes: of each door from eleven answers on, since each is told apart. */
    void figer(ConsultationId consultation) {
        jdbc.sql("""
            insert into souhait_compte (structure_id, consultation_id, thematique, papiers, sans_code)
            select *
            from (
                select
                    souhait.structure_id,
                    souhait.consultation_id,
                    souhait.thematique,
                    case when reponse.equipe >= :seuil then souhait.equipe else 0 end as papiers,
                    case when reponse.site >= :seuil then souhait.site else 0 end as sans_code
                from souhait_en_cours souhait
                join reponse_en_cours reponse on reponse.structure_id = souhait.structure_id
                    and reponse.consultation_id = souhait.consultation_id
                where souhait.consultation_id = :consultation
            ) compte
            where papiers + sans_code > 0
            order by thematique
            """)
                .param("consultation", consultation)
                .param("seuil", Suppression.SEUIL)
                .update();
    }

    void vider(ConsultationId consultation) {
        jdbc.sql("delete from souhait_en_cours where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
        jdbc.sql("delete from reponse_en_cours where consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }
}
