package fr.estran.accueil.agenda;

import fr.estran.messages.ParMoyen;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session of whoever cannot come, with all that helps to decide on it.
 *
 * @param personnes who would have to be told if it were cancelled
 */
public record SeanceAChoisir(
        SeanceEmpechee seance, List<Remplacant> remplacants, List<ParMoyen> personnes, Suite suite) {

    private static final Messages MESSAGES = Messages.de("accueil/journees");

    /** What may be chosen, by what the form holds, in words. */
    public Map<String, String> choix() {
        var choix = new LinkedHashMap<String, String>();
        choix.put(new Suite.Annuler().code(), MESSAGES.dire("suite.annuler"));
        if (!seance.avec().isEmpty()) {
            choix.put(new Suite.SansMoi().code(), MESSAGES.dire("suite.sans_moi", Map.of("avec", seance.avec())));
        }
        remplacants.forEach(qui -> choix.put(new Suite.Confier(qui.id()).code(), confier(qui)));
        choix.put(new Suite.Garder().code(), MESSAGES.dire("suite.garder"));
        return choix;
    }

    public int nombre() {
        return personnes.stream().mapToInt(ParMoyen::nombre).sum();
    }

    public @Nullable String nomDuRemplacant() {
        return suite instanceof Suite.Confier(var a)
                ? remplacants.stream()
                        .filter(qui -> qui.id().equals(a))
                        .map(Remplacant::nom)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Who was chosen is free for it, and those who hold it alone are there. */
    boolean possible() {
        return choix().containsKey(suite.code());
    }

    /** Confier à Gildas Exemple : connaît le thème, déjà sur place, a aussi 14 h Médiathèque ce jour-là. */
    private static String confier(Remplacant qui) {
        var dits = new ArrayList<String>();
        if (qui.connaitLeTheme()) {
            dits.add(MESSAGES.dire("remplacant.theme"));
        }
        if (qui.surPlace()) {
            dits.add(MESSAGES.dire("remplacant.sur_place"));
        }
        if (qui.deja() != null) {
            dits.add(MESSAGES.dire("remplacant.deja", Map.of("deja", qui.deja())));
        }
        if (qui.horsHoraires()) {
            dits.add(MESSAGES.dire("remplacant.hors_horaires"));
        }
        return MESSAGES.dire(
                dits.isEmpty() ? "suite.confier" : "suite.confier_en_sachant",
                Map.of("nom", qui.nom(), "dits", String.join(", ", dits)));
    }
}
