package fr.estran.programme.ateliers;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Journal;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes that a workshop speaks of beside its own: under these it is counted apart. */
@Service
@Transactional
public class AutresThemes {

    private final AutresThemesRepository repository;
    private final Journal journal;

    AutresThemes(AutresThemesRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** The theme of the action itself is not among them. */
    @Transactional(readOnly = true)
    public List<AutreTheme> de(ActionId action) {
        return repository.de(action);
    }

    void remplacer(ActionId action, Collection<String> themes) {
        repository.remplacer(action, themes);
        journal.noter("programme.modifier", action.valeur());
    }

    /** A copy speaks of what its source does. */
    public void reprendre(ActionId source, ActionId copie) {
        repository.reprendre(source, copie);
    }

    public record AutreTheme(String code, String libelle) {}

    @Repository
    record AutresThemesRepository(JdbcClient jdbc) {

        List<AutreTheme> de(ActionId action) {
            return jdbc.sql("""
                select distinct theme.retenue as code, coalesce(theme.libelle, theme.retenue) as libelle
                from action_theme
                join thematique_retenue theme
                    on theme.structure_id = action_theme.structure_id and theme.code = action_theme.thematique
                join action on action.structure_id = action_theme.structure_id and action.id = action_theme.action_id
                left join thematique_retenue sien
                    on sien.structure_id = action.structure_id and sien.code = action.thematique
                where action_theme.action_id = :action and theme.retenue is distinct from sien.retenue
                order by libelle
                """).param("action", action).query(AutreTheme.class).list();
        }

        /** Of a theme that is not known, nothing is kept. */
        void remplacer(ActionId action, Collection<String> themes) {
            jdbc.sql("delete from action_theme where action_id = :action")
                    .param("action", action)
                    .update();
            jdbc.sql("""
                insert into action_theme (structure_id, action_id, thematique)
                select distinct structure_id, :action::uuid, retenue
                from thematique_retenue
                where code = any(:themes)
                """).param("action", action).param("themes", themes).update();
        }

        void reprendre(ActionId source, ActionId copie) {
            jdbc.sql("""
                insert into action_theme (structure_id, action_id, thematique)
                select structure_id, :copie::uuid, thematique from action_theme where action_id = :source
                """).param("source", source).param("copie", copie).update();
        }
    }
}
