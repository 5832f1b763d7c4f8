package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked to be told of which theme: the one place where a name and a theme stand side by side. */
@Repository
record PrevenirRepository(JdbcClient jdbc) {

    private static final String DEMANDES = """
            select
                coalesce(fiche.conserve_id, demande.usager_id) as usager,
                theme.retenue as theme,
                min(demande.depuis) as depuis,
                max(demande.jusqu_au) as jusqu_au
            from souhait_a_prevenir demande
            join thematique_retenue theme
                on theme.structure_id = demande.structure_id and theme.code = demande.thematique
            left join fiche_conservee fiche
                on fiche.structure_id = demande.structure_id and fiche.absorbe_id = demande.usager_id
            group by 1, 2
            """;

    void noter(APrevenir demande) {
        jdbc.sql("""
            insert into souhait_a_prevenir (structure_id, usager_id, thematique, depuis, jusqu_au)
            values (structure_courante(), :usager, :theme, :depuis, :jusquAu)
            on conflict (structure_id, usager_id, thematique) do update
            set depuis = excluded.depuis, jusqu_au = excluded.jusqu_au
            """).paramSource(demande).update();
    }

    /** Each by the record that stands, and the theme as it is told today; the first to ask first. */
    List<APrevenir> tous() {
        return jdbc.sql(DEMANDES + "order by 3, 1, 2").query(APrevenir.class).list();
    }

    /** @param usager the record that stands */
    List<APrevenir> de(UsagerId usager) {
        return jdbc.sql("select * from (" + DEMANDES + ") demande where usager = :usager order by depuis, theme")
                .param("usager", usager)
                .query(APrevenir.class)
                .list();
    }

    Lecture<DemandesParTheme> parTheme() {
        return new Lecture<>(
                DemandesParTheme.class,
                "select theme, count(*) as personnes from (" + DEMANDES + ") demande group by theme");
    }

    int oublier(Collection<UsagerId> fiches, String theme) {
        return jdbc.sql("""
            delete from souhait_a_prevenir demande
            using thematique_retenue theme
            where demande.usager_id = any(:fiches)
                and theme.structure_id = demande.structure_id
                and theme.code = demande.thematique
                and theme.retenue = :theme
            """).param("fiches", fiches).param("theme", theme).update();
    }

    /** Of sensitive themes that it asked about, however late its end was said to be; but of those that another still asks about. */
    void oublierLesSensibles(ConsultationId consultation) {
        jdbc.sql("""
            delete from souhait_a_prevenir demande
            using thematique_retenue theme
            where theme.structure_id = demande.structure_id
                and theme.code = demande.thematique
                and theme.sensible
                and demande.thematique in (
                    select thematique from consultation_theme where consultation_id = :consultation
                )
                and demande.thematique not in (
                    select autre.thematique
                    from consultation_theme autre
                    join consultation on consultation.structure_id = autre.structure_id
                        and consultation.id = autre.consultation_id
                    where consultation.close_le is null and consultation.id <> :consultation
                )
            """).param("consultation", consultation).update();
    }

    void oublierAvant(LocalDate depuis, LocalDate aujourdhui) {
        jdbc.sql("delete from souhait_a_prevenir where depuis < :depuis or jusqu_au < :aujourdhui")
                .param("depuis", depuis)
                .param("aujourdhui", aujourdhui)
                .update();
    }
}
