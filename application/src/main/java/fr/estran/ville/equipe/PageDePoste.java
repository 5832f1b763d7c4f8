package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.pages.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the page of a post shows, whichever of its forms was sent. */
@Component
@Transactional(readOnly = true)
class PageDePoste {

    private final Postes postes;
    private final Affectations affectations;
    private final Conventions conventions;
    private final PosteJamaisEte jamaisEte;
    private final Clock horloge;

    PageDePoste(
            Postes postes,
            Affectations affectations,
            Conventions conventions,
            PosteJamaisEte jamaisEte,
            Clock horloge) {
        this.jamaisEte = jamaisEte;
        this.postes = postes;
        this.affectations = affectations;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    String nom(PosteId poste) {
        return postes.lire(poste).nom();
    }

    /** Of a post that is there; or of one that is not yet. */
    String montrer(@Nullable PosteId poste, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", Accords.M);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("paroles", paroles());
        var formulaire = FormulairePoste.VIERGE;
        if (poste != null) {
            modele.addAttribute("etat", postes.etat(poste, aujourdhui()));
            modele.addAttribute("retient", jamaisEte.retient(poste));
            formulaire = FormulairePoste.de(postes.lire(poste));
        }
        var conciliation = modele.getAttribute("conciliation") instanceof Conciliation dite
                ? dite
                : Conciliation.ouvrir(formulaire.champs());
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("accords", accords(conciliation.ecrits()));
        if (!modele.containsAttribute("don")) {
            modele.addAttribute("don", FormulaireAffectation.VIERGE.champs());
        }
        modele.addAttribute("equipe", equipe());
        return "ville/equipe/poste";
    }

    Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return Accords.M.dire("champ." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return switch (champ) {
                    case "convention" -> lire(accords(Champs.AUCUN.avec(champ, valeur)), valeur);
                    case "conseiller" -> lire(equipe(), valeur);
                    case "part" -> Accords.M.dire("part", Map.of("part", valeur));
                    default -> valeur;
                };
            }
        };
    }

    private static String lire(List<Option> options, String valeur) {
        return options.stream()
                .filter(option -> option.valeur().equals(valeur))
                .map(Option::libelle)
                .findFirst()
                .orElse(valeur);
    }

    /** One of each chain, but those that were all taken off the lists, unless it is chosen. */
    private List<Option> accords(Champs ecrits) {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("sans_convention"))),
                        conventions.chaines().stream()
                                .filter(chaine -> chaine.stream().anyMatch(la -> !la.retiree())
                                        || chaine.getFirst().chaine().toString().equals(ecrits.un("convention")))
                                .map(chaine -> new Option(
                                        chaine.getFirst().chaine().toString(),
                                        chaine.getFirst().dite(chaine.getLast()))))
                .toList();
    }

    private List<Option> equipe() {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("choisir"))),
                        affectations.equipe().stream()
                                .map(la -> new Option(la.id().toString(), la.dit())))
                .toList();
    }
}
