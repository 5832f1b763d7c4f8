package fr.estran.seances;

import fr.estran.commun.SeanceId;
import fr.estran.heures.HeuresDeService;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What a form needs on which a session is written. */
@Component
@Transactional(readOnly = true)
public class PageDeSeance {

    private final ChoixDeSeanceRepository choix;
    private final Avertissements avertissements;
    private final LectureDuProgramme programme;
    private final HeuresDeService heures;

    PageDeSeance(
            ChoixDeSeanceRepository choix,
            Avertissements avertissements,
            LectureDuProgramme programme,
            HeuresDeService heures) {
        this.choix = choix;
        this.avertissements = avertissements;
        this.programme = programme;
        this.heures = heures;
    }

    public ZoneId fuseau() {
        return heures.fuseau();
    }

    public void preparer(FormulaireSeance horaire, Model modele) {
        modele.addAttribute("horaire", horaire);
        choix(horaire.lieu(), modele);
    }

    /** Those of past sessions, too. */
    public List<OptionDeGestion> lieux() {
        return choix.tousLesLieux();
    }

    /** Where, and with whom. @param lieu that is chosen already: it stays, even where the service goes no more */
    public void choix(@Nullable String lieu, Model modele) {
        modele.addAttribute("lieux", choix.lieux(lieu));
        modele.addAttribute("conseillers", choix.conseillers(programme.aujourdhui()));
        modele.addAttribute("benevoles", choix.benevoles(programme.aujourdhui()));
    }

    public ParolesDeGestion paroles() {
        return new ParolesDeGestion(Map.of(
                "lieu",
                choix.tousLesLieux(),
                "conseillers",
                choix.conseillers(programme.aujourdhui()),
                "benevoles",
                choix.benevoles(programme.aujourdhui())));
    }

    public Optional<String> conflit(Creneau creneau, @Nullable SeanceId sauf) {
        return avertissements.conflit(List.of(creneau), sauf);
    }
}
