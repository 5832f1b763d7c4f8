package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeForme.FICHE;
import static fr.estran.ville.themes.DescriptionDeForme.FORME;

import fr.estran.socle.commun.Code;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the town has settled of its kinds of help. */
@Repository
record FormeRepository(JdbcClient jdbc, FicheRepository fiches) {

    List<FormeDAide> reglees() {
        return fiches.toutes(FORME, FICHE).entrySet().stream()
                .map(dite -> DescriptionDeForme.lire(Code.de(TypeDAction.class, dite.getKey()), dite.getValue()))
                .toList();
    }

    /** Those of which something was ever programmed. */
    Set<TypeDAction> donnees() {
        return jdbc.sql("select distinct type from action")
                .query(TypeDAction.class)
                .set();
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
        var lue = FORME.lire(FICHE, DescriptionDeForme.dire(forme));
        for (var pour : List.of("public", "bilan")) {
            if (lue.get(pour + "_singulier") == null) {
                lue.put(pour + "_feminin", null);
            }
        }
        fiches.ecrire(FORME, FICHE, forme.type(), lue, Map.of());
    }
}
