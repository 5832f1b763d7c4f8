package fr.estran.ville.themes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of themes show. */
@Component
class PageDeThematiques {

    static final Messages MESSAGES = Messages.de("ville/thematiques");

    private final Thematiques thematiques;
    private final ChampsDAction champs;
    private final GestionDesThematiques gestion;

    PageDeThematiques(Thematiques thematiques, ChampsDAction champs, GestionDesThematiques gestion) {
        this.thematiques = thematiques;
        this.champs = champs;
        this.gestion = gestion;
    }

    String liste(FormulaireThematique formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("themes", thematiques.toutes()).addAttribute("formulaire", formulaire);
        return montrer(fautes, modele, "ville/themes/liste");
    }

    String fiche(Thematique theme, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("theme", theme)
                .addAttribute("conciliation", conciliation)
                .addAttribute("formulaire", new FormulaireThematique(conciliation.ecrits()))
                .addAttribute("paroles", paroles())
                .addAttribute("suites", gestion.suites(theme.code()))
                .addAttribute("autres", autres(theme));
        return montrer(fautes, modele, "ville/themes/fiche");
    }

    String retrait(Thematique theme, Model modele) {
        modele.addAttribute("theme", theme).addAttribute("suites", gestion.suites(theme.code()));
        return montrer(Map.of(), modele, "ville/themes/retirer");
    }

    String reunion(Thematique theme, Thematique gardee, Map<String, String> fautes, Model modele) {
        modele.addAttribute("theme", theme)
                .addAttribute("gardee", gardee)
                .addAttribute("siennes", gestion.suites(theme.code()))
                .addAttribute("gardees", gestion.suites(gardee.code()))
                .addAttribute("ensemble", gestion.suites(theme.code(), gardee.code()));
        return montrer(fautes, modele, "ville/themes/reunir");
    }

    private List<Thematique> autres(Thematique theme) {
        return thematiques.auChoix().stream()
                .filter(autre -> !autre.code().equals(theme.code()))
                .toList();
    }

    private String montrer(Map<String, String> fautes, Model modele, String page) {
        modele.addAttribute("m", MESSAGES).addAttribute("champs", champs.tous()).addAttribute("fautes", fautes);
        return page;
    }

    private Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return MESSAGES.dire("theme." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return switch (champ) {
                    case "champ" ->
                        Code.lire(ChampDAction.class, valeur).map(champs::nom).orElse(valeur);
                    case "appareils" ->
                        Code.lire(AppareilApporte.class, valeur).isPresent()
                                ? MESSAGES.dire("appareil." + valeur)
                                : valeur;
                    case "sensible" -> MESSAGES.dire("oui");
                    default -> valeur;
                };
            }
        };
    }
}
