package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a post shows, whichever of its forms was sent. */
@Component
@Transactional(readOnly = true)
public class PageDePoste {

    /** @param etat null of a post that is not there yet */
    public record VuePoste(
            @Nullable EtatDePoste etat,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            Champs don,
            List<Option> accords,
            List<Option> equipe,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            List<Carte.Ligne> retient,
            boolean refuse) {}

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

    Page montrer(@Nullable PosteId poste, Map<String, String> fautes) {
        return montrer(poste, null, fautes, null);
    }

    /**
     * Of a post that is there; or of one that is not yet.
     *
     * @param dite what was written in its form; null where that was not sent
     */
    Page montrer(
            @Nullable PosteId poste, @Nullable Conciliation dite, Map<String, String> fautes, @Nullable Doutes doutes) {
        return montrer(poste, dite, FormulaireAffectation.VIERGE.champs(), fautes, doutes, false);
    }

    /** What was given to somebody is refused. */
    Page donner(PosteId poste, Champs don, Map<String, String> fautes) {
        return montrer(poste, null, don, fautes, null, false).refusee();
    }

    /** It cannot be taken away. */
    Page retenir(PosteId poste) {
        return montrer(poste, null, FormulaireAffectation.VIERGE.champs(), Map.of(), null, true)
                .refusee();
    }

    private Page montrer(
            @Nullable PosteId poste,
            @Nullable Conciliation dite,
            Champs don,
            Map<String, String> fautes,
            @Nullable Doutes doutes,
            boolean refuse) {
        var formulaire = poste == null ? FormulairePoste.VIERGE : FormulairePoste.de(postes.lire(poste));
        var conciliation = dite == null ? Conciliation.ouvrir(formulaire.champs()) : dite;
        return Page.de(
                "ville/equipe/poste",
                Accords.M,
                new VuePoste(
                        poste == null ? null : postes.etat(poste, aujourdhui()),
                        conciliation,
                        paroles(),
                        don,
                        accords(conciliation.ecrits()),
                        equipe(),
                        fautes,
                        doutes,
                        poste == null ? List.of() : jamaisEte.retient(poste),
                        refuse));
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
