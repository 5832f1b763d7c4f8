package fr.estran.accueil.trimestres;

import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Roles;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules have to say on the page of a quarter, of what is open to whoever reads it. */
@Component
@Transactional(readOnly = true)
class SujetsDuTrimestre {

    private final List<AuSujetDuTrimestre> modules;
    private final Droits droits;

    SujetsDuTrimestre(List<AuSujetDuTrimestre> modules, Droits droits) {
        this.modules = modules;
        this.droits = droits;
    }

    public List<Carte> de(TrimestreDuProgramme trimestre, Roles roles) {
        return modules.stream()
                .flatMap(module -> module.du(trimestre).stream())
                .map(carte -> new Carte(
                        carte.rang(),
                        carte.titre(),
                        carte.lignes().stream()
                                .filter(ligne -> ligne.lien() == null || droits.ouvre(roles, chemin(ligne.lien())))
                                .toList()))
                .filter(carte -> !carte.lignes().isEmpty())
                .sorted(Comparator.comparing(Carte::rang))
                .toList();
    }

    /** Rights are of pages, whatever they are asked. */
    private static String chemin(String lien) {
        return lien.replaceFirst("\\?.*", "");
    }
}
